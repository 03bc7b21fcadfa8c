import type { Facts, Recipient } from '../reading/facts';
import { isMailbox } from '../directory';
import { holdersOf } from '../reading/holders';
import { pattern } from '../reading/pattern';
import { sameMatterAs } from '../reading/repeats';
import { headOf, isPersonalAssistant, openOfficers, servesMembers, shownName } from '../reading/roles';
import { normalAddress, type Change, type Evidence, type Person, type Suggestion } from '../types';
import { listed } from '../words';
import { defineRule, type Finding } from './rule';

/**
 * Notices one matter going to several officers at once, or to one after another within hours, where one point
 * of contact would do. Counts people in To and Cc: a shared mailbox is a contact point, consultants are not
 * officers, and those hidden in Bcc are blind-copy's business. A list counts as the officers it reaches, unless all
 * are of one service: a team's own list is that team's point of contact, and counts as one.
 *
 * Leaves alone: officers whom another officer brought into the conversation (wrote, copied or named); a manager
 * copied in where the protocol asks for that; a senior officer with their own assistant; committee and member
 * services on members' business; a route the protocol itself lays down; thanks; a message that puts a separate
 * matter to each. Known miss: the same issue sent one by one from two of the member's own devices.
 */

/** Those another officer brought in, assistants beside their principals, and managers the protocol wants copied. */
function counted(facts: Facts): Recipient[] {
  const officers = teamsAsOne(openOfficers(facts.recipients));
  const circle = facts.thread.circle;
  const present = officers.map((one) => one.person);
  const junior = facts.pack.bases['junior-officer'];
  const wantsManagerCopied = (junior?.circumstances ?? []).indexOf('enquiry-uncopied') >= 0;
  return officers.filter((one) => {
    const person = one.person;
    if (person === null) return false;
    if (circle.indexOf(normalAddress(one.address)) >= 0) return false;
    const principal = facts.directory.managerOf(person);
    if (isPersonalAssistant(person) && principal !== null && present.indexOf(principal) >= 0) return false;
    // For a junior who is addressed, one copy is asked for: the nearest manager's, not the whole chain's.
    return !(
      wantsManagerCopied &&
      one.field === 'cc' &&
      officers.some(
        (other) =>
          other.field === 'to' &&
          other.tier === 'staff' &&
          other.person !== null &&
          facts.directory.chainAbove(other.person).find((above) => present.indexOf(above) >= 0) === person,
      )
    );
  });
}

/** Of the officers that one team's own list reaches, the first. */
function teamsAsOne(officers: readonly Recipient[]): Recipient[] {
  return officers.filter((one) => {
    const beside = officers.filter(
      (other) => one.via !== undefined && other.via?.address === one.via.address,
    );
    return beside.indexOf(one) <= 0 || beside.some((other) => other.person?.service !== one.person?.service);
  });
}

const ROUTE_WORDS: Readonly<Record<string, RegExp>> = {
  'complaint-about-chief-executive': /\b(?:complain|complaint|concern|grievance|conduct)\b/i,
  'complaint-about-officer': /\b(?:complain|complaint|concern|grievance|conduct)\b/i,
  'group-meeting': /\bgroup\b/i,
};

/** All officers are the steps of one route of the protocol, and the message is of its subject. */
function onRoute(facts: Facts, officers: readonly Recipient[]): boolean {
  const text = `${facts.draft.subject}\n${facts.own.text}`;
  return facts.pack.routes.some((route) => {
    const words = ROUTE_WORDS[route.subject];
    if (route.to.length + (route.copy?.length ?? 0) < 2 || words === undefined || !words.test(text))
      return false;
    const holders = route.to.concat(route.copy ?? []).map((key) => {
      const role = facts.pack.roles[key];
      return role === undefined ? [] : holdersOf(role, facts.directory);
    });
    return officers.every(
      (one) => one.person !== null && holders.some((held) => held.indexOf(one.person as Person) >= 0),
    );
  });
}

