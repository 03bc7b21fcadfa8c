import { isCardNumber, isNhsNumber, readIdentifiers } from '../../shared/reading/personal-data';

const kinds = (text: string): string[] => readIdentifiers(text).map((one) => one.kind);

describe('numbers that identify a person', () => {
  test('an NHS number is known by its check digit', () => {
    // 943 476 5919 is the worked example of the NHS Data Dictionary; the others change one digit.
    expect(isNhsNumber('9434765919')).toBe(true);
    expect(isNhsNumber('9434765918')).toBe(false);
    expect(isNhsNumber('9434766919')).toBe(false);
    expect(isNhsNumber('1111111111')).toBe(false);
    expect(kinds('Her NHS number is 943 476 5919.')).toContain('nhs');
    expect(kinds('Our reference is 943 476 5918.')).not.toContain('nhs');
  });

  test('a payment card is known by its check digit', () => {
    expect(isCardNumber('4111111111111111')).toBe(true);
    expect(isCardNumber('4111111111111112')).toBe(false);
    expect(kinds('card 4111 1111 1111 1111')).toContain('card');
  });

  test.each([
    ['AB 12 34 56 C', true],
    ['ab123456d', true],
    ['DA 12 34 56 C', false],
    ['AO 12 34 56 C', false],
    ['GB 12 34 56 C', false],
    ['AB 12 34 56 E', false],
    ['AB 12 34 5 C', false],
  ])('National Insurance: %s is %s', (text, is) => {
    expect(kinds(`number ${text} on the form`).indexOf('national-insurance') >= 0).toBe(is);
  });

  test('dates of birth, bank details and telephones', () => {
    expect(kinds('DOB 3/4/1951')).toContain('birth');
    expect(kinds('born on 3rd April 1951')).toContain('birth');
    expect(kinds('the meeting is on 3 April 2026')).toEqual([]);
    expect(kinds('sort code 12-34-56, account 12345678')).toContain('bank');
    expect(kinds('ring 01632 960123')).toContain('phone');
  });

  test('offsets point at the number', () => {
    const text = 'It is AB 12 34 56 C, I think.';
    const found = readIdentifiers(text)[0];
    expect(found).toBeDefined();
    expect(text.slice(found?.start, found?.end)).toBe('AB 12 34 56 C');
  });

  test('a long run of digits and letters is read in good time', () => {
    const start = Date.now();
    readIdentifiers('12 '.repeat(70000));
    readIdentifiers('ab12'.repeat(50000));
    readIdentifiers('0'.repeat(200000));
    expect(Date.now() - start).toBeLessThan(1000);
  });
});
