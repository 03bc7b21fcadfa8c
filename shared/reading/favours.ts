import { pattern } from './pattern';
import type { Sentence } from './sentences';
import type { Sign } from './signs';

/** Family and friends, in lower case, after "my", "our" or "a … of mine". */
const KIN =
  '(?:mum|mam|mom|mummy|mother|dad|father|parents?|wife|husband|hubby|missus|partner|fianc[eé]e?|girlfriend|boyfriend|ex|son|daughter|lads?|boy|girl|kids?|eldest|youngest|child(?:ren)?|brother|sister|siblings?|bro|sis|nephew|niece|uncle|aunt(?:ie|y)?|cousin|nan|nanna|nana|nain|taid|granny|gran|grandad|grandpa|grand(?:mother|father|parents?|sons?|daughters?|child(?:ren)?|kids?|ma|da)|(?:\\w+-in-?laws?|in-laws)|family|relatives?|relations?|folks|god(?:son|daughter|child|mother|father)|step(?:son|daughter|mum|dad|father|mother)|other half|better half|friends?|pals?|mates?|chums?|butty|buddy|golf\\w* partner|cleaner|gardener|builder|plumber|hairdresser|barber|accountant|business partner|landlord|lodger|au pair|nanny|best man|team ?mates?|bridge partner|flatmate|childminder|old (?:boss|schoolfriend|teacher))';

/** Somebody of the sender's own. */
export const KINDRED = pattern(
  `\\b(?:my|our|me) (?:own |dear |poor |old |elderly |late |eldest |youngest |little |big |good |very |best |oldest |dearest |(?:\\w+) ){0,2}${KIN}\\b(?! (?:and i (?:were|had|saw|live)|tells? me|told me))`,
  `\\b(?:a|an|some|one of (?:the|my)) (?:\\w+ ){0,3}(?:friends?|mates?|pals?|chums?|relatives?|acquaintances?|contacts?|associates?) (?:of mine|of ours|of the family|of my|from (?:the|my) (?:club|lodge|church|gym|pub|golf|rotary|school))\\b`,
  "\\b(?:an? old (?:school )?(?:friend|pal|mate|chum)|family friends?|the wife|the missus|the husband|the (?:eldest|youngest)|her indoors|him indoors|someone (?:close|dear|near) to me|(?:chap|man|fellow|lad|bloke|woman|lady|someone|somebody|guy) (?:i (?:know|play|drink|golf|went|go|used)|at (?:the|my) (?:club|lodge|golf)|from (?:the|my) (?:club|lodge|golf|church))|close to home|(?:mum|dad|mam|gran|grandad|nan|nana)'s|my (?:next[- ]door |old |good |elderly )*neighbour\\b|like a (?:son|daughter|brother|sister|mother|father) to me|(?:same|my) (?:lodge|golf club|church)|(?:i(?:'ve| have)|we(?:'ve| have)) known (?:him|her|them|the family|each other) (?:all|for|since|from)|used to work for me|my old \\w+ teacher|one of (?:my own|our own)|(?:a|an|some|the) (?:\\w+ )?(?:pals?|chums?)\\b|(?:a|an) (?:sailing|golf\\w*|fishing|shooting|bridge|cricket|tennis|drinking|army|navy) (?:mate|friend|buddy|companion)|works? for (?:me|us) (?:on|at|in)\\b|(?:i|we) (?:play|drink|golf|went to school|go) .{0,20}\\bwith (?:him|her|them)|my own (?:flesh|kin)|member of my family|in the family|family (?:thing|matter))\\b",
  "\\b(?:my|the wife's|my wife's|our) (?:\\S{1,14} )?(?:firm|company|business|practice|shop|restaurant|pub|cafe|salon|garage|takeaway|bakery|nursery|surgery)\\b",
  "(?:^|[,;:] )(?:mum|mam|mother|dad|father|wife|husband|hubby|missus|partner|daughter|son|brother|sister|nephew|niece|cousin|grandson|granddaughter|nan|gran|grandad|mother-in-law|father-in-law|son-in-law|daughter-in-law)(?:'s| (?:is|has|had|got|was|wants|needs|would|could|turns|and i))\\b|\\b(?:the|my|our) (?:wife|husband|missus|daughter|son|mother|father|mum|dad|brother|sister|niece|nephew|lad|lass|grandson|granddaughter)'s\\b|\\bmy (?:sister|brother|cousin|son|daughter|uncle|aunt|mate|friend|niece|nephew|neighbour)'s (?:lad|lass|girl|boy|kids?|eldest|youngest|firm|business|shop|husband|wife|partner)\\b|\\b(?:we've|we have|i've|i have|our|some|a few|a couple of) (?:\\w+ )?friends? (?:coming|staying|over|down|up|visiting|who|in)\\b|\\bas a (?:pal|mate|friend|chum)\\b|\\bmy tenant'?s?\\b",
);

/** Family and friends who only come into the tale: company, witnesses, memories. */
export const BYSTANDER = pattern(
  `\\b(?:took|taken|taking|brought|bringing|visit(?:ed|ing)|drove|driving|walk(?:ed|ing)|push(?:ed|ing)|collect(?:ed|ing)|dropp(?:ed|ing)|pick(?:ed|ing) up|met|met up with|buried|told|asked|show(?:ed|n)|heard (?:from|it from)|learn(?:ed|t) (?:from|it from)|married|(?:went|go|going|gone|out|there|run|round|home|along|walk|trip|day|afternoon|morning|week|weekend|lunch|tea|holiday|were|was|been|stood|sat|queued|waited|shopping|swimming|cycling) (?:\\S{1,12} ){0,4}with) (?:my|our|the) (?:\\S{1,12} ){0,2}${KIN}\\b(?!'s| off| application| claim)`,
  `\\b(?:my|our) (?:\\S{1,12} ){0,2}${KIN} (?:and (?:i|me) (?:was|were|had|saw|live[ds]?|walk\\w*|went|drove|pass\\w*|noticed|met|took|cycle\\w*|often|always|both|use|visit\\w*|popped|stopped|came|happened|counted|watched|sat|stood)|says?|said|tells?|told|used to|always|once|thinks?|reckons?|remark\\w*|notic\\w*|pointed|remembers?|laugh\\w*|nearly|almost|would (?:have|say|call)|could have|was (?:born|buried|christened|taught|nearly|with me|beside)|taught|fought|died|loved|calls?|called|saw|slipped|tripped|fell|jokes?|swears?|grew up|learn(?:ed|t)|sent me|showed me|asked (?:me|why|what))\\b`,
  '\\bmy (?:good |old |honou?rable |learned |dear )?friends? (?:and (?:fellow|colleague|ward)|cllr|councillor|opposite|on the (?:council|committee|other side)|the (?:member|leader))',
  `\\b(?:(?:as|like|even|not even) (?:my|our) (?:\\S{1,12} ){0,2}${KIN}\\b(?: \\S{1,10})? (?:would|used|always|could|says?|said|knows?|puts?)|(?:my|our) (?:dear |poor )?late (?:\\S{1,12} )?${KIN}|(?:in|since|from) (?:my|our) (?:\\S{1,12} )?${KIN}'s (?:day|time|youth)|when (?:my|our) (?:\\S{1,12} )?${KIN} (?:was|were) (?:\\w+ )?(?:a |at |young|little|small|alive|born|mayor))`,
  '\\bmy friends? and (?:\\w+ )?(?:colleague|fellow|neighbour|ward)',
);

