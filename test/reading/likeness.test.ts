import fc from 'fast-check';
import {
  alignment,
  conflicts,
  fingerprint,
  indexPrints,
  learnBackground,
  likeness,
  likest,
  sentenceSpan,
  type Fingerprint,
} from '../../shared/reading/likeness';
import { learnMail, measuredLikeness } from '../../shared/reading/likeness-measure';
import {
  alarmsAtRecall,
  areaUnderCurve,
  averagePrecision,
  backgrounds,
  buriedPairs,
  correlation,
  cutProsePairs,
  MAILS,
  nearDuplicatePairs,
  oneSidedPairs,
  POINTS,
  prosePairs,
  sameCasePairs,
  SENTENCES,
  sendersPairs,
  shortPairs,
  type LabelledPair,
} from './likeness-council';

/** Texts stand in many pairs; each is read once. */
const read = new Map<string, Fingerprint>();
function printOf(text: string): Fingerprint {
  const known = read.get(text) ?? fingerprint(text);
  read.set(text, known);
  return known;
}

const alike = (a: string, b: string): number => likeness(fingerprint(a), fingerprint(b));
const anyText = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.constantFrom(...POINTS.flatMap((point) => point.says), ...MAILS.map((mail) => mail.body)),
);

describe('what holds for any text', () => {
  test('a score is a number from 0 to 1, whatever the texts', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const score = alike(a, b);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
      { numRuns: 400 },
    );
  });

  test('a text is as like itself as can be', () => {
    for (const text of [...POINTS.flatMap((point) => point.says), ...MAILS.map((mail) => mail.body)]) {
      expect(alike(text, text)).toBeGreaterThan(0.99);
    }
  });

  test('nothing is like an empty text', () => {
    expect(alike('', '')).toBe(0);
    expect(alike('', 'The bins were missed.')).toBe(0);
    expect(alike('The bins were missed.', ' \n… —')).toBe(0);
  });

  test('either way round gives nearly the same score', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(Math.abs(alike(a, b) - alike(b, a))).toBeLessThan(0.15);
      }),
      { numRuns: 300 },
    );
  });

  test('the same text gives the same fingerprint, in whatever order texts are read', () => {
    const texts = POINTS.map((point) => point.says[0] ?? '');
    const first = texts.map((text) => JSON.stringify(fingerprint(text)));
    const again = [...texts].reverse().map((text) => JSON.stringify(fingerprint(text)));
    expect(again.reverse()).toEqual(first);
  });

  test('a fingerprint survives JSON', () => {
    const background = learnBackground(MAILS.map((mail) => fingerprint(mail.body)));
    for (const point of POINTS.slice(0, 20)) {
      const a = fingerprint(point.says[0] ?? '');
      const b = fingerprint(point.says[1] ?? '');
      const kept = JSON.parse(JSON.stringify(a)) as Fingerprint;
      expect(kept).toEqual(a);
      expect(likeness(kept, b, background)).toBe(likeness(a, b, background));
    }
  });
});

describe('what is kept of a text', () => {
  test('no readable word, number or name', () => {
    for (const { body } of MAILS) {
      const kept = JSON.stringify(fingerprint(body));
      expect(
        kept.replace(
          /"(?:v|terms|info|sketch|order|sentences|dates|weekdays|months|sums|references|streets|addresses|postcodes)":/g,
          '',
        ),
      ).toMatch(/^[{}[\],\d]*$/);
    }
    const kept = JSON.stringify(fingerprint('Ring 07700 900123 about P24/S0381/FUL before 14 March 2026.'));
    for (const secret of ['07700', '900123', '0381', '2026']) expect(kept).not.toContain(secret);
  });

  test('at most 90 kB, however long the text; about 1.2 characters for each of an ordinary long mail', () => {
    const long = POINTS.flatMap((point) => point.says)
      .join('\n')
      .slice(0, 20000);
    expect(long.length).toBe(20000);
    expect(JSON.stringify(fingerprint(long)).length).toBeLessThan(50000);
    let distinct = '';
    for (let n = 0; distinct.length < 200000; n++)
      distinct += `w${n.toString(36).replace(/\d/g, 'q')}x${String.fromCharCode(97 + (n % 26))} `;
    expect(JSON.stringify(fingerprint(distinct)).length).toBeLessThan(90000);
  });

  test('numbers stay below 2^30, so that every engine holds them as small integers', () => {
    for (const { body } of MAILS) {
      const { terms, info, sketch } = fingerprint(body);
      for (const value of [...terms, ...info, ...sketch]) {
        expect(Number.isInteger(value) && value >= 0 && value < 2 ** 30).toBe(true);
      }
    }
  });

  test('sentences know where they stand in the text', () => {
    const text =
      'Dear Mr. Jones,\n\nThe lamp is out. Please mend it before 4 March!\n\nKind regards\nAnn Lee';
    const print = fingerprint(text);
    const parts: string[] = [];
    for (let s = 0; ; s++) {
      const span = sentenceSpan(print, s);
      if (!span) break;
      parts.push(text.slice(span.start, span.end));
    }
    expect(parts).toEqual([
      'Dear Mr. Jones',
      'The lamp is out',
      'Please mend it before 4 March',
      'Kind regards',
      'Ann Lee',
    ]);
  });
});

