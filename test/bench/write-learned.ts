/**
 * Learns the answer engine's weights and writes shared/answer/learned.ts: npx tsx test/bench/write-learned.ts. Some
 * minutes. Needed whenever wordings, lexicon or features change; a test says so. Learns from our own wordings and from
 * the questions of dev-questions*.jsonl, each as all the situations that give the answer on its label. Never from the
 * samples (questions.jsonl) or the held-out files, which measure.
 *
 * With --by-hand it writes nothing: for each file of labelled questions, each by another hand, it learns without that
 * file and scores it, which is how the thresholds were found.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { learn, type Wording } from '../../shared/answer/learn';
import { readModel } from '../../shared/answer/model';
import { recogniseBy } from '../../shared/answer/recognise';
import { fingerprint, learnable } from '../../shared/answer/wordings';
import { askQuestion, readQuestions, score } from '../scenarios/score-questions';
import { fromLabel } from './labelled';

const FILES = [
  'dev-questions.jsonl',
  'dev-questions-b.jsonl',
  'dev-questions-c.jsonl',
  'dev-questions-d.jsonl',
];
const own = learnable();
const labelled = new Map(
  FILES.map((file) => [
    file,
    readQuestions(file)
      .map(fromLabel)
      .filter((one) => one !== null),
  ]),
);
const allBut = (left: string | null): Wording[] =>
  own.concat(...FILES.filter((file) => file !== left).map((file) => labelled.get(file) ?? []));

if (process.argv.includes('--by-hand')) {
  for (const file of FILES.slice(1)) {
    recogniseBy(readModel(learn(allBut(file))));
    const questions = readQuestions(file);
    const figures = Object.entries(score(questions, questions.map(askQuestion)));
    const line = figures.map(([name, share]) =>
      name === 'questions' ? String(share) : `${name} ${(100 * share).toFixed(1)}`,
    );
    process.stdout.write(`${file}: ${line.join('  ')}\n`);
  }
} else {
  const text = learn(allBut(null));
  writeFileSync(
    path.join(__dirname, '..', '..', 'shared', 'answer', 'learned.ts'),
    `/** Written by test/bench/write-learned.ts; do not edit. The form is told in learn.ts. */\n` +
      `export const LEARNED_FROM = '${fingerprint(own)}';\n` +
      `export const LEARNED: string = \`${text}\`;\n`,
  );
  process.stdout.write(
    `${String(own.length)} wordings, ${String(allBut(null).length - own.length)} labelled questions, ${String(text.length)} characters\n`,
  );
}
