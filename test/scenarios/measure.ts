/**
 * Scores the product on every file of labelled emails and questions: npx tsx test/scenarios/measure.ts. Figures only, no
 * texts.
 */
import { readdirSync } from 'node:fs';
import { predict, readScenarios, spokenRules } from './predict';
import { report } from './score-checks';
import { askQuestion, readQuestions, score } from './score-questions';

const files = readdirSync(__dirname).filter((name) => name.endsWith('.jsonl'));
for (const file of files.filter((name) => name.includes('checks'))) {
  const gold = readScenarios(file);
  const said = new Map(gold.map((scenario) => [scenario.id, spokenRules(predict(scenario))]));
  console.log(`\n=== ${file}\n${report(gold, said, true, 0)}`);
}
for (const file of files.filter((name) => name.includes('questions'))) {
  const questions = readQuestions(file);
  const { questions: asked, ...shares } = score(questions, questions.map(askQuestion));
  const figures = Object.entries(shares).map(([name, share]) => `${name} ${(100 * share).toFixed(1)}`);
  console.log(`\n=== ${file}: ${String(asked)} questions\n${figures.join('  ')}`);
}
