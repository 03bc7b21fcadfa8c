/**
 * What check() with all rules costs: npx tsx test/bench/check.ts. A draft of 20,000 characters, 3,000 people and 0, 30,
 * 300 and 3,000 earlier messages, next to tokenising the same text in the same run, by two tokenisers: the platform's
 * own word segmenter (Intl.Segmenter, granularity "word", into lower-case strings), and the plainest one there is (one
 * regular expression for runs of letters and digits). The same for a usual mail of 150 words. CPU time; a busy machine
 * still makes it longer, and what reads much memory more than what does not.
 *
 * Before that, what the first check of a new process costs, which has to compile what it needs: in classic Outlook
 * every event is one. Three processes for each of three mails, the leanest counts.
 */
import { spawnSync } from 'node:child_process';
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

const SHORT = `Dear Sam,

Thank you for your note about the bins in Mill Lane. A resident at number 12 has told me that the recycling was missed again on Tuesday. Could you tell me when the crew will be back, and whether there is anything that the street should do in the meantime? I am happy to pass the answer on to the residents' group.

Kind regards
Nora Hale`;
const HITS = `Sam,

Your officer is an incompetent idiot and I want this recommendation changed immediately. My brother has been waiting for his licence for weeks: can you move him up the queue as a favour to me? If it is not done by 5pm today I will see that you lose your job. Our group needs you to come to the party meeting on Thursday. On behalf of the council I have told the press that the scheme is dead. This is confidential, exempt from the agenda.

Nora Hale`;
const FIRSTS: Readonly<Record<string, string>> = {
  'a good mail of 60 words': SHORT,
  'a mail of 90 words that several rules mind': HITS,
  'a draft of 20,000 characters': draft.body,
};

const only = process.argv[2];
if (only !== undefined) {
  const before = process.cpuUsage();
  check({ draft: { ...draft, body: FIRSTS[only] ?? '' }, pack, directory, policy, earlier: [] });
  const { user, system } = process.cpuUsage(before);
  console.log(((user + system) / 1000).toFixed(0));
  process.exit(0);
}
for (const name of Object.keys(FIRSTS)) {
  const took = [1, 2, 3].map(() => {
    const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', __filename, name], {
      encoding: 'utf8',
    });
    return Number(stdout);
  });
  console.log(`first check of a process, ${name}: ${String(Math.min(...took))} ms`);
}

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
const usual = { ...draft, body: draft.body.slice(0, 900) };
const usualWords = taken(() => words(usual.body), 1000);
const earlier = memory(300);
const usualTook = taken(() => check({ draft: usual, pack, directory, policy, earlier }), 20);
console.log(
  `check of 150 words, 300 earlier messages: ${usualTook.toFixed(2)} ms = ` +
    `${(usualTook / usualWords).toFixed(0)} x plain`,
);
