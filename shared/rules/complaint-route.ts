import { isOnPrivateWay, type Complaint } from '../reading/conduct';
import type { Facts, Recipient } from '../reading/facts';
import { readGrievance } from '../reading/grievance';
import { pattern } from '../reading/pattern';
import { complaintRoutes, holdsRole, mailboxesFor, rightForComplaint } from '../reading/routes';
import { passage, readVoice } from '../reading/voice';
import type { Change, Evidence, Suggestion } from '../types';
import { defineRule, type Finding } from './rule';

/**
 * Notices a complaint that goes to nobody who can deal with it under the protocol: about an officer, to fellow
 * members or outsiders; about the chief executive, to anybody but the one named; an officer's about a member, to
 * members; a resident's, kept from the complaints team where the protocol sends residents there.
 *
 * Leaves alone: a private word with the officer, a manager above, personnel or a statutory officer; complaints about
 * services; a question how to complain; signposting a resident. Known miss: a complaint that does not call itself one
 * and asks for nothing to be done.
 */

/** Whether this reader may rightly receive the complaint. */
function isProper(facts: Facts, one: Recipient, complaint: Complaint): boolean {
  if (one.person === null) return false;
  const { person } = one;
  const roles = complaintRoutes(facts, complaint).reduce<string[]>(
    (all, route) => all.concat(route.to, route.copy ?? []),
    [],
  );
  if (complaint.about === 'chief-executive') {
    return (
      roles.some((role) => holdsRole(facts, role, person)) ||
      /^(?:\w+ )?chief executive/i.test(one.person.title)
    );
  }
  if (one.kind === 'member')
    return (
      facts.sender.kind === 'member' &&
      roles.some((role) => (role === 'leader' || role === 'group-leader') && holdsRole(facts, role, person))
    );
  const about = facts.sender.kind === 'officer' ? facts.sender.person : complaint.person;
  // Where the only way is to the top, personnel is not it for a formal complaint.
  if (
    complaint.formal &&
    facts.sender.kind === 'member' &&
    roles.length > 0 &&
    roles.every((role) => /^(?:leader|(?:deputy-)?chief-executive)$/.test(role)) &&
    PERSONNEL.test(one.person.title.toLowerCase())
  )
    return false;
  // A member's complaint about an officer has its own way, where the protocol names one; the complaints mailbox is the
  // public's.
  if (
    one.kind === 'mailbox' &&
    facts.sender.kind === 'member' &&
    roles.length > 0 &&
    /complain/i.test(one.person.name)
  )
    return roles.some((role) => holdsRole(facts, role, person));
  return isOnPrivateWay(one, about, facts.directory) || roles.some((role) => holdsRole(facts, role, person));
}

const PERSONNEL = pattern(/\b(?:human resources|hr|personnel)\b/);

const RESIDENT = pattern(
  /\b(?:resident|constituent|tenant|neighbour|customer|householder|trader|parent|carer|mr|mrs|ms|miss|(?:she|he|they) (?:want|wish|would like))\b/,
);
const RESIDENTS_COMPLAINT = pattern(
  /\b(?:(?:formal|official|stage (?:one|two|1|2)|written) complaint|(?:wants?|wish(?:es)?|would like|is going|intends?|asked me|has decided) to (?:make a complaint|complain (?:about|formally)|lodge)|(?:made|making|lodged|lodging|put in|raised) an? (?:\w+ )?complaint|(?:her|his|their|this|the|your) complaint)\b/,
);
const HANDLE = pattern(
  /\b(?:(?:deal with|handle|investigate|look into|answer|treat|settle|sort|take on|consider|respond to|process|rule on|decide|uphold)\b.{0,40}\b(?:complaint|it|this|that|her|him|them)|(?:leave|send|give|bring) (?:it|that|this|your complaint|the complaint) (?:to|with) me|i(?:'ll| will) (?:deal|handle|investigate|sort|see to|look into|take)|(?:no need|don't bother|never mind|instead of|rather than|forget) (?:to |for |with |about )?(?:\w+ ){0,3}(?:complaints? (?:team|process|procedure|form|system)|the form))\b/,
);
const SIGNPOST = pattern(
  /\b(?:complaints? (?:team|process|procedure|form|page|service|officer|department)|complaints@|online form|the (?:right|proper) (?:way|route|place|channel)|ombudsman|log(?:ged)? (?:it|this) (?:with|as)|pass(?:ed|ing)? (?:it|this) to complaints|copied (?:in )?(?:the )?complaints)\b/,
);

