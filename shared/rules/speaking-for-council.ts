import type { Facts, Recipient } from '../reading/facts';
import { neighbourhood } from '../reading/passages';
import { pattern } from '../reading/pattern';
import { passage } from '../reading/voice';
import type { Sentence } from '../reading/sentences';
import type { Change, Evidence, Suggestion } from '../types';
import { mailboxesFor } from '../reading/routes';
import { defineRule, type Finding } from './rule';

/**
 * Notices a member who writes to the press, a resident, a firm or another body as if for the council: a statement or
 * official line, an undertaking, an admission or apology in its name, a letter signed on its behalf.
 *
 * Leaves alone: a member's own view, as ward member or in a personal capacity; a decision already taken and published,
 * told as news; what the council does day by day; what the member has asked of it; statements that go through the
 * communications team, or questions sent on to it. Weaker signs count together: what the council will do, its word,
 * a thing settled for the reader, and that it may be relied on. Known miss: "we will" with nothing beside it.
 */

const COUNCIL =
  "(?:the |your |this |our )?(?:[a-z'-]+ ){0,4}?(?:council|authority|cabinet|administration|corporation)";
/** In the council's name, in so many words. */
const FOR = pattern(
  /\b(?:(?:for and )?on behalf of (?:the |your |our )?(?:[a-z'&-]+ ){0,5}(?:council|authority|cabinet)|(?:issued|signed|statement|speaking|writing|write|speak|confirm\w*|issue|spokes\w+|quote[d]?|statement) (?:this |it |today |here |by me |to you )?(?:on behalf of|for|from|in the name of|by) (?:the |your |our )?(?:[a-z'-]+ ){0,3}?council|(?:in the name of|attribut(?:e|able|ed) (?:it |this |that )?to) (?:the |a )?(?:[a-z'-]+ ){0,2}council|council (?:spokes(?:man|woman|person)|statement|source)|(?:official|formal|agreed|definitive) (?:council )?(?:line|position|statement|response|reply|view|policy|answer|letter|decision|commitment|comment|apology)\b|(?:the )?council'?s (?:official |formal |final |firm |written )?(?:position|line|decision|commitment|statement|undertaking|guarantee|promise|apology|offer|agreement|consent|permission|word|reply|answer|response|view) (?:is|on|to|that)\b|(?:as|be) the council'?s (?:formal |official |final |firm )?(?:decision|commitment|position|word|answer|offer|undertaking|agreement|consent|reply|response)|(?:you (?:may|can)|please) (?:rely on|treat|take|regard|accept) this\b.{0,40}\b(?:council|official|formal|binding|decision)|we (?:at|in) (?:the |[a-z'-]+ ){0,3}council\b|(?:as|on behalf) (?:a |the |an )?(?:official )?(?:representative|spokes\w+|voice) (?:of|for) (?:the |your )?(?:\w+ ){0,3}council|(?:i|we) (?:hereby |can |am authori[sz]ed to )?(?:commit|bind|pledge) (?:the )?(?:[a-z'-]+ ){0,2}council)/,
  "\\bfrom the (?:\\w+ )?(?:council|authority)(?:,)?:|\\b(?:the|this|our) (?:council|authority|borough)'s (?:official |formal )?(?:statement|response|line|position|message|announcement)(?: on| about| is|:)|\\bstatement (?:from|by|of) the (?:\\w+ )?(?:council|authority)\\b",
);
/** The council announces, undertakes, admits, holds. */
const PERFORMS = pattern(
  `\\b${COUNCIL}(?: \\w+ly| today| now| hereby| fully| unreservedly| therefore| also){0,2} (?:undertakes?|accepts?|admits?|regrets?|apologi[sz]es?|announces?|confirms?|guarantees?|commits?|pledges?|promises?|agrees to|condemns?|denies|deplores?|welcomes|believes?|rejects?|opposes?|supports?|endorses?|takes full|takes responsibility|is (?:sorry|pleased to|delighted to|determined|committed|clear that|of the view|prepared to|willing to|liable|responsible|proud)|does not accept|has no intention|stands by|has (?:today |now )?(?:decided|resolved|agreed|chosen|concluded|determined|accepted|approved)|(?:will|shall)(?: now| also| not| therefore| fully| of course)? (?:pay|compensate|adopt|introduce|replace|meet (?:all|the|your|any)|fund|refund|reimburse|build|buy|sell|lease|grant|award|oppose|support|approve|refuse|scrap|abolish|freeze|cover|indemnif\\w+|bear|guarantee|contribute|settle|waive|sue|take (?:legal|over|on|full)|close|reopen|cut|demolish|install|fight|ban|bring|spend|provide)|would like to (?:apologi[sz]e|announce|thank))\\b`,
);
const BODY = '(?:council|authority|borough|county|district)';
/** In its name, by other words: its word given, notice served, a grant made. */
const IN_ITS_NAME = pattern(
  `\\b(?:on behalf of|in the name of|speak(?:ing)? for|i speak for) (?:the |this |our )?(?:\\w+ )?${BODY}\\b|\\b(?:the|this|our) (?:\\w+ )?${BODY}'s (?:\\w+ )?(?:word|assurance|undertaking|settled position|official notification)\\b|\\b(?:as|is) (?:the|this) (?:\\w+ )?${BODY}'s (?:\\w+ )?(?:offer|notification|notice|pledge|intention)\\b|\\bas the (?:\\w+ )?${BODY}'s (?:\\w+ ){0,2}(?:representative|member|leader|chair|spokes\\w+)|\\b(?:in|from) ${BODY}'s name|\\b${BODY} funds\\b|\\bour (?:settled|official|formal) position\\b|\\b(?:formal|official) (?:notification|notice)\\b`,
  "\\bwe, the (?:\\w+ )?council|\\bhereby (?:give|gives|grant|appoint|award|authori[sz]e|notify|confirm|declare|revoke|terminate|require|appointed|granted|notified|given)|\\b(?:take|treat|regard|accept) (?:this|it) (?:e-?mail |letter |note )?as (?:your |the |our |full |formal |written |official )*(?:authority|confirmation|permission|notification|notice|consent|approval|acceptance|written offer)\\b|\\btake this (?:e-?mail )?as authority|\\bthat's official\\b|\\bofficial from me\\b|\\byou (?:have|can have) (?:that|it|this) from me\\b|\\bconsider (?:it|this|that|yourself|the matter) (?:settled|approved|agreed|granted|appointed|closed at)\\b",
);
/** A grant, an admission or a settlement made in the very words. */
const GRANTS = pattern(
  "\\b(?:we|the council|the authority) (?:\\w+ )?(?:accept (?:full |all )?(?:responsibility|liability|the blame)|admit (?:liability|fault|we)|waive|concede|indemnify|undertake to|hereby|are minded to|require you to|will (?:pay|refund|compensate|reimburse|rebuild|replace|indemnify|sell you|lease you|make good|meet)|(?:will|shall|'ll) not be (?:charging|enforcing|pursuing|collecting|opposing)|propose £)|\\b(?:we'll|we shall|we will|we) not be (?:charging|enforcing|pursuing|collecting)|\\bwe (?:shan't|won't) be (?:charging|enforcing|pursuing|collecting)|\\bour liability (?:is|was) (?:admitted|accepted)|\\b(?:consent|permission|approval|planning permission|your licen[cs]e|the grant|your grant) is (?:hereby |now )?(?:granted|given|approved|confirmed)|\\b(?:full and final settlement|without prejudice offer)\\b|\\b(?:is|are|will be) (?:all )?written off\\b|\\bhas been considered and is (?:rejected|refused|dismissed|upheld|allowed)|\\byou(?:'re| are) (?:hereby )?(?:appointed|awarded|authori[sz]ed)\\b|\\b(?:will be|is) (?:met|repaired|rebuilt|replaced|paid|put right|made good) (?:\\w+ ){0,2}(?:at our|from (?:council|our|public)|by us|at no cost)|\\bat no cost to (?:you|yoursel)|\\bwe'll send (?:you )?(?:the|a) cheque",
  "\\bi(?:'m| am| can| hereby)? (?:hereby )?(?:authori[sz](?:e|ing) you|approv(?:e|ing) your|grant(?:ing)? you(?! that| it|r point)|award(?:ing)? you|confirm (?:permission|consent|approval|your (?:grant|licen[cs]e|tenancy|place|lease)))|\\bi'm telling you (?:now )?as (?:chair|leader|cabinet)|\\b(?:happy|pleased|delighted) to (?:tell your|award|grant|appoint|confirm (?:that )?(?:your|the) (?:tender|bid|lease|grant))|\\b(?:tender|bid|offer|application|claim) is accepted\\b|\\bit's yours\\b.{0,40}\\b(?:rent|unit|lease|contract|job|pitch)|\\byou'll get your (?:licen[cs]e|permission|grant|consent)\\b|\\bwill end at\\b",
);
/** The sender's own promise of what only the council can give, told as done. */
const PROMISED = pattern(
  `\\bi(?:'ve| have)? (?:promised|told|assured|let|given|gave|announced|shaken hands)\\b.{0,80}\\b(?:the council(?:'s| would| will| is)|approved|renewed|that's the deal|no penalty|would be paid|another (?:\\w+ ){1,3}(?:years?|weeks|months)|they're getting|compensation|in the council's name|on behalf of the council)`,
);
/** The council acts, in words that PERFORMS lacks. */
const ACTS = pattern(
  `\\b(?:the|this|our|your) (?:\\w+ )?${BODY}(?:'s (?:going to|buying|selling|paying)| (?:is|are) (?:going to|buying|selling|paying)| (?:has resolved|has agreed|has decided) to| (?:will|shall) (?:not )?(?:be fighting|be bullied|oppose|be paying|rehouse|repair|be selling|be closing)| agrees to| guarantees| undertakes| apologises| regrets| owes)\\b`,
  "\\bni fydd y cyngor\\b|\\bmae'r cyngor yn (?:addo|cytuno|derbyn)\\b",
);
const TO_PRESS = pattern(
  /\b(?:for (?:immediate )?(?:release|publication)|press (?:release|statement)|statement (?:for|to) (?:the )?(?:press|media|publication|paper)|embargo\w*|ends\b\.?|quote (?:for|me|from)|for your (?:story|article|piece|readers|front page)|you (?:can|may) (?:quote|print|publish|run|attribute)|attribute|letters page|for the record|on the record|headline|to the editor)\b/,
);
/** Own name, own view. */
const PERSONAL = pattern(
  /\b(?:(?:in )?(?:a |my )?(?:purely |strictly |entirely )?personal (?:capacity|view|opinion|letter|name)|(?:my|our) (?:own )?(?:personal )?(?:view|opinion|belief|position|hope)|personally|speak(?:ing)? (?:only )?(?:for myself|as (?:a|the|one|your)|personally)|(?:writ(?:e|ing)|speaking|comment(?:ing)?|here) (?:only |solely |simply |purely )?as (?:a|one|your|the)? ?(?:local |ward |individual |backbench |opposition |elected )*(?:ward|councillor|member|resident)|as (?:a |one |your )?(?:local |ward )+(?:councillor|member)|not (?:on behalf of|for|speaking for|the council's|a council|council policy|the official|an official|in the council's)|(?:cannot|can't|don't|do not|not for me to|couldn't|am not able to|unable to|isn't for me to|not authori[sz]ed to|wouldn't|nor do i) (?:\w+ ){0,3}(?:speak|answer|commit|comment|give|promise|bind|say)|for the council to (?:decide|say|answer|determine|settle|judge|speak|confirm|comment|reply|respond)|council's (?:own )?(?:position|view|line) is (?:for|a matter)|in my (?:own )?(?:view|opinion|name)|i think|i believe|i hope|on behalf of (?:my|the|our) (?:residents|group|party|constituents|ward)|labour group|conservative group|green group|opposition group|liberal democrat group)\b/,
);
/** News of what was decided and published. */
const NEWS = pattern(
  /\b(?:(?:decided|agreed|resolved|voted|approved) (?:at|on|in|by|last|unanimously|this week)\b|at (?:its|the|last|yesterday's|tuesday's|wednesday's|thursday's|monday's) (?:\w+ )?(?:meeting|budget)|(?:minutes?|decision notice|decision|report|press release|statement|papers?|details?|policy|webcast) (?:is|are|was|were) (?:on|at|published|attached|here|available|online)|published|on (?:the|its|our) website|according to|i(?:'m| am| have been|'ve been| was) (?:told|advised|informed|assured)|(?:officers|the officer|the team|they) (?:tell|told|have told|say|said|advise|advised|confirm|confirmed)|as (?:you|has|was) (?:know|been (?:announced|published|reported|agreed))|i(?:'ve| have| will|'ll) (?:asked?|pressed?|urged?|raised?|passed?)|i(?:'ll| will) (?:ask|find out|press|urge|raise|pass|let you)|my (?:question|motion)|should the council|whether the council|if the council|why the council|does the council|will the council\b|has the council|is the council|hope (?:that )?the council|wish (?:that )?the council|want the council|think (?:that )?the council|believe (?:that )?the council|asked? the council|urge the council|calling on|call on the council)\b/,
);

/** A formal thing of the sender's own; somebody else who acts for the council. */
const OTHERWISE = pattern(
  /\b(?:formal (?:complaint|question|objection|request|motion)|(?:instructed|acting|appearing|employed|appointed) (?:on behalf|for)|freedom of information)\b/,
);
/** What binds it towards the reader. */
const BINDS = pattern(
  /\b(?:agrees to your|will not (?:oppose|contest|enforce against|pursue) you\w*|going to rehouse|will rehouse|guarantees|will be fighting|settled position|you may quote me|will not be bullied)\b/,
);
/** Asked of the council, hoped for, or its own notice passed on. */
const ASKED = pattern(
  /\b(?:if|unless|should|until|once|subject to|whether|hope|hoping|asked? (?:for|that|whether)|would like|whoever|officers? (?:will|would|have|has)|they(?:'ll| will)|council's decision notice|i cannot|i can't|formal (?:complaint|question|objection|request)|(?:instructed|acting|appearing|employed|appointed) (?:on behalf|for)|as a family)\b/,
);

const HALL =
  "(?:(?:the|this|our|your|that|their) )?(?:[a-z'-]+ ){0,2}(?:council|authority|town hall|city hall|county hall|guildhall|borough|municipality|corporation|(?:housing|planning|highways|legal|parks|finance|education|licensing) (?:department|service))";
/** What it does, will do or holds, in any words. */
const ANY_ACT = pattern(
  `\\b${HALL}(?: \\w+ly| also| now| hereby| today)? (?:will|won't|shall|shan't|would be|gonna|can (?:tell|confirm|offer|assure|promise|announce|say)|intends?|invites?|holds?|stands|(?:is|are|'s|isn't|aren't)(?: never| not)? (?:going to|gonna|(?:putt|puttin|withdraw|clos|open|giv|buy|sell|pay|build|fund|keep|scrapp|dropp|lend|tak|extend|adopt|back|look|eas|cutt|cancell|offer|settl|renew|stopp|end|mov|mak)(?:ing|in)?|behind|happy (?:to|with|for)|content|satisfied|willing|ready|prepared|minded)|(?:has|have) (?:no|every|full|lost|seen|given|(?:\\w+ly )?\\w+ed)|(?:does|do)(?: not|n't) (?:intend|oppose|object|accept|agree|want|tolerate|recogni[sz]e|support|mind|wish|plan)|agrees? (?:to|with|that)|would like|wants to|gives? (?:you|its|your)|offers?|thanks|means? (?:to|what)|supports?|backs?|opposes?|welcomes?|condemns?|recogni[sz]es?|accepts?|promises?|guarantees?)\\b|\\b${HALL}'s (?:going|gonna|never going|putting|buying|paying|sorry|happy|behind)\\b`,
);
/** Its word, its yes, its voice: whose giving is not one member's. */
const ITS_WORD = pattern(
  `\\b(?:council|authority|town hall|borough|district|county|municipality)'s (?:\\w+ ){0,2}(?:yes|ok|okay|backing|blessing|support|go-ahead|green light|stance|pledge|handshake|words?|promise|apology|account|behalf|name|thanks|assurance|objections?|refusal|intention|condolences|regrets?|final|position|line|authority|acceptance|offer|consent|agreement|terms|reply|view|verdict)\\b|\\b(?:promise|pledge|word|words|go-ahead|green light|undertaking|assurance|commitment|guarantee|backing|blessing|support|in writing|permission|yes|ok|apology|answer|verdict|invitation|thanks|condolences|news|quote|line|mind|offer|acceptance|statement|message) (?:of|from|frm|by) ${HALL}\\b|\\b(?:that|it|this|you have (?:that|it|this)) from (?:the )?(?:council|authority|town hall)\\b|\\b(?:where|how) ${HALL} (?:stands|sees|feels)\\b|\\b(?:on|in) its (?:behalf|name)\\b|\\b(?:posted|put|tweeted|written|announced|gone) (?:\\w+ ){0,2}(?:on|from|to|out on) the council's (?:\\w+ )?(?:page|account|feed|channel|facebook|twitter|website)\\b|\\bhold (?:the council|the authority|us) to (?:it|that|this)\\b|\\bits (?:\\w+ )?(?:word|promise|blessing|apology|thanks|pledge)\\b`,
  `\\b(?:on behalf of|in the name of|(?:speak|sa(?:y|id)|sorry|apologi[sz]\\w+|repl(?:y|ies)|replying|answer|sign|act|announc\\w+|me|wr(?:ite|iting)|promis\\w*|agree\\w*|confirm|offer|pledg\\w*|decid\\w*|thank\\w*|invit\\w*|commit)(?:e?d|ing)?(?: \\w+){0,2}[, ]{1,2}for) (?:everyone at |all of us at |all at )?${HALL}\\b(?!'s)|\\b(?:commit|bind|pledge|committing|binding|pledging) (?:this|the|our) (?:\\w+ )?(?:council|authority|borough)\\b|\\bwe (?:at|as|in) (?:the |a |your |this )?(?:\\w+ )?(?:council|authority|town hall|city hall|county hall|guildhall)\\b|\\b(?:as|speaking as) (?:the |this |your )?(?:\\w+ ){0,2}(?:planning|licensing|highway|housing|highways|education|local) authority\\b|\\bas (?:its|the council's|this authority's|the authority's) (?:elected )?(?:representative|voice|spokes\\w+|ambassador)|\\b(?:council|headed|official) (?:notepaper|letterhead|headed paper)\\b|\\b(?:our|the council's|council) (?:crest|coat of arms|seal)\\b|\\bcouncil news:|\\bin our name\\b|\\bas the authority\\b|\\b(?:sincerely|faithfully|regards|truly|yours), (?:your|the) council\\b`,
);
/** A member's office taken for the power to settle a thing alone. */
const RULES_ALONE = pattern(
  /\bas (?:the |your |an? |its )?(?:\w+ )?(?:councillor|member|chair\w*|leader|deputy leader|portfolio holder|mayor|vice-chair)\b.{0,40}\bi(?:'ve| have|'m| am| can| hereby|'ll| will|'d)? (?:\w+ )?(?:decid\w+|agreed?|commit\w*|rul(?:e|ed|ing)|authori[sz]\w+|approv\w+|grant\w*|sign\w*|say yes|confirm\w*|undertak\w+|waiv\w+|cancel\w*|offer\w*|accept\w*|promise\w*)|\bi(?:'ve| have|'m| am| can| hereby|'ll| will)? (?:\w+ )?(?:decid\w+|agreed?|committ\w*|ruled|authori[sz]\w+|approv\w+|grant\w*|cancelled|waived|signed)\b.{0,30}\bas (?:the |your |an? |its )?(?:\w+ )?(?:councillor|cabinet member|member for|chair\w*|leader|deputy leader|portfolio holder|mayor)\b|\b(?:leader|cabinet|chair|council|authority|colleagues|members) and i (?:have |\w+ly )?(?:decid\w+|agreed?|approv\w+)\b|\bi (?:hereby )?(?:approve|grant|waive|cancel|revoke|authori[sz]e|sanction|permit|license) (?:your|the|you)\b|\bi(?:'ve| have) (?:decided|ruled|directed|ordered)\b.{0,30}\bcouncil (?:will|won't|should)/,
);
/** "We" or "our", doing what a council does. */
const WE_ACT = pattern(
  "\\bwe(?:'re| are|'ll| will| shall| have|'ve| do| won't| shan't| don't)? (?:\\w+ly |not |also |never |both |all |be |been ){0,2}(?:accept|agree|oppos|fund|refund|reimburs|compensat|pay|apologi[sz]|regret|support|back|scrapp?|clos|grant|lend|adopt|act on|take legal|taking legal|evict|prosecut|enforc|waiv|renew|extend|sell|leas|repair|rehous|revok|binn|bin the|axe|axing|negotiat|settl|dropp?|freez|raise|allow|permit|refus|bann|fin(?:e|ing)|charg|demolish|install|guarante|promis|undertak|cover|resolv|decid|withdraw|terminat|end|pull(?:ing)? out|invest|award|appoint|reject|den(?:y|ied)|reopen|cancel|replac|reinstat|mak(?:e|ing) (?:good|a complaint|an offer)|give (?:the|you)|giving (?:the|you|evidence)|going to (?:give|pay|build|close|fund)|put(?:ting)? (?:it|that|things|this) right|see you right|right behind|behind you|have no (?:objection|plans|intention))(?:e|ed|es|ing|s)?\\b|\\bwe(?:'re| are) (?:\\w+ )?(?:sorry|satisfied)\\b|\\bhow (?:\\w+ )?sorry we are\\b|\\bour (?:mistake|fault|error|agreement|decision|apology|offer|solicitors|lawyers|contract|liability|insurers)\\b|\\bexpenses met by us\\b|\\bat our expense\\b|\\b(?:was|were|is) ours\\b",
);
/** Something settled for the reader. */
const SETTLES = pattern(
  /\b(?:planning permission|permission|licen[cs]e|consent|application|grant|tender|bid|contract|job|petition|complaint|request|objection|proposal|appeal|claim|lease|tenancy|plans?|extension|scheme|shop|road|charges?|fees?|rents?|arrears|fines?|ticket|penalty|debt|bill|deposit|library|pool|centre|lanes?|square|roof|bins?|pitch(?:es)?|land|site|unit|flat|house|hall)\b.{0,40}\b(?:is|are|will be|has been|have been|won't be|as|can have|doesn't need|stays?|going|coming) (?:\w+ )?(?:granted|approved|accepted|successful|renewed|dropped|scrapped|waived|cancelled|refunded|paid|safe|free|yours|out|open|adopted|saved|touched|permission|settled|closed|reduced|halved|wiped|quashed|torn up|written off|back|given|allowed|reserved|upheld|rejected|dismissed|refused|declined|turned down)\b|\b(?:agree|agrees|agreed|yes) to (?:your|the) (?:terms|price|offer|proposal|request|plans?|boundary|lease)\b|\b(?:crack on|order them|carry on and|go right ahead|go ahead and|(?:yes,? )?you (?:can|may|are free to) (?:start|build|open|move in|have the|keep|go ahead|use the|stay|cut|fell|put up|park|trade|hold)|fetch it)\b|\bthere is no truth\b|\bwill be (?:compensated|reimbursed|refunded|rehoused|repaid)\b|\b(?:nobody|no one|no family|none of you) (?:\w+ ){0,4}(?:will be|is going to be)\b|\byou(?:'ll not| will not| won't| needn't| will never|'re not going to) (?:be |have to )?(?:prosecuted|moved|charged|fined|evicted|chased|billed|touched|taken to court|penalised|pay|worry about|asked|turned out|pursued)\b|\bthere (?:would|will|'ll) be no (?:charge|fine|penalty|eviction|closure|rent|fee|cuts?|redundanc\w+|prosecution|further action)\b|\bunreserved apology\b|\bwithout reservation\b/,
);
/** Said to be relied on, passed on or printed. */
const VOUCHES = pattern(
  /\b(?:take it from me|you have (?:that|it|my|this)|(?:my|its|our|solemn|a) (?:\w+ )?(?:word|handshake|promise|assurance|oath|vow)|that's (?:a|my|the council's) (?:promise|pledge|word)|(?:please |rest |be |stay )(?:be |re)?assured|(?:promise|promised|promises|pledge|pledged|undertaking|guarantee[ds]?|commitment|assurance)\b|tell (?:your|all|the) (?:\w+ )?(?:readers|shareholders|passengers|members|customers|viewers|listeners|mums|residents|ppl|people|staff|board|insurers?|bank|neighbours|drivers|families|tenants|clients|fans|supporters|followers|players|inspector|court|landlord|lender|builder|trustees|governors)|let it be known|pass (?:on|it on|that on)|feel free to|quote me|(?:you|they) (?:can|may|are free to) (?:show|print|tell|announce|rely|quote|publish|use (?:this|my)|run|report|put)|(?:please |do )(?:report|print|publish|run|announce|share|broadcast) (?:that|this|it|the)|use this (?:letter|email|e-mail|note|message)|front page|exclusive(?:ly)?|official(?:ly)?|formal(?:ly)?|firm decision|final decision|binding|for the record|on (?:the )?record|read (?:this|it) out|here's (?:one|the)|here it is|signed|(?:i'm|i am|i'll be|i will be|i shall be|i) (?:hereby )?(?:announc\w+|confirm\w*|replying|issuing|issue|offer\w*|declar\w+|authoris\w+)|able to (?:confirm|tell|announce|assure|offer)|statement|press release|to inform you|this is to (?:confirm|certify|notify|inform)|to whom it may concern|notice to (?:all |the )?\w+s|by order|public notice|message (?:from|to all)|informed that|write to (?:say|tell|confirm)|i (?:was able to )?assure[d]?|i (?:can|could) (?:give|promise|assure|guarantee|say yes)|kindly (?:tell|inform|pass|let|note)|mind(?:'s| is) made up|no question|deffo|definitely|consider it|(?:regard|treat|count) (?:your|it|this|that)|hear it here|you read it here|heard it here|horse's mouth|go ahead and|send (?:us|me|in) the (?:bill|invoice)|through me|get \w+ quotes|position plain|paperwork)\b|\b(?:press (?:office|desk)|comms|communications|the department|press people|officers|housing people)\b.{0,40}\b(?:never will|boots on|won't|can't|no one|nobody|not bother|needn't|slow|hopeless|waiting|asleep|up at|fall in|catch up)\b|\b(?:no one|nobody|no need|without|not waiting|shan't be waiting|won't wait)\b.{0,30}\b(?:comms|communications|press (?:office|desk|people|team))\b/,
);
/** What it would cost the council to give. */
const GIVES = pattern(
  /\b(?:refund|compensat|reimburs|rehous|repay|waiv|writ|grant|award|indemnif|settl|sell|leas|lend|cancel|drop|let|house|pay|cover|meet|buy)(?:e|ing|ping|ling)? (?:you\b|off|your (?:debt|fine|arrears|claim|costs?|bill|rent|fees?|losses|legal|land|house|shop|lease|expenses)|the (?:debt|fine|arrears|costs?|damage|claim|lease|penalty|bill|fees?|lot))|\bpay for (?:your|the|4)\b/,
);
/** Milder. */
const TELLS = pattern(
  /\b(?:i can (?:tell|confirm)|(?:happy|pleased|delighted|glad) to (?:say|tell|confirm|report|announce)|i(?:'m| am) writing to|i write|congratulations|please (?:note|tell|print|be informed)|whatever the|so (?:order|go|crack|come|start)|in writing|seven days|failing which|await your|here is the answer)\b/,
);
/** The council's failing owned, not blamed. */
const ADMITS = pattern(
  `\\b${HALL}(?:'s (?:\\w+ ){0,2}(?:fault|error|mistake|staff made)| (?:failed|was (?:negligent|wrong|at fault|to blame)|is (?:at fault|to blame)|made an? (?:error|mistake)|let you down|ought to have|should have))\\b|\\bwe (?:ought to|should) have\\b|\\bwe (?:got|let|failed|made)\\b`,
);
const OWNS = pattern(
  /\bwe (?:are|will|shall|would|'ll)\b|\bwe'(?:re|ll)\b|\b(?:offer|accept) .{0,40}\bapolog|\bapologi[sz]ed? (?:to|for the)|\bthrough me\b|\bon (?:its|behalf)\b|\bin (?:the council's|its) name\b/,
);
/** Says that it was not said. */
const DISOWNS = pattern(
  /\b(?:i (?:wasn't|was not|never (?:said|claimed|spoke)|didn't (?:say|speak|claim)|did not (?:say|speak|claim))|misquoted|(?:ask|asking|asked) for a correction|correct the (?:record|story|article))\b/,
);
/** The sender told others, or acted, in a matter that is only the council's. */
const TOLD = pattern(
  `\\bi(?:'ve|'d| have| had)?(?: was able to| just| already| today)? (?:promised|told|tell|assured?|let|given|gave|announced|said to|informed|rang|called|offered|confirmed|signed|agreed with|apologised to)\\b.{0,80}\\b${HALL}(?:'s|'d| is| are| was| will| would| won't| has| to it)\\b|\\bi(?:'ve| have) signed\\b.{0,60}\\b(?:letter of intent|agreement|contract|lease|deed|heads of terms)\\b|\\bpromised by me\\b|\\bi(?:'ve| have) apologi[sz]ed\\b.{0,60}\\b(?:council|authority|offered)\\b`,
);

const ITS_NAME = pattern(/\b(?:council|authority|town hall|city hall|county hall|borough|municipality)\b/);
/** Sent on to those who may speak, cleared with them, or a text for them to look over. */
const PROPER = pattern(
  "\\b(?:ask|asked|contact|ring|try|speak to|talk to|refer\\w*|forward\\w*|pass\\w*|direct\\w*|copied|copying|copy|through|via|with|from|by|to) (?:it |this |that |you |your \\w+ )?(?:on )?(?:to |in )?(?:the |our |its )?(?:council's )?(?:press (?:office|desk|team|officer)|comms|communications|media (?:team|office)|newsdesk|legal team|monitoring officer|head of communications|chief executive|democratic services|claims team|insurance team)\\b|\\b(?:press (?:office|desk|team|officer)|comms|communications|media team|legal|monitoring officer|chief executive|head of \\w+|director|solicitor) (?:team |office )?(?:has|have|will|would|can|is|are|deals?|handles?|answers?|speaks?|issue[sd]?|decides?|must|should)(?! (?:never|not|hopeless|slow|asleep|fall))\\b",
  "\\b(?:before (?:i|it|we) (?:send|reply|answer|go|goes|say)|for (?:you|them|comms|officers) to (?:check|approve|send|issue|amend|sign)|(?:draft|wording|text) (?:for|below|reply|statement) (?:you|for you|to)|are you (?:happy|content|all right) with|is (?:this|it) (?:ok|okay|all right|right|correct)|please (?:check|correct|amend)|have i got)\\b|\\b(?:cleared|agreed|approved|okayed|signed off|authori[sz]ed|supplied|drafted|issued|provided) (?:by|with|through) (?:the )?(?:comms|communications|press|officers|legal|chief|head|monitoring|director|council's)",
);
const BYPASSES = pattern(
  /\b(?:no need|needn't|without|never mind|don't|do not|won't|shan't|not waiting|rather than|instead of|not bother\w*|no one|nobody|haven't|hasn't|hopeless|slow|boots on|too long|forget|ignore|skip|bypass|not (?:gone|going|ask\w*)|yet to|never)\b/,
);
/** Says that it binds nobody, or that others decide. */
const DISCLAIMS = pattern(
  /\b(?:(?:isn't|is not|wasn't|aren't|nor is (?:it|this)|not as) (?:\w+ ){0,2}(?:the council|council|official|an official|the authority|a promise|policy)|nothing (?:i|in) \w+ (?:\w+ )?(?:binds|commits)|no (?:power|authority|say|right|standing) (?:to|over|in|here)|only (?:the council|officers|cabinet|the cabinet|the committee|full council) (?:can|may)|not (?:mine|for me|my place|in my gift|up to me)|isn't (?:mine|for me|up to me)|(?:don't|do not|please don't|shouldn't) (?:take|read|quote|treat|regard)|(?:must|should|would) (?:come|be) (?:from|for) (?:the|officers)|speak(?:ing)? only for|purely my|just my|as an individual|private citizen|for what it's worth|wearing my)\b/,
);
/** A third person's claim; somebody else's council; a fraud. */
const THEIRS = pattern(
  /^.{0,40}\b(?:he|she|they|who|residents?|neighbours?|constituents?|tenants?|mr\.? \w+|mrs\.? \w+|ms\.? \w+|miss \w+|the (?:leader|developer|lady|man|owner|agent|spokes\w+|officer|director|landlord|letter|article|paper|reporter|story|firm|company|contractor|report|leaflet|notice))\b.{0,20}\b(?:says?|said|tells?|told|claims?|claimed|thinks?|believes?|insists?|wrote|writes|promised|announced|reports?|reported|reads|states|suggests?|implies|alleges?)\b|\b(?:scam\w*|fraud\w*|impersonat\w*|pretend\w*|purport\w*|bogus|fake)\b|\b(?:parish|community|youth|arts|sports|british|student|parochial church|security|european|works) council\b/,
);
const PUBLISHED = pattern(/\b(?:was|were|has been|have been) published\b/);
const SOURCE = pattern(
  /\b(?:decision notice|minutes?|report|notice|details?|papers?) (?:is|are|was|were) (?:on|in|at|published|attached|here)\b|\bon (?:the|its|our) website\b/,
);
/** Not said as settled. */
const WISHED = pattern(
  /\b(?:whether|should the|if (?:the|it|we|they|cabinet|members)|unless (?:the|cabinet|members)|until the (?:council|cabinet|committee|officers|decision|panel)|hope\w*|hoping|asked? (?:for|that|the)|asking|urg(?:e|ed|ing)|press(?:ing|ed)? (?:for|the)|argue|arguing|they tell me|may (?:well )?(?:yet )?(?:be|not)|might|i cannot|i can't|can't (?:say|promise|speak|tell)|cannot|not for me|ought to (?!have)|expect(?:s|ed)?|consult\w*|propos(?:al|ed)|due to (?:decide|vote|discuss|meet)|will (?:decide|discuss|debate|consider|vote|meet|publish|write to you|contact you|be in touch|reply|respond|look|investigate|consult|hold a)|subject to|according to|website|(?:tells?|told|assures?|informs?|advises?|advised|gave) (?:me|us)|says so|report says|published|agreed at|(?:at|by) (?:cabinet|full council|the cabinet)|decision notice|failed its|i (?:asked|voted|argued)|if we win|manifesto|our party|our campaign|my group|our group)\b/,
);

/** Weak signs together: what the council does, its word, a thing settled, and that it may be relied on. */
function signs(one: Sentence, beside: readonly Sentence[], told: boolean, spokenOf: boolean): number {
  const act = ANY_ACT.test(one) ? 1 : 0;
  const word = ITS_WORD.test(one) ? 1.5 : 0;
  const we = WE_ACT.test(one) && spokenOf ? 0.75 : 0;
  const settles = SETTLES.test(one) ? (spokenOf ? 0.75 : 0.5) : 0;
  const alone = RULES_ALONE.test(one) ? 1.5 : 0;
  const owned = ADMITS.test(one) && beside.some((other) => OWNS.test(other)) ? 1.25 : 0;
  const gives = act + we > 0 && GIVES.test(one) ? 0.75 : 0;
  const core =
    Math.max(act, we, owned) +
    (act > 0 && we > 0 ? 0.5 : 0) +
    gives +
    Math.max(word, alone) +
    settles +
    (told ? 1.5 : 0);
  if (core === 0) return 0;
  const vouched = VOUCHES.test(one) ? 1 : beside.some((other) => VOUCHES.test(other)) ? 0.75 : 0;
  const score =
    core + (vouched || (TELLS.test(one) ? 0.5 : 0)) + (/\byou(?:r|rs|'ve|'ll)?\b/.test(one.low) ? 0.25 : 0);
  return score < 1.5 ? 0 : score;
}

function outsiders(facts: Facts): Recipient[] {
  return facts.recipients.filter(
    (one) => one.kind === 'external' || one.kind === 'unknown' || one.kind === 'consultant',
  );
}

/** The communications team has it, or is asked for it. */
function throughCommunications(facts: Facts): boolean {
  return facts.recipients.some(
    (one) =>
      (one.kind === 'mailbox' &&
        /\b(?:press|media|comms|communications|news)\b/i.test(one.person?.name ?? '')) ||
      (one.kind === 'officer' && /\b(?:communications?|press|media)\b/i.test(one.person?.title ?? '')),
  );
}

const isPress = (one: Recipient): boolean =>
  /\b(?:reporter|editor|journalist|correspondent|news|newsdesk|gazette|radio|bbc|press|herald|times|post|echo|mercury|chronicle|argus|advertiser|tv|media)\b/i.test(
    `${one.person?.title ?? ''} ${one.address.replace(/[@._-]/g, ' ')}`,
  ) ||
  /(?:news|gazette|echo|mercury|herald|chronicle|argus|advertiser|radio|press|post|times)\w*\.example/i.test(
    one.address,
  );

export const speakingForCouncil = defineRule({
  id: 'speaking-for-council',
  title: 'Speaking for the council',
  about: 'Notices a member writing to the press, a resident or another body as if for the council.',
  from: ['member'],
  options: {},
  wording: {
    en: {
      outside: {
        title: 'This may read as the council speaking',
        guidance:
          '{names} may take this as the council’s own word. {Protocol} asks members not to seem to write for the council ({refs}). You could say that it is your own view as a ward member, or let the officers write.',
      },
      press: {
        title: 'This may read as the council speaking',
        guidance:
          '{names} may print this as the council’s own word. {Protocol} has official statements go through the communications team ({refs}). You could send it to {team}, or say that it is your own view.',
      },
    },
  },
  look(facts): Finding | null {
    const outside = outsiders(facts);
    if (outside.length === 0 || throughCommunications(facts)) return null;
    // The quoted line of a statement is its point, so quotations count here.
    const personal = facts.sentences.some((one) => PERSONAL.test(one) || DISCLAIMS.test(one));
    const proper = facts.sentences.some((one) => PROPER.test(one) && !BYPASSES.test(one));
    const press =
      outside.some(isPress) ||
      TO_PRESS.test(`${facts.draft.subject}\n${facts.own.text.slice(0, 4000)}`.toLowerCase());
    if (facts.sentences.some((one) => DISOWNS.test(one))) return null;
    const beside = neighbourhood(facts.sentences, 1);
    const spokenOf = facts.sentences.some((one) => ITS_NAME.test(one));
    const found: { sentence: Sentence; score: number }[] = [];
    for (const sentence of facts.sentences) {
      const { low } = sentence;
      if (DISCLAIMS.test(sentence) || (THEIRS.test(sentence) && low.indexOf('"') < 0)) continue;
      const told = TOLD.test(sentence);
      if (PERSONAL.test(low) || (/\?/.test(low) && !/"/.test(low) && !told)) continue;
      const acts = PERFORMS.test(low) || ACTS.test(sentence);
      const grants = GRANTS.test(sentence) || (PROMISED.test(sentence) && !WISHED.test(sentence));
      let its =
        ((FOR.test(low) || IN_ITS_NAME.test(sentence)) && !OTHERWISE.test(sentence) ? 2 : 0) +
        (acts ? (BINDS.test(sentence) ? 2 : 1.5) : 0) +
        (grants && !ASKED.test(sentence) ? 2 : 0);
      if (its < 2 && !WISHED.test(sentence))
        its = Math.max(its, signs(sentence, beside(sentence), told, spokenOf));
      if (its > 0)
        found.push({
          sentence,
          score:
            PUBLISHED.test(sentence) ||
            (its < 2 && (NEWS.test(low) || beside(sentence).some((other) => SOURCE.test(other))))
              ? 0.25
              : its,
        });
    }
    const signature = facts.own.signature;
    const foot =
      signature === null ? '' : facts.draft.body.slice(signature.start, signature.end).toLowerCase();
    const signed = /\b(?:for and on behalf of|on behalf of|for) (?:the )?(?:[a-z'-]+ ){0,4}council\b/.test(
      foot,
    );
    let score = found.reduce((sum, one) => Math.max(sum, one.score), 0) + (found.length > 1 ? 0.5 : 0);
    if (signed) score += 1.5;
    if (press && score > 0) score += 0.75;
    // A promise or admission in the council's name, to whoever may rely on it.
    if (
      found.some((one) =>
        /\b(?:undertak|guarantee|compensat|liab|apologi|refund|reimburse|all (?:your|the|of your) costs|formal|decided|rely|commit|official)/.test(
          one.sentence.low,
        ),
      )
    )
      score += 0.5;
    if (personal || proper) score -= proper ? 2 : 1.5;
    if (score < 2) return null;
    const sentences = found.map((one) => one.sentence);
    const evidence: Evidence[] = sentences.slice(0, 4).map((one) => passage(one));
    if (evidence.length === 0 && signature !== null) {
      evidence.push({
        kind: 'text',
        value: facts.draft.body.slice(signature.start, signature.end),
        start: signature.start,
        end: signature.end,
      });
    }
    const team = mailboxesFor(facts, 'communications')[0] ?? null;
    const suggestions: Suggestion[] = [];
    if (press && team !== null) {
      const changes: Change[] = facts.recipients.map((one) => ({
        type: 'drop-recipient',
        address: one.address,
        field: one.field,
      }));
      changes.push({ type: 'add-recipient', address: team.email, name: team.name, field: 'to' });
      suggestions.push({ kind: 'send-to-communications', label: `Send it to ${team.name} instead`, changes });
    }
    const first = sentences[0];
    if (first !== undefined && !signed) {
      suggestions.push({
        kind: 'drop-passage',
        label: 'Leave the passage out',
        changes: sentences.map((one) => ({
          type: 'remove-text',
          start: one.start,
          end: one.end,
          text: one.text,
        })),
      });
    }
    return {
      severity: 'advice',
      sure: true,
      message: press ? 'press' : 'outside',
      data: {
        names: outside[0]?.person?.name ?? outside[0]?.address ?? 'The reader',
        team: team?.name ?? 'the communications team',
      },
      evidence,
      suggestions,
      subject: 'voice',
      ...(press ? { circumstance: 'media' } : {}),
    };
  },
});
