import { RULES } from '../../shared/rules';
import type { RuleFacts } from './rule-facts';

/* Run by webpack.config.js: prints what the tab shows of every rule, as the source of a JSON value. */
const facts = RULES.map(({ id, title, about, from, options, wording }): RuleFacts => ({
  id,
  title,
  about,
  from,
  options,
  wording,
}));
process.stdout.write(JSON.stringify(facts));
