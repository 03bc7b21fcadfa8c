/** Scores the product on every file of labelled emails: npx tsx test/scenarios/measure.ts. Figures only, no emails. */
import { predict, readScenarios, spokenRules } from './predict';
import { report } from './score-checks';

for (const file of ['checks.jsonl', 'dev-checks.jsonl', 'held-out-checks.jsonl']) {
  const gold = readScenarios(file);
  const said = new Map(gold.map((scenario) => [scenario.id, spokenRules(predict(scenario))]));
  console.log(`\n=== ${file}\n${report(gold, said, true, 0)}`);
}
