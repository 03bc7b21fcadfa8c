import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readEml } from '../../bot/eml';
import { readMailDate } from '../../bot/mail-date';
import type { Draft } from '../../shared/types';

const FOLDER = join(__dirname, 'eml');
const NOW = new Date('2026-03-05T09:00:00Z');
const read = (name: string): ReturnType<typeof readEml> =>
  readEml(readFileSync(join(FOLDER, `${name}.eml`)), NOW);

/** What most fixtures have in common; a row states what is its own. */
const USUAL: Draft = {
  from: 'cllr.ada.pike@fenwick.example',
  to: ['ben.stone@fenwick.example'],
  cc: [],
  bcc: [],
  subject: 'Drain in Mill Lane',
  body: 'Hello.',
  composedAt: '2026-03-04T14:05:00.000Z',
};
const LETTER = 'Dear Ben,\n\nThe drain in Mill Lane is blocked again. Could somebody clear it?\n\nAda Pike';

const fixtures: [string, Partial<Draft>, string[]?][] = [
  ['plain', { body: LETTER }],
  ['lf-only', { body: LETTER }],
  ['bom', { body: LETTER }],
  ['no-mime-headers', { subject: 'Old mail', body: 'Plain as it was in 1982.' }],
  [
    'encoded-words',
    {
      from: 'cllr.sian@fenwick.example',
      to: ['andre@fenwick.example', 'ben.stone@fenwick.example'],
      subject: 'Café licence: “extension”',
      body: 'Bore da.',
    },
  ],
  ['quoted-printable', { body: 'The café owes £120 – or so the owner says.' }],
  ['base64', { body: 'Could the £20 fee be waived?' }],
  ['windows-1252', { body: 'It’s “urgent” – or is it? £5' }],
  ['charset-unknown', { body: 'Plain words.' }],
  ['charset-missing-latin1', { body: 'The café in Mill Lane.' }],
  ['utf-16', { body: 'Words in UTF-16.' }],
  [
    'flowed',
    {
      body:
        'This paragraph was broken by the mail program at a fixed width, but is one paragraph.\n\n' +
        '> And this is a quotation that goes on over two lines.\n\n-- \nAda Pike',
    },
  ],
  ['flowed-quote-then-own', { body: '> On Friday we clear it. Ben \n\nMy own words stay mine.\n> Really?' }],
  ['flowed-delsp', { body: 'A very long word.' }],
  ['alternative', { body: 'The drain is blocked again.' }],
  [
    'html-only',
    {
      body: 'Dear Ben,\n\nThe drain in Mill Lane & the one in Ash Road are blocked.\nCould somebody clear them?\n\n- one\n- two\n\nAda',
    },
  ],
  [
    'html-gmail-reply',
    {
      body:
        'Thank you, that answers it.\n\nOn Tue, 3 Mar 2026 at 09:12, Ben Stone <ben.stone@fenwick.example> wrote:\n' +
        '> The drain is on the list for Friday.\n>\n> Ben',
    },
  ],
  [
    'html-outlook-reply',
    {
      body:
        'Dear Ben,\n\nFriday suits me.\n\nAda Pike\nCouncillor for Fenside\n\nFrom: Ben Stone <ben.stone@fenwick.example>\n' +
        'Sent: 03 March 2026 09:12\nTo: Ada Pike\nSubject: Drain in Mill Lane\n\nWould Friday suit you?',
    },
  ],
  [
    'html-owa-reply',
    {
      body:
        'Friday suits me.\nAda Pike\n________________________________\nFrom: Ben Stone <ben.stone@fenwick.example>\n' +
        'Sent: 03 March 2026 09:12\nTo: Ada Pike\nSubject: Drain\n\nWould Friday suit you?',
    },
  ],
  [
    'html-apple-reply',
    { body: 'Yes please.\n\n> On 3 Mar 2026, at 09:12, Ben Stone wrote:\n>\n> Shall I?\n> > Could you?' },
  ],
  ['html-indent', { body: 'As I put it in the motion:\n\na cleaner river by 2030\n\nThat stands.' }],
  ['mixed-attachment', { body: 'Photographs attached.' }, ['drain.jpg', 'café.txt']],
  ['related-inline-image', { body: 'Look:' }, ['pic.png']],
  ['list-footer', { body: 'My words.\n\n> Theirs.\n\nSent to the Fenwick list.' }],
  [
    'forward-attached',
    {
      body:
        'See what a resident writes.\n\n---------- Forwarded message ---------\nFrom: Resident <resident@home.example>\n' +
        'Date: Mon, 02 Mar 2026 08:00:00 +0000\nSubject: Smell\nTo: cllr.ada.pike@fenwick.example\n\nIt smells dreadful.',
    },
  ],
  ['bcc', { cc: ['ivy.green@fenwick.example'], bcc: ['leader@fenwick.example', 'news@courier.example'] }],
  ['groups', { to: ['a.one@fenwick.example', 'b.two@fenwick.example'], subject: 'Group' }],
  ['comments-and-quotes', { to: ['ben.stone@fenwick.example', 'odd@fenwick.example'], subject: 'Comments' }],
  ['summer-time', { composedAt: '2026-06-01T08:10:00.000Z' }],
  ['importance', { importance: 'high' }],
  ['x-priority', { importance: 'low' }],
  ['priority-urgent', { importance: 'high' }],
  ['unsent-draft', { subject: 'Not sent yet', body: 'Still writing.', composedAt: NOW.toISOString() }],
  ['empty-body', { body: '' }],
  ['folded-subject', { subject: 'A subject that goes on and on and on' }],
  ['boundary-missing', { body: '' }],
  ['boundary-unclosed', { body: 'The end is missing.' }],
  [
    'welsh-outlook',
    {
      body: 'Diolch, Ben.\n\nOddi wrth: Ben Stone\nAnfonwyd: 03 Mawrth 2026 09:12\nAt: Ada Pike\nPwnc: Draen\n\nA fydd dydd Gwener yn iawn?',
    },
  ],
];
test.each(fixtures)('%s', async (name, changes, attachments = []) => {
  const file = await read(name);
  expect(file.draft).toEqual({ ...USUAL, ...changes });
  expect(file.attachments).toEqual(attachments);
});

