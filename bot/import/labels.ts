/** The numbers that stand before paragraphs, in all their styles. */

type LabelStyle =
  /** 30, 3.9, 4.1.2, A1, B2.3 */
  | 'decimal'
  /** (a), iv), (3): a part of the paragraph above, as a rule */
  | 'sub'
  /** A., IV.: a section or, where nothing else numbers, a paragraph */
  | 'upper'
  /** Article 5, Section 3, Part 2 */
  | 'word';

export interface Label {
  readonly style: LabelStyle;
  /** As a ref gives it: "3.9", "a", "Article 5". No closing dot or brackets. */
  readonly printed: string;
  /** "A" of "A1", "Article" of "Article 5"; else "". */
  readonly prefix: string;
  /** [3, 9] of "3.9"; [1] of "(a)"; [5] of "Article 5". */
  readonly parts: readonly number[];
  /** The value if the letters are Roman numerals: "(i)" is 9 as a letter and 1 as a numeral. */
  readonly roman: number | null;
  /** letter, roman or digit, with its case and brackets: labels of one list share it. */
  readonly shape: string;
  /** Nothing but the number itself tells it from text ("12 Members…"): believed only in its turn. */
  readonly weak: boolean;
}

export interface Labelled {
  readonly label: Label;
  /** How many characters of the text the number and the space after it take. */
  readonly length: number;
}

const ROMAN = /^(?=.)(?:x{0,3})(?:ix|iv|v?i{0,3})$/;
const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function romanValue(text: string): number | null {
  const small = text.toLowerCase();
  if (!ROMAN.test(small)) return null;
  let sum = 0;
  for (let at = 0; at < small.length; at += 1) {
    const here = ROMAN_DIGITS[small.charAt(at)] ?? 0;
    sum += here < (ROMAN_DIGITS[small.charAt(at + 1)] ?? 0) ? -here : here;
  }
  return sum;
}

/** "a" is 1, "z" 26, "aa" 27, "bb" 28; null: no such label. */
function letterValue(text: string): number | null {
  const small = text.toLowerCase();
  const first = small.charCodeAt(0) - 96;
  if (first < 1 || first > 26 || small.length > 2) return null;
  if (small.length === 2) return small.charAt(0) === small.charAt(1) ? 26 + first : null;
  return first;
}

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b/i;
/** What may follow a number that is no label: a time, a measure, a share. */
const MEASURE =
  /^(?:am|pm|a\.m|p\.m|%|per cent|percent|million|working|calendar|days?|weeks?|months?|years?|hours?|minutes?|miles?|metres?|x)\b|^[%/]/i;

const DECIMAL = /^(\d{1,3}(?:\.\d{1,3}){0,5})(\.?\)|[.:]|(?=\s|$|[\p{L}"“‘'([]))/u;
const LETTERED = /^([A-Z])(\.?)(\d{1,3}(?:\.\d{1,3}){0,4})(\.?\)|[.:]|(?=\s|$))/;
const WORD =
  /^(article|section|paragraph|clause|rule|part|chapter|principle)\s{1,3}(\d{1,3}(?:\.\d{1,3}){0,4}|[ivx]{1,6}|[a-z])(?=[\s.:)–—-]|$)[.:)]?/i;
const BRACKETED = /^(\(\s?([a-z]{1,5}|\d{1,3})\s?\)|([a-z]{1,5}|\d{1,3})\))\.?(?=\s|$|[\p{L}])/iu;
const DOTTED_SMALL = /^([a-z]{1,4})\.(?=\s|$)/;
const DOTTED_UPPER = /^([A-Z]{1,5})[.)](?=\s|$)/;

function spaced(text: string, length: number): number {
  let end = length;
  while (end < text.length && /[\s\u00a0]/.test(text.charAt(end))) end += 1;
  return end;
}

/**
 * The number before a text, or null. The text is tidy or at least starts with the number. What only looks like one (a
 * date, a time, an amount) is none.
 */
