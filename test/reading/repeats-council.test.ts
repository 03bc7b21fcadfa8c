import { loadPacks } from '../../bot/packs';
import { check } from '../../shared/check';
import { createDirectory } from '../../shared/directory';
import { defaultPolicy } from '../../shared/policy';
import { remember, type Remembered } from '../../shared/reading/memory';
import { compareWithEarlier } from '../../shared/reading/repeats';
import { repeatedPoint } from '../../shared/rules/repeated-point';
import type { EarlierMessage } from '../../shared/types';
import { CAST } from '../people';
import { aboutAnotherCase, POINTS, type Point } from './likeness-council';

/*
 * The whole rule on the council set: seven earlier mails to officers, one of them with the point in its first wording,
 * then a mail with the point in another wording (fifth day of work after it, so that no reminder is fair yet), with the
 * same words about another case, and with another matter. The set was seen while the rule was written: the floors
 * guard what was reached, they are no forecast.
 */
const directory = createDirectory(CAST);
const [pack] = loadPacks().filter((one) => one.id === 'southwark');
const [sender] = CAST.filter((one) => one.kind === 'member');
const officers = CAST.filter((one) => one.kind === 'officer').slice(0, 9);

function mail(body: string, to: number): EarlierMessage {
  return {
    from: sender?.email ?? '',
    to: [officers[to % officers.length]?.email ?? ''],
    cc: [],
    bcc: [],
    subject: '',
    body,
    importance: 'normal',
    sentAt: `2026-03-0${String(2 + (to % 7))}T10:00:00Z`,
  };
}

function speaks(body: string, to: number, earlier: readonly Remembered[]): boolean {
  if (pack === undefined) throw new Error('no pack');
  const { sentAt: _sent, ...draft } = mail(`Hello,\n\n${body}\n\nBest wishes`, to);
  const input = {
    draft: { ...draft, composedAt: '2026-03-11T10:00:00Z' },
    pack,
    directory,
    policy: defaultPolicy(pack),
    earlier,
  };
  return check(input, [repeatedPoint]).nudges.length > 0;
}

const others = (point: Point): Point[] =>
  POINTS.filter((one) => one.sender === point.sender && one !== point);

const memories = new Map(
  POINTS.map((point) => [
    point,
    [point, ...others(point).slice(0, 6)].map((one, at) =>
      remember(mail(`Dear colleague,\n\n${one.says[0] ?? ''}\n\nKind regards`, at), directory),
    ),
  ]),
);

function share(tries: readonly boolean[]): number {
  return tries.filter(Boolean).length / tries.length;
}

const rewordings = POINTS.flatMap((point) => point.says.slice(1).map((text, k) => ({ point, text, k })));

it('has at least 60 points, each in at least five other wordings', () => {
  expect(POINTS.length).toBeGreaterThanOrEqual(60);
  for (const point of POINTS) expect(point.says.length).toBeGreaterThanOrEqual(6);
});

it('sees most points again in other words, to the same officer or to another', () => {
  const seen = rewordings.map(({ point, text, k }) =>
    speaks(text, k % 3 === 0 ? 8 : 0, memories.get(point) ?? []),
  );
  expect(share(seen)).toBeGreaterThan(0.8);
});

it('seldom takes the same words about another case for a repeat', () => {
  const taken = rewordings.flatMap(({ point, text }) => {
    const other = aboutAnotherCase(point, text);
    return other === null ? [] : [speaks(other, 0, memories.get(point) ?? [])];
  });
  expect(taken.length).toBeGreaterThan(300);
  expect(share(taken)).toBeLessThan(0.12);
});

it('leaves other matters of the same sender alone', () => {
  const taken = POINTS.flatMap((point) =>
    others(point)
      .slice(6)
      .map((other) => speaks(other.says[1] ?? '', 0, memories.get(point) ?? [])),
  );
  expect(taken.length).toBeGreaterThan(200);
  expect(share(taken)).toBeLessThan(0.01);
});

it('knows a place that is written without capitals', () => {
  const [first] = memories.get(POINTS[0] as Point) ?? [];
  if (first === undefined || pack === undefined) throw new Error('no memory');
  const shared: boolean[] = [];
  for (const body of ['pothole on mill lane needs doing', 'pothole on forge road needs doing']) {
    const { sentAt: _sent, ...draft } = mail(body, 0);
    check(
      {
        draft: { ...draft, composedAt: '2026-03-11T10:00:00Z' },
        pack,
        directory,
        policy: defaultPolicy(pack),
        earlier: [first],
      },
      [
        {
          ...repeatedPoint,
          look: (facts) => {
            shared.push(compareWithEarlier(facts).some((one) => one.sharedPlace));
            return null;
          },
        },
      ],
    );
  }
  expect(shared).toEqual([true, false]);
});
