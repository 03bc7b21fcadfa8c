import { readDeadlines, readPastDay } from '../reading/deadlines';
import type { Facts } from '../reading/facts';
import { compareWithEarlier, type Comparison } from '../reading/repeats';
import { isEmergency } from '../reading/urgency';
import { passage, readVoice, type Spoken } from '../reading/voice';
import { addWorkingDays, instantOf, localTime, longDate, shortDate, workingDaysBetween } from '../reading/working-time';
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

/** Asks after a reply. */
const CHASES =
  /\b(?:still (?:wait(?:ing)?|no|nothing|not (?:heard|had|seen|a)|haven't|have not|heard nothing|outstanding|awaiting|looking for|hoping (?:for|to hear))|await(?:ing)? (?:your|a|an|any|the) (?:reply|response|answer|word)|(?:no|any|without a|lack of|never had an?) (?:reply|response|answer|news|word|update|joy|luck|progress|movement|acknowledge?ment)(?: (?:yet|so far|from|on|about|to|at all|of)\b|[?!.,]|$)|no further forward|(?:not|haven't|have not|yet to|never|don't seem to have|do not seem to have|nothing) (?:yet )?(?:heard|had|received|seen|got|hear|receive|get|back)\b.{0,40}|heard (?:nothing|not a|zilch|nowt|back)|chas(?:e|er|ing|ed)\b|follow(?:ing)?[- ]?up\b|(?:a |gentle |quick |friendly |little |polite |second |first |final )+(?:reminder|nudge|prod|prompt|chaser)|reminder\b|remind you|bump(?:ing)?\b|nudg(?:e|ing)\b|did you (?:get|receive|see|read|manage|find out|ever)|have you (?:had (?:a|any|the) (?:chance|time|opportunity|thoughts|joy)|seen|read|got|looked|managed|been able|found out|forgotten|received)|when (?:will|can|might|may|am|shall|could|would|should|do|are) (?:i|we|you)\b.{0,40}\b(?:hear|expect|get|have|reply|respond|answer|let me|know|come back|find out)|(?:days?|weeks?|fortnight|hours?) (?:now |have passed |has passed |gone )?(?:since|and (?:no|not|nothing|counting|still)|later|gone|ago|without)|(?:i|we) (?:wrote|e-?mailed|asked|messaged|sent|contacted|raised|put)\b.{0,50}\b(?:yesterday|this morning|on (?:the )?(?:\d|mon|tue|wed|thu|fri|sat|sun)|last (?:week|mon|tue|wed|thu|fri)|ago|earlier (?:this|in the) week|the other day)|(?:deafening|radio) silence|silence\b|not a (?:peep|word|sausage|squeak)|ignor(?:ed|ing)|gone (?:quiet|cold)|(?:courtesy|favou?r) of (?:a|an) (?:reply|answer|response|acknowledge?ment)|where (?:is|are|has|have) (?:my|the|you)|what(?:'s| is| has) (?:happened|become|happening|keeping|the (?:hold[- ]?up|delay|news))|how (?:are you|is it|long (?:does|will|must|do)|much longer|many (?:more )?days)|drumming my fingers|any the wiser|slipped (?:through|your)|on the case|wondered (?:if|whether) you(?:'d| had| have|'ve)|(?:second|third) (?:time of asking|email|e-mail|message)|need(?:ed)? (?:an|your|that|the) (?:answer|reply|response))/;