/** The sender's own business with the council. */
export const OWN_CASE = pattern(
  /\b(?:(?:round |over |out |down |up )?(?:at|to|by|past) (?:mine|ours)\b|(?:round|over|delivered|brought|dropped|left) (?:\w+ )?(?:at|to|by) (?:my|our) (?:place|house|gate|yard|farm|barn|garage|drive|garden)|(?:my|our) (?:\w+ )?(?:wedding|anniversary|birthday|house ?move|barbecue|barn conversion|extension|loft conversion|driveway|conservatory|dropped kerb|planning application)\b|my (?:own )?(?:\w+ )?(?:pcn|patio|kitchen|roof|gate|bungalow|paddock|yard|cottage|shop front|taxi|stall|boat|mooring|beach hut|parking (?:ticket|fine|charge|permit)|penalty(?: charge)?(?: notice)?|fine|ticket|speeding|planning (?:application|permission)|application|extension|loft(?: conversion)?|conservatory|drive(?:way)?|dropped kerb|hedge|fence|shed|garage|summerhouse|council tax(?: bill)?|business rates|rates bill|claim|appeal|licence|permit|blue badge|allotment|arrears|summons|bill|overpayment|enforcement notice|land|field|farm|barn|property|house|car)\b|\b(?:pcn|ticket|fine|application|notice|bill)\b.{0,60}\b(?:my own|is mine|was mine|is ours|was ours)\b|(?:issued|given|sent|stuck|slapped) (?:to |on )?(?:me|us|my car|my wife's car|my windscreen)\b|\bi(?:'ve| have)? (?:got|had|was given|picked up|come back to|came back to|found|collected|received|earned|acquired|am stuck with) (?:a|an|another|one of (?:your|those|the)|your) (?:\w+ ){0,2}(?:parking|penalty|pcn|fine|ticket|envelopes?|letters?|reminders?|demands?|summons|love letters?|speeding))/,
);

