import { Readable } from 'node:stream';
import { readLines, type Line } from '../../bot/commands/json-lines';

async function linesOf(pieces: readonly (string | Uint8Array)[], longest?: number): Promise<Line[]> {
  const found: Line[] = [];
  const input = Readable.from(pieces.map((piece) => Buffer.from(piece as string)));
  for await (const line of readLines(input, longest)) found.push(line);
  return found;
}

test('a line above the limit is a problem of its own; those after it are read', async () => {
  const lines = await linesOf(['short\n', 'x'.repeat(8), 'x'.repeat(8), '\nnext\n', 'y'.repeat(11)], 10);
  expect(lines).toEqual([
    { number: 1, text: 'short', problem: null },
    { number: 2, text: null, problem: 'the line is longer than 10 bytes' },
    { number: 3, text: 'next', problem: null },
    { number: 4, text: null, problem: 'the line is longer than 10 bytes' },
  ]);
});

test('blank lines are left out but counted', async () => {
  expect((await linesOf(['a\n\n \r\nb\n\n'])).map(({ number, text }) => [number, text])).toEqual([
    [1, 'a'],
    [4, 'b'],
  ]);
});

test('a byte order mark is taken off the first line only', async () => {
  const mark = Buffer.from([0xef, 0xbb, 0xbf]);
  const lines = await linesOf([Buffer.concat([mark, Buffer.from('a\n'), mark, Buffer.from('b\n')])]);
  expect(lines.map(({ text }) => text)).toEqual(['a', '\uFEFFb']);
});

test('nothing in, nothing out', async () => {
  expect(await linesOf([])).toEqual([]);
  expect(await linesOf([''])).toEqual([]);
});
