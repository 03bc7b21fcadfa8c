import { createDirectory, isMailbox } from '../../shared/directory';
import { check, rulesOf } from '../../shared/check';
import { defaultPolicy } from '../../shared/policy';
import { remember } from '../../shared/reading/memory';
import { RULES } from '../../shared/rules';
import { CORE_RULES, RULE_IDS, normalAddress, type RuleId } from '../../shared/types';
import { readDemo, type DemoDraft } from '../../bot/demo/council';
import { loadPacks } from '../../bot/packs';

const demo = readDemo();
const packs = loadPacks();
const directory = createDirectory(demo.people);

function spoken({ draft, history, protocol }: DemoDraft): RuleId[] {
  const pack = packs.find(({ id }) => id === protocol);
  if (pack === undefined) throw new Error(`no pack ${protocol}`);
  const { nudges, faults } = check({
    draft,
    pack,
    directory,
    policy: defaultPolicy(pack),
    earlier: history.map((one) => remember(one, directory)),
  });
  expect(faults).toEqual([]);
  return rulesOf(nudges.filter(({ quiet }) => quiet !== true));
}

test('the council has members of several groups and wards, officers with managers, mailboxes and others', () => {
  const { people } = demo;
  const members = people.filter(({ kind }) => kind === 'member');
  const officers = people.filter(({ kind }) => kind === 'officer');
  expect(people.length).toBeGreaterThanOrEqual(60);
  expect(new Set(members.map(({ group }) => group)).size).toBeGreaterThanOrEqual(3);
  expect(new Set(members.map(({ ward }) => ward)).size).toBeGreaterThanOrEqual(6);
  expect(officers.filter(isMailbox).length).toBeGreaterThanOrEqual(6);
  expect(
    officers.filter((one) => !isMailbox(one) && directory.managerOf(one) === null).map(({ tier }) => tier),
  ).toEqual(['chief']);
  expect(people.some(({ kind }) => kind === 'consultant')).toBe(true);
  expect(people.some(({ kind }) => kind === 'external')).toBe(true);
});

test('no address could be anybody’s', () => {
  const addresses = [
    ...demo.people.map(({ email }) => email),
    ...demo.drafts.flatMap(({ draft }) => [draft.from, ...draft.to, ...draft.cc, ...draft.bcc]),
    ...demo.earlier.flatMap(({ from, to, cc, bcc }) => [from, ...to, ...cc, ...bcc]),
  ];
  for (const address of addresses) expect(normalAddress(address)).toMatch(/^[^@\s]+@[a-z0-9.-]+\.example$/);
});

test('ids are unique; senders and council recipients are in the people file; packs exist', () => {
  const ids = demo.drafts.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, draft, protocol, teaches } of demo.drafts) {
    expect({ id, known: directory.find(draft.from) !== null }).toEqual({ id, known: true });
    for (const address of [...draft.to, ...draft.cc, ...draft.bcc]) {
      if (address.endsWith('@thornmere.example'))
        expect({ id, address, known: directory.find(address) !== null }).toMatchObject({ known: true });
    }
    expect(packs.map((pack) => pack.id)).toContain(protocol);
    expect(teaches).toMatch(/^[A-Z].*\.$/);
  }
});

test('every rule has a draft that shows it, every core rule near misses, and there is good mail', () => {
  const shown = new Set(demo.drafts.flatMap(({ speaks }) => speaks));
  expect(RULE_IDS.filter((id) => !shown.has(id))).toEqual([]);
  expect(demo.drafts.filter(({ speaks }) => speaks.length === 0).length).toBeGreaterThanOrEqual(10);
});

test('earlier mail is newest first, each message once', () => {
  const times = demo.earlier.map(({ sentAt }) => sentAt);
  expect(times).toEqual([...times].sort().reverse());
  expect(new Set(demo.earlier.map(({ itemId }) => itemId)).size).toBe(demo.earlier.length);
});

const built = new Set(RULES.map(({ id }) => id));
const speaking = demo.drafts.filter(
  ({ speaks }) => speaks.length > 0 && speaks.every((rule) => built.has(rule)),
);
const silent = demo.drafts.filter(({ speaks }) => speaks.length === 0);

test('the core rules are among those that can be shown', () => {
  const shown = speaking.flatMap(({ speaks }) => speaks);
  expect(CORE_RULES.filter((id) => !shown.includes(id))).toEqual([]);
});

test.each(speaking.map((one) => [one.id, one] as const))('%s speaks of what it is to show', (_id, one) => {
  expect(spoken(one)).toEqual(expect.arrayContaining([...one.speaks]));
});

test.each(silent.map((one) => [one.id, one] as const))('%s stays silent', (_id, one) => {
  expect(spoken(one)).toEqual([]);
});
