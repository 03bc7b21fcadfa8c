import { RULE_IDS, type Nudge, type RuleId } from '../../shared/types';
import type { StoragePort } from './storage';

/** What was said about the open message: kept with it, shared by every event and the pane. */
export interface Note {
  /** The nudge in the bar above the message now. */
  readonly shown: string | null;
  /** Every nudge that the sender has been shown, and its rule. */
  readonly seen: readonly (readonly [string, RuleId])[];
  /** Those that a Send was stopped for. */
  readonly alerted: readonly string[];
}
export const NO_NOTE: Note = { shown: null, seen: [], alerted: [] };

const KEY = 'protocolNudge.1.note';
/** What the pane has shown lies apart, so that neither overwrites what the other has just written. */
const PANE_KEY = 'protocolNudge.1.noted';
/** sessionData holds 50,000 characters of an item, over all keys. */
const MOST_KEPT = 50;

/** The item's note; an empty one where there is none, or none that can be read. */
export function readNote(item: StoragePort): Promise<Note> {
  return Promise.all([item.get(KEY), item.get(PANE_KEY)]).then(([own, pane]) => {
    const note = asNote(own);
    const more = asNote(pane).seen.filter(([key]) => !note.seen.some(([other]) => other === key));
    return { ...note, seen: note.seen.concat(more) };
  });
}

/** For the launch events. */
export function writeNote(item: StoragePort, note: Note): Promise<void> {
  const bounded: Note = {
    shown: note.shown,
    seen: note.seen.slice(-MOST_KEPT),
    alerted: note.alerted.slice(-MOST_KEPT),
  };
  return item.set(KEY, JSON.stringify(bounded));
}

/** For the pane: of a note, only what was seen. */
export function writeSeen(item: StoragePort, { seen }: Note): Promise<void> {
  return item.set(PANE_KEY, JSON.stringify({ seen: seen.slice(-MOST_KEPT) }));
}

/** The nudges that the sender was not shown for this message yet, and the note with them. */
export function noteSeen(
  note: Note,
  nudges: readonly Nudge[],
): { readonly fresh: readonly Nudge[]; readonly note: Note } {
  const fresh = nudges.filter((nudge) => !note.seen.some(([key]) => key === nudge.key));
  return {
    fresh,
    note: {
      ...note,
      seen: note.seen.concat(fresh.map((nudge): [string, RuleId] => [nudge.key, nudge.rule])),
    },
  };
}

function asNote(text: string | null): Note {
  if (text === null) return NO_NOTE;
  try {
    const value = JSON.parse(text) as Partial<Record<keyof Note, unknown>> | null;
    if (typeof value !== 'object' || value === null) return NO_NOTE;
    const seen: [string, RuleId][] = [];
    for (const entry of Array.isArray(value.seen) ? (value.seen as unknown[]) : []) {
      if (!Array.isArray(entry) || typeof entry[0] !== 'string') continue;
      const rule = RULE_IDS.find((id) => id === entry[1]);
      if (rule !== undefined) seen.push([entry[0], rule]);
    }
    return {
      shown: typeof value.shown === 'string' ? value.shown : null,
      seen,
      alerted: Array.isArray(value.alerted)
        ? value.alerted.filter((key): key is string => typeof key === 'string')
        : [],
    };
  } catch {
    return NO_NOTE;
  }
}
