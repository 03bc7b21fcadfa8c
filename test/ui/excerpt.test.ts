import { quotesOf, type Passage } from '../../addin/ui/excerpt';

const BODY =
  'Dear Hannah,\n\nThe hedge at 14 Fairhaven Parade still blocks the footway and people walk in the road. I must have a reply today, please. The parish meets this evening and will ask.\n\nAisha';
function passage(value: string, body = BODY): Passage {
  const start = body.indexOf(value);
  return { value, start, end: start + value.length };
}
const shown = (passages: readonly Passage[], body = BODY): readonly string[] =>
  quotesOf(body, passages).map((quote) =>
    quote.pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join(''),
  );

test('a passage stands marked, with a little around it and nothing of other paragraphs', () => {
  expect(shown([passage('I must have a reply today, please.')])).toEqual([
    '… the footway and people walk in the road. [I must have a reply today, please.] The parish meets this evening and will ask.',
  ]);
});

test('passages of one paragraph are one quote with two marks, in the order of the text', () => {
  expect(
    shown([passage('The parish meets this evening'), passage('I must have a reply today, please.')]),
  ).toEqual([
    '… the footway and people walk in the road. [I must have a reply today, please.] [The parish meets this evening] and will ask.',
  ]);
});

test('passages of different paragraphs are quotes of their own', () => {
  expect(shown([passage('Dear Hannah'), passage('will ask')])).toEqual([
    '[Dear Hannah],',
    '… please. The parish meets this evening and [will ask].',
  ]);
});

test('overlapping passages are one mark', () => {
  const body = 'one two three four';
  expect(shown([passage('one two', body), passage('two three', body)], body)).toEqual([
    '[one two three] four',
  ]);
});

test('a passage that has moved is quoted alone; a long one keeps its beginning and its end', () => {
  expect(shown([{ value: 'gone by\nnow', start: 3, end: 14 }])).toEqual(['[gone by now]']);
  const long = `${'word '.repeat(200)}end.`;
  const [quote] = shown([{ value: long, start: 0, end: long.length }], long);
  expect(quote?.length).toBeLessThan(280);
  expect(quote).toMatch(/^\[word .* … .*end\.\]$/);
});

test('a passage at the very start of a body', () => {
  expect(shown([passage('Dear', 'Dear all')], 'Dear all')).toEqual(['[Dear] all']);
});
