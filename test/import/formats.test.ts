import {
  DeletedTextRun,
  Document,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type IRunOptions,
} from 'docx';
import { kinds, pairs, reading, refs, word } from './reading';

function styled(text: string, look: IRunOptions): TextRun {
  return new TextRun({ ...look, text });
}

const CHANGE = { author: 'Clerk', date: '2026-01-05T09:00:00Z' };

describe('Word', () => {
  it('counts the numbers that Word prints, and leaves out what is struck, deleted or moved away', async () => {
    const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
      level: at,
      format,
      text,
    });
    const numbers = (reference: string, start: number) => ({
      reference,
      levels: [
        { ...level(0, LevelFormat.DECIMAL, '%1.'), start },
        level(1, LevelFormat.DECIMAL, '%1.%2'),
        level(2, LevelFormat.LOWER_LETTER, '(%3)'),
      ],
    });
    const item = (
      at: number,
      children: readonly (TextRun | DeletedTextRun | InsertedTextRun)[],
      reference = 'main',
    ) => new Paragraph({ numbering: { reference, level: at }, children });
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
    const document = new Document({
      numbering: {
        config: [
          numbers('main', 1),
          numbers('later', 7),
          { reference: 'dots', levels: [level(0, LevelFormat.BULLET, '\uf0b7')] },
        ],
      },
      sections: [
        {
          children: [
            new Paragraph({
              heading: HeadingLevel.TITLE,
              children: [new TextRun('Protocol for Members and Officers')],
            }),
            item(0, [styled('Contact', { bold: true })]),
            item(1, [
              new TextRun('Members write to '),
              new DeletedTextRun({ id: 1, ...CHANGE, text: 'any' }),
              new InsertedTextRun({ id: 2, ...CHANGE, text: 'one' }),
              new TextRun(' officer'),
              styled(' or a friend', { strike: true }),
              styled(' or a neighbour', { doubleStrike: true }),
              new TextRun('.'),
            ]),
            item(1, [new TextRun('Officers should:')]),
            item(2, [new TextRun('reply; and')]),
            item(2, [new TextRun('say who deals with it.')]),
            item(1, [new TextRun('Both are brief.')]),
            item(0, [styled('Meetings', { bold: true })]),
            item(1, [new TextRun('Members may bring:')]),
            new Paragraph({ numbering: { reference: 'dots', level: 0 }, children: [new TextRun('papers')] }),
            item(1, [styled('Members may smoke.', { strike: true })]),
            new Table({
              rows: [
                new TableRow({ children: [cell('Post'), cell('Deputy')] }),
                new TableRow({ children: [cell('Chief executive'), cell('Solicitor')] }),
              ],
            }),
            item(0, [styled('Visits', { bold: true })], 'later'),
            item(1, [new TextRun('Members ring first.')], 'later'),
          ],
        },
      ],
    });
    const result = await reading(await Packer.toBuffer(document), 'own.docx');
    expect(result.format).toBe('docx');
    expect(pairs(result)).toEqual([
      ['1.1', 'Members write to one officer.'],
      ['1.2', 'Officers should:'],
      ['1.2(a)', 'reply; and'],
      ['1.2(b)', 'say who deals with it.'],
      ['1.3', 'Both are brief.'],
      ['2.1', 'Members may bring:'],
      ['2.1(1)', 'papers'],
      ['Posts(1)', 'Chief executive; Deputy: Solicitor'],
      ['7.1', 'Members ring first.'],
    ]);
    expect(result.clauses.find(({ ref }) => ref === '2.2')).toMatchObject({ inForce: false, text: '' });
    expect(result.clauses[0]?.heading).toBe('Contact');
    // The document is shown beside, with what was struck still to be seen.
    expect(
      result.document.some(({ runs }) => runs.some(({ text, struck }) => struck && text.includes('smoke'))),
    ).toBe(true);
  });

  it('follows start overrides, restarts, numbers in styles, deleted paragraphs and moved text', async () => {
    const p = (numId: number, ilvl: number, text: string, more = '', mark = ''): string =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr><w:rPr>${mark}</w:rPr></w:pPr>${more}<w:r><w:t>${text}</w:t></w:r></w:p>`;
    const level = (at: number, text: string, more = ''): string =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
    const numbering =
      `<w:abstractNum w:abstractNumId="0">${level(0, '%1.')}${level(1, '%1.%2', '<w:lvlRestart w:val="0"/>')}</w:abstractNum>` +
      `<w:abstractNum w:abstractNumId="1">${level(0, '%1.')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
      '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="10"/></w:lvlOverride></w:num>';
    const styles =
      '<w:style w:type="paragraph" w:styleId="Clause"><w:name w:val="Clause"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="SubClause"><w:name w:val="Sub clause"/><w:basedOn w:val="Clause"/></w:style>' +
      '<w:style w:type="character" w:styleId="Gone"><w:name w:val="Gone"/><w:rPr><w:strike/></w:rPr></w:style>';
    const result = await reading(
      word(
        '<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Protocol for Members and Officers</w:t></w:r></w:p>' +
          p(1, 0, 'Courtesy') +
          p(1, 1, 'Members are polite.') +
          '<w:p><w:pPr><w:pStyle w:val="SubClause"/></w:pPr><w:r><w:t>Officers are</w:t></w:r><w:r><w:rPr><w:rStyle w:val="Gone"/></w:rPr><w:t> not</w:t></w:r><w:r><w:t> polite.</w:t></w:r></w:p>' +
          `<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr><w:del w:id="4"><w:r><w:delText>A paragraph that went.</w:delText></w:r></w:del></w:p>` +
          p(
            1,
            1,
            'Both are brief.',
            '<w:moveFrom w:id="5"><w:r><w:t>Moved words. </w:t></w:r></w:moveFrom>',
          ) +
          p(1, 0, 'Contact') +
          p(1, 1, 'Members ring first.', '<w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden words. </w:t></w:r>') +
          p(2, 0, 'Visits') +
          p(2, 1, 'Members wear a badge.'),
        { 'word/numbering.xml': numbering, 'word/styles.xml': styles },
      ),
      'own.docx',
    );
    expect(pairs(result)).toEqual([
      ['1.1', 'Members are polite.'],
      ['1.2', 'Officers are polite.'],
      ['1.3', 'Both are brief.'],
      // Level 2 never starts again here, as its lvlRestart says.
      ['2.4', 'Members ring first.'],
      ['10.5', 'Members wear a badge.'],
    ]);
  });
});

