import type { Facts, Recipient } from '../reading/facts';
import { readGroupInvitation, speaksOfRoute } from '../reading/groups';
import { passages, removing, withoutMinded } from '../reading/passages';
import { wantsWork } from '../reading/politics';
import { isPersonalAssistant, isPoliticalAssistant, shownName } from '../reading/roles';
import type { Sentence } from '../reading/sentences';
import { basisFor } from '../pack';
import { holdersOf } from '../reading/holders';
import type { Change, Person, Suggestion } from '../types';
import { listed } from '../words';
import { defineRule, type Finding } from './rule';

/**
 * Notices an officer asked straight to a political group's meeting where the protocol names somebody who decides;
 * to a party's own ward, branch or constituency meeting; or to a group meeting with outsiders present.
 *
 * Leaves alone: the one who decides asked (or their office); leave already given or asked for; public and residents'
 * meetings, committees, working groups, clubs; papers or facts asked for a group; a political assistant. Known
 * misses: a group called by a nickname only.
 */

/** Titles that answer the request: those of the pack's route. A chief officer is whoever is at one of its tiers. */
function decides(facts: Facts, person: Person, tier: Recipient['tier']): boolean {
  const role = (key: string): boolean => {
    const named = facts.pack.roles[key];
    if (named === undefined) return false;
    if (named.found === 'above') return tier !== null && (named.tiers ?? []).indexOf(tier) >= 0;
    return holdersOf(named, facts.directory).indexOf(person) >= 0;
  };
  // The first route says who may say yes; what else a protocol wants (a director's approval too) comes after.
  return facts.pack.routes
    .filter((one) => one.subject === 'group-meeting')
    .slice(0, 1)
    .some((one) => one.to.some(role));
}

/** Whom to ask instead, if the directory knows them. */
function decider(facts: Facts, asked: readonly Recipient[]): Person | null {
  const route = facts.pack.routes.find((one) => one.subject === 'group-meeting');
  const key = route?.to[0];
  const role = key === undefined ? undefined : facts.pack.roles[key];
  if (role === undefined) return null;
  if (role.found !== 'above') return holdersOf(role, facts.directory)[0] ?? null;
  const first = asked.find((one) => one.person !== null)?.person ?? null;
  if (first === null) return null;
  const above = facts.directory.chainAbove(first);
  for (const tier of role.tiers ?? []) {
    const one = above.find(
      (person) => person.tier === tier || (tier === 'director' && /\bdirector\b/i.test(person.title)),
    );
    if (one !== undefined) return one;
  }
  return above[above.length - 1] ?? null;
}

export const groupMeeting = defineRule({
  id: 'group-meeting',
  title: 'Officers at group meetings',
  about: 'Notices an officer asked to a political group’s meeting outside the way that the protocol names.',
  from: ['member', 'officer'],
  options: {},
  wording: {
    en: {
      route: {
        title: 'Group meetings have their own way of asking',
        guidance:
          'This asks {names} to a political group’s meeting. {Protocol} says who decides whether an officer goes ({refs}). You could put the request to {decider}.',
      },
      party: {
        title: 'This may be a party’s own meeting',
        guidance:
          'This asks {names} to what seems to be a party’s meeting. {Protocol} does not send officers to those ({refs}). A public briefing or a written note might serve instead.',
      },
      outsiders: {
        title: 'Others than councillors would be there',
        guidance:
          'This asks for an officer at a group meeting where people from outside the council would be. {Protocol} asks for care over that ({refs}). You could ask for a briefing for councillors only.',
      },
    },
  },
  look(facts): Finding | null {
    const { sender, sentences } = facts;
    if (sender.kind === 'officer' && (sender.person === null || !isPoliticalAssistant(sender.person)))
      return null;
    const asked = facts.recipients.filter(
      (one) =>
        (one.kind === 'officer' || one.kind === 'mailbox') &&
        one.field === 'to' &&
        !(one.person !== null && isPoliticalAssistant(one.person)),
    );
    if (asked.length === 0) return null;
    const subject = facts.draft.subject.toLowerCase().replace(/[’‘]/g, "'");
    const read = (left: readonly Sentence[]) => readGroupInvitation(left, subject, wantsWork);
    const found = read(sentences);
    if (found === null) return null;
    const isRouted = (one: Recipient): boolean => {
      if (one.person === null) return false;
      if (decides(facts, one.person, one.tier)) return true;
      const manager = isPersonalAssistant(one.person) ? facts.directory.managerOf(one.person) : null;
      return manager !== null && decides(facts, manager, null);
    };
    const routed = asked.some(isRouted);
    const spoken = speaksOfRoute(sentences);
    const copied = facts.recipients.some((one) => one.field === 'cc' && isRouted(one));
    const kind = found.outsiders ? 'outsiders' : found.kind === 'party-meeting' ? 'party-meeting' : null;
    // Even the one who decides is not asked what the protocol rules out; where it only asks for care, they see to it.
    if (
      routed &&
      (kind === null || basisFor(facts.pack, 'group-meeting', kind)[0]?.clause.kind !== 'prohibition')
    )
      return null;
    if (!routed && kind === null && (spoken || copied)) return null;

    const suggestions: Suggestion[] = [];
    const to = decider(facts, asked);
    if (!routed && kind === null && to !== null) {
      const changes: Change[] = asked.map((one) => ({
        type: 'drop-recipient',
        address: one.address,
        field: one.field,
      }));
      changes.push({ type: 'add-recipient', address: to.email, name: to.name, field: 'to' });
      suggestions.push({ kind: 'ask-decider', label: `Ask ${to.name} instead`, changes });
    }
    const out = withoutMinded(sentences, (left) => read(left)?.sentences ?? []);
    if (out !== null)
      suggestions.push({
        kind: 'remove-invitation',
        label: 'Take the invitation out',
        changes: removing(facts.draft.body, out),
      });
    return {
      severity: kind === null ? 'advice' : 'warning',
      sure: true,
      message: kind === 'outsiders' ? 'outsiders' : kind === 'party-meeting' ? 'party' : 'route',
      ...(kind === null ? {} : { circumstance: kind }),
      data: { names: listed(asked.slice(0, 3).map(shownName)), decider: to?.name ?? 'the chief executive' },
      evidence: passages(found.sentences),
      suggestions,
      subject: 'group-meeting',
    };
  },
});
