import { isMailbox, type Directory } from '../directory';
import type { Pack } from '../pack';
import { isPoliticalAssistant } from '../reading/roles';
import { readTier } from '../reading/tier';
import type { Person, PersonKind, Tier } from '../types';
import { hasConcept, type Concepts } from './concepts';
import { oneSlip, plainLetters, type Token } from './tokens';

/** Whom a question is about. */
export interface Target {
  /** The one person named, or meant by a title that one person holds. */
  readonly person: Person | null;
  readonly kind: PersonKind | null;
  readonly tier: Tier | null;
  /** The team or service named. */
  readonly service: string | null;
  /** Several people whom the words may mean; the question cannot be sure of one. */
  readonly candidates: readonly Person[];
}

export const NO_TARGET: Target = { person: null, kind: null, tier: null, service: null, candidates: [] };

interface Names {
  readonly byLast: Map<string, Person[]>;
  readonly byFirst: Map<string, Person[]>;
  readonly titles: readonly { readonly words: readonly string[]; readonly people: readonly Person[] }[];
  readonly services: readonly { readonly words: readonly string[]; readonly name: string }[];
  readonly wards: readonly { readonly words: readonly string[]; readonly name: string }[];
  readonly groups: readonly (readonly string[])[];
}

const read = new WeakMap<Directory, Names>();

function wordsOf(text: string): string[] {
  return plainLetters(text.toLowerCase())
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && word !== 'cllr');
}

function namesOf(directory: Directory): Names {
  const known = read.get(directory);
  if (known !== undefined) return known;
  const byLast = new Map<string, Person[]>();
  const byFirst = new Map<string, Person[]>();
  const byTitle = new Map<string, Person[]>();
  const services: { words: string[]; name: string }[] = [];
  const groups: string[][] = [];
  const add = (map: Map<string, Person[]>, key: string, person: Person): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [person]);
    else list.push(person);
  };
  const addService = (name: string): void => {
    const words = wordsOf(name);
    if (words.length > 0 && !services.some((one) => one.name === name)) services.push({ words, name });
  };
  const addGroup = (name: string): void => {
    const words = wordsOf(name);
    if (words.length > 0 && !groups.some((one) => one.join(' ') === words.join(' '))) groups.push(words);
  };
  for (const person of directory.people) {
    if (person.service !== '') addService(person.service);
    if (isMailbox(person)) {
      addService(person.name);
      continue;
    }
    if (person.group !== '') addGroup(person.group);
    const words = wordsOf(person.name);
    const last = words[words.length - 1];
    const first = words[0];
    if (last !== undefined) add(byLast, last, person);
    if (words.length > 2) add(byLast, words.slice(1).join(''), person);
    if (first !== undefined && words.length > 1) add(byFirst, first, person);
    if (person.kind === 'officer') add(byTitle, wordsOf(person.title).join(' '), person);
  }
  const titles: { words: string[]; people: Person[] }[] = [];
  byTitle.forEach((people, title) => {
    const words = title.split(' ');
    if (words.length > 1) titles.push({ words, people });
  });
  titles.sort((a, b) => b.words.length - a.words.length);
  services.sort((a, b) => b.words.length - a.words.length);
  const names: Names = {
    byLast,
    byFirst,
    titles,
    services,
    wards: directory.wards.map((name) => ({ words: wordsOf(name), name })),
    groups: groups.sort((a, b) => b.length - a.length),
  };
  read.set(directory, names);
  return names;
}

const HONORIFIC = /^(?:cllr|councillor|cllrs|councillors|mr|mrs|ms|miss|dr)$/;
/** Parties by the names that people use, besides the groups of the directory. */
const PARTIES: readonly (readonly string[])[] = [
  ['liberal', 'democrats'],
  ['liberal', 'democrat'],
  ['lib', 'dems'],
  ['lib', 'dem'],
  ['conservatives'],
  ['conservative'],
  ['tories'],
  ['tory'],
  ['labour'],
  ['labours'],
  ['plaid'],
  ['snp'],
  ['ukip'],
  ['reform', 'uk'],
  ['libdems'],
  ['libdem'],
];
/** Groups whose name is an everyday word count only with a capital or beside such a word. */
const EVERYDAY = /^(?:green|greens|independent|independents|reform|residents)$/;

