/**
 * How the repeated-point rule does at each certainty, and the certainty that cross-validation picks: npx tsx
 * test/bench/repeats.ts. Emails with history of checks.jsonl and dev-checks*.jsonl, in five folds: on four the certainty
 * of the best F1 is chosen (the middle one of equals), the fifth is scored with it. Below: how often the first
 * messages of other members' histories, put as if this member had sent them, are taken for repeats; and what a check
 * costs at 30, 300 and 3,000 earlier messages.
 */
import { loadPacks } from '../../bot/packs';
import { check } from '../../shared/check';
import { defaultPolicy } from '../../shared/policy';
import { remember, type Remembered } from '../../shared/reading/memory';
import { repeatedPoint } from '../../shared/rules/repeated-point';
import { POINTS } from '../reading/likeness-council';
import { directoryOf, readScenarios } from '../scenarios/predict';

const FOLDS = 5;
const CERTAINTIES = [10, 12, 14, 15, 16, 17, 18, 19, 20, 22, 24, 27, 30];

const packs = new Map(loadPacks().map((pack) => [pack.id, pack]));
const directories = new Map<string, ReturnType<typeof directoryOf>>();
type Scenario = ReturnType<typeof readScenarios>[number];

function directory(people: Scenario['people']): ReturnType<typeof directoryOf> {
  const key = JSON.stringify(people);
  const known = directories.get(key) ?? directoryOf(people);
  directories.set(key, known);
  return known;
}

function speaks(one: Scenario, earlier: readonly Remembered[], certainty: number): boolean {
  const pack = packs.get(one.protocol);
  if (pack === undefined) throw new Error(`no pack ${one.protocol}`);
  const policy = {
    ...defaultPolicy(pack),
    rules: { 'repeated-point': { strength: 'default' as const, options: { certainty } } },
  };
  return (
    check({ draft: one.draft, pack, directory: directory(one.people), policy, earlier }, [repeatedPoint])
      .nudges.length > 0
  );
}

interface Tally {
  hit: number;
  alarm: number;
  miss: number;
}
const f1 = ({ hit, alarm, miss }: Tally): number => (hit === 0 ? 0 : (2 * hit) / (2 * hit + alarm + miss));

const all = ['checks.jsonl', 'dev-checks.jsonl', 'dev-checks-b.jsonl', 'dev-checks-c.jsonl'].flatMap((file) =>
  readScenarios(file),
);
const withHistory = all.filter((one) => (one.history ?? []).length > 0);
const outcomes = withHistory.map((one) => {
  const earlier = (one.history ?? []).map((message) => remember(message, directory(one.people)));
  return {
    repeats: one.expect.includes('repeated-point'),
    allowed: one.allow.includes('repeated-point'),
    spoke: new Map(CERTAINTIES.map((certainty) => [certainty, speaks(one, earlier, certainty)])),
  };
});

function tally(which: readonly number[], certainty: number): Tally {
  const sum = { hit: 0, alarm: 0, miss: 0 };
  for (const at of which) {
    const one = outcomes[at];
    if (one === undefined) continue;
    const spoke = one.spoke.get(certainty) === true;
    if (one.repeats && spoke) sum.hit += 1;
    else if (one.repeats) sum.miss += 1;
    else if (spoke && !one.allowed) sum.alarm += 1;
  }
  return sum;
}

const say = (sum: Tally): string =>
  `hits ${String(sum.hit)}, false ${String(sum.alarm)}, missed ${String(sum.miss)}, F1 ${f1(sum).toFixed(3)}`;
const every = outcomes.map((_, at) => at);
console.log(`${String(every.length)} emails with history`);
for (const certainty of CERTAINTIES)
  console.log(`certainty ${String(certainty)}: ${say(tally(every, certainty))}`);

const validated = { hit: 0, alarm: 0, miss: 0 };
const chosen: number[] = [];
for (let fold = 0; fold < FOLDS; fold += 1) {
  const learn = every.filter((at) => at % FOLDS !== fold);
  const best = Math.max(...CERTAINTIES.map((certainty) => f1(tally(learn, certainty))));
  const equals = CERTAINTIES.filter((certainty) => f1(tally(learn, certainty)) === best);
  const pick = equals[Math.floor(equals.length / 2)] ?? 19;
  chosen.push(pick);
  const sum = tally(
    every.filter((at) => at % FOLDS === fold),
    pick,
  );
  validated.hit += sum.hit;
  validated.alarm += sum.alarm;
  validated.miss += sum.miss;
}
console.log(`cross-validated: ${say(validated)} (chosen by fold: ${chosen.join(', ')})`);

const pool = withHistory.flatMap((one) =>
  (one.history ?? [])
    .slice(0, 1)
    .map((message) => ({ id: one.id, people: JSON.stringify(one.people), message })),
);
for (const size of [3, 30]) {
  for (const certainty of [16, 18, 19, 20]) {
    let alarms = 0;
    let asked = 0;
    for (const [at, one] of all.entries()) {
      const people = directory(one.people);
      if (people.find(one.draft.from)?.kind !== 'member') continue;
      const others = pool.filter(
        (other) => other.people === JSON.stringify(one.people) && other.id !== one.id,
      );
      if (others.length === 0) continue;
      const from = at % others.length;
      const sentAt = new Date(Date.parse(one.draft.composedAt) - 6 * 86400000).toISOString();
      const earlier = [...others.slice(from), ...others.slice(0, from)]
        .slice(0, size)
        .map((other) => remember({ ...other.message, from: one.draft.from, sentAt }, people));
      asked += 1;
      if (speaks(one, earlier, certainty)) alarms += 1;
    }
    console.log(
      `unrelated memory of up to ${String(size)}, certainty ${String(certainty)}: ${String(alarms)} of ${String(asked)} taken for repeats`,
    );
  }
}

// What a look at one draft costs with ever more earlier messages: facts of the draft once, then only the comparison.
const [sample] = withHistory.filter((one) => !one.expect.includes('repeated-point'));
if (sample === undefined) throw new Error('no email with history');
const bodies = POINTS.flatMap((point) => point.says);
for (const size of [30, 300, 3000]) {
  const to = (sample.history ?? []).flatMap((message) => message.to);
  const memory = Array.from({ length: size }, (_, at) =>
    remember(
      {
        ...sample.draft,
        to,
        subject: `Matter ${String(at)}`,
        body: `${bodies[at % bodies.length] ?? ''} ${bodies[(at * 7 + 3) % bodies.length] ?? ''}`,
        sentAt: new Date(Date.parse(sample.draft.composedAt) - (at + 1) * 3600000).toISOString(),
      },
      directory(sample.people),
    ),
  );
  speaks(sample, memory, 18);
  const began = process.hrtime.bigint();
  for (let turn = 0; turn < 60; turn += 1) speaks(sample, memory, 18);
  const spent = Number(process.hrtime.bigint() - began) / 60e6;
  console.log(`${String(size)} earlier messages: ${spent.toFixed(2)} ms a check of this rule`);
}