describe('hostile text', () => {
  const size = 200000;
  const kinds: readonly (readonly [string, string])[] = [
    ['one letter', 'a'.repeat(size)],
    ['digits', '1'.repeat(size)],
    ['digits and slashes', '1/'.repeat(size / 2)],
    ['letters and digits', 'a1'.repeat(size / 2)],
    ['stops', '.'.repeat(size)],
    ['stops and spaces', '. '.repeat(size / 2)],
    ['line ends', '\n'.repeat(size)],
    ['apostrophes', "a'".repeat(size / 2)],
    ['pound signs and commas', '£1,'.repeat(size / 3)],
    ['one word', 'council '.repeat(size / 8)],
    ['street types', 'Street '.repeat(size / 7)],
    ['phrases begun', 'street '.repeat(size / 7)],
    ['months and numbers', '1 May '.repeat(size / 6)],
    ['greetings', 'Dear\n'.repeat(size / 5)],
    ['pictures', '😀'.repeat(size / 2)],
    ['half pictures', '\ud83d'.repeat(size)],
    ['another script', '議'.repeat(size)],
    [
      'distinct words',
      Array.from({ length: size / 8 }, (_, n) => n.toString(26).replace(/\d/g, 'z')).join(' x'),
    ],
  ];
  test.each(kinds)('200,000 characters of %s take no longer than they should', (_, text) => {
    const began = process.hrtime.bigint();
    const print = fingerprint(text);
    likeness(print, fingerprint(`${text} and then some`));
    alignment(print, print);
    const ms = Number(process.hrtime.bigint() - began) / 1e6;
    expect(ms).toBeLessThan(1500);
  });

  test('time grows with the text, not faster', () => {
    const words = POINTS.flatMap((point) => point.says).join('\n');
    // processor time, so that a busy machine changes nothing
    const time = (text: string): number => {
      const began = process.cpuUsage();
      for (let n = 0; n < 20; n++) fingerprint(text);
      const { user, system } = process.cpuUsage(began);
      return user + system;
    };
    let [short, long] = [Infinity, Infinity];
    for (let n = 0; n < 6; n++) {
      short = Math.min(short, time(words.slice(0, 3000)));
      long = Math.min(long, time(words.slice(0, 12000)));
    }
    expect(long).toBeLessThan(short * 4 * 3);
  });
});

describe('which sentence repeats which', () => {
  const earlier =
    'Thank you for the papers. The fence round the play area at Chapel Meadow is down and children run into the road. I shall be late on Thursday.';
  const later =
    'Good to see you at the fair. The raffle raised forty pounds. Kids can still run out in the road because the railings by the swings at Chapel Meadow have come down. See you soon.';

  test('the best pair is named by index, and stands where it says in the later text', () => {
    const [best] = alignment(fingerprint(earlier), fingerprint(later));
    expect(best?.earlierSentence).toBe(1);
    expect(best?.laterSentence).toBe(2);
    expect(best?.score).toBeGreaterThan(0.35);
    const span = sentenceSpan(fingerprint(later), best?.laterSentence ?? -1);
    expect(later.slice(span?.start, span?.end)).toMatch(/^Kids can still .* come down$/);
  });

  test('greetings and sign-offs are not points that repeat', () => {
    const one = 'Dear Ruth,\n\nThe lamp in Albert Street is out.\n\nKind regards,\nSadia Amari';
    const two = 'Dear Ruth,\n\nMay I borrow the projector on Friday?\n\nKind regards,\nSadia Amari';
    expect(alignment(fingerprint(one), fingerprint(two))).toEqual([]);
  });

  test('texts with nothing in common have no pairs', () => {
    expect(
      alignment(fingerprint('The lamp is out.'), fingerprint('Swimming lessons begin tomorrow.')),
    ).toEqual([]);
    expect(alignment(fingerprint(''), fingerprint(later))).toEqual([]);
  });
});

