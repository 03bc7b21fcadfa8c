import { readFileSync } from 'node:fs';
import { loadPacks } from '../../bot/packs';
import type { Pack } from '../../shared/pack';
import { createProposer, type Proposable, type Proposals } from '../../shared/proposals/propose';

/**
 * How well proposals fit: each pack's rules and situations proposed from the other packs alone.
 * `node -r tsx/cjs test/bench/proposals.ts [FILE.json]`: with a file {pack id: the `import` command's output}, the
 * clauses are the councils' own words; else the packs' paraphrases.
 */

interface Tally {
  gold: number;
  found: number;
  proposed: number;
  right: number;
  /** Rules or situations with a basis here, and those of them with a right clause among those proposed for them. */
  labels: number;
  reached: number;
}

const tally = (): Tally => ({ gold: 0, found: 0, proposed: 0, right: 0, labels: 0, reached: 0 });

function count(
  into: Tally,
  gold: Map<string, Set<string>>,
  made: readonly (readonly [string, string])[],
  refs: Set<string>,
): void {
  const reached = new Set<string>();
  for (const [label, ref] of made) {
    into.proposed += 1;
    if (gold.get(label)?.has(ref) === true) {
      into.right += 1;
      reached.add(label);
    }
  }
  gold.forEach((cited, label) => {
    const here = [...cited].filter((ref) => refs.has(ref));
    into.gold += here.length;
    into.found += here.filter((ref) => made.some(([one, other]) => one === label && other === ref)).length;
    if (here.length > 0) {
      into.labels += 1;
      if (reached.has(label)) into.reached += 1;
    }
  });
}

function goldOf(pack: Pack): { rules: Map<string, Set<string>>; situations: Map<string, Set<string>> } {
  const rules = new Map<string, Set<string>>();
  for (const [rule, basis] of Object.entries(pack.bases))
    rules.set(rule, new Set(basis.clauses.map(({ ref }) => ref)));
  const situations = new Map<string, Set<string>>();
  for (const entry of pack.entries ?? [])
    situations.set(entry.situation, new Set([...(situations.get(entry.situation) ?? []), ...entry.clauses]));
  return { rules, situations };
}

function percent(part: number, of: number): string {
  return `${((100 * part) / Math.max(1, of)).toFixed(1)} %`;
}

const file = process.argv[2];
const imported =
  file === undefined
    ? null
    : (JSON.parse(readFileSync(file, 'utf8')) as Readonly<
        Record<string, { clauses: readonly Proposable[] }>
      >);
const packs = loadPacks();
const rules = tally();
const situations = tally();
const routes = tally();
let firsts = 0;
let rightFirsts = 0;
let sameRoles = 0;
const topics = { given: 0, right: 0 };
let bearings = 0;
let rightBearings = 0;
for (const pack of packs) {
  const began = performance.now();
  const proposer = createProposer(packs.filter((other) => other !== pack));
  const built = performance.now();
  const clauses: readonly Proposable[] =
    imported?.[pack.id]?.clauses ??
    pack.clauses.map(({ ref, heading, says }) => ({ ref, heading, text: says, inForce: true }));
  const made: readonly Proposals[] = proposer.propose(clauses);
  const ended = performance.now();
  const refs = new Set(clauses.map(({ ref }) => ref));
  const gold = goldOf(pack);
  const before = { ...rules };
  count(
    rules,
    gold.rules,
    made.flatMap((one) => one.rules.map(({ rule }): [string, string] => [rule, one.ref])),
    refs,
  );
  count(
    situations,
    gold.situations,
    made.flatMap((one) => one.situations.map(({ situation }): [string, string] => [situation, one.ref])),
    refs,
  );
  const subjects = new Map<string, Set<string>>();
  for (const { subject, ref } of pack.routes)
    subjects.set(subject, (subjects.get(subject) ?? new Set<string>()).add(ref));
  count(
    routes,
    subjects,
    made.flatMap((one) => one.routes.map(({ subject }): [string, string] => [subject, one.ref])),
    refs,
  );
  for (const one of made)
    for (const { subject, to } of one.routes) {
      const given = pack.routes.find((route) => route.subject === subject && route.ref === one.ref);
      if (given === undefined) continue;
      firsts += 1;
      if (to.includes(given.to[0] ?? '')) rightFirsts += 1;
      if ([...to].sort().join() === [...given.to].sort().join()) sameRoles += 1;
    }
  for (const one of made) {
    const clause = pack.clauses.find(({ ref }) => ref === one.ref);
    if (clause === undefined) continue;
    topics.given += 1;
    if (one.topics.some((topic) => clause.topics.includes(topic))) topics.right += 1;
    for (const { rule, bearing } of one.rules) {
      const cited = pack.bases[rule]?.clauses.find(({ ref }) => ref === one.ref);
      if (cited === undefined) continue;
      bearings += 1;
      if (cited.bearing === bearing) rightBearings += 1;
    }
  }
  console.log(
    `${pack.id}: rules ${rules.reached - before.reached} of ${rules.labels - before.labels} reached, ${rules.right - before.right} of ${rules.proposed - before.proposed} proposals right; learned in ${(built - began).toFixed(0)} ms, proposed in ${(ended - built).toFixed(0)} ms`,
  );
}
for (const [name, one] of [
  ['rules', rules],
  ['situations', situations],
  ['routes', routes],
] as const) {
  console.log(
    `${name}: recall@3 ${percent(one.found, one.gold)} of ${one.gold} clause mappings; ${percent(one.reached, one.labels)} of ${one.labels} have a right clause proposed; precision ${percent(one.right, one.proposed)} of ${one.proposed}`,
  );
}
console.log(
  `of right routes: the first role named in ${percent(rightFirsts, firsts)}, just the same roles in ${percent(sameRoles, firsts)} of ${firsts}`,
);
console.log(
  `bearing right ${percent(rightBearings, bearings)}; a right topic for ${percent(topics.right, topics.given)} of clauses`,
);
