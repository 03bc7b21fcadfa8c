import { readDeadlines, readPastDay } from '../reading/deadlines';
import type { Facts } from '../reading/facts';
import { pattern } from '../reading/pattern';
import { compareWithEarlier, type Comparison, isRedirected } from '../reading/repeats';
import { isEmergency } from '../reading/urgency';
import { passage, readVoice, type Spoken } from '../reading/voice';
import {
  addWorkingDays,
  instantOf,
  localTime,
  longDate,
  shortDate,
  workingDaysBetween,
} from '../reading/working-time';
import { normalAddress, type Evidence, type Suggestion } from '../types';
import { defineRule, type Finding } from './rule';

/**
 * Notices a reply chased before the response time has run: in working days, without weekends and bank holidays, from
 * the first time of asking. Where the protocol sets a figure (swale: ten), sooner is too soon; where it only asks for
 * patience (south-vale), only the next working day is.
 *
 * Leaves alone: a date that the officer promised and that has passed; an answer received (a question about it is no
 * chaser); something new and urgent; another matter; the same request put again without asking after the reply
 * (repeated-point speaks of that). Known miss: a chaser of a talk or telephone call that no mail shows.
 */

/** Asks after a reply: says that none came, asks for news of it, or points back to what was asked. */
const CHASES = pattern(
  "\\bstill (?:wait(?:ing)?|no|nothing|not|haven't|have not|hasn't|outstanding|awaiting|looking for|hoping|hear|hanging|on hold)\\b|\\b(?:no|any|without an?y?|lack of|never had an?|not? (?:one|a single)|a) (?:reply|response|answer|news|word|update|joy|luck|progress|movement|acknowledge?ment|feedback)\\b|\\bno further forward\\b|(?:\\b(?:not|yet to|never|nothing|failed to|without)|n't) (?:\\w+ ){0,4}(?:heard|had|received|seen|got|hear|receive|replied|reply(?:ing)?|answered|responded|back)\\b|\\b(?:nothing|nowt|silence|not a word) (?:yet|from|so far|since|back|at all|in)\\b|\\bheard (?:nothing|nowt|not|back|zilch)",
  '\\b(?:await(?:ing)?|wait(?:ing|ed)?|expect(?:ing|ed)?|hop(?:ing|ed)) (?:\\w+ ){0,3}(?:reply|response|answer|word|news|hear)\\b|\\b(?:chas(?:e|er|ing|ed)|follow(?:ing)?[- ]?up|remind(?:er|ing)?|bump(?:ing)?|nudg(?:e|ing)|prod(?:ding)?|prompt|jog(?:ging)?|re-?send(?:ing)?|resent|repeat(?:ing)?)\\b|\\b(?:did|has|have|was|is|can i check|check(?:ing)? (?:that|if|whether)|whether|if|assume|trust|hope) (?:\\w+ )?(?:you|my|it) (?:\\w+ ){0,6}(?:get|got|receive[d]?|see|seen|read|reach(?:ed)?|arrive[d]?|manage[d]?|find out|found|ever|chance|time|opportunity|forgotten|looked|look|able|overlooked|lost)\\b',
  "\\b(?:my|the|a|this|that) (?:\\w+ ){0,2}(?:e-?mail|question|query|enquiry|inquiry|message|request|letter|note)s?\\b.{0,40}\\b(?:of|on|from|dated|sent|about|yesterday|last|earlier|below|reach|unanswered|outstanding|overlooked|answered|lost|reply|answer|response|due)\\b|\\b(?:reply|response|answer) to (?:my|that|this|mine|the)\\b|\\b(?:i|we)(?:'ve| have| had)? (?:only |already |just )?(?:wrote|written|e-?mailed|asked|messaged|sent|contacted|raised|put)\\b.{0,60}\\b(?:yesterday|this morning|earlier|on (?:the )?(?:\\d|mon|tue|wed|thu|fri|sat|sun)|last|ago|the other day|back|before)\\b",
  "\\bwhen (?:will|can|might|may|am|shall|could|would|should|do|are) (?:i|we|you)\\b.{0,50}\\b(?:hear|expect|get|have|reply|respond|answer|let me|know|come back|find out)|\\b(?:days?|weeks?|fortnight|hours?) (?:\\w+ ){0,3}(?:since|and (?:no|not|nothing|counting|still)|later|gone|ago|without|now)\\b|\\bhow (?:are you (?:getting|doing)|is it (?:coming|going)|long (?:does|will|must|do)|much longer|many (?:more )?days)|\\b(?:where|how far) (?:are|is|has|have) (?:we|my|the|you|it|things)\\b|\\bwhat(?:'s| is| has) (?:happened|become|happening|keeping|the (?:hold[- ]?up|delay|news|latest|position|story))",
  '\\b(?:deafening|radio) silence|\\b(?:peep|sausage|dicky ?bird|squeak)\\b|\\bignor(?:ed|ing)\\b|\\bgone (?:quiet|cold)|\\bgone to ground|\\bcourtesy of (?:a|an)|\\b(?:forgotten|overlooked|slipped|lost in the post)\\b|\\bon the case|\\bdrumming my fingers|\\bthe wiser|\\b(?:second|third|2nd|3rd) (?:time|e-?mail|message|request|attempt)|\\bis (?:anybody|anyone) (?:there|home|in)|\\bwell\\?$|\\bhello\\?|\\banything (?:for me|yet|back|on|to report|to tell)|\\b(?:got|have) (?:\\w+ )?(?:anything|an answer|something) for me|\\ban answer (?:yet|by now|soon|now)|\\bby now\\b|\\bneed (?:an|your|that|the|my) (?:answer|reply|response)|\\bsome (?:sort|kind) of (?:reply|response|answer)|\\bplease (?:reply|respond|answer)\\b|\\bupdate me\\b|\\bupdate (?:on|please|yet)\\b',
);
const chases = (low: string): boolean => CHASES.test(low) && !NO_CHASE.test(low);
/** Closes the matter, corrects it, or gives what was asked for. */
const NO_CHASE = pattern(
  /\b(?:no (?:reply|answer|response|news|update) (?:is )?(?:needed|necessary|required|expected|wanted)|no need to (?:answer|reply|respond)|(?:please )?(?:ignore|disregard|forget) (?:my|the)|as (?:you )?(?:asked|requested|promised)|you (?:had )?asked (?:for|me)|a correction|correct(?:ing)? my|i meant|(?:has|have|is|was|been) (?:now )?(?:answered|sorted|resolved)|thank(?:s| you) for (?:your|the) (?:quick |prompt |swift |speedy |helpful |full |kind )*(?:reply|answer|response|update|news))\b/,
);
const HOLDING = pattern(
  /\b(?:look(?:ing)? into|get back to you|come back to you|let you know|bear with|in hand|waiting (?:for|on)|find out|will (?:reply|respond|answer|write|check|ask|chase|investigate|update)|out of (?:the )?office|on leave|as soon as (?:i|we) can|i'll (?:reply|respond|answer|check|ask|chase)|hope to|aim to|expect to|received your|thank you for your (?:e-?mail|message|enquiry))/i,
);
const PROMISED = pattern(
  /\b(?:you (?:did )?(?:say|said|promised?|told me|thought|hoped|expected|mentioned|undertook|reckoned|were going to|had hoped)\b|(?:the|your) (?:date|deadline) you|(?:you(?:'d| would| were)|was|were|been) (?:promised|due)|promised)\b/,
);
const WAITED_LONG = pattern(
  /\b(?:months?|(?:three|four|five|six|seven|eight|nine|ten|several|many|[3-9]|\d\d) weeks)\b.{0,30}\b(?:ago|since|now|passed|later|waiting)|\blast (?:month|year|autumn|spring|summer|winter)\b/,
);

interface Asked {
  readonly day: number;
  readonly evidence: readonly Evidence[];
}

/** The first time that this was asked of this officer, from memory. */
function askedBefore(facts: Facts, chaser: readonly Spoken[]): Asked | null {
  if (facts.earlier.length === 0) return null;
  const to = facts.recipients
    .filter((one) => one.kind === 'officer' || one.kind === 'mailbox')
    .map((one) => normalAddress(one.person?.email ?? one.address));
  const candidates = compareWithEarlier(facts).filter((one) => {
    if (one.minutes < 0 || one.minutes > 60 * 1440) return false;
    if (one.message.acts.length > 0 && one.message.acts.every((act) => act === 'thank')) return false;
    return one.message.to.some(
      (address) => to.indexOf(normalAddress(facts.directory.find(address)?.email ?? address)) >= 0,
    );
  });
  // A bare chaser names nothing: it can only mean the one thing lately asked.
  const bare = chaser.length === facts.sentences.length || facts.anchors.length === 0;
  const matched = candidates.filter((one: Comparison) => {
    if (one.sameSubject) return true;
    if (one.otherCase) return false;
    return one.sharedCase || one.sharedPlace || one.likeness >= 0.1 || (bare && candidates.length === 1);
  });
  let first: Comparison | null = null;
  for (const one of matched) if (first === null || one.minutes > first.minutes) first = one;
  if (first === null) return null;
  const sent = localTime(first.message.sentAt, facts.nation);
  return sent === null ? null : { day: sent.day, evidence: [first.evidence] };
}

/** The day on which the draft itself says that it was asked. */
function askedByItsWords(facts: Facts, chaser: readonly Spoken[]): Asked | null {
  for (const { sentence, low } of chaser) {
    if (
      !/\b(?:i|we|my|since)\b/.test(low) ||
      !/\b(?:wrote|e-?mail(?:ed)?|asked|sent|message[d]?|question|enquiry|query|request|letter)\b/.test(low)
    )
      continue;
    const day = readPastDay(low, facts.at, facts.nation);
    if (day !== null) return { day, evidence: [passage(sentence)] };
  }
  return null;
}

/** What the officer has said since: nothing, an answer, a word to wait, or a date; a date that has passed frees the member. */
function answered(facts: Facts, voice: readonly Spoken[], asked: Asked): 'no' | 'holding' | 'answered' {
  const promisedInDraft = voice.some((one) => PROMISED.test(one));
  const officers = facts.own.quoted.filter((part) => {
    const from = part.from.toLowerCase();
    return facts.recipients.some((one) => {
      const last = (one.person?.name ?? '').toLowerCase().split(' ').pop() ?? '';
      return (
        one.kind === 'officer' &&
        ((last.length > 2 && from.indexOf(last) >= 0) || from.indexOf(normalAddress(one.address)) >= 0)
      );
    });
  });
  for (const part of officers) {
    const text = part.text.slice(0, 4000).toLowerCase();
    const sent = localTime(part.sent, facts.nation) ?? { ...facts.at, day: asked.day, hour: 9, minute: 0 };
    const promised = readDeadlines(text, sent, facts.nation).filter((one) => one.day > sent.day || one.exact);
    if (promised.length > 0 && HOLDING.test(text))
      return promised.some((one) => one.day < facts.at.day) ? 'answered' : 'holding';
    return HOLDING.test(text) && !promisedInDraft ? 'holding' : 'answered';
  }
  if (promisedInDraft) return 'answered';
  const senders = facts.recipients.map((one) => normalAddress(one.address));
  const replied = facts.earlier.some((message) => {
    const sent = localTime(message.sentAt, facts.nation);
    return (
      sent !== null &&
      sent.day >= asked.day &&
      senders.indexOf(message.from) >= 0 &&
      facts.directory.find(message.from)?.kind === 'officer'
    );
  });
  return replied ? 'answered' : 'no';
}

/** Putting right what the sender got wrong is no chasing. */
const CORRECTS = pattern(
  '\\b(?:correction|correcting|my (?:mistake|error|slip|typo)|i (?:sent|gave|told|put|wrote|typed|had|got|pointed) (?:\\w+ ){0,5}(?:wrong|mistaken|incorrect)(?:ly)?|i (?:should|ought to) have (?:said|written|put|told)|(?:ignore|disregard|scrap) my (?:last|earlier|previous|first))\\b',
);

export const earlyChaser = defineRule({
  id: 'early-chaser',
  title: 'A reply chased early',
  about: 'Notices a reply chased before the time that the protocol allows for one has run.',
  from: ['member'],
  options: {
    workingDays: {
      type: 'number',
      label: 'Working days allowed for a reply',
      help: 'Bank holidays and weekends do not count. Where the protocol sets no figure: how many days after is plainly too soon.',
      default: 10,
      min: 1,
      max: 60,
      unit: 'working days',
    },
  },
  wording: {
    en: {
      figure: {
        title: 'A reply is due on {due}',
        guidance:
          'You asked on {asked}, {gone} ago. {Protocol} allows {days} working days for a reply ({refs}), so one is due on {due}. You could wait until then; bank holidays and weekends do not count.',
      },
      patience: {
        title: 'You asked on {asked}',
        guidance:
          'You asked on {asked}, {gone} ago. {Protocol} sets no number of days but asks members to be reasonable about how long a reply takes ({refs}). You could give it a few days more.',
      },
    },
  },
  look(facts, options): Finding | null {
    if (
      !facts.recipients.some((one) => one.kind === 'officer' || one.kind === 'mailbox') ||
      facts.matter.thanksOnly ||
      isEmergency(facts)
    )
      return null;
    const voice = readVoice(facts);
    const chaser = voice.filter((one) => chases(one.low));
    const subject =
      /\b(?:chas(?:er|ing)|reminder|no (?:answer|reply|response)|second (?:request|email)|still waiting|any news|overdue)\b/i.test(
        facts.draft.subject,
      );
    if (chaser.length === 0 && !subject) return null;
    if (voice.some((one) => NO_CHASE.test(one)) || isRedirected(facts)) return null;
    if (CORRECTS.test(facts.draft.subject.toLowerCase()) || voice.some((one) => CORRECTS.test(one)))
      return null;
    if (voice.some((one) => WAITED_LONG.test(one)) && facts.earlier.length === 0) return null;
    const asked = askedBefore(facts, chaser) ?? askedByItsWords(facts, chaser);
    if (asked === null) return null;
    const gone = workingDaysBetween(asked.day, facts.at.day, facts.nation);
    const figure = facts.pack.responseTimes.some(
      (time) => time.subject === 'enquiry' && time.workingDays !== null,
    );
    if (figure ? gone >= options.workingDays : gone > options.workingDays) return null;
    if (answered(facts, voice, asked) === 'answered') return null;
    const due = addWorkingDays(
      asked.day,
      figure ? options.workingDays : options.workingDays + 1,
      facts.nation,
    );
    const day = longDate(due).replace(/ \d{4}$/, '');
    const wait: Suggestion = {
      kind: 'wait',
      label: figure ? `Wait: the reply is due on ${day}` : `Keep it until ${day}`,
      changes: [{ type: 'delay-until', at: instantOf(due, 9) }],
    };
    return {
      severity: 'advice',
      sure: true,
      message: figure ? 'figure' : 'patience',
      data: {
        asked: shortDate(asked.day),
        due: day,
        days: String(options.workingDays),
        gone:
          gone === 0
            ? 'less than a working day'
            : gone === 1
              ? 'one working day'
              : `${String(gone)} working days`,
      },
      evidence: [...asked.evidence, ...chaser.slice(0, 2).map((one) => passage(one.sentence))],
      suggestions: [wait],
      subject: 'reply',
    };
  },
});
