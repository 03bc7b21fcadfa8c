import type { Facts } from './facts';
import { pattern } from './pattern';

/** Danger or harm in progress, or help already called: then haste is no demand. */
const DANGER = pattern(
  "\\b(?:999|ambulance|paramedics?|coast ?guard|fire (?:brigade|service|engine|crew)|police (?:are|have been|told|called|informed|on|say)|(?:called|rung|phoned|told) (?:the )?police|emergency (?:line|services?|number|crew)|smell(?:s|ing)? (?:of|strongly of) (?:gas|burning|smoke)|gas (?:leak|smell|escape)|carbon monoxide|leaking gas|spark(?:s|ing)|live (?:wire|cable|electric\\w*)|(?:cable|wire|wires|lamp ?post|lamp column|tree|branch|wall|roof|chimney|scaffold\\w*|ceiling|balcony|slates?|cladding)\\b.{0,40}\\b(?:is|are|has|have|'s|just|about to)\\b.{0,20}\\b(?:down|fallen|come down|collaps\\w+|hanging|giving way|falling|swaying|exposed|leaning|fall|collapse))\\b",
  '\\b(?:on fire|flames|smoke (?:is )?(?:coming|pouring)|explosion|burst (?:water )?main|collaps(?:ed|ing)|sink ?hole|(?:river|water|tide|sewage|beck|brook)\\b.{0,30}\\b(?:rising|over the|making|coming (?:in|into|up|through)|pouring|up to|has burst|is in)|flood(?:ing|ed)\\b.{0,30}\\b(?:now|homes?|houses?|kitchen|their|her|his|in)|trapped|stuck (?:in|inside|with)|cut off|bleeding|unconscious|seriously (?:hurt|injured|ill)|suicid\\w+|missing (?:child|girl|boy|person|since)|sleeping (?:rough|in (?:a|the|her|his|their) car|on the street)|nowhere to (?:sleep|stay|go) (?:tonight|to)|on the (?:street|pavement) (?:tonight|with)|no (?:heating|heat|hot water|water|electricity|power|oxygen)\\b.{0,80}\\b(?:baby|newborn|child|children|toddler|elderly|pensioner|disabled|year[- ]old|pregnant|oxygen|frail|ill)|(?:baby|newborn|toddler|oxygen|dialysis|frail|pregnant)\\b.{0,80}\\bno (?:heating|heat|hot water|water|electricity|power)|bailiffs?\\b.{0,30}\\b(?:now|today|tomorrow|door|coming|due)|evict\\w+\\b.{0,20}\\b(?:today|tomorrow|now|this)|(?:immediate|real|serious|grave|imminent) (?:danger|risk)|danger to life|risk to life|risk of (?:death|serious)|life[- ]threatening|safeguarding|domestic (?:violence|abuse)|asbestos|chemical spill|raw sewage|someone will be (?:killed|hurt)|could be killed)\\b',
);

const SAFE = pattern(
  /\b(?:no|not|isn't|wasn't|never|hardly|nothing) (?:\w+ ){0,2}(?:danger(?:ous)?|emergency|risk|urgent|unsafe)\b|\b(?:nothing|nobody|no one)(?:'s| is)? (?:\w+ )?(?:on fire|burning|trapped|hurt|injured|bleeding|flood\w*|collaps\w+)\b/,
);

/** Whether the draft tells of danger, harm in progress or somebody without shelter, heat or water. */
export function isEmergency(facts: Facts): boolean {
  const subject = facts.draft.subject.toLowerCase();
  const tells = (text: string): boolean => DANGER.test(text) && !SAFE.test(text);
  return tells(subject) || facts.sentences.some((one) => tells(one.low));
}

/** No hurry, in so many words. */
export const NO_HURRY = pattern(
  /\b(?:(?:no|not (?:in )?(?:any|the least|a|at all)?|isn't|without) ?(?:great |particular |tearing |rush or |real |desperate |immediate )?(?:rush|hurry|haste|urgen(?:t|cy)|panic|pressure)|not urgent|nothing urgent|no reply (?:needed|looked for|expected|necessary|required|till|until|before)|no need to (?:reply|answer|respond|look|do|call|ring)|(?:don't|do not|needn't|need not|please don't) (?:(?:reply|answer|respond)(?! (?:to say|with|by|telling|saying))|look at|read|worry about|feel|rush|hurry|drop|think of|need to)|when(?:ever)? (?:you(?:'re| are)? (?:next|get (?:a|the|round|some)|have (?:a|the|time|some)|can|back|happen|able|next)|it suits|convenient|time)|in (?:your own|slow|good|due|its proper) (?:time|order|course)|at your (?:leisure|convenience)|(?:can|could|will|it'll|it can|this can|that can) (?:easily |happily |perfectly well )?wait|for (?:monday|tuesday|when you)|take your time|as and when|if (?:and when )?you (?:have|get) (?:a|the) (?:moment|minute|mo|chance|time)|during (?:office|working) hours|in (?:office|working) hours|back (?:at work|in the office|at your desk)|next (?:at your desk|in the office|week))\b/,
  "\\b(?:don't|do not) (?:think|feel|imagine|suppose) (?:that )?you (?:must|have to|need|should|ought)\\b|\\b(?:nothing|not (?:a thing|anything)) (?:need|needs|has) (?:to )?be done\\b|\\b(?:wouldn't|would not|would never|never) (?:dream|expect you|ask you|want you|think of)\\b|\\bno longer (?:any |a )?(?:need|necessary|urgent|wanted|required)\\b|\\bnot asking you to (?:drop|rush|hurry|do)\\b|\\bdo anything (?:before|until|till|tonight|this evening)\\b",
);
