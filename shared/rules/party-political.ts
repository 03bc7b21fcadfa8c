import type { Facts } from '../reading/facts';
import { neighbourhood, passages, removing, withoutMinded } from '../reading/passages';
import { pattern, readText } from '../reading/pattern';
import {
  asksPolitics,
  disclaimsParty,
  isElectionAdmin,
  servesCampaign,
  wantsHelp,
  wantsWork,
  WORK,
} from '../reading/politics';
import { isPoliticalAssistant } from '../reading/roles';
import type { Sentence } from '../reading/sentences';
import type { Suggestion } from '../types';
import { defineRule, type Finding } from './rule';

/**
 * Notices council officers, equipment or lists asked for on behalf of a party or a campaign: a leaflet to draft,
 * print or check, figures for the doorsteps, a film crew for a party reel; an officer offering the same; a vote
 * asked for from a council address; and, where the protocol speaks of it, an officer asked for their politics.
 *
 * Leaves alone: a party merely named; group administration of the council's own business (seats, costings on equal
 * terms, notice of a group's officers); questions about election rules; another party's leaflet reported; a room
 * hired at the usual charge; anything that says it is no party matter. Members among themselves are no concern of
 * this rule. Known misses: a campaign's purpose that no word gives away.
 */

const ASKS_VOTE = pattern(
  /\b(?:(?:every|each) vote (?:counts|matters)|(?:rely|count) on (?:your vote|yours)|vote (?:for me|for us|labour|conservative|tory|lib dem|liberal democrat|green|reform|independent|plaid)|(?:your|lend (?:me|us) your) vote\b|count on your (?:vote|support) (?:on|at|in)|support (?:me|us|our candidate) (?:on polling|at the (?:ballot|polls|election)|on thursday|in may)|join (?:the |our )(?:labour|conservative|green|liberal democrat|lib dem|reform) party|donat\w+ to (?:the|my|our) (?:campaign|party)|help (?:us )?deliver (?:our |my |the )?leaflets|put up (?:a|one of our) (?:poster|garden board))\b/,
);
const OFFERS = pattern(
  /\b(?:i've|i have|we've|we have|i'll|i will|we'll|we can|i can|here(?:'s| is| are)|attached|happy to|glad to|my team (?:has|have|can|will))\b/,
);
const REFUSES = pattern(
  /\b(?:can't|cannot|can not|unable|won't|not able|not allowed|isn't something|decline|no officer|must not|mustn't|shouldn't|sorry|afraid)\b/,
);

/** The sentences that together ask for it. */
function minded(facts: Facts, sentences: readonly Sentence[], subject: Sentence | null): Sentence[] {
  const officer = facts.sender.kind === 'officer';
  const wants = (one: Sentence): boolean =>
    officer
      ? !one.reported && OFFERS.test(one) && !REFUSES.test(one) && WORK.test(one)
      : (wantsWork(one) || wantsHelp(one)) &&
        (one.act === 'request' || one.act === 'order' || wantsHelp(one) || WORK.test(one)) &&
        !disclaimsParty(one);
  const work = sentences.filter(wants);
  if (work.length === 0) return [];
  const purpose = sentences.filter(servesCampaign);
  const inSubject = subject !== null && servesCampaign(subject);
  if (purpose.length === 0 && !inSubject) return [];
  const found = new Set<Sentence>();
  const serving = new Set(purpose);
  const beside = neighbourhood(sentences);
  for (const one of work) {
    const near = beside(one).filter((other) => serving.has(other));
    // A rule of elections asked after, with no work for the campaign in the same breath.
    if (isElectionAdmin(one) && near.every((other) => other === one)) continue;
    if (
      isElectionAdmin(one) &&
      one.act === 'ask' &&
      !near.some((other) => wants(other) && !isElectionAdmin(other))
    )
      continue;
    if (near.length === 0 && !inSubject) continue;
    for (const other of near) found.add(other);
    found.add(one);
  }
  return Array.from(found).sort((a, b) => a.start - b.start);
}

function subjectSentence(facts: Facts): Sentence | null {
  const text = facts.draft.subject;
  if (text.trim() === '' || facts.thread.isReply) return null;
  const low = text.toLowerCase().replace(/[’‘]/g, "'");
  return { ...readText(low), text, start: 0, end: 0, act: 'tell', reported: false };
}

export const partyPolitical = defineRule({
  id: 'party-political',
  title: 'Council resources for a party',
  about: 'Notices officers or council resources asked for on behalf of a party or a campaign.',
  from: ['member', 'officer'],
  options: {},
  wording: {
    en: {
      asked: {
        title: 'This may be for a party or a campaign',
        guidance:
          'This seems to ask council staff or equipment to help a party or a campaign. {Protocol} keeps support for council business ({refs}). The party’s own organisation could do it.',
      },
      offered: {
        title: 'This may be work for a party or a campaign',
        guidance:
          'This seems to offer council time or equipment to a party or a campaign. {Protocol} keeps support for council business ({refs}). You could leave that to the party’s own organisation.',
      },
      votes: {
        title: 'This asks for votes from a council address',
        guidance:
          'This seems to be campaigning. {Protocol} keeps the council’s email and equipment for council business ({refs}). You could send it from a party or private address.',
      },
      opinion: {
        title: 'This asks an officer’s politics',
        guidance:
          'This seems to ask for a political opinion. {Protocol} asks members to respect that officers are politically neutral ({refs}). You could ask for the facts instead.',
      },
    },
  },
  look(facts): Finding | null {
    const { sentences, sender } = facts;
    const officers = facts.recipients.filter((one) => one.kind === 'officer' || one.kind === 'mailbox');
    if (sender.kind === 'officer' && (sender.person === null || isPoliticalAssistant(sender.person)))
      return null;
    const mends = (judge: (left: readonly Sentence[]) => readonly Sentence[]): Suggestion[] => {
      const out = withoutMinded(sentences, judge);
      return out === null
        ? []
        : [
            {
              kind: 'remove-party-request',
              label: 'Take the party request out',
              changes: removing(facts.draft.body, out),
            },
          ];
    };
    const reaches =
      sender.kind === 'officer' ? facts.recipients.some((one) => one.kind === 'member') : officers.length > 0;
    if (reaches) {
      const subject = subjectSentence(facts);
      const found = minded(facts, sentences, subject);
      if (found.length > 0) {
        return {
          severity: 'warning',
          sure: true,
          message: sender.kind === 'officer' ? 'offered' : 'asked',
          data: {},
          evidence: passages(found),
          suggestions: mends((left) => minded(facts, left, subject)),
          subject: 'party',
        };
      }
    }
    if (sender.kind !== 'member') return null;
    const opinions = officers.length > 0 ? sentences.filter(asksPolitics) : [];
    if (opinions.length > 0) {
      return {
        severity: 'advice',
        sure: true,
        message: 'opinion',
        circumstance: 'opinion',
        data: {},
        evidence: passages(opinions),
        suggestions: mends((left) => left.filter(asksPolitics)),
        subject: 'politics',
      };
    }
    const toPublic = facts.recipients.some((one) => one.kind === 'unknown' || one.kind === 'external');
    const votes =
      toPublic && officers.length === 0
        ? sentences.filter((one) => !one.reported && ASKS_VOTE.test(one) && !REFUSES.test(one))
        : [];
    if (votes.length === 0) return null;
    return {
      severity: 'advice',
      sure: true,
      message: 'votes',
      data: {},
      evidence: passages(votes),
      suggestions: mends((left) => left.filter((one) => votes.indexOf(one) >= 0)),
      subject: 'votes',
    };
  },
});
