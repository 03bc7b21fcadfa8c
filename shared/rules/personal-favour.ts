import type { Facts } from '../reading/facts';
import {
  ALLOCATED,
  BRAZEN,
  BYSTANDER,
  CHORES,
  FAVOUR_SIGNS,
  INTEREST,
  KINDRED,
  NO_FAVOUR,
  OUR_NAME,
  OWN_CASE,
  PLACED,
  PUSHES,
  pushes,
  SPECIAL,
  GIFT,
  RANK,
  STAKE,
  STANDS_ASIDE,
  UNDUE,
  WANTS,
} from '../reading/favours';
import { neighbourhood, passages, removing, withoutMinded } from '../reading/passages';
import { partOf, pattern } from '../reading/pattern';
import { wantsWork } from '../reading/politics';
import type { Sentence } from '../reading/sentences';
import { heaviest } from '../reading/signs';
import { withoutQuotations } from '../reading/voice';
import { defineRule, type Finding } from './rule';

/**
 * Notices a favour asked for the sender, family or friends: to be put up a list, let off a fine, given the nod, found
 * a job; or an officer's time for the sender's private affairs.
 *
 * It takes two signs: somebody of the sender's own (or the sender's own case), and treatment that others would not
 * get. Leaves alone: ordinary service that anybody would get; a link declared; asking how to apply; a fee paid;
 * constituents, however deserving. Known misses: friends not called so.
 */

/** What signs must weigh together (see FAVOUR_SIGNS) to count without a plainer word. */
const LEAST = 54;
/** In a longer mail small signs come together by chance. */
const SHORT = 12;

function minded(sentences: readonly Sentence[], subject: string): Sentence[] {
  const mine = sentences.filter((one) => one.act !== 'thank' && !one.reported);
  if (mine.some((one) => NO_FAVOUR.test(one)) && !mine.some((one) => BRAZEN.test(one))) return [];
  if (mine.some((one) => STANDS_ASIDE.test(one)) && !mine.some((one) => BRAZEN.test(one))) return [];
  const found = new Set<Sentence>();
  const near = neighbourhood(sentences);
  const wish = mine.filter((one) => pushes(one));
  const own = new Set(mine.filter((one) => hasKin(one) || isOwnCase(one) || isOurName(one)));
  const inSubject = KINDRED.test(subject) || OWN_CASE.test(subject) || /\bmy own\b/.test(subject);
  for (const one of mine) {
    if (!SPECIAL.test(one)) continue;
    const beside = near(one).filter((other) => own.has(other) && isFor(one, other));
    if (beside.length === 0 && !inSubject) continue;
    // The wish must be somewhere near, in whatever form.
    if (wish.length === 0 && !HOPES.test(one) && !PRYING.test(one)) continue;
    for (const other of beside) found.add(other);
    found.add(one);
  }
  // A decision between people (a flat, a job, a fine), pressed for somebody of one's own.
  for (const one of wish) {
    const beside = near(one).filter((other) => other.act !== 'thank');
    const kin = beside.filter((other) => isKin(other) && isFor(one, other));
    if (kin.length === 0 || !beside.some((other) => ALLOCATED.test(other))) continue;
    for (const other of kin) found.add(other);
    found.add(one);
  }
  for (const one of mine) {
    if (ILLICIT.test(one) && (PUSHES.test(one) || wantsWork(one))) found.add(one);
    if (CHORES.test(one) && wantsWork(one)) found.add(one);
  }
  for (const one of undue(mine)) found.add(one);
  if (found.size === 0 && mine.length < SHORT)
    for (const one of heaviest(
      mine.filter((said) => !BYSTANDER.test(said) && (hasKin(said) || !PLACED.test(said))),
      FAVOUR_SIGNS,
      LEAST,
      11,
    ))
      found.add(one);

  return Array.from(found).sort((a, b) => a.start - b.start);
}

/** Whether a quotation is open after this text, be it several sentences long. */
function isInQuotation(before: string): boolean {
  return before.split('"').length % 2 === 0 || before.lastIndexOf('“') > before.lastIndexOf('”');
}

const PRYING = pattern(/\b(?:number ?plate|who owns)\b/);
const isFamily = (called: string | undefined): boolean =>
  called !== undefined && called.indexOf('neighbour') < 0;
const isOurName = (one: Sentence): boolean => OUR_NAME.test(partOf(one, one.text));