describe('web pages', () => {
  it('counts lists as they print, and leaves out what is crossed out, hidden or round the page', async () => {
    const result = await reading(
      `<!doctype html><html><head><title>x</title><style>.gone{text-decoration:line-through} .off{display:none}</style></head>
      <body><nav><a href="/">Home</a><ol><li>Committees</li></ol></nav><main>
      <h1>Protocol for Members and Officers</h1>
      <h2>Courtesy</h2>
      <ol start="3"><li>Members are <del>never</del> polite<s>, mostly</s><strike> or so</strike><span class="gone"> or not</span>.</li>
      <li value="6"><p>Officers should:</p><ol type="a"><li>reply<li>say who deals with it</ol></li>
      <li>Both avoid:<ul><li>shouting<li>swearing</ul></li>
      <li hidden>Secret words.</li><li class="off">Secret too.</li>
      <li>See the note.<sup>[1]</sup></li></ol>
      <p>9.&nbsp;&nbsp;Numbers in the text count too.<br>10. After a line break as well.</p>
      </main><footer><p>1. Contact us</p></footer><script>var x = '1. Script';</script></body></html>`,
      'own.html',
    );
    expect(result.format).toBe('html');
    expect(pairs(result)).toEqual([
      ['3', 'Members are polite.'],
      ['6', 'Officers should:'],
      ['6(a)', 'reply'],
      ['6(b)', 'say who deals with it'],
      ['7', 'Both avoid:'],
      ['7(1)', 'shouting'],
      ['7(2)', 'swearing'],
      ['8', 'See the note.'],
      ['9', 'Numbers in the text count too.'],
      ['10', 'After a line break as well.'],
    ]);
    expect(kinds(result.problems)).toEqual(['skipped-number']);
  });

  it('prints "1.1" where the page counts so', async () => {
    const result = await reading(
      `<html><style>li::before{content:counters(item, ".") " "}</style><body><h1>Protocol for Members and Officers</h1>
      <ol><li>Courtesy<ol><li>Members are polite.</li><li>Officers are polite.</li></ol></li>
      <li>Contact<ol><li>Members ring first.</li></ol></li></ol></body></html>`,
      'own.html',
    );
    expect(refs(result)).toEqual(['1.1', '1.2', '2.1']);
    expect(result.clauses[2]?.heading).toBe('Contact');
  });
});

describe('text', () => {
  it.each([
    [
      'UTF-8 with a mark',
      Buffer.from(
        '\ufeffProtocol for Members and Officers\n\n1. Members’ post.\n2. Officers’ post.\n3. Both.',
      ),
    ],
    [
      'UTF-16',
      Buffer.concat([
        Buffer.from([0xff, 0xfe]),
        Buffer.from(
          'Protocol for Members and Officers\n\n1. Members’ post.\n2. Officers’ post.\n3. Both.',
          'utf16le',
        ),
      ]),
    ],
    [
      'Windows',
      Buffer.from(
        'Protocol for Members and Officers\r\n\r\n1. Members\x92 post.\r\n2. Officers\x92 post.\r\n3. Both.',
        'latin1',
      ),
    ],
  ])('is read in %s', async (_, bytes) => {
    const result = await reading(bytes, 'own.txt');
    expect(pairs(result)).toEqual([
      ['1', 'Members’ post.'],
      ['2', 'Officers’ post.'],
      ['3', 'Both.'],
    ]);
  });

  it('is read for what it is, whatever its name, and says so', async () => {
    const result = await reading(
      'Protocol for Members and Officers\n\n1. One.\n2. Two.\n3. Three.',
      'own.docx',
    );
    expect(refs(result)).toEqual(['1', '2', '3']);
    expect(result.problems).toEqual([
      expect.objectContaining({
        kind: 'other-format',
        text: expect.stringContaining('plain text') as string,
      }),
    ]);
  });
});
