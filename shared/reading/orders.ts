import { partOf, pattern } from './pattern';
import type { Sentence } from './sentences';
import type { Spoken } from './voice';

/*
 * Orders by their build: an imperative of work whose object is what officers manage, a post or a crew moved about,
 * a result that is wanted done, a thing declared settled. Polite requests, information asked for and faults told for
 * mending are no orders, whatever their verb.
 */

/** What may stand before the imperative. */
const LEAD =
  "^(?:(?:so|and|then|now|also|just|ok|okay|right|again|instead|next|well|look|listen|sir|madam|no|first|meanwhile|today|tonight|tomorrow|first thing(?: tomorrow)?|in future|from (?:now on|today|tomorrow|monday|tuesday|wednesday|thursday|friday|next week)|for now|please you|go and|you can|you may|you'd better|you had better|you might as well|whatever [^,]{1,40},)[,:]? ){0,3}";
/** Staff, crews and plant. */
const HANDS =
  '(?:men|man|lads?|chaps?|boys|girls|gangs?|crews?|teams?|people|contractors?|firm|caretakers?|wardens?|rangers?|drivers?|operatives?|plumbers?|electricians?|engineers?|surveyors?|inspectors?|gardeners?|cleaners?|guards?|attendants?|assistants?|clerks?|temps?|agency|gritters?|vans?|wagons?|lorry|lorries|trucks?|diggers?|sweepers?|mowers?|tractors?|rollers?|cherry-?picker|skips?)';
/** What officers look after. */
const MANAGED =
  '(?:gates?|barriers?|bollards?|kerbs?|cones?|signs?|posts?|lamps?|lights?|cameras?|bins?|banks?|tips?|depots?|tarmac|roads?|lanes?|brow|street|avenue|bridges?|culverts?|drains?|gull(?:y|ies)|walls?|fences?|railings?|hedges?|trees?|ash|oaks?|willows?|sycamores?|elms?|verges?|grass|pitch(?:es)?|parks?|gardens?|beds|playgrounds?|swings?|pool|baths|gym|halls?|baths|library|libraries|museum|centre|nurser(?:y|ies)|cr[eè]che|toilets?|loos?|conveniences?|pavilion|pier|prom|quay|harbour|slipway|beach|steps|markets?|stalls?|kiosk|caf[eé]|shops?|units?|counter|reception|schools?|houses?|flats?|tenanc(?:y|ies)|bungalows?|hostel|garages?|lifts?|boilers?|heating|roof|doors?|windows?|locks?|alarms?|site|contracts?|tenders?|quotes?|orders?|grants?|budget|funds?|money|cash|funding|pot|fees?|charges?|rents?|fines?|tickets?|permits?|licen[cs]es?|notices?|summons|prosecutions?|cases?|appeal|applications?|enforcement|polic(?:y|ies)|scheme|rotas?|rounds?|shifts?|timetable|hours|service|surveys?|inspections?|collections?|fairs?|parade|festival|polling stations?|polling place|flags?|yellow lines|double yellows|lines|bays?|humps?|crossings?|works?|drawings|desk|jobs?|counter|yard|beck|stock|furniture|chairs|rows|turf|pumps?|vehicles?|machines?)';
/** Verbs of doing what officers and crews do; those of telling and asking are not here. */
const DO =
  "(?:do not let|don't let|shut|lock|unlock|open|close|re-?open|move|shift|scrap|cancel|stop|halt|start|begin|fell|cut|mow|paint|repaint|dig|fill|resurface|tarmac|sweep|jet ?wash|hose|install|fit|erect|put|replace|remove|relocate|redeploy|deploy|transfer|reassign|swap|switch|turn|keep|leave|let|give|serve|issue|grant|refuse|approve|reject|waive|withdraw|award|place|engage|hire|sack|dismiss|suspend|discipline|appoint|promote|bring|buy|purchase|pay|spend|use|allocate|split|double|halve|raise|lower|drop|extend|build|demolish|knock|rip|tear|pull|lay|re-?lay|dredge|pump|evict|rehouse|tow|impound|prosecute|clamp|commission|run|send|take|tell|get|have|load|hang|string|rope|cordon|divert|reroute|widen|narrow|bulldoze|chuck|sling|ditch|axe|trim|wash|stick|set|hand|assign|double-?man|cart|(?:bin|lift|light|fence|man|staff|board|plant|salt|grit|tip|block|patch|strip|order|fund|bill|charge|fine|ticket|spray|house|cover|dump|fire|fly|cone) (?:the|that|those|these|this|it|them|all|both|your|our|every|two|three|another|more|new))";
