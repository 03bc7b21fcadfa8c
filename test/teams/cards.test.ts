import type * as AdaptiveCards from 'adaptivecards';
import { answerCard } from '../../bot/teams/cards/answer-card';
import { mailto, type Card } from '../../bot/teams/cards/card';
import {
  choseCard,
  clarifyCard,
  handOnCard,
  otherCard,
  saidCard,
  whichSharedCard,
} from '../../bot/teams/cards/choice-cards';
import { clauseCard } from '../../bot/teams/cards/clause-card';
import { helpCard } from '../../bot/teams/cards/help-card';
import {
  MOST_ABSTRACT,
  MOST_CITATIONS,
  MOST_NAME,
  cut,
  markdown,
  withCitations,
} from '../../bot/teams/citations';
import { STARTERS } from '../../bot/teams/words';
import type { BotAnswer } from '../../bot/teams/port';
import { CLAUSES, JUNIOR, PACK, SILENT, buttonsOf, shows } from './parts';

// The package's main file has imports that Node does not resolve; this one is the same, bundled, without types.
const { AdaptiveCard, SerializationContext, ValidationPhase, Version } =
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  require('adaptivecards/dist/adaptivecards.js') as typeof AdaptiveCards;

const data = { pn: 1 as const, id: '7d0b3a51-4bd5-4c53-8c39-4f1e0e0a6c11', q: 'Can I?' };
const hostile = '<b>**[x](https://evil.example)** & ![i](x)';
const drawn = (answer: BotAnswer, more: Partial<Parameters<typeof answerCard>[0]> = {}): Card =>
  answerCard({
    answer,
    called: 'your protocol',
    draft: false,
    data,
    clausesShown: false,
    shared: false,
    isMailbox: () => false,
    privateChat: null,
    ...more,
  });

const cards: [string, Card][] = [
  ...(['yes', 'yes-if', 'someone-else', 'no'] as const).map((verdict): [string, Card] => [
    verdict,
    drawn({ ...JUNIOR, verdict }),
  ]),
  ['not-covered, silent', drawn(SILENT)],
  ['not-covered, outside', drawn({ ...SILENT, silence: 'outside' })],
  ['with clauses, of a draft', drawn(JUNIOR, { clausesShown: true, draft: true })],
  [
    'shared',
    drawn(JUNIOR, {
      shared: true,
      data: { ...data, by: 'ada.pike@fenwick.example' },
      privateChat: 'https://teams.microsoft.com/l/chat/0/0?users=28%3A1',
    }),
  ],
  ['of a long question', drawn(JUNIOR, { data: null })],
  [
    'with hostile data',
    drawn({
      ...JUNIOR,
      conditions: [hostile],
      contacts: [{ role: hostile, email: 'a@b.example', name: hostile }],
    }),
  ],
  ['other', otherCard(JUNIOR.alternatives, data, true)],
  ['other, none', otherCard([], data, false)],
  ['chosen', choseCard('asking for facts')],
  ['hand on', handOnCard(data)],
  ['said', saidCard('Sent.')],
  [
    'which',
    clarifyCard(
      {
        question: 'Which Ben?',
        options: [
          { label: 'Ben Stone', value: 'b@c.example' },
          { label: 'facts', value: 'ask-facts' },
        ],
      },
      data,
    ),
  ],
  ['which, in a group', whichSharedCard('https://teams.microsoft.com/l/chat/0/0?users=28%3A1')],
  ['which, in a group, the bot’s id not known', whichSharedCard(null)],
  ['help', helpCard('your protocol', null, false)],
  ['help in a group', helpCard('your protocol', 'officer', true)],
  ['clause', clauseCard(CLAUSES[0], PACK)],
];

/** Everything in a JSON value that has a `type`. */
function typed(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(typed);
  if (typeof value !== 'object' || value === null) return [];
  const one = value as Record<string, unknown>;
  return [...('type' in one ? [one] : []), ...Object.values(one).flatMap(typed)];
}

test.each(cards)('the card "%s" is one that clients of version 1.5 take', (_name, card) => {
  expect(card.version).toBe('1.5');
  const context = new SerializationContext(new Version(1, 5));
  const parsed = new AdaptiveCard();
  parsed.parse(card, context);
  expect(
    Array.from({ length: context.eventCount }, (_none, index) => context.getEventAt(index).message),
  ).toEqual([]);
  const result = parsed.validateProperties();
  expect(
    result.validationEvents.map(({ message, phase }) => `${ValidationPhase[phase]}: ${message}`),
  ).toEqual([]);
  // What adaptivecards does not notice: text that is missing, more buttons than Teams shows, styles Teams has not.
  for (const one of typed(card)) {
    if (one['type'] === 'TextBlock' || one['type'] === 'TextRun')
      expect(one['text']).toEqual(expect.stringMatching(/\S/));
    if (String(one['type']).startsWith('Action.')) {
      expect(one['title']).toEqual(expect.stringMatching(/\S/));
      expect(one['style']).toBeUndefined();
    }
    if (one['type'] === 'Action.Execute')
      expect(one['fallback']).toMatchObject({ type: 'Action.Submit', data: one['data'] });
  }
  expect((card.actions ?? []).length).toBeLessThanOrEqual(6);
  expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28 * 1024);
});

