import { ROUTE_SUBJECTS } from '../pack';

export type RouteSubject = (typeof ROUTE_SUBJECTS)[number];

/** What each route is for, in words: for the clerk, and to know a clause that speaks of it. */
export const SUBJECT_NAMES: Readonly<Record<RouteSubject, string>> = {
  facts: 'A question of fact or routine',
  'complex-operational': 'A complex operational question',
  contentious: 'A contentious or political question',
  unsure: 'Not sure whom to ask',
  instruction: 'Work to be done by an officer',
  consultant: 'A consultant or contractor',
  urgency: 'Whether something is urgent',
  'group-meeting': 'An officer at a political group’s meeting',
  documents: 'Seeing a document',
  'access-dispute': 'A dispute about seeing a document',
  'personal-data': 'Personal data',
  relationship: 'A close personal relationship',
  press: 'The press and media',
  'official-letter': 'A letter in the council’s name',
  ward: 'A matter in another member’s ward',
  visit: 'Visiting a site or premises',
  'undue-pressure': 'An officer who feels pressed',
  'legal-action': 'Legal action',
  'complaint-about-officer': 'A complaint about an officer',
  'complaint-about-head': 'A complaint about a head of service or director',
  'complaint-about-chief-executive': 'A complaint about the chief executive',
  'complaint-about-member': 'A complaint about a member',
  'complaint-about-group-leader': 'A complaint about a group leader',
  'complaint-from-resident': 'A complaint from a resident',
  'breach-by-officer': 'An officer who breaks the protocol',
  'breach-by-member': 'A member who breaks the protocol',
  oversight: 'Who oversees the protocol',
};

export function isRouteSubject(text: string): text is RouteSubject {
  return (ROUTE_SUBJECTS as readonly string[]).indexOf(text) >= 0;
}

const COMPLAINT =
  /\b(?:complain|complaint|concern|grievance|dissatisf|allegation|unhappy|disciplin|misconduct|breach)/i;
/** A clause of this subject has one of these words, whatever else it is like. */
const NEEDS: Readonly<Partial<Record<RouteSubject, RegExp>>> = {
  'complex-operational': /\b(?:complex|operational|detailed|difficult)/i,
  contentious: /\b(?:contentious|controversial|political|sensitive|judge?ment)/i,
  unsure: /\b(?:unsure|uncertain|doubt|advice|guidance|clarif|not (?:clear|sure)|question)/i,
  instruction: /\b(?:instruct|direct|task|work|request|commission|priorit)/i,
  consultant: /\b(?:consultant|contractor|adviser|advisor)/i,
  urgency: /\b(?:urgen|priorit|immediate|deadline)/i,
  'group-meeting': /\bgroups?\b/i,
  documents: /\b(?:document|file|paper|report|information|inspect|access)/i,
  'access-dispute': /\b(?:access|inspect|information|document|need to know)/i,
  'personal-data': /\b(?:personal (?:data|information)|data protection|gdpr|privacy)/i,
  relationship: /\b(?:relationship|relative|relation|famil|friend|partner|familiar|related)/i,
  press: /\b(?:press|media|journalist|publicity|broadcast)/i,
  'official-letter': /\bletters?\b/i,
  ward: /\bwards?\b/i,
  visit: /\b(?:visit|premises|site|inspect)/i,
  'undue-pressure': /\b(?:pressure|press|influence|intimidat|bull|harass|coerc)/i,
  'legal-action': /\b(?:legal|proceedings|litigation|court|solicitor|claim)/i,
  'complaint-about-officer': COMPLAINT,
  'complaint-about-head': COMPLAINT,
  'complaint-about-chief-executive': COMPLAINT,
  'complaint-about-member': COMPLAINT,
  'complaint-about-group-leader': COMPLAINT,
  'complaint-from-resident': /\b(?:resident|public|constituent|customer)/i,
  'breach-by-officer': /\b(?:breach|contraven|complain|fail|non-?compliance|infring)/i,
  'breach-by-member': /\b(?:breach|contraven|complain|fail|non-?compliance|infring)/i,
  oversight: /\b(?:oversee|oversight|monitor|review|standards|arbitrat|interpret)/i,
};

const WITH =
  '\\b(?:about|against|concerning|regarding|conduct of|performance of|behaviour of|breach by|by|with)\\s+';
const WHOSE =
  '(?:(?:the|a|an|any|another|other|individual|fellow|particular|conduct|behaviour|of|actions) ){0,4}';
const about = (who: string): RegExp => new RegExp(`${WITH}${WHOSE}(?:${who})`, 'i');
const ABOUT: readonly (readonly [RouteSubject, RegExp])[] = [
  ['complaint-about-chief-executive', about('chief executive|head of paid service')],
  ['complaint-about-group-leader', about('group leader|leader of (?:a|the) group')],
  [
    'complaint-about-head',
    about('heads? of service|directors?|chief officers?|assistant directors?|senior officers?'),
  ],
  ['complaint-about-member', about('members?(?! of staff)|councillors?')],
  ['complaint-about-officer', about('officers?|employees?|staff|members? of staff')],
];

/** Whom the complaint is about, by the clause's own words; null where they do not tell. */
function complaintSubject(text: string): RouteSubject | null {
  for (const [subject, words] of ABOUT) if (words.test(text)) return subject;
  const first = /\b(members?|councillors?|officers?|employees?|staff)\b/i.exec(text)?.[1]?.toLowerCase();
  if (first === undefined) return null;
  return /^(?:member|councillor)/.test(first) ? 'complaint-about-officer' : 'complaint-about-member';
}

/** The subject that a clause likely has, made to fit its words; null where they rule it out. */
export function fittingSubject(subject: RouteSubject, text: string): RouteSubject | null {
  if (NEEDS[subject]?.test(text) === false) return null;
  return /^complaint-about-/.test(subject) ? complaintSubject(text) : subject;
}
