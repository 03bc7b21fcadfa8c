import fc from 'fast-check';
import { fingerprint, likeness } from '../../shared/reading/likeness';
import { measuredLikeness } from '../../shared/reading/likeness-measure';
import { ALPHABET, nearest, nearness, vectorsKey } from '../../shared/reading/meaning';
import { remember } from '../../shared/reading/memory';
import { VECTORS_FOR, WORD_VECTORS } from '../../shared/reading/word-vectors';
import { createDirectory } from '../../shared/directory';
import { CAST } from '../people';
import { correlation, MAILS, POINTS, SENTENCES } from './likeness-council';

const near = (a: string, b: string): number | null => nearness(fingerprint(a), fingerprint(b));

describe('the vectors', () => {
  it('were written for the stems, hashes and synonyms of today (else: test/bench/write-word-vectors.ts)', () => {
    expect(VECTORS_FOR).toBe(vectorsKey());
  });

  it('stand in order, each whole, in digits that need no escape', () => {
    expect(WORD_VECTORS.length).toBe(30 * 12000);
    expect(new Set(ALPHABET).size).toBe(91);
    const strange = Array.from(WORD_VECTORS).filter((one) => !ALPHABET.includes(one));
    expect(strange).toEqual([]);
    const heads = Array.from({ length: 12000 }, (_, n) => WORD_VECTORS.slice(30 * n, 30 * n + 5));
    const value = (head: string): number =>
      Array.from(head).reduce((sum, one) => sum * 91 + ALPHABET.indexOf(one), 0);
    expect(heads.every((head, n) => n === 0 || value(heads[n - 1] ?? '') < value(head))).toBe(true);
  });
});

describe('nearness', () => {
  it('sees one point in wholly other words, where the words see nothing', () => {
    const first = 'The paddling pool should be filled and opened this summer.';
    const again = 'Toddlers would love the splash basin hosed out and topped up with water again.';
    const other = 'Wheelie bins were left unemptied by the refuse lorry.';
    expect(likeness(fingerprint(first), fingerprint(again))).toBeLessThan(0.25);
    expect(near(first, again)).toBeGreaterThan(0.4);
    expect(near(first, again)).toBeGreaterThan((near(first, other) ?? 1) + 0.2);
  });

  it('is nearer between wordings of one point than between points, nearly always', () => {
    let right = 0;
    POINTS.forEach((point, at) => {
      const other = POINTS[(at + 7) % POINTS.length];
      const same = near(point.says[0] ?? '', point.says[3] ?? '') ?? -1;
      if (same > (near(other?.says[0] ?? '', point.says[3] ?? '') ?? -1)) right++;
    });
    expect(right / POINTS.length).toBeGreaterThan(0.92);
  });

  it('says nothing of texts whose words it does not know', () => {
    expect(near('', 'The bins.')).toBeNull();
    expect(near('Pryd y bydd y swyddog gorfodi yn ymweld â’r ysgubor?', 'The barn in the field.')).toBeNull();
  });

  it('is symmetric and at most 1, whatever the texts', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.constantFrom(...POINTS.flatMap((point) => point.says), ...MAILS.map((mail) => mail.body)),
    );
    fc.assert(
      fc.property(text, text, (a, b) => {
        const found = near(a, b);
        expect(near(b, a)).toBe(found);
        if (found !== null) expect(Math.abs(found)).toBeLessThanOrEqual(1 + 1e-9);
        const score = measuredLikeness(fingerprint(a), fingerprint(b));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });
});

it('brings likeness of short texts closer to how alike people find them', () => {
  const r = (measure: typeof measuredLikeness): number =>
    correlation(
      SENTENCES.map((one) => measure(fingerprint(one.a), fingerprint(one.b))),
      SENTENCES.map((one) => one.grade),
    );
  expect(r(measuredLikeness)).toBeGreaterThan(0.74);
  expect(r(measuredLikeness)).toBeGreaterThan(r(likeness));
});

it('finds the nearest of many, nearest first', () => {
  const prints = POINTS.map((point) => fingerprint(point.says[0] ?? ''));
  const to = fingerprint(POINTS[5]?.says[2] ?? '');
  const found = nearest(prints, to, 4);
  expect(found).toHaveLength(4);
  const by = prints.map((print) => nearness(print, to) ?? -1);
  expect(found.map((at) => by[at])).toEqual(
    by
      .slice()
      .sort((a, b) => b - a)
      .slice(0, 4),
  );
  expect(nearest([], to, 4)).toEqual([]);
});

describe('what memory keeps', () => {
  const message = {
    from: CAST[0]?.email ?? '',
    to: [CAST[1]?.email ?? ''],
    cc: [],
    bcc: [],
    subject: '',
    body: 'Mosquitoes breed in the abandoned fountain behind the observatory. Please drain it.',
    importance: 'normal' as const,
    sentAt: '2026-03-02T10:00:00Z',
  };
  const kept = remember(message, createDirectory(CAST));

  it('is no readable word and no vector', () => {
    const text = JSON.stringify(kept);
    for (const word of ['mosquito', 'breed', 'abandon', 'fountain', 'observatory', 'drain'])
      expect(text.toLowerCase()).not.toContain(word);
    expect(Object.keys(kept).sort()).toEqual([
      'acts',
      'anchors',
      'from',
      'itemId',
      'print',
      'sentAt',
      'subject',
      'to',
    ]);
    expect(Object.keys(kept.print)).not.toContain('meaning');
  });

  it('can be compared in meaning when read back, as memories of before the vectors can', () => {
    const back = (JSON.parse(JSON.stringify(kept)) as typeof kept).print;
    const draft = fingerprint('Insects swarm from the disused ornamental pond near the telescope dome.');
    expect(nearness(back, draft)).toBe(nearness(kept.print, draft));
    expect(nearness(back, draft)).toBeGreaterThan(0.4);
  });
});
