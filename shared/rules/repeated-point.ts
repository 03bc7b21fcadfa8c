import type { Facts } from '../reading/facts';
import { compareWithEarlier, earlierToOfficers, isRedirected, type Comparison } from '../reading/repeats';
import { passage } from '../reading/voice';
import { localTime, shortDate, workingDaysBetween } from '../reading/working-time';
import { normalAddress, type Change, type Suggestion } from '../types';
import { listed } from '../words';
import { defineRule, type Finding } from './rule';

/**
 * Notices a point, or a request with the same intent, that the member already put to this officer or another:
 * in other words, as a reminder, or inside a longer mail. Words of one council matter ("lift", "stairs") at the same place count
 * as the point in other words.
 *
 * Leaves alone: another case (application, address, place, person) in the same words; a new fact, a correction, a
 * withdrawal; an answer, or what an officer asked for; being sent on by an officer; an agreed regular request; a
 * question about the answer received; old words that stand only in the quote; and a first reminder once the
 * protocol's own response time has run. Words that are only near in meaning count too (meaning.ts), but outweigh none of
 * these. Known miss: two in three of the points that come back told as a tale, without one word, place or marker in
 * common; known false: nearly one in four of other wishes about the same thing to the same officer (repeats-pairs).
 */

/** Says outright that it was said before. */
const BEFORE =
  /\b(?:once more|yet again|(?:second|third|fourth|fifth|umpteenth|2nd|3rd|4th) (?:time|letter|e-?mail|request|reminder|plea|message|attempt|go|ask)|another (?:reminder|plea|go|attempt)|reiterate|re-?iterating|repeat(?:ing)? (?:my|that|the|what|myself|it)|i repeat|re-?send(?:ing)?|as (?:i|we)(?:'ve| have| had)?(?: already| previously)? (?:said|asked|mentioned|wrote|written|put|pointed|explained|told|stated|keep|requested)|i(?:'ve| have)? (?:already|previously|repeatedly) (?:asked|raised|written|told|said|put|made|reported|mentioned)|i(?:'ve| have) (?:asked|told|said|raised|written|reported|mentioned)\b.{0,60}\b(?:before|already|myself|twice|times)|i (?:keep|kept) (?:asking|saying|telling|writing)|further to (?:my|mine)|(?:remain|still) (?:convinced|of (?:the|that) (?:same )?(?:view|opinion|mind))|of the same mind|un(?:persuaded|convinced)|not (?:been )?(?:persuaded|convinced)|no nearer (?:to )?agreeing|(?:as|what) i(?:'ve| have)? (?:always |long |still )?(?:maintain(?:ed)?|argued|held)|i (?:still )?maintain|haven't changed my (?:mind|view)|have not changed my (?:mind|view)|same (?:question|point|request|thing|matter|plea|old)|you know (?:my|what i|how i|where i)|(?:i )?(?:say|ask|write|urge|press|beg|plead|request|asking|asked|urged) (?:you )?again|again i|here i am again|hobby[- ]?horse|broken record|at the risk of (?:repeating|boring)|(?:keep|find myself) coming back to|bang(?:ing)? on about|(?:not|never) (?:giving up|letting (?:this|it) (?:go|drop|rest))|(?:haven't|have not|won't|will not) (?:given up|give up|let (?:this|it) (?:go|drop|rest))|i(?:'ve| have) tried (?:them all|all of|every)|back again|me again|again,? please|please,? again|yn? eto|unwaith eto|(?:yr|[a-z]{1,12}'r) un cwestiwn|eto\b|fel y (?:dywedais|gofynnais))/;
/** Says that it is the same, so that other names in it do not make it another matter. */
const SAME =
  /\b(?:(?:the )?(?:very )?same (?:question|request|point|plea|ask|query|letter|e-?mail)|(?:yr|[a-z]{1,12}'r) un (?:cwestiwn|cais|pwynt))\b/;
/** Asks after an answer. */
const CHASE =
  /\b(?:remind(?:er|ing|ed)?|(?:still|yet to) (?:wait(?:ing)?|no |nothing|not |hear|haven't|hasn't|have |has |believe|think|feel|say|maintain|want|hope|there|dark|broken|out|leak\w*|walking|living|without|needs?)|not (?:yet )?(?:heard|had a reply|had an answer|received)|haven't (?:heard|had|seen)|chas(?:e|er|ing|ed)|follow(?:ing)?[- ]?up|any (?:news|update|progress|word|joy|luck|movement|answer|further forward)|no news|bump(?:ing)?|nudge|no (?:reply|answer|response) (?:yet|so far|to|from)|did you (?:get|receive|see) my|have you (?:had (?:a|any) chance|seen my|looked|thought|considered)|when (?:will|can|might|may) i (?:hear|get|expect)|been (?:a|over a|two|three|four|five|six|\d+) (?:week|weeks|days?|month|months|fortnight)|(?:i|we) (?:wrote|e-?mailed|asked|messaged|rang|contacted you)\b.{0,40}\b(?:on|last|ago|earlier|yesterday|week|about|in|back)|my (?:question|e-?mail|letter|message|note|request|earlier|previous|last|first|original|other)\b|atgoffa|heb glywed|heb gael)/;
/** Was told no by one, and asks another. */
const REFUSED =
  /\b(?:(?:who|he|she|they|[a-z]+) (?:said|says|tells? me|told me|replied|writes|wrote)(?: that)?(?: (?:it|there|they|he|she|that)(?:'s|'re| is| are| was)?)?(?: a)? (?:no\b|not\b|can'?t|cannot|couldn'?t|won'?t|wouldn'?t|impossible)|(?:no|without any|hasn't (?:the|any)) (?:money|budget|funds|funding|cash) in\b|turned (?:me|it|us|that|this) (?:down|away)|knocked (?:me|it) back|(?:has|have|was|were|been|having) (?:declined|refused|rejected|turned down|unable to help|unwilling)|declined (?:to|my)|refused (?:to|my|me)|(?:drew|drawn) a blank|got nowhere|won't (?:budge|help|play)|would not (?:help|agree|hear)|over (?:his|her|their) head)\b/;

const NEW =
  /\b(?:since (?:then|i|my|we) ?(?:last )?(?:wrote|spoke|asked|email|e-mail|letter|message|met)?|new (?:information|evidence|fact|facts|development|photo|photos|report|complaint|complaints|resident|petition|issue|problem|incident|question|details?|one)|(?:things|matters|two things|something|circumstances|the position|it) (?:have|has) (?:now )?(?:changed|moved|happened)|(?:has|have|had) (?:now|since)|now (?:learn|learnt|learned|know|heard|hear|told|understand|found|seen|got|have)|having now|what i now|an? update|to update you|latest (?:is|on this)|overnight|last night|this (?:morning|afternoon)|i(?:'ve| have) (?:now|since|just) (?:heard|learned|learnt|found|been|had|seen|got|received|spoken)|another (?:resident|neighbour|tenant|family|person|accident|incident|complaint|lady|man|woman|couple|household|crash|fall|report)|(?:got|getting|become|even) worse|worse now|a different|separate(?:ly)? (?:matter|question|issue|point|from)|on (?:a|another) (?:different|separate|other|related)|turns out|petition|signatures|(?:surveyor|engineer|inspector|contractor|plumber|team|man|lads?|crew|someone|somebody|they)(?: has| have|'s|'ve)? (?:came|come out|been out|been round|called round|turned up|visited|rang|attended))\b/;
const CORRECTS =
  /\b(?:correct(?:ion|ing)|i (?:meant|should have said|got (?:it|that|the) wrong|was wrong|misread|mistyped|wrote the wrong|gave (?:you )?the wrong)|my mistake|my error|(?:the|wrong|it was the) wrong (?:address|street|road|date|number|lane|house|one|person|name|reference|application|day|place|attachment|file)|wrong (?:address|date|number|house|one|person|name|reference|application|day|place|attachment|file)|(?:sorry|oops|apologies|whoops)\W{1,4}(?:that'?s |it'?s |i )?(?:had |gave |said |put )?(?:you )?(?:the )?wrong|(?:ignore|forget|cancel)\w* (?:my|that|the|it|this|what)|(?:scrap|withdraw|tear)\w* (?:up )?(?:my|what i|(?:the|that|this) (?:e-?mail|message|note|request|question|query|enquiry|report|application|booking|complaint|objection))|scrap (?:that|it|this)(?=[.,;:!]|$)|disregard|(?:i|we)(?:'d| would| wish| want| should)?(?: like)?(?: to)? withdraw|withdrawing my|withdraw (?:my|that|what)|think better of|changed my mind|no longer (?:need|necessary|needed|required|an issue|a problem|want)|all sorted|clos(?:e|ing|ed) (?:this|the case|my file)|(?:please|can|may) (?:be )?closed? (?:it|that)|case closed|no need to (?:reply|answer|do)|it bounced|bounced back|bounced|undeliver\w+|came back|did(?:n't| not) (?:send|go through|arrive|deliver|reach)|forgot (?:the|to) attach|attachment (?:this time|now)|typo|there are two)\b/;
/** Says that it is settled; NOT_YET says that it is not. */
const SETTLED =
  /\b(?:has|have|been|is|was|are|now) (?:now )?(?:been )?(?:sorted|resolved|fixed|mended|repaired|collected|cleared|done and dusted)\b/;
const NOT_YET = /\b(?:not|never|un(?:til|less)|before|if|when|want|see|until|need|get)\b|n't|\?$/;
const SUPPLIES =
  /\b(?:as (?:you )?(?:asked|requested|promised|discussed|agreed|arranged)(?: for)?|in answer to|in (?:reply|response) to your|answering your|here (?:is|are|it is|they are|you go)|the (?:answer|address|number|photo|photos|reference|date) (?:you|is|are)|(?:photo|photos|pictures?|form|letter|details|copy|map|plan|dates?) (?:is |are )?(?:attached|enclosed|below)|attached (?:is|are|as)|^yes\b|^no\b|happy (?:with|for|to) (?:that|you)|that(?:'s| is| would be) fine|you wanted to know|you needed)\b/;
const ASKED_FOR =
  /\b(?:as you (?:asked|requested)|you asked (?:for|me|if|whether|which|what|how|where|when)|in answer to your|to answer your)\b/;
const AGREED =
  /\b(?:as (?:we |was )?(?:had )?(?:agreed|arranged)|as usual|as per our|(?:under|per|by|in line with) (?:our|the) (?:\w+ )?(?:agreement|arrangement)|our arrangement|(?:usual|regular|weekly|monthly|fortnightly|quarterly|standing|annual) (?:\w+ )?(?:request|update|report|list|figures?|question|check|return|email|numbers?|tally|count)|this month'?s|this week'?s|that time (?:again|of the (?:month|week|year))|you (?:did )?(?:say|said|asked me|told me|suggested i|invited me|wanted me) (?:i |to |that i )?(?:should |could |can |might )?(?:ask|remind|chase|come back|write|nudge|prod|check|get back|try|email|send|resend|ring)|you (?:did )?(?:say|said|promised?|told me|thought|hoped|mentioned)(?: that)? (?:you'?d|you would|you hoped|it would|it'?d|it'?ll|you'?ll|to|we'?d|there would|i'?d|i would)\b|promised (?:date|by|for|me)|was due (?:on|by|to)|(?:by|for) the (?:date|deadline) (?:you|that you))\b/;
const NOTHING_NEW =
  /\b(?:nothing (?:new|has changed|further)|no new|not (?:anything )?new|make no apology)\b/;
const ABOUT_ANSWER =
  /\b(?:thank(?:s| you) for (?:your|the|coming back|getting back|replying|answering|explaining|letting)|you (?:say|mention|refer|explain|describe|wrote|quote)|your (?:reply|answer|response|explanation|figures|table|note|letter|report)|what (?:does|do|is meant|did you mean)|by that do you mean)\b/;

/** Says that an answer came, or something else did: what follows builds on it. */
const ACKNOWLEDGES =
  /\b(?:thank(?:s| you)(?: again)?|(?:did|does|do) the trick|(?:the |your |that |those )?(?:count|figures?|table|leaflet|list|note|map|answer|reply|timetable|report|letter|form|papers?|notice)(?:'s| is| are| was| were| has| have)? (?:came|come|arrived|out|helpful|useful|clear|good|great|just|so|very)|(?:that |which )?you (?:sent|gave|found|put|showed)(?: me| us| through| over)?|i know from|i see (?:that|from|the|it)?|(?:it|the \w+) (?:says|said|shows|reads)|from (?:your|\w+'s) (?:reply|answer|note|email|letter)|i(?:'ve| have) told (?:her|him|them|my)|lovely|perfect|got it)\b/;
/** Says that it is something else. */
const DIFFERENT =
  /^(?:(?:dear |hi |hello )?[a-z'-]+,? )?and (?:how|what about) |\b(?:(?:a )?different (?:thing|matter|question|one|subject|case|street|site|place)|nothing to do with|(?:an)?other (?:matter|thing|question|subject|one|topic)|new (?:question|one|matter|topic|subject)|(?:a |one )?(?:second|separate|further|fresh|next|unrelated) (?:question|matter|thing|one|point)|on to (?:something|another)|and now (?:from|for|to|a|the)|not (?:the|about the|that) \w+ (?:this time|again)|this time (?:it's|about|round)|joined by|now (?:a|it's) )\b/;

/** What the draft's own words say about its standing to what went before. Each 0 or 1. */
interface Signs {
  readonly before: number;
  readonly chase: number;
  readonly refused: number;
  readonly fresh: number;
  readonly answers: number;
  /** An answer is acknowledged. */
  readonly thanks: number;
  readonly asks: number;
}

/** Nothing that comes back to a point: settled, sent on, agreed, or pure thanks. */
function isSettled(facts: Facts, says: (pattern: RegExp) => boolean): boolean {
  const settled = facts.sentences.some((one) => SETTLED.test(one.low) && !NOT_YET.test(one.low));
  if (
    settled ||
    says(CORRECTS) ||
    says(AGREED) ||
    says(DIFFERENT) ||
    isRedirected(facts) ||
    facts.matter.thanksOnly
  )
    return true;
  if (says(BEFORE)) return false;
  const pleads = facts.matter.asks.length > 0 || facts.matter.problems.length > 0;
  if (says(ASKED_FOR) || (facts.thread.isReply && !pleads && !says(CHASE) && !says(REFUSED))) return true;
  // A reply to an officer that gives what was asked for, or answers point by point between the quoted lines.
  if (!facts.thread.answersOfficer) return false;
  const answers =
    facts.thread.officerAsked && (says(SUPPLIES) || says(ASKED_FOR) || facts.matter.asks.length === 0);
  return answers || (facts.own.spans.length > 1 && facts.own.quoted.length > 1);
}

function signsOf(facts: Facts, says: (pattern: RegExp) => boolean): Signs {
  const before = says(BEFORE);
  const asks = facts.matter.asks.length > 0 || facts.matter.problems.length > 0;
  const answers =
    facts.thread.answersOfficer && (says(ABOUT_ANSWER) || facts.matter.asks.some((one) => one.act === 'ask'));
  const yes = (value: boolean): number => (value ? 1 : 0);
  return {
    before: yes(before),
    chase: yes(says(CHASE)),
    refused: yes(says(REFUSED)),
    fresh: yes(says(NEW) && !says(NOTHING_NEW)),
    answers: yes(answers && !before),
    thanks: yes(says(ACKNOWLEDGES)),
    asks: yes(asks),
  };
}

/**
 * The more messages are compared, the likelier that one is alike by chance: of unrelated ones, a tenth as many reach a
 * score that is higher by 0.14 to 0.18 (measured, test/bench/repeats).
 */
const BY_CHANCE = 0.06;
/** Nearness in meaning from which a message counts as like, and up to which likeness it can lift. */
const NEAR = 0.3;
const LIFT = 0.38;
/** Below this, messages without a word in common are not near. */
const FAR = 0.4;
/** Keeps the scale of the option "certainty" as it was before meaning counted. */
const LEVEL = 0.12;

/**
 * Likeness in words, lifted where the meaning is near, lowered where it is far; so that of two reports in nearly the
 * same words about two cases, meaning says no more than the words do. Where it is unknown, words speak alone.
 */
function alikeness({ likeness, meaning }: Comparison): number {
  if (meaning === null) return likeness + LEVEL;
  const moved = likeness + 0.5 * (meaning - NEAR);
  return meaning < NEAR ? moved : Math.max(likeness, Math.min(moved, LIFT));
}

/**
 * The weighed evidence that the draft makes this earlier message's point again. Weights were chosen on checks.jsonl,
 * dev-checks*.jsonl and half of the pairs of test/reading/repeats-pairs.jsonl, so that silence did not suffer.
 */
function repeatScore(one: Comparison, signs: Signs): number {
  const pointsBack = signs.before + signs.refused > 0;
  const back = pointsBack || signs.chase > 0;
  const there = one.sharedPlace || one.sharedCase;
  return (
    alikeness(one) -
    LEVEL +
    (one.sameRecipient ? 0.07 : 0) +
    (one.sharedPlace ? 0.07 : one.sharedWard ? 0.03 : 0) +
    (one.sharedCase ? 0.1 : 0) +
    (one.sameSubject ? 0.06 : 0) +
    // The same service: the point, though in other words; the more so at the same place.
    (!one.sharedTheme ? 0 : there ? 0.12 : 0.06) +
    // Answered, and written to again with a wish rather than a question.
    (one.answered && one.sameRecipient && signs.asks === 1 ? 0.04 : 0) +
    0.15 * signs.before +
    0.08 * signs.chase +
    0.12 * signs.refused -
    // The more alike the words, the more it tells that the place is gone.
    (one.placeless && !back && !one.sameSubject ? 0.12 + Math.max(0, one.likeness - 0.35) : 0) -
    (signs.before === 1 ? 0.2 : 1) * signs.fresh -
    0.4 * signs.answers -
    (back ? 0.05 : 0.4) * signs.thanks -
    // Asks how things are where something was wanted; or tells of something broken where nothing was.
    (one.newQuestion && !back ? 0.4 : 0) -
    (one.newFault && !back ? 0.3 : 0) -
    // Nothing but a name in common.
    (one.sharedTopic === 0 && !one.sharedTheme && !back && (one.meaning ?? 0) < FAR ? 0.12 : 0) -
    (signs.asks === 1 || signs.before === 1 ? 0 : 0.08)
  );
}

interface Decision {
  readonly best: Comparison;
  readonly score: number;
  readonly of: number;
}

function decide(facts: Facts, days: number): Decision | null {
  const subject = facts.draft.subject.toLowerCase();
  const says = (pattern: RegExp): boolean =>
    facts.sentences.some((one) => pattern.test(one.low)) || pattern.test(subject);
  if (isSettled(facts, says)) return null;
  const signs = signsOf(facts, says);
  const same = says(SAME);
  const recipients = facts.recipients.map((one) => normalAddress(one.address));
  let best: Comparison | null = null;
  let score = -1;
  for (const one of compareWithEarlier(facts)) {
    if (one.minutes < 0 || one.minutes > days * 1440) continue;
    const stated = same && one.message.to.some((address) => recipients.indexOf(address) >= 0);
    if (one.otherCase && !stated) continue;
    if (one.message.acts.length > 0 && one.message.acts.every((act) => act === 'thank')) continue;
    const its = repeatScore(one, signs) + (stated ? 0.15 : 0);
    // Of two that are about as like, the later is the one that the member remembers.
    if (best === null || its > score + (one.minutes < best.minutes ? -0.08 : 0.08)) best = one;
    score = Math.max(score, its);
  }
  return best === null ? null : { best, score, of: earlierToOfficers(facts) };
}

/** A first reminder after the protocol's own response time has run is fair. */
function isFairReminder(facts: Facts, one: Comparison): boolean {
  const due =
    facts.pack.responseTimes.find((time) => time.subject === 'enquiry' && time.workingDays !== null)
      ?.workingDays ?? 10;
  const sent = localTime(one.message.sentAt, facts.nation);
  if (sent === null || workingDaysBetween(sent.day, facts.at.day, facts.nation) < due) return false;
  const others = compareWithEarlier(facts).filter(
    (other) =>
      other.message !== one.message && !other.otherCase && (other.likeness >= 0.25 || other.sameSubject),
  );
  const chases = facts.sentences.some(
    (sentence) => CHASE.test(sentence.low) || /\b(?:reached you|i wrote on|let me know)\b/.test(sentence.low),
  );
  return others.length === 0 && chases && facts.sentences.length <= 4;
}

export const repeatedPoint = defineRule({
  id: 'repeated-point',
  title: 'A point made before',
  about:
    'Notices a point or request that the member already put to this officer or another, with nothing new.',
  from: ['member'],
  options: {
    days: {
      type: 'number',
      label: 'How far back',
      help: 'Older messages are not compared.',
      default: 60,
      min: 1,
      max: 365,
      unit: 'days',
    },
    certainty: {
      type: 'number',
      label: 'How alike',
      help: 'Higher speaks less often.',
      default: 17,
      min: 10,
      max: 90,
      unit: 'per cent',
    },
  },
  wording: {
    en: {
      repeated: {
        title: 'You raised this on {date}',
        guidance:
          'This makes much the same point as your email of {date} to {names}. {Protocol} asks members not to keep raising the same point ({refs}). You could open the earlier message, or add what is new.',
      },
      'repeated:principle': {
        title: 'You raised this on {date}',
        guidance:
          'This makes much the same point as your email of {date} to {names}. {Protocol} does not speak of this in so many words, but one email and one answer save everybody’s time ({refs}). You could open the earlier message, or add what is new.',
      },
    },
  },
  look(facts, options): Finding | null {
    if (facts.earlier.length === 0) return null;
    if (!facts.recipients.some((one) => one.kind === 'officer' || one.kind === 'mailbox')) return null;
    const decision = decide(facts, options.days);
    if (decision === null || decision.score < options.certainty / 100 + BY_CHANCE * Math.log(decision.of))
      return null;
    const { best } = decision;
    if (isFairReminder(facts, best)) return null;
    const sent = localTime(best.message.sentAt, facts.nation);
    const names = best.message.to
      .map((address) => facts.directory.find(address))
      .filter((person) => person?.kind === 'officer')
      .map((person) => person?.name ?? '');
    const suggestions: Suggestion[] = [];
    if (best.message.itemId !== null) {
      suggestions.push({
        kind: 'open-earlier',
        label: 'Open the earlier message',
        changes: [{ type: 'open-message', itemId: best.message.itemId }],
      });
    }
    // Only where something else is left to say.
    if (best.passages.length > 0 && facts.sentences.length > best.passages.length + 1) {
      suggestions.push({
        kind: 'drop-passage',
        label: 'Take out the repeated part',
        changes: best.passages.map((one): Change => ({
          type: 'remove-text',
          start: one.start,
          end: one.end,
          text: one.value,
        })),
      });
    }
    // In wholly other words no sentence is like another: then the only thing that is asked is what comes again.
    const [only] = facts.matter.asks;
    const said =
      best.passages.length === 0 && only !== undefined && facts.matter.asks.length === 1
        ? [passage(only)]
        : best.passages;
    return {
      severity: 'advice',
      sure: true,
      message: 'repeated',
      data: { date: sent === null ? 'earlier' : shortDate(sent.day), names: listed(names.slice(0, 3)) },
      evidence: [best.evidence, ...said],
      suggestions,
      subject: best.message.itemId ?? best.message.sentAt,
    };
  },
});
