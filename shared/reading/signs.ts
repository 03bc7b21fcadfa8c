import type { Pattern } from './pattern';
import type { Sentence } from './sentences';

/**
 * What a sentence may bear: how much it speaks for the case (tenths of a logit), and whether it is of its kernel:
 * 1 if so, 2 if it says enough to stand for it alone.
 */
export type Sign = readonly [weight: number, sign: Pattern, kernel?: 1 | 2];

/** Sentences that are weighed together. */
const REACH = 4;
/** The most letters of them. */
const LONGEST = 520;

/**
 * The stretch of a few sentences that bears the most signs together, if they weigh more than `least` and one of them
 * is the kernel's (2): of it the sentences that bear kernel signs, and the wishes. Else nothing. `many` is added when
 * two signs of the kernel come together. Single signs mean little: it takes several, of different kinds, close by.
 * Weights began as those of a logistic regression on the odd half of test/reading/passages.tsv and were rounded by hand;
 * test/bench/passages.ts prints what they find, in the half that was not read too.
 */
export function heaviest(
  sentences: readonly Sentence[],
  signs: readonly Sign[],
  least: number,
  many: number,
): readonly Sentence[] {
  const borne = sentences.map((one) => signs.map(([, sign]) => sign.test(one)));
  let best = least;
  let found: readonly Sentence[] = [];
  sentences.forEach((first, from) => {
    const stretch = sentences.slice(from, from + REACH).filter((one) => one.end - first.start <= LONGEST);
    let weight = 0;
    let kernel = 0;
    let told = 0;
    signs.forEach(([worth, , isKernel], sign) => {
      if (!stretch.some((_, index) => borne[from + index]?.[sign])) return;
      weight += worth;
      if (isKernel) kernel += 1;
      if (isKernel === 2) told += 1;
    });
    if (kernel > 1) weight += many;
    if (told === 0 || weight <= best) return;
    best = weight;
    found = stretch.filter(
      (one, index) =>
        one.act === 'order' ||
        one.act === 'request' ||
        one.act === 'ask' ||
        signs.some(([, , isKernel], sign) => isKernel && borne[from + index]?.[sign]),
    );
  });
  return found;
}
