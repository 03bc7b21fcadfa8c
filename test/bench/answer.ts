/**
 * Time per answer beside MiniSearch querying the same clauses, in one run: `npx tsx test/bench/answer.ts`.
 * MiniSearch only ranks clauses; it gives no verdict and cannot tell what is not covered. Prints one JSON line.
 */
import MiniSearch from 'minisearch';
import { answer } from '../../shared/answer/answer';
import { loadPacks } from '../../bot/packs';
import { directoryOf } from '../scenarios/predict';
import { readQuestions, score, paragraph } from '../scenarios/score-questions';

const questions = [...readQuestions('questions.jsonl'), ...readQuestions('dev-questions.jsonl')];
const packs = new Map(loadPacks().map((pack) => [pack.id, pack]));
const engines = new Map(
  [...packs.values()].map((pack) => {
    const engine = new MiniSearch<{ id: string; heading: string; says: string }>({
      fields: ['heading', 'says'],
    });
    engine.addAll(pack.clauses.map(({ ref, heading, says }) => ({ id: ref, heading, says })));
    return [pack.id, engine] as const;
  }),
);
const packFor = (id: string) => {
  const pack = packs.get(id);
  if (pack === undefined) throw new Error(`no pack ${id}`);
  return pack;
};
const ours = () =>
  questions.map(({ question, asker, protocol, people }) =>
    answer({ question, asker, pack: packFor(protocol), directory: directoryOf(people) }),
  );
const theirs = () => questions.map(({ question, protocol }) => engines.get(protocol)?.search(question) ?? []);

function millisecondsEach(work: () => unknown, rounds: number): number {
  work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    work();
    times.push((performance.now() - start) / questions.length);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

const startOfFirst = performance.now();
ours();
const first = performance.now() - startOfFirst;
const answerMs = millisecondsEach(ours, 5);
const searchMs = millisecondsEach(theirs, 5);
const cited = questions.filter((one) => one.clauses.length > 0);
const hits = theirs().filter((found, index) => {
  const gold = questions[index];
  const top = found[0];
  return (
    gold !== undefined &&
    top !== undefined &&
    gold.clauses.some((ref) => paragraph(gold.protocol, ref) === paragraph(gold.protocol, String(top.id)))
  );
}).length;
const round = (value: number): number => Math.round(value * 1000) / 1000;
process.stdout.write(
  `${JSON.stringify({
    questions: questions.length,
    firstRunMs: Math.round(first),
    answerMs: round(answerMs),
    searchMs: round(searchMs),
    ratio: round(answerMs / searchMs),
    answerCite1: round(score(questions, ours()).cite1),
    searchCite1: round(hits / cited.length),
  })}\n`,
);