function stands(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  return words.every((word, index) => {
    const here = tokens[at + index]?.word;
    return here === word || (index === words.length - 1 && here === `${word}s`);
  });
}

/** The tokens that a person's name stands for. */
function standIns(person: Person, directory: Directory, pack: Pack): string[] {
  if (person.kind === 'member') {
    const title = person.title.toLowerCase();
    const out = ['xmember'];
    if (/\bgroup leader\b/.test(title)) out.push('xgroupleader');
    if (/\b(?:cabinet|portfolio)\b/.test(title)) out.push('xcabinet');
    return out;
  }
  if (person.kind === 'consultant') return ['xconsultant'];
  if (person.kind === 'external')
    return [
      /\b(?:editor|reporter|journalist|correspondent|producer)\b/i.test(person.title)
        ? 'xpress'
        : /\bparish|town council\b/i.test(person.title)
          ? 'xparish'
          : 'xoutsider',
    ];
  const out = ['xofficer'];
  if (isPoliticalAssistant(person)) out.push('xpolassist');
  const title = person.title.toLowerCase();
  const tier = readTier(person, directory, pack)?.tier;
  if (/^chief executive/.test(title)) out.push('xce');
  else if (tier === 'chief' || tier === 'director') out.push('xdirector');
  else if (tier === 'head') out.push('xhead');
  if (/\(?monitoring officer\)?/.test(title) && !/deputy|coastal/.test(title)) out.push('xmo');
  if (/section 151|s151/.test(title)) out.push('xcfo');
  return out;
}

export interface Masked {
  readonly tokens: readonly Token[];
  readonly target: Target;
  /** How many different members are named. */
  readonly members: number;
}

/**
 * Finds the people, titles, teams, parties and wards that a question names and puts stand-ins for the recogniser
 * beside the words. Names may have one slip of the keyboard; a first name alone counts when capitalised. `meant`:
 * whom an ambiguous name has been said to mean.
 */
