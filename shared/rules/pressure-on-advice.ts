import { adviceStrength, leaningOf, MEANT } from '../reading/advice';
import type { Facts } from '../reading/facts';
import { neighbourhood } from '../reading/passages';
import { pattern } from '../reading/pattern';
import { passage, readVoice, type Spoken } from '../reading/voice';
import type { Sentence } from '../reading/sentences';
import type { Change, Suggestion } from '../types';
import { defineRule, type Finding } from './rule';

/**
 * Notices an officer pressed to change professional advice, a recommendation, a rating, a finding or what a report
 * says: told, wished, bargained or threatened into another answer, or into leaving an awkward fact out.
 *
 * Leaves alone: asking for reasons; arguing a view and leaving the answer to the officer; pointing out an error of
 * fact; the member's or the committee's own paper (scrutiny's draft report, a motion, a speech); the minutes; a
 * request to explain or add information. Known miss: a hint that names neither the advice nor the change.
 */

const ADVICE = pattern(
  /\b(?:advice|advis(?:e|ing|ed)|recommend\w*|conclusions?|findings?|assessments?|ratings?|rated|scor(?:e|es|ing)|opinions?|judge?ments?|reports?|papers?|briefing|appraisal|analysis|appendix|annex|paragraphs?|para|sections?|figures?|risk(?: register)?|valuation|survey|audit|inspection|forecast|projections?|estimates?|planning balance|reasons? for refusal|amber|officer(?:'s|s')? (?:view|line|position)|(?:summary|results|risk|scor\w+|first|second|third|last) tables?|table \d|charts?|(?:fresh|new|revised|different|second|amended|kinder|better) (?:response|reply|comments?|answer|opinion|view|assessment|report|note|statement)|(?:surveyor|engineer|auditor|inspector|officer|consultant|valuer|ecologist|solicitor|barrister|counsel|analyst)(?:'s|s'|s)? (?:\w+ )?(?:note|letter|comments|response|view)|wording|summary|business case|legal note|note says|your (?:note|view|memo|statement|evidence|answer|verdict|numbers?|costings?|grading|position|stance|line|objection|response|comments|decision|report|draft))\b/,
  "\\b(?:refusal|the draft|(?:ecologist|surveyor|engineer|auditor|consultant|valuer|highways?|tree officer|conservation officer|legal|solicitor)(?:'s)? (?:\\w+ )?(?:letter|objection|line|figure|number)|tree survey|objection|air quality)\\b|\\b(?:the (?:recommendation|word|sentence|survey|sums|report|draft|cost|risk register|valuation)|your (?:\\w+ )?(?:man|woman|people|officer)|heritage comments|second valuation|transport (?:man|officer))\\b|\\b(?:a|another|one|the) version (?:with|that|which|of)\\b|\\b(?:that|this) (?:sentence|paragraph|line|word|phrase)\\b",
);
/** Changing it, or what it should say instead. */
const CHANGE = pattern(
  /\b(?:chang(?:es?|ed|ing)|alter(?:ed|ing)?|amend(?:ed|ing)?|revis(?:e|ed|ing|it|iting)|re-?(?:write|written|word(?:ed)?|work(?:ed)?|think|draft(?:ed)?|cast|phrase[d]?|visit|consider|score[d]?|rate[d]?|grade[d]?)|rewrit\w+|soften(?:ed|ing)?|ton(?:e|ed|ing) (?:it |this |that |things )?down|water(?:ed|ing)? (?:it |this |that )?down|dilut\w+|drop(?:ped)?|take (?:that |it |this )?out|taken out|tak(?:e|ing) out|remov(?:e|ed|ing)|delet(?:e|ed|ing)|leave (?:that |it |this |them )?out|leaving out|left out|omit(?:ted)?|strike (?:out|it)|cut (?:out|the (?:paragraph|section|line|bit|part|passage|reference))|lose (?:the|that|this)|loses? the|bury|los(?:e|t) the (?:paragraph|section|line|bit)|gloss(?:ed)? over|play(?:ed)? down|upgrade[d]?|downgrade[d]?|come (?:down|out) (?:on|in favour|against|for(?! good)|with|a notch|a bit|a little)|a notch|come (?:round|around)|reverse[d]?|overturn|withdraw(?:n)?|think again|look (?:at it |at this |at that )?again|another look|disappear(?:ed|s)?|vanish|go (?:away|in|out)|find (?:the|a form of|some) words|turn (?:it|that|this) (?:into|round|around)|swap(?:ped)?|replace[d]?|tweak(?:ed)?|massage[d]?|nudge[d]?|adjust(?:ed)?|fix the|spin|sign (?:it |this )?off|make it|bring(?:ing)? (?:it|that|the \w+) (?:down|up)|presenting|present (?:it|this|the)|reflect on|think (?:very )?(?:carefully|hard) about|not (?:appear|be (?:in|included|mentioned))|kept out|keep (?:it|that|this) out|bring (?:us |me )?back|make (?:it|that) happen|arrive at|get to|reach a|find (?:that|a way|your way)|(?:needs? to|should|must|could|has to|ought to) be (?:\w+ ){0,4}(?:more|less) \w+|stronger|kinder|rosier|more (?:positive|favourable|optimistic|helpful|upbeat|supportive|balanced|robust|generous|encouraging)|less (?:negative|gloomy|damning|critical|harsh|blunt))\b/,
  '\\b(?:thin(?:ned|ning)? (?:out|down)|look(?:ing)? again|take another|brought round|bring (?:him|her|them|round)|were found to be|made to (?:say|support|show|fit|back)|re-?present|another (?:version|draft|go|think|try|stab)|more (?:accommodating|amenable|flexible|constructive|pragmatic|imaginative|sympathetic|realistic|can-do|ambitious|persuasive)|less (?:awkward|obstructive|cautious|timid|definite|categorical|prominent)|(?:arrive|come|land|turn up|surface|appear|be (?:sent|published|issued|finished|ready)|wait|keep|hold(?: it)?)(?: back)? (?:\\w+ )?(?:until )?after the (?:meeting|vote|committee|decision|election)|too late for|see (?:green|amber|a yes|approval))\\b|\\b(?:flip(?:ped)?|less (?:prominent|visible|obvious|specific|explicit|frank|noticeable)|(?:further|towards the) (?:back|down)|shorter|vaguer|quieter|stay(?:ed|s)? silent|sa(?:y|id) nothing|keep quiet about|lose it\\b|show(?:s|ed|ing)? (?:fewer|no|lower|higher|a better)|become|swung|tip(?:ped)? (?:it|the balance)|redo|until (?:it|they) (?:balance|work|add|fit|come)|come in (?:under|at|below|over)|right assumptions|recommends? going|see it (?:our|my|his) way|make (?:this|the|that|our) \\w+ (?:work|stack|fly)|pick(?:ing)? holes)\\b|\\bleave (?:\\S{1,14} ){1,5}out of\\b',
);
/** A particular answer is wanted. */
const OUTCOME = pattern(
  /\b(?:(?:report|advice|paper|recommendation|assessment|opinion|note|conclusion|it|answer|figures?|summary|appendix|you|statement)(?: that| which)?(?: to| must| should| will| needs? to| has to| had better| ought to| really)? (?:say|says|said|saying|recommend|recommends|recommended|recommending|conclude|concludes|concluded|support|supports|supported|find|finds|show|shows|showed|read|reads|come out|comes out|back|backs|reflect|favou?rs?|be|is|was) (?:that |to be |in favour|for |as )?(?:approv\w*|refus\w*|support\w*|option \w+|our|in order|lawful|legal|safe|sound|viable|affordable|deliverable|compliant|acceptable|fine|green|amber|low|positive|favourable|something else|otherwise|the opposite|different|what (?:i|we)|my|our|the (?:right|same))|(?:must|should|needs? to|has to|ought to|had better|going to|want it|like it|see it) (?:be |say |read |recommend |come out |go out )(?:as )?(?:approv\w*|refus\w*|amber|green|red|low|medium|high|good|positive|favourable|lawful|legal|viable|in order|supportive)|(?:a|the) (?:different|right|better|more \w+|positive|favourable|clean) (?:answer|conclusion|recommendation|rating|opinion|result|verdict|view|report|assessment|finding)|wrong (?:answer|advice|conclusion|recommendation|rating)|says? (?:something else|instead|(?:that )?it(?:'s| is) (?:in order|lawful|legal|safe|fine|sound|viable|allowed))|(?:agree|settle|meet|go|compromise) on ["'‘“]|(?:recommend|recommending|for|advise) (?:approval|refusal|acceptance|permission|rejection) (?:instead|rather|after all))\b/,
  '\\b(?:the right one|a right answer|(?:more (?:accommodating|amenable|flexible|helpful|favourable))|(?:see|want|expect|have) (?:a |it )?(?:green|yes|approval|amber|grant)|gets? us (?:to|there|over)|to yes\\b|the scheme than it)\\b|\\b(?:show(?:s|ed|ing)? (?:fewer|no|lower|higher|a better)|recommends? going ahead|come in (?:under|below)|right assumptions|stay(?:ed|s)? silent|flip(?:ped)?\\b|says? (?:it|they|this|we) (?:compl(?:y|ies)|pass(?:es)?|meets?|works?)|less (?:prominent|visible|obvious|explicit|frank)|see it (?:our|my|his) way|until (?:it|they) (?:balance|work|fit|come)|make this \\w+ work|become [\\"\'a-z])',
);
/** A finding asked for in a request or wish. */
const WANTED = pattern(
  /\b(?:recommend\w*|support\w*|back(?:s|ing)?|conclud\w*|say(?:s|ing)?|show(?:s|ing)?|rate[d]?|mark(?:ed)?|scored?|grade[d]?|find(?:ing)?|call(?:ing)? it|put(?:ting)? it (?:as|at))\b.{0,50}\b(?:approv\w*|refus\w*|accept(?:able|ance)|grant(?:ed|ing)|option \w+|(?:can|could|may) (?:go ahead|proceed|approve)|in order|lawful|legal|viable|neutral|positive|favourable|green|amber|low(?:er)?|higher|no (?:harm|risk|impact|objection)|compliant|safe|sound|less than|no more than|minor|slight|modest|negligible|nil)\b/,
);
/** Does not like it, for what it says and not for its reasons. */
const DISLIKES = pattern(
  /n't (?:\w+ )?(?:wear|accept|stand for|like|have (?:it|this|that))\b|\b(?:(?:not|hardly|far from|simply un|quite un|un) ?(?:\w+ )?(?:acceptable|helpful|what (?:i|we) (?:want|wanted|need|asked)|going to (?:wear|accept|like)|(?:wear|accept|stand for|like|have)\b)|too (?:gloomy|negative|harsh|pessimistic|cautious|critical|blunt|strong|damning|alarmist|one-sided|honest|risk-averse|downbeat)|wrong (?:answer|advice|conclusion)|got (?:this|it|that) (?:one )?(?:all )?wrong|makes? (?:me|us|the (?:council|administration|group|leader)) look|embarrass\w*|awkward|inconvenient|i(?:'m| am) sure (?:that )?(?:if )?you|persuaded before|won't (?:do|wash|fly|run|play)|will not (?:do|wash)|(?:isn't|not|hardly) what (?:we|i|they) (?:paid|asked|hoped|agreed|were promised|expected)|(?:cost|lose) (?:us|me|them) (?:the|my|our|votes?)|(?:don't|do not|never) want to (?:see|read|hear)|(?:needn't|need not|shouldn't|must not|mustn't) (?:see|know|read|be (?:shown|told))|(?:nobody|no one|no-one) needs? to (?:see|know|read)|spoils?|comes? out (?:against|for|in favour)|feels? strongly|word to the wise|members will not|group (?:will|won't|expects|wants|feels))\b/,
  "\\b(?:can't|cannot|can not|won't|couldn't|not going to|could not) (?:\\w+ )?(?:have|take|go (?:to|into|out|before)|live|work|stand|face|be seen|put|publish|sell)\\b.{0,60}\\b(?:refus\\w*|recommend\\w*|with (?:that|this|it|a)|like that|on the front|report|advice|conclusion)|\\b(?:doesn't|don't|does not|do not|needn't|no) need to (?:see|know|have|read|be told|hear|be shown)\\b|\\bgives? (?:away|the (?:whole|game))|\\b(?:is|'s) a nuisance\\b|\\btoo high for what\\b|\\bonly upsets? |\\bthank you for that\\b|\\bfar too (?:high|low|definite|frank)|\\bmake (?:it|that) go away|\\bsleep easier\\b|\\b(?:a )?different \\w+ would have said\\b|\\b(?:don't|do not|can't|cannot) see why (?:members|anyone|anybody|they|scrutiny|the public|it|that|residents|cabinet|committee) (?:has|have|needs?|should|must)|\\bwill (?:sink|kill|finish|scupper|sabotage|wreck|ruin) (?:us|it|this|the)|\\bwon't do\\b|\\bexpects (?:officers|you|your team) to (?:back|support)|\\bwon't come round\\b|\\bpick(?:ing)? holes\\b|\\bi don't (?:mind|care) how\\b|\\bsay no more about\\b|\\bwould rather\\b.{0,50}\\b(?:silent|not|left|kept)|\\bwe'd rather\\b",
);
const EXPLAINS = pattern(
  /\b(?:explain|why|understand|tell me|help me (?:to )?see|clarify|whether|let me know|what would|how (?:you|it|the|did|do))\b/,
);
/** A wish for the reader's verdict. */
const IF_YOU = pattern(
  /\b(?:kindness|favour|grateful|obliged|happier|pleased|delighted|better|nice|good|lovely|relief|like it|help|pity|shame) (?:\w+ ){0,3}if (?:you|it|they|your \w+)\b/,
);
const WHY = pattern(
  /\b(?:talk|take|walk|run) (?:me|us) through\b|\b(?:explain|tell (?:me|us)|understand|know|wonder(?:ing)?|see|curious|ask(?:ing)?|puzzled|clear) (?:\w+ )?(?:why|how) (?!not\b|about\b|much\b)(?:the|it|you|this|that|your|they|a|an|officers|we)\b/,
);
/** A passage to be left out. */
const SUPPRESSES = pattern(
  /\b(?:delet|remov|tak(?:e|ing) out|los(?:e|ing)|drop|leav(?:e|ing) out|omit|bury|cut|strik|keep(?= (?:it |that |this |them )?out))\w*\b.{0,50}(?:\b(?:sentences?|paragraphs?|paras?|any|mentions?|references?|lines?|bits?|passages?|sections?|findings?|figures?|comparison|facts?|words?|phrases?|appendix|parts?|warnings?|caveats?|objections?|accidents?)\b|["'])|\b(?:sentence|paragraph|para|mention|reference|line|bit|passage|section|finding|figure|comparison|reading|word|phrase|part|warning|caveat)s?\b.{0,60}\b(?:delet|remov|tak(?:e|en) out|left out|dropp?|cut|disappear|go\b|not appear|out of)/,
);
/** What it is to say, score or find. */
const DICTATES = pattern(
  /\b(?:says?|saying|said|advis(?:e|es|ing)|conclud(?:e|es|ing)|find|state|certify|argue|claim)\b.{0,30}\b(?:that (?:there|it|the|we|i|residents|this|they|no|all|my)|there(?:'s| is) no|it(?:'s| is)|yes\b)|\bcall (?:it|this|that|them) ["'a-z]|\bsign\b.{0,40}\boff as\b|\b(?:put|type|enter|write|mark|record|score|rate|log|leave|make|call)(?: it| that| this| them| us)?(?: down| in)?(?: as| at| to)? (?:an? )?(?:\d|["']|amber|green|red|medium|moderate|pass\b|low\b)|\b(?:should|must|ought to|needs? to|has to|wants to) be an? (?:\d|amber|green|red|pass|low|medium|moderate)\b|\b(?:conclusion|finding|answer|opinion|advice|rating|score|result|recommendation|verdict|assessment)s?\b.{0,40}\b(?:(?:needs?|has|have|ought) to be|must be|should be|were|had better be)\b|\b(?:find|think of|come up with|give|get|dig out) (?:me |us )?(?:a|an|some|any|another) (?:\w+ )?(?:reason|way|ground|argument|justification|excuse|form of words)|\buntil (?:it|they|the \w+|you|ours|we|that|this|theirs) (?:comes? out|says?|changes?|agrees?|gets?|is|are)\b|\b(?:in place of|instead of) (?:your|yours|the one)|\b(?:one|something|an answer|a note|a report|a version|words|wording|a paper|a letter) (?:which|that|to|saying) (?:says?|finds?|supports?|shows?|concludes?|it|we|there|yes|no)\b|\b(?:not|n't|never) (?:going|go|leav\w+|be (?:going|published|printed)|see the light)\b.{0,40}\b(?:with|like that|like this|as it (?:is|stands)|until)\b|\b(?:amber|green|yellow|red|medium|low|moderate|neutral) would (?:do|be|suit|look)|\bmake it (?:an? )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|amber|green|low|medium)|["'][^"']{2,40}["'] (?:instead|would (?:do|be|read|suit))|\b(?:instead of|rather than) ["']|\buse my (?:wording|version|words|figures|paragraph|numbers)|\bwhatever (?:the|your|that) \w+ (?:say|says|found|find|finds|show|shows|think|thinks)\b/,
  '\\b(?:version|draft|paper|report|one|copy|note|answer|page) (?:with|that has|which has|showing|saying|reading|headed)\\b.{0,24}\\b(?:approv\\w*|refus\\w*|grant\\w*|green|yes|support\\w*|option \\w+|favourable)|\\barrive at .{0,3}\\b(?:grant|approv\\w*|yes|a yes|support|the same|a different|the right)|\\bput (?:a |in a )?(?:line|note|sentence|form of words) (?:in )?saying',
);
/** The sender's will that it be so. */
const WILL = pattern(
  /\b(?:(?:i|we)(?:'d| would| should)? (?:be )?(?:much |far |so much |very much |rather |really )?(?:happier|happy|like|prefer|rather|grateful|glad|pleased|obliged|appreciate|feel better)|(?:i|we)(?:'ll| will| shall| do)? (?:want|need|expect|insist|require|demand|urge|ask|trust|hope|suggest|look to|think you|must ask|am asking)|i(?:'m| am) (?:asking|telling|expecting|looking|hoping|relying|counting|sure you)|(?:must|needs? to|has to|have to|had better|ought to|should|cannot|can't|mustn't|must not|won't|will not|shouldn't|should not) (?:be|go|say|come|appear|stay|stand|read|disappear|change|include|mention|recommend|stand|remain|see|leave|reach)|let's|let us|shall we|why (?:don't|not)|(?:could|can|would|will|couldn't|can't|won't|wouldn't|might) (?:you|we|it|that|the|this)|surely|see your way|find (?:it in|a way|your way)|(?:easier|better|simpler|nicer) for you|it should be|until (?:it|they|you)|if you (?:stick|persist|insist|don't|do not|won't)|you (?:may|might|could|will) (?:want|wish|like|care|do well) to|is there (?:not|no|any|some) way|make (?:sure|certain|it)|see (?:that|to it)|ensure|please|kindly|do (?:me|us) (?:a|the)|won't have|will not have|won't do|not (?:prepared|going) to|do as|in your (?:own )?(?:interests?|best)|be (?:wise|sensible|better|as well|a pity|very awkward|a shame)|you(?:'d| would) (?:do well|be wise|be doing)|get (?:it|that|this|the|another|one|somebody)|(?:kindness|favour|happier|pleased|relief|pity|shame) (?:\w+ ){0,3}if|would do (?:just|as|fine|nicely|very|well)|i don't (?:much )?(?:mind|care)|there's a (?:dear|good|love))\b/,
  "\\bi(?:'m| am) (?:quite |very )?(?:sure|certain|confident|hoping|positive)\\b|\\byou(?:'ll| will| shall)? (?:soon )?(?:find|arrive|come round|see your way|agree)|\\blet (?:me|us) have\\b|\\bask your (?:man|woman|people|team|\\w+er)\\b|\\bso think again\\b|\\byou have a career\\b|\\bi trust\\b|\\b(?:it|they|he|she)(?:'d| would) be (?:more |far more |much more )?(?:helpful|useful|convenient|better)|\\bi(?:'ll| shall| will) (?:hold|sit on|keep|pull|stop|delay|not (?:sign|call|table))\\b|\\bcan (?:it|that|they|this|the)\\b|\\bno use\\b|\\b(?:it would|that would|it'd) help (?:us|me|everyone|no end|matters)|\\bhow about (?:you|we|if)|\\bwe need (?:one|it|them|a)|\\blose it\\b|\\bredo the\\b|\\b(?:needs?|has|ought|got) to (?:flip|swing|change|move|shift|come)\\b|\\bwould be (?:far |much |a lot )?(?:more )?(?:helpful|useful|convenient|welcome)\\b|^leave\\b",
);
/** More than a wish. */
const STRONG = pattern(
  /\b(?:(?:i|we)(?:'ll| will| shall)? (?:want|need|expect|insist|require|demand|must)|i(?:'m| am) (?:telling|expecting|instructing)|(?:must|has to|have to|needs? to|had better|cannot|can't|won't|will not) (?:be|go|say|come|appear|stay|stand|read|disappear|change|include|mention|recommend|see|leave|have|do)|let's|make (?:sure|certain|it)|see (?:that|to it)|ensure|surely|do as|in your (?:own )?(?:interests?|best)|be (?:wise|sensible))\b/,
);
const NO_CHANGE = pattern(
  /\b(?:(?:not|never|n't|without) (?:\w+ ){0,3}(?:asking|looking|seeking|want(?:ing)?|suggest(?:ing)?|expect(?:ing)?|trying|press(?:ing)?|propos(?:e|ing)|for (?:a moment|you|any)|for me)\b.{0,60}\b(?:chang\w*|alter\w*|different|re-?\w+|advice|recommendation|conclusion|to tell you|say)|(?:it(?:'s| is)|that(?:'s| is)|this is|entirely|wholly|is) (?:for|up to|a matter for) (?:you|officers|your|cabinet|the committee|the council)|leav(?:e|ing) (?:it|that|the (?:judgement|judgment|rest|decision)) (?:to|with) you|your (?:call|decision|judge?ment)(?: entirely| alone)?[.,!]|(?:judge?ment|decision|advice|call|conclusion|answer|choice|opinion|say)(?:'s| is| remains| must be| has to be| should be) (?:\w+ )?(?:yours|hers|his|theirs|for (?:you|officers))\b|your (?:right|duty|job|place|prerogative) to (?:make|give|decide|say|advise|judge|conclude)|i (?:fully )?(?:accept|respect) (?:that|your|the|it)|whatever (?:your|you) (?:conclusion|decide|advise|conclude)|whichever way (?:it|they|that|you)|whatever (?:it|they|that|the (?:answer|result|outcome)) (?:comes?|shows?|says?|finds?|turns?|is|may|might)|you must (?:of course )?(?:say|advise|recommend|write) (?:what|as))\b/,
);
/** An error of fact put right, not a judgement. */
const FACTUAL = pattern(
  /\b(?:(?:newer|latest|updated?|current|correct|recent|this year's|last year's|published|census|up[- ]to[- ]date) (?:\w+ )?(?:figures|data|numbers|counts?|survey|evidence|census|statistics|readings)|typo|typing error|misprint|spelling|spelt|mis-?spel\w*|factual(?:ly)?|arithmetic\w*|adds? up|add up|sums?|miscount\w*|(?:wrong|incorrect|out[- ]of[- ]date|old|mistaken) (?:date|year|name|address|street|road|ward|figure|number|map|plan|reference|title|spelling|page|boundary|postcode|councillor|photo|attachment|version|link|grade|total|column|unit|meeting|time|room)|should (?:read|be) (?:£|"|'|“|cllr|councillor|grade|mr|mrs|ms|the \d)|(?:numbered|dated|listed|attributed|labelled) (?:as|wrong)|duplicate[ds]?|page number|apostrophe|my name|my ward|transposed|correct(?:ion|ing|ed)? (?:the|a|one|an|of|to|my))\b/,
  '\\b(?:chang(?:e|ing)|correct(?:ing)?|amend(?:ing)?|updat(?:e|ing)|alter(?:ing)?) the (?:date|time|day|venue|room|title|spelling|name|address|place|heading|page|ward|map)\\b|\\b(?:running order|agenda items?|order of (?:the )?(?:items|speakers|business))\\b',
);
const OWN_PAPER = pattern(
  /\b(?:(?:my|the (?:committee|panel|group|task group|working group|review|commission|scrutiny)(?:'s)?|scrutiny's|committee's|panel's|members'|group's) (?:own )?(?:(?:draft|final|interim|scrutiny|review|annual|revised|third|second|first) ){0,2}(?:report|paper|draft|motion|speech|statement|letter|article|column|newsletter|leaflet|amendment|question|press release|recommendations?|minority report|submission|foreword|quote|review)|our (?:own |draft |final |scrutiny |interim |group ){1,2}(?:report|review|response|recommendations?|submission)|(?:the |my |our )?draft minutes|(?:in |to |of |correct )the minutes|minute \d|scrutiny (?:report|review)|task (?:and finish )?group(?:'s)? report|(?:my|our) (?:motion|speech|amendment|newsletter|foreword|quote|press release|question))\b/,
);
const QUESTION = pattern(
  /^(?:(?:and|but|so|also|then|now|please|just) )?(?:why|how|what|when|where|who|which|is|are|was|were|do|does|did|has|have)\b/,
);
const LEAN = pattern(
  /\b(?:awkward|embarrass\w*|inconvenient|unhelpful|not helpful|politically|spoils?|does(?:n't| not) (?:help|suit|look|read)|bad (?:for|look|headline|publicity)|looks? bad|the press|headlines?|elections?|voters|the leader|the group|before (?:it|this|cabinet|the (?:agenda|meeting|vote)|\w+day's publication|they|scrutiny|members|council|committee|anyone|publication)|published|publication|goes? (?:out|to|public|before)|i don't (?:much )?(?:care|mind)|won't (?:do|have)|will not (?:do|have)|remember(?:ed)? (?:it|this|that|who)|good turn|say no more|nobody (?:will|need|would)|no one (?:will|need|would)|quietly|between (?:us|ourselves|you)|your (?:budget|job|post|future|career|department|restructure|contract)|persuad\w+|see sense|be reasonable|be sensible|team player|on (?:my|our|the right) side|or (?:else|i)|wrong answer|majority|whip|easier for you|nobody (?:reads|looks)|frighten\w*|budget time|no (?:earthly |good |damn )?use to (?:us|me|anyone|anybody)|all over the (?:\w+ )?(?:echo|papers?|front|press|news|gazette|internet|facebook)|any the wiser|does(?:n't| not)? (?:\w+ )?(?:us|me|them|him|her) (?:any|no) (?:favours?|good)|the other (?:side|lot|party)|(?:glum|gloomy|grim|dismal|downbeat|sunnier|rosier|cheerier|happier|sunny|upbeat|cheerful|kinder)|clever (?:man|woman|girl|lad|chap)|bright (?:lad|girl|spark)|get (?:it|this|that|them|us|mine|ours) (?:through|past|over the line|home|approved|agreed)|through (?:my|the|our) (?:committee|cabinet|council|group|panel)|makes? (?:any|no|much|little) (?:odds|difference) to you|costs? you (?:nothing|little)|with that in mind|no skin off|hears? about it|appraisal|whatever (?:the|your) \w+ (?:says?|found|finds?|shows?))\b/,
  '\\b(?:a career|sleep easier|for what we need|hold (?:the|your) (?:agenda|paper|report|item)|get hold of|sees sense|a nuisance|thank you for|liar of me|look a fool|what (?:we|i) need)\\b',
);

/** A members' panel, and a paper that it calls its own. */
const OWN_PANEL =
  /\b(?:scrutiny|panel|commission|(?:task|working|review)(?: and finish)? (?:group|party)|committee)\b/;
const OURS = pattern(
  /\bour (?:\w+ )?(?:report|findings?|recommendations?|conclusions?|draft|review|response|submission|inquiry)\b|\bwe(?:'ll| will| shall)? (?:all )?(?:own it|stand by (?:it|every)|put our names?|sign(?:ed)? it off)\b/,
);

const REASON = /\b(?:reason|ground|argument|justification|form of words)\b/;

interface Found {
  readonly spoken: Spoken;
  readonly score: number;
}

/** A members' review group agrees its own findings. */
const OWN_GROUP = pattern(
  /\b(?:our|the) (?:task|working|review|scrutiny) (?:and finish )?(?:group|panel|party)\b/,
);

function weigh(
  one: Spoken,
  advice: boolean,
  lean: boolean,
  near: readonly Sentence[],
  named: boolean,
): Found | null {
  const { sentence } = one;
  const low = one.low.replace(/\b(?:i|we) (?:must|have to|should|would) (?:say|admit|confess|add)\b/, '');
  // What the report says now may stand in quotation marks; what it should say does too.
  const whole = sentence.low.replace(
    /\b(?:i|we) (?:must|have to|should|would) (?:say|admit|confess|add)\b/,
    '',
  );
  if (
    sentence.act === 'thank' ||
    NO_CHANGE.test(low) ||
    FACTUAL.test(low) ||
    OWN_PAPER.test(low) ||
    OWN_GROUP.test(low)
  )
    return null;
  if (
    QUESTION.test(low) &&
    /\?/.test(whole) &&
    !/\b(?:why (?:don't|not)|can't|couldn't|won't|surely)\b/.test(low)
  )
    return null;
  // Asking to be told why is no pressing, however it is put.
  if (WHY.test(low)) return null;
  const pressed = Math.max(adviceStrength(one, advice, lean), leaningOf(one, near, named) + 0.25);
  if (pressed >= 2) return { spoken: one, score: pressed };
  const change = CHANGE.test(low);
  const outcome =
    OUTCOME.test(whole) ||
    ((sentence.act === 'order' || sentence.act === 'request' || STRONG.test(low)) && WANTED.test(whole)) ||
    (advice && IF_YOU.test(low) && WANTED.test(whole));
  const shaped = SUPPRESSES.test(whole) || DICTATES.test(whole);
  if (!change && !outcome && !shaped) return null;
  // A shape alone says little: the advice must be named beside it.
  if (!change && !outcome && !(ADVICE.test(low) || (advice && MEANT.test(low))) && !REASON.test(low))
    return null;
  if (EXPLAINS.test(low) && !STRONG.test(low)) return null;
  const will = WILL.test(low) || sentence.act === 'order';
  if (!will) return null;
  let score = 1.25;
  if (ADVICE.test(low)) score += 0.5;
  else if (advice) score += 0.25;
  else return null;
  if (shaped && (ADVICE.test(low) || REASON.test(low))) score += 0.5;
  else if (outcome) score += 0.25;
  if (STRONG.test(low) || sentence.act === 'order') score += 0.25;
  if (LEAN.test(low)) score += 0.5;
  else if (lean) score += 0.25;
  return { spoken: one, score };
}

/** Where a group's or scrutiny's paper is concerned, some protocols say more. */
function circumstance(facts: Facts): string | undefined {
  const text = `${facts.draft.subject}\n${facts.own.text}`.toLowerCase();
  if (/\b(?:scrutiny|overview)\b/.test(text)) return 'scrutiny';
  return /\b(?:the|my|our) group\b/.test(text) ? 'group' : undefined;
}

export const pressureOnAdvice = defineRule({
  id: 'pressure-on-advice',
  title: 'Pressure on advice',
  about: 'Notices an officer pressed to change professional advice, a recommendation, a rating or a report.',
  from: ['member'],
  options: {},
  wording: {
    en: {
      change: {
        title: 'This may read as pressing for other advice',
        guidance:
          'This asks an officer to change professional advice or what a report says. {Protocol} leaves you free to question and argue, but asks members not to press for another answer ({refs}). You could ask for the reasons, or give yours and leave the advice to the officer.',
      },
    },
  },
  look(facts): Finding | null {
    if (
      !facts.recipients.some(
        (one) => one.kind === 'officer' || one.kind === 'consultant' || one.kind === 'mailbox',
      )
    )
      return null;
    const voice = readVoice(facts);
    const subject = facts.draft.subject.toLowerCase();
    if (OWN_PAPER.test(subject) || voice.some((one) => NO_CHANGE.test(one))) return null;
    const ours = voice.some((one) => OWN_PAPER.test(one));
    if (ours && /\bdraft\b/.test(subject)) return null;
    // Members' own report, agreed among them.
    if (OWN_PANEL.test(`${subject} ${facts.own.text.toLowerCase()}`) && voice.some((one) => OURS.test(one)))
      return null;
    const inSubject = ADVICE.test(subject);
    const beside = neighbourhood(facts.sentences);
    const lean = voice.some((one) => LEAN.test(one));
    const found: Found[] = [];
    for (const one of voice) {
      const near = beside(one.sentence);
      const its = weigh(one, inSubject || near.some((other) => ADVICE.test(other)), lean, near, inSubject);
      if (its !== null) found.push(its);
    }
    const best = found.reduce<Found | null>(
      (most, one) => (most === null || one.score > most.score ? one : most),
      null,
    );
    if (best === null) return null;
    const dislikes = voice.some((one) => DISLIKES.test(one) && !NO_CHANGE.test(one));
    const total = best.score + (found.length > 1 ? 0.25 : 0) + (dislikes ? 0.75 : 0) - (ours ? 0.75 : 0);
    if (total < 2) return null;
    const when = circumstance(facts);
    const pressing = found.map((one) => one.spoken.sentence);
    const changes: Change[] = pressing.map((one, index) =>
      index === 0
        ? {
            type: 'replace-text',
            start: one.start,
            end: one.end,
            text: one.text,
            replacement: 'Could you tell me how you came to this view?',
          }
        : { type: 'remove-text', start: one.start, end: one.end, text: one.text },
    );
    const suggestions: Suggestion[] = [
      { kind: 'ask-reasons', label: 'Ask for the reasons instead', changes },
    ];
    return {
      severity: 'warning',
      sure: true,
      message: 'change',
      data: {},
      evidence: pressing.map((one) => passage(one)),
      suggestions,
      subject: 'advice',
      ...(when === undefined ? {} : { circumstance: when }),
    };
  },
});