/** What nobody should get, wished for with a stake, with the sender's standing as the reason, or for a present. */
function undue(mine: readonly Sentence[]): Sentence[] {
  const said = mine.filter((one) => !one.reported);
  // Asked of each sentence for all its neighbours.
  const once = (judge: (one: Sentence) => boolean): ((one: Sentence) => boolean) => {
    const known = new Map<Sentence, boolean>();
    return (one) => {
      const told = known.get(one) ?? judge(one);
      known.set(one, told);
      return told;
    };
  };
  const aside = once((one) => STANDS_ASIDE.test(one));
  const stake = once((one) => STAKE.test(one) || isKin(one) || isOwnCase(one));
  const wants = once((one) => WANTS.test(one) || one.act === 'order' || one.act === 'request' || pushes(one));
  return said.filter((one, index) => {
    const near = said.slice(Math.max(0, index - 3), index + 4);
    if (near.some(aside) || !near.some(wants)) return false;
    const kin = near.some(stake);
    if (GIFT.test(one) && (kin || near.some((other) => UNDUE.test(other) || BENEFIT.test(other))))
      return true;
    if (RANK.test(one) && (kin || near.some((other) => UNDUE.test(other)))) return true;
    return kin && UNDUE.test(one);
  });
}
const BENEFIT = pattern(
  /\b(?:if (?:the|my|our) (?:\w+ ){0,2}(?:licence|license|permit|application|consent|mooring|grant)|my (?:access|lease|application|licence|appeal|drive|land)|(?:licence|permit|diversion|consent|permission|grant)\b)/,
);

/** Somebody of the sender's own who does more than come into the tale. */
function hasKin(one: Sentence): boolean {
  if (!KINDRED.test(one)) return false;
  const by = BYSTANDER.exec(one);
  return by === null || KINDRED.test(one.low.slice(0, by.index) + one.low.slice(by.index + by[0].length));
}

