import fc from 'fast-check';
import { editHtml, escapeHtml, findPassage, readHtml } from '../../addin/outlook/html-text';

const text = (html: string): string => readHtml(html).text;

describe('an HTML body as text', () => {
  it.each([
    [
      'new Outlook: a div a line',
      '<div class="e">Dear Rhys,</div><div><br></div><div>Bins?</div>',
      'Dear Rhys,\n\nBins?',
    ],
    [
      'classic Outlook: paragraphs without margin',
      '<p class="MsoNormal">Dear Rhys,<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Bins?</p>',
      'Dear Rhys,\n \nBins?',
    ],
    ['paragraphs with margin', '<p>One</p>\r\n<p>Two</p>', 'One\n\nTwo'],
    ['a div that ends in a line break', '<div>One<br></div><div>Two</div>', 'One\nTwo'],
    ['white space', '<div>  One\r\n   two\t three </div>\n\n<div>four</div>', 'One two three\nfour'],
    ['inline tags', 'The <b>bins</b> in <i>Mill</i>&nbsp;Lane', 'The bins in Mill Lane'],
    [
      'entities',
      '&pound;5 &amp; &#8364;6 &lt;x&gt; &rsquo;tis &#x175; &ycirc; caf&eacute; &unknown; &;',
      '£5 & €6 <x> ’tis ŵ ŷ café &unknown; &;',
    ],
    ['a less-than sign that is none', 'if a < b and 3 <4', 'if a < b and 3 <4'],
    ['a tag with > in a quoted attribute', '<img alt="a > b"><span title=\'>\'>x</span>', 'x'],
    [
      'style, script, head and comments',
      '<head><title>t</title></head><style>p{}</style><script>1<2</script><!-- > no --><!--[if mso]>x<![endif]-->yes',
      'yes',
    ],
    ['lists', '<ul><li>One</li><li>Two</li></ul>', '- One\n- Two'],
    ['tables', '<table><tr><td>A</td><td>B</td></tr><tr><td>C</td></tr></table>', 'A B\nC'],
    ['a rule', 'One<hr>Two', 'One\n________________________________\nTwo'],
    ['pre', '<pre>a\r\n  b\nc</pre>', 'a\n  b\nc'],
    [
      'a quotation',
      '<div>Yes</div><blockquote type="cite"><div>No?</div><div>Never?</div></blockquote><div>Ada</div>',
      'Yes\n> No?\n> Never?\nAda',
    ],
    [
      'an indent, which is no quotation',
      '<blockquote style="margin-left:40px"><div>Mine</div></blockquote>',
      'Mine',
    ],
    ['invisible characters', 'b\u200bi\ufeffn&shy;s', 'bins'],
    ['an unclosed tag', 'One <b', 'One'],
    ['nothing', '', ''],
  ])('%s', (_name, html, expected) => {
    expect(text(html)).toBe(expected);
  });

  it('stops at the limit', () => {
    expect(readHtml(`<div>${'a'.repeat(1000)}</div>`, 100).text).toHaveLength(100);
  });

  it('gives typed text back, and every character has its place in the HTML', () => {
    const plain = fc
      .array(
        fc.string({
          unit: fc.constantFrom('a', 'é', '<', '>', '&', '"', "'", ';', 'ŵ', '😀', ' '),
          maxLength: 12,
        }),
        { maxLength: 6 },
      )
      .map((lines) =>
        lines
          .map((line) => line.replace(/ {2,}/g, ' ').trim())
          .join('\n')
          .trim(),
      );
    fc.assert(
      fc.property(plain, (typed) => {
        const html = typed
          .split('\n')
          .map((line) => `<div>${line === '' ? '<br>' : escapeHtml(line)}</div>`)
          .join('');
        const reading = readHtml(html);
        expect(reading.text).toBe(typed);
        for (let i = 0; i < reading.text.length; i += 1) {
          const from = reading.starts[i] ?? -1;
          if (from >= 0)
            expect(readHtml(`x${html.slice(from, reading.ends[i])}x`).text).toContain(reading.text.charAt(i));
        }
      }),
    );
  });

  it('reads any rubbish to its end, hostile kinds too', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            '<',
            '>',
            '"',
            "'",
            '&',
            '#',
            ';',
            '/',
            '!',
            '-',
            'p',
            'b',
            'br',
            ' ',
            'style',
            'blockquote ',
          ),
          maxLength: 300,
        }),
        (rubbish) => {
          const reading = readHtml(rubbish);
          expect(reading.text.length).toBeLessThanOrEqual(rubbish.length * 40);
        },
      ),
    );
    for (const piece of [
      '<',
      '<a "',
      "<a '",
      '<!--',
      '&',
      '<style>',
      '<blockquote type=cite>',
      '<br',
      '</',
      '<p>',
    ])
      text(piece.repeat(100000));
  });
});

describe('editing by positions in the text', () => {
  const tags = (html: string): string[] => html.match(/<[^>]*>/g) ?? [];

  it('removes exactly the passage and leaves every tag but <br>', () => {
    const word = fc.constantFrom(
      'bins',
      'Mill&nbsp;Lane',
      '<b>weir</b>',
      '&pound;5',
      'a<br>b',
      '<i>x <u>y</u></i>',
      '&lt;ok&gt;',
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }),
        fc.nat(),
        fc.nat(),
        (lines, a, b) => {
          const html = lines.map((words) => `<div>${words.join(' ')}</div>`).join('');
          const before = readHtml(html);
          const start = Math.min(a % before.text.length, b % before.text.length);
          const end = Math.max(a % before.text.length, b % before.text.length) + 1;
          const after = editHtml(html, before, start, end, '');
          if (after === null) {
            expect(before.text.slice(start, end).trim()).toBe('');
            return;
          }
          const squeezed = (value: string): string => value.replace(/\s+/g, '');
          expect(squeezed(text(after))).toBe(squeezed(before.text.slice(0, start) + before.text.slice(end)));
          expect(tags(after).filter((tag) => tag !== '<br>')).toEqual(
            tags(html).filter((tag) => tag !== '<br>'),
          );
        },
      ),
    );
  });

  it('puts a replacement where the passage began, as text', () => {
    const html = '<div>Do <b>it now</b> please</div>';
    const reading = readHtml(html);
    expect(editHtml(html, reading, 3, 9, 'look & see\nthen')).toBe(
      '<div>Do <b>look &amp; see<br>then</b> please</div>',
    );
  });

  it('refuses what has no place in the HTML', () => {
    const html = 'One<hr>Two';
    expect(editHtml(html, readHtml(html), 4, 20, '')).toBeNull();
  });
});

describe('finding a passage', () => {
  it('keeps to its old place though the words stand elsewhere too', () => {
    expect(findPassage('again and again', 10, 15, 'again')).toEqual({ start: 10, end: 15 });
  });
  it('finds it elsewhere when it stands there once, white space aside', () => {
    expect(findPassage('Hello. The  bins\n were missed.', 0, 20, 'The bins were missed.')).toEqual({
      start: 7,
      end: 30,
    });
  });
  it('knows nothing of what has gone, stands twice, or is blank', () => {
    expect(findPassage('abc', 0, 3, 'xyz')).toBe('gone');
    expect(findPassage('again and again', 1, 6, 'again')).toBe('several');
    expect(findPassage('abc', 0, 1, ' ')).toBe('gone');
  });
});
