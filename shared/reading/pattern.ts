/**
 * A regular expression that is asked of many sentences and fits few. Compiled when first asked; where a guard is set
 * (pattern-guard), it runs only on texts whose words allow it. The answers are those of the expression itself.
 */
export interface Pattern {
  /** Whether it fits somewhere. */
  readonly test: (text: string | Read) => boolean;
  /** The first place where it fits, as RegExp.exec gives it. */
  readonly exec: (text: string | Read) => RegExpExecArray | null;
}

/** A text with what the guard has read from it; made by readText. */
export interface Read {
  /** As patterns see it. */
  readonly low: string;
  readonly reading: unknown;
}

export interface Guard {
  /** Reads a text for every pattern. */
  readonly read: (text: string) => unknown;
  /** A quicker test for an expression. Defined before any text is read. */
  readonly define: (source: string, flags: string) => (text: string, reading: unknown) => boolean;
  /** Forgets the texts read. */
  readonly forget: () => void;
}

let guard: Guard | null = null;
const waiting: ((by: Guard) => void)[] = [];

/** Sets the guard of all patterns, made and to be made. */
export function setGuard(by: Guard): void {
  guard = by;
  for (const one of waiting.splice(0)) one(by);
}

/** Reads a text once for all patterns that will be asked of it. */
export function readText(low: string): Read {
  return { low, reading: guard?.read(low) };
}

/** A part of a text, or the text with some of it blanked out: what the whole's words rule out stays ruled out. */
export function partOf(whole: Read, low: string): Read {
  return { low, reading: whole.reading };
}

/** Forgets the texts read, so that no draft outlives its check. */
export function forgetTexts(): void {
  guard?.forget();
}

/** A pattern of these parts, joined as alternatives. Of the flags only i is kept. */
export function pattern(...parts: readonly (RegExp | string)[]): Pattern {
  const source = parts.map((one) => (typeof one === 'string' ? one : one.source)).join('|');
  const flags = parts.some((one) => typeof one !== 'string' && one.ignoreCase) ? 'i' : '';
  let whole: RegExp | null = null;
  const expression = (): RegExp => (whole ??= new RegExp(source, flags));
  let quick: ReturnType<Guard['define']> | null = null;
  const define = (by: Guard): void => {
    quick = by.define(source, flags);
  };
  if (guard === null) waiting.push(define);
  else define(guard);
  const test: Pattern['test'] = (text) => {
    const low = typeof text === 'string' ? text : text.low;
    if (quick === null) return expression().test(low);
    return quick(low, typeof text === 'string' ? guard?.read(low) : text.reading);
  };
  return {
    test,
    exec: (text) => (test(text) ? expression().exec(typeof text === 'string' ? text : text.low) : null),
  };
}