test('adaptivecards would have noticed an unknown element', () => {
  const context = new SerializationContext(new Version(1, 5));
  new AdaptiveCard().parse({ ...saidCard('x'), body: [{ type: 'Marquee', text: 'x' }] }, context);
  expect(context.eventCount).toBeGreaterThan(0);
});

test('data from packs and people stands in text runs, which read no Markdown', () => {
  const card = drawn(
    { ...JUNIOR, conditions: [hostile], contacts: [{ role: hostile, email: 'a@b.example', name: hostile }] },
    { clausesShown: true },
  );
  const blocks = typed(card).filter(({ type }) => type === 'TextBlock');
  expect(JSON.stringify(blocks)).not.toContain('evil.example');
  expect(shows(card)).toContain('evil.example');
});

test.each([
  '',
  'no address',
  'a@b.example?cc=x@y.example',
  'a@b.example&body=x',
  '<a@b.example>',
  'a b@c.example',
  'a@b.example\nbcc:x',
])('"%s" makes no mail link', (address) => {
  expect(mailto(address, 'x')).toBeNull();
});
test('an address with odd but lawful characters is encoded', () => {
  expect(mailto("o'neil+x&y@b.example", 'A & B')).toBe("mailto:o'neil%2Bx%26y@b.example?subject=A%20%26%20B");
});

test('a role’s title in brackets stands beside its name, not on the button', () => {
  const role = 'the monitoring officer (head of legal and democratic)';
  const card = drawn({
    ...JUNIOR,
    contacts: [{ role, email: 'ben.stone@fenwick.example', name: 'Ben Stone' }],
  });
  expect(shows(card)).toContain('The monitoring officer (head of legal and democratic): Ben Stone');
  expect(buttonsOf(card)[0]?.title).toBe('Write to the monitoring officer');
});

test('ready questions fit on a button', () => {
  for (const text of [...STARTERS.member, ...STARTERS.officer]) expect(text.length).toBeLessThanOrEqual(45);
});

describe('citations', () => {
  const clause = (says: string, ref = '1') => ({ protocol: 'x', ref, says });
  test('stand where the clause is told; others are named after the text', () => {
    const { text, entity } = withCitations(
      { text: 'No. Paragraph 1: Be kind. Ask first.', clauses: [clause('Be kind.'), clause('Unsaid.', '9')] },
      'your protocol',
    );
    expect(text).toBe('No. Paragraph 1: Be kind. [1] Ask first. See also paragraph 9. [2]');
    expect(entity?.citation.map(({ position, appearance }) => [position, appearance.name])).toEqual([
      [1, 'Your protocol, paragraph 1'],
      [2, 'Your protocol, paragraph 9'],
    ]);
  });
  test('Teams’ limits hold whatever the pack says', () => {
    const many = Array.from({ length: 30 }, (_none, index) =>
      clause(`${'word '.repeat(100)}${String(index)}`, `${'9'.repeat(40)}.${String(index)}`),
    );
    const { entity, text } = withCitations(
      { text: 'x', clauses: many },
      'a protocol with a name that is a good deal longer than it needs to be',
    );
    expect(entity?.citation).toHaveLength(MOST_CITATIONS);
    expect(text).not.toContain('[11]');
    for (const { appearance } of entity?.citation ?? []) {
      expect(appearance.name.length).toBeLessThanOrEqual(MOST_NAME);
      expect(appearance.abstract.length).toBeLessThanOrEqual(MOST_ABSTRACT);
      expect(appearance.abstract).toMatch(/word…$/);
    }
  });
  test('every clause of the pack can be cited', () => {
    for (const { ref, says } of PACK.clauses) {
      const { text, entity } = withCitations(
        { text: `Yes. ${says}`, clauses: [clause(says, ref)] },
        PACK.called,
      );
      expect(text.endsWith(' [1]')).toBe(true);
      expect(entity?.citation[0]?.appearance.abstract.length).toBeLessThanOrEqual(MOST_ABSTRACT);
    }
  });
  test('nothing cited, no entity', () => {
    expect(withCitations({ text: 'Silent.', clauses: [] }, 'x')).toEqual({ text: 'Silent.', entity: null });
  });
  test('Markdown and HTML in data are shown letter for letter', () => {
    expect(markdown('<b>*x* [y](z) `c`')).toBe('&lt;b&gt;\\*x\\* \\[y\\](z) \\`c\\`');
  });
  test('a cut never halves a character', () => {
    expect(cut(`${'a'.repeat(8)}😀😀`, 10)).toBe(`${'a'.repeat(8)}…`);
  });
});
