import { stem } from '../../shared/reading/stem';

describe('stem', () => {
  test.each([
    ['collection', 'collected'],
    ['lights', 'lighting'],
    ['repair', 'repaired'],
    ['permits', 'permitted'],
    ['resident', 'residents'],
    ['flooding', 'floods'],
    ['happily', 'happy'],
    ['organise', 'organization'],
    ['colour', 'color'],
    ['neighbours', 'neighbor'],
    ['centre', 'centers'],
    ['children', 'child'],
    ['went', 'go'],
    ['broken', 'break'],
    ['policies', 'policy'],
    ['cllrs', 'councillor'],
    ['pls', 'please'],
    ['meetings', 'meet'],
  ])('%s and %s have one stem', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  test.each([
    ['news', 'new'],
    ['universe', 'university'.slice(0, 6)],
    ['four', 'for'],
    ['hour', 'hor'],
    ['bus', 'bu'],
    ['planning', 'plane'],
    ['pothole', 'pot'],
    ['early', 'ear'],
  ])('%s is not cut down to %s', (word, other) => {
    expect(stem(word)).not.toBe(stem(other));
  });

  // Martin Porter's published examples of each step of the algorithm
  test.each([
    ['caresses', 'caress'],
    ['ponies', 'poni'],
    ['agreed', 'agre'],
    ['hopping', 'hop'],
    ['hoping', 'hope'],
    ['relational', 'relat'],
    ['hopefulness', 'hope'],
    ['adjustable', 'adjust'],
    ['adoption', 'adopt'],
    ['controlling', 'control'],
    ['generously', 'generous'],
    ['communism', 'communism'],
    ['knightly', 'knight'],
  ])('%s becomes %s', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });

  test('leaves what is not a plain word alone, and stays quick on a very long one', () => {
    expect(stem('')).toBe('');
    expect(stem('ŵyr')).toBe('ŵyr');
    expect(stem('b4016')).toBe('b4016');
    const long = 'ationalizing'.repeat(20000);
    const began = Date.now();
    expect(stem(long)).toBe(long);
    expect(Date.now() - began).toBeLessThan(200);
  });
});