/** Each officer is called by name at the head of their own passage: separate matters in one mail. */
function separateMatters(facts: Facts, officers: readonly Recipient[]): boolean {
  if (officers.length < 2) return false;
  const passages: number[] = [];
  for (const officer of officers) {
    const first = (officer.person?.name ?? '').toLowerCase().split(' ')[0] ?? '';
    const own = facts.sentences.filter(
      (one) => one.low.indexOf(first) === 0 && /^[a-z'-]+\s*[-,:–—]/.test(one.low) && one.act !== 'tell',
    );
    if (own.length === 0 || first === '') return false;
    for (const one of own.slice(0, 1)) passages.push(one.start);
  }
  return passages.every((start, index) => passages.indexOf(start) === index);
}

const BROUGHT_IN = pattern(
  /\b(?:as|under|per|in line with|following) (?:the|our|your) (?:\w+[ /]){0,2}protocol\b|\b(?:as|like) (?:you|he|she|they|[a-z]+) (?:all |both |each )?(?:asked|requested|suggested|wanted|wished|said|advised|agreed|instructed|told me)\b|\bat (?:your|his|her|their|[a-z]+'s) (?:request|suggestion)\b|\b(?:you|he|she|[a-z]+) (?:asked|told|suggested|wanted|advised|said|wished) (?:me |that i |i )?(?:to |should |could |might )?(?:copy|include|add|bring|cc|write to|email|contact|loop|keep|send (?:it|this|them) to)\b|\byou (?:all|both|three|four|each) (?:asked|wanted|offered|said|agreed|requested)\b|\bthe (?:three|four|five|two) of you (?:asked|wanted|offered|agreed|requested)\b|\b(?:has|have) asked me to (?:copy|include|write to)\b/,
);
const SUPPORT_OF_GROUP = pattern(
  /\b(?:task (?:and finish )?group|working (?:group|party)|review (?:group|panel)|scrutiny (?:review|panel|group)|panel'?s? (?:report|review)|project board|steering group|our review)\b/i,
);

/** The contact to keep: the one who manages the others, else the first addressed. */
function bestContact(facts: Facts, officers: readonly Recipient[]): Recipient | undefined {
  const people = officers.map((one) => one.person).filter((one): one is Person => one !== null);
  const head = headOf(people, facts.directory);
  return (
    officers.find((one) => one.person === head && head !== null) ??
    officers.find((one) => one.field === 'to') ??
    officers[0]
  );
}

function suggestions(facts: Facts, officers: readonly Recipient[]): Suggestion[] {
  const made: Suggestion[] = [];
  const drop = (others: readonly Recipient[]): Change[] =>
    others.map((one) => ({ type: 'drop-recipient' as const, address: one.address, field: one.field }));
  const keep = (one: Recipient): Suggestion => ({
    kind: 'keep-one-contact',
    label: `Send to ${shownName(one)} only`,
    changes: drop(officers.filter((other) => other !== one || one.via !== undefined)).concat(
      one.via !== undefined && one.person !== null
        ? { type: 'add-recipient', address: one.person.email, name: one.person.name, field: 'to' }
        : one.field === 'to'
          ? []
          : { type: 'move-recipient', address: one.address, from: one.field, to: 'to' },
    ),
  });
  const best = bestContact(facts, officers);
  if (best !== undefined) made.push(keep(best));
  const services = officers.map((one) => one.person?.service ?? '');
  const service = services[0] ?? '';
  const first = officers.find((one) => one.field === 'to');
  if (services.every((one) => one === service) && service !== '') {
    const already = facts.recipients.find((one) => one.kind === 'mailbox');
    const boxes = facts.directory.mailboxesOf(service);
    // Of several mailboxes, the one that an addressed officer looks after.
    const lookedAfter = boxes.filter((one) =>
      officers.some((officer) => facts.directory.managerOf(one) === officer.person),
    );
    const box =
      already?.person ??
      (boxes.length === 1 ? boxes[0] : lookedAfter.length === 1 ? lookedAfter[0] : undefined);
    // The clerk may have made a person the point of contact, who may be on the email already.
    const own = officers.find((one) => one.person === box);
    if (box !== undefined && (own === undefined || own !== best)) {
      const use: Suggestion = {
        kind: 'use-mailbox',
        label: `Send to ${isMailbox(box) ? `the ${box.name} mailbox` : box.name} only`,
        changes: drop(officers).concat(
          already === undefined
            ? [{ type: 'add-recipient', address: box.email, name: box.name, field: 'to' }]
            : [],
        ),
      };
      made.splice(box.contactFor === undefined ? made.length : 0, 0, own === undefined ? use : keep(own));
    }
  }
  if (first !== undefined && first !== best) made.push(keep(first));
  return made;
}

export const manyOfficers = defineRule({
  id: 'many-officers',
  title: 'Several officers on one matter',
  about: 'Notices one matter going to several officers where one point of contact would do.',
  from: ['member'],
  options: {
    officers: {
      type: 'number',
      label: 'From how many officers',
      help: 'Speak when so many officers get one matter.',
      default: 3,
      min: 2,
      max: 10,
      unit: 'officers',
    },
    hours: {
      type: 'number',
      label: 'Sent one by one within',
      help: 'Emails on one matter within this time count as one.',
      default: 3,
      min: 0,
      max: 48,
      unit: 'hours',
    },
    ignore: {
      type: 'list',
      label: 'People not to count',
      help: 'Always welcome in copy.',
      default: [],
      of: 'addresses',
    },
  },
  wording: {
    en: {
      together: {
        title: 'This goes to {count} officers',
        guidance:
          '{names} would each get this. {Protocol} asks members to use one point of contact where they can ({refs}). One officer, or the team’s mailbox, can bring in the others.',
      },
      'together:principle': {
        title: 'This goes to {count} officers',
        guidance:
          '{names} would each get this. {Protocol} does not speak of this in so many words, but one point of contact is usually quicker and spares everybody’s time ({refs}).',
      },
      'one-by-one': {
        title: 'You wrote to {others} about this today',
        guidance:
          'With this email, {count} officers would have the same matter from you. {Protocol} asks members to use one point of contact where they can ({refs}). You could let {others} answer first.',
      },
      'one-by-one:principle': {
        title: 'You wrote to {others} about this today',
        guidance:
          'With this email, {count} officers would have the same matter from you. {Protocol} does not speak of this in so many words, but letting {others} answer first is usually quicker ({refs}).',
      },
    },
  },
  look(facts, options): Finding | null {
    const ignore = options.ignore.map(normalAddress);
    const officers = counted(facts).filter((one) => ignore.indexOf(normalAddress(one.address)) < 0);
    if (officers.length === 0) return null;
    if (facts.matter.thanksOnly) return null;
    const people = officers.map((one) => one.person).filter((one): one is Person => one !== null);
    const together = officers.length >= options.officers;

    if (together) {
      if (people.every(servesMembers)) return null;
      if (people.some(servesMembers) && SUPPORT_OF_GROUP.test(`${facts.draft.subject}\n${facts.own.text}`))
        return null;
      if (onRoute(facts, officers)) return null;
      if (separateMatters(facts, officers)) return null;
      if (facts.sentences.some((one) => BROUGHT_IN.test(one))) return null;
      // Nothing asked, nothing wrong: a notice to several is not one matter put to several.
      const asks =
        facts.matter.asks.length > 0 ||
        facts.matter.problems.length > 0 ||
        facts.thread.isForward ||
        officers.length >= 5;
      return {
        severity: officers.length >= options.officers + 2 ? 'warning' : 'advice',
        sure: asks,
        message: 'together',
        data: {
          count: String(officers.length),
          names: listed(
            officers
              .map((one) => one.via?.name ?? shownName(one))
              .filter((name, index, names) => names.indexOf(name) === index),
          ),
        },
        evidence: officers.map((one): Evidence => ({
          kind: 'recipient',
          value: one.address,
          field: one.field,
        })),
        suggestions: suggestions(facts, officers),
        subject: 'recipients',
      };
    }

    const sent = sameMatterAs(facts, options.hours * 60).filter((match) => !match.redirected);
    const others: Person[] = [];
    for (const match of sent) {
      for (const address of match.message.to) {
        const person = facts.directory.find(address);
        if (person === null || person.kind !== 'officer' || person.title === 'Shared mailbox') continue;
        if (
          people.indexOf(person) < 0 &&
          others.indexOf(person) < 0 &&
          ignore.indexOf(normalAddress(person.email)) < 0
        )
          others.push(person);
      }
    }
    const total = officers.length + others.length;
    if (others.length === 0 || total < Math.max(2, options.officers)) return null;
    if (people.concat(others).every(servesMembers)) return null;
    const latest = sent[0];
    if (latest === undefined) return null;
    return {
      severity: 'advice',
      sure: true,
      message: 'one-by-one',
      circumstance: 'one-by-one',
      data: { count: String(total), others: listed(others.map((one) => one.name)) },
      evidence: officers
        .map((one): Evidence => ({ kind: 'recipient', value: one.address, field: one.field }))
        .concat(sent.map((match) => match.evidence)),
      suggestions:
        latest.message.itemId === null
          ? []
          : [
              {
                kind: 'open-earlier',
                label: 'Open the earlier message',
                changes: [{ type: 'open-message', itemId: latest.message.itemId }],
              },
            ],
      subject: 'one-by-one',
    };
  },
});
