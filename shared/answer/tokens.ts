/** One word of a question, lower case, and what it also stands for ("xmember" for a name). "|" ends a sentence. */
export interface Token {
  readonly word: string;
  readonly also: readonly string[];
  /** As typed, with a capital first letter. */
  readonly capital: boolean;
}

/** Questions are read this far; more is a paste, not a question. */
const LONGEST_QUESTION = 4000;

const SPELT: Readonly<Record<string, string>> = {
  u: 'you',
  ur: 'your',
  r: 'are',
  pls: 'please',
  plz: 'please',
  cos: 'because',
  coz: 'because',
  wanna: 'want to',
  gonna: 'going to',
  gotta: 'have to',
  lemme: 'let me',
  gimme: 'give me',
  kinda: 'kind of',
  dunno: 'dont know',
  wot: 'what',
  wat: 'what',
  shd: 'should',
  cd: 'could',
  wld: 'would',
  cn: 'can',
  wud: 'would',
  cud: 'could',
  councilor: 'councillor',
  councilors: 'councillors',
  counsellor: 'councillor',
  counsellors: 'councillors',
  cllor: 'cllr',
  clr: 'cllr',
  clrs: 'cllrs',
  councillers: 'councillors',
  counciller: 'councillor',
  mgr: 'manager',
  mgrs: 'managers',
  exec: 'exec',
  cx: 'chief executive',
  hod: 'head of service',
  hos: 'head of service',
  dems: 'dems',
  mtg: 'meeting',
  mtgs: 'meetings',
  info: 'information',
  ppl: 'people',
  abt: 'about',
  msg: 'message',
  thru: 'through',
  tho: 'though',
  wk: 'week',
  wks: 'weeks',
  yr: 'year',
  govt: 'government',
  dept: 'department',
  appt: 'appointment',
  asst: 'assistant',
  bcced: 'bcc',
  cced: 'cc',
  fb: 'facebook',
  pic: 'picture',
  ok: 'ok',
  okay: 'ok',
  alright: 'ok',
  recieve: 'receive',
  recieved: 'received',
  seperate: 'separate',
  adress: 'address',
  comittee: 'committee',
  commitee: 'committee',
  committe: 'committee',
  confidental: 'confidential',
  priviate: 'private',
  reccomendation: 'recommendation',
  recomendation: 'recommendation',
  definately: 'definitely',
  beleive: 'believe',
  buisness: 'business',
  bussiness: 'business',
  harrass: 'harass',
  harrassment: 'harassment',
  harrasing: 'harassing',
  liason: 'liaison',
  acommodate: 'accommodate',
  goverment: 'government',
  beurocracy: 'bureaucracy',
  priveledge: 'privilege',
  wierd: 'weird',
  im: 'im',
  ive: 'ive',
  theyre: 'theyre',
};

/** Splits what was typed into words, sentence ends and capitals; apostrophes go, "&" is "and". Never throws. */
export function tokensOf(question: string): Token[] {
  const text = question
    .slice(0, LONGEST_QUESTION)
    .replace(/[\u2018\u2019\u02bc`']/g, '')
    .replace(/&/g, ' and ');
  const tokens: Token[] = [];
  const pattern = /[A-Za-z0-9\u00c0-\u024f]+|[.?!;\n]/g;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const raw = match[0];
    const first = raw.charAt(0);
    if (/[.?!;\n]/.test(first)) {
      // "3.16" and "e.g." do not end a sentence.
      const next = text.charAt(match.index + 1);
      if (first === '.' && next !== '' && !/\s/.test(next)) continue;
      if (tokens.length > 0 && tokens[tokens.length - 1]?.word !== '|')
        tokens.push({ word: '|', also: [], capital: false });
      continue;
    }
    const lower = plainLetters(raw.toLowerCase());
    const capital = first !== first.toLowerCase();
    const spelt = Object.prototype.hasOwnProperty.call(SPELT, lower) ? SPELT[lower] : undefined;
    if (spelt === undefined) tokens.push({ word: lower, also: [], capital });
    else for (const word of spelt.split(' ')) tokens.push({ word, also: [], capital });
  }
  return tokens;
}

const ACCENTS: readonly (readonly [RegExp, string])[] = [
  [/[àáâãäå]/g, 'a'],
  [/[èéêë]/g, 'e'],
  [/[ìíîï]/g, 'i'],
  [/[òóôõöø]/g, 'o'],
  [/[ùúûü]/g, 'u'],
  [/ñ/g, 'n'],
  [/ç/g, 'c'],
];
export function plainLetters(text: string): string {
  if (/^[a-z0-9 ]*$/.test(text)) return text;
  let plain = text;
  for (const [from, to] of ACCENTS) plain = plain.replace(from, to);
  return plain;
}

/** Whether two words differ by one letter left out, put in, changed, or two neighbours swapped. */
export function oneSlip(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short.charAt(at) === long.charAt(at)) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return (
    short.charAt(at) === long.charAt(at + 1) &&
    short.charAt(at + 1) === long.charAt(at) &&
    short.slice(at + 2) === long.slice(at + 2)
  );
}

/** The words with single spaces between, "|" at sentence ends. */
export function joined(tokens: readonly Token[]): string {
  return tokens.map((token) => token.word).join(' ');
}
