/**
 * Learns the answer engine's weights and writes shared/answer/learned.ts (which matter a question is on) and
 * learned-verdicts.ts (which verdict it asks for): npx tsx test/bench/write-learned.ts. Some minutes. Needed whenever
 * wordings, lexicon or features change; a test says so. Learns from our own wordings and from the labelled questions of
 * FILES, each by other hands. Never from the samples (questions.jsonl) or the held-out files, which measure.
 *
 * With --verdicts it writes learned-verdicts.ts only: enough when labels, modes or polarity changed.
 *
 * With --by-hand it writes nothing: for each hand it learns without its questions and scores them, which is how the
 * thresholds were found. With file names after it, only these are left out, one after another.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { learn, type Wording } from '../../shared/answer/learn';
import { readModel } from '../../shared/answer/model';
import { weighBy } from '../../shared/answer/polarity';
import { recogniseBy } from '../../shared/answer/recognise';
import { fingerprint, learnable } from '../../shared/answer/wordings';
import { askQuestion, readQuestions, score } from '../scenarios/score-questions';
import { lessonOf, voiceLessons } from './labelled';

const FILES = [
  'dev-questions.jsonl',
  'dev-questions-b.jsonl',
  'dev-questions-c.jsonl',
  'dev-questions-d.jsonl',
  'dev-questions-e.jsonl',
  'dev-questions-f.jsonl',
  'dev-questions-g.jsonl',
  'dev-questions-h.jsonl',
  'dev-questions-i.jsonl',
  'dev-questions-j.jsonl',
  'clause-questions.jsonl',
  'clause-questions-b.jsonl',
];
const own = learnable();
const voices = voiceLessons();
const lessons = new Map(FILES.map((file) => [file, readQuestions(file).map(lessonOf)]));
const allBut = (left: string | null): { matter: Wording[]; polarity: Wording[] } => {
  const taught = FILES.filter((file) => file !== left).flatMap((file) => lessons.get(file) ?? []);
  return {
    matter: own.concat(taught.flatMap((one) => (one.matter === null ? [] : [one.matter]))),
    polarity: taught.flatMap((one) => one.polarity).concat(voices),
  };
};
const asTheyAre = { byRarity: false };

if (process.argv.includes('--by-hand')) {
  const named = FILES.filter((file) => process.argv.includes(file));
  for (const file of named.length > 0 ? named : FILES) {
    const { matter, polarity } = allBut(file);
    recogniseBy(readModel(learn(matter)));
    weighBy(readModel(learn(polarity, asTheyAre)));
    const questions = readQuestions(file);
    const figures = Object.entries(score(questions, questions.map(askQuestion)));
    const line = figures.map(([name, share]) =>
      name === 'questions' ? String(share) : `${name} ${(100 * share).toFixed(1)}`,
    );
    process.stdout.write(`${file}: ${line.join('  ')}\n`);
  }
} else {
  const { matter, polarity } = allBut(null);
  const write = (name: string, constants: readonly string[]): void => {
    writeFileSync(
      path.join(__dirname, '..', '..', 'shared', 'answer', name),
      [
        '/** Written by test/bench/write-learned.ts; do not edit. The form is told in learn.ts. */',
        ...constants,
        '',
      ].join('\n'),
    );
  };
  if (!process.argv.includes('--verdicts'))
    write('learned.ts', [
      `export const LEARNED_FROM = '${fingerprint(own)}';`,
      `export const LEARNED: string = \`${learn(matter)}\`;`,
    ]);
  write('learned-verdicts.ts', [
    `export const LEARNED_VERDICTS: string = \`${learn(polarity, asTheyAre)}\`;`,
  ]);
  process.stdout.write(
    `${String(own.length)} wordings, ${String(matter.length - own.length)} labelled questions, ${String(polarity.length)} on verdicts\n`,
  );
}
