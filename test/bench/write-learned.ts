/**
 * Learns the answer engine's weights and writes shared/answer/learned.ts: npx tsx test/bench/write-learned.ts. A minute
 * or two. Needed whenever wordings, lexicon or features change; a test says so. Learns from our own wordings and from the
 * questions of dev-questions*.jsonl, each as the likeliest situation that gives the answer on its label. Never from the
 * samples (questions.jsonl) or the held-out file, which measure.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { answer } from '../../shared/answer/answer';
import { featuresOf } from '../../shared/answer/features';
import { learn, type Wording } from '../../shared/answer/learn';
import { readModel, scoresOf } from '../../shared/answer/model';
import { conceptsOf, mended, namedConcepts, situationsIn } from '../../shared/answer/recognise';
import { findTarget } from '../../shared/answer/target';
import { tokensOf } from '../../shared/answer/tokens';
import { fingerprint, learnable } from '../../shared/answer/wordings';
import { directoryOf } from '../scenarios/predict';
import { packOf, paragraph, readQuestions, type Question } from '../scenarios/score-questions';

const OUTSIDE = /^out-/;

/** The question as a wording of the likeliest situation that answers it as labelled; null: none does. */
function fromLabel(gold: Question): Wording | null {
  const pack = packOf(gold.protocol);
  const directory = directoryOf(gold.people);
  const typed = mended(tokensOf(gold.question));
  const { tokens } = findTarget(typed, directory.find(gold.asker), directory, pack);
  const concepts = conceptsOf(tokens);
  const features = featuresOf(tokens, namedConcepts(concepts));
  const person = directory.find(gold.asker);
  const roles = person?.kind === 'member' ? ['m'] : person?.kind === 'officer' ? ['o'] : [];
  const { found, outside } = situationsIn(tokens, concepts, roles, pack);
  const silent = gold.verdict.join() === 'not-covered';
  if (silent && outside > 0.5) {
    const model = readModel();
    const scores = scoresOf(model, features);
    const likeliest = model.owners
      .map((owner, at) => ({ owner, score: scores[at] ?? 0 }))
      .filter(({ owner }) => OUTSIDE.test(owner))
      .sort((a, b) => b.score - a.score)[0];
    return likeliest === undefined ? null : { owner: likeliest.owner, features };
  }
  for (const { situation } of found.slice(0, 12)) {
    const given = answer({
      question: gold.question,
      asker: gold.asker,
      pack,
      directory,
      situation: situation.id,
    });
    if (!gold.verdict.includes(given.verdict)) continue;
    const first = given.clauses[0];
    const wanted = gold.clauses.map((ref) => paragraph(gold.protocol, ref));
    if (silent || (first !== undefined && wanted.includes(paragraph(gold.protocol, first.ref))))
      return { owner: situation.id, features };
  }
  return null;
}

const own = learnable();
const labelled = ['dev-questions.jsonl', 'dev-questions-b.jsonl'].flatMap((file) =>
  readQuestions(file)
    .map(fromLabel)
    .filter((one) => one !== null),
);
const text = learn(own.concat(labelled));
writeFileSync(
  path.join(__dirname, '..', '..', 'shared', 'answer', 'learned.ts'),
  `/** Written by test/bench/write-learned.ts; do not edit. The form is told in learn.ts. */\n` +
    `export const LEARNED_FROM = '${fingerprint(own)}';\n` +
    `export const LEARNED: string = \`${text}\`;\n`,
);
process.stdout.write(
  `${String(own.length)} wordings, ${String(labelled.length)} labelled questions, ${String(text.length)} characters\n`,
);
