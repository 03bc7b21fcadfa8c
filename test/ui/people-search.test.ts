import { readAddresses, suggestPeople } from '../../addin/ui/people-search';
import type { Person } from '../../shared/types';

const person = (email: string, name: string, title = '', service = ''): Person => ({
  email,
  name,
  kind: 'officer',
  title,
  tier: null,
  service,
  manager: '',
  ward: '',
  group: '',
});
const PEOPLE = [
  person('m@x.example', 'Amina Hall', 'Planning Manager', 'Planning'),
  person('h@x.example', 'Hana Amin', 'Planner', 'Planning'),
  person('w@x.example', 'Will Dray', 'Waste Officer', 'Waste'),
];
const offered = (typed: string, taken: readonly string[] = []): readonly string[] =>
  suggestPeople(PEOPLE, typed, taken).map((one) => one.name);

test('a name that begins so, then a later name, then anything else of theirs', () => {
  expect(offered('amin')).toEqual(['Amina Hall', 'Hana Amin']);
  expect(offered('plan')).toEqual(['Amina Hall', 'Hana Amin']);
  expect(offered('waste off')).toEqual(['Will Dray']);
  expect(offered('w@x')).toEqual(['Will Dray']);
});

test('nothing typed, nobody; nobody twice', () => {
  expect(offered('  ')).toEqual([]);
  expect(offered('amin', ['M@X.example'])).toEqual(['Hana Amin']);
});

test('addresses typed or pasted', () => {
  expect(readAddresses('Ann <ann@x.example>; bob@x.example,\ncy@x.example')).toEqual([
    'ann@x.example',
    'bob@x.example',
    'cy@x.example',
  ]);
  expect(readAddresses('somebody')).toEqual([]);
});