/** Whether a wish may be for the one whom another sentence tells of, who else only comes into the tale. */
function isFor(wish: Sentence, telling: Sentence): boolean {
  return (
    wish === telling ||
    !KINDRED.test(telling) ||
    isOwnCase(telling) ||
    /\b(?:he|she|him|her|his|hers|'s|mine|ours)\b/.test(wish.low) ||
    INTEREST.test(telling)
  );
}

/** The sender's own business, not a place that the tale passes. */
function isOwnCase(one: Sentence): boolean {
  return OWN_CASE.test(one) && (one.act !== 'tell' || pushes(one) || !PLACED.test(one));
}

/** Family, friends or the sender's own fine; a neighbour's wish is a resident's. */
function isKin(one: Sentence): boolean {
  if (one.low.indexOf('neighbour') < 0 ? hasKin(one) : isFamily(KINDRED.exec(one)?.[0])) return true;
  return (
    isOurName(one) ||
    (OWN_FINE.test(one) && !/\b(?:wrong|error|mistake\w*|incorrect|correct)\b/.test(one.low))
  );
}
const OWN_FINE = pattern(
  /\bmy (?:own )?(?:\w+ )?(?:ticket|fine|pcn|penalty|planning application|application|appeal|extension|loft|licen[cs]e|summons)\b/,
);

/** Special treatment by its own name, for whomever. */
const ILLICIT = pattern(
  /\b(?:jump the queue|queue-?jump\w*|(?:turn|turning) a blind eye|look(?:ing)? the other way|bend (?:the|a) rules?|(?:as|for) a (?:personal |small |little )*favour (?:to|for) (?:me|us|a friend)|personal favour|favour for (?:me|us|a friend)|pull (?:some|a few|any) strings|(?:ticket|fine|file|paperwork|form|notice|pcn)s?\b.{0,40}\b(?:go missing|get lost|disappear|vanish|be lost|go astray|go away))\b/,
);

const HOPES = pattern(
  /\b(?:hope|hoping|trust|look forward|sure you|know you|i'd|i'll|grateful|obliged|kind|good of you|you can|you could|if you)\b/,
);

export const personalFavour = defineRule({
  id: 'personal-favour',
  title: 'A personal favour',
  about: 'Notices a favour asked of officers for oneself, family or friends.',
  from: ['member', 'officer'],
  options: {},
  wording: {
    en: {
      favour: {
        title: 'This may read as a personal favour',
        guidance:
          'This seems to ask for something special for you or for somebody close to you. {Protocol} asks members not to seek that from officers ({refs}). You could point them to the ordinary way, or declare the link and ask for nothing else.',
      },
      officer: {
        title: 'This may read as a personal favour',
        guidance:
          'This seems to do or ask something personal between an officer and a member. {Protocol} asks both sides not to ({refs}). You could leave it out and take the ordinary way, such as your line manager.',
      },
      chore: {
        title: 'This may be private work',
        guidance:
          'This seems to ask council staff for help with a private matter. {Protocol} keeps their time and equipment for council business ({refs}). You could have it done privately.',
      },
    },
  },
  look(facts: Facts): Finding | null {
    const { body } = facts.draft;
    const sentences = facts.sentences.map((one) => ({
      ...one,
      low: withoutQuotations(one.low),
      reported: one.reported || isInQuotation(body.slice(0, one.start)),
    }));
    if (facts.sender.kind === 'officer') return betweenOfficerAndMember(facts);
    if (
      !facts.recipients.some(
        (one) => one.kind === 'officer' || one.kind === 'mailbox' || one.kind === 'consultant',
      )
    )
      return null;
    const subject = facts.draft.subject.toLowerCase().replace(/[’‘]/g, "'");
    const found = minded(sentences, subject);
    if (found.length === 0) return null;
    const chore = found.every((one) => CHORES.test(one));
    const out = withoutMinded(sentences, (left) => minded(left, subject));
    return {
      severity: 'warning',
      sure: true,
      message: chore ? 'chore' : 'favour',
      ...(chore ? { circumstance: 'private-work' } : {}),
      data: {},
      evidence: passages(found),
      suggestions:
        out === null
          ? []
          : [
              {
                kind: 'remove-favour',
                label: 'Take the request out',
                changes: removing(facts.draft.body, out),
              },
            ],
      subject: 'favour',
    };
  },
});

const OWN_EMPLOYMENT = pattern(
  /\bmy (?:own )?(?:job|post|grade|grading|re-?grading|pay|salary|redundancy|contract|appeal|disciplinary|grievance|promotion|application|appraisal|pension|hours|secondment|interview|sickness|dismissal|boss|manager|position|career)\b/,
);
const LOBBIES = pattern(
  /\b(?:put in a (?:good )?word|a (?:good |quiet )?word (?:with|from|in)|use your influence|lean on|speak up for me|back me|support (?:me|my)|help me (?:out|keep|get|with)|see what you can do|have a word|step in|intervene|raise it with|take it up|on my (?:side|behalf)|you(?:'re| are) on the|make sure|stop (?:it|them|this)|save my|swing|favour)\b/,
);
const DONE_FOR = pattern(
  /\b(?:i've|i have|we've|i'll|i will|have|i)\b.{0,40}\b(?:cancelled|cancel|waived|waive|bumped|bump|moved|squared|torn up|lost|wiped|dropped|let off|put|pushed|slipped|found|fixed)\b.{0,80}\b(?:for you|your (?:own|wife|husband|son|daughter|nephew|niece|mother|mum|father|dad|brother|sister|friend|mate|cousin|ticket|fine|pcn|application)(?:'s)?|as you asked|favour|nobody|quietly|top of the)\b/,
);

/** An officer who lobbies a member over their own employment, or tells of a favour done. */
function betweenOfficerAndMember(facts: Facts): Finding | null {
  if (!facts.recipients.some((one) => one.kind === 'member')) return null;
  const mine = facts.sentences.filter((one) => !one.reported && one.act !== 'thank');
  const job = mine.some((one) => OWN_EMPLOYMENT.test(one));
  const judge = (left: readonly Sentence[]): Sentence[] =>
    left.filter(
      (one) =>
        (job && LOBBIES.test(one) && (PUSHES.test(one) || wantsWork(one))) ||
        (DONE_FOR.test(one) &&
          (SPECIAL.test(one) || /\bfor you\b/.test(one.low)) &&
          !/\b(?:can't|cannot|not able|unable|sorry|error|incorrectly|appeal)\b/.test(one.low)),
    );
  const found = judge(mine);
  if (found.length === 0) return null;
  const out = withoutMinded(facts.sentences, judge);
  return {
    severity: 'advice',
    sure: true,
    message: 'officer',
    data: {},
    evidence: passages(found),
    suggestions:
      out === null
        ? []
        : [{ kind: 'remove-favour', label: 'Take it out', changes: removing(facts.draft.body, out) }],
    subject: 'favour',
  };
}
