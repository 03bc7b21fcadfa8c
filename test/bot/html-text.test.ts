import { htmlToText } from '../../bot/html-text';

const cases: [string, string, string][] = [
  ['paragraphs stand apart', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
  ['lines within a paragraph', '<p>One<br>two<br/>three</p>', 'One\ntwo\nthree'],
  ['divs are lines', '<div>One</div><div>two</div><div><br></div><div>three</div>', 'One\ntwo\n\nthree'],
  ['white space is one space', '<p>  One\n\t two  </p>', 'One two'],
  ['tags within words add none', '<p>in<b>divid</b>ual <i>words</i>.</p>', 'individual words.'],
  [
    'entities, the odd ones too',
    '&lt;a&gt; &amp;amp; &pound;5&nbsp;&ndash;&#160;caf&eacute; &#x2019;',
    '<a> &amp; £5 – café ’',
  ],
  ['characters that nobody sees', 'a\u200Bb\u00ADc\uFEFFd', 'abcd'],
  [
    'scripts, styles, titles and comments are no words',
    '<title>t</title><style>s</style><script>x()</script><!-- c --><p>Words</p>',
    'Words',
  ],
  [
    'what is hidden is no words',
    '<div style="display : none">no</div><span style="mso-hide:all">no</span><p hidden>no</p><p>Words</p>',
    'Words',
  ],
  [
    'hidden parts within hidden parts',
    '<div style="display:none">a<div style="display:none">b</div>c</div>d',
    'd',
  ],
  [
    "Outlook's conditional comments",
    '<!--[if gte mso 9]><xml>x</xml><![endif]--><p>Words</p><![if !supportLists]>-<![endif]>',
    'Words\n\n-',
  ],
  [
    "Outlook's paragraphs are lines",
    '<p class=MsoNormal>One</p><p class=MsoNormal>two</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>three</p>',
    'One\ntwo\n\nthree',
  ],
  [
    'paragraphs without margin are lines',
    '<p style="margin:0">One</p><p style="margin: 0cm 0cm 0.0001pt">two</p>',
    'One\ntwo',
  ],
  [
    'lists',
    '<p>A</p><ul><li>one</li><li>two<ol start="3"><li>x</li><li>y</li></ol></li></ul><p>B</p>',
    'A\n\n- one\n- two\n3. x\n4. y\n\nB',
  ],
  [
    'tables: a row a line',
    '<table><tr><td>a</td><td>b</td></tr><tr><th>c</th><td>d</td></tr></table>',
    'a b\nc d',
  ],
  ['preformatted text keeps its lines', '<pre>a\n  b\r\nc</pre>', 'a\n  b\nc'],
  [
    'a quotation',
    '<p>Yes.</p><blockquote type="cite"><p>Shall I?</p><p>Or not?</p></blockquote><p>Do.</p>',
    'Yes.\n\n> Shall I?\n>\n> Or not?\n\nDo.',
  ],
  [
    'a quotation in a quotation',
    '<blockquote>a<blockquote>b</blockquote>c</blockquote>',
    '> a\n> > b\n>\n> c',
  ],
  [
    'an indented passage is no quotation',
    '<blockquote style="margin:0 0 0 40px; border:none; padding:0"><div>in</div></blockquote>',
    'in',
  ],
  [
    "Gmail's quotation with a border is one",
    '<blockquote class="gmail_quote" style="border:none">q</blockquote>',
    '> q',
  ],
  ['a rule across', 'a<hr>b', 'a\n________________________________\nb'],
  ['links keep their words', '<a href="https://example.org/x">the page</a>', 'the page'],
  ["the signature's mark keeps its space", '<div>Hello</div><div>-- <br>Ann</div>', 'Hello\n-- \nAnn'],
  ['many blank lines become two', `a${'<br>'.repeat(50)}b`, 'a\n\n\nb'],
  ['markup that never closes', '<div><p>One<p>Two<table><tr><td>Three', 'One\n\nTwo\n\nThree'],
  ['no markup at all', 'just words', 'just words'],
  ['nothing', '', ''],
];
test.each(cases)('%s', (_name, html, text) => {
  expect(htmlToText(html)).toBe(text);
});

test('markup nested beyond sense loses its tags and keeps its words', () => {
  expect(htmlToText(`${'<div>'.repeat(20_000)}words${'</div>'.repeat(20_000)}`)).toBe('words');
});

const hostile: [string, string][] = [
  ['unclosed tags', '<p>'.repeat(300_000)],
  ['open angles', '<'.repeat(1_000_000)],
  ['open comments', '<!--'.repeat(250_000)],
  ['closing tags of nothing', `${'<div>'.repeat(490)}${'</b>'.repeat(200_000)}`],
  ['a style without end', `<p style="${'a: b;'.repeat(200_000)}">x</p>`],
  ['spaces', `a${' '.repeat(2_000_000)}b`],
];
test.each(hostile)('%s by the hundred thousand take no more than their length', (_name, html) => {
  const started = Date.now();
  htmlToText(html);
  expect(Date.now() - started).toBeLessThan(5000);
});
