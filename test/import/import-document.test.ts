import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImportError, importDocument } from '../../bot/import/import-document';
import { ran } from '../cli/running';
import { kinds, pairs, pdf, reading, word, zipped } from './reading';

const TEXT =
  'Protocol for Members and Officers\n\n1. Members are polite.\n2. Officers are polite.\n3. Both are brief.\n';

/** Left-aligned lines down a page, 15 points apart. */
function lines(texts: readonly string[], top = 760): { text: string; x: number; y: number }[] {
  return texts.map((text, at) => ({ text, x: 72, y: top - at * 15 }));
}

describe('a PDF', () => {
  it('is read without its margins, in whole paragraphs, by numbers, and without what a line is drawn through', async () => {
    const margin = (page: number) => [
      { text: 'Anytown Council Constitution', x: 72, y: 810 },
      { text: `Page ${page} of 3`, x: 280, y: 30 },
    ];
    const result = await importDocument(
      pdf([
        [
          ...margin(1),
          { text: 'Protocol for Members and Officers', x: 72, y: 770 },
          ...lines(
            [
              '1.1 Members and officers should deal with each other politely and should give infor-',
              'mation to one another as soon as they can, since information helps them both to work.',
            ],
            730,
          ),
          {
            text: '1.2 Members write to any officer about one matter at a time.',
            x: 72,
            y: 690,
            line: [112, 16],
          },
          {
            text: '1.3 Officers should reply to members in the time that the council has set and they',
            x: 72,
            y: 660,
          },
        ],
        [
          ...margin(2),
          { text: 'should say who deals with the matter.', x: 72, y: 770 },
          { text: '1.4', x: 72, y: 740 },
          { text: 'Both should avoid:', x: 120, y: 740 },
          { text: '\x95', x: 120, y: 722 },
          { text: 'shouting', x: 140, y: 722 },
          { text: '\x95', x: 120, y: 704 },
          { text: 'swearing', x: 140, y: 704 },
        ],
        [
          ...margin(3),
          { text: '1.5 Some posts are set by law.', x: 72, y: 770 },
          { text: 'Post', x: 72, y: 740 },
          { text: 'Deputy', x: 300, y: 740 },
          { text: 'Chief executive', x: 72, y: 720 },
          { text: 'Solicitor', x: 300, y: 720 },
        ],
      ]),
      'own.pdf',
    );
    expect(result.format).toBe('pdf');
    expect(result.title).toBe('Protocol for Members and Officers');
    expect(pairs(result)).toEqual([
      [
        '1.1',
        'Members and officers should deal with each other politely and should give information to one another as soon as they can, since information helps them both to work.',
      ],
      ['1.2', 'Members write to officer about one matter at a time.'],
      [
        '1.3',
        'Officers should reply to members in the time that the council has set and they should say who deals with the matter.',
      ],
      ['1.4', 'Both should avoid:'],
      ['1.4(1)', 'shouting'],
      ['1.4(2)', 'swearing'],
      ['1.5', 'Some posts are set by law.'],
      ['Posts(1)', 'Chief executive; Deputy: Solicitor'],
    ]);
    expect(result.clauses.map(({ page }) => page)).toEqual([1, 1, 1, 2, 2, 2, 3, 3]);
    expect(kinds(result.problems)).toEqual(['unseen-strikes', 'table']);
  });

  it('without text is a scan and says so', async () => {
    const scan = importDocument(pdf([[], [], []]), 'scan.pdf');
    await expect(scan).rejects.toThrow(ImportError);
    await expect(scan).rejects.toThrow(/no text: it is a scan\. Expected a PDF with text/);
  });

  it('that is locked or damaged says so', async () => {
    const odd = '(0123456789abcdef0123456789abcdef)';
    const locked = pdf(
      [lines(['1. Members are polite.'])],
      `/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${odd} /U ${odd} >> `,
    );
    await expect(importDocument(locked, 'locked.pdf')).rejects.toThrow(/locked with a password/);
    await expect(
      importDocument(Buffer.from('%PDF-1.7\nand then nothing of use at all'), 'broken.pdf'),
    ).rejects.toThrow(/The PDF is damaged/);
  });
});

describe('a document that takes too long', () => {
  it('is given up', async () => {
    await expect(importDocument(Buffer.from(TEXT), 'own.txt', { longest: 1 })).rejects.toThrow(
      /could not be read within 0 seconds/,
    );
  });

  it('is stopped where the one who asked has gone', async () => {
    const gone = new AbortController();
    const first = importDocument(Buffer.from(TEXT), 'own.txt', { signal: gone.signal });
    gone.abort(new Error('closed'));
    await expect(first).rejects.toThrow('closed');
    await expect(importDocument(Buffer.from(TEXT), 'own.txt', { signal: gone.signal })).rejects.toThrow(
      'closed',
    );
  });

  it('does not keep the others from being read', async () => {
    const all = await Promise.all([1, 2, 3].map((at) => importDocument(Buffer.from(TEXT), `${at}.txt`)));
    expect(all.map((one) => one.clauses.length)).toEqual([3, 3, 3]);
  });
});

