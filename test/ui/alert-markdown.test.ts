import { readParts, readRuns } from '../../addin/ui/alert-markdown';

test('bold, italic and https links; other marks are text', () => {
  expect(readRuns('A **bold** and *slanted* [page](https://x.example/a) <b>no</b>')).toEqual([
    { kind: 'text', text: 'A ' },
    { kind: 'bold', text: 'bold' },
    { kind: 'text', text: ' and ' },
    { kind: 'italic', text: 'slanted' },
    { kind: 'text', text: ' ' },
    { kind: 'link', text: 'page', href: 'https://x.example/a' },
    { kind: 'text', text: ' <b>no</b>' },
  ]);
});

test('a link that is not https is text', () => {
  expect(readRuns('[x](javascript:alert)')).toEqual([{ kind: 'text', text: '[x](javascript:alert)' }]);
  expect(readRuns('[x](http://x.example)')).toEqual([{ kind: 'text', text: '[x](http://x.example)' }]);
});

test('paragraphs, and lists whose items end with a carriage return', () => {
  expect(readParts('One\n\n- a\r- b\r\nTwo\nstill two')).toEqual([
    { kind: 'paragraph', text: 'One' },
    { kind: 'list', items: ['a', 'b'] },
    { kind: 'paragraph', text: 'Two\nstill two' },
  ]);
  expect(readParts('')).toEqual([]);
});

test('hostile text is read in no time', () => {
  const started = Date.now();
  readRuns(`${'**a'.repeat(20_000)}${'[b]('.repeat(20_000)}`);
  expect(Date.now() - started).toBeLessThan(2000);
});
