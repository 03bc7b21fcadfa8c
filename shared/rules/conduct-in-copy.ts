import type { Facts, Recipient } from '../reading/facts';
import { isOnPrivateWay, readComplaint, readConduct } from '../reading/conduct';
import { shownName } from '../reading/roles';
import { passage } from '../reading/voice';
import type { Change, Evidence, Person, Suggestion } from '../types';
import { listed } from '../words';
import { defineRule, type Finding } from './rule';

/**
 * Notices a named officer's conduct or ability called into question where others read it: fellow members, press,
 * residents, partners, officers who do not manage the person.
 *
 * Leaves alone: a private word with the officer, a manager above, personnel or a statutory officer; the leader where
 * the protocol sends complaints there; criticism of a service; praise; the sender's own conduct; what was no fault of
 * the officer's. A complaint that goes to members only is for complaint-route. Known miss: an officer told apart by
 * post alone ("whoever runs the depot").
 */

/** Readers outside the private way. */
function audience(facts: Facts, about: Person | null): Recipient[] {
  const routes = facts.pack.routes.filter(
    (one) => one.subject.indexOf('complaint-about-officer') === 0 || one.subject === 'complaint-about-head',
  );
  const leader = routes.some((one) => one.to.indexOf('leader') >= 0);
  const groupLeader = routes.some((one) => one.to.indexOf('group-leader') >= 0);
  return facts.recipients.filter((one) => {
    if (one.person !== null && one.person === facts.sender.person) return false;
    if (isOnPrivateWay(one, about, facts.directory)) return false;
    if (one.kind === 'member' && one.person !== null) {
      const title = one.person.title.toLowerCase();
      if (leader && /^(?:council )?leader\b|leader of the council/.test(title)) return false;
      if (groupLeader && /group leader/.test(title) && one.person.group === facts.sender.person?.group)
        return false;
      return true;
    }
    if (one.kind === 'officer') return one.tier === 'staff' || (one.tier === 'manager' && about !== null);
    return (
      one.kind === 'external' ||
      one.kind === 'unknown' ||
      one.kind === 'consultant' ||
      (one.kind === 'mailbox' && /press|media|news|comm/i.test(one.person?.name ?? ''))
    );
  });
}

export const conductInCopy = defineRule({
  id: 'conduct-in-copy',
  title: 'An officer’s conduct before others',
  about:
    'Notices an officer’s conduct or ability raised where others read it, not privately with the right person.',
  from: ['member'],
  options: {},
  wording: {
    en: {
      audience: {
        title: 'Others would read this about {name}',
        guidance:
          'This raises {whose} conduct or ability, and {names} would read it. {Protocol} asks that such things be raised privately, with the officer or a manager ({refs}). You could send it to {manager} alone, or leave the passage out.',
      },
    },
  },
  look(facts): Finding | null {
    const conduct = readConduct(facts);
    if (conduct.length === 0) return null;
    const addressed =
      facts.recipients.find((one) => one.kind === 'officer' && one.field === 'to')?.person ?? null;
    const first = conduct.find((one) => one.person !== null) ?? conduct[0];
    if (first === undefined) return null;
    const byPost = first.person === null && first.post === true;
    const about = byPost ? null : (first.person ?? addressed);
    if (about === null && !byPost) return null;
    const readers = audience(facts, about);
    if (readers.length === 0) return null;
    if (facts.recipients.every((one) => one.kind === 'member') && readComplaint(facts) !== null) return null;
    const sentences = conduct.map((one) => one.sentence);
    const manager = about === null ? null : (facts.directory.chainAbove(about)[0] ?? null);
    const stays = facts.recipients.some((one) => readers.indexOf(one) < 0 && one.field === 'to');
    const suggestions: Suggestion[] = [];
    if (stays || manager !== null) {
      const changes: Change[] = readers.map((one) => ({
        type: 'drop-recipient',
        address: one.address,
        field: one.field,
      }));
      if (!stays && manager !== null)
        changes.push({ type: 'add-recipient', address: manager.email, name: manager.name, field: 'to' });
      suggestions.push({
        kind: 'send-privately',
        label: stays ? 'Leave the others out' : `Send it to ${manager?.name ?? ''} alone`,
        changes,
      });
    }
    suggestions.push({
      kind: 'drop-passage',
      label: 'Leave the passage out',
      changes: sentences.map((one) => ({
        type: 'remove-text',
        start: one.start,
        end: one.end,
        text: one.text,
      })),
    });
    const shown = readers.slice(0, 3).map(shownName);
    if (readers.length > 3) shown.push(`${String(readers.length - 3)} more`);
    return {
      severity: 'warning',
      sure: true,
      message: 'audience',
      data: {
        name: about === null ? 'an officer' : about.name,
        whose: about === null ? 'an officer’s' : `${about.name}’s`,
        names: listed(shown),
        manager: manager?.name ?? 'the officer’s manager',
      },
      evidence: [
        ...sentences.slice(0, 3).map((one) => passage(one)),
        ...readers.map((one): Evidence => ({ kind: 'recipient', value: one.address, field: one.field })),
      ],
      suggestions,
      subject: about === null ? 'post' : about.email,
    };
  },
});