describe('what cannot be brought in', () => {
  it.each([
    ['an empty file', Buffer.alloc(0), /The file is empty\. Expected a Word document/],
    ['blanks alone', Buffer.from(' \n\t\n'), /The file is empty/],
    ['marks alone', Buffer.from('***\n\n---\n'), /no text/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 1]), /is a picture/],
    [
      'the old Word format',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 1, 2]),
      /old format \(\.doc\)/,
    ],
    [
      'a Word document with a password',
      Buffer.concat([
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      /locked with a password/,
    ],
    ['rich text', Buffer.from('{\\rtf1\\ansi Protocol}'), /rich text format/],
    [
      'a web archive',
      Buffer.from('From: x\nSubject: y\nMIME-Version: 1.0\n\nProtocol'),
      /email or a web archive/,
    ],
    [
      'a spreadsheet',
      zipped({ '[Content_Types].xml': '<x/>', 'xl/workbook.xml': '<x/>' }),
      /is a spreadsheet/,
    ],
    ['a zip file', zipped({ 'a.txt': 'x' }), /is a zip file/],
    ['bytes', Buffer.from([1, 2, 3, 0, 255, 254, 0, 7]), /no text that can be read/],
    ['a Word document cut short', word('<w:p/>').subarray(0, 60), /damaged/],
    ['a Word document without its text', zipped({ 'word/styles.xml': '<x/>' }), /has no text part/],
    ['a Word document without words', word('<w:p/>'), /has no text/],
  ])('%s is refused with a reason', async (_, bytes, reason) => {
    const refused = reading(bytes, 'own.docx');
    await expect(refused).rejects.toThrow(ImportError);
    await expect(refused).rejects.toThrow(reason);
  });

  it('a Word document that unpacks to far too much is not unpacked', async () => {
    const bomb = zipped({ 'word/document.xml': new Uint8Array(49 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    await expect(reading(bomb, 'bomb.docx')).rejects.toThrow(/unpacks to more than 48 MB/);
  });

  it('more than 40 MB is refused unread', async () => {
    await expect(importDocument(new Uint8Array(200 * 1024 * 1024), 'big.pdf')).rejects.toThrow(
      /The file has 200 MB\. Expected a protocol document of at most 40 MB/,
    );
  });

  it('text made to be slow is read all the same', async () => {
    const hostile = ['(', '~~', '*a', '[', 'I', '1.', ' ', '-', '(a) x\n', 'Contents\n'].map((one) =>
      one.repeat(4000),
    );
    const result = await reading(`${TEXT}\n\n${hostile.join('\n\n')}`, 'own.txt');
    expect(result.clauses.length).toBeGreaterThan(2);
  });

  it('a web page nested without end is refused', async () => {
    const deep = reading(`<html><body>${TEXT}${'<div>'.repeat(20_000)}deep`, 'own.html');
    await expect(deep).rejects.toThrow(/nested 20002 levels deep/);
  });
});

describe('the command', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'nudge-import-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('writes one object a file, problems to standard error, and an error in place of a bad file', async () => {
    const good = join(folder, 'own.md');
    const bad = join(folder, 'bad.pdf');
    const big = join(folder, 'big.pdf');
    writeFileSync(good, `${TEXT}5. ~~Gone.~~\n`);
    writeFileSync(bad, '');
    writeFileSync(big, '');
    truncateSync(big, 200 * 1024 * 1024);
    const run = await ran(['import', good, bad, big, join(folder, 'none.txt'), folder]);
    expect(run.status).toBe(1);
    const [first, ...rest] = run.rows();
    expect(first).toEqual({
      title: 'Protocol for Members and Officers',
      clauses: [
        { ref: '1', heading: '', text: 'Members are polite.', inForce: true },
        { ref: '2', heading: '', text: 'Officers are polite.', inForce: true },
        { ref: '3', heading: '', text: 'Both are brief.', inForce: true },
        { ref: '5', heading: '', text: '', inForce: false },
      ],
    });
    expect(rest.map(({ id }) => id)).toEqual([bad, big, join(folder, 'none.txt'), folder]);
    expect(rest.map(({ error }) => String(error).slice(String(error).indexOf(': ') + 2, 200))).toEqual([
      expect.stringMatching(/^The file is empty/),
      expect.stringMatching(/^The file has 200 MB/),
      'there is no such file',
      expect.stringMatching(/is a folder/),
    ]);
    expect(run.err).toContain('5 is crossed out as a whole');
  });

  it('says how it is used', async () => {
    const run = await ran(['import']);
    expect(run.status).toBe(2);
    expect(run.out).toBe('');
    expect(run.err).toContain('import needs a file');
  });
});