describe('what tells one case from another', () => {
  const between = (a: string, b: string) => conflicts(fingerprint(a), fingerprint(b));
  const none = { numbers: false, dates: false, references: false, places: false };

  test.each([
    ['the same date written in three ways', 'Meet on 3 March 2026', 'Meet on March 3rd', none],
    ['the same date in figures', 'Meet on 3 March', 'Meet on 03/03/2026', none],
    ['the same sum', 'It costs £1,200', 'It costs £1200.00', none],
    ['the same sum in words', 'A grant of £8,000', 'They need 8 grand', none],
    ['the same reference', 'About P24/S0381/FUL', 'about p24/s0381/ful please', none],
    ['the same street', 'The lamp in Mill Lane', 'lamp out on mill lane', none],
    ['the same postcode', 'Near OX14 3JE', 'near ox14 3je', none],
    ['only one of them names a street', 'The lamp in Mill Lane', 'The lamp is still out', none],
    ['a street and the same street with a number', 'The lamp at 14 Mill Lane', 'The lamp in Mill Lane', none],
    ['other dates', 'Meet on 3 March', 'Meet on 4 April', { ...none, dates: true }],
    ['other weekdays', 'See you on Tuesday', 'See you on Friday', { ...none, dates: true }],
    ['other sums', 'It costs £1,200', 'It costs £900', { ...none, numbers: true }],
    ['other references', 'About P24/S0381/FUL', 'About P24/S1120/FUL', { ...none, references: true }],
    ['other streets', 'The bins in Mill Lane', 'The bins in Forge Road', { ...none, places: true }],
    ['other streets without capitals', 'bins in mill lane', 'bins in forge road', { ...none, places: true }],
    [
      'other houses in one street',
      'The lamp at 14 Mill Lane',
      'The lamp at 22 Mill Lane',
      { ...none, places: true },
    ],
    ['other roads by number', 'The verge on the A419', 'The verge on the A338', { ...none, places: true }],
    ['other postcodes', 'Near OX14 3JE', 'Near OX11 8QX', { ...none, places: true }],
    ['no street in a road that has no name', 'The main road is busy', 'The old road is closed', none],
  ])('%s', (_, a, b, expected) => {
    expect(between(a, b)).toEqual(expected);
    expect(between(b, a)).toEqual(expected);
  });

  test('another date or sum damps, another street or reference damps more, and neither blocks', () => {
    const same = alike(
      'Please fund the roof repair of £8,000 at the hall.',
      'The hall needs £8,000 to repair its roof.',
    );
    const sum = alike(
      'Please fund the roof repair of £8,000 at the hall.',
      'The hall needs £3,500 to repair its roof.',
    );
    expect(sum).toBeLessThan(same);
    expect(sum).toBeGreaterThan(0);
    const street = alike(
      'The bins in Mill Lane were missed again.',
      'The bins in Forge Road were missed again.',
    );
    expect(street).toBeLessThan(0.4);
  });
});

