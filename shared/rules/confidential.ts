import {
  ASKED,
  ASKS_FOR,
  CLOSED_BESIDES,
  FAVOURED,
  GIVES,
  KEPT,
  CLOSED_TOO,
  TO_OTHERS,
  WHISPERED,
  CLOSED,
  HELD_BACK,
  HUSHED,
  PASSES_ON,
  PLAINLY_CLOSED,
  TO_OUTSIDER,
  WILL_TELL,
} from '../reading/confidentiality';
import type { Facts, Recipient } from '../reading/facts';
import { passages } from '../reading/passages';
import { pattern } from '../reading/pattern';
import { isFilingAddress, isOwnAddress, shownName } from '../reading/roles';
import type { Sentence } from '../reading/sentences';
import type { Change, Evidence } from '../types';
import { listed } from '../words';
import { defineRule, type Finding } from './rule';

/**
 * Notices confidential or exempt matter (closed reports, privileged advice, tender scores, a settlement figure, one
 * group's request in confidence) passed to somebody who is not entitled: anybody outside the council, a member of
 * another group, or a colleague who is told that they should not have it.
 *
 * Leaves alone: asking whether something is confidential; declining to share; published papers; a mail footer's
 * "confidential"; exempt papers between officers and members who work on them; a resident's own confidences kept.
 * Known misses: closed matter that the text does not call so.
 */

