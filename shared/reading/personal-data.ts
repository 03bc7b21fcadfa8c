import { pattern } from './pattern';

export interface Identifier {
  readonly kind: 'national-insurance' | 'nhs' | 'bank' | 'card' | 'birth' | 'phone';
  /** Offsets into the text that was read. */
  readonly start: number;
  readonly end: number;
}

/** The NHS number's check digit: weights 10 to 2, modulus 11 (NHS Data Dictionary, NHS NUMBER). */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < 9; i += 1) sum += Number(digits.charAt(i)) * (10 - i);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits.charAt(9));
}

/** A payment card's check digit (Luhn, ISO/IEC 7812-1). */
export function isCardNumber(digits: string): boolean {
  if (!/^\d{13,19}$/.test(digits) || /^(\d)\1+$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    let digit = Number(digits.charAt(digits.length - 1 - i));
    if (i % 2 === 1) digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
    sum += digit;
  }
  return sum % 10 === 0;
}

// Prefixes never issued: D F I Q U V in either place, O in the second, and the pairs below (HMRC, NIM39110).
const NATIONAL_INSURANCE =
  /\b(?!bg|gb|kn|nk|nt|tn|zz)[a-ceghj-prstw-z][a-ceghj-nprstw-z] ?\d\d ?\d\d ?\d\d ?[a-d]\b/gi;
const LONG_NUMBER = /\b\d[\d -]{8,22}\d\b/g;
const BANK = /\b\d\d-\d\d-\d\d\b.{0,40}?\b\d{8}\b|\bsort code\b.{0,20}\b\d\d[- ]?\d\d[- ]?\d\d\b/gi;
const BIRTH =
  /\b(?:d\.?o\.?b\.?|date of birth|born(?: on)?)[ :]{0,3}(?:\d{1,2}(?:st|nd|rd|th)?[ /.-]+(?:\d{1,2}|[a-z]{3,9})[ /.,-]+\d{2,4})/gi;
const PHONE = /(?:\+44 ?|\b0)(?:\d[ -]?){9,10}\b/g;

/** Numbers that identify a person, known by form and check digit. Linear in the text, which is cut at 20,000 characters. */
export function readIdentifiers(text: string): Identifier[] {
  const read = text.slice(0, 20000);
  const found: Identifier[] = [];
  const scan = (pattern: RegExp, kind: (match: string) => Identifier['kind'] | null): void => {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(read); match !== null; match = pattern.exec(read)) {
      const is = kind(match[0]);
      if (is !== null) found.push({ kind: is, start: match.index, end: match.index + match[0].length });
    }
  };
  scan(NATIONAL_INSURANCE, () => 'national-insurance');
  scan(BANK, () => 'bank');
  scan(BIRTH, () => 'birth');
  scan(PHONE, () => 'phone');
  scan(LONG_NUMBER, (match) => {
    const digits = match.replace(/[ -]/g, '');
    return isNhsNumber(digits) ? 'nhs' : isCardNumber(digits) ? 'card' : null;
  });
  return found;
}

const HEALTH =
  "(?:medical|hospital (?:letters?|notes?|records?|reports?|stay|discharge)|hiv|cancer|chemo\\w*|terminal(?:ly ill)?|dementia|alzheimer\\w*|parkinson\\w*|schizophren\\w+|bipolar|depress(?:ion|ive)|anxiety|psychiatr\\w+|psycho(?:sis|tic|log\\w+)|mental(?:ly)?[- ](?:health|ill\\w*|capacity)|sectioned|suicid\\w+|overdos\\w+|self-?harm\\w*|addict\\w*|alcoholi\\w+|drinking problem|heroin|methadone|rehab|epilep\\w+|diabet\\w+|stroke|incontinen\\w+|pregnan\\w+|miscarr\\w+|abortion|ivf|disabilit\\w+|autis\\w+|adhd|learning (?:difficult|disabilit)\\w+|diagnos\\w+|prognosis|medication|prescriptions?|gp(?:'s)? (?:letters?|notes?|records?|report)|doctor'?s? (?:letters?|notes?|report)|consultant'?s letter|clinic|(?:ot|occupational therap\\w+) (?:report|assessment|notes)|care (?:plans?|assessments?|files?|records?|needs|notes)|support plans?|needs assessments?|nurse'?s? (?:letters?|notes?|report)|test results?|discharge (?:summary|letter|notes)|(?:sick|fit) notes?|sickness (?:record|absence)|health (?:records?|notes|conditions?|problems?|details|flags?|history|information|needs)|ethnicity|sexual\\w*|gay|transgender|religion)";