const TO_ME =
  /^(?:\S+ ){1,3}(?:me|us|my|our|yourself|yourselves|in mind|a (?:copy|note|look|think|line|call|ring|word|seat|break|good|nice|lovely|great|chat|minute|moment)|the (?:papers?|agenda|minutes|slides?|link|attachment|attached|copy|figures?|report|document|details|information|invite|invitation|front door|side door|lift to|first left|second left)|it (?:on|in) the (?:agenda|diary)|note|care|part|heart|comfort|stock|account)\b/;

const AT_WORK = pattern(
  `${LEAD}(?:${DO})\\b.{1,60}\\b${MANAGED}\\b`,
  `${LEAD}(?:put|send|take|get|have|tell|bring|move|pull|stand|keep|give|shift|transfer|redeploy|hire|engage|sack|dismiss|use|split)\\b.{1,50}\\b${HANDS}\\b`,
);
/** Somebody by name sent, taken off or put on. */
const NAMED_HAND =
  /\b(?:[Ss]end|[Tt]ake|[Pp]ut|[Mm]ove|[Gg]et|[Hh]ave|[Tt]ell|[Gg]ive (?:it|that|this) to) ([A-Z][a-z]+)(?: \w+)? (?:off|on|to|up|down|over|round|back|instead|out)\b/;
const DEPLOYED = pattern(
  `^(?!.{0,120}\\b(?:should|would|could|is|are|was|were|has|have|had|got|need)\\b)(?:\\w+ ){0,2}${HANDS} (?:out|on|up|down|off|back|in) (?:on|at|to|by|the|of)\\b.{0,60}\\b(?:before|by|at|tonight|today|tomorrow|first)\\b`,
  `\\b(?:the|your|those|that) ${HANDS} (?:must|will|are to|is to|shall|has to|have to) (?:be|go|come|start|stop|work|stay|leave|report|finish|move)\\b`,
  `\\b(?:i|we) (?:want|need|shall expect|expect|require|will have|must have) (?:to see )?(?:\\w+ ){0,3}${HANDS} (?:on|at|up|down|out|off|there|in|round|over|along|back)\\b`,
  '^(?:\\w+ )?[a-z]{3,12} (?:can|is to|will|goes?) (?:leave|come off|go to|move to|start on|drop|be moved) (?:the|that|his|her) (?:\\S{1,14} ){0,2}(?:job|file|case|team|round|scheme|project|site|work)\\b',
);
const WANTED_DONE = pattern(
  `\\b(?:i|we)(?: shall| will|'ll)? (?:want|expect|require|insist on|must have|will have|need) (?!to\\b|you to (?:know|tell|send|explain|confirm|see)).{1,60}\\b${MANAGED}\\b.{0,50}\\b(?:removed|re-?sited|moved|emptied|closed|opened|re-?opened|locked|cut|felled|painted|replaced|installed|fitted|cleared out|taken (?:down|off|out|away)|put (?:up|in|back|on|there)|shut|stopped|started|finished|done|doubled|halved|scrapped|cancelled|withdrawn|redone|relaid|laid|planted|fenced|lit|on by|off by|up by|down by|in place)\\b`,
  "\\b(?:you(?:'re| are)|your (?:lot|team|people|men|lads) (?:is|are)) (?:closing|opening|moving|re-?tiling|painting|taking|putting|sending|stopping|cutting|building|scrapping|running|giving|withdrawing|spending|ordering|handing)\\b",
  "\\byou (?:will|shall|are to|must|'ll) (?:now |please |kindly |therefore |both |all |also )*(?:shut|lock|unlock|open|close|re-?open|move|shift|scrap|cancel|stop (?!worrying)|halt|start|fell|cut|mow|paint|fill|resurface|tarmac|install|fit|erect|put (?!up with)|replace|remove|relocate|redeploy|transfer|keep (?!me|in touch|well|an eye|us)|leave (?!it with|me)|serve|issue|grant|refuse|approve|reject|withdraw|award|engage|hire|sack|dismiss|suspend|appoint|buy|pay (?!attention|dearly|for (?:it|this|that)\\b)|build|demolish|pull|plant|lay|evict|rehouse|send (?!me|us)|bring (?!me|us))\\b",
  '\\b(?:have|get) your (?:people|men|lads|chaps|team|crew|staff|lot)\\b.{0,30}\\b(?:to )?\\w+',
  `\\b(?:see (?:to it )?that|make sure|ensure|arrange for|see about getting)\\b.{1,70}\\b(?:${MANAGED}|${HANDS})\\b.{0,40}\\b(?:is|are|gets?|goes|go|to be|be|stays?|comes?|on|off|in|uses?)\\b`,
  "\\b(?:good enough|so good|be a (?:love|dear|pal|good \\w+)|do me the goodness|obliged if you(?:'d| would)?|kindly|please) (?:as to |to |and |see that |see to it that |arrange for )*(?:dismiss|sack|suspend|stand .{1,20} down|redeploy|withdraw|transfer|shift|close|shut|scrap|evict|fell|tear)\\b",
);
/** A thing told as settled, and the reader told to make it so. */
const SETTLED = pattern(
  `\\b(?:the \\w+|${HANDS}|it|they|that|this)\\b.{0,40}\\b(?:goes?|stays?|is (?:closing|opening|moving|coming (?:down|out|off|back)|going|staying)|are (?:closing|opening|moving|coming (?:down|out)|going|staying)|comes? (?:down|out|off)|opens|closes|moves|starts|stops|must (?:go|stay|close|open|come))\\b`,
);
const MY_WORD = pattern(
  "\\b(?:(?:that|this)(?:'s| is) (?:my|an?|the) (?:decision|instruction|order|final|end of)|(?:that|this)(?:'s| is) (?:final|flat|that)|end of(?: story)?[.!]?$|end of the (?:discussion|matter|story)|i(?:'ve| have) (?:now )?(?:decided|concluded|settled|made up my mind|chosen)|my say[- ]so|on my (?:authority|orders?|instructions?)|i(?:'ll| will) (?:square|answer for|carry the can|take the (?:blame|flak|consequences)|find the money|deal with (?:finance|the money))|no (?:arguments?|ifs|buts|discussion|excuses|two ways)|you sort|sort the|write the letters|see to it|so (?:please )?(?:raise|send|get|make|sort|see)\\b|nobody else|whatever the (?:schedule|policy|rota|rules?|plan|list|contract) says?|here's what(?:'s| is) happening|as (?:portfolio holder|cabinet member|leader|chair(?:man)?|ward member)\\b.{0,12}\\bi)",
  "\\b(?:that(?:'s| is) (?:how|the way) (?:it(?:'s| is)|things are)(?: going to be| to be| staying)?|make it so|draw up the|(?:and )?that(?:'s| is) that|no further discussion|consider (?:it|that|the matter) (?:done|settled|closed))\\b",
);
/** Politeness that leaves the choice to the reader. */
const SOFT = pattern(
  "\\b(?:please|pls|plz|kindly|could|would|might|may i|can (?:you|we|i|it|someone)|grateful|if (?:you|it|that|possible|there)|perhaps|i wonder|suggest|hope|appreciate|possible|consider|ideally|i(?:'d| would) like|any chance|when you|whenever|up to you|let me know|feel free|os gwelwch yn dda|unless you|subject to)\\b",
  '\\?\\s*$',
);
/** A fault that anybody may report for mending. */
const FAULT = pattern(
  '^(?:\\w+ ){0,4}(?:fix|mend|repair|clear|empty|collect|clean|unblock|sort)\\b',
  '\\b(?:pot ?holes?|broken|leaking|blocked|overflow\\w*|smashed|dangerous|fly[- ]?tip\\w*|missed (?:bin|collection)|dog (?:mess|fouling)|graffiti)\\b',
);

