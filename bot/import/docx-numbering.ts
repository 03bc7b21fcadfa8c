import { Parser } from 'htmlparser2';
import { letters, roman } from './read-html';

/** The numbers that Word prints and does not store: counted again from numbering.xml and styles.xml. */

interface Level {
  start: number;
  format: string;
  text: string;
  /** 1-based level whose number starts this one again; null: any above; 0: never. */
  restart: number | null;
  legal: boolean;
  style: string | null;
}
interface AbstractNum {
  readonly levels: Map<number, Level>;
  styleLink: string | null;
  numStyleLink: string | null;
}
interface Num {
  abstract: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

export interface Style {
  basedOn: string | null;
  name: string;
  paragraph: boolean;
  numId: string | null;
  level: number | null;
  outline: number | null;
  bold: boolean | null;
  struck: boolean | null;
  hidden: boolean | null;
}

export interface Numbering {
  readonly nums: Map<string, Num>;
  readonly abstracts: Map<string, AbstractNum>;
}

/** What an on/off element of Word says: absent value means on. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off|none)$/i.test(value);
}

/** The name without its namespace prefix. */
export function local(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** An attribute by its name without prefix. */
export function attribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  return attributes[`w:${name}`] ?? attributes[name];
}

export function readNumbering(xml: string): Numbering {
  const abstracts = new Map<string, AbstractNum>();
  const nums = new Map<string, Num>();
  let abstract: AbstractNum | null = null;
  let num: Num | null = null;
  let override: number | null = null;
  let level: Level | null = null;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const value = attribute(attributes, 'val');
        switch (local(name)) {
          case 'abstractNum':
            abstract = { levels: new Map(), styleLink: null, numStyleLink: null };
            abstracts.set(attribute(attributes, 'abstractNumId') ?? '', abstract);
            break;
          case 'num':
            num = { abstract: '', starts: new Map(), levels: new Map() };
            nums.set(attribute(attributes, 'numId') ?? '', num);
            break;
          case 'abstractNumId':
            if (num !== null) num.abstract = value ?? '';
            break;
          case 'styleLink':
            if (abstract !== null) abstract.styleLink = value ?? null;
            break;
          case 'numStyleLink':
            if (abstract !== null) abstract.numStyleLink = value ?? null;
            break;
          case 'lvlOverride':
            override = Number(attribute(attributes, 'ilvl') ?? '0');
            break;
          case 'startOverride':
            if (num !== null && override !== null) num.starts.set(override, Number(value ?? '1'));
            break;
          case 'lvl': {
            level = { start: 1, format: 'decimal', text: '', restart: null, legal: false, style: null };
            const at = Number(attribute(attributes, 'ilvl') ?? '0');
            if (num !== null) num.levels.set(at, level);
            else abstract?.levels.set(at, level);
            break;
          }
          case 'start':
            if (level !== null) level.start = Number(value ?? '1');
            break;
          case 'numFmt':
            if (level !== null) level.format = value ?? 'decimal';
            break;
          case 'lvlText':
            if (level !== null) level.text = value ?? '';
            break;
          case 'lvlRestart':
            if (level !== null) level.restart = Number(value ?? '0');
            break;
          case 'isLgl':
            if (level !== null) level.legal = isOn(value);
            break;
          case 'pStyle':
            if (level !== null) level.style = value ?? null;
            break;
          default:
        }
      },
      onclosetag(name) {
        const tag = local(name);
        if (tag === 'lvl') level = null;
        else if (tag === 'lvlOverride') override = null;
        else if (tag === 'num') num = null;
        else if (tag === 'abstractNum') abstract = null;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return { nums, abstracts };
}

export function readStyles(xml: string): Map<string, Style> {
  const styles = new Map<string, Style>();
  let style: Style | null = null;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const value = attribute(attributes, 'val');
        const tag = local(name);
        if (tag === 'style') {
          style = {
            basedOn: null,
            name: '',
            paragraph: attribute(attributes, 'type') !== 'character',
            numId: null,
            level: null,
            outline: null,
            bold: null,
            struck: null,
            hidden: null,
          };
          styles.set(attribute(attributes, 'styleId') ?? '', style);
          return;
        }
        if (style === null) return;
        if (tag === 'name') style.name = value ?? '';
        else if (tag === 'basedOn') style.basedOn = value ?? null;
        else if (tag === 'numId') style.numId = value ?? null;
        else if (tag === 'ilvl') style.level = Number(value ?? '0');
        else if (tag === 'outlineLvl') style.outline = Number(value ?? '9');
        else if (tag === 'b') style.bold = isOn(value);
        else if (tag === 'strike' || tag === 'dstrike') style.struck = isOn(value);
        else if (tag === 'vanish') style.hidden = isOn(value);
      },
      onclosetag(name) {
        if (local(name) === 'style') style = null;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return styles;
}

/** What a style says of something, or the style that it is based on. */
export function styled<K extends keyof Style>(
  styles: Map<string, Style>,
  id: string | null,
  key: K,
): NonNullable<Style[K]> | null {
  let name = id;
  for (let steps = 0; name !== null && steps < 30; steps += 1) {
    const style = styles.get(name);
    if (style === undefined) return null;
    const value = style[key];
    if (value !== null) return value;
    name = style.basedOn;
  }
  return null;
}

export interface Counted {
  readonly label: string | null;
  readonly bullet: boolean;
}

/** Counts as Word does; call it for every numbered paragraph, in order. */
export function createCounter(
  numbering: Numbering,
  styles: Map<string, Style>,
): (numId: string, level: number) => Counted {
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  const abstractOf = (num: Num): { id: string; abstract: AbstractNum | null } => {
    let id = num.abstract;
    let abstract = numbering.abstracts.get(id) ?? null;
    const link = abstract?.numStyleLink ?? null;
    if (link === null || abstract === null || abstract.levels.size > 0) return { id, abstract };
    for (const [key, other] of numbering.abstracts)
      if (other.styleLink === link) return { id: key, abstract: other };
    const byStyle = styled(styles, link, 'numId');
    const other = byStyle === null ? undefined : numbering.nums.get(byStyle);
    if (other !== undefined) {
      id = other.abstract;
      abstract = numbering.abstracts.get(id) ?? null;
    }
    return { id, abstract };
  };

  return (numId, level) => {
    const num = numbering.nums.get(numId);
    if (num === undefined) return { label: null, bullet: false };
    const { id, abstract } = abstractOf(num);
    const levelAt = (at: number): Level | null => num.levels.get(at) ?? abstract?.levels.get(at) ?? null;
    const own = levelAt(level);
    if (own === null) return { label: null, bullet: true };
    const numbers = counts.get(id) ?? [];
    counts.set(id, numbers);
    num.starts.forEach((start, at) => {
      const key = `${numId}/${String(at)}`;
      if (begun.has(key) || at > level) return;
      begun.add(key);
      numbers[at] = at === level ? start - 1 : start;
    });
    const startOf = (at: number): number => num.starts.get(at) ?? levelAt(at)?.start ?? 1;
    for (let at = 0; at < level; at += 1) numbers[at] ??= startOf(at);
    const before = numbers[level];
    numbers[level] = before === undefined ? startOf(level) : before + 1;
    for (let at = level + 1; at < 10; at += 1) {
      const restart = levelAt(at)?.restart ?? null;
      if (restart === null || (restart > 0 && level < restart)) {
        numbers[at] = undefined;
        begun.add(`${numId}/${String(at)}`);
      }
    }
    if (own.format === 'bullet') return { label: null, bullet: true };
    const text = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const format = own.legal ? 'decimal' : (levelAt(at)?.format ?? 'decimal');
      return written(numbers[at] ?? startOf(at), format);
    });
    return { label: text.trim() === '' ? null : text.trim(), bullet: false };
  };
}

function written(number: number, format: string): string {
  if (format === 'lowerLetter') return letters(number);
  if (format === 'upperLetter') return letters(number).toUpperCase();
  if (format === 'lowerRoman') return roman(number);
  if (format === 'upperRoman') return roman(number).toUpperCase();
  if (format === 'decimalZero') return String(number).padStart(2, '0');
  if (format === 'none') return '';
  return String(number);
}
