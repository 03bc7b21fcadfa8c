import { readWards } from '../../shared/reading/wards';

const wards = ['Mill Hill', 'Hill', 'Eastgate', 'Market', 'Quarry Lane'];
const plain = (text: string): string[] =>
  readWards(text, wards)
    .filter((one) => one.plain)
    .map((one) => one.ward);

describe('wards named in a text', () => {
  test('the longest name wins', () => {
    expect(readWards('the swings in Mill Hill', wards).map((one) => one.ward)).toEqual(['Mill Hill']);
  });
  test.each([
    ['people in Eastgate are asking', ['Eastgate']],
    ['Eastgate ward', ['Eastgate']],
    ['outside Eastgate Library', ['Eastgate']],
    ['along Eastgate Road', []],
    ['a stall in the Market all day', []],
    ['a flood on Quarry Lane', []],
    ['the Quarry Lane ward', ['Quarry Lane']],
    ['eastgate in small letters is not taken for it', []],
    ['Eastgates', []],
  ])('%s', (text, expected) => {
    expect(plain(text)).toEqual(expected);
  });
  test('offsets point at the name', () => {
    const text = 'So, Eastgate.';
    const found = readWards(text, wards)[0];
    expect(text.slice(found?.start, found?.end)).toBe('Eastgate');
  });
});