const bad: [string, string][] = [
  ['bad-empty', 'the file is empty'],
  ['bad-not-mail', 'no header such as From, To or Subject'],
  ['bad-binary', 'no header such as From, To or Subject'],
  ['bad-no-from', 'header From: expected the address of the sender'],
  ['bad-date', 'header Date: expected a date such as'],
];
test.each(bad)('%s is refused with what was expected', async (name, message) => {
  await expect(read(name)).rejects.toThrow(message);
});

test('every fixture is in a table above', () => {
  const files = readdirSync(FOLDER).map((name) => name.replace(/\.eml$/, ''));
  expect([...fixtures, ...bad].map(([name]) => name).sort()).toEqual(files.sort());
});

const HEAD =
  'From: a@x.example\r\nTo: b@x.example\r\nDate: Wed, 04 Mar 2026 14:05:00 +0000\r\nMIME-Version: 1.0\r\n';
const eml = (text: string): ReturnType<typeof readEml> => readEml(Buffer.from(text, 'latin1'), NOW);
const nested = (depth: number): string => {
  const opens = Array.from(
    { length: depth },
    (_, i) => `Content-Type: multipart/mixed; boundary="b${String(i)}"\r\n\r\n--b${String(i)}\r\n`,
  );
  const closes = Array.from({ length: depth }, (_, i) => `\r\n--b${String(depth - 1 - i)}--`);
  return `${HEAD}${opens.join('')}Content-Type: text/plain\r\n\r\ndeep words${closes.join('')}`;
};

describe('limits', () => {
  test('parts nested 100 deep are read', async () => {
    expect((await eml(nested(100))).draft.body).toBe('deep words');
  });

  test('parts nested deeper are refused', async () => {
    await expect(eml(nested(101))).rejects.toThrow('nested more than 100 deep');
  });

  test('mail in mail in mail, 100 deep, is read three deep', async () => {
    const { draft } = await eml(
      `${`${HEAD}Content-Type: message/rfc822\r\n\r\n`.repeat(100)}${HEAD}\r\nhello`,
    );
    expect(draft.body.match(/Forwarded message/g)).toHaveLength(3);
  });

  test('a header of 1 MB is read, one of 3 MB is refused', async () => {
    expect((await eml(`${HEAD}X-Big: ${'a'.repeat(1_000_000)}\r\n\r\nhi`)).draft.body).toBe('hi');
    await expect(eml(`${HEAD}X-Big: ${'a'.repeat(3_000_000)}\r\n\r\nhi`)).rejects.toThrow(
      'headers are longer than',
    );
  });

  test('50 MB of attachment is passed over', async () => {
    const line = `${'QUJD'.repeat(19)}\r\n`;
    const { draft, attachments } = await eml(
      `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nmy words\r\n--b\r\nContent-Type: image/jpeg; name=a.jpg\r\n` +
        `Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=a.jpg\r\n\r\n${line.repeat(50_000_000 / line.length)}--b--`,
    );
    expect(draft.body).toBe('my words');
    expect(attachments).toEqual(['a.jpg']);
  }, 30_000);

  test('50 MB of text is refused at once', async () => {
    const started = Date.now();
    await expect(
      eml(`${HEAD}\r\n${'Words upon words, and no end of them.\r\n'.repeat(1_300_000)}`),
    ).rejects.toThrow('the text is longer than');
    expect(Date.now() - started).toBeLessThan(5000);
  });
});

const dates: [string, string | null][] = [
  ['Wed, 04 Mar 2026 14:05:00 +0000', '2026-03-04T14:05:00.000Z'],
  ['4 Mar 2026 14:05 GMT', '2026-03-04T14:05:00.000Z'],
  ['Wed, 4 Mar 26 14:05:09 -0500 (EST)', '2026-03-04T19:05:09.000Z'],
  ['Mon, 1 Jun 2026 09:10:00 BST', '2026-06-01T08:10:00.000Z'],
  ['Mon, 01 Jun 2026 23:30:00 +0130', '2026-06-01T22:00:00.000Z'],
  ['2026-03-04T14:05:00Z', '2026-03-04T14:05:00.000Z'],
  ['Mon, 30 Feb 2026 10:00:00 +0000', null],
  ['Mon, 1 Jan 2026 25:00:00 +0000', null],
  ['tomorrow', null],
  ['', null],
];
test.each(dates)('the date "%s" is %s', (text, instant) => {
  expect(readMailDate(text)).toBe(instant);
});