/**
 * How plainly a sentence orders council work: 0 not at all, 1 by a hint, 2 and more plainly. For sentences that the
 * sender says in person.
 */
export function orderStrength(one: Spoken): number {
  const text = one.low
    .replace(/^(?:[a-z'-]+(?: [a-z'-]+)?)(?:,| [–-]) (?=\S)/, '')
    .replace(/^(?:[-*•]|\d{1,2}[.)]) /, '');
  if (one.sentence.act === 'thank' || /\?\s*$/.test(text)) return 0;
  const low = partOf(one, text);
  const mine = MY_WORD.test(low);
  const polite = SOFT.test(low);
  let strength = 0;
  if (WANTED_DONE.test(low)) strength += polite && !mine ? 1.25 : 2.25;
  if (!polite || mine) {
    const imperative = AT_WORK.test(low) && !TO_ME.test(text);
    if (imperative) strength += FAULT.test(low) ? 0.75 : 2.25;
    if (NAMED_HAND.test(one.sentence.text)) strength += 1.5;
    if (DEPLOYED.test(low)) strength += 2.25;
    if (mine && SETTLED.test(low)) strength += 2.25;
  }
  return strength;
}

/** Whether a sentence, said in person, is plainly an order for council work. */
export function isOrder(sentence: Sentence): boolean {
  return orderStrength({ ...sentence, sentence }) >= 2;
}
