import type { Token } from './tokens';

type Item =
  | { readonly kind: 'word'; readonly text: string; readonly how: 'whole' | 'prefix' | 'plural' }
  | { readonly kind: 'gap'; readonly most: number };

export interface Phrase<T> {
  readonly items: readonly Item[];
  readonly words: number;
  readonly owner: T;
}

/**
 * Phrases by their first word, so that a text is read once. In a phrase "*" ends a word that may go on, "?" a word
 * whose last letter may be missing, "~" is up to three words in between, "~~" up to seven.
 */
export interface PhraseIndex<T> {
  readonly whole: Map<string, Phrase<T>[]>;
  readonly prefix: Map<string, Phrase<T>[]>;
  /** Every literal word, for mending slips of the keyboard. */
  readonly words: Set<string>;
}

export function createIndex<T>(): PhraseIndex<T> {
  return { whole: new Map(), prefix: new Map(), words: new Set() };
}

/** Prefixes are kept by this many letters, shorter ones by all they have. */
const KEY_LETTERS = 4;

function push<T>(map: Map<string, Phrase<T>[]>, key: string, phrase: Phrase<T>): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [phrase]);
  else list.push(phrase);
}

/** Adds "word word* ~ word" to the index. A phrase starts with a word. */
export function addPhrase<T>(index: PhraseIndex<T>, written: string, owner: T): void {
  const items: Item[] = [];
  let words = 0;
  for (const part of written.trim().split(/\s+/)) {
    if (part === '~') items.push({ kind: 'gap', most: 3 });
    else if (part === '~~') items.push({ kind: 'gap', most: 7 });
    else {
      const end = part.charAt(part.length - 1);
      const starred = end === '*';
      const plural = end === '?';
      const text = (starred || plural ? part.slice(0, -1) : part).replace(/[^a-z0-9]/g, '');
      if (text === '') continue;
      items.push({ kind: 'word', text, how: starred ? 'prefix' : plural ? 'plural' : 'whole' });
      index.words.add(text);
      words += 1;
    }
  }
  const first = items[0];
  if (first === undefined || first.kind !== 'word') return;
  const phrase: Phrase<T> = { items, words, owner };
  if (first.how === 'prefix') push(index.prefix, first.text.slice(0, KEY_LETTERS), phrase);
  else {
    push(index.whole, first.text, phrase);
    if (first.how === 'plural') push(index.whole, first.text.slice(0, -1), phrase);
  }
}

function fits(item: Item, token: Token): boolean {
  if (item.kind === 'gap') return false;
  if (fitsWord(item.text, item.how, token.word)) return true;
  for (const other of token.also) if (fitsWord(item.text, item.how, other)) return true;
  return false;
}
function fitsWord(text: string, how: 'whole' | 'prefix' | 'plural', word: string): boolean {
  if (how === 'prefix') return word.slice(0, text.length) === text;
  if (word === text) return true;
  return how === 'plural' && word === text.slice(0, -1);
}

/** Whether the items from `item` on stand in the text from `at` on. Gaps are short, so the work is bounded. */
function follows<T>(phrase: Phrase<T>, item: number, tokens: readonly Token[], at: number): boolean {
  const wanted = phrase.items[item];
  if (wanted === undefined) return true;
  if (wanted.kind === 'gap') {
    for (let skip = 0; skip <= wanted.most; skip++) {
      if (follows(phrase, item + 1, tokens, at + skip)) return true;
      if (tokens[at + skip]?.word === '|') return false;
    }
    return false;
  }
  const token = tokens[at];
  return token !== undefined && fits(wanted, token) && follows(phrase, item + 1, tokens, at + 1);
}

const NO_PHRASES: readonly never[] = [];

/** Calls back for every phrase that stands in the text, with the place of its first word. */
export function eachPhrase<T>(
  index: PhraseIndex<T>,
  tokens: readonly Token[],
  found: (phrase: Phrase<T>, at: number) => void,
): void {
  tokens.forEach((token, at) => {
    const look = (word: string): void => {
      const whole = index.whole.get(word);
      if (whole !== undefined)
        for (const phrase of whole) if (follows(phrase, 1, tokens, at + 1)) found(phrase, at);
      for (let letters = Math.min(word.length, KEY_LETTERS); letters > 0; letters -= 1) {
        for (const phrase of index.prefix.get(word.slice(0, letters)) ?? NO_PHRASES) {
          const first = phrase.items[0];
          if (
            first !== undefined &&
            first.kind === 'word' &&
            word.slice(0, first.text.length) === first.text
          ) {
            if (follows(phrase, 1, tokens, at + 1)) found(phrase, at);
          }
        }
      }
    };
    look(token.word);
    for (const other of token.also) look(other);
  });
}
