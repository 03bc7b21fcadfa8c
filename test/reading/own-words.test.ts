import fc from 'fast-check';
import { readOwnWords, type OwnWords } from '../../shared/reading/own-words';
import { readKeepAll, readLayouts } from './own-words/layout';

const keepAll = readKeepAll('keep-all.txt');
const layouts = [
  'replies.txt',
  'languages.txt',
  'forwards.txt',
  'signatures.txt',
  'footers.txt',
  'second-hand.txt',
].flatMap((file) => readLayouts(file).map((layout) => ({ ...layout, title: `${file}: ${layout.name}` })));

const BREAKS = [
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['CR', '\r'],
] as const;

const withBreaks = (text: string, lineBreak: string): string => text.split('\n').join(lineBreak);

describe('a mail without quote or signature keeps every line', () => {
  it('has at least 60 such mails', () => {
    expect(keepAll.length).toBeGreaterThanOrEqual(60);
  });

  it.each(keepAll)('$name', ({ body }) => {
    for (const [, lineBreak] of BREAKS) {
      const mail = withBreaks(body, lineBreak);
      const found = readOwnWords(mail, 'Poppy Winter');
      expect({ text: found.text, quoted: found.quoted.length, signature: found.signature }).toEqual({
        text: mail.trim(),
        quoted: 0,
        signature: null,
      });
    }
  });
});

describe('layouts of replies, forwards and signatures', () => {
  it('has at least 340 of them, each with its own name', () => {
    expect(layouts.length).toBeGreaterThanOrEqual(340);
    expect(new Set(layouts.map((layout) => layout.title)).size).toBe(layouts.length);
  });

  it.each(layouts)('$title', (layout) => {
    for (const [, lineBreak] of BREAKS) {
      const body = withBreaks(layout.body, lineBreak);
      const found = readOwnWords(body, layout.sender);
      const cut = (span: OwnWords['signature']): string | null =>
        span && withoutBreaks(body.slice(span.start, span.end));
      expect({
        own: withoutBreaks(found.text),
        signature: cut(found.signature),
        disclaimer: cut(found.disclaimer),
        quotes: found.quoted.length > 0,
      }).toEqual({
        own: layout.own,
        signature: layout.signature,
        disclaimer: layout.disclaimer,
        quotes: layout.quotedLines > 0,
      });
      for (const { part, field, value } of layout.facts) {
        expect({
          part,
          field,
          value: withoutBreaks(found.quoted[part - 1]?.[field] ?? 'no such part'),
        }).toEqual({ part, field, value });
      }
    }
  });
});

describe('what a line cannot show', () => {
  it('cuts inside a line where the attribution follows the answer', () => {
    const body =
      'On my way. On Tue, 3 Nov 2026 at 10:02, Ada Moss <ada.moss@example.com> wrote:\n\n> Are you coming?\n';
    const found = readOwnWords(body);
    expect(found.text).toBe('On my way.');
    expect(found.quoted).toHaveLength(1);
    expect(found.quoted[0]).toMatchObject({
      from: 'Ada Moss <ada.moss@example.com>',
      text: 'Are you coming?',
    });
  });

  it('gives a quoted message whole, however long its lines', () => {
    const long = 'The hedge hides the sign. '.repeat(100).trim();
    const body = `Yes.\n\nOn Tue, 3 Nov 2026 at 10:02, Ada Moss <ada@example.com> wrote:\n> ${long}\n`;
    expect(readOwnWords(body).quoted[0]?.text).toBe(long);
  });

  it('keeps a line of own words whole, however long', () => {
    const long = 'The hedge hides the sign. '.repeat(100).trim();
    expect(readOwnWords(`${' '.repeat(700)}${long}\n\n> > a\n> b\n`).text).toBe(long);
  });

  it('reads an empty body and a body of blanks', () => {
    for (const body of ['', ' ', '\r\n\r\n', '\u00a0\n\t']) {
      expect(readOwnWords(body)).toEqual({
        spans: [],
        text: '',
        signature: null,
        disclaimer: null,
        quoted: [],
      });
    }
  });
});

const withoutBreaks = (text: string): string => text.replace(/\r\n?/g, '\n');

/** What every reading must hold, whatever the body; named, so that a failing case tells which. */
function faultsOf(body: string, found: OwnWords): string[] {
  const faults: string[] = [];
  let at = 0;
  for (const span of found.spans) {
    if (span.start < at) faults.push('own spans out of order or overlapping');
    if (span.end <= span.start) faults.push('empty own span');
    at = span.end;
  }
  if (at > body.length) faults.push('own span beyond the body');
  if (found.text !== found.spans.map((span) => body.slice(span.start, span.end)).join('\n'))
    faults.push('text is not its spans');
  if (found.text !== found.text.trim()) faults.push('text not trimmed');
  for (const span of [found.signature, found.disclaimer, ...found.quoted]) {
    if (span && (span.start < 0 || span.end > body.length || span.end < span.start))
      faults.push('span beyond the body');
    for (const own of found.spans) {
      if (span && own.end > span.start && own.start < span.end) faults.push('own words inside what is not');
    }
  }
  return faults;
}

