import { readAbuse } from '../reading/abuse';
import { readMentions } from '../reading/named';
import { passage } from '../reading/voice';
import type { Change, Suggestion } from '../types';
import { defineRule, type Finding } from './rule';

/**
 * Notices words that run a person down, from a member or an officer, to their face or to others: insults, mockery of
 * their sense or ability, threats to their place.
 *
 * Leaves alone: hard words on a policy, a decision, a road layout; a robust, reasoned challenge; abuse that a resident
 * wrote and the sender passes on or disowns; jokes at the sender's own expense; praise. Known miss: cold sarcasm
 * without one word that mocks.
 */
export const disrespect = defineRule({
  id: 'disrespect',
  title: 'Words that run somebody down',
  about: 'Notices abusive, belittling or threatening words about a person.',
  from: ['member', 'officer'],
  options: {},
  wording: {
    en: {
      insult: {
        title: 'Some words here may hurt',
        guidance:
          'This passage may read as running somebody down. {Protocol} asks both sides to stay courteous, however strong the disagreement ({refs}). The point stands without it: you could leave the passage out.',
      },
      threat: {
        title: 'This may read as a threat',
        guidance:
          'This passage may read as a threat to somebody’s place. {Protocol} asks that nobody be bullied and that both sides stay courteous ({refs}). You could leave the passage out.',
      },
    },
  },
  look(facts): Finding | null {
    const abuse = readAbuse(facts);
    const first = abuse[0];
    if (first === undefined) return null;
    const council = facts.recipients.some(
      (one) =>
        one.kind === 'officer' ||
        one.kind === 'mailbox' ||
        one.kind === 'consultant' ||
        (facts.sender.kind === 'officer' && one.kind === 'member'),
    );
    const named = abuse.some(({ spoken }) =>
      readMentions({ text: spoken.sentence.text, low: spoken.low }, facts.directory).some(
        (one) => one.person.kind === 'officer',
      ),
    );
    if (!council && !named) return null;
    const sentences = abuse.map((one) => one.spoken.sentence);
    const changes: Change[] = sentences.map((one) => ({
      type: 'remove-text',
      start: one.start,
      end: one.end,
      text: one.text,
    }));
    const suggestions: Suggestion[] = [{ kind: 'drop-passage', label: 'Leave the passage out', changes }];
    return {
      severity: 'warning',
      sure: true,
      message: abuse.some((one) => one.how === 'threat') ? 'threat' : 'insult',
      data: {},
      evidence: sentences.slice(0, 4).map((one) => passage(one)),
      suggestions,
      subject: 'words',
    };
  },
});
