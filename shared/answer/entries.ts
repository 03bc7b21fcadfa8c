import type { Pack } from '../pack';
import type { Verdict } from '../types';
import { MODES, STANDINGS, type Mode, type Standing } from './mode';
import { SITUATION_IDS } from './situation-ids';

/** A pack's answer for one situation; several where it depends on who asks, whom it is about or the circumstances. */
export interface Entry {
  /** The id of a situation of situations.ts. */
  readonly situation: string;
  /** Whose question; absent: either's. */
  readonly asker?: 'member' | 'officer';
  /** Concepts of the lexicon, or "junior", "senior", "chief" for whom it is about, that must be there. */
  readonly when?: readonly string[];
  /** Of the same kind: must not be there. */
  readonly unless?: readonly string[];
  readonly standing: Standing;
  /** Verdicts where the standing's usual one would mislead. */
  readonly verdicts?: Readonly<Partial<Record<Mode, Verdict>>>;
  /** Refs of clauses in force, the one that answers best first. */
  readonly clauses: readonly string[];
  /** Keys of the pack's roles, in the order of approach. */
  readonly contacts?: readonly string[];
  /** Each reads on after "as long as", or stands as a remark after a no. */
  readonly conditions?: readonly string[];
}

const VERDICTS: readonly Verdict[] = ['yes', 'yes-if', 'someone-else', 'no', 'not-covered'];
const MOST_ENTRIES = 1000;

/** One thing wrong with a pack's entries: where, what was found, what was expected. */
export interface EntryProblem {
  readonly field: string;
  readonly found: string;
  readonly expected: string;
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  // For a function, which no JSON holds, it gives undefined whatever its type says.
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? 'something else' : text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

/**
 * What is wrong with a pack's entries (any value); none: they are Entry[]. `refs` and `roles`: what the pack has.
 * Never throws on parsed JSON.
 */
export function checkEntries(
  value: unknown,
  refs: readonly string[],
  roles: readonly string[],
): EntryProblem[] {
  const problems: EntryProblem[] = [];
  const say = (field: string, found: unknown, expected: string): void => {
    if (problems.length < 200) problems.push({ field, found: shown(found), expected });
  };
  if (!Array.isArray(value)) {
    say('entries', value, 'a list');
    return problems;
  }
  const items: readonly unknown[] = value;
  if (items.length > MOST_ENTRIES) say('entries', items.length, `at most ${MOST_ENTRIES}`);
  items.slice(0, MOST_ENTRIES).forEach((item, index) => {
    const at = `entries[${index}]`;
    if (typeof item !== 'object' || item === null || Array.isArray(item)) {
      say(at, item, 'an object');
      return;
    }
    const bag = item as Readonly<Record<string, unknown>>;
    const known = [
      'situation',
      'asker',
      'when',
      'unless',
      'standing',
      'verdicts',
      'clauses',
      'contacts',
      'conditions',
    ];
    for (const key of Object.keys(bag)) if (known.indexOf(key) < 0) say(at, key, `only ${known.join(', ')}`);
    const oneOf = (field: string, allowed: readonly string[], what: string): void => {
      const each = bag[field];
      if (typeof each !== 'string' || allowed.indexOf(each) < 0) say(`${at}.${field}`, each, what);
    };
    const texts = (field: string, allowed: readonly string[] | null, least: number, what: string): void => {
      const list = bag[field];
      if (list === undefined && least === 0) return;
      if (!Array.isArray(list) || list.length < least || list.length > 20) {
        say(`${at}.${field}`, list, `a list of ${least} to 20 texts`);
        return;
      }
      (list as readonly unknown[]).forEach((each, place) => {
        const good = typeof each === 'string' && each.trim() === each && each !== '' && each.length <= 300;
        if (!good || (allowed !== null && allowed.indexOf(each) < 0))
          say(`${at}.${field}[${place}]`, each, what);
      });
    };
    oneOf('situation', SITUATION_IDS, 'the id of a situation');
    if (bag.asker !== undefined) oneOf('asker', ['member', 'officer'], 'member or officer');
    oneOf('standing', STANDINGS, `one of ${STANDINGS.join(', ')}`);
    texts('when', null, 0, 'a circumstance');
    texts('unless', null, 0, 'a circumstance');
    texts('clauses', refs, 1, 'the ref of a clause in this pack');
    texts('contacts', roles, 0, 'a key of roles');
    texts('conditions', null, 0, 'a text of up to 300 characters');
    const verdicts = bag.verdicts;
    if (verdicts !== undefined) {
      if (typeof verdicts !== 'object' || verdicts === null || Array.isArray(verdicts))
        say(`${at}.verdicts`, verdicts, 'an object');
      else {
        const map = verdicts as Readonly<Record<string, unknown>>;
        for (const mode of Object.keys(map)) {
          if (MODES.indexOf(mode as Mode) < 0) say(`${at}.verdicts`, mode, `one of ${MODES.join(', ')}`);
          else if (VERDICTS.indexOf(map[mode] as Verdict) < 0)
            say(`${at}.verdicts.${mode}`, map[mode], 'a verdict');
        }
      }
    }
  });
  return problems;
}

/** A pack's entries; none where it has none yet. */
export function entriesOf(pack: Pack): readonly Entry[] {
  return pack.entries ?? [];
}

/**
 * The entry for a situation: of those whose asker and circumstances fit, the one that names most circumstances, the
 * first of equals. null: the protocol is silent.
 */
export function entryFor(
  pack: Pack,
  situation: string,
  asker: 'member' | 'officer' | null,
  holds: (circumstance: string) => boolean,
): Entry | null {
  let best: Entry | null = null;
  let most = -1;
  for (const entry of entriesOf(pack)) {
    if (entry.situation !== situation) continue;
    if (entry.asker !== undefined && asker !== null && entry.asker !== asker) continue;
    const when = entry.when ?? [];
    if (!when.every(holds) || (entry.unless ?? []).some(holds)) continue;
    const fit =
      2 * when.length +
      (entry.unless ?? []).length +
      (entry.asker !== undefined && entry.asker === asker ? 1 : 0);
    if (fit > most) {
      best = entry;
      most = fit;
    }
  }
  return best;
}
