import { wordClass } from '../reading/common-words';
import { stem } from '../reading/stem';
import { LEXICON } from './lexicon';
import { addPhrase, createIndex, eachPhrase, type PhraseIndex } from './phrases';
import { SITUATIONS } from './situations';
import { oneSlip, type Token } from './tokens';

/** A situation that all packs share. */
export interface Situation {
  readonly id: string;
  /** "sending one matter to several officers" */
  readonly label: string;
  /** Who is in question besides the one who asks. */
  readonly about: readonly ('member' | 'officer')[];
  readonly alternatives: readonly Alternative[];
}

interface Alternative {
  /** Each group: one of these concepts must be there. */
  readonly all: readonly (readonly number[])[];
  readonly more: readonly number[];
  readonly never: readonly number[];
  readonly asker: readonly string[];
}

/** What a text speaks of: concept by number → weight found (0: not there). */
export type Concepts = readonly number[];

interface Recogniser {
  readonly names: readonly string[];
  readonly numbers: Map<string, number>;
  readonly index: PhraseIndex<number>;
  readonly weights: readonly number[];
  readonly situations: readonly Situation[];
  /** Words of the lexicon by first letter and length, for mending slips. */
  readonly words: Map<string, readonly string[]>;
  readonly known: Set<string>;
}

/** Built when first asked for, then kept. */
let built: Recogniser | null = null;

export function recogniser(): Recogniser {
  if (built === null) built = build();
  return built;
}

function build(): Recogniser {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const weights: number[] = [];
  const index = createIndex<number>();
  const concept = (name: string, weight: number): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, names.length);
    names.push(name);
    weights.push(weight);
    return names.length - 1;
  };
  for (const line of LEXICON.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const [name = '', weight = '1'] = line.slice(0, colon).trim().split(' ');
    const number = concept(name, Number(weight));
    for (const phrase of line.slice(colon + 1).split(',')) addPhrase(index, phrase, number);
  }
  // A word of a recogniser that is no concept stands for itself.
  const numberOf = (name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const number = concept(name, 1);
    addPhrase(index, name.replace(/^=/, '').replace(/_/g, ' '), number);
    return number;
  };
  const situations: Situation[] = [];
  for (const line of SITUATIONS.split('\n')) {
    const [id = '', label = '', about = '', ways = ''] = line.split('#').map((part) => part.trim());
    if (id === '') continue;
    situations.push({
      id,
      label,
      about: (['member', 'officer'] as const).filter((kind) => about.indexOf(kind.charAt(0)) >= 0),
      alternatives: ways.split(';').map((way) => {
        const all: number[][] = [];
        const more: number[] = [];
        const never: number[] = [];
        const asker: string[] = [];
        for (const word of way.trim().split(/\s+/)) {
          if (word.charAt(0) === '@') asker.push(word.slice(1));
          else if (word.charAt(0) === '!') never.push(numberOf(word.slice(1)));
          else if (word.charAt(word.length - 1) === '?') more.push(numberOf(word.slice(0, -1)));
          else if (word !== '') all.push(word.split('/').map(numberOf));
        }
        return { all, more, never, asker };
      }),
    });
  }
  const words = new Map<string, string[]>();
  index.words.forEach((word) => {
    if (word.length < 5) return;
    const key = word.charAt(0) + String(word.length);
    const list = words.get(key);
    if (list === undefined) words.set(key, [word]);
    else list.push(word);
  });
  return { names, numbers, index, weights, situations, words, known: index.words };
}

/** Every situation, in the order of the list. */
export function allSituations(): readonly Situation[] {
  return recogniser().situations;
}
export function situationOf(id: string): Situation | null {
  return recogniser().situations.find((one) => one.id === id) ?? null;
}

const ENDINGS = [
  's',
  'es',
  'ed',
  'd',
  'ing',
  'ly',
  'er',
  'ers',
  'ion',
  'ions',
  'al',
  'ment',
  'ments',
  'ies',
  'ness',
];

/** Words with one slip of the keyboard put right, where the lexicon has just one word that can be meant. */
export function mended(tokens: readonly Token[]): Token[] {
  const { words, known } = recogniser();
  return tokens.map((token) => {
    const word = token.word;
    if (word.length < 5 || token.also.length > 0 || /[0-9|]/.test(word) || known.has(word)) return token;
    if (wordClass(stem(word)) < 5) return token;
    for (const ending of ENDINGS) {
      const cut = word.length - ending.length;
      if (
        cut >= 3 &&
        word.slice(cut) === ending &&
        (known.has(word.slice(0, cut)) ||
          known.has(`${word.slice(0, cut)}e`) ||
          known.has(`${word.slice(0, cut)}y`))
      )
        return token;
    }
    let only: string | null = null;
    for (const length of [word.length, word.length - 1, word.length + 1]) {
      for (const candidate of words.get(word.charAt(0) + String(length)) ?? []) {
        if (!oneSlip(word, candidate)) continue;
        // "works" is no slip for "worker": a changed or added last letter is grammar more often than a slip.
        const same = Math.min(word.length, candidate.length) - 1;
        if (word.slice(0, same) === candidate.slice(0, same)) continue;
        if (only !== null && only !== candidate) return token;
        only = candidate;
      }
    }
    return only === null ? token : { word: only, also: token.also, capital: token.capital };
  });
}

/** The concepts of a text. A longer phrase tells a little more than a word. */
export function conceptsOf(tokens: readonly Token[]): Concepts {
  const { index, weights } = recogniser();
  const found: number[] = weights.map(() => 0);
  eachPhrase(index, tokens, (phrase) => {
    const weight = (weights[phrase.owner] ?? 0) + Math.min(1, 0.25 * (phrase.words - 1)) + 0.001;
    if (weight > (found[phrase.owner] ?? 0)) found[phrase.owner] = weight;
  });
  return found;
}

export function hasConcept(concepts: Concepts, name: string): boolean {
  const number = recogniser().numbers.get(name);
  return number !== undefined && (concepts[number] ?? 0) > 0;
}

/** For people who tune the lexicon. */
export function namedConcepts(concepts: Concepts): readonly string[] {
  const { names } = recogniser();
  return names.filter((_, number) => (concepts[number] ?? 0) > 0);
}