export function findTarget(
  tokens: readonly Token[],
  asker: Person | null,
  directory: Directory,
  pack: Pack,
  meant: Person | null = null,
): Masked {
  const names = namesOf(directory);
  const out: Token[] = [];
  const named: Person[] = [];
  let candidates: readonly Person[] = [];
  let service: string | null = null;
  let titled: readonly Person[] = [];
  let at = 0;
  const put = (word: string, also: readonly string[], capital: boolean): void => {
    out.push({ word, also, capital });
  };
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    const found = personAt(names, tokens, at, asker);
    const person =
      found !== null && meant !== null && found.people.indexOf(meant) >= 0
        ? { ...found, people: [meant] }
        : found;
    if (person !== null) {
      if (person.people.length === 1) {
        const one = person.people[0];
        if (one !== undefined) {
          if (named.indexOf(one) < 0) named.push(one);
          put('xname', standIns(one, directory, pack), true);
        }
      } else {
        candidates = person.people;
        const kinds = person.people.map((one) => one.kind);
        put('xname', [kinds.indexOf('officer') < 0 ? 'xmember' : 'xofficer'], true);
      }
      at += person.length;
      continue;
    }
    const party = names.groups.concat(PARTIES).find((words) => stands(words, tokens, at));
    if (party !== undefined) {
      const everyday = EVERYDAY.test(token.word);
      const next = tokens[at + party.length]?.word ?? '';
      const beside = /^(?:group|groups|party|councillors?|members?|leader|lot|side)$/.test(next);
      const plural = /^(?:greens|independents)$/.test(token.word);
      if (!everyday || beside || (plural && token.capital)) {
        put('xparty', [], token.capital);
        at += party.length;
        continue;
      }
    }
    const title =
      token.capital ||
      /^(?:a|an|the|our|my|her|his|their|one|some)$/.test(tokens[at - 1]?.word ?? '') ||
      at > 0
        ? names.titles.find((one) => stands(one.words, tokens, at))
        : undefined;
    if (title !== undefined) {
      titled = title.people;
      const first = title.people[0];
      const also = first === undefined ? [] : standIns(first, directory, pack);
      title.words.forEach((word, index) =>
        put(tokens[at + index]?.word ?? word, index === title.words.length - 1 ? also : [], true),
      );
      at += title.words.length;
      continue;
    }
    const ward = token.capital ? names.wards.find((one) => stands(one.words, tokens, at)) : undefined;
    if (ward !== undefined) {
      const own = asker !== null && asker.ward === ward.name;
      const beside = /^(?:ward|wards|residents?|councillors?|member)$/.test(
        tokens[at + ward.words.length]?.word ?? '',
      );
      const before = /^(?:in|for|at|over|of|into)$/.test(tokens[at - 1]?.word ?? '');
      const capitalNext = tokens[at + ward.words.length]?.capital === true && !beside;
      if (asker !== null && asker.kind === 'member' && (beside || (before && !capitalNext))) {
        ward.words.forEach((word, index) => put(word, index === 0 && !own ? ['xotherward'] : [], true));
        at += ward.words.length;
        continue;
      }
    }
    const team = names.services.find((one) => stands(one.words, tokens, at));
    if (team !== undefined) {
      const next = tokens[at + team.words.length]?.word ?? '';
      const before = tokens[at - 1]?.word ?? '';
      if (
        /^(?:team|department|dept|service|services|officers?|staff|mailbox|inbox|lot|manager)$/.test(next) ||
        (/^(?:in|from|at|to|ask|email|ring|contact)$/.test(before) && token.capital)
      ) {
        service = team.name;
        team.words.forEach((word, index) =>
          put(word, index === team.words.length - 1 ? ['xteam'] : [], true),
        );
        at += team.words.length;
        continue;
      }
    }
    out.push(token);
    at += 1;
  }
  const officers = named.filter((one) => one.kind !== 'member');
  const members = named.filter((one) => one.kind === 'member');
  const person = officers[0] ?? members[0] ?? (titled.length === 1 ? (titled[0] ?? null) : null);
  const tierOf = (one: Person | null | undefined): Tier | null =>
    one === null || one === undefined ? null : (readTier(one, directory, pack)?.tier ?? null);
  return {
    tokens: out,
    target: {
      person,
      kind: person?.kind ?? candidates[0]?.kind ?? titled[0]?.kind ?? null,
      tier: tierOf(person) ?? tierOf(titled[0]) ?? sameTier(candidates.map(tierOf)),
      service:
        service ?? (person !== null && person.service !== '' ? person.service : (titled[0]?.service ?? null)),
      candidates: candidates.length > 1 ? candidates : [],
    },
    members: members.length,
  };
}

function sameTier(tiers: readonly (Tier | null)[]): Tier | null {
  const first = tiers[0] ?? null;
  return tiers.every((tier) => tier === first) ? first : null;
}

interface NameAt {
  readonly people: readonly Person[];
  readonly length: number;
}