const NOT_FOR_YOU = pattern(
  /\b(?:you(?:'re| are) not (?:on|meant|supposed|entitled|a member|cleared|allowed)|you (?:aren't|don't|do not) (?:sit|have access|get|normally)|not (?:supposed|meant|allowed|entitled) to (?:have|see|know)|(?:nobody|no-?one)(?:'s| is)? (?:\w+ )?(?:supposed|meant|outside|entitled)|i(?:'m| am) not (?:supposed|meant|allowed)|i shouldn't (?:really )?(?:be )?(?:send|show|tell|pass|shar)\w*|only (?:for|the) (?:panel|committee|cabinet|sub-?committee|members of))\b/,
);
const IN_CONFIDENCE = pattern(
  /\b(?:in (?:the )?(?:strict(?:est)? )?confidence|confidential(?:ly)?|privately|on the quiet)\b/,
  "\\b(?:be discreet|discreetly|ke(?:ep|pt) (?:it|this|that) to (?:my|your)self|between (?:friends|you and me|us|ourselves)|for your eyes|(?:has|have) no idea|needn't know|mum's the word)\\b",
);
const CONFIDED = pattern(
  /\b(?:asked|asks|came|come|told|wrote|written|approached|requested|wanted|want|sought|seeking|shared|gave|given|working|costing|advised|advice|advising|request|wants|helped|been to|spoke|consulted|proposal|amendment)\b/,
);
const CONTRACT_TALK = pattern(
  /\b(?:your (?:bid|tender|submission|contract|company|firm'?s?|settlement|case|claim|application|instructions?)|instructions? to|please advise|your advice|your fee)\b/,
);

/** Outsiders who work for the council or have the law on their side. */
const ENTITLED = pattern(
  /\b(?:independent (?:person|member|chair\w*|adviser)|co-?opt\w+|auditors?|counsel|barrister|solicitors?|lawyer|inspector|police|ombudsman|adviser|consultant|coroner|district judge)\b/,
);

/** Asks for care with it. */
const OWN_CONFIDENCE = pattern(
  /\b(?:i understand (?:it|this) is|please treat|i(?:'ll| will) (?:keep|treat) (?:it|this)|may i see|am i entitled|for the panel|as a member of the)\b/,
);
const outsider =
  (facts: Facts) =>
  (one: Recipient): boolean =>
    (one.kind === 'unknown' || one.kind === 'external' || one.kind === 'list') &&
    !isOwnAddress(one.address, facts.sender.person, facts.draft.from) &&
    !isFilingAddress(one.address) &&
    !ENTITLED.test(one.person?.title.toLowerCase() ?? '');

/** "Amara's group", "the Lib Dems": a group that is not the reader's. */
function otherGroup(facts: Facts, low: string): boolean {
  const readers = facts.recipients.filter((one) => one.kind === 'member');
  const sameGroup = (group: string): boolean =>
    readers.some((one) => one.person?.group.toLowerCase() === group.toLowerCase());
  for (const person of facts.directory.people) {
    if (
      person.kind !== 'member' ||
      readers.some((one) => one.person === person) ||
      (person.group !== '' && sameGroup(person.group))
    )
      continue;
    const words = person.name.toLowerCase().split(' ');
    const last = words[words.length - 1] ?? '';
    if (last.length > 2 && low.indexOf(last) >= 0) return true;
    if (
      new RegExp(`\\b${(words[0] ?? '').replace(/[^a-zà-ÿ-]/g, '')}(?:'s|s)?\\b`).test(low) &&
      (words[0] ?? '').length > 2
    )
      return true;
    if (person.group !== '' && low.indexOf(person.group.toLowerCase()) >= 0) return true;
  }
  return /\b(?:the others|other (?:group|side|lot|party)|opposition|their group|lib ?dems?|tor(?:y|ies)|greens|labour|conservatives?|independents)\b/.test(
    low,
  );
}

export const confidential = defineRule({
  id: 'confidential',
  title: 'Confidential or exempt matter',
  about: 'Notices confidential or exempt matter going to somebody who is not entitled to it.',
  from: ['member', 'officer'],
  options: {},
  wording: {
    en: {
      outside: {
        title: 'This may be confidential',
        guidance:
          'This seems to pass confidential or exempt matter to {names}. {Protocol} keeps it to those who are entitled to it ({refs}). You could leave it out, or ask the monitoring officer first.',
      },
      inside: {
        title: 'This may not be for {names}',
        guidance:
          'This seems to give {names} something that was confidential to others. {Protocol} keeps such matter to those who are entitled to it ({refs}). You could ask the monitoring officer first.',
      },
      asked: {
        title: 'This asks for confidential matter',
        guidance:
          'This seems to ask on the quiet for matter that the council keeps closed. {Protocol} keeps it to those who are entitled to it ({refs}). You could ask whether you may see it.',
      },
      spread: {
        title: 'This speaks of making confidential matter known',
        guidance:
          'This seems to want confidential or exempt matter given to people outside. {Protocol} keeps it to those who are entitled to it ({refs}). You could ask whether any of it may be shared.',
      },
    },
  },
  look(facts): Finding | null {
    const { sentences, sender } = facts;
    const mine = sentences;
    const own = mine.map((one) => one.low).join('\n');
    const subject = facts.draft.subject.toLowerCase().replace(/[’‘]/g, "'");
    const given = mine.filter(
      (one) => GIVES.test(one) && !KEPT.test(one) && !HELD_BACK.test(one) && !/\?/.test(one.text.slice(-2)),
    );
    const keeps = mine.some((one) => HELD_BACK.test(one) || KEPT.test(one));
    if (
      mine.some((one) => ASKED.test(one)) ||
      (given.length === 0 &&
        keeps &&
        !mine.some((one) => /\byou (?:didn't|never) (?:get|see|hear)/.test(one.low)))
    )
      return null;

    const strangers = facts.recipients.filter(outsider(facts));
    const members = facts.recipients.filter((one) => one.kind === 'member' && one.person !== sender.person);
    const plainly = mine.filter((one) => CLOSED.test(one) || CLOSED_TOO.test(one));
    const closed = mine.filter(
      (one) => plainly.indexOf(one) >= 0 || (sender.kind === 'member' && CLOSED_BESIDES.test(one)),
    );
    const quoted = facts.own.quoted.slice(0, 4);
    const quotedClosed = quoted.some((one) =>
      PLAINLY_CLOSED.test(`${one.subject} ${one.text}`.slice(0, 6000).toLowerCase()),
    );
    const subjectClosed =
      CLOSED.test(subject) || (PLAINLY_CLOSED.test(subject) && /^(?:fw|fwd)\b/.test(subject));
    const hushed = mine.filter((one) => HUSHED.test(one) || WHISPERED.test(one));
    const favoured = mine.filter((one) => FAVOURED.test(one));
    const passes = mine.filter((one) => PASSES_ON.test(one));

    const give = (
      message: string,
      to: readonly Recipient[],
      said: readonly Sentence[],
      circumstance?: string,
    ): Finding => {
      const drop: Change[] = to.map((one) => ({
        type: 'drop-recipient',
        address: one.address,
        field: one.field,
      }));
      return {
        severity: 'warning',
        sure: true,
        message,
        ...(circumstance === undefined ? {} : { circumstance }),
        data: { names: listed(to.slice(0, 3).map(shownName)) },
        evidence: to
          .map((one): Evidence => ({ kind: 'recipient', value: one.address, field: one.field }))
          .concat(passages(said)),
        suggestions:
          to.length > 0 && to.length < facts.recipients.length
            ? [
                {
                  kind: 'drop-not-entitled',
                  label: to.length === 1 ? `Leave ${shownName(to[0] as Recipient)} out` : 'Leave them out',
                  changes: drop,
                },
              ]
            : [],
        subject: 'confidential',
      };
    };

    if (strangers.length > 0) {
      // An officer's dealings with bidders, counsel and claimants are closed matter by nature.
      const ordinary = sender.kind === 'officer' && (hushed.length === 0 || CONTRACT_TALK.test(own));
      if (!ordinary) {
        const spoken =
          closed.length > 0 &&
          (hushed.length + given.length > 0 ||
            (plainly.length > 0 ? passes.length + favoured.length > 0 : passes.length * favoured.length > 0));
        const carried = quotedClosed && facts.thread.isForward;
        const titled = subjectClosed && (passes.length > 0 || hushed.length > 0);
        if (spoken || carried || titled) {
          const said = closed.concat(hushed.filter((one) => closed.indexOf(one) < 0));
          return give('outside', strangers, said);
        }
      }
    }
    // One group's or member's confidence shown to another group.
    if (sender.kind === 'officer' && members.length > 0) {
      const quietly = mine.some((one) => IN_CONFIDENCE.test(one));
      const confided = mine.filter(
        (one) =>
          (IN_CONFIDENCE.test(one) ||
            (quietly && /\b(?:advice|advis\w+|motion|amendment|vote|whether)\b/.test(one.low))) &&
          CONFIDED.test(one) &&
          otherGroup(facts, one.low),
      );
      if (
        confided.length > 0 &&
        (passes.length > 0 ||
          hushed.length > 0 ||
          /\b(?:cost|want|plan|propos|after|going to)\w*\b/.test(own))
      )
        return give('inside', members, confided);
    }
    const told = mine.filter((one) => NOT_FOR_YOU.test(one));
    if (
      told.length > 0 &&
      (closed.length > 0 || subjectClosed || quotedClosed) &&
      facts.recipients.length > 0
    ) {
      return give(
        'inside',
        facts.recipients.filter((one) => one.field === 'to'),
        closed.concat(told),
      );
    }
    // Asked of an officer, or announced.
    const spread = closed.filter(
      (one) =>
        !one.reported &&
        ((one.act !== 'tell' && TO_OUTSIDER.test(one)) || WILL_TELL.test(one) || TO_OTHERS.test(one)) &&
        !/\?/.test(one.text.slice(-2)),
    );
    if (spread.length > 0 && sender.kind === 'member') return give('spread', [], spread);
    const whispered = closed.filter(
      (one) => !one.reported && ASKS_FOR.test(one) && !OWN_CONFIDENCE.test(one),
    );
    if (whispered.length > 0 && sender.kind === 'member' && strangers.length === 0 && members.length === 0)
      return give('asked', [], whispered);
    return null;
  },
});