/** A resident's complaint that is taken on, or given to one officer, past the complaints team. */
function residentsComplaint(facts: Facts): Evidence[] {
  if (
    !facts.pack.routes.some((one) => one.subject === 'complaint-from-resident') ||
    facts.sender.kind !== 'member'
  )
    return [];
  if (
    facts.recipients.some(
      (one) => one.kind === 'mailbox' && /complain|customer/i.test(one.person?.name ?? ''),
    ) ||
    facts.recipients.some(
      (one) => /complaint/i.test(one.address) || /complaint/i.test(one.person?.title ?? ''),
    )
  )
    return [];
  const voice = readVoice(facts);
  const bypasses = voice.some((one) =>
    /\b(?:no need|don't bother|never mind|forget|waste of time|rather than|instead of)\b.{0,40}\bcomplaints? (?:team|process|procedure|form|system)/.test(
      one.low,
    ),
  );
  if (!bypasses && facts.sentences.some((one) => SIGNPOST.test(one))) return [];
  const of = facts.sentences.filter(
    (one) =>
      RESIDENTS_COMPLAINT.test(one) &&
      !/\b(?:not|no|isn't|don't|doesn't|never) (?:\w+ ){0,4}complain/.test(one.low),
  );
  const handled = voice.filter((one) => HANDLE.test(one));
  const toOutsider = facts.recipients.every((one) => one.kind === 'unknown' || one.kind === 'external');
  const resident = toOutsider || facts.sentences.some((one) => RESIDENT.test(one));
  const named =
    of.some((one) => /\b(?:formal|official|stage|made|making|lodge|put in|wants?|wish)/.test(one.low)) ||
    toOutsider;
  if (of.length === 0 || handled.length === 0 || !resident || !named) return [];
  if (!toOutsider && facts.recipients.some((one) => one.kind === 'officer' && one.tier === 'chief'))
    return [];
  return [...of, ...handled.map((one) => one.sentence)]
    .filter((one, index, all) => all.indexOf(one) === index)
    .map((one) => passage(one));
}

export const complaintRoute = defineRule({
  id: 'complaint-route',
  title: 'Where a complaint goes',
  about:
    'Notices a complaint about an officer, a member or the chief executive that goes to the wrong place.',
  from: ['member', 'officer'],
  options: {},
  wording: {
    en: {
      route: {
        title: 'This complaint may be better sent elsewhere',
        guidance:
          'This makes a complaint, and nobody it goes to deals with complaints of this kind. {Protocol} says where they go ({refs}). You could send it to {right}.',
      },
      resident: {
        title: 'A resident’s complaint has its own way',
        guidance:
          'This takes on a resident’s complaint. {Protocol} asks members to point residents to the council’s complaints process ({refs}). You could copy in {right}.',
      },
    },
  },
  look(facts): Finding | null {
    const complaint = readGrievance(facts);
    if (
      complaint !== null &&
      facts.recipients.length > 0 &&
      (complaint.about !== 'chief-executive' || complaintRoutes(facts, complaint).length > 0)
    ) {
      const fair = facts.recipients.some((one) => isProper(facts, one, complaint));
      // An officer outside the way may still have been asked for advice on it.
      const wrong = facts.recipients.filter((one) => !isProper(facts, one, complaint));
      const plain =
        wrong.some((one) => one.kind === 'member' || one.kind === 'external' || one.kind === 'unknown') ||
        complaint.formal ||
        complaint.about === 'chief-executive';
      if (!fair && plain) {
        const right = rightForComplaint(facts, complaint);
        const suggestions: Suggestion[] = [];
        if (right !== null) {
          const changes: Change[] = facts.recipients.map((one) => ({
            type: 'drop-recipient',
            address: one.address,
            field: one.field,
          }));
          changes.push({ type: 'add-recipient', address: right.email, name: right.name, field: 'to' });
          suggestions.push({ kind: 'send-to-route', label: `Send it to ${right.name} instead`, changes });
        }
        return {
          severity: 'advice',
          sure: true,
          message: 'route',
          data: { right: right?.name ?? 'the officer’s manager' },
          evidence: [
            ...complaint.sentences.slice(0, 3).map((one) => passage(one)),
            ...wrong.map((one): Evidence => ({ kind: 'recipient', value: one.address, field: one.field })),
          ],
          suggestions,
          subject: 'complaint',
          ...(complaint.about === 'officer' ? {} : { circumstance: `about-${complaint.about}` }),
        };
      }
    }
    const residents = residentsComplaint(facts);
    if (residents.length === 0) return null;
    const right = mailboxesFor(facts, 'complaints-team')[0] ?? null;
    return {
      severity: 'advice',
      sure: true,
      message: 'resident',
      data: { right: right?.name ?? 'the complaints team' },
      evidence: residents,
      suggestions:
        right === null
          ? []
          : [
              {
                kind: 'copy-complaints',
                label: `Copy in ${right.name}`,
                changes: [{ type: 'add-recipient', address: right.email, name: right.name, field: 'cc' }],
              },
            ],
      subject: 'complaint',
      circumstance: 'from-resident',
    };
  },
});