/** The sender's own things as places that the tale passes. */
export const PLACED = pattern(
  /\b(?:from|outside|past|near|nearby|by|opposite|between|at|in|behind|into|towards|parked|off|beside|along|round|around|up|down|on|left|leaving|out of|through|reach|of|cleaned|washed|damaged|scratched|hit|blocked|drove|driving|got|get) my (?:own )?(?:\w+ )?(?:patio|kitchen|roof|gate|bungalow|paddock|yard|cottage|boat|drive(?:way)?|hedge|fence|shed|garage|summerhouse|land|field|farm|barn|property|house|car|garden|allotment|extension)\b/,
);
/** Somebody with an interest in what the council decides or has to give. */
export const INTEREST = pattern(
  `${KIN}'s (?!day|time|youth|view|words|school|club|church|street|road|advice|generation|house is|birthday)`,
  /\b(?:ow(?:es|ed|ing)|behind with|due|caught|fined|summons\w*|prosecut\w*|turned down|refused|moving|tenant|exchange|transfer|appl(?:y|ied|ies|ying)|application|put(?:ting)? in|bid(?:s|ding)?|on (?:the|your|a) (?:\w+ ){0,2}(?:list|register|books)|waiting|want(?:s|ed|ing)?|need(?:s|ed|ing)?|after (?:a|an|the|one|some)|looking|look for|hop(?:es|ed|ing)|going for|goes for|up for|in for|set (?:his|her|their|our) heart|eye on|keen|fancies|would like|'d like|belongs?|owns?|runs?|opening|open(?:s|ed)|bought|buying|selling|sold|planning|start(?:s|ed|ing)|got|has been|'s been|had|is (?:a|the|on|in|at|one|being|due|short)|'s (?:got|on|in|up|after|case|form|file|claim|fine|ticket|application|licence|plate|tenancy|flat|house|place|name|job|appeal)|(?:job|post|flat|house|place|licence|permit|grant|contract|plot|ticket|fine|tenancy|badge|claim|appeal|plate|quote|tender|firm|business|shop|form|list)\b)/,
);

/** Treatment that others would not get. */
export const SPECIAL = pattern(
  "\\b(?:(?:bring|brought|move|moved|pull|pulled) (?:\\S{1,14} ){0,4}(?:forward|up the)|expedit\\w+|prioriti[sz]\\w+|speed(?:ed|ing)? (?:\\S{1,14} )?(?:up|along)|hurried|sooner|earlier (?:slot|date|appointment)|slip (?:him|her|them|you|it) (?:a|twenty|ten|fifty|some|in|through)|a few quid|a tenner|twenty quid|fifty quid|a pint in it|stand (?:you|him|them) a|comps?\\b|complimentary|free (?:tickets?|pass|entry|membership|parking)|waived?|interview questions|(?:look|looking|run|check|trace) (?:up |through )?(?:\\S{1,14} ){0,4}(?:number ?plate|reg(?:istration)?|owner|record|address|file)|who owns|find a way|on (?:to )?the next (?:list|agenda)|sympathetic|leave (?:that|it|this|him|her|them|us|ours) (?:\\S{1,8} ){0,2}(?:off|out)|(?:borrow\\w*|lend|loan|use|using|have) (?:\\S{1,14} ){0,3}(?:council(?:'s)?|your) (?:\\w+ )?(?:marquee|van|truck|tipper|mower|chairs|tables|gazebo|projector|minibus|lorry|wagon|trailer|chipper|digger|pa system)|your (?:chaps|lads|men|boys|crew) (?:to|could|can|might)|(?:a couple|one|two|some) of (?:your|the) (?:chaps|lads|men|boys|crew|technicians|joiners|plumbers|electricians|gardeners|painters|mechanics|carpenters|fitters|tree surgeons)|(?:franking|laminating|folding|photocopying|binding) machine|(?:council|office|your) (?:photocopier|copier|printer|printing|stationery|postage|post room|plotter|laminator)|print room|trade (?:price|discount|rate)|on the council's? (?:account|discount)|through the council'?s? (?:account|books)|before anyone (?:objects|notices|sees)|under delegated|in (?:his|her|their|my) (?:favour|case|name)|the right (?:answer|result|decision|way)|a (?:sympathetic|kind|friendly|favourable|helpful) (?:ear|eye|officer|hearing|look)|take care of (?:it|this|him|her|them)|sort (?:it|this|that|him|her|them|something) (?:out|for)|give (?:him|her|them|me|us) (?:a|the) (?:chance|leg up|nod|break|edge|head start|helping hand|push))\\b",
  "\\b(?:see what you can do|see if you can(?:'t)? (?:\\S{1,14} ){0,2}(?:do|swing|get|find|hurry)|smooth (?:ride|passage|path)|an easy ride|(?:call|calling) (?:them |him |off |the \\S{1,14} )+off|let (?:him|her|them|me|us|my \\S{1,14}) (?:have|through|keep|stay|off|in)\\b|without (?:\\S{1,14} ){0,3}(?:having to|needing to|all that|the fuss|any fuss|a fuss|questions)|(?:swing|drop|pop|call|stop|nip|come) (?:by|round|past|over) (?:and|on|to)|on (?:his|her|their|the) way (?:back|home|past)|what(?:'s| is) left over|left ?overs?|while they(?:'re| are) (?:there|at it|passing|in the area)|cash in hand|between friends|one of (?:us|our own|the family|ours)|the (?:wait|queue|list|backlog)(?:'s| is|ing list is| was)|there must be (?:a|an|some|something)|pull rank|personal interest in (?:this|it)|special interest|extra (?:help|mile|time)|go the extra|(?:first|next) (?:available|in line|refusal|pick|dibs)|first refusal|(?:keep|hold|save|reserve|set aside) (?:one|a place|it|a \\S{1,14}|something) (?:back|aside|for)|before (?:it's|they're|it goes) (?:advertised|public|out|on)|tip-?off|in the know|steer (?:him|her|them|me|us)|coach (?:him|her)|have a word with|quiet word|drop (?:him|her|them|me) a (?:hint|line))\\b",
  '\\b(?:bump|move|moved|moving|push|shift|nudge|slip|shove|put|pop|get|pull|hoist|slide|sneak|whizz|rush|hurry|speed|steer|chivvy|wave|nod|wangle|swing|ease|magic|squeeze|fit|slot|hurry|jump|wedge)(?:[bpgt]?ing|[bpgt]?ed|d|s)? (?:\\S{1,14} ){0,5}(?:into (?:next|this|the|your|tomorrow)|along|up (?:the|a|one|his|her|to|that)|up\\b|(?:to|at|near|towards) the (?:top|front|head)|ahead|along a bit|through|higher|first|in (?:before|ahead|early|this|on|for|at|somewhere|quietly|sooner)|in\\b(?! touch| place| the (?:picture|loop|diary|post|minutes)| writing))',
  '\\b(?:(?:the |near the )?(?:top|front|head) of (?:the|your|that) (?:list|queue|pile|line|waiting|register|tray|heap)|queue[- ]?jump\\w*|jump(?:s|ing)? (?:the |that )?queue|(?:before|ahead of) (?:the (?:others?|rest|queue)|other people|everyone|everybody|anyone|those)|up (?:a|one|two) bands?|up the (?:list|queue|pecking|register|order|waiting)|fast[- ]?track\\w*|(?:skip|bypass|dodge|duck|short-?circuit|sidestep|cut)(?:ping|ping)? (?:the|all the|that|a|out|through) (?:\\w+ )?(?:queue|list|wait|waiting|process|procedure|rules|forms?|paperwork|red tape|portal|formalities)|without (?:waiting|going through|all the|the usual|having to|bothering with|the (?:form|paper|rigmarole|palaver|queue))\\w*|short ?cut|leapfrog|next on the list|moving a name|a bit (?:quicker|sooner|faster) than)\\b',
  "\\b(?:let (?:him|her|them|me|us|my \\w+|it) off|(?:quash|scrub|tear|rip|squash|rescind|void|lose|wipe)(?:ed|ing|ped)? (?:\\S{1,14} ){0,4}(?:up|out|off|ticket|fine|it|pcn|penalty|notice|charge|away|clean)|(?:cancel|waive|drop|delete|bin|kill|scrap|withdraw|forget|write off|overturn|get rid of|reduce|halve|knock off|cancell?ed|waived|dropped|overlooked?|reversed?) (?:\\S{1,14} ){0,4}(?:ticket|fine|pcn|penalty|charge|notice|fees?|bill|arrears|debt|it|this|that|summons|proceedings|enforcement|case|points)|(?:cancelled|waived|dropped|scrapped|binned|torn up|written off|wiped|sorted|squared|smoothed over|forgotten|dealt with)|turn(?:ing)? a (?:blind eye|deaf ear)|look(?:ing)? the other way|(?:go|going|goes|be|take it) (?:a bit |a little )?(?:easy|gently?|light|lenient\\w*|soft) ?(?:on|with|this)?|\\w+n't (?:ticket|book|clamp|fine|enforce|prosecute|charge|tow)|not (?:ticket|book|clamp|fine|prosecute) |(?:go|goes|gone) (?:away|missing|astray|quietly)|disappear\\w*|vanish\\w*|overlook\\w*|make (?:it|this|that) (?:go|disappear|vanish)|leave (?:it|him|her|them) alone|call off|fall (?:down|behind) the)\\b",
  '\\b(?:(?:put in |a )?(?:good|kind|quiet|private) word|pull(?:ing)? (?:a few |some |a string or two|any )?strings?|tip (?:him|her|me|us|them) (?:off|the wink)|a wink|nod (?:it|this|his|her) |(?:smooth|oil|ease|grease)\\w* (?:the (?:way|path|wheels)|things|his|her|it)|(?:smile|look) (?:kindly|favourabl[ey]|sympathetically|benevolently)|look(?:ed|ing)? (?:kindly|favourabl[ey])|smile on|favourabl[ey]|lean on|(?:see|seeing) (?:to it that )?(?:him|her|them|us|me|my \\w+) (?:right|all right|okay)|(?:look|looked) after (?:him|her|them|us|me|my)|make sure (?:\\S{1,14} ){0,3}(?:gets?|wins?|passes|is (?:chosen|picked|shortlisted|approved|successful)|goes through|comes? out)|short-?list\\w*|(?:get|give|find|land|offer|swing|fix|sort|got|keep) (?:\\S{1,14} ){0,3}(?:a |an |the |some )?(?:job|post|start|interview|placement|opening|position|vacancy|place|spot|berth|corner|gap|flat|house|tenancy|plot|contract|role|garage|pitch|permit|slot|appointment|work)\\b|(?:put|send|push|throw|steer)(?:ing)? (?:\\S{1,14} ){0,3}(?:work|business|jobs?|contracts?) (?:his|her|their|our|my) way|(?:his|her|their|my|our) (?:quote|bid|tender) (?:is |be |to )?(?:accepted|chosen|first|wins?|the nod))\\b',
  "\\b(?:special (?:treatment|favour|case|attention|dispensation|arrangement)|preferential|exception|bend(?:ing)? (?:the|a|any|your) (?:\\w+ )?rules?|stretch (?:a point|the rules)|just this once|this once|on the (?:quiet|sly|qt|side|nod|house)|off the (?:books|record|clock)|under the (?:counter|radar)|quietly|discreetly|hush[- ]hush|no questions|(?:nobody|no-?one|no one|none|not a soul)(?:'s|'ll|'d)? (?:\\w+ ){0,3}(?:know|notice|look|looks|check|checks|wiser|find out|mind|miss|see|spot|ask|counting)|any the wiser|between (?:you and me|ourselves|us two|friends|these four walls)|entre nous|keep (?:it|this) (?:between|to yourself|under|quiet)|perks?|mates?'? rates|discount|freebies?|free of charge|gratis|for nothing|on the cheap|knock (?:something|a bit|some) off|favour(?:s)? (?:to|for) (?:me|us|my|a (?:friend|mate|councillor|colleague)|an old|the family)|(?:small|little|tiny|wee|big|huge|personal|cheeky|private|great) favours?|(?:call|calling) in (?:a|that) favour|(?:ask|asking|beg|do me|do us|done me|owe you|owe me|return|repay|returned) (?:for )?(?:a|the|your|that|one) (?:\\w+ )?(?:favour|kindness|good turn|one)|as a (?:\\w+ )?(?:favour|kindness|courtesy to)|kindness to a|good turn|i(?:'d| would|'ll| will) (?:owe you|be in your debt|see you (?:right|all right|ok)|not forget|remember (?:it|you)|make it worth|return the|stand you|buy you)|you scratch|owe (?:you|me) one|drink in it|bottle of|for old times|go back a long way|known each other|i know there(?:'s| is) a (?:list|queue|rule|process)|i know (?:it'?s|this is) (?:not|\\w+n't|a bit|against|cheeky|naughty|irregular)|i shouldn't (?:really )?ask|shouldn't ask|strings|rank has|my position|as a (?:\\w+ )?(?:councillor|member|leader|chair\\w*)|being (?:a|the) (?:councillor|leader|chair\\w*)|(?:perk|privilege)|sit on the (?:\\w+ )?committee|your budget)\\b",
);

const CHORE =
  '(?:typ(?:e|ed|ing)|print\\w*|run off|photocop\\w+|copy|copied|laminat\\w+|bind|design|post|frank|stamp|mail|collect(?:ed)?|pick up|fetch|drop (?:off|round)|deliver|mow|trim|prune|cut|clip|strim|weed|paint|mend|fix|repair|move|shift|haul|tow|store|lend|loan|borrow|use|drive|run me|run my|borrow\\w*|tak(?:e|ing)|jet ?wash|wash|clean|clear|grit|tarmac|resurface|dig|lay|chop|fell|plant|water|look after|walk|mind|babysit|book|wrap|scan|draft|write|translate|proof-?read|check|sort|organise|cater|take)';
const PRIVATE_THING =
  "(?:(?:my|our|the wife's|the family|my \\S{1,14}'s?|our \\S{1,14}'s?|his|her) (?:own |silver |golden |ruby |big |front |back |old |new |holiday |private |personal |wedding |birthday |\\S{1,12} ){0,2}(?:drive(?:way)?|garden|lawn|hedge|fence|shed|patio|garage|gutters?|allotment|paddock|car|caravan|boat|motorhome|house|flat|loft|sofa|fridge|piano|furniture|removal|wedding|birthday|party|christening|funeral|wake|memorial|anniversary|reception|invitations?|invites|cv|homework|dissertation|thesis|essay|coursework|personal statement|college (?:work|essay)|tax return|christmas cards?|cards|memoirs?|novel|book|poems?|business cards|family tree|dry[- ]cleaning|shopping|dog|cat|holiday|menus?|banner|photos?|accounts)|(?:a |some |the |this |these |my )?(?:private|personal|family) (?:letters?|correspondence|papers|documents|invitations?|errand|business|accounts|post|shopping|matter)|(?:wedding|christening|birthday|anniversary|golf club|golf day|golf society|captain's|rotary|lodge|masonic|masons|wine society|tennis club|bridge club|cricket club|yacht club|bowls club|school reunion|stag do|hen (?:do|night)|funeral(?: tea)?|quiz night) (?:\\S{1,14} ){0,2}(?:invitations?|invites|dinner|menus?|programmes?|orders? of service|posters?|newsletter|cards|seating|letters?|fixtures?|tickets?|do|night|party|speech))";
/** What councils share out or decide between people. */
export const ALLOCATED = pattern(
  /\b(?:flats?|council house|tenanc(?:y|ies)|band(?:ing)?|housing (?:list|register)|bidding|rehous\w+|jobs?|post|vacanc(?:y|ies)|trainee\w*|apprenticeship|placement|plate|licen[cs]e|badge|permit|application|planning (?:permission|consent)|loft|extension|conservatory|dormer|change of use|appeal|school place|place at|admissions?|tickets?|fines?|pcns?|penalt(?:y|ies)|bailiffs?|council tax|arrears|debt|summons|court|prosecut\w+|enforcement|contracts?|tender|grants?|allotments?|plot|pitch|stall|beach hut|garage|mooring|assessment|occupational|care package|adaptations?|benefit|claim|anything going|an opening|summer (?:work|job)|a berth|nursery place|(?:put|putting) in for|blue badge|dropped kerb|street trading|interview|panel)\b/,
);
/** Wants it done; to be told, sent a form or put on the right road is no favour. */
export const PUSHES = pattern(
  /\b(?:could|can|would|will|might|cd|wd|couldn't|can't|won't|wouldn't) (?:you|u|i (?:\w+ )?(?:have|see|get|borrow|use|take|jump)|someone|somebody|one of|we|it|he|she|they|your)\b|\b(?:i'd|i would|we'd) (?:be (?:so |very |most |ever so )?(?:grateful|glad|obliged|pleased|happy)|appreciate|like|love)\b|\b(?:please|pls|kindly|any chance|there must be|see what|surely|sort|fix|make sure|i trust|i expect|i'm sure you|do what you can|do your best|help (?:him|her|them|us|me) (?:out|get)|have a word|i want|i need|i'm counting|look after|look forward|is there any(?:thing| way)|any way|a word (?:from|in)|do the trick|would (?:really |be a (?:great |real )?)?help|you (?:can|could|might|'ll) (?:find|manage|see|get|make|sort|squeeze|fit|arrange|fix)|would it be possible|possible (?:to|for)|wondered if|i wonder|suppose you|be an? (?:\w+ )?(?:love|dear|pal|sport|star|chap|fellow|lad|lass|girl|angel|saint|brick|treasure|gent)|you(?:'ll| will) (?:find|manage|get|make|sort|squeeze|fit|arrange|fix)|i (?:take it|assume|presume|imagine|daresay|gather|reckon|know|believe) (?:that )?you(?:'ll| will| can|'d| could)|is(?:n't)? there (?:something|anything|nothing|some way|a way|no way)|we(?:'d| would) all (?:be|like|love)|no doubt you|you'll (?:be able|know how)|hope you|i(?:'d| would)? hope|it(?:'d| would) (?:be|mean|help)|you(?:'ll| will) know what|between friends)\b/,
);
const INFORMS = pattern(
  /\b(?:tell (?:me|us|him|her)|let (?:me|us) (?:know|have)|confirm|explain|advise|point (?:me|him|her|them|us)|clarify|check (?:whether|where|when|if|what|that)|say (?:when|whether|what|how|if)|find out|an? update|how (?:do|does|can|should|long|much)|which form|(?:send|post|email) (?:me |him |her |them |us )?(?:the|a|an) (?:form|link|details|guidance|leaflet|application form|copy)|look into|chase|when (?:will|is|can|might|does)|where (?:do|does|is|can|to)|what (?:is|are|do|does|the)|who (?:do|does|should)|is there a|are there any|acknowledge)\b/,
);

