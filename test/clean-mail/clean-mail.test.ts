import { CORE_RULES } from '../../shared/types';
import { directoryOf, predict, spokenRules } from '../scenarios/predict';
import { listOf, readCleanMail } from './clean-mail';

// Issue 5, "Must reach": at least 400 good emails, over all packs and senders, and at most one false nudge in 200.
const LEAST_MAILS = 400;
const LEAST_PER_PROTOCOL = 60;
const LEAST_OFFICER_SHARE = 0.3;
const MOST_FALSE_SHARE = 1 / 200;
const PROTOCOLS = ['south-vale', 'northampton', 'southwark', 'aide-memoire', 'swale'];
const CORE = new Set<string>(CORE_RULES);
const KINDS = [
  'automatic-replies',
  'members-asking',
  'members-blunt',
  'members-casework',
  'members-committee',
  'members-thanks-and-social',
  'newsletters-and-circulars',
  'non-native-and-dictated',
  'officers-to-members',
  'officers-to-officers',
  'replies-and-forwards',
  'welsh',
  'with-history',
];

const mails = readCleanMail();

function senderKind(mail: (typeof mails)[number]): string | undefined {
  return directoryOf(mail.people).find(mail.draft.from)?.kind;
}

describe('the set of good emails', () => {
  test('is large enough, with every kind of mail and ids that are unique', () => {
    expect(mails.length).toBeGreaterThanOrEqual(LEAST_MAILS);
    expect([...new Set(mails.map((mail) => mail.kind))]).toEqual(KINDS);
    expect(new Set(mails.map((mail) => mail.id)).size).toBe(mails.length);
  });

  test('is labelled as good without reserve', () => {
    const reserved = mails.filter((mail) => mail.expect.length > 0 || mail.allow.length > 0);
    expect(reserved.map((mail) => mail.id)).toEqual([]);
  });

  test('covers every protocol, and officers as well as members', () => {
    for (const protocol of PROTOCOLS) {
      const count = mails.filter((mail) => mail.protocol === protocol).length;
      expect({ protocol, enough: count >= LEAST_PER_PROTOCOL }).toEqual({ protocol, enough: true });
    }
    const officers = mails.filter((mail) => senderKind(mail) === 'officer').length;
    expect(officers / mails.length).toBeGreaterThanOrEqual(LEAST_OFFICER_SHARE);
  });

  test('is sent by people of the councils, each message after those in its history', () => {
    const strangers = mails.filter((mail) => !['member', 'officer'].includes(senderKind(mail) ?? ''));
    expect(strangers.map((mail) => mail.id)).toEqual([]);
    const untimely = mails.filter((mail) =>
      (mail.history ?? []).some(
        (message) => !(Date.parse(message.sentAt) < Date.parse(mail.draft.composedAt)),
      ),
    );
    expect(untimely.map((mail) => mail.id)).toEqual([]);
  });
});

describe('checking the good emails', () => {
  const offenders = mails
    .map((mail) => ({ id: mail.id, kind: mail.kind, rules: spokenRules(predict(mail)) }))
    .filter((result) => result.rules.length > 0);

  test('no core rule speaks', () => {
    const core = offenders
      .map((offender) => ({ ...offender, rules: offender.rules.filter((rule) => CORE.has(rule)) }))
      .filter((offender) => offender.rules.length > 0);
    expect(listOf(core)).toBe('');
  });

  test('at most one email in 200 draws a nudge', () => {
    const withinBounds = offenders.length / mails.length <= MOST_FALSE_SHARE;
    expect(withinBounds ? '' : listOf(offenders)).toBe('');
  });
});
