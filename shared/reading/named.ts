import { isMailbox, type Directory } from '../directory';
import type { Person } from '../types';
import type { Sentence } from './sentences';

/** Somebody of the directory whom a sentence names. */
export interface Mention {
  readonly person: Person;
  /** Offset in the sentence. */
  readonly at: number;
  /** full: "Ann Lee", "Ms Lee". part: the surname or a first name nobody else has. */
  readonly how: 'full' | 'part';
}

interface Names {
  readonly byLast: ReadonlyMap<string, readonly Person[]>;
  /** null: several share it. */
  readonly byFirst: ReadonlyMap<string, Person | null>;
}

const kept = new WeakMap<Directory, Names>();

const plain = (text: string): string => text.toLowerCase().replace(/[’‘]/g, "'");
const wordsOf = (name: string): string[] =>
  plain(name)
    .split(/[^a-zà-ÿ'-]+/)
    .filter((word) => word.length > 1 && !/^(?:cllr|mr|mrs|ms|dr)$/.test(word));

function namesOf(directory: Directory): Names {
  const known = kept.get(directory);
  if (known !== undefined) return known;
  const byLast = new Map<string, Person[]>();
  const byFirst = new Map<string, Person | null>();
  for (const person of directory.people) {
    if (isMailbox(person)) continue;
    const words = wordsOf(person.name);
    const last = words[words.length - 1];
    const first = words[0];
    if (words.length < 2 || last === undefined || first === undefined) continue;
    const list = byLast.get(last);
    if (list === undefined) byLast.set(last, [person]);
    else list.push(person);
    byFirst.set(first, byFirst.has(first) ? null : person);
  }
  const names = { byLast, byFirst };
  kept.set(directory, names);
  return names;
}

/** Names that are words too: alone they name nobody. */
const WORDS =
  /^(?:will|may|mark|rich|rose|hope|grace|joy|dawn|eve|april|june|bill|penny|ray|frank|drew|pat|sunny|grant|art|rob|sue|jack|ken|robin|ivy|holly|lily|heather|daisy|amber|ruby|olive|faith|victor|dean|lance|guy|miles|chase|summer|page|head|hall|bush|field|wood|woods|park|marsh|lamb|young|long|short|small|little|rich|wise|good|day|may|king|bishop|pope|church|street|lane|hill|green|brown|black|white|gray|grey|stone|banks|brook|rivers|waters|cross|ward|price|cash|law|love|hope|best|case|cole|moss|frost|snow|winter|summers|eddy|reed|bird|fox|wolf|swift|finch|pike|bray|holt|carr|cook|baker|smith|mason|page|chambers|parish|council|major|knight|noble|sharp|rush|read|bond|booth|bridge|bridges|burn|bell|ball|ray|vane|fenn|ware|lock|locke|pound|penny|farmer|gardener|hay|rice|rose|berry|apple|root|rudd|tate|wells|cooper|hardy)$/;

/** Whom a surname names: with the first name or a title before it, or alone where only one person has it. */
function lastNamed(
  persons: readonly Person[],
  said: string,
  before: string,
  initial: string,
  at: number,
  beforeAt: number,
): Mention | null {
  const full = persons.find((one) => wordsOf(one.name)[0] === before);
  if (full !== undefined) return { person: full, at: beforeAt, how: 'full' };
  const [only] = persons;
  if (only === undefined) return null;
  if (/^(?:mr|mrs|ms|miss|dr|mx|cllr|councillor)$/.test(before)) {
    const kind = before.charAt(0) === 'c' ? 'member' : 'officer';
    return { person: persons.find((one) => one.kind === kind) ?? only, at: beforeAt, how: 'full' };
  }
  const capital = initial !== initial.toLowerCase();
  return persons.length === 1 && capital && said.length > 3 && !WORDS.test(said)
    ? { person: only, at, how: 'part' }
    : null;
}

/** People of the directory named in a sentence, in order. */
export function readMentions(sentence: Pick<Sentence, 'text' | 'low'>, directory: Directory): Mention[] {
  const names = namesOf(directory);
  const found: Mention[] = [];
  const word = /[a-zà-ÿ]+(?:['-][a-zà-ÿ]+)*/g;
  let before = '';
  let beforeAt = 0;
  for (let match = word.exec(sentence.low); match !== null; match = word.exec(sentence.low)) {
    const said = match[0].slice(-2) === "'s" ? match[0].slice(0, -2) : match[0];
    const at = match.index;
    const persons = names.byLast.get(said);
    const mention =
      persons === undefined ? null : lastNamed(persons, said, before, sentence.text.charAt(at), at, beforeAt);
    if (mention !== null) {
      if (mention.at < at && found[found.length - 1]?.person === mention.person) found.pop();
      found.push(mention);
    } else {
      const person = names.byFirst.get(said);
      if (
        person !== undefined &&
        person !== null &&
        sentence.text.charAt(at) !== sentence.low.charAt(at) &&
        !WORDS.test(said)
      )
        found.push({ person, at, how: 'part' });
    }
    before = said;
    beforeAt = at;
  }
  return found;
}