/** "Our Kayleigh wants": a child of the family, as the north says it. Case matters. */
export const OUR_NAME = pattern(
  /\b[Oo]ur [A-Z][a-z]+(?:'s|’s)? (?:been|on|got|gone|trying|having|after|not|going|waiting|in for|up for|desperate|stuck|struggling|is|has|was|wants?|needs?|could|got|who|just|would|will|can|applied|starts?|finishes|left|deserves|hopes?)\b/,
);

/** A wish for something to be done, not only known. */
export function pushes(one: Sentence): boolean {
  return (one.act === 'order' || PUSHES.test(one)) && !INFORMS.test(one);
}
/** So plain that "like anybody else" in the same mail means nothing. */
export const BRAZEN = pattern(
  /\b(?:between friends|(?:rather|sooner) not|don't (?:want|fancy)|quietly|on the quiet|no-?(?:body|one) (?:need|will|would|'ll)|kindness to|favour (?:to|for) (?:me|us|a friend)|old times|one of the family|see (?:him|her|them|you) right|blind eye|surely|bump|queue[- ]?jump|top of the (?:list|queue|pile)|strings|i know (?:there's|it's|the rules)|all the same|even so|but (?:you|i|he|she|surely|between|this|could|just))\b/,
);

/** An officer's time or the council's things for the sender's own affairs. */
export const CHORES = pattern(
  `\\b${CHORE}\\b.{0,60}\\b${PRIVATE_THING}\\b`,
  `\\b${PRIVATE_THING}\\b.{0,60}\\b(?:needs?|wants?|could do with|printed|typed|copied|mown|collected|cut|posted|franked|run off|moved|to be)\\b`,
  "\\b(?:drop|dropped|deliver\\w*|dump|leave|tip|bring|spread|unload|spare|chuck|sling)\\b(?!.{0,60}\\b(?:papers?|agendas?|packs?|forms?|letters?|cop(?:y|ies)|reports?|leaflets?|envelopes?|laptop|ipad|tablet|keys?|docs?|documents|bins?|caddy|cadd(?:y|ies)|sacks?|post|parcel|minutes|notices?|bags)\\b).{0,40}\\b(?:at|to|round|by|outside|in|for) (?:mine|ours|(?:my|our) (?:own |back |front |old |little )*(?:place|house|home|yard|allotment|garden|drive(?:way)?|gate|farm|shed|stables|lane|paddock|plot|patch of garden))\\b|\\b(?:my|our) (?:own )?(?:lawn ?mower|mower|ride-on|chainsaw|strimmer|trailer|horsebox|tractor|boiler|guttering|car|van|bike|lawn|caravan) .{0,40}\\b(?:fleet|depot|workshop|your (?:lads|men|fitters|mechanics|crew|garage)|parks (?:lads|men|team|fleet)|council (?:garage|workshop|mechanics?))\\b|\\b(?:do|see to|tidy|have a go at|take|shift|clear|give) (?:\\w+ ){0,3}(?:my|our) (?:\\S{1,14}'s )?(?:old )?(?:hedge|lawn|garden|drive|gutters?|fence|patio|allotment|sofa|garage|trees?|fridge|washing machine|shed)\\b(?! (?:bins?|waste|collection|tax|at the|in the (?:park|street)))|\\bfrom (?:my|our) (?:garage|house|shed|loft|garden)\\b",
);

