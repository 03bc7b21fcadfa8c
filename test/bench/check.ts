/**
 * What check() costs: npx tsx test/bench/check.ts. A draft of 20,000 characters, 3,000 people and 30, 300 and 3,000
 * earlier messages, next to a plain loop that only tokenises the same text, in the same run. Medians; read ratios.
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

function tokenise(text: string): number {
  let words = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charCodeAt(i);
    const letter = (c > 96 && c < 123) || (c > 64 && c < 91) || (c > 47 && c < 58);
    if (letter && !inWord) words += 1;
    inWord = letter;
  }
  return words;
}

function tokeniseToStrings(text: string): number {
  return text.toLowerCase().match(/[a-z0-9']+/g)?.length ?? 0;
}

function median(run: () => unknown, times: number): number {
  for (let i = 0; i < 5; i += 1) run();
  const taken = Array.from({ length: times }, () => {
    const from = process.hrtime.bigint();
    run();
    return Number(process.hrtime.bigint() - from) / 1e6;
  });
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? NaN;
}

const plain = median(() => tokenise(draft.body), 200);
const strings = median(() => tokeniseToStrings(draft.body), 200);
console.log(
  `tokenise, counting only: ${plain.toFixed(3)} ms; into lower-case strings: ${strings.toFixed(3)} ms`,
);
for (const size of [0, 30, 300, 3000]) {
  const earlier = memory(size);
  const took = median(
    () => check({ draft, pack, directory, policy: defaultPolicy(pack), earlier }),
    size > 1000 ? 15 : 40,
  );
  console.log(
    `check, ${String(size)} earlier messages: ${took.toFixed(2)} ms = ${(took / plain).toFixed(0)} x counting, ${(took / strings).toFixed(0)} x strings`,
  );
}
