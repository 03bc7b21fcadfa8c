import type { Facts, Recipient } from '../reading/facts';
import { passages } from '../reading/passages';
import { isPersonalAssistant, isPoliticalAssistant, shownName } from '../reading/roles';
import type { Sentence } from '../reading/sentences';
import { outranks } from '../reading/tier';
import { holdersOf } from '../reading/holders';
import { pattern } from '../reading/pattern';
import type { Change, Person, Suggestion } from '../types';
import { listed } from '../words';
import { defineRule, type Finding } from './rule';

/**
 * Notices an opinion on a contentious matter asked of an officer below the tier that the protocol names for it
 * (statutory officers and the chief executive or a deputy), or a complex operational one asked of an officer below
 * head of service.
 *
 * Leaves alone: facts, however heated the subject; technical views within the officer's own work; the named tiers;
 * a senior officer addressed beside the junior; officers' quoted opinions; thanks. Known misses: a judgement asked
 * for by hints alone.
 */

/** Right or wrong, wise or not, lawful or not, who is to blame: a judgement, not a fact or a technical view. */
const JUDGEMENT = pattern(
  '\\b(?:what|which) (?:line|view|stance|position|side|attitude) (?:is|are|will|does|do|would|should|has|have)\\b',
  '\\b(?:morally|ethically|legally|honestly|personally)\\b.{0,60}\\b(?:right|wrong|ok|okay|sound|entitled|think|feel|believe|have|support|back)\\b|\\b(?:got|getting|have|has) .{0,50}\\b(?:badly |hopelessly |horribly |completely |all )?wrong\\b|\\bin the (?:right|wrong)\\b|\\bwithin (?:his|her|its|their|our|my) (?:rights|powers)\\b|\\b(?:is|are|was|were|if|whether|be)\\b.{0,50}\\b(?:lawful|unlawful|legal\\b|illegal|corrupt|dishonest|immoral|unethical|racist|indefensible|justifiable|unconstitutional|ultra vires|a breach|in breach)\\b|\\b(?:ought|should) (?:the council|we|they|cabinet|the leader) (?:to )?(?:\\w+ ){0,2}\\w+|\\bthrow (?:it|the \\w+|this) out\\b|\\bwould you (?:\\w+ )?have (?:given|granted|refused|done|voted|let|allowed|signed|backed|closed|approved)|\\bwould have (?:given|granted|refused|voted|let|allowed|signed|backed|approved)\\b|\\bwould you (?:say|call it|describe)\\b.{0,60}\\b(?:right|wrong|fair|racist|lawful|moral|a cut|a failure|a mistake)\\b|\\bworth (?:it|the (?:pain|money|row|trouble|grief))\\b|\\b(?:good|bad|right|wrong) for (?:the )?(?:town|city|district|borough|area|residents|local people)\\b',
  "\\b(?:should|ought|must|oughtn't|shouldn't|mustn't)(?: to)? (?:the (?:council|leader|cabinet|administration|committee|mayor|government|board)|we|they|i|it|this|councillors|members|cabinet|council)\\b.{0,200}\\?|\\b(?:should|ought|must) (?:the|this|our|that) (?:\\S{1,16} ){1,5}(?:be|have|go|stay|close|shut|stop|remain|come|carry|get)\\b.{0,160}\\?|\\bwhether (?:the council|we|they|it|i|cabinet|members) (?:should|ought|must|is right|was right|are right|were right)\\b",
  "\\b(?:is|was|are|were|isn't|wasn't|aren't|be|would) (?:it|this|that|the \\S{1,20}(?: \\S{1,20}){0,4}|he|she|they|we|you|cabinet|members|councillors) (?:\\w+ )?(?:right|wrong|fair|unfair|just(?= or\\b| to\\b|\\?| that\\b)|justified|honest|dishonest|corrupt|lying|deceiving|misleading|moral|immoral|ethical|unethical|wise|mad|madness|sensible|lawful|unlawful|legal|illegal|defensible|indefensible|racist|discriminatory|a mistake|a disgrace|a scandal|worth (?:it|doing|the)|in the public interest|the right (?:thing|decision|call|course|choice)|to blame|safe in law|open to challenge|telling the truth|a stitch-?up|fit (?:for office|to))\\b",
  "\\b(?:rights and wrongs?|right or wrong|where (?:to|i should|do you|should i|i ought to) stand|which side (?:are|do|should|would|to take|is right)|whose (?:fault|side)|who(?:'s| is| was)? (?:really )?(?:to blame|at fault|right|lying|responsible for this|telling)|(?:do|would|can) you (?:\\w+ )?(?:believe|trust|buy|defend|swallow|justify|stomach|credit) (?:the|his|her|their|them|him|it|this|that|what|cabinet)|(?:would|will|could|might|can) (?:the council|we|they|it|the \\w+|campaigners|families|residents|objectors) (?:\\w+ )?(?:win|lose|be sued|survive|stand up|hold up|get away with|be challenged|succeed|be struck|be overturned|be quashed|prevail|fall)|(?:stand up|hold up|hold water|survive|fall|fail|succeed) (?:in|at|before) (?:the )?(?:court|high court|judicial|tribunal|appeal|law|challenge|inquiry|judge)|judicial review|(?:high|supreme) court|chances? (?:of|in|if)|legal(?:ly)? (?:risk|position|challenge|exposed|watertight|sound|safe|leg to stand)|leg to stand on|break(?:ing)? the law|acting lawfully|within (?:the law|our powers)|against the law|human rights)\\b",
  "\\b(?:(?:what|where) (?:do|would|did|is|are) (?:you|ur|your) (?:\\w+ )?(?:think|make of|feel|reckon|stand|position|view|view on|honest)|your (?:own |honest |frank |candid |personal |private |real |true |professional |considered |gut )*(?:view|views|opinion|opinions|feeling|feelings|take|verdict|position|steer|thoughts|judge?ment|stance|conscience|gut|instinct)\\b|do you (?:\\w+ )?(?:think|believe|agree|support|feel|reckon|approve|favour)|are you (?:\\w+ )?(?:for|against|in favour|happy|comfortable|persuaded|convinced)|(?:for or against)|what would you do|if (?:it were|it was) (?:you|up to you)|how would you vote|in your (?:own |honest )*(?:view|opinion|judge?ment|heart|book)|between (?:you and me|ourselves|these)|what's the (?:truth|real story)|the real reason|candidly|frankly)\\b",
);
/** Whose stance is sought: the reader's own, their team's or the council's; or how a dilemma should end. */
const STANCE = pattern(
  '\\b(?:do|does|would|wd|did|have|are|were|could|can) (?:you|u|your (?:team|section|office|department|lot|colleagues)|the (?:\\w+ )?(?:team|section|department|desk|office|council|authority|officers?))\\b.{0,60}\\b(?:think|thought|feel|felt|reckon|believe|consider|agree|disagree|approve|accept|oppose|favour|ashamed|proud|sympath\\w+|convinced|persuaded|defend|condone|condemn|regret|resent|object|rate|swallow|happy (?:with|about))\\b',
  '\\b(?:what|how|where|who|which|whom) (?:do|does|would|wd|did|is|are|was|were|will|far would) (?:you|u|ur|your|yours|the (?:\\w+ )?(?:team|section|department|desk|office|council|authority|officers?))\\b.{0,30}\\b(?:make|think|thinking|say|feel|feeling|reckon|believe|consider|see|judge|rate|vote|stand|go|side|opinion|views?|thoughts?|advice|stance|verdict|instinct|take|back|prefer|favour)\\b',
  '\\b(?:what|how|who|which) (?:you|u|the (?:council|authority|officers|department|team)) (?:\\w+ ){0,3}(?:thinks?|thought|makes? of|made of|feels?|felt|reckons?|believes?|considers?|would do|would say|would have done)\\b|\\bif you (?:\\w+ )?(?:think|feel|believe|consider|agree|reckon)\\b',
  "\\bwhat say you\\b|\\bwhat'?s (?:yours|ur|your (?:\\w+ )?(?:view|take|verdict|gut|opinion|thinking|feeling|instinct|line))\\b|(?:^|[:;,?.!] )you tell me\\b|\\byou (?:must|will|surely|probably|no doubt|doubtless) (?:\\w+ )?have (?:a |an |your |some )?(?:\\w+ )?(?:views?|opinions?|thoughts|feelings|theory)\\b|\\bif you were (?:me|the |in |a (?:member|councillor))|\\bin my (?:shoes|place|position)\\b|\\bi can count on you\\b|\\bare you with (?:us|me)\\b|\\b(?:would|will|can|could) you (?:\\w+ )?(?:back me|support me|put your name|sign (?:the|my|our) petition|come out (?:for|against)|speak (?:for|out|against))\\b|\\b(?:a )?second opinion\\b|\\b(?:thoughts|views|opinions?|feelings|reactions?|verdict)(?: please)? ?(?:\\?|(?:on|about) )|\\b(?:mood|morale|unease|feeling|talk|gossip|opinion|sentiment) (?:in|among|amongst|around|within) (?:the )?(?:\\w+ )?(?:office|team|department|officers|staff|ranks|depot|canteen|there)\\b|\\b(?:u|you) reckon\\b|\\b(?:wot|wat) (?:do|does|d'|wd|is|are|r|u|ur|you|your)\\b|\\b(?:yr|ur) (?:view|views|opinion|take|thoughts|verdict)\\b|\\b(?:where|what|who|which) (?:\\S+ ){0,4}would you (?:\\w+ )?(?:cut|axe|close|save|spare|choose|pick|drop|lose|sacrifice|shut|scrap|prefer)\\b|\\bwhich (?:of (?:the |these |those )?)?(?:\\w+ ){0,3}(?:should|ought|deserves)\\b|\\b(?:see it|feel|think) (?:so |that way |it |the same )?too\\b|\\bagree with me\\b|\\bwith me on (?:this|that|it)\\b|\\bdon't you (?:think|agree|feel)\\b|\\bd'you (?:think|reckon|agree|feel)\\b|\\bas you see it\\b|\\bhow you see it\\b|\\b(?:from )?where you (?:sit|stand)\\b",
  '\\bin your (?:\\w+ ){0,2}(?:view|opinion|estimation|assessment|belief|judge?ment|eyes|book|mind|experience)\\b|\\bis it your (?:\\w+ )?(?:belief|view|opinion|feeling|position)\\b|\\byour (?:\\w+ ){0,3}(?:view|views|opinions?|verdict|stance|estimation|belief|beliefs|impressions?|sympath(?:y|ies)|thinking|instincts?|feelings?|misgivings?|nose|reaction|philosophy|leanings?|preference|honesty|conscience|reading of|sense of)\\b|\\b(?:an|any|some|honest|frank) (?:\\w+ )?(?:opinions?|verdict)\\b|\\b(?:view|opinion|word) from (?:the )?(?:inside|within|front ?line|shop ?floor|ground)\\b|\\brecommendation (?:one way|either way)\\b',
  "\\b(?:the )?(?:council|authority|department|directorate|team|office|desk|section|service|officers?|housing|planning|social care|finance)(?:'s|s')? (?:\\w+ ){0,2}(?:view|stance|position|line|opinion|attitude|verdict|belief|conscience|feeling)\\b(?! (?:statement|report|paper))|\\b(?:its|official|corporate|our|party) (?:stance|line|position|view)\\b|\\b(?:stance|position|line|policy) (?:of the (?:council|authority) )?(?:on|about|towards|regarding|over) (?:\\S+ ){1,8}(?:is|are|was|will be|going to be|ought to be|should be)\\b",
  '\\b(?:statement|line|paragraph|quote|sentence|word or two|few words|piece|note|page|position|letter) (?:from you )?(?:of|saying|on|about|as to|setting out|explaining|giving|to say|in (?:support|favour|defence) of|defending|supporting|backing|condemning|attacking)\\b.{0,50}\\b(?:whether|why|stance|views?|position|fair|right|wrong|favours?|support|against|justif\\w+|ideas|justice|opinion|ought|should)\\b',
  '\\b(?:on|under) what (?:\\w+ )?(?:ethical|moral|legal|possible|conceivable) (?:grounds?|basis|principle|authority)\\b|\\b(?:what|which) (?:moral|ethical) (?:right|case|argument|duty)\\b|\\bwhy (?:the council|we|cabinet|the administration|the leader|it) (?:is|was|are|were|be|being) (?:justified|right|wrong|entitled)\\b|\\b(?:justif(?:y|ication)|excuse|defence|moral case|case for and against|arguments? for and against|pros and cons)\\b.{0,30}\\b(?:for|of|the|this|that|it)\\b',
);
/** A verdict asked for by a question with two ways out, or by what only a verdict answers. */
const VERDICT = pattern(
  "\\b(?:go or no[- ]go|for (?:it |this |that |them )?or against|keep or scrap|yes or no|yea or nay|sink or swim|fight or fold|stay or go|(?:right|wrong|fair|good|bad|wise|sensible|clever|brave|honest|good idea|good thing|bad thing|genius|boon|blessing|triumph|success)(?:,)? or (?:is (?:it |he |she |that |this )?)?(?:just |simply |merely |plain |a |an )?(?:right|wrong|not|unfair|daft|mad|bad|foolish|stupid|good|bad thing|madness|folly|curse|disaster|reckless|silly|a?n't|isn't it))\\b|\\bor (?:is|was|isn't|wasn't|am|are|aren't|were|did|didn't|have|has|hasn't) (?:i|it|he|she|they|we|you|cabinet|this|that|the \\w+) ?(?:just|simply|merely|only|really|being|\\w+ing\\b|\\?)|\\bor (?:simply|merely|just|purely) (?:a|an|another|for|the|\\w+ing)\\b",
  "\\b(?:whose (?:fault|doing|mess|side|blame|responsibility|failure)|who(?:'s| is| was| has| do you say has)? (?:\\w+ )?(?:to blame|at fault|in the right|in the wrong|right|wrong|got it (?:right|wrong)|has it right|lying|telling the truth|ought to (?:go|resign|apologise)|should (?:go|resign|apologise|carry the can))|which (?:of (?:us|them|the (?:two|three)) )?(?:is (?:right|wrong|fairer|better|worse|the lesser)|makes? (?:more|the most|better) sense|should (?:we|i|be apologising|apologise|win)|ought)|better off|worse off|lesser (?:of two )?evils?|the right (?:thing|call|decision|choice|course|side)|right side of history|history (?:say|judge|be kind)|wise council|what would (?:a|any) (?:wise|decent|sensible|good|braver?|better)|on to something|anything in (?:it|this|that)|any truth (?:in|to)|true that (?:the )?(?:leader|cabinet|officers|administration)|smell(?:s)? (?:to you|right|wrong|fishy)|stinks?|fishy|gone (?:too far|mad|soft)|too (?:far|harsh|soft|generous|cosy) (?:on|to|with|towards)?)\\b",
  "\\b(?:is|was|are|were|isn't|wasn't|aren't|am|has|have|had|hasn't|did|didn't|does|do|will|would|wouldn't|could|can|if|whether|be|being|it's|call|calls|called|consider|think|believe|say|judge|find)\\b.{0,100}\\b(?:fair (?:to|on|or|reflection|deal|play)|unfair|unjust|justified|unjustified|justifiable|improper|it proper|proper for|indecent|decent|legit|defensible|indefensible|daft|insane|foolish|idiotic|unwise|wise\\b|lawful|unlawful|illegal|immoral|moral|ethical|unethical|racist|sexist|discriminatory|dishonest|corrupt|crooked|dodgy|rigged|fixed in advance|predetermined|stitched up|one-sided|biased|misled|misleading|lied|heartless|shameful|cruel|inhumane|reckless|spineless|cowardly|hypocri\\w+|pointless|worthwhile|worth (?:it|the)|any good|good (?:thing|idea|policy|use|value|move)|bad (?:thing|idea|policy|deal|move)|sensible (?:use|policy|thing|move|idea)|the (?:wrong|right) (?:horse|priorities|answer|policy)|mistake|blunder|failure|failed|failing|disaster|catastrophe|success|scandal|disgrace|outrage|racket|rip-?off|farce|sham|whitewash|cover-?up|stitch-?up|waste of|extortion|bunkum|hogwash|vanity project|white elephant|betray\\w*|insult|gimmick|stunt|pandering|grandstanding|in the (?:right|wrong)|out of touch|to blame|at fault|broken (?:its|their|his|her|a|the) (?:\\w+ ){0,2}(?:promise|pledge|word)|broke (?:its|their|his|her) (?:\\w+ ){0,2}(?:promise|pledge|word)|got it (?:right|wrong)|misjudged|overstepped|on thin ice|deserve\\w*|punish\\w*|racially|entitled to|in the pocket|a joke|good faith|bad faith)\\b",
  "\\b(?:right|wrong|justified|entitled) (?:in \\w+ing|not to|to (?!buy|light|roam|appeal|say|think|assume|suppose|believe|ask|object|speak|reply|respond|know|vote|request|a|the|you|your|me|him|her|them|left)\\w+)\\b|\\b(?:right|wrong), (?:morally|ethically)\\b|\\b(?:morally|ethically) (?:speaking|right|wrong|bankrupt|ok|sound|defensible)\\b|\\b(?:am|was) i (?:\\w+ )?(?:right|wrong|mad|alone|naive|unreasonable|missing something|the only one)\\b|\\bi can't be the only\\b",
  "\\b(?:is|are) (?:the council|we|cabinet|the leader|the administration|they) (?:really |actually |seriously |honestly )?(?:going to|about to|prepared to|willing to) (?:fight|oppose|buckle|give in|cave|back down|scrap|cancel|sell|close|sue|resist|roll over|break|defy|ditch|abandon|betray|sacrifice)\\b|\\b(?:do|should|shall|shd|ought|must|why (?:should|do|don't)) (?:we|i|it|they|he|she|us|council|cabinet|members|councillors|the (?:\\S+ ){0,3}\\w+|a council|ofsted)\\b.{0,30}\\b(?:fight\\w*|oppose|buckle|give in|cave|back down|back|support|cancel|brazen|stick|scrap|keep|stop|close|shut|sell|save|sue|resist|refuse|cooperate|boycott|ban|evict|leave|merge|privatis\\w+|outsource|resign|quit|apologi[sz]e|stand (?:up|down|firm|by)|take a stand|be (?:closed|sold|scrapped|kept|saved|sacked|banned|forced|allowed|personally liable)|hold (?:firm|a referendum|out)|go along|lose|trust|believe|kick up|blow the whistle|call (?:for|it)|defy|roll over|settle|compensate|concede|strike|abolish|defund|subsidise|bring .{0,30} (?:back )?in[- ]house)\\b",
  "\\b(?:hot water|personally liable|surcharged?|be forced (?:to|into)|forced to|any choice (?:about|in|but|over)|leaves? us any choice|lets? the leader|have the power to|has the power to|powers? to (?:sack|refuse|stop|overrule|ban|remove)|reasons (?:would |will |could )?(?:hold|stand|stick)|thin ice|liable for|get (?:us|the council|cabinet) (?:into|in) (?:trouble|court|bother)|go to the police|whether (?:it's|it is|that's) (?:true|legal|lawful|bunkum|nonsense|a con))\\b",
  '\\b(?:hand on heart|straight (?:question|answer)|settle (?:this|it|an argument) for me|gut (?:feeling|feel|instinct)|cards on the table|be honest with me|tell me (?:honestly|straight|truthfully)|tell it to me straight|truth be told|morally|off the record|on the qt|as a (?:resident|human being|mother|father|mum|dad|parent|taxpayer|citizen|local|voter|union \\w+)|somebody with (?:common )?sense|matter of (?:principle|conscience)|your conscience|what you (?:really|truly|personally|honestly|privately) (?:think|feel|believe|make))\\b',
);
/** Advice on a member's own stand, or help in winning: which way to jump, what to say, how to defend it. */
const COUNSEL = pattern(
  "\\b(?:which way (?:should i|would you|do i|i should|you'd)|(?:i|me|i've|i'm) (?:\\S+ ){0,5}which way to (?:jump|vote|go|lean|turn)|how (?:to|should i|ought i to|do i|would you|i should|should we|ought we to|should (?:my|our) group) (?:\\w+ )?(?:vot\\w+|defend|justify|sell (?:this|it)|square|argue|attack|oppose|respond to (?:the )?(?:campaign|petition|protest|claim|charge|critic)\\w*|come down)|can'?t (?:make up my mind|decide)|in two minds|on the fence|help me (?:decide|make up my mind|to decide|win|argue|understand whether)|persuade me|convince me|talk me (?:into|out of|round)|change my mind|sway me|guide me|steer me|a steer\\b|your (?:counsel|guidance|steer|advice) (?:on|about|as to) (?:whether|how (?:we|i|to vote)|which)|advise (?:me |us )?(?:on )?(?:whether|which way|how (?:to|i|we) (?:should |ought to )?vote|against)|what (?:am i|are we) (?:supposed |meant )?to (?:think|make of|believe|say about)|what (?:should|ought|do|can) (?:i|we) (?:to )?(?:\\w+ )?(?:say|tell (?:people|residents|voters|the (?:press|public|\\w+))|think|believe|make of|stand for|argue|do about)|make (?:the|a|out a|your|me a) case|the (?:best |strongest )?(?:arguments?|case) (?:for|against)|talking points|ammunition|lines? to take|something (?:to|i can) (?:say|quote|use) (?:in|at|about|against))\\b",
  "\\b(?:how (?:can|could|do|does|did|on earth|in god's name|is|was) (?:on earth )?(?:can |could |do |does )?(?:anyone|anybody|you|we|the council|cabinet|they|the leader|the administration|he|she|it) (?:\\w+ )?(?:justify|justified|defend|live with|look .{0,20} in the eye|sleep|square|stomach|get away with|be (?:right|fair|allowed to|so))|surely (?:you|it|we|they|the council|nobody|this|that)|wouldn't you (?:say|agree|admit)|you must (?:see|agree|admit|think|have (?:a|an|your) (?:view|opinion))|admit (?:it|that)|marks out of ten|out of (?:ten|10)|fit for purpose|case for (?:it|keeping|scrapping|ending)|is there (?:a|any) (?:case|justification|excuse|defence|moral|legal (?:basis|ground)|good reason|sense in)|makes? (?:any |moral |good )?sense|(?:do|does|would|has|have) (?:they|the (?:objectors|campaigners|residents|protesters|unions?|developer|petitioners)|he|she) (?:\\w+ )?(?:a (?:case|point|good case)|a legal case)|political suicide|price worth paying|good enough (?:reason|excuse|for)|serve[sd]? (?:the (?:public|town)|residents)|public interest|right priorit(?:y|ies)|value for money|money well spent|come to regret|be remembered|forgive)\\b",
  '\\b(?:what went wrong|who (?:really )?(?:decided|is behind|was behind|let this happen|knew|should carry|should answer|carries the can|let .{0,20} down|is lying|do you believe|would you believe|do we blame|deserves)|did (?:the leader|he|she|they|cabinet|the director|the administration|anybody|officers) (?:\\w+ )?(?:know|lie|mislead|act (?:properly|lawfully|in good faith)|break|bury|bully|break the (?:code|rules)|do (?:wrong|anything wrong))|(?:has|have|had) (?:the \\w+|he|she|they|we|cabinet|the council|councillor \\w+|cllr \\w+) (?:\\w+ )?(?:broken|breached|lied|lost (?:control|its way|the plot)|misled|failed|let .{0,20} down|acted|bungled|been (?:honest|straight|fair|negligent|reckless|wrong|right|had|conned))|negligen(?:t|ce)|maladministration|misconduct|conflict of interest|predetermin\\w+|pre-determin\\w+|open to challenge|challengeable|vires|stand up to (?:scrutiny|challenge)|within (?:our|its|their|his|her) powers?|overreach\\w*|unlawful\\w*|defam\\w+|libel\\w*|discriminat\\w+)\\b',
  "\\b(?:your|yer) (?:honest |frank |candid |own |private |personal |professional |unvarnished |considered )*(?:assessment|appraisal|reading|read|hunch|two penn'orth|tuppence(?: worth)?|two cents|theory|diagnosis|prognosis|appreciation|wisdom|insights?|perspective|analysis|critique|evaluation|pennyworth) (?:of|on|as to|about)\\b|\\bhow (?:good|bad|fair|wise|honest|serious|damaging|safe|sound|convincing|credible|strong|lawful|risky|dangerous|popular|far) (?:is|are|was|were|should|ought|do you|can|would)\\b|\\b(?:weigh|weighing|strike a balance|balance) (?:up )?.{0,40}\\b(?:against|between)\\b|\\bwhere (?:does|do|did|should|would) (?:the balance|the line|the truth|fairness|your sympathies|the blame|the fault|responsibility)\\b|\\bside (?:with|are you on|of the argument)\\b|\\b(?:heart|conscience|gut|instincts?) (?:of hearts|tells?|says?)\\b",
);
/** What makes a question of a sentence that has no question mark. */
const PUTS =
  /\b(?:whether|if|confirm|agree|acknowledge|concede|accept|admit|tell me|say so|ask(?:ing)?|(?:is|was|are) (?:it|this|that|he|she|they|we|the \w+)|wonder\w*|know|hear|settle|or (?:is|isn't|was|am|did|just))\b/;
/** Who governs and what they settle: a judgement on these is for the top. */
const POLICY =
  /\b(?:polic(?:y|ies)|scheme|proposals?|strategy|closures?|cuts|contract|deal|motion|budget|decision|campaign|vote|reform|review|amendment|promise|pledge|council|authority|cabinet|leader|mayor|administration|directors?|chief exec\w*|members|councillors|cllr|group|party|government|ministers?|mp|consultants?|developers?|residents|tenants|families|children|the poor|public money|taxpayers?)\b/;
/** A judgement by its noun: the fairness, the merits, the wisdom of something. */
const MERITS = pattern(
  '\\b(?:fairness|wisdom|legality|lawfulness|morality|morals|ethics|merits|justice|injustice|rights and wrongs|decency|propriety|folly|sanity|integrity|honesty|desirability|validity|reasonableness|hypocrisy|pros and cons|politics) (?:or otherwise )?of\\b|\\b(?:political|legal|moral|ethical|financial|reputational) (?:implications|consequences|fallout|case|risks?|exposure|dimension|objections?)\\b|\\bgrounds (?:for|to|of) (?:appeal|challenge|refus\\w+|complain\\w*|object\\w*|sue|resist)\\b|\\b(?:justify|defend|excuse|rationalise|condone)\\b.{0,60}\\b(?:to me|to residents|decision|policy|cuts?|closing|closure|charg\\w+|this|that|it)\\b',
);
/** A view within the officer's own work: why, when, how much, the best of its kind, and what they expect. */
const ON_WORK =
  /\b(?:view|views|opinion|thoughts|advice|take) (?:of|on|as to|about) (?:why|when|how (?:long|much|many|soon|often|deep|wide|high|to)|the (?:best|cause|condition|state|likely|safest|cheapest|design|draft|layout|wording))\b/;
const EXPECTS =
  /\b(?:think|reckon|believe|feel|say)\b.{0,30}\b(?:it|this|that|there|they|the \w+)(?:'ll| will| can| could| might| may)\b/;
/** "I think he should go. Do you?": the question is what stands before it. */
const TAG =
  /^(?:(?:so|and|well|but),? )?(?:do|don't|would|wouldn't|are|aren't|have|can) (?:you|u)(?: not| too| agree| concur)?\s*\?|\b(?:and you|and yours|what'?s yours|what about you|is that how you see it|am i right)\b.{0,12}\?/;

/** What splits a council or a town. */
const HEATED = pattern(
  "\\b(?:at war|civil war|whole (?:town|village|city|district)|worked up|feelings?\\b.{0,20}\\b(?:strong|high|deep)|strong feelings?|strength of feeling|strong (?:views )?on both sides|both sides|tear(?:ing|s)? (?:the \\w+ |us |them )?apart|shouting|heated|bitter(?:ly)?|ugly|polaris\\w+|split (?:the|down)|mosque|hornets|everybody (?:is|has)|everyone(?: is|'s) (?:up|talking|arguing|furious|shouting)|at daggers|firestorm|death threats|thorny|emotive|flashpoint|battle|bitterest|uproar|sensitive politically|politically sensitive|biggest row|all over (?:the papers|facebook|the press)|police had to)\\b",
  "\\b(?:controvers\\w+|contentious|divisive|divid(?:ed|ing)|split|explosive|incendiary|inflammatory|scandal\\w*|uproar|outcry|up in arms|at each other'?s throats|at loggerheads|feelings? (?:are |is |were )?(?:running|high)|tempers|hot(?:test)? potato|furious|fury|angry|anger|outrage\\w*|petition\\w*|protest\\w*|march(?:ing|es)?\\b(?! \\d)|demonstrat\\w+|placards?|campaign(?:ers|ing|s)?|backlash|row\\b|storm|toxic|hornet|can of worms|live wire|political(?:ly)?|politics|u-turn|headlines?|front page|national press|hated|loathed|betray\\w*|sold out|broken promise|stitch-?up|cover-?up|whitewash|corrupt\\w*|dishonest\\w*|decei\\w+|lying|lied|mislead\\w*|misled)\\b",
  "\\b(?:green ?belt|(?:clos(?:e|ing|ure)|shut(?:ting)?|sell(?:ing)?(?:[ -]off)?|demolish\\w*|pull(?:ing)? down|knock(?:ing)? down|axe|axing|scrap(?:ping)?|privatis\\w+|outsourc\\w+|merg(?:e|ing|er)|abolish\\w*|cut(?:ting|s)?|evict\\w*|ban(?:ning)?|ration\\w*|give up|giving up|sacrific\\w+|build(?:ing)? on|impos\\w+|bring(?:ing)? in|charg(?:e|ing) for|tax(?:ing)?) (?:\\S{1,16} ){0,5}(?:library|libraries|schools?|centres?|pool|baths|homes?|hospital|toilets|estates?|towers?|flats|farm|farms|land|park|parks|green|belt|fields?|museum|theatre|market|hostel|shore|service|services|levy|charge|zone|council|jobs|benefits?|cars?|traffic|road|wood|meadow|hall|tenants|travellers)|levy|congestion charge|low[- ]traffic|ltns?\\b|ulez|clean air zone|15-minute|asylum|migrants?|refugees?|immigration|travellers?'? site|gypsy|gypsies|traveller|compulsory purchase|cpo\\b|council tax (?:rise|increase|referendum|hike)|strike|unions?|local government reorgani[sz]ation|unitary|devolution|local plan|housing (?:numbers|targets?)|incinerator|quarry|fracking|wind ?farm|solar farm|bypass|statue|twinning|palestin\\w+|gaza|israel|brexit|trans\\b|gender|prayer|mosque|flag|abortion|racis\\w+|grooming|safe spaces?|boycott|divest\\w*|selling arms|bankrupt\\w*|section 114|commissioners)\\b",
  "\\b(?:incinerator|evict(?:ion|ions|ed|ing)?|bailiffs?|bed and breakfast|b&b|pay (?:rise|off|offs|freeze|gap|award)|pay-?offs?|golden (?:goodbye|handshake)|severance|redundanc(?:y|ies)|lay-?offs|job (?:losses|cuts)|hmos?\\b|student housing|second homes|airbnb|holiday lets|selective licensing|landlords?|pfi|in[- ]house|outsourced|privatis\\w+|contracting out|picket|industrial action|unions?|employer's side|referendum|tax rise|council tax|rent (?:rise|increase|rises)|means[- ]test\\w*|bedroom tax|sanctions|reparations|slave(?:ry|s| trade)?|renam(?:e|ing|ed)|benin|repatriat\\w+|coloni\\w+|empire|fluoride|vaccin\\w+|lockdown|masks?|drag|pride (?:flag|march|event)|climate emergency|net zero|fossil fuels?|glyphosate|pesticides?|felling|assisted dying|euthanasia|prayers?|bishops?|faith schools?|islamic|muslim|jewish|christian|sikh|hindu|church school|religio\\w+|halal|burqa|hijab|sharia|sex education|home education|grammar schools?|academ(?:y|ies|isation)|special school|mainstream|unaccompanied|small boats|dispersal|hotel|refugee\\w*|rough sleepers?|begging|beggars|homeless\\w*|drugs?|injecting|needle exchange|sex workers?|brothels?|strip club|lap ?dancing|gambling|casino|betting)\\b",
  "\\b(?:one-way system|bus (?:gate|gates|routes?)|cycle (?:lanes?|ways?)|20mph|twenty(?:'s)? plenty|pedestrianis\\w+|parking charges|parking fees|(?:cemetery|burial|caf[eé]|garden waste|bulky waste|green bin|booking|tip|toilet|day centre|care|home care|burials?) (?:charges?|fees?|slots?|tax)|booking slots?|fortnightly|three-weekly|monthly bins|fines?\\b|wheel clamping|camera enforcement|surveillance|facial recognition|cctv|spy\\w*|low emission|emissions? charge|clean air|charges?\\b.{0,20}\\b(?:nurses|pensioners|disabled|carers)|day centres?|youth (?:clubs?|centres?|service)|warden(?:s| service)|crossing patrols?|lollipop|children's (?:centres?|homes?)|care homes?|respite|meals on wheels|libraries|library (?:going|went|cuts)|volunteer(?:s|-run)|swimming pool|leisure (?:operator|trust|centre)|stadium|arena|marina|shopping centre|hotel purchase|land (?:swap|deal|sale)|loan\\b|bail-?out|investments?|reserves|borrowing|debt|arms|consultants|four-day week|office move|relocation|merger|merging|merge\\b|boundary|boundaries|new constitution|directly elected|sack(?:ed|ing)? the|no confidence|resign\\w*|stand(?:ing)? down|step(?:ping)? down|inspection|inadequate|special measures|ofsted|cqc|safeguarding|right to buy|stock transfer|lettings?|allocations?|housing list|waiting list|queue[- ]jump\\w*|temporary accommodation|tower block|cladding|grenfell|regeneration|gentrif\\w+|social cleansing|compulsory|home-to-school|school transport|sen transport|send\\b.{0,20}\\btransport|exclusions?|free school meals|public health grant|food ?banks?|sugar|vap(?:e|es|ing)|fireworks|circus|hunt(?:ing)?|badgers?|cull(?:ing)?|abattoir|trail hunting|grouse)\\b",
  "\\b(?:tories|tory|labour|conservatives?|lib dems?|liberal democrats?|reform (?:uk|party|amendment|group|council)|greens\\b|the green group|independents|opposition|ruling group|coalition|manifesto|election|hustings|picket line|whip|motion (?:on|calling|for|about|to|condemning)|full council|in the chamber|before (?:i|we) vote|speak on it|to speak for|debat(?:e|ed|es|ing)|extraordinary meeting|stand up in|union branch|equality act|human rights|woke|culture war|free speech|hate\\b|offensive|extremis\\w+|ethni\\w+|race\\b|equalit(?:y|ies)|prejudice|punish\\w*|favouritism|nepotism|cronyism|jobs for the boys|backhanders?|brown envelopes?|fiddl\\w+|rumou?r\\w*|put about|word (?:is|in the)|whisper\\w*|gossip|everyone'?s saying|people are saying|some say|they say|i keep being asked|nobody (?:upstairs|will give)|pensioners|well-off|posh end|left behind|deprived|vulnerable|disabled people|carers)\\b",
  "\\b(?:the (?:leader|mayor|cabinet|administration|government|chief executive|developer|deputy leader|portfolio holder)(?:'s)? (?:\\S{1,14} ){0,6}(?:promise|claim|pledge|decision|policy|plan|honest|right|wrong|lying|figures|conduct|deal|judgement|handling|line|says|position)|(?:labour|tory|conservative|lib dem|green|reform)(?:'s)? (?:\\w+ )?(?:plan|policy|amendment|budget|claim|cuts|promise)|manifesto|judicial review|high court|sue\\b|sued|suing|in court|to court|legal challenge|public inquiry|ombudsman|code of conduct|broke the code|standards (?:complaint|investigation))\\b",
);
/** Tangled working of a service: more than one fact. */
const COMPLEX = pattern(
  '\\b(?:(?:explain|set out|talk me through|walk me through|take me through|help me understand|understand|make sense of|justify|account for|go through|unpick|untangle|describe)\\b.{0,60}\\b(?:how|why|reasoning|rationale|thinking|approach|strategy|the whole|system|process|policy|model|implications|arrangements|interplay|options|calculation|methodology|priorit\\w+|finances|business case|knock-on)|(?:strategy|approach|policy|model|framework|programme|overall|long[- ]term|options) (?:\\S{1,14} ){0,5}(?:going forward|for the (?:service|next)|over the next|should be|ought to be|as a whole)|(?:restructur\\w+|reconfigur\\w+|redesign\\w*|overhaul|reorganis\\w+|procurement (?:strategy|options)|business case|whole[- ]service|service[- ]wide))\\b',
);
const TANGLED = pattern(
  /\b(?:complex|complicated|tangled|knotty|thorny|tricky|delicate|sensitive|difficult|intricate|far-?reaching|not (?:straightforward|simple)|several (?:services|departments|strands)|all the (?:ins and outs|implications)|root and branch|big question|wider question|implications for)\b/,
);
const FACT_ONLY = pattern(
  /\b(?:just the (?:number|figure|date|fact)s?|only (?:the |a )?(?:fact|figure|date|number)s?|facts? only|not (?:asking|after|seeking|looking for|wanting) (?:for )?(?:your |an? |any )?(?:view|opinion|advice|judge?ment|comment)|i(?:'ll| will) (?:make|draw|form) (?:up )?my own|no opinion|not (?:an|your) opinion|without (?:comment|opinion)|who (?:should|do|would|could|can) i (?:ask|write|put|speak|talk|address)|who(?:'s| is) the (?:right|best|proper) (?:person|officer))\b/,
);
const PROCEDURE = pattern(
  /\b(?:should i (?:send|use|apply|ask|write|ring|email|fill|submit|bring|attend|come|reply|tell|let|copy|put|register|declare|forward|direct|point)|when should|where should|what time should|should (?:the )?(?:bins?|residents?|she|he|they) (?:put|ring|call|use|apply|report|send|contact|go|ask|fill)|(?:should|must|ought) (?:i|we|it|this|that|they)(?: to)? (?:\w+ )?(?:expect|wait|look|chase|include|be (?:in|at|with|on|there|told|able)|arrive|have (?:received|had|heard)|know|need|see|get|report)\b|should (?:it|this|they) (?:be (?:reported|sent|collected|put|addressed|ready|done by)|go to))\b/,
);

/** "Is it right that …", "fair to say": only asks whether something is so. */
const CONFIRMS =
  /\b(?:is it|was it|am i|would it be) (?:\w+ )?(?:right|fair|correct) (?:that|to (?:say|think|assume|suppose)|in (?:thinking|saying|believing))\b/g;

function tierNamed(facts: Facts, complex: boolean): (one: Recipient) => boolean {
  const holders: Person[] = [];
  for (const route of facts.pack.routes) {
    if (route.subject !== 'contentious' && route.subject !== 'complex-operational') continue;
    for (const key of route.to) {
      const role = facts.pack.roles[key];
      if (role !== undefined) holders.push(...holdersOf(role, facts.directory));
    }
  }
  return (one) =>
    one.tier !== null &&
    (one.tier === 'chief' ||
      one.tier === 'director' ||
      (complex && one.tier === 'head') ||
      (one.person !== null && holders.indexOf(one.person) >= 0));
}

/** The one above an officer at head of service or higher; for contentious matter the chief officer above that. */
function above(facts: Facts, person: Person, complex: boolean): Person | null {
  const chain = facts.directory.chainAbove(person);
  if (complex)
    return (
      chain.find((one) => one.tier === 'head' || /\bhead of\b/i.test(one.title)) ??
      chain[chain.length - 1] ??
      null
    );
  const route = facts.pack.routes.find((one) => one.subject === 'contentious');
  const named: Person[] = [];
  for (const key of route?.to ?? []) {
    const role = facts.pack.roles[key];
    if (role !== undefined) named.push(...holdersOf(role, facts.directory));
  }
  return (
    chain.find((one) => named.indexOf(one) >= 0) ??
    chain.find((one) => one.tier === 'director' || one.tier === 'chief') ??
    named[0] ??
    null
  );
}

export const contentiousRoute = defineRule({
  id: 'contentious-route',
  title: 'Contentious matter, and whom to ask',
  about:
    'Notices a contentious or complex question put to an officer below the tier that the protocol names for it.',
  from: ['member'],
  options: {},
  wording: {
    en: {
      contentious: {
        title: 'A contentious question for {names}',
        guidance:
          'This asks {names} for a judgement on something contentious. {Protocol} takes such questions to statutory officers and the chief executive or a deputy ({refs}). You could write to {senior} instead.',
      },
      complex: {
        title: 'A complex question for {names}',
        guidance:
          'This asks {names} about something complex. {Protocol} takes complex operational questions to the head of service ({refs}). You could write to {senior} instead.',
      },
    },
  },
  look(facts): Finding | null {
    const { sentences } = facts;
    const asked = facts.recipients.filter(
      (one) =>
        one.kind === 'officer' &&
        one.field === 'to' &&
        one.person !== null &&
        one.tier !== null &&
        !isPoliticalAssistant(one.person) &&
        !isPersonalAssistant(one.person),
    );
    if (asked.length === 0 || facts.matter.thanksOnly) return null;
    const mine = sentences.filter((one) => !one.reported && one.act !== 'thank');
    if (mine.some((one) => FACT_ONLY.test(one))) return null;
    const subject = facts.draft.subject.toLowerCase().replace(/[’‘]/g, "'");
    const asks = (one: Sentence): boolean =>
      one.act === 'ask' ||
      one.act === 'request' ||
      one.act === 'order' ||
      /\b(?:i'd like|i want|i would|tell me|i need|i'd value|i wonder|whether)\b/.test(one.low);
    const judged = mine.filter((one) => {
      const open = one.low.endsWith('?');
      if ((!asks(one) && !open) || PROCEDURE.test(one)) return false;
      const low = one.low.replace(CONFIRMS, ' ');
      return (
        JUDGEMENT.test(low.replace(ON_WORK, ' ')) ||
        (VERDICT.test(low) && (open || PUTS.test(low))) ||
        ((STANCE.test(low) || COUNSEL.test(low) || MERITS.test(low) || TAG.test(low)) &&
          !ON_WORK.test(low) &&
          !EXPECTS.test(low))
      );
    });
    const heated = HEATED.test(subject) || sentences.some((one) => HEATED.test(one));
    const complexAsked = mine.filter((one) => asks(one) && COMPLEX.test(one));
    const tangled = TANGLED.test(subject) || sentences.some((one) => TANGLED.test(one));

    let complex = false;
    let said: Sentence[] = [];
    if (judged.length > 0 && (heated || judged.some((one) => POLICY.test(one.low)))) said = judged;
    else if (complexAsked.length > 0 && (tangled || (heated && judged.length > 0))) {
      complex = true;
      said = complexAsked;
    }
    if (said.length === 0) return null;
    const enough = tierNamed(facts, complex);
    if (facts.recipients.some((one) => one.field === 'to' && enough(one))) return null;
    const below = asked.filter((one) => !enough(one));
    const first = below[0];
    if (first === undefined || first.person === null || first.tier === null) return null;
    const head = !complex && below.every((one) => one.tier === 'head');
    const senior = above(facts, first.person, complex);
    const suggestions: Suggestion[] = [];
    if (senior !== null && below.every((one) => one.person !== senior)) {
      const changes: Change[] = below.map((one) => ({
        type: 'drop-recipient',
        address: one.address,
        field: one.field,
      }));
      changes.push({ type: 'add-recipient', address: senior.email, name: senior.name, field: 'to' });
      suggestions.push({ kind: 'write-to-senior', label: `Write to ${senior.name} instead`, changes });
    }
    return {
      severity: 'advice',
      // Heads of service are close enough to the tier named that only a quiet word is due.
      sure: !head && (first.tierSure || outranks('manager', first.tier)),
      message: complex ? 'complex' : 'contentious',
      data: {
        names: listed(below.slice(0, 3).map(shownName)),
        senior: senior?.name ?? 'the chief executive',
      },
      evidence: passages(said),
      suggestions,
      subject: 'contentious',
    };
  },
});