function personAt(names: Names, tokens: readonly Token[], at: number, asker: Person | null): NameAt | null {
  const token = tokens[at];
  if (token === undefined || token.word === '|') return null;
  const honorific = HONORIFIC.test(token.word);
  const start = honorific ? at + 1 : at;
  const first = tokens[start];
  const second = tokens[start + 1];
  if (first === undefined || first.word === '|') return null;
  const bare = (word: string): string =>
    word.length > 3 && word.charAt(word.length - 1) === 's' ? word.slice(0, -1) : word;
  const last = (word: string): readonly Person[] =>
    names.byLast.get(word) ?? names.byLast.get(bare(word)) ?? [];
  if (second !== undefined && second.word !== '|') {
    const firsts = names.byFirst.get(first.word) ?? [];
    // "Vale-Hartley" is two words.
    const third = tokens[start + 2]?.word ?? '';
    for (const [surname, length] of [
      [second.word + third, 3],
      [second.word, 2],
    ] as const) {
      const full = firsts.filter((one) => last(surname).indexOf(one) >= 0);
      if (full.length > 0) return { people: full, length: length + start - at };
    }
    if (firsts.length > 0 && second.capital && second.word.length >= 4) {
      const near = firsts.filter((one) => {
        const words = wordsOf(one.name);
        const surname = words[words.length - 1] ?? '';
        return surname.length >= 4 && oneSlip(surname, second.word);
      });
      if (near.length === 1) return { people: near, length: 2 + start - at };
    }
    const byLast = last(second.word);
    if (byLast.length > 0 && first.capital && first.word.length >= 3) {
      const near = byLast.filter((one) => oneSlip(wordsOf(one.name)[0] ?? '', first.word));
      if (near.length === 1) return { people: near, length: 2 + start - at };
    }
  }
  if (honorific) {
    const kind = /^c/.test(token.word) ? 'member' : null;
    const people = last(first.word).filter((one) => kind === null || one.kind === kind);
    if (people.length > 0) return { people, length: 2 };
    if (kind === 'member' && first.capital && first.word.length >= 4) {
      const near: Person[] = [];
      names.byLast.forEach((list, surname) => {
        if (oneSlip(surname, first.word)) for (const one of list) if (one.kind === 'member') near.push(one);
      });
      if (near.length === 1) return { people: near, length: 2 };
    }
    return null;
  }
  if (!token.capital || token.word.length < 3) return null;
  const begins = at === 0 || tokens[at - 1]?.word === '|';
  const surnames = last(token.word);
  if (surnames.length > 0 && (!begins || token.word.length > 4) && !ORDINARY.test(token.word))
    return { people: surnames, length: 1 };
  const firsts = names.byFirst.get(token.word) ?? names.byFirst.get(bare(token.word)) ?? [];
  if (firsts.length > 0 && !ORDINARY.test(token.word) && firsts[0] !== asker)
    return { people: firsts, length: 1 };
  return null;
}

/** Names that are words as well; alone they are no name. */
const ORDINARY =
  /^(?:will|may|mark|grant|rich|frank|bill|rob|pat|sue|dot|art|joy|grace|hope|faith|rose|holly|ivy|dawn|april|june|august|summer|king|price|wade|fry|baird|stump|gale|field|fields|church|hall|wood|woods|green|brown|black|white|young|long|short|best|small|little|little|read|penny|poppy|olive|skye|dora|major|bishop|pope|parish|chase|case|page|bond|law|laws|castle|pitt|lowe|foss|hay|straw|wells|finch|kite|moss|hume|dent|tipper|coe|peake|cole|ross|drake|hicks|swann|upton|weaver|north|south|east|west|park|house|street|lane|bridge|ford|hill|hills|cook|baker|smith|mason|carter|parker|turner|walker|fisher|hunter|gardner|taylor|cooper|miller)s?$/;

/** Tier and kind from the words, where nobody is named: "a junior planner", "the head of service". */
export function targetInWords(target: Target, concepts: Concepts): Target {
  if (target.person !== null || target.tier !== null) return target;
  const tier: Tier | null = hasConcept(concepts, 'junior')
    ? 'staff'
    : hasConcept(concepts, 'deputy-ce')
      ? 'director'
      : hasConcept(concepts, 'ce') || hasConcept(concepts, 'mo') || hasConcept(concepts, 'cfo')
        ? 'chief'
        : hasConcept(concepts, 'head')
          ? 'head'
          : null;
  const kind: PersonKind | null =
    target.kind ??
    (hasConcept(concepts, 'consultant')
      ? 'consultant'
      : hasConcept(concepts, 'officer')
        ? 'officer'
        : hasConcept(concepts, 'member')
          ? 'member'
          : null);
  return { ...target, tier, kind };
}