const scraps = fc.constantFrom(
  'Hello Poppy,',
  'Can you look at the gate?',
  '> Can you look at the gate?',
  '>> Older words, which were wrapped here.',
  'On Tue, 3 Nov 2026 at 10:00, Ada Moss <ada@example.com> wrote:',
  'On Tuesday Bill wrote:',
  'From: Ada Moss <ada@example.com>',
  'Sent: 03 November 2026 10:00',
  'To: Poppy Winter',
  'Subject: Gate',
  '-----Original Message-----',
  '________________________________',
  '-- ',
  '---',
  'Kind regards,',
  'Thanks',
  'Poppy Winter',
  'Clerk, Northford Council',
  'T: 01632 960123',
  'P.S. the lamp too',
  'Sent from my iPhone',
  'This email is confidential and intended for the addressee only. If received in error, delete it.',
  'Begin forwarded message:',
  '| a bar',
  '> 50 cars',
  '',
  '',
);
const mail = fc
  .tuple(
    fc.array(fc.oneof(scraps, fc.string({ maxLength: 30 })), { maxLength: 30 }),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([lines, lineBreak]) => lines.join(lineBreak));

describe('hostile bodies', () => {
  const worst: readonly (readonly [string, string])[] = [
    ['marks', '>'],
    ['marked lines', '> a\n\n'],
    ['openers', 'On '],
    ['dated openers', 'On 3 Nov 2026 10:00\n'],
    ['attributions', '> On 3 Nov 2026 10:00, a@b.cc wrote:\n'],
    ['fields on one line', 'From: '],
    ['fields', 'From: a@b.cc\n'],
    ['wrapped addressees', 'To: a,\n'],
    ['nested fields', '>>>> From: a@b.cc\nSent: 10:00\n'],
    ['spaces', ' '],
    ['blank lines', '\n'],
    ['dashes', '-'],
    ['rules', '-----\n'],
    ['near rules', `${'-'.repeat(590)}x\n`],
    ['sign-offs', 'Thanks,\n'],
    ['sign-offs and names', 'Thanks,\nPoppy\n'],
    ['colons', ': : : \n'],
    ['addresses', '@a'],
    ['numbers', '1 '],
    ['dates', '1.1.'],
    ['notices', 'This email is confidential and intended for you only.\n'],
    ['notices apart', 'This email is confidential and intended for you only. Delete it.\n\n'],
    ['angle brackets', '<https:'],
    ['postscripts', 'P.S. a\n'],
    ['banners', 'This email is from outside the council. Do not click.\n\n'],
    ['late attributions', 'a On 1 10:00 On 1 10:00 wrote:\n'],
    ['lotus', 'a\n1/1/2026 10:00\nTo: b\n'],
    ['reply above', 'reply above reply above reply above\n'],
  ];

  // 200,000 characters; the ratio, not the clock, tells linear (about 4) from quadratic (about 16).
  it.each(worst)('%s take time that grows with their length', (_name, unit) => {
    const time = (length: number): number => {
      const body = unit.repeat(Math.ceil(length / unit.length));
      let best = Infinity;
      for (let run = 0; run < 2; run += 1) {
        const from = process.cpuUsage();
        readOwnWords(body, 'Poppy Winter');
        const spent = process.cpuUsage(from);
        best = Math.min(best, (spent.user + spent.system) / 1000);
      }
      return best;
    };
    time(20_000); // compiled by now
    const small = time(50_000);
    expect(time(200_000)).toBeLessThan(Math.max(9 * small, 250));
  });
});

describe('whatever the body', () => {
  it('gives spans in order, inside the body, apart from each other and from quotes', () => {
    fc.assert(
      fc.property(
        mail,
        fc.constantFrom(undefined, '', 'Poppy Winter', 'poppy.winter@example.com'),
        (body, sender) => {
          expect(faultsOf(body, readOwnWords(body, sender))).toEqual([]);
        },
      ),
      { numRuns: 800 },
    );
  });

  it('gives sound spans for any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (body) =>
        expect(faultsOf(body, readOwnWords(body, body))).toEqual([]),
      ),
      { numRuns: 300 },
    );
  });

  it('finds nothing more to take away from the own words of a layout', () => {
    const again = layouts
      .filter((layout) => layout.own !== readOwnWords(layout.own, layout.sender).text)
      .map((layout) => layout.title);
    expect(again).toEqual([]);
  });
});