const MONEY =
  '(?:bank (?:statements?|details|accounts?|records)|sort codes?|account numbers?|(?:rent |council tax )?arrears|debts?|owes? (?:£|the council|rent)|bankrupt\\w*|benefits? (?:claims?|letters?|records?|details|history|award|fraud)|universal credit|dwp|pip (?:letter|award|claim)|pay ?slips?|overdrawn|overdraft|ccjs?|credit (?:report|record|history)|(?:housing|rent) account|financial (?:details|records|information|position|assessment|papers)|p60|tax return|savings)';
const CRIME =
  "(?:convict\\w+|criminal records?|previous (?:convictions|offences)|dbs|(?:in|from|out of|been to|went to) (?:prison|jail)|ex-offender|offenders?|probation|tagged|police (?:reports?|records?|statements?|log)|arrest(?:ed|s)?|domestic (?:abuse|violence)|women's refuge|the refuge|restraining order|non-molestation|abuse[dr]?|safeguarding|child protection|marac|mappa|paedophile|asylum|immigration (?:status|papers)|deport\\w*|witness statements?|tribunal (?:papers|bundle|documents))";
const FAMILY =
  "(?:adopt(?:ed|ion)|foster(?:ed|ing|er|ers|s)?(?: carers?| placements?| parents?)?|social (?:worker'?s?|services|care|work) (?:reports?|notes?|files?|records?|assessments?|papers|history|involvement)|social care (?:file|record|note)s?|custody|looked[- ]after|ehcps?|sen (?:report|statement)|case (?:notes|conference|file)|children'?s (?:social|services) (?:file|record|report|note)s?)";
const IDS =
  '(?:national insurance(?: numbers?)?|\\bni (?:numbers?|no\\.?)|nhs numbers?|dates? of birth|d\\.?o\\.?bs?|passports?(?: numbers?| cop(?:y|ies))?|driving licences?|birth certificates?|biometric)';

/** Matters that the law or common decency keeps close: health, money, crime, family, identity. Lower case. */
export const SENSITIVE = pattern(
  `\\b${HEALTH}\\b`,
  `\\b${MONEY}\\b`,
  `\\b${CRIME}\\b`,
  `\\b${FAMILY}\\b`,
  `\\b${IDS}`,
);

/** How many of the kinds (health, money, crime, family, identity) a text touches. */
export function kindsOfSensitive(low: string): number {
  return [HEALTH, MONEY, CRIME, FAMILY, IDS].filter((one) => new RegExp(`\\b${one}`).test(low)).length;
}