export function labelOf(text: string): Labelled | null {
  const word = WORD.exec(text);
  if (word !== null) {
    const [whole, name = '', value = ''] = word;
    const rest = text.slice(whole.length).trim();
    // "Section 17 of the Act requires…" is a sentence; "Section 3 – Visits" is a heading.
    if (rest === '' || /^(?:[–—-]|[A-Z“"'(])/.test(rest)) {
      const parts = /^\d/.test(value)
        ? value.split('.').map(Number)
        : [romanValue(value) ?? letterValue(value) ?? 0];
      const capital = name.charAt(0).toUpperCase() + name.slice(1).toLowerCase();
      const dash = /^\s{0,3}[–—-]\s{0,3}/.exec(text.slice(whole.length));
      return {
        label: {
          style: 'word',
          printed: `${capital} ${value}`,
          prefix: capital,
          parts,
          roman: null,
          shape: capital,
          weak: false,
        },
        length: spaced(text, whole.length + (dash?.[0].length ?? 0)),
      };
    }
    return null;
  }

  const decimal = DECIMAL.exec(text);
  if (decimal !== null) {
    const [whole, number = '', mark = ''] = decimal;
    const parts = number.split('.').map(Number);
    const rest = text.slice(whole.length).trimStart();
    const first = parts[0] ?? 0;
    const glued = mark === '' && /^\p{L}/u.test(text.slice(whole.length));
    // 01795 is a telephone number, 2.30pm a time, 20 July a date, 10 working days a length of time.
    if (/^0\d/.test(number) || (first === 0 && parts.length === 1)) return null;
    if (mark !== '.' && mark !== ':' && (MONTH.test(rest) || MEASURE.test(rest))) return null;
    if (mark === '.' && parts.length === 1 && MONTH.test(rest) && /^\w+ \d{4}/.test(rest)) return null;
    if (/^[.]\d/.test(text.slice(whole.length)) || /^(?:st|nd|rd|th)\b/.test(rest)) return null;
    if (glued && parts.length < 3 && /^\p{Ll}/u.test(rest)) return null;
    if (mark === ')' || mark === '.)') {
      if (parts.length === 1) return sub(number, first, null, 'digit)', whole, text);
    }
    return {
      label: {
        style: 'decimal',
        printed: number,
        prefix: '',
        parts,
        roman: null,
        shape: 'decimal',
        weak: parts.length === 1 && mark === '',
      },
      length: spaced(text, whole.length),
    };
  }

  const lettered = LETTERED.exec(text);
  if (lettered !== null) {
    const [whole, letter = '', dot = '', number = ''] = lettered;
    // "A4 paper", "B1234 road": a label has a mark, or a capital after it.
    const rest = text.slice(whole.length).trimStart();
    if (rest === '' || /^[\p{Lu}"“‘'([]/u.test(rest)) {
      return {
        label: {
          style: 'decimal',
          printed: `${letter}${dot}${number}`,
          prefix: letter,
          parts: number.split('.').map(Number),
          roman: null,
          shape: `decimal ${letter}`,
          weak: lettered[4] === '' && number.indexOf('.') < 0,
        },
        length: spaced(text, whole.length),
      };
    }
  }

  const bracketed = BRACKETED.exec(text);
  if (bracketed !== null) {
    const [whole, , both, after] = bracketed;
    const token = both ?? after ?? '';
    const brackets = both !== undefined ? '()' : ')';
    if (/^\d/.test(token)) return sub(token, Number(token), null, `digit${brackets}`, whole, text);
    const made = letters(token, brackets, whole, text);
    if (made !== null) return made;
  }

  const small = DOTTED_SMALL.exec(text);
  if (small !== null) {
    const [whole, token = ''] = small;
    const made = letters(token, '.', whole, text);
    if (made !== null && !/^(?:e|i)\.\s?[a-z]\./.test(text)) return made;
  }

  const upper = DOTTED_UPPER.exec(text);
  if (upper !== null) {
    const [whole, token = ''] = upper;
    const roman = romanValue(token);
    const letter = token.length === 1 ? letterValue(token) : null;
    if (roman !== null || letter !== null) {
      return {
        label: {
          style: 'upper',
          printed: token,
          prefix: '',
          parts: [letter ?? roman ?? 0],
          roman,
          shape: 'upper',
          weak: false,
        },
        length: spaced(text, whole.length),
      };
    }
  }
  return null;
}

function letters(token: string, brackets: string, whole: string, text: string): Labelled | null {
  const roman = romanValue(token);
  const letter = letterValue(token);
  if (roman === null && letter === null) return null;
  const size = token === token.toLowerCase() ? 'small' : 'large';
  return sub(token, letter ?? roman ?? 0, roman, `${size}${brackets}`, whole, text);
}

function sub(
  token: string,
  value: number,
  roman: number | null,
  shape: string,
  whole: string,
  text: string,
): Labelled {
  return {
    label: { style: 'sub', printed: token, prefix: '', parts: [value], roman, shape, weak: false },
    length: spaced(text, whole.length),
  };
}

/** True for the first number of a numbering: 1, 1.0, 1.1, A1, Article 1, (a). */
export function isFirst(label: Label): boolean {
  return label.parts.every((part, at) => part === 1 || (at > 0 && part === 0)) || label.roman === 1;
}

/** A decimal number without the noughts at its end: "2.0" is section 2. */
export function sectionParts(label: Label): readonly number[] {
  let end = label.parts.length;
  while (end > 1 && label.parts[end - 1] === 0) end -= 1;
  return label.parts.slice(0, end);
}
