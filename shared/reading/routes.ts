import type { Route } from '../pack';
import { TIERS, type Person } from '../types';
import type { Complaint } from './conduct';
import type { Facts } from './facts';
import { holdersOf } from './holders';

/** The people and mailboxes of the directory that hold one of the pack's roles, best first. */
export function mailboxesFor(facts: Facts, role: string): readonly Person[] {
  const its = facts.pack.roles[role];
  return its === undefined ? [] : holdersOf(its, facts.directory);
}

/** Whether a person holds a role of the pack; a group leader only for the sender's own group. */
export function holdsRole(facts: Facts, role: string, person: Person): boolean {
  if (role === 'group-leader')
    return /group leader/i.test(person.title) && person.group === facts.sender.person?.group;
  if (role === 'leader' && /^leader\b/i.test(person.title)) return true;
  return mailboxesFor(facts, role).indexOf(person) >= 0;
}

/** The ways that the protocol names for a complaint of this kind from this sender. */
export function complaintRoutes(facts: Facts, complaint: Complaint): readonly Route[] {
  const from = facts.sender.kind === 'officer' ? 'officer' : 'member';
  const of = (subject: string): Route[] =>
    facts.pack.routes.filter((one) => one.subject === subject && (one.for === undefined || one.for === from));
  const own = of(`complaint-about-${complaint.about}`);
  if (own.length > 0) return own;
  return complaint.about === 'group-leader'
    ? of('complaint-about-member')
    : complaint.about === 'head'
      ? of('complaint-about-officer')
      : [];
}

/** Whom to send a complaint to: the first officer on the protocol's way who can be found. */
export function rightForComplaint(facts: Facts, complaint: Complaint): Person | null {
  const about = facts.sender.kind === 'officer' ? facts.sender.person : complaint.person;
  const chain = about === null ? [] : facts.directory.chainAbove(about);
  // The leader's word, where the protocol speaks of it, comes before the mail.
  const roles = complaintRoutes(facts, complaint)
    .reduce<string[]>((all, route) => all.concat(route.to), [])
    .filter((role) => role !== 'leader' && role !== 'group-leader' && role !== 'officer');
  for (const key of roles) {
    const role = facts.pack.roles[key];
    if (role === undefined) continue;
    if (role.found === 'line-manager') {
      if (chain[0] !== undefined) return chain[0];
    } else if (role.found === 'above') {
      const tiers = role.tiers ?? TIERS;
      const above =
        chain.find((one) => one.tier !== null && tiers.indexOf(one.tier) >= 0) ??
        chain.find((one) => /\b(?:director|head of|chief)\b/i.test(one.title));
      if (above !== undefined) return above;
    } else {
      const holder = holdersOf(role, facts.directory)[0];
      if (holder !== undefined) return holder;
    }
  }
  return chain[0] ?? null;
}