const HOLDING =
  /\b(?:look(?:ing)? into|get back to you|come back to you|let you know|bear with|in hand|waiting (?:for|on)|find out|will (?:reply|respond|answer|write|check|ask|chase|investigate|update)|out of (?:the )?office|on leave|as soon as (?:i|we) can|i'll (?:reply|respond|answer|check|ask|chase)|hope to|aim to|expect to|received your|thank you for your (?:e-?mail|message|enquiry))/i;
const PROMISED = /\b(?:you (?:did )?(?:say|said|promised?|told me|thought|hoped|expected|mentioned|undertook|reckoned|were going to|had hoped)\b|(?:the|your) (?:date|deadline) you|(?:you(?:'d| would| were)|was|were|been) (?:promised|due)|promised)\b/;
const WAITED_LONG = /\b(?:months?|(?:three|four|five|six|seven|eight|nine|ten|several|many|[3-9]|\d\d) weeks)\b.{0,30}\b(?:ago|since|now|passed|later|waiting)|\blast (?:month|year|autumn|spring|summer|winter)\b/;

interface Asked {
  readonly day: number;
  readonly evidence: readonly Evidence[];
}

/** The first time that this was asked of this officer, from memory. */
function askedBefore(facts: Facts, chaser: readonly Spoken[]): Asked | null {
  const to = facts.recipients.filter((one) => one.kind === 'officer' || one.kind === 'mailbox').map((one) => normalAddress(one.person?.email ?? one.address));
  const candidates = compareWithEarlier(facts).filter((one) => {
    if (one.minutes < 0 || one.minutes > 60 * 1440) return false;
    if (one.message.acts.length > 0 && one.message.acts.every((act) => act === 'thank')) return false;
    return one.message.to.some((address) => to.indexOf(normalAddress(facts.directory.find(address)?.email ?? address)) >= 0);
  });
  // A bare chaser names nothing: it can only mean the one thing lately asked.
  const bare = chaser.length === facts.sentences.length || facts.anchors.length === 0;
  const matched = candidates.filter((one: Comparison) => {
    if (one.sameSubject) return true;
    if (one.otherCase) return false;
    return one.sharedCase || one.sharedPlace || one.likeness >= 0.12 || (bare && candidates.length === 1);
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
    if (!/\b(?:i|we|my|since)\b/.test(low) || !/\b(?:wrote|e-?mail(?:ed)?|asked|sent|message[d]?|question|enquiry|query|request|letter)\b/.test(low)) continue;
    const day = readPastDay(low, facts.at, facts.nation);
    if (day !== null) return { day, evidence: [passage(sentence)] };
  }
  return null;
}

/** What the officer has said since: nothing, an answer, a word to wait, or a date; a date that has passed frees the member. */
function answered(facts: Facts, voice: readonly Spoken[], asked: Asked): 'no' | 'holding' | 'answered' {
  const promisedInDraft = voice.some((one) => PROMISED.test(one.low));
  const officers = facts.own.quoted.filter((part) => {
    const from = part.from.toLowerCase();
    return facts.recipients.some((one) => {
      const last = (one.person?.name ?? '').toLowerCase().split(' ').pop() ?? '';
      return one.kind === 'officer' && ((last.length > 2 && from.indexOf(last) >= 0) || from.indexOf(normalAddress(one.address)) >= 0);
    });
  });
  for (const part of officers) {
    const text = part.text.slice(0, 4000).toLowerCase();
    const sent = localTime(part.sent, facts.nation) ?? { ...facts.at, day: asked.day, hour: 9, minute: 0 };
    const promised = readDeadlines(text, sent, facts.nation).filter((one) => one.day > sent.day || one.exact);
    if (promised.length > 0 && HOLDING.test(text)) return promised.some((one) => one.day < facts.at.day) ? 'answered' : 'holding';
    return HOLDING.test(text) && !promisedInDraft ? 'holding' : 'answered';
  }
  if (promisedInDraft) return 'answered';
  const senders = facts.recipients.map((one) => normalAddress(one.address));
  const replied = facts.earlier.some((message) => {
    const sent = localTime(message.sentAt, facts.nation);
    return sent !== null && sent.day >= asked.day && senders.indexOf(message.from) >= 0 && facts.directory.find(message.from)?.kind === 'officer';
  });
  return replied ? 'answered' : 'no';
}

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
    if (!facts.recipients.some((one) => one.kind === 'officer' || one.kind === 'mailbox') || facts.matter.thanksOnly || isEmergency(facts)) return null;
    const voice = readVoice(facts);
    const chaser = voice.filter((one) => CHASES.test(one.low));
    const subject = /\b(?:chas(?:er|ing)|reminder|no (?:answer|reply|response)|second (?:request|email)|still waiting|any news|overdue)\b/i.test(facts.draft.subject);
    if (chaser.length === 0 && !subject) return null;
    if (voice.some((one) => WAITED_LONG.test(one.low)) && facts.earlier.length === 0) return null;
    const asked = askedBefore(facts, chaser) ?? askedByItsWords(facts, chaser);
    if (asked === null) return null;
    const gone = workingDaysBetween(asked.day, facts.at.day, facts.nation);
    const figure = facts.pack.responseTimes.some((time) => time.subject === 'enquiry' && time.workingDays !== null);
    if (figure ? gone >= options.workingDays : gone > options.workingDays) return null;
    if (answered(facts, voice, asked) === 'answered') return null;
    const due = addWorkingDays(asked.day, figure ? options.workingDays : options.workingDays + 1, facts.nation);
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
        gone: gone === 0 ? 'less than a working day' : gone === 1 ? 'one working day' : `${String(gone)} working days`,
      },
      evidence: [...asked.evidence, ...chaser.slice(0, 2).map((one) => passage(one.sentence))],
      suggestions: [wait],
      subject: 'reply',
    };
  },
});
