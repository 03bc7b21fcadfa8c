import { adviceStrength } from '../../shared/reading/advice';
import { isOrder } from '../../shared/reading/orders';
import { readText } from '../../shared/reading/pattern';
import type { Sentence } from '../../shared/reading/sentences';
import { THREAT } from '../../shared/reading/threats';

const sentence = (text: string): Sentence => ({
  ...readText(text.toLowerCase()),
  text,
  start: 0,
  end: text.length,
  act: 'tell',
  reported: false,
});

describe('an order for council work', () => {
  test.each([
    'Shut the lower car park on Friday nights.',
    'Send two men up to the reservoir fence and keep them there.',
    'Take Gordon off the cemetery and put him on verges.',
    'You will withdraw the notice on the chapel.',
    'I want the shelter on Quarry Lane removed.',
    "The fountain stays off till May, that's final.",
    'Have your lads repaint the hall doors while they are about it.',
    'I expect a crew on that bank by Monday.',
  ])('%s', (text) => {
    expect(isOrder(sentence(text))).toBe(true);
  });

  test.each([
    'Could you shut the lower car park on Friday nights?',
    'Send me the figures for the car park.',
    'Please let me know when the gates are to be repainted.',
    'Take care of yourself over the holiday.',
    'Put it on the agenda for March.',
    'The committee resolved to close the lower car park.',
    'Empty the bin by the chapel when somebody is passing, please.',
    'Give my regards to the men at the depot.',
    'Lift broken again at the flats.',
  ])('not: %s', (text) => {
    expect(isOrder(sentence(text))).toBe(false);
  });
});

describe('pressing a person', () => {
  test.each([
    'It would be a pity if your probation ended early.',
    'One word from me to the director and you will be back on reception.',
    'Think who signs your appraisal before you answer.',
    'Either the file moves today or I talk to the Gazette.',
    "You've been warned.",
    'I have a long memory.',
  ])('%s', (text) => {
    expect(THREAT.test(text.toLowerCase())).toBe(true);
  });

  test.each([
    'I shall raise it at the next meeting of the committee, as I said I would.',
    'If it is not resolved, Mrs Lowe may wish to use the complaints procedure.',
    'It is a pity that the bus was late.',
    'The contract ends in March, so there is time.',
    'I was sorry to hear that you have been ill.',
    'Would you be able to send a reminder next time?',
  ])('not: %s', (text) => {
    expect(THREAT.test(text.toLowerCase())).toBe(false);
  });
});

describe('pressing on advice', () => {
  const strength = (text: string): number => {
    const one = sentence(text);
    return adviceStrength({ ...one, sentence: one }, false, false);
  };
  test.each([
    'Take the paragraph about the cracks out before it goes to print, it frightens the buyers.',
    'I want the valuation to come out at under a million.',
    'Get the engineer to say that the roof is sound.',
    'Your report is awkward for us, so tone it down.',
    'Rework the forecast until it is in surplus, nobody will check.',
  ])('%s', (text) => {
    expect(strength(text)).toBeGreaterThanOrEqual(2);
  });
  test.each([
    'Could you tell me how the engineer reached that view?',
    'I read your report on the train and found it very clear.',
    'The valuation came out lower than I expected.',
    'The family would like to see the survey when it is published.',
    'When will the committee papers be out?',
  ])('not: %s', (text) => {
    expect(strength(text)).toBeLessThan(2);
  });
});
