import type { Facts, Recipient } from '../reading/facts';
import { isPersonalAssistant, isPoliticalAssistant, servesMembers, shownName } from '../reading/roles';
import { isSenior } from '../reading/tier';
import { isMailbox } from '../directory';
import { pattern } from '../reading/pattern';
import { normalAddress, type Change, type Evidence, type Person, type Suggestion } from '../types';
import { listed } from '../words';
import { defineRule, type Finding } from './rule';

/**
 * Notices a member taking a matter straight to a junior officer, in the way that the protocol at hand speaks of:
 * any enquiry (aide memoire), one without a manager in copy (southwark), advice, instruction or pressure
 * (northampton), pressure or a contentious or complex matter (south-vale), bullying (swale, on principle).
 *
 * Leaves alone: mailboxes; thanks; answers to what an officer asked; committee and member services on members'
 * business; assistants on diaries; a political assistant of the member's own group; a junior officer merely
 * copied when a senior one is addressed; whoever is only reached through a list. A title that can be read either way is at most a quiet note.
 */

/** Juniors whom the draft addresses; those in Cc only when nobody senior is addressed. */
function juniors(facts: Facts): Recipient[] {
  const officers = facts.recipients.filter(
    (one) => one.kind === 'officer' && one.field !== 'bcc' && one.person !== null,
  );
  const addressed = officers.filter((one) => one.field === 'to' && one.via === undefined);
  return addressed.filter((one) => {
    const person = one.person;
    if (person === null || one.tier !== 'staff') return false;
    if (isPoliticalAssistant(person))
      return facts.sender.person === null || !sharesGroup(person, facts.sender.person);
    if (isBullying(facts)) return true;
    if (
      servesMembers(person) &&
      (facts.matter.memberBusiness || facts.matter.seeksView.concat(facts.matter.problems).length === 0)
    )
      return false;
    return !(isPersonalAssistant(person) && facts.matter.seeksView.length === 0);
  });
}

function sharesGroup(assistant: Person, member: Person): boolean {
  return assistant.group === '' || assistant.group.toLowerCase() === member.group.toLowerCase();
}

/** Somebody senior who could answer for the junior is on the mail too. */
function seniorPresent(facts: Facts, junior: Recipient): boolean {
  const chain = junior.person === null ? [] : facts.directory.chainAbove(junior.person);
  return facts.recipients.some((one) => {
    if (one.person === null || one.field === 'bcc' || isMailbox(one.person)) return false;
    return (
      chain.indexOf(one.person) >= 0 ||
      (one.tier !== null && isSenior(one.tier) && one.person.service === junior.person?.service)
    );
  });
}

const BULLYING = pattern(
  /\b(?:explain yourself|on my desk|heads will roll|you(?:'re| are)? (?:useless|incompetent|a disgrace|not fit|pathetic|lazy|hopeless|stupid|an? idiot|an? fool|little|clueless)|you (?:useless|stupid|lazy|incompetent|pathetic|little)|think (?:very |rather |long |hard |carefully ){0,3}about your (?:job|future|position|career)|remember who|do as you(?:'re| are) told|how dare you|sacked|(?:last|final) warning|know your place|your (?:job|contract|career|future|position|days)\b.{0,60}\b(?:renewed|over|here|risk|line|numbered|depends?|council|watch|review(?:ed)?)|be sorry|regret (?:it|this))\b/,
);

function isBullying(facts: Facts): boolean {
  return (
    facts.matter.threats.length > 0 || facts.sentences.some((one) => !one.reported && BULLYING.test(one))
  );
}

/** Which of the circumstances that protocols speak of this draft is in, strongest first. */
function circumstances(facts: Facts, copied: boolean): string[] {
  const { matter } = facts;
  const found: string[] = [];
  if (isBullying(facts)) found.push('bullying');
  if (matter.pressure.length > 0) found.push('pressure');
  if (matter.instructs.length > 0) found.push('instruction');
  const views = matter.seeksView;
  if (
    views.length > 0 &&
    (matter.contentious.length > 0 || views.some((one) => /\b(?:should|ought)\b/.test(one.low)))
  )
    found.push('contentious');
  if (views.length > 0) found.push('advice');
  const enquires = [matter.asks, matter.problems, matter.instructs, matter.pressure].some(
    (one) => one.length > 0,
  );
  if (enquires && !copied) found.push('enquiry-uncopied');
  if (enquires) found.push('enquiry');
  return found;
}