/** A named person's papers, or a list of people, of any sort. Lower case. */
export const CASE_PAPERS = pattern(
  /\b(?:(?:case|casework|client|tenancy|tenant|housing|personal|personnel|hr|complaint|application|family|claimant|pupil|resident|benefit|social|disciplinary|planning enforcement)(?:'?s|s')? (?:files?|details|records?|papers|history|data|information|folder|bundle)|(?:mr|mrs|ms|miss|family|'s) (?:\S{1,16} ){0,3}(?:files?|records?|bundle|paperwork|papers|history|details)|(?:his|her|their) (?:files?|records?|papers|paperwork|bundle|history|full details|personal details|personnel file)|(?:lists?|spreadsheets?|names?|database|register|printout|addresses|details|extract|csv)\b.{0,30}\b(?:of|with|for) (?:\S{1,14} ){0,4}(?:tenants?|residents?|claimants?|families|households|applicants?|people|carers?|children|pupils?|clients?|complainants?|objectors?|debtors?|taxpayers?|everyone|everybody|constituents?|employees|staff|patients?|foster\w*|landlords|names|addresses|phone numbers)|names,? (?:and |, )?(?:home |private )?(?:addresses|phone|telephone|mobile|ages|amounts|details|emails)|(?:home|private|personal) (?:addresses|phone numbers|mobile numbers|telephone numbers|contact details)(?! book))\b/,
);

/** Somebody else than the reader is meant. */
export const THIRD_PERSON = pattern(
  /\b(?:he|she|his|her|him|hers|mr|mrs|ms|miss|they|their|everyone|tenants?|residents?|claimants?|families|people|(?:the|this) (?:gentleman|lady|man|woman|couple|family|lad|girl|boy|tenant|occupier|fellow|chap|mother|father|person|household|applicant|client|employee)|number \d|no\.? ?\d|flat \d)\b/,
);

/** The person concerned agrees, or the reader acts for them. */
export const CONSENT = pattern(
  /\b(?:(?:with|has|have|had|got|given|gave|has given|obtained|in line with|by) (?:me |us )?(?:his|her|their|its|mr \S{1,20}'s|mrs \S{1,20}'s|full|written|signed|express|my|\S{1,20}'s) (?:\w+ )?(?:consent|permission|agreement|knowledge|blessing|authority|say-so|approval|authorisation|wish(?:es)?|request)|consent(?:ed|s|ing)?\b(?! form)|(?:gave|given|gives|has) permission|(?:is|are|was|were) happy for|power of attorney|attorney|advocate|acts? for (?:him|her|them)|(?:on|at) (?:his|her|their) (?:behalf|request)|(?:he|she|they) (?:has |have )?(?:asked (?:me|that)|agreed|agrees|is happy|knows (?:that )?(?:i|you))|his own|her own request)\b/,
);

/** Names left out. */
export const ANONYMOUS = pattern(
  /\b(?:anonym\w+|redact\w+|no names?|without (?:the )?names?|not (?:the )?names?|names? (?:removed|taken out|left out|deleted|blanked)|totals? only|numbers only|figures only|no (?:personal|individual)|without (?:any )?(?:personal|individual|identif\w+)|not (?:after|asking for|wanting|seeking) (?:names|details|personal|individual)|\w+n't (?:need|want) (?:any |the |to know )?(?:names|details|personal|to see|who)|none of it|how many|aggregate|how much in total|statistics)\b/,
);
/** Asks for the safe or permitted way. */
export const SAFE_WAY = pattern(
  /\b(?:secure(?:ly)?|encrypt\w+|egress|password[- ]protect\w*|safe(?:st)? way|am i (?:allowed|entitled)|are we (?:allowed|entitled)|(?:is|would) (?:it|that|this) (?:be )?(?:all right|alright|ok|okay|allowed|permitted|proper|safe|lawful|in order)|may i|should i|what(?:'s| is) the (?:rule|proper|right|policy|best|correct)|data protection (?:rules|officer|guidance|policy))\b/,
);
export const UNSAFE_SAID = pattern(
  /\b(?:can't|cannot|won't|don't|\w+n't|not|bother\w*|without|instead of|rather than|faff|never mind|forget|skip)\b.{0,40}\b(?:secure|encrypt\w*|egress|password|portal)/,
);

const PRIVATE_NOUN =
  '(?:e-?mails?|addresses|address|accounts?|inbox|mailbox|mail|laptop|computer|pc|ipad|tablet|dropbox|drive|cloud|one)';
/** A private address in words: "my home email", "my gmail", "to me at home". */
export const PRIVATE_ADDRESS = pattern(
  `\\b(?:my|our) (?:own |old |new |usual |normal )?(?:home|personal|private|family|business|work|company|firm's|office|wife's|husband's|partner's|daughter's|son's|secretary's|other|non-council|own|joint)(?: \\w+)? ${PRIVATE_NOUN}\\b`,
  '\\bmy (?:\\w+ )?(?:gmail|g-mail|hotmail|yahoo|icloud|aol|btinternet|outlook\\.com|protonmail|googlemail|live\\.co\\.uk|whatsapp|dropbox|google drive)\\b|\\bthe (?:gmail|hotmail|yahoo|icloud|home|private|personal) (?:one|address|account|e-?mail)\\b',
  '\\b(?:via|by|over|on|through) (?:whatsapp|messenger|wetransfer|google drive|facebook|signal|text|dropbox)\\b|\\bwhatsapp (?:it|them|me|that|the)\\b|\\bto (?:me )?at home\\b|\\b(?:to|at) my (?:office|firm|shop|business|workplace|works|practice)\\b|\\bnot (?:to )?(?:the|my) council (?:mailbox|address|account|one|e-?mail|inbox)\\b|\\b(?:home|private|personal) e-?mail\\b',
  "\\bto (?:my|the) (?:wife|husband|son|daughter|partner|brother|sister|secretary|agent|election agent|assistant|neighbour|friend|mum|dad|girlfriend|boyfriend)(?:'s)?\\b(?! about)",
);
export const NOT_PRIVATE = pattern(
  "\\b(?:not|never|rather than|instead of|\\w+n't|without|avoid|no longer|nor|stop|off)\\b.{0,50}\\b(?:home|private|personal|gmail|hotmail|yahoo|icloud|whatsapp)\\b",
  '\\bto my council (?:e-?mail|address|account|inbox|mailbox)\\b|\\bmy council (?:e-?mail|address|account|inbox) (?:please|only|as usual|will do)\\b',
);
export const EMAIL = /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/gi;

/** Bodies that may well have a need to know: police, health, courts, an MP's office, lawyers. By title or address. */
export const MAY_NEED = pattern(
  /\b(?:police|pc|pcso|nhs|hospital|gp|surgery|doctor|nurse|mp|solicitors?|legal|law|court|ombudsman|advoca\w+|citizens|cab|social work\w*|probation|fire|ambulance|housing association|coroner|samaritans|mind|age uk|shelter)\b/,
);
