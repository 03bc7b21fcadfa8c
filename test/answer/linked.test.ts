import { answerWithLinked, createLinkedAnswers, type LinkedAnswer } from '../../shared/answer/linked';
import { createDirectory } from '../../shared/directory';
import { loadPacks } from '../../bot/packs';
import type { Person } from '../../shared/types';

const pack = loadPacks().find(({ id }) => id === 'southwark');
if (pack === undefined) throw new Error('no pack');
const blank = { title: '', tier: null, service: '', manager: '', ward: '', group: '' };
const people: Person[] = [
  { ...blank, email: 'desk@fenwick.example', name: 'Front desk', kind: 'officer', title: 'Shared mailbox' },
  { ...blank, email: 'pat@fenwick.example', name: 'Pat Lowe', kind: 'officer', title: 'Facilities Manager' },
];
const directory = createDirectory(people);
const PARKING: LinkedAnswer = {
  question: 'Can I park in the staff car park when I come in for a surgery?',
  clauses: [],
  contact: 'desk@fenwick.example',
  says: 'Yes, on weekdays after four.',
};
const DINNER: LinkedAnswer = {
  question: 'Can my partner use the members tea room?',
  clauses: ['19'],
  contact: 'pat@fenwick.example',
  says: '',
};
const LAPTOP: LinkedAnswer = {
  question: 'Who do I tell if my council laptop is stolen?',
  clauses: ['19'],
  contact: null,
  says: '',
};
const linked = createLinkedAnswers([PARKING, DINNER, LAPTOP]);

test.each([
  [PARKING.question, PARKING],
  ['can i park in the staff car park', PARKING],
  ['May my partner use the members tea room?', DINNER],
  ['my council laptop was stolen who do I tell', LAPTOP],
])('%s: answered before', (question, expected) => {
  expect(linked.find(question)).toBe(expected);
});

test.each([
  'Can I park the matter?',
  'Who do I tell about a broken street light?',
  'Can my partner come to the meeting with an officer?',
  'Can I email a junior officer directly?',
  'how do I declare an interest',
  '',
  '?!',
])('%s: another question', (question) => {
  expect(linked.find(question)).toBeNull();
});

const ask = (question: string) => answerWithLinked({ question, pack, directory }, linked);

test('the clerk’s sentence and contact stand in where the engine has no answer', () => {
  const said = ask('Can I park in the staff car park?');
  expect(said).toMatchObject({
    fromClerk: true,
    verdict: 'not-covered',
    clauses: [],
    contacts: [{ email: 'desk@fenwick.example', role: 'Front desk' }],
  });
  expect(said.text).toContain('Yes, on weekdays after four.');
  expect(said.clarify).toBeUndefined();
});

test('a paragraph and a contact: somebody else is the one to ask, by that paragraph', () => {
  const said = ask('Can my partner use the members tea room?');
  expect(said).toMatchObject({
    fromClerk: true,
    verdict: 'someone-else',
    clauses: [{ protocol: 'southwark', ref: '19' }],
  });
  expect(said.text).toContain('Facilities Manager (Pat Lowe)');
});

test('what the engine answers by itself stays its own', () => {
  const own = createLinkedAnswers([{ ...PARKING, question: 'Can I tell an officer what to do?' }]);
  const said = answerWithLinked({ question: 'Can I tell an officer what to do?', pack, directory }, own);
  expect(said.fromClerk).toBeUndefined();
  expect(said.verdict).not.toBe('not-covered');
});

test('an answer whose paragraph and contact are gone says nothing', () => {
  const gone = createLinkedAnswers([
    { ...PARKING, contact: 'x@nowhere.example', clauses: ['999'], says: '' },
  ]);
  const said = answerWithLinked({ question: PARKING.question, pack, directory }, gone);
  expect(said.fromClerk).toBeUndefined();
});