describe('the measure of the command', () => {
  const score = (a: string, b: string, mail?: readonly string[]): number =>
    measuredLikeness(fingerprint(a), fingerprint(b), mail && learnMail(mail.map(fingerprint)));

  test('a score is a number from 0 to 1; a text is as like itself as can be, nothing is like an empty one', () => {
    const mail = MAILS.map(({ body }) => body);
    fc.assert(
      fc.property(anyText, anyText, fc.boolean(), (a, b, background) => {
        const one = score(a, b, background ? mail : undefined);
        expect(one).toBeGreaterThanOrEqual(0);
        expect(one).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
    for (const text of [...POINTS.flatMap((point) => point.says), ...mail]) {
      expect(score(text, text)).toBeGreaterThan(0.99);
      expect(score(text, '')).toBe(0);
    }
    expect(score(mail[0] ?? '', mail[0] ?? '', mail)).toBeGreaterThan(0.99);
  });

  const report = (day: string, flow: string): string =>
    `Attached is the traffic report for day ${day}. We counted ${flow} vehicles, which is in line with the forecast.`;
  test('a report in a set form with other figures is less like than with the same', () => {
    expect(score(report('118', '8120'), report('125', '9033'))).toBeLessThan(
      0.85 * score(report('118', '8120'), report('118', '9033')),
    );
  });

  const notice = (whom: string, dwelling: string): string =>
    `Dear ${whom}, please note that your lease of the ${dwelling} at ${whom === 'Ann' ? 'Holm' : 'Tarn'} ends this spring. Please leave the keys with ${whom === 'Ann' ? 'Peter' : 'Wanda'} at the desk.`;
  test('what stands instead tells two cases apart, what is added does not', () => {
    const first = notice('Ann', 'flat');
    const added = `Once more, and a copy to Wanda. ${first} Call Tarn if the desk is shut.`;
    expect(score(first, notice('Joe', 'flat'))).toBeLessThan(0.75 * score(first, added));
  });

  test('a background that holds both texts counts them no more than one that holds neither', () => {
    const others = MAILS.map(({ body }) => body);
    for (const { says } of POINTS.slice(0, 12)) {
      const a = `${says[0] ?? ''} ${says[2] ?? ''}`;
      const b = `${says[1] ?? ''} ${says[3] ?? ''}`;
      expect(score(a, b, [...others, a, b])).toBeGreaterThan(score(a, b, others) - 0.03);
    }
  });

  test('a mail that was sent twice is learned from once', () => {
    const bodies = MAILS.map(({ body }) => body);
    const once = learnMail(bodies.map(fingerprint));
    expect(learnMail([...bodies, ...bodies].map(fingerprint))).toEqual(once);
    expect(once.messages).toBe(MAILS.length);
  });
});

describe('background', () => {
  test('words that the sender uses in every mail weigh less than they do by default', () => {
    const habit = 'With every good wish from the parish of Netherby. ';
    const others = Array.from({ length: 30 }, (_, n) => fingerprint(`${habit}${POINTS[n]?.says[0] ?? ''}`));
    const a = fingerprint(`${habit}The lamp in Albert Street is out.`);
    const b = fingerprint(`${habit}May I borrow the projector?`);
    expect(likeness(a, b, learnBackground(others))).toBeLessThan(likeness(a, b) * 0.7);
  });

  test('an empty background changes nothing', () => {
    const a = fingerprint('The bins in Mill Lane were missed.');
    const b = fingerprint('No refuse collection in Mill Lane.');
    expect(likeness(a, b, learnBackground([]))).toBe(likeness(a, b));
  });
});

describe('the likest of many', () => {
  const prints = POINTS.map((point) => fingerprint(point.says[0] ?? '')).concat(
    MAILS.map((mail) => fingerprint(mail.body)),
  );
  const index = indexPrints(prints);

  test('a point in other words finds its first wording among the eight likest', () => {
    let found = 0;
    let asked = 0;
    POINTS.forEach((point, at) => {
      for (const text of point.says.slice(1)) {
        asked++;
        if (likest(index, fingerprint(text), 8).includes(at)) found++;
      }
    });
    expect(found / asked).toBeGreaterThanOrEqual(0.98);
  });

  test('asks for at most what it was asked, and nothing of an empty draft', () => {
    expect(likest(index, fingerprint(POINTS[0]?.says[1] ?? ''), 3).length).toBeLessThanOrEqual(3);
    expect(likest(index, fingerprint(''), 3)).toEqual([]);
    expect(likest(indexPrints([]), fingerprint('The bins.'), 3)).toEqual([]);
  });

  test('gives the same answer when asked again', () => {
    const draft = fingerprint(MAILS[2]?.body ?? '');
    expect(likest(index, draft, 10)).toEqual(likest(index, draft, 10));
  });
});

/** Measured figures are printed by test/bench/likeness.ts; these are gates a little below them. */
describe('the council set', () => {
  const known = backgrounds();
  const scored = (pairs: readonly LabelledPair[], withBackground: boolean) =>
    pairs.map((pair) => ({
      repeats: pair.repeats,
      score: likeness(
        printOf(pair.earlier),
        printOf(pair.later),
        withBackground ? known.get(pair.sender) : undefined,
      ),
    }));

  const measured = (pairs: readonly LabelledPair[]) =>
    pairs.map((pair) => ({
      repeats: pair.repeats,
      score: measuredLikeness(printOf(pair.earlier), printOf(pair.later)),
    }));

  test('is as large as promised', () => {
    expect(POINTS.length).toBeGreaterThanOrEqual(60);
    for (const point of POINTS) expect(point.says.length).toBeGreaterThanOrEqual(6);
    const near = nearDuplicatePairs();
    expect(near.filter((pair) => !pair.repeats).length).toBeGreaterThanOrEqual(
      near.filter((pair) => pair.repeats).length,
    );
  });

  test.each([false, true])(
    "a point in other words against the sender's other points (background: %s)",
    (background) => {
      const all = scored(shortPairs(), background);
      expect(areaUnderCurve(all)).toBeGreaterThan(0.995);
      expect(averagePrecision(all)).toBeGreaterThan(0.97);
      expect(alarmsAtRecall(all, 0.9)).toBeLessThan(0.01);
    },
  );

  test.each([false, true])(
    'against other points put as if about the same place (background: %s)',
    (background) => {
      const all = scored(sameCasePairs(), background);
      expect(areaUnderCurve(all)).toBeGreaterThan(0.925);
      expect(averagePrecision(all)).toBeGreaterThan(0.78);
    },
  );

  test.each([false, true])('against the same words about another case (background: %s)', (background) => {
    expect(areaUnderCurve(scored(nearDuplicatePairs(), background))).toBeGreaterThan(0.86);
  });

  test.each([
    [false, 0.97],
    [true, 0.98],
  ])('one point in two otherwise different mails (background: %s)', (background, least) => {
    expect(areaUnderCurve(scored(buriedPairs(), background))).toBeGreaterThan(least);
  });

  test.each([false, true])(
    'a short mail whose point comes again inside a longer one (background: %s)',
    (background) => {
      expect(areaUnderCurve(scored(oneSidedPairs(), background))).toBeGreaterThan(0.99);
    },
  );

  test.each([
    [false, 0.86],
    [true, 0.88],
  ])(
    'whole mails of one sender, repeats against set forms and follow-ups (background: %s)',
    (background, least) => {
      const { pairs, mails } = sendersPairs();
      const learned = new Map([...mails].map(([sender, all]) => [sender, learnMail(all.map(printOf))]));
      const all = pairs.map((pair) => ({
        repeats: pair.repeats,
        score: measuredLikeness(
          printOf(pair.earlier),
          printOf(pair.later),
          background ? learned.get(pair.sender) : undefined,
        ),
      }));
      expect(averagePrecision(all)).toBeGreaterThan(least);
      expect(areaUnderCurve(all)).toBeGreaterThan(0.99);
    },
  );

  test('prose in other words against its neighbours', () => {
    expect(areaUnderCurve(scored(prosePairs(), false))).toBeGreaterThan(0.995);
    expect(areaUnderCurve(measured(prosePairs()))).toBeGreaterThan(0.997);
  });

  test('prose in other words, cut elsewhere or run into the next sentence', () => {
    expect(areaUnderCurve(measured(cutProsePairs()))).toBeGreaterThan(0.98);
  });

  test('captions, headlines and forum sentences: the score follows the grade of meaning', () => {
    expect(SENTENCES.length).toBeGreaterThan(180);
    const scores = SENTENCES.map((one) => alike(one.a, one.b));
    const grades = SENTENCES.map((one) => one.grade);
    expect(correlation(scores, grades)).toBeGreaterThan(0.7);
    expect(
      correlation(
        SENTENCES.map((one) => measuredLikeness(fingerprint(one.a), fingerprint(one.b))),
        grades,
      ),
    ).toBeGreaterThan(0.74);
  });
});
