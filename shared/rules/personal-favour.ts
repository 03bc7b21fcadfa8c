import type { Facts } from '../reading/facts';
import { CHORES, KINDRED, NO_FAVOUR, OWN_CASE, SPECIAL } from '../reading/favours';
import { passages, removing, withoutMinded } from '../reading/passages';
import { wantsWork } from '../reading/politics';
import type { Sentence } from '../reading/sentences';
import { defineRule, type Finding } from './rule';

/**
 * Notices a favour asked for the sender, family or friends: to be put up a list, let off a fine, given the nod, found
 * a job; or an officer's time for the sender's private affairs.
 *
 * It takes two signs: somebody of the sender's own (or the sender's own case), and treatment that others would not
 * get. Leaves alone: ordinary service that anybody would get; a link declared; asking how to apply; a fee paid;
 * constituents, however deserving. Known misses: friends not called so.
 */

function minded(sentences: readonly Sentence[], subject: string): Sentence[] {
  const mine = sentences.filter((one) => one.act !== 'thank');
  if (mine.some((one) => NO_FAVOUR.test(one.low))) return [];
  const found: Sentence[] = [];
  const add = (one: Sentence): void => {
    if (found.indexOf(one) < 0) found.push(one);
  };
  const asks = mine.some(wantsWork);
  const own = mine.filter((one) => KINDRED.test(one.low) || OWN_CASE.test(one.low));
  const special = mine.filter((one) => SPECIAL.test(one.low));
  const inSubject = KINDRED.test(subject) || OWN_CASE.test(subject) || /\bmy own\b/.test(subject);
  for (const one of special) {
    const at = sentences.indexOf(one);
    const near = own.filter((other) => Math.abs(sentences.indexOf(other) - at) <= 2);
    if (near.length === 0 && !inSubject) continue;
    // "Cancel", "find", "hope": the wish must be somewhere near, in whatever form.
    if (!asks && !HOPES.test(one.low)) continue;
    near.forEach(add);
    add(one);
  }
  for (const one of mine) if (CHORES.test(one.low) && wantsWork(one)) add(one);
  return found.sort((a, b) => a.start - b.start);
}

const HOPES = /\b(?:hope|hoping|trust|look forward|sure you|know you|i'd|i'll|grateful|obliged|kind|good of you|you can|you could|if you)\b/;

export const personalFavour = defineRule({
  id: 'personal-favour',
  title: 'A personal favour',
  about: 'Notices a favour asked of officers for oneself, family or friends.',
  from: ['member'],
  options: {},
  wording: {
    en: {
      favour: {
        title: 'This may read as a personal favour',
        guidance:
          'This seems to ask for something special for you or for somebody close to you. {Protocol} asks members not to seek that from officers ({refs}). You could point them to the ordinary way, or declare the link and ask for nothing else.',
      },
      chore: {
        title: 'This may be private work',
        guidance:
          'This seems to ask council staff for help with a private matter. {Protocol} keeps their time and equipment for council business ({refs}). You could have it done privately.',
      },
    },
  },
  look(facts: Facts): Finding | null {
    const { sentences } = facts;
    if (!facts.recipients.some((one) => one.kind === 'officer' || one.kind === 'mailbox' || one.kind === 'consultant')) return null;
    const subject = facts.draft.subject.toLowerCase().replace(/[’‘]/g, "'");
    const found = minded(sentences, subject);
    if (found.length === 0) return null;
    const chore = found.every((one) => CHORES.test(one.low));
    const out = withoutMinded(sentences, (left) => minded(left, subject));
    return {
      severity: 'warning',
      sure: true,
      message: chore ? 'chore' : 'favour',
      ...(chore ? { circumstance: 'private-work' } : {}),
      data: {},
      evidence: passages(found),
      suggestions: out === null ? [] : [{ kind: 'remove-favour', label: 'Take the request out', changes: removing(facts.draft.body, out) }],
      subject: 'favour',
    };
  },
});