/** Says that nothing special is asked, that it is declared, or asks for the way open to all. */
export const NO_FAVOUR = pattern(
  '\\b(?:no part (?:of|in)|declar(?:e|ing|ation)|step(?:ping)? (?:back|out|away|aside)|recus\\w+|keep (?:well )?out of|(?:nobody|no-?one|not) (?:\\w+ )?(?:to )?discuss(?:es)? (?:it|this))\\b',
  "\\b(?:no|not|\\w+n't|never|without|nor|neither|rather than)\\b(?: \\S{1,14}){0,5} (?:special|favours?|strings|preferential|exceptions?|differently|queue|jump|leave him alone|priority|any advantage|influence|interfere)\\b",
  "\\b(?:(?:as|like|than|same as|exactly as) (?:you (?:would|do) )?(?:any ?one|any ?body|every ?one|every ?body|any other|the next)|no differently|(?:usual|normal|ordinary|standard|proper|published|full|going|right) (?:way|channels?|process|procedure|fees?|rates?|charge|price|form|route|queue|terms|course|hire)|(?:join|wait in|go in|stay in|back of) the queue|(?:wait|take|bide) (?:his|her|my|our|their) (?:turn|time)|on (?:its|his|her|their) merits|declar\\w+|declare|register of interests|dispensation|leave the room|take no part|step(?:ping)? (?:out|aside|back)|flag(?:ged)? (?:it|this|up)|conflict of interest|interest in|my interest|for transparency|on record|keep (?:out|clear|away) of|hands off|(?:i(?:'ve| have)?|have) told (?:him|her|them) (?!(?:that )?(?:you|i|we)\\b)|i(?:'ve| have) said (?:no|that|i))\\b",
  "\\b(?:how (?:does|do|should|would|can|could|might) (?:he|she|they|i|we|one|my \\w+|somebody|someone)|which form|what(?:'s| is) the (?:process|fee|charge|form|cost|price|waiting|timescale)|where (?:does|do|should) (?:he|she|they|i|we)|who (?:does|do|should) (?:he|she|they|i|we)|what (?:does|do) (?:he|she|they|i|we) need|i(?:'ll| will|'d| would)? (?:happily |gladly |of course )?(?:pay|be paying|reimburse|have paid)|happy to pay|will pay|i paid|(?:in|of) favour of\\b)",
);

