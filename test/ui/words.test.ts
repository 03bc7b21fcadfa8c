import { sayDay, sayList } from '../../addin/ui/words';

const NOW = new Date('2026-11-21T12:00:00Z');

test('a day of this year, of another, and in London time', () => {
  expect(sayDay('2026-03-04T10:00:00Z', NOW, 'en-GB')).toBe('4 March');
  expect(sayDay('2025-12-31T10:00:00Z', NOW, 'en-GB')).toBe('31 December 2025');
  expect(sayDay('2026-06-30T23:30:00Z', NOW, 'en-GB')).toBe('1 July');
  expect(sayDay('not a time', NOW, 'en-GB')).toBe('not a time');
});

test('names in a row', () => {
  expect(sayList(['Ann'], 'en-GB')).toBe('Ann');
  expect(sayList(['Ann', 'Bob', 'Cy'], 'en-GB')).toBe('Ann, Bob and Cy');
});
