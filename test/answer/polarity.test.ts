import { learn } from '../../shared/answer/learn';
import { readModel, scoresOf } from '../../shared/answer/model';
import {
  POLAR,
  polarityFeatures,
  usualOdds,
  verdictShares,
  type Proposal,
} from '../../shared/answer/polarity';

const proposal = (text: string, more: Partial<Proposal> = {}): Proposal => ({
  text,
  mode: 'may',
  situation: 'equal-members',
  standing: 'required',
  usual: 'yes',
  ...more,
});

test('shares are of the possible verdicts only and come to 1', () => {
  for (const possible of [POLAR, ['yes', 'no'] as const, ['someone-else'] as const]) {
    const shares = verdictShares(proposal('do i come last'), possible);
    expect([...shares.keys()].sort()).toEqual([...possible].sort());
    expect([...shares.values()].reduce((all, one) => all + one, 0)).toBeCloseTo(1);
  }
});

test('where no word of a question was ever met, the usual verdict of a standing stands', () => {
  for (const [standing, usual] of [
    ['required', 'yes'],
    ['allowed', 'yes'],
    ['forbidden', 'no'],
    ['elsewhere', 'someone-else'],
  ] as const) {
    const shares = verdictShares(proposal('zzqa zzqb', { standing, usual, situation: 'zzq' }), POLAR);
    const best = [...shares].sort((a, b) => b[1] - a[1])[0]?.[0];
    expect([standing, best]).toEqual([standing, usual]);
  }
});

test('learning moves a verdict away from the usual one by what a question takes for granted', () => {
  const lesson = (text: string, owner: 'yes' | 'no') => ({
    owners: [owner],
    features: polarityFeatures(proposal(text)),
    odds: usualOdds('yes'),
  });
  const model = readModel(
    learn(
      [
        lesson('do we all get the same', 'yes'),
        lesson('are we all equal', 'yes'),
        lesson('does everybody get the same', 'yes'),
        lesson('do i get less than she does', 'no'),
        lesson('am i worth less than a chair', 'no'),
        lesson('less help for me', 'no'),
      ],
      { byRarity: false },
    ),
  );
  const score = (text: string, verdict: string): number =>
    (scoresOf(model, polarityFeatures(proposal(text)), false)[model.owners.indexOf(verdict)] ?? 0) +
    (usualOdds('yes').get(verdict) ?? 0);
  expect(score('so i get less', 'no')).toBeGreaterThan(score('so i get less', 'yes'));
  expect(score('so i get the same', 'yes')).toBeGreaterThan(score('so i get the same', 'no'));
});