/** More of the sender's own: things, trades and people that mean a stake. */
export const STAKE = pattern(
  "\\bour (?:\\w+ )?(?:loft|extension|conservatory|patio|kitchen|bungalow|drive|neighbour's)\\b|\\b(?:works?|working) for (?:me|us) (?:on|at|in)\\b|\\b(?:my|our) (?:\\S{1,14} ){0,2}(?:yard|lane end|access(?: road)?|mooring|guttering|cottages?|holiday (?:cottage|let|home)|chip shop|caf[eé]|gallery|studio|stables|b&b|guest ?house|business rates|planning (?:fee|app)|refund|lease|licen[cs]e|tenant|tenancy|pitch(?: fee)?|fee|bedroom|septic tank|boundary|silver wedding|grandson|skip|drop kerb|grave|plot|speeding course|place on|wedding|claim|drive(?:way)?|shop|barn|land|farm)\\b|\\b(?:our (?:mam|kid|lad|lass|youngest|eldest|\\S{1,12}'s)|my (?:old )?(?:\\w+ )?(?:pal|mate|friend|chum)(?! and (?:colleague|fellow)|,? (?:cllr|councillor))|old (?:\\w+ )?(?:pals?|mates?|chums?)|(?:friend|mate|pal|cousin|nephew|niece|brother|sister|son|daughter|partner)'s|(?:lad|girl|chap|woman|man|fellow|bloke) who (?:does|cuts|minds|keeps|cleans|looks after|works for|mows) (?:my|our|me|us)|firm (?:that )?i (?:have|own|hold|part-own|run)|(?:put|get) mine in|come to me first|(?:wife|husband|missus)'s)\\b|\\bi(?:'ve| have)? (?:\\w+ ){0,2}(?:been|was|got) (?:ticketed|clamped|fined|towed|booked|done)\\b|\\bbeen (?:ticketed|clamped|towed|fined)\\b|\\bwe(?:'re| are) (?:having|building|putting in|getting) (?:an?|the|our) (?:\\w+ )?(?:extension|loft|conservatory|drive|garage|kitchen|wedding|party|summerhouse|annexe?)\\b|\\b(?:one is|when one is|we're|we are) (?:\\w+ ){0,4}family\\b|\\b(?:been|got|was|get) (?:done|nicked|nabbed|caught|pinged|flashed|snapped|stung) (?:on|in|by|for|at|outside|doing|again)\\b|\\bticket (?:ending|number|no\\.?|ref)\\b|\\bmy (?:own )?(?:parking )?ticket\\b",
);
/** Treatment that is undue whoever gets it. */
export const UNDUE = pattern(
  "\\b(?:(?:his|her|their|my|our) names? (?:rose|risen|rises?|climb(?:s|ed)?|go(?:es)?|went|mov(?:es?|ed)|(?:be )?(?:taken|removed|struck|crossed)) (?:up|higher|a (?:little|bit|notch|place)|off|out|from)|(?:just |simply )?sign (?:it|that|this|mine|ours) (?:off )?(?:now|first|today|blind)|(?:can|could|would|will) (?:\\S{1,14} ){1,3}(?:just|simply) sign (?:it|that|this|mine|ours)|(?:come|look|check|see|inspect) (?:it |and \\w+ (?:it )?)?(?:later|afterwards|another (?:time|day))|out of turn|(?:before|ahead of) (?:the|all the|any of the|that) (?:others?|rest|crowd|lot|queue)|come to me first|(?:put|pop|stick|place) (?:\\S{1,14} ){1,3}(?:top|first|ahead)\\b|onto the (?:roll|list|register|rota)|as (?:though|if) (?:it|he|she|they|i) (?:had|'d) (?:come|been|applied|gone)|back-?dat\\w+|find (?:her|him|me|us|them) (?:the|an?|one) (?:\\w+ )?(?:point|mark|place|exemption|reason|loophole|way round)|without (?:the|a|any|paying the|him paying|her paying) (?:fee|charge|form|fine|checks?|interview|inspection|permit|paperwork|late fee)|no need for (?:the|a) (?:form|fee|paperwork)|at no charge|mates'? rates|on the clock|in works time|(?:even though|although|though) i(?:'m| am) (?:a (?:touch|bit|little|shade) )?(?:over|above|outside|past)|i know (?:it's|it is|they're|there's|that's|she's|he's) (?:\\w+ )?(?:full|not on|a list|a queue|a waiting|past the|against|over the|not (?:really )?allowed|only me)|one exception|(?:forget|forgetting) (?:that|about that)|say no more about it|make it go away|quietly (?:withdrawn|dropped|lost|forgotten|cancelled)|lose (?:it|the|that|my|his|her) (?:\\w+ ){0,3}(?:in|ticket|letter|form|file|papers?|fine|notice|summons)|(?:be|book|record|date) altered|blind eye|sneak(?:ed)? (?:\\S{1,12} ){1,2}|squeeze (?:our|my|him|her|us|me)|without (?:going through|\\S{2,14} (?:seeing|knowing|finding))|keep an eye out for (?:his|her|their|my|our)|(?:before|needn't|without) (?:it's |it is |being |go(?:ing)? to )?advert\\w*|(?:other|rival|competing) (?:offers|bids|quotes|tenders|prices)|quotes before i|price (?:they|he|we|i) (?:have|has|need) to beat|let me know the day|(?:lad|boy|chap|girl)'s form|form for the \\w+ badge yourself|save (?:us|me) (?:\\w+ )?(?:pitch|place|table|slot|space)\\w*|just before it|while you(?:'ve| have) got the (?:gang|crew|kit|men|machine)|with what's left|you know the \\S{2,14} (?:woman|man|lady|people|lot|officer)|be bumped|bumped up|looked at before|(?:top|first) with one click|turned down,? mates|to tarmac my|up my drive)",
  "\\b(?:swap|change|trade|switch)(?:ped)?(?: (?:places|slots|dates|turns|round))? with (?:someone|somebody|another|one of|whoever)|\\bwithout (?:\\S{1,12} ){0,5}(?:charge|fee|hire|renewing|renewal|paying|deposit|ticket|licence|booking|queuing|applying)\\b|\\b(?:doesn't|don't|hate to|rather not|shouldn't have to|surely needn't|not) (?:\\w+ ){0,2}(?:like to |have to |want to )?pay (?:the|a|for|full|all|\\S?\\d)|\\bleave (?:the|a) (?:\\w+ )?(?:door|gate|window|barrier)s? (?:on the latch|open|unlocked|ajar)|\\b(?:late|belated|overdue) (?:form|application|entry|bid|claim|submission|appeal)\\b|\\bfind(?:s|ing)? (?:its|his|her|their|my) way (?:in|on|to|into|onto|through|up|past)\\b|\\b(?:missed|past|after|beyond|outside) the (?:deadline|closing|cut-off|date)\\b|\\bby the right (?:person|people|pair of eyes)|\\b(?:in|into|onto|on|to) the right (?:pile|hands|desk|tray|ears?)\\b|\\b(?:made to |just |could |can |let it )?go (?:away )?quietly\\b|\\blook(?:ed|ing)? too (?:hard|closely|deep\\w*)|\\btoo (?:fussy|strict|particular|zealous|picky|keen) (?:about|with|over|on)\\b|\\bfind (?:her|him|them|us|me|it|\\w+) (?:something|somewhere|a space|a slot|room|space|a bed|a home|a spot)\\b|\\bfind room for\\b|\\broom for (?:a little |one |just one )?(?:one|more)\\b|\\bfair wind\\b|\\ba (?:discreet |little |quiet |friendly )?nod (?:from|to|in|would|from you)|\\bgo a long way\\b|\\bsee (?:him|her|them|us|me|it|this) (?:through|over the line|home|all right|done|sorted)\\b|\\b(?:kind|friendly|helpful|benevolent) (?:eye|word|look)\\b|\\b(?:know|knows) (?:just |exactly )?(?:which|what) (?:buttons?|strings?|box|lever|person|drawer)\\b|\\b(?:press|push) (?:the|a|whatever|that) (?:\\w+ )?button|\\bsooner than (?:the|it|they|he|she|that|usual|everyone|others)|\\b(?:earlier|quicker|faster) than (?:the|it|they|usual|everyone|others|normal|scheduled|planned|the computer)|\\bif you (?:follow|catch|get|take|see) (?:me|my (?:meaning|drift)|what i)|\\bsay no more\\b|\\bnudge,? nudge|\\bbend(?:ing)? (?:it|things|a little)|\\b(?:skip|miss|jump|dodge|avoid) the (?:interview|test|assessment|checks?|inspection|panel|form|waiting|wait)|\\bput (?:him|her|them|us|me) (?:in|on|down|forward|through|ahead)\\b.{0,30}\\b(?:anyway|regardless|first|early|sooner|instead|before)|\\b(?:knock|take) (?:a bit|something|some|\\S{1,3}\\d+|half|the \\w+) off\\b|\\bfor (?:free|nothing|a song)\\b|\\bon the house\\b|\\bget (?:him|her|them|us|me) (?:in|on|off|out of)\\b(?! touch)|\\b(?:let|allow) (?:him|her|them|us|me|it) (?:in|on|off|have|use|keep|stay)\\b|\\bsteer(?:ing)? .{1,40}\\bway\\b|\\b(?:can|could) (?:anything|something) be done\\b|\\bsleeping dogs\\b|\\bin (?:my|our|his|her) favour for\\b|\\b(?:a )?word in (?:her|his|their) ear\\b|\\bsort (?:us|me|him|her|them) (?:out )?(?:with )?(?:an?|some|two|one|the)\\b|\\bput off until i\\b|\\b(?:forget|skip|overlook|never mind) (?:about )?the (?:licence|paperwork|form|fee|rules?|permit|inspection|notice)|\\bgo (?:gently|easy|softly|light)\\b|\\b(?:friendly|sympathetic) (?:desk|officer|pair|ear|hands)|\\bbe(?:ing)? (?:a bit |awfully |terribly |too )?cheeky\\b|\\bnumber ?plate\\b.{0,30}\\b(?:run|check|look|who|tell)|\\brun .{1,20}\\bnumber ?plate",
);
/** The sender's standing, given as the reason. */
export const RANK = pattern(
  /\b(?:(?:surely )?(?:a|an) (?:member|councillor|leader|mayor|cabinet member)s? (?:needn't|shouldn't|ought not|should not|oughtn't|deserves?)|(?:as it's|since it's|seeing it's|given it's|because it's) (?:for )?me\b|seeing (?:as|that) (?:i'm|i am|i) (?:\w+ )?(?:on|a|the|an|in|chair|sit)\b|(?:as|since|because) i(?:'m| am) (?:a |the |your )?(?:on the (?:council|panel|committee|board|cabinet)|councillor|member|chair\w*|leader|mayor)|as (?:a )?(?:fellow )?(?:councillor|member|chair\w*),? (?:surely|i (?:think|trust|hope|expect))|i(?:'ve| have) sat on (?:that|the|your) (?:\w+ )?(?:committee|panel|board)|i(?:'ve| have) always (?:stood by|backed|supported|voted for|defended) (?:you|your)|i vote(?:d)? (?:for )?your (?:budget|grade|pay)|being on the (?:council|committee|panel)|there must be some (?:perk|advantage))\b/,
);
/** A present or a return for it. */
export const GIFT = pattern(
  /\b(?:in it for (?:you|them|him|her|the (?:lads|crew|team|boys))|see (?:you|them|him|her|the (?:lads|crew|boys)) right|(?:ham|lamb|beef|salmon|pheasants?|trout|eggs|hamper|whisky|wine|bottle|case|crate|brace|veg|honey)\b.{0,30}\b(?:coming|heading|on its|on their) (?:your )?way|(?:any|have) (?:it )?(?:any )?week(?:end)? you (?:fancy|like|want)|(?:enclose|drop off|leave you|send you|bring you|dropped off) (?:a|an|some|the) (?:bottle|hamper|case|crate|tenner|envelope|brace|little something|something) (?:of|for)|(?:free|spare|complimentary) (?:tickets?|passes|nights?|meals?|weekend) .{0,30}\bif\b|(?:come and|you can) (?:shoot|fish|stay|play|ride) (?:at|with|on) (?:ours|us|my|our)|i(?:'d| would|'ll) owe you (?:a|one|big))\b/,
  '\\bowe (?:you|u|ya|yer) (?:a (?:pint|drink|beer|curry|coffee|lunch|dinner)|one|big)\\b',
);
/** Stands aside; or asks for nothing. */
export const STANDS_ASIDE = pattern(
  /\b(?:take me off|leave me off|stand(?:ing)? down from|i (?:shouldn't|should not|ought not to|cannot|can't|won't) (?:be|sit|vote|take part|judge|decide|speak)|before i vote|must i leave|do i (?:need|have) to (?:leave|declare)|so (?:that )?there(?:'s| is) no)\b/,
);
/** A wish in whatever form. */
export const WANTS = pattern(
  /\bi(?:'d| would| should) (?:count|take|regard|consider) (?:it|that) (?:as )?an? (?:\w+ )?(?:kindness|favour|courtesy)\b|\b(?:could|can|would|will|might|may) (?:\w+ ){1,3}(?:be|have|go|come|get|do|put|find|look|let|give|knock|sign|see|squeeze|sneak)\b|\b(?:would you|will you|could you|can you|if you|i(?:'d| would) (?:like|take|love)|i was (?:hoping|wondering)|we(?:'d| would) (?:like|love)|perhaps you|you (?:might|could|can|know)|any (?:way|chance)|do (?:us|me) a|let(?:'s| me| us)|thank(?:s| you) in advance|we'll (?:talk|say)|wants? to know|needs? a|would suit)\b/,
  "\\bif you were to\\b|\\b(?:i'm|i am|i know|i feel|i can be) (?:sure|certain|confident) (?:that )?(?:you|a|it|they|something|there)\\b|\\b(?:rely|relying|count|counting|bank|banking) on you\\b|\\byou(?:'ll| will)? (?:surely |always |just )?(?:know|can|could|find)\\b|\\bi(?:'d| would) rather (?:you|your)\\b|\\bi hope you(?:'ll| will)\\b|\\bwould (?:you (?:mind|be)|go a long way)\\b|\\b(?:find|leave|let|slip|squeeze|put) (?:him|her|them|us|me|the)\\b.{0,60}\\bfor us\\b|\\byou can fix\\b|\\bi'd take it (?:\\w+ )?kindly|\\bwould you\\b|\\blet's leave\\b|\\bcould i ask you\\b",
);