export const juniorOfficer = defineRule({
  id: 'junior-officer',
  title: 'A junior officer approached directly',
  about: 'Notices a matter taken straight to a junior officer where the protocol names somebody more senior.',
  from: ['member'],
  options: {
    allow: {
      type: 'list',
      label: 'Officers whom members may always write to',
      help: 'A point of contact whatever their tier.',
      default: [],
      of: 'addresses',
    },
  },
  wording: {
    en: {
      enquiry: {
        title: '{name} may not be the right person to ask',
        guidance:
          '{name} ({title}) would get this directly. {Protocol} asks members to take enquiries to senior officers ({refs}). {manager} could answer, or pass it on.',
      },
      uncopied: {
        title: 'No manager is copied in',
        guidance:
          '{name} ({title}) would get this with no senior manager copied in. {Protocol} asks that enquiries go through senior management, or that a routine one copies them in ({refs}).',
      },
      advice: {
        title: 'This asks {name} for a judgement',
        guidance:
          '{name} ({title}) would be asked for advice or a view. {Protocol} asks members to mind how senior an officer is ({refs}). {manager} is better placed to give one.',
      },
      contentious: {
        title: 'This asks {name} for a judgement',
        guidance:
          '{name} ({title}) would be asked about a contentious or complex matter. {Protocol} sends such matters to senior officers ({refs}). {manager} is better placed.',
      },
      instruction: {
        title: 'This reads as an instruction to {name}',
        guidance:
          '{name} ({title}) would be told what to do. {Protocol} asks members to mind how senior an officer is, and to take requests for work to the head of the service ({refs}).',
      },
      pressure: {
        title: '{name} may feel pressed by this',
        guidance:
          '{name} ({title}) is a junior officer, and this reads as pressing. {Protocol} asks members to mind how senior and experienced an officer is ({refs}). {manager} is the person to press.',
      },
      'pressure:principle': {
        title: '{name} may feel pressed by this',
        guidance:
          '{name} ({title}) is a junior officer, and this reads as pressing. {Protocol} does not say in so many words whom to approach, but a general duty bears on it ({refs}). {manager} is better placed to answer.',
      },
    },
  },
  look(facts, options): Finding | null {
    if (facts.matter.thanksOnly) return null;
    const allowed = options.allow.map((one) => one.toLowerCase());
    const concerned = juniors(facts).filter(
      (one) => allowed.indexOf(one.address.toLowerCase()) < 0 && !isAnswering(facts, one),
    );
    const junior = concerned.find((one) => one.tierSure) ?? concerned[0];
    if (junior === undefined || junior.person === null) return null;
    // A senior officer addressed beside the junior answers for both.
    const seniorAddressed = facts.recipients.some(
      (one) => one.field === 'to' && one.kind === 'officer' && one.tier !== null && isSenior(one.tier),
    );
    const copied = seniorPresent(facts, junior);
    const speaksOf = facts.pack.bases['junior-officer']?.circumstances ?? [];
    const circumstance = circumstances(facts, copied).find((one) => speaksOf.indexOf(one) >= 0);
    if (circumstance === undefined) return null;
    if (seniorAddressed && circumstance !== 'bullying') return null;

    const chain = facts.directory.chainAbove(junior.person);
    const manager = chain[0];
    const name = shownName(junior);
    const message =
      circumstance === 'enquiry-uncopied'
        ? 'uncopied'
        : circumstance === 'bullying' || circumstance === 'pressure'
          ? 'pressure'
          : circumstance === 'not-routine'
            ? 'enquiry'
            : circumstance === 'complex'
              ? 'contentious'
              : circumstance;
    const suggestions: Suggestion[] = [];
    if (manager !== undefined) {
      const instead: Change[] = concerned.map((one) => ({
        type: 'drop-recipient',
        address: one.address,
        field: one.field,
      }));
      instead.push({ type: 'add-recipient', address: manager.email, name: manager.name, field: 'to' });
      suggestions.push({
        kind: 'write-to-manager',
        label: `Write to ${manager.name} instead`,
        changes: instead,
      });
      if (circumstance === 'enquiry-uncopied') {
        suggestions.unshift({
          kind: 'copy-manager',
          label: `Copy in ${manager.name}`,
          changes: [{ type: 'add-recipient', address: manager.email, name: manager.name, field: 'cc' }],
        });
      }
    }
    const head = chain.find((one, index) => index > 0 && /\b(?:head|director)\b/i.test(one.title));
    if (head !== undefined && (circumstance === 'contentious' || circumstance === 'instruction')) {
      const changes: Change[] = concerned.map((one) => ({
        type: 'drop-recipient',
        address: one.address,
        field: one.field,
      }));
      changes.push({ type: 'add-recipient', address: head.email, name: head.name, field: 'to' });
      suggestions.push({ kind: 'write-to-head', label: `Write to ${head.name} instead`, changes });
    }
    return {
      severity: circumstance === 'bullying' || circumstance === 'pressure' ? 'warning' : 'advice',
      sure: junior.tierSure,
      message,
      circumstance,
      data: {
        name,
        names: listed(concerned.map(shownName)),
        title: junior.person.title,
        manager: manager === undefined ? 'The head of the service' : manager.name,
      },
      evidence: concerned
        .map((one): Evidence => ({ kind: 'recipient', value: one.address, field: one.field }))
        .concat(passages(facts, circumstance)),
      suggestions,
      subject: concerned
        .map((one) => one.address.toLowerCase())
        .sort()
        .join(' '),
    };
  },
});

/** The draft answers an officer who is on it, or a conversation that the junior was in. */
function isAnswering({ thread, recipients }: Facts, junior: Recipient): boolean {
  return (
    thread.isReply &&
    (thread.circle.indexOf(normalAddress(junior.address)) >= 0 ||
      (thread.answersOfficer && recipients.some((one) => one.person === thread.quotedAuthor)))
  );
}

/** The words that made it more than an enquiry. */
function passages(facts: Facts, circumstance: string): Evidence[] {
  const { matter } = facts;
  const said =
    circumstance === 'pressure' || circumstance === 'bullying'
      ? matter.pressure
      : circumstance === 'instruction'
        ? matter.instructs
        : circumstance === 'advice' || circumstance === 'contentious'
          ? matter.seeksView
          : [];
  return said
    .slice(0, 2)
    .map((one): Evidence => ({ kind: 'text', value: one.text, start: one.start, end: one.end }));
}
