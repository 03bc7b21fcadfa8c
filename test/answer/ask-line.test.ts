import { askLine } from '../../bot/ask-line';
import { loadPacks } from '../../bot/packs';
import { directoryOf } from '../scenarios/predict';

const context = { packs: loadPacks(), directory: directoryOf('people-c.csv'), protocol: 'south-vale' };

test('answers a line in the shape of the contract', () => {
  const out = askLine(
    { id: 'q1', question: 'Can I bcc?', asker: 'kojo.mensah@c.example.gov.uk', protocol: 'south-vale' },
    1,
    context,
  );
  expect(out).toMatchObject({ id: 'q1', verdict: 'no', clauses: expect.arrayContaining(['85']) as string[] });
  expect(Object.keys(out)).toEqual(expect.arrayContaining(['text', 'contacts', 'confidence']));
});

test.each([
  ['no object', 7, /line 4: expected a JSON object/],
  ['a list', [], /line 4: expected a JSON object/],
  ['no id', { question: 'x' }, /line 4: id/],
  ['no question', { id: 1 }, /line 4: question/],
  ['a question that is no text', { id: 1, question: 5 }, /line 4: question/],
  ['an asker that is no text', { id: 1, question: 'x', asker: {} }, /line 4: asker/],
  [
    'an unknown protocol',
    { id: 1, question: 'x', protocol: 'atlantis' },
    /line 4: protocol: expected one of/,
  ],
])('%s gives an error', (_name, line, message) => {
  const out = askLine(line, 4, context);
  expect('error' in out ? out.error : '').toMatch(message);
  expect(JSON.stringify(out)).not.toContain('atlantis');
});