/**
 * Signs of a favour, each weak: whose matter it is, how it is wished for, and what is made of the reader, of the rules
 * and of the sender's standing; and what speaks against it: a resident's matter, a question of procedure, a link declared.
 */
export const FAVOUR_SIGNS: readonly Sign[] = [
  [
    14,
    pattern(
      `\\b(?:my|our) (?:\\S{1,14} ){0,2}${KIN}\\b|\\b(?:step|god)-?(?:son|daughter|child)|(?:^|[.;:,?!(]\\s?)(?:mum|dad|mother|father|auntie|uncle|gran|nan|granny|grandad)\\b|\\b(?:auntie|aunty|uncle|granny|grandma) [a-z]+|\\b(?:an? |the )?(?:old |good |close |dear )?(?:school )?(?:friend|chum|pal|mate)s?\\b|\\b(?:the (?:wife|husband|missus)|(?:my|our) (?:twins|boy|girl|lad))\\b`,
    ),
    2,
  ],
  [
    6,
    pattern(
      '\\bmy (?:own )?(?!ward|constituent|resident|email|mail|question|query|point|letter|note|view|understanding|apolog|thanks|colleague|fellow|diary|surgery|casework|role|motion|amendment|committee|group|concern|request|inbox|phone|laptop|ipad|tablet|office|division|patch|parish|councillor|last|previous|message|reply|next|first|impression|memory|mind|best|regards|opinion|part|way|attention|knowledge|intention|suggestion|behalf|comment|support|name is|experience|reading|attendance|party|speech|leaflet|residents|constituents|copy|guess|hope|feeling|worry|congrat|contact|enquiry|town|village|area|community|list|visit|seat)',
    ),
    1,
  ],
  [
    18,
    pattern(
      '\\b(?:my|our)(?: (?!(?:at|in|on|to|of|for|from|by|with|near|and|or|is|was|as) )\\S{1,14}){0,2} (?:house|home|flat|place|gate|drive\\w*|hedge|fence|roof|loft|extension|garage|bathroom|kitchen|lane|boundary|cottage|plot|land|field|barn|shed|wall|garden|windows?|dog|horse|cat|business|shop|firm|company|caf\\w+|restaurant|pub|guest ?house|b&b|hmo|tenant|kiosk|tea ?rooms?|stall|studio|salon|farm|stables|boat|van|car|taxi|trailer|caravan|application|appeal|pre-?app|licen\\w+|permit|ticket|fine|pcn|bill|claim|divorce|club|society|choir|bid|lease|fee|house|rental|property|patio|tree|oak|pool|yard|allotment|dropped kerb|divorce|custody|builder|late return|summons|kerb|agm|twins|cv|grave|headstone|plate)\\b|\\bat (?:ours|mine)\\b',
    ),
    2,
  ],
  [
    7,
    pattern(
      "\\bfor (?:me|us|myself)\\b|\\b(?:me|us) (?:the|a|an|one|off|out|through|in|on|up)\\b|\\bi(?:'m| am) (?:buying|selling|moving|renting|applying|bidding|the owner|treasurer|president|captain|commodore|a trustee|treasurer)|\\bin my (?:own|name)|\\b(?:i|we)(?:'ve| have)? (?:had|got|received|been sent) (?:a|an|another|the) |\\bi(?:'d| would) (?:rather|sooner)|\\bof mine\\b|\\bi owe\\b|\\bmyself\\b|\\bi was (?:caught|clocked|flashed|only)|\\bi'd see\\b|\\bfor (?:my|our)\\b|\\bmy (?:lot|name)\\b|\\bmine\\b|\\bours\\b|\\babout me\\b|\\b(?:front|ahead) of (?:me|us)\\b|\\bme\\b.{0,20}\\?|\\bwe(?:'ve| have|'d|'re| are)\\b",
    ),
    1,
  ],
  [
    4,
    pattern(
      "\\b(?:could|can|would|will|might|may|cd|won't|couldn't|can't) (?:you|u|your|someone|somebody|one|it|the|we|i|she|he|they|my|our)\\b|\\bplease\\b|\\bkindly\\b",
    ),
  ],
  [
    6,
    pattern(
      "\\bi(?:'d| would| had|'m| am)? (?:be )?(?:so |very |most |awfully |ever so |much )?(?:grateful|glad|obliged|like|love|hope|hoping|hoped|after|appreciate|need|want|prefer|expect|counting|asking)|\\bany (?:chance|way|hope|possibility)|\\bis there (?:any|a|some|no)|\\bhow about|\\bwhat would it take|\\bhow's\\b|\\bperhaps\\b|\\bmaybe\\b|\\bdo you (?:think|happen|suppose|know|have)|\\bi (?:wonder|need|want)",
    ),
  ],
  [
    2,
    pattern(
      "(?:^|[.;:!?]\\s|, )(?:so |just |do |and |please |kindly |then )?(?:get|put|send|make|take|move|fix|stop|tell|let|give|drop|keep|find|have|leave|cancel|remove|see|sort|slip|pop|ask|say|bear|ring|lose|forget|look|call|don't)\\b",
    ),
  ],
  [
    8,
    pattern(
      '\\b(?:lists?|queue|waiting|wait|jobs?|vacancy|post|interview|internship|apprentic\\w+|contracts?|tender|quotes?|bid\\w*|grants?|place|places|plots?|allotments?|flats?|tenancy|band|slot|bay|tickets|exam|test|reference|cv)\\b',
    ),
  ],
  [
    4,
    pattern(
      '\\b(?:fees?|fines?|charged?|charges|bills?|ticket|penalt\\w+|rates|relief|discount|hire|price|lease|arrears|cost|pounds?|quid|summons|rent|refund|section 106)\\b|£',
    ),
  ],
  [
    3,
    pattern(
      '\\b(?:licen[cs]\\w+|permits?|appeal|applications?|exemption|inspect\\w+|enforcement|notices?|conditions?|consent|planning|assessment|badge|court|deadline|rules?|regulations|objection|certificate|complain\\w*|register|report|record)\\b',
    ),
  ],
  [
    7,
    pattern(
      '\\b(?:just|only|simply|a (?:little|bit|touch|tad|wee)|little|tiny|small|quick(?:ly)?|gentle|gently|brief|slight(?:ly)?|couple of|wee|few|pure|mere(?:ly)?)\\b',
    ),
  ],
  [
    7,
    pattern(
      "\\bsurely\\b|\\bi (?:take it|took it|trust|assume|expect|imagine|suppose|dare ?say|gather|reckon|presume|think|rather think|know)\\b|\\bno doubt\\b|\\bof course\\b|\\bnaturally\\b|\\bi'm sure\\b|\\bi am sure\\b|\\balways\\b|\\bhoped\\b|\\bcount(?:ing)? on\\b|\\bhow (?:hard|difficult)|\\bharm\\b|\\bhurt\\b|\\bafter all\\b|\\bwould(?:n't)? (?:hurt|kill|cost|do|mind)|\\bthere must be\\b|\\bseem",
    ),
  ],
  [
    8,
    pattern(
      "\\bbetween (?:us|you|ourselves|friends|the two)|\\bnobody\\b|\\bno-?one\\b|\\bquiet\\w*|\\bdiscre\\w+|\\bsecret\\w*|\\bprivate(?:ly)?\\b|\\bconfiden\\w+|\\boff the record|\\bkeep (?:it|this)|\\bwhisper|\\bhint\\b|\\bwink\\b|\\btip\\b|\\bpeek\\b|\\bpeep\\b|\\bglimpse|\\bin advance|\\bbeforehand|\\bbefore (?:it|they|anyone|anybody|the|he|she|you)\\b|\\bdon't (?:tell|mention|breathe|let on|say)|\\bshred|\\bdelete|\\blose\\b|\\bunder (?:wraps|the)|\\bwho's to|\\bblind eye|\\bstay\\b|\\bget out\\b|\\bembarrass\\w*|\\bawkward|\\bavoid\\b|\\bguess|\\bhear[sd]?\\b|\\brumour",
    ),
  ],
  [
    2,
    pattern(
      "\\bcouncillors?\\b|\\b(?:a|your|fellow|one of your) (?:\\w+ )?members?\\b|\\bcolleagues?\\b|\\bon the (?:\\w+ )?(?:committee|panel|council|board)\\b|\\bcouncil business|\\bleader\\b|\\bmayor\\b|\\bchair\\w*\\b|\\bvote[ds]?\\b|\\byour (?:\\w+ )?(?:budget|team's budget|restructure|promotion|boss|grade|job|post|pay)\\b|\\byears\\b|\\bserved\\b|\\balderman|\\bposition\\b|\\binfluence|\\bclout|\\bsway\\b|\\b(?:this|the) council\\b|\\bcabinet\\b|\\bpanel\\b|\\bi (?:sit|sat|chair|fought|voted|backed)|\\bdiscretion\\b|\\bauthori",
    ),
  ],
  [
    3,
    pattern(
      '\\bowe\\b|\\bgrateful\\b|\\bremember\\b|\\bforget\\b|\\bchristmas\\b|\\bbottle|\\blunch\\b|\\bdinner\\b|\\bdrinks?\\b|\\bpint\\b|\\btickets? (?:to|for|in)|\\bgenerous\\b|\\breward|\\breturn(?:ed)? (?:the|it)\\b|\\btreat\\b|\\bvery welcome|\\bhamper|\\bale\\b|\\bwhisky|\\bwine\\b|\\bhoney\\b|\\bhoneypot|\\bmake it up|\\bworth (?:your|their)|\\bsee (?:you|them|him|her) right|\\bin it for|\\bthank',
    ),
  ],
  [
    5,
    pattern(
      "\\bwithout\\b|\\brather than\\b|\\binstead of\\b|\\brather not\\b|\\bsooner not\\b|\\bskip\\b|\\bavoid\\b|\\bneedn't\\b|\\bno need\\b|\\bdon't (?:want|need|fancy)|\\bhate\\b|\\bsave (?:me|us|him|her|them)|\\bspare (?:me|us|him|her|them)|\\bnot have to|\\bhav(?:e|ing) to\\b|\\bbother|\\bpalaver|\\bfuss|\\bred tape|\\bhoops|\\brigmarole|\\bround (?:it|that|this)|\\bwaiv|\\boverlook|\\bdrop\\b|\\bignore|\\bcancel|\\bwaved?\\b|\\bzero\\b|\\bfree\\b|\\bfor nothing|\\bcheap|\\bcost",
    ),
  ],
  [
    2,
    pattern(
      "\\bgood (?:lad|girl|chap|man|boy|egg|worker|'un)|\\bfirst[- ]rate|\\blovely\\b|\\bdeserv\\w+|\\bperfect\\b|\\bbrilliant|\\bexcellent|\\bgem\\b|\\bhard ?working|\\bideal\\b|\\bsuits? (?:her|him|them|me|us)|\\bwouldn't let|\\bmarvellous|\\bdear\\b|\\bnice(?:ly)?\\b|\\bkind\\b",
    ),
  ],
  [
    7,
    pattern(
      "\\b(?:your|the council's) (?:\\w+ )?(?:chaps?|lads?|men|team|people|staff|webmaster|solicitors?|lawyers?|ecologist|gardeners?|surveyors?|girls?|boys|crew|drivers?|\\w+ (?:man|girl|lad|team))\\b|\\bone of (?:your|the)|\\bthe (?:men|lads|girls|gang|crew)\\b|\\ba (?:call|word|line|note|chat|letter|nod|nudge|reference) |\\bhave a (?:word|chat)",
    ),
  ],
  [
    -6,
    pattern(
      "\\bhow (?:do|does|can|should|long|many|much|would|might)\\b|\\bwhich form\\b|\\bthe (?:process|procedure|route|form|policy|rules?) (?:for|is|to|on)|\\bwho (?:do|does|should)|\\bwhere (?:do|does|is|can|to|are)|\\bwhen (?:does|is|will|do|are)|\\bwhat(?:'s| is| are| would be| does| happens) (?:the|that|next|a)|\\bis there (?:a rule|something)|\\bconfirm|\\bexplain|\\btell me (?:if|whether|when|how|what)|\\bcould you (?:say|tell)",
    ),
  ],
  [
    -3,
    pattern(
      "\\bdeclar\\w+|\\bregister of interests|\\binterest\\b|\\btake no part|\\bleave the room|\\bnormal (?:process|way|channels)|\\busual|\\banybody else\\b|\\banyone else\\b|\\bfull rate|\\bproper(?:ly)?\\b|\\bhappy to pay|\\bpaid\\b|\\bpay (?:the|for|in|as|like)\\b|\\bnot asking|\\bwon't be asking|\\bi've told (?:him|her|them) (?:to|that|there)|\\bsorry\\b|\\bdecline|\\bapolog",
    ),
  ],
  [
    -7,
    pattern(
      '\\bresidents?\\b|\\bconstituents?\\b|\\bmr\\b|\\bmrs\\b|\\bms\\b|\\bmy ward\\b|\\bsurgery\\b|\\btenants of|\\bpeople\\b|\\btraders\\b|\\bparents\\b|\\bward\\b',
    ),
  ],
  [-5, pattern('\\bthank(?:s| you)\\b|\\bpleased\\b|\\bgrateful for\\b|\\bsorry to hear\\b|\\bcongratul')],
  [3, pattern('\\b(?:private\\w*|personal\\w*|family|own)\\b')],
  [
    -4,
    pattern(
      '\\b(?:gmail|hotmail|e?mail|account|inbox|screen|home (?:mail|address|computer))\\b|@|\\bfile\\b.{0,20}\\breport|\\blist of\\b',
    ),
  ],
  [
    -9,
    pattern(
      '\\b(?:policy|scheme|strategy|consultation|group|meeting|motion|report|data|target|village|estate|our ward|the ward|school run|street lights?|budget|conservatives?|labour|lib dems?|tor(?:y|ies)|green)\\b',
    ),
  ],
  [9, SPECIAL],
  [10, UNDUE],
  [5, GIFT],
  [6, STAKE],
  [5, ALLOCATED],
  [-6, NO_FAVOUR],
];
