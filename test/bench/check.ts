/**
 * What check() with all rules costs: npx tsx test/bench/check.ts. A draft of 20,000 characters, 3,000 people and 0, 30,
 * 300 and 3,000 earlier messages, next to tokenising the same text in the same run, by two tokenisers: the platform's
 * own word segmenter (Intl.Segmenter, granularity "word", into lower-case strings), and the plainest one there is (one
 * regular expression for runs of letters and digits). CPU time, so that a busy machine changes little. The first
 * check of a new process, which compiles what it needs, is shown apart.
 */
import { loadPacks } from '../../bot/packs';
import { check } from '../../shared/check';
import { createDirectory } from '../../shared/directory';
import { defaultPolicy } from '../../shared/policy';
import { remember, type Remembered } from '../../shared/reading/memory';
import type { Draft, Person } from '../../shared/types';
import { address, CAST } from '../people';
import { readScenarios } from '../scenarios/predict';

const pack = loadPacks().find((one) => one.id === 'south-vale');
if (pack === undefined) throw new Error('no pack');

const people: Person[] = [...CAST];
for (let i = people.length; i < 3000; i += 1) {
  people.push({
    email: `officer${String(i)}@t.example.gov.uk`,
    name: `Given${String(i % 97)} Family${String(i)}`,
    kind: i % 60 === 0 ? 'member' : 'officer',
    title: ['Officer', 'Manager', 'Senior Planner', 'Assistant'][i % 4] ?? 'Officer',
    tier: null,
    service: `Service ${String(i % 40)}`,
    manager: address('env.head'),
    ward: i % 60 === 0 ? `Ward ${String(i % 30)}` : '',
    group: '',
  });
}
const directory = createDirectory(people);

// Real sentences in natural proportions: the bodies of the labelled emails, one after another.
const bodies = readScenarios('dev-checks.jsonl').map((one) =>
  one.draft.body.replace(/\n(?:>|From:|On )[\s\S]*/, ''),
);
let body = '';
for (let i = 0; body.length < 20000; i = (i + 1) % bodies.length) body += `${bodies[i] ?? ''}\n\n`;
const draft: Draft = {
  from: address('cllr.hale'),
  to: [address('waste')],
  cc: [],
  bcc: [],
  subject: 'Several things',
  body: body.slice(0, 20000),
  composedAt: '2026-03-03T10:30:00Z',
};
const memory = (size: number): Remembered[] =>
  Array.from({ length: size }, (_, i) =>
    remember(
      {
        ...draft,
        body: bodies[(i * 7) % bodies.length] ?? '',
        subject: `Matter ${String(i)}`,
        sentAt: new Date(Date.parse(draft.composedAt) - (i + 1) * 600000).toISOString(),
      },
      directory,
    ),
  );

function words(text: string): number {
  return text.toLowerCase().match(/[a-z0-9']+/g)?.length ?? 0;
}

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'word' });
function segments(text: string): number {
  const found: string[] = [];
  for (const one of segmenter.segment(text))
    if (one.isWordLike === true) found.push(one.segment.toLowerCase());
  return found.length;
}

/** CPU milliseconds a run, of the leanest of eight batches: other programs and one slow moment do not count. */
function taken(run: () => unknown, times: number): number {
  for (let i = 0; i < 5; i += 1) run();
  let least = Infinity;
  for (let batch = 0; batch < 8; batch += 1) {
    const from = process.cpuUsage();
    for (let i = 0; i < times; i += 1) run();
    const { user, system } = process.cpuUsage(from);
    least = Math.min(least, (user + system) / 1000 / times);
  }
  return least;
}

const policy = defaultPolicy(pack);
const before = process.cpuUsage();
check({ draft, pack, directory, policy, earlier: [] });
const first = process.cpuUsage(before);
console.log(`first check in this process: ${((first.user + first.system) / 1000).toFixed(0)} ms`);

const bySegmenter = taken(() => segments(draft.body), 5);
const byPattern = taken(() => words(draft.body), 100);
console.log(
  `tokenising: Intl.Segmenter ${bySegmenter.toFixed(2)} ms, plain expression ${byPattern.toFixed(3)} ms`,
);
for (const size of [0, 30, 300, 3000]) {
  const earlier = memory(size);
  const took = taken(() => check({ draft, pack, directory, policy, earlier }), 5);
  console.log(
    `check, ${String(size)} earlier messages: ${took.toFixed(2)} ms = ` +
      `${(took / bySegmenter).toFixed(1)} x Intl.Segmenter, ${(took / byPattern).toFixed(0)} x plain`,
  );
}
