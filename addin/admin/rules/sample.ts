import { listed } from '../../../shared/words';

/*
 * Sample values for the wording's placeholders, so that a clerk sees sentences. Invented people; a placeholder that a
 * rule added later brings shows in its braces until it has a sample here.
 */
const SAMPLE: Readonly<Record<string, string>> = {
  count: '4',
  names: 'Priya Nair and Tom Ellis',
  others: 'Tom Ellis and Ruth Hale',
  name: 'Priya Nair',
  date: '3 March',
  title: 'Planning Officer',
  manager: 'Owen Trask',
  when: 'by noon today',
  day: 'Monday 9 March',
  whose: 'Priya Nair’s',
  decider: 'the chief executive',
  due: '17 March',
  asked: '3 March',
  gone: 'three working days',
  days: '10',
  ward: 'Heron Marsh',
  senior: 'the head of planning',
  team: 'the communications team',
  right: 'the monitoring officer',
};

/** Sample values for every placeholder, those of the pack and the clauses included. */
export function sampleData(refs: readonly string[], called: string): Readonly<Record<string, string>> {
  const [first = '…'] = refs;
  return {
    ...SAMPLE,
    // As check() says it (run-rules: toNudge).
    refs: refs.length > 1 ? `paragraphs ${listed(refs.slice(0, 3))}` : `paragraph ${first}`,
    protocol: called,
    Protocol: called.slice(0, 1).toUpperCase() + called.slice(1),
  };
}
