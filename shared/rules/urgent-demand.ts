import { readDeadlines, type Deadline } from '../reading/deadlines';
import type { Facts } from '../reading/facts';
import { pattern, type Pattern } from '../reading/pattern';
import { servesMembers } from '../reading/roles';
import { isEmergency, NO_HURRY } from '../reading/urgency';
import { passage, readVoice, stretch, type Spoken } from '../reading/voice';
import type { Change, Suggestion } from '../types';
import { defineRule, type Finding } from './rule';

/**
 * Notices an answer or a piece of work insisted on within the day, or nearly: a deadline of hours ("by three",
 * "before you go home", "now") together with a demand ("I must have", an order, "without fail").
 *
 * Leaves alone: a polite question with a date; danger and harm in progress, people without shelter or heat;
 * urgency that a resident felt, a flag alone, or haste offered ("I will ring today"); tonight's meeting with the
 * clerk; a real closing date put kindly. How short and how insistent are weighed together. Known misses: a demand
 * whose deadline stands in the subject only (nothing in the body could mend it).
 */

/** Says that it is a demand. */
const INSISTS = pattern(
  /\b(?:without fail|no (?:ifs|excuses?|later|arguments?|delays?)|not (?:a minute|an hour|one minute) later|must (?:have|be|know|see|hear)|(?:i|we) (?:must|insist|demand|require|shall expect|will expect)|you (?:must|will|are to|have to|had better)|on my desk|is required|(?:this is|it's|that's) (?:not a request|an order|an instruction)|drop everything|drop what(?:ever)? you|top priority|will not wait|won't wait|can't wait|cannot wait|i(?:'m| am) waiting|(?:not|n't) (?:prepared|willing|going) to wait|(?:haven't|have not|don't have) (?:got )?all (?:day|night|week)|kept (?:waiting|hanging)|shan't (?:accept|wait|take)|you have (?:until|till|the rest|\d|one|two|three|an hour|half)|not (?:tomorrow|later|next week|this afternoon)|don't keep me|do not keep me|i (?:don't|do not|won't|will not) (?:want to hear|accept|take)|nothing less|at the (?:very )?latest|or else|i (?:shall|will|'ll) be (?:ring|phon|telephon|call|com|on the phone)\w*|not good enough)\b|\b(?:urgent|immediate|instant|same[- ]day) (?:reply|response|answer|action|attention) (?:needed|required|expected|wanted|please|demanded)\b/,
  "\\bthat(?:'s| is) all (?:the time )?(?:you(?:'re| are|'ve| have|'ll)?|i(?:'m| am))(?: \\w+)? (?:getting|got|get|allowed|having|giving|have)\\b|\\bi(?:'ll| will|'m| am) not (?:going to )?be (?:told|put off|fobbed|kept|palmed)\\b|\\bno (?:debate|discussion|buts|nonsense|dithering|messing|quibbling|ifs)\\b|\\b(?:jumps?|goes|comes|straight|move it|put it) to the (?:front|top|head) of (?:your|the) (?:queue|list|pile|tray)|\\bnot (?:a|one|an) (?:minute|second|hour|moment) (?:after|past|more)\\b|\\b(?:answer|reply|it|them|list|copy|figures|report) in my hand\\b|\\bwhy haven't i (?:got|had|received|seen|heard)\\b|\\bno more delays?\\b|\\b(?:or|and) explain to\\b",
);
const DEMANDS = pattern(
  /\b(?:(?:i|we)(?:'ll| will|'d| would)? (?:need|want|expect)\b(?! to (?!have|know|hear|see|be told|get|receive|speak))|i(?:'m| am) expecting|needs? to be|has to be|have to have|see (?:to it )?that|make sure|ensure|i(?:'ve| have) got to have|got to have|let me have|i(?:'d| would) like)\b/,
);
/** Who softens, asks. */
const SOFTENS = pattern(
  /\b(?:if (?:at all )?(?:you (?:can|could|possibly|get|have|would|are able)|possible|it(?:'s| is) (?:possible|not too|convenient|no trouble)|poss|that(?:'s| is) (?:possible|ok|all right|convenient)|humanly|feasible)|(?:would|is) it (?:be )?(?:possible|at all possible)|any chance|i (?:realise|appreciate|understand|know) (?:that )?(?:it|this|you)(?:'s|'re| is| are) (?:very |rather )?(?:short|busy|late|tight|a lot|not|stretched|snowed)|short notice|sorry|apolog\w+|could you|would you|can you|might you|might i|may i|could i|could we|perhaps|i wonder|grateful|ideally|i(?:'d| would) (?:be|welcome|appreciate)|hop(?:e|ing)|no worries|not the end of the world|don't worry|understand(?:able)? if|forgive|favou?r)\b/,
  '\\byou (?:mentioned|told (?:me|us)|asked|needed|wanted|wrote|(?:very )?kindly|promised|agreed|offered)\\b|\\bas (?:we )?(?:agreed|discussed|promised|arranged)\\b|\\b(?:this|next) month\\b|\\bignore my\\b|\\bthank(?:s| you) for\\b|\\b(?:find|see) attached\\b|\\bhad to be\\b|\\bhas just (?:come|arrived)\\b|,? you said\\b',
);
/** The haste is somebody else's date or a meeting's. */
const REASON = pattern(
  /\b(?:(?:consultation|objections?|comments|nominations?|registration|applications?|bids?|appeal|submission|deadline|call-?in|petition|window|portal|poll|voting|tender)\b.{0,40}\b(?:clos\w+|ends?|is|are due|expires?|deadline)|clos(?:es|ing) (?:date|today|at|tonight|tomorrow)|statutory (?:deadline|period|notice|time)|(?:meeting|committee|cabinet|council|hearing|panel|tribunal|inquest|court|funeral|inspection|interview|agenda)\b.{0,40}\b(?:is|starts?|begins?|meets?|sits|at|goes out|tonight|today|this (?:afternoon|evening|morning)|tomorrow))\b/,
);
const WANTS_REPLY_NOW = pattern(
  /\b(?:(?:ring|call|phone|telephone|text|message|email|e-mail|answer|reply|respond|tell|come|get back)\b.{0,60})$/,
);

/** More that insists. */
const PRESSES = pattern(
  "\\byou(?:'ve| have)(?: got)? (?:until|till|til|only|today|\\d{1,2} (?:minutes|mins|hours|hrs)|(?:an|one|two|three|six|ten|twelve|twenty|twenty-four|thirty|half an) (?:minutes|hours?))\\b|\\bi(?:'m| am)(?: only)? giving you (?:until|till|til|one|two|an|half|\\d|today)|\\bend of(?: story)?\\.?$|\\bfull stop\\.?$|\\bor i(?:'ll| will| shall)? (?:ring|go to|call|phone|write|take it)\\b|\\bcome what may\\b|\\bi do mean\\b|\\bi mean it\\b|\\b(?:it's|it is|is|be) no (?:use|good)\\b|\\bfobbed off|\\bholding reply|\\burgent[ ,!]+urgent|\\bnowt less|\\bno less than an answer",
  "\\bhave it ready\\b|\\b(?:has|have|needs?|must|got) (?:got )?to be (?:with me|in my|on my|here)|\\bbe in my (?:hand|inbox|in-?tray)|\\bisn't in my (?:inbox|in-?tray)|\\bi shall (?:require|need|want)|\\b(?:don't|do not) (?:leave|go home|switch off|log off|move|stir)\\b.{0,30}\\b(?:till|until|before)|\\bfor the last time\\b|\\basking again\\b|\\b(?:quick|fast|soon)(?:ly)? as you can, an hour|\\b(?:chop[- ]chop|look sharp|get a move on|sharpish|look lively|hop to it)\\b|\\bnot in the (?:customary|usual) \\w+|\\band only today\\b|\\bis too long\\b|\\bwill have to do\\b|\\bi(?:'ll| will) not go in empty|\\bhave (?:dithered|dawdled|waited|had) long enough|\\b(?:dithered|dawdled|stalled) long enough|\\bi want to see (?:men|a crew|somebody|someone|the)\\b|\\bhow (?:much )?longer\\b",
  "\\b(?:on |to |in |with )?my (?:desk|in-?tray|inbox|screen|hands?|office|pigeon-?hole)\\b,? (?:by |before |at |for |no later than )?(?:lunch\\w*|noon|midday|today|tonight|this|close|end|\\d|one|two|three|four|five|six|nine|ten|eleven|twelve|half|tomorrow|in \\w+ (?:minutes|hour)|within|first)\\b|\\byou (?:now |still |only )?have (?:only |just )?(?:until|till|til|\\d|an hour|one hour|two hours)\\b|\\b(?:i|we)(?: shall| will|'ll)? expect to (?:have|see|read|hear|be (?:reading|told|holding|looking|given|sent))\\b|\\b(?:don't|do not|won't|not|never) (?:intend|mean|propose|plan|going) to (?:sit|wait|be waiting|hang|stand)\\b|\\bi gave you (?:till|until)\\b|\\bkindly see that\\b|\\bbe reading your\\b|\\bget (?:somebody|someone) onto\\b",
);
const NEEDS = pattern(
  /\b(?:(?:'ll|will|'s|has) (?:got )?to be (?:done|sent|sorted|there|ready|finished)|(?:'ll|will) have to be|had better be|^need (?:it|you|this|them)|(?:^|[,;] |\bso |\band )(?:give|decide|do|get|shut|have|make|tell|ring|call|answer|reply|respond|send) (?:it|me|us|that|this|them|out|back|your|the|to|up)\b)/,
);
/** Haste by an idiom. */
const HASTE = pattern(
  /\b(?:now would be (?:good|nice|a good time)|asap,? as in (?:now|today|this)|before that hour|before you go to (?:dinner|lunch|your (?:dinner|lunch))|(?:don't|do not) (?:leave the (?:office|building)|leave your desk|go home) (?:till|until|before) you(?:'ve| have)?|yesterday would (?:have been|be)|an hour at (?:the )?most|one day is what i meant|in time for (?:the|my) (?:\w+[ -]){0,3}(?:bulletin|edition|broadcast) (?:today|tonight))\b/,
  "\\b(?:you(?:'ve| have|'ve got)|you get) (?:till|until) (?:i|my)(?:'ve| have| am|'m| get| finish)?\\b.{0,30}|\\bby the time i(?:'ve| have|'m| am) (?:finished|had|got|back|done|poured|drunk|eaten)|\\bbefore (?:my|the) (?:tea|coffee|sandwich|lunch|train|kettle|toast|pint) (?:is|gets|goes|comes|boils|has)\\b|\\bnow, not (?:when|later|tomorrow|next|in)\\b|\\bright this (?:minute|second)\\b",
  "\\bbefore i(?:'m|'ve| am| have)? (?:go|leave|get|finish|finished|have|had|set|sit|catch|board|start|open|pick|put|drive|walk|see|meet|ring|call|head|step|reach|arrive|return|come|switch|turn|log|sign|pay|order|eat|drink|done|off|due|on)\\b|\\bbefore (?:my|the|this|our) (?:\\w+ ){0,2}(?:lunch|tea|coffee|sandwich|train|bus|flight|kettle|bell|post|taxi|doors|shops?|school run|match|kick-off|surgery|talk|show|interview|guests?|visitors?|photographer|reporter|phone-in|whistle|programme|curtain|wedding|dog|bath|clock|barber|film|drive home|car park|bar|pub|office|switchboard|offices|sun|tide|rain)\\b|\\bby the time (?:i|my|the|we)\\b|\\bwhile i(?:'m| am)? (?:wait|hold|stand|sit|on the|at the|in the|eat|having|still)|\\bin time for my\\b|\\b(?:in|inside|within) (?:under |less than |half )?(?:the|an|half an|one|two|three|a couple of) (?:hours?|minutes)\\b(?! (?:of|away|from|long|meeting|walk|drive))|\\bbetween now and (?:lunch|noon|midday|tea|then|one|two|three|four|five|\\d)|\\bby (?:elevenses|half past|quarter (?:past|to)|dinner|the hour|then)\\b|\\bin the time it takes\\b|\\b(?:needed|wanted|expected|should have (?:had|been)) .{0,30}\\byesterday\\b|\\bhere and now\\b|\\bthere and then\\b|\\b(?:hurry up|rush (?:it|this|that|me|the|through|out|over)|(?:expedite|fast-?track|prioriti[sz]e) (?:this|it|my|mine))\\b|\\bas (?:a matter of|of the utmost) (?:\\w+ ){0,2}urgency\\b|\\b(?:i|we) (?:\\w+ )?(?:need|want|require) (?:\\w+ ){1,6}urgently\\b|\\b(?:treat|mark|regard|consider|handle|log|class|take) (?:this|it|my \\w+) as (?:an? )?(?:very |extremely |most |absolutely )?(?:urgent|emergency|priority)\\b",
);

/** Haste asked for without any time: it presses by itself. */
const HURRY = pattern(
  '\\b(?:drop|stop|leave|put down|set aside|park|push aside|put aside|forget|down tools|abandon|shelve|interrupt|postpone|break off) (?:(?:what(?:ever)?|all|everything|anything) (?:else |it is |that )?(?:you|your)|everything(?: else)?\\b|anything else|all else|the rest\\b|your (?:\\w+ )?(?:lunch|break|meeting|coffee|work|other \\w+))\\b|\\b(?:push|put|set|leave|lay|move|clear) (?:everything|anything|all|the rest|whatever)(?: else)?(?: (?:that )?you\\w*(?: \\w+){0,4})? (?:aside|down|to one side|off|on one side|on hold)\\b|\\b(?:ahead|in front|in place|instead) of (?:anything|everything|all|any) (?:else|other)\\b|\\b(?:before|above|over) (?:anything|everything|all) else\\b|\\b(?:top|highest|first|number one|utmost|absolute|maximum) (?:\\w+ )?priority\\b|\\bbefore you (?:do|open|touch|start|look at|read|answer|begin|turn to|deal with|have) (?:a |an )?(?:another|any|anything|one more|single|other)\\b',
  "\\bbefore (?:another|one more|a single|the next) (?:minute|hour|second|day)\\b|\\bwithin (?:minutes|the minute|seconds|moments)\\b|\\b(?:in|inside) (?:a matter of )?minutes\\b(?! (?:of|from|away|walk|drive))|\\b(?:as )?(?:quick|fast|sharp|prompt)(?:ly)? as (?:you can|you like|possible|lightning|your legs)\\b|\\b(?:quick quick|quick march|double[- ]quick|at the double|on the double|pronto|pdq|tick[- ]tock|chop[- ]chop|sharpish|snappy|look lively|jump to it|hop to it|get cracking|get your skates on|step on it|like lightning|faster than|post[- ]?haste|hot foot|clock(?:'s| is) ticking)\\b|\\b(?:be|please be|very) quick (?:and|about)\\b|\\b(?:right away|this instant|this minute|at once|now|immediately|straight ?away|yesterday|instantly|an instant (?:answer|reply))\\b,? would (?:be|do|suit)\\b|^now,? (?:please|pls|if you please|not)\\b|\\b(?:up)?on receipt of this\\b|\\b(?:quick|fast|swift|instant|rapid) turn-?a?round\\b|\\bsame[- ](?:day|hour|morning|afternoon) (?:answers?|repl(?:y|ies)|responses?)\\b|\\b(?:jump|skip|leapfrog) the (?:queue|line|formalities|pleasantries|ticket)",
);
/** Scolds about slowness, or makes light of the work. */
const SCOLDS = pattern(
  "\\b(?:ought to|should|must|will|would|'ll|'d|is|are|be) (?:be )?(?:plenty|ample|enough|sufficient|more than enough|long enough|time enough)\\b|\\b(?:competent|decent|well[- ]run|properly run|efficient|half[- ]decent) (?:department|officer|council|service|team|section|office|authority)|\\b(?:of|on|with) your (?:salary|grade|pay)\\b|\\bhard to believe\\b|\\bat a loss (?:as )?to\\b|\\b(?:usual|customary|normal|habitual|standard) (?:\\w+ (?:of )?)?(?:silence|delays?|wait|fortnight|runaround|excuses|month|weeks|dithering|brush-off)\\b|\\bi(?:'m| am| was)? (?:not|never|hardly|no) (?:been )?(?:a |an |one |known )?(?:very |especially |particularly )?(?:patient|one (?:to|for)|to wait|for waiting|for (?:patience|queu\\w+))|\\b(?:impatient|running out of patience|my patience|lose my patience|losing patience)\\b|\\b(?:nor|neither) (?:shall|will|do|am) i\\b|\\bi (?:don't|do not|couldn't|could not) care (?:if|how|what|who|whether)\\b|\\bi(?:'d| would|'ll| will| shall) (?:be )?(?:very |most |rather |bitterly )?(?:disappointed|annoyed|cross|displeased|surprised) (?:if|not)\\b|\\bi(?:'ve| have) (?:waited|been waiting) (?:long|quite|more)|\\b(?:second|third|fourth|fifth|sixth) (?:e-?mail|time|message|call|request) (?:of the day|today|this morning|since)",
  "\\b(?:hardly|scarcely|not) (?:difficult|rocket|beyond|brain|a lot to ask|too much to ask|much to ask)\\b|\\b(?:how hard|how long|how difficult) can (?:it|that|this)\\b|\\b(?:can't|cannot|shouldn't|should not|won't|will not|wouldn't) (?:be (?:that|so|very|too) (?:hard|difficult|complicated)|take (?:you |anyone |anybody |someone )?(?:a|more|long|much|five|ten|two|half))\\b|\\b(?:make it so|see it done|get it done|just do it|bound to come up|will be remembered|i shall remember|i'll know (?:if|why|who)|heads will|the reason why)\\b|\\b(?:i(?:'ll| will| shall) expect (?:it|them|you|that|one|him|her|an?|the|your|to)|that(?:'s| is| will be) (?:your|the) (?:deadline|limit|cut-?off)|i(?:'ll| will|'m| am|can|could)? ?(?:give|giving|allow|grant)(?:ing)? (?:you|them|him|her|the \\w+) (?:till|until|to|an|one|two|half|the (?:morning|afternoon|day)|twenty|thirty|\\d)|shall we say|by which i mean|not (?:this|next|some) (?:week|month|time)|i do (?:want|need|expect|insist|require)|(?:some(?:one|body)|an officer|officers) (?:is|are) to|i was told|i (?:shall|will|'ll) not (?:be )?(?:leav|mov|budg|go)\\w*)\\b|\\bwill not be leaving\\b",
  "\\b(?:otherwise|or|failing (?:that|which)|if not|else),? (?:i|we|you|the leader|the chief)(?:'ll| will| shall|'m|'d| may| might)?\\b(?! (?:can|could|don't mind|would be))|\\b(?:if|unless) (?:i|it|you|nothing|that|there|they|we)\\b.{0,60}\\b(?:by|before|within)\\b.{0,60}\\bi(?:'ll| will| shall)\\b|\\bwhen (?:a|an elected|your) (?:councillor|member|elected|ward member|cabinet member)\\b|\\b(?:elected|ward|senior|cabinet) (?:member|representative|councillor)s? (?:asks?|expects?|should|shouldn't|is|has|does|doesn't|wants?|requires?)\\b|\\bi(?:'m| am) (?:the|a|an) (?:\\w+ ){0,2}(?:chair\\w*|leader|mayor|councillor|elected \\w+|cabinet member|group leader),? (?:and|not|after|for)\\b|\\bdo you know who\\b|\\b(?:clock is|i'm timing|i am timing|time starts|starting now|tapping my|drumming my|watching (?:my|the) (?:inbox|clock|phone)|by my (?:phone|inbox|desk|telephone)|i'll hold|i shall hold|i'll wait|i shall wait|i'm (?:holding|outside|downstairs|in reception|standing|at the counter))\\b|\\b(?:won't|not going to|shan't|not) (?:leave|move|budge|go away|hang up|stop ringing|let (?:this|it|you))\\b|\\b(?:what|why) (?:is|are|can be|could be|on earth|in heaven\\S*) (?:\\w+ ){0,3}(?:taking so long|the hold-?up|keeping you|so slow)|\\b(?:too|so) (?:slow|long)\\b|\\bslow(?:ness|coach)?\\b|\\bspeed of\\b|\\bsnail|\\bnot (?:a|one) to be kept|\\bkept? (?:me )?(?:waiting|dangling|hanging)|\\bwon't do\\b|\\bdon't (?:tell|give) me\\b|\\bspare me\\b|\\bno (?:holding|ifs|fobbing|waffle|acknowledg\\w+|reference number|ticket|excuse|reason)|\\bnothing (?:else|more important|on your desk|you're doing)",
);
/** Hurries for the sender's own day: a broadcast, a train, a promise made, a face to be kept. */
const OWN_DAY = pattern(
  "\\bi(?:'m| am|'ll be| will be| shall be)(?: \\w+)? (?:on (?:the )?(?:radio|air|telly|tv|local radio|stage|a panel|the phone-in)|recording|filming|podcasting|live at|having (?:a |an )?(?:\\w+ )?(?:drink|lunch|dinner|coffee|tea|pint)|giving (?:a|my|the) (?:talk|speech)|going (?:to print|to press|live|on air)|flying|tee-?ing off|playing|off to|meeting (?:a |my )(?:friend|mate|wife|sister|brother|mother))\\b|\\bi(?:'ve| have)(?: got)? (?:a|an|my) (?:\\w+ ){0,2}(?:coach|train|plane|flight|taxi|bus|hour free|hour to|column|blog|leaflet|newsletter|tee[- ]time|radio|podcast|hairdresser\\S*|haircut|rehearsal|table booked|game of|round of)\\b|\\bi (?:leave|fly|drive|set off|tee off|go (?:live|out|to press|to print|on air)|sit down to)\\b|\\bi(?:'d| would)(?: quite)? (?:like|love|hate|enjoy) to (?:frame|read|show|have something|waste|post|share|tweet|put it|boast|pop it)\\b",
  "\\bmy (?:\\w+ ){0,2}(?:newsletter|column|blog|speech|talk|video|podcast|leaflet|scrapbook|group leader|mother|wife|husband|sister|brother|dinner|lunch|golf|bridge|hairdresser|book club|facebook|page|followers|sandwich|coffee|crossword|train|flight|taxi)\\b|\\b(?:lose|save|losing|saving) (?:my )?face\\b|\\blook (?:a fool|silly|foolish|stupid|daft)\\b|\\b(?:backed|painted|put) myself\\b|\\bkeep my word\\b|\\bi(?:'ve| have)? (?:already |rather |just )?(?:promised|told|said|assured|given)\\b.{0,50}\\b(?:he|she|they|it|you|we|i|somebody|someone|\\w+ lorry|an? \\w+)(?:'d| would|'ll| will) (?!not)|\\bi(?:'ve| have) promised (?:him|her|them|the \\w+|my \\w+|everyone|everybody) (?:an?|the|that|it|one|my)\\b|\\bi(?:'ve| have) cleared my (?:diary|desk|afternoon|morning)\\b|\\bhate to waste\\b|\\bsomething to read\\b",
);
/** Says that a thing is wanted, without insisting. */
const WANTED = pattern(
  "\\b(?:should be|ought to be|is to|are to|need(?:s)? to|will need to|you'll need to|expects?|expecting|wants?|be with me|be here|over to me|for me by|ready for me|in my|tell me|ring me|phone me|call me|let me|reply|answer|shall we say|i(?:'ll| will|'d| would)? (?:give|have|expect|like|want|need)|promised|make it so|somebody|someone|would be (?:good|nice|reasonable|fine|lovely|splendid))\\b",
);

interface Demand {
  readonly spoken: Spoken;
  readonly deadlines: readonly Deadline[];
  readonly score: number;
}

/** "An immediate answer": haste without a time. */
const AT_ONCE = pattern(
  /\b(?:an? |your )?(?:immediate|instant|urgent|same[- ]day|prompt and full|very urgent) (?:answer|reply|response|attention|action|explanation|update)\b/,
  '\\b(?:same[- ]day|same[- ]hour|instant|immediate) (?:turn-?a?round|sign-?off|delivery)\\b',
);

/** Points for shortness, 0 to 2. */
function shortness(one: Deadline, facts: Facts): number {
  if (one.day === facts.at.day) return one.exact ? 2 : 1;
  if (one.minutes <= 1440 && one.exact) return 1.5;
  if (one.day === facts.at.day + 1) return one.exact ? 1.5 : 1;
  return 0;
}

function weigh(
  spoken: Spoken,
  facts: Facts,
  previous: Spoken | null,
  loud: boolean,
  insists: boolean,
  extra: number,
): Demand | null {
  const { sentence, low } = spoken;
  const named = readDeadlines(spoken, facts.at, facts.nation);
  const deadlines = named.filter((one) => shortness(one, facts) > 0);
  if (deadlines.length === 0) {
    const soon = AT_ONCE.exec(low) ?? HURRY.exec(low) ?? (named.length === 0 ? HASTE.exec(low) : null);
    if (soon === null) return null;
    deadlines.push({
      start: soon.index,
      end: soon.index + soon[0].length,
      day: facts.at.day,
      hour: facts.at.hour,
      minutes: 0,
      exact: true,
    });
  }
  if (NO_HURRY.test(low)) return null;
  const presses = INSISTS.test(low) || PRESSES.test(low) || HURRY.test(low);
  const needs = DEMANDS.test(low) || NEEDS.test(low);
  if (
    !presses &&
    !/, so (?:get|have|send|ring|i (?:need|want))\b/.test(low) &&
    /^(?:i|we)(?:'ll| will| shall|'m| am| can| could| have|'ve)\b(?!.{0,90}\bi (?:want|need))(?! (?:need|want|expect|require|be (?:ring|phon|call|telephon)|not accept))/.test(
      low,
    )
  )
    return null;
  // What is told of today is no demand for today.
  const alone =
    low.replace(/[^a-z]/g, '').length <= 12 &&
    (insists || (previous !== null && previous.sentence.act !== 'tell' && previous.sentence.act !== 'ask'));
  const asksIt =
    alone ||
    presses ||
    needs ||
    sentence.act === 'order' ||
    sentence.act === 'request' ||
    ELLIPTIC.test(low) ||
    (extra > 0 && WANTED.test(low)) ||
    WANTS_REPLY_NOW.test(low.slice(0, deadlines[0]?.start ?? 0));
  if (!asksIt) return null;
  let score = deadlines.reduce((most, one) => Math.max(most, shortness(one, facts)), 0);
  if (presses) score += 2;
  else if (needs) score += 1;
  else if (sentence.act === 'order' || alone) score += 1;
  else if (sentence.act === 'request' || ELLIPTIC.test(low)) score += 0.5;
  if (insists && !presses) score += 1;
  // Nothing but the time: "Today please."
  if (!presses && low.split(' ').length <= 5 && (ELLIPTIC.test(low) || alone)) score += 1;
  if (loud) score += 0.5;
  if (/!|\b[A-Z]{3,} [A-Z]{2,}/.test(sentence.text)) score += 0.5;
  if (SOFTENS.test(low)) score -= presses ? 0.5 : 1.5;
  return { spoken, deadlines, score: score + extra };
}

/** "Full plan please, by close of play": no verb, but plainly wanted. */
const ELLIPTIC = pattern(
  /\b(?:please|pls|asap|a\.s\.a\.p)\b|^(?:by|before|within|no later|not later)\b|^[^.]{0,90}, (?:by|before|within) /,
);

/** Sentences that only press ("This is not a request."), to go with the deadline. */
const ONLY_PRESSES = pattern(
  /^(?:(?:this|it|that)(?:'s| is) not (?:a request|optional|negotiable|up for)|no (?:excuses|ifs)|not (?:this|tomorrow|later|next)|i(?:'m| am) waiting|(?:not|n't) (?:prepared|willing|going) to wait|(?:haven't|have not|don't have) (?:got )?all (?:day|night|week)|kept (?:waiting|hanging)|shan't (?:accept|wait|take)|you have (?:until|till|the rest|\d|one|two|three|an hour|half)|not (?:tomorrow|later|next week|this afternoon)|no later|i (?:insist|mean it|won't wait)|(?:i (?:shall|will)|i'll) be (?:telephon|phon|ring|call)ing|(?:twelve|noon|today|now|urgent)\b)[^?]{0,90}$/,
);

/** The deadline put as "when you can", and what only presses taken out. */
function soften(facts: Facts, demands: readonly Demand[]): Suggestion {
  const changes: Change[] = [];
  const body = facts.draft.body;
  const hurried = demands.map((one) => one.spoken.sentence);
  for (const { spoken, deadlines } of demands) {
    const from = spoken.sentence.start;
    deadlines.forEach((one, index) => {
      let start = from + one.start;
      let end = from + one.end;
      const previous = deadlines[index - 1];
      const joined = previous !== undefined && one.start - previous.end <= 3;
      const tail =
        /^,? ?(?:without fail|no later|at the (?:very )?latest|no excuses|sharp|or else|prompt|on the dot|not a minute later)/i.exec(
          body.slice(end, end + 40),
        );
      if (tail !== null) end += tail[0].length;
      if (joined) {
        start = from + previous.end;
        changes.push({ type: 'remove-text', start, end, text: body.slice(start, end) });
        return;
      }
      const haste = AT_ONCE.exec(body.slice(start, end).toLowerCase());
      const replacement =
        haste !== null ? 'an answer' : index > 0 ? 'then' : start === from ? 'When you can' : 'when you can';
      changes.push({ type: 'replace-text', start, end, text: body.slice(start, end), replacement });
    });
  }
  for (const { sentence, low } of readVoice(facts)) {
    if (hurried.indexOf(sentence) >= 0 || !ONLY_PRESSES.test(low)) continue;
    changes.push({
      type: 'remove-text',
      start: sentence.start,
      end: sentence.end,
      text: body.slice(sentence.start, sentence.end),
    });
  }
  return { kind: 'drop-deadline', label: 'Say it without the deadline', changes };
}

export const urgentDemand = defineRule({
  id: 'urgent-demand',
  title: 'An urgent reply demanded',
  about: 'Notices an answer or work insisted on within the day where nothing dangerous is happening.',
  from: ['member'],
  options: {
    hours: {
      type: 'number',
      label: 'How short is short',
      help: 'A deadline further off than this is never spoken of.',
      default: 48,
      min: 1,
      max: 120,
      unit: 'hours',
    },
  },
  wording: {
    en: {
      demand: {
        title: 'This asks for an answer very soon',
        guidance:
          'This asks for something “{when}”. {Protocol} leaves it to the officer to judge what is urgent and asks each side to mind the other’s time ({refs}). You could say why it matters, or say it without the deadline.',
      },
    },
  },
  look(facts, options): Finding | null {
    const officers = facts.recipients.filter(
      (one) => one.kind === 'officer' || one.kind === 'mailbox' || one.kind === 'consultant',
    );
    if (officers.length === 0 || isEmergency(facts)) return null;
    const voice = readVoice(facts);
    // The clerk's own business on the day of a meeting runs by the clock.
    const clerks = officers.every((one) => one.person !== null && servesMembers(one.person));
    if (clerks && facts.matter.memberBusiness && !voice.some((one) => INSISTS.test(one))) return null;
    const subject = facts.draft.subject;
    const loud =
      /\b(?:now|urgent|today|immediately|asap|this morning|this afternoon|tonight|explain)\b/i.test(
        subject,
      ) &&
      !NO_HURRY.test(subject.toLowerCase()) &&
      !/^\s*(?:re|fw|fwd)\s?:/i.test(subject);
    if (voice.some((one) => NO_HURRY.test(one) && !/\bno (?:rush|hurry)\b.{0,20}\bbut\b/.test(one.low)))
      return null;
    const insists = voice.some((one) => INSISTS.test(one));
    const heard = (said: Pattern, points: number): number =>
      voice.some((one) => said.test(one)) ? points : 0;
    const extra = heard(SCOLDS, 1) + heard(OWN_DAY, 1) + heard(REASON, -1);
    const demands: Demand[] = [];
    voice.forEach((one, index) => {
      const demand = weigh(one, facts, voice[index - 1] ?? null, loud, insists, extra);
      if (demand !== null && demand.deadlines.some((due) => due.minutes <= options.hours * 60))
        demands.push(demand);
    });
    const best = demands.reduce<Demand | null>(
      (most, one) => (most === null || one.score > most.score ? one : most),
      null,
    );
    if (best === null || best.score < 3) return null;
    const from = best.spoken.sentence.start;
    const first = best.deadlines[0];
    if (first === undefined) return null;
    return {
      severity: 'advice',
      sure: true,
      message: 'demand',
      data: {
        when: facts.draft.body
          .slice(from + first.start, from + first.end)
          .replace(/\s+/g, ' ')
          .slice(0, 60),
      },
      evidence: [stretch(facts, from + first.start, from + first.end), passage(best.spoken.sentence)],
      suggestions: [soften(facts, demands)],
      subject: 'deadline',
    };
  },
});
