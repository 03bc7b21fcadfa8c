import { bodyOf, type Setting } from './body';
import { byPath, differences, same, type Names } from './differences';
import type { Difference, PolicyBody } from './shapes';

export interface Merged {
  /** Both sets of changes; where both changed one setting differently, the other's. */
  readonly merged: PolicyBody;
  /** Settings that both changed differently: `before` is the other's value, `after` mine. */
  readonly conflicts: readonly Difference[];
}

/**
 * Puts my changes since `base` together with somebody else's, setting by setting. Lists of words and addresses that
 * a rule ignores or adds are put together entry by entry, so that two clerks can each add a name.
 */
export function merge3(base: PolicyBody, mine: PolicyBody, theirs: PolicyBody, names: Names): Merged {
  const was = byPath(base);
  const own = byPath(mine);
  const other = byPath(theirs);
  const settings: Setting[] = [];
  const conflicting: string[] = [];
  const keys: string[] = [];
  for (const all of [other, own])
    all.forEach((_, key) => {
      if (keys.indexOf(key) < 0) keys.push(key);
    });
  for (const key of keys) {
    const b = was.get(key);
    const m = own.get(key);
    const t = other.get(key);
    let taken = t;
    if (same(m, t) || same(m, b)) taken = t;
    else if (same(t, b)) taken = m;
    else {
      const both = listsTogether(b, m, t);
      if (both === null) conflicting.push(key);
      else taken = both;
    }
    if (taken !== undefined) settings.push(taken);
  }
  const clash = (body: PolicyBody): PolicyBody =>
    bodyOf(
      Array.from(byPath(body))
        .filter(([key]) => conflicting.indexOf(key) >= 0)
        .map(([, setting]) => setting),
      theirs,
    );
  return {
    merged: bodyOf(settings, theirs),
    conflicts: differences(clash(theirs), clash(mine), names),
  };
}

/** An option's list that both changed: theirs, with what I added and without what I took out. Null: no such list. */
function listsTogether(
  b: Setting | undefined,
  m: Setting | undefined,
  t: Setting | undefined,
): Setting | null {
  const of = (one: Setting | undefined): readonly string[] | null =>
    one === undefined ? [] : Array.isArray(one.value) ? (one.value as readonly string[]) : null;
  const path = (m ?? t)?.path ?? [];
  if (path[0] !== 'rules' || path[2] !== 'options') return null;
  const base = of(b);
  const mine = of(m);
  const theirs = of(t);
  // An option that one of them put back on its default is not a list to add to.
  if (base === null || mine === null || theirs === null || m === undefined || t === undefined) return null;
  const kept = theirs.filter((one) => mine.indexOf(one) >= 0 || base.indexOf(one) < 0);
  const added = mine.filter((one) => base.indexOf(one) < 0 && kept.indexOf(one) < 0);
  return { path, value: kept.concat(added) };
}
