import type { Facts, Recipient } from '../reading/facts';
import { neighbourhood, passages, removing } from '../reading/passages';
import { pattern, type Pattern } from '../reading/pattern';
import {
  ANONYMOUS,
  CASE_PAPERS,
  CONSENT,
  EMAIL,
  kindsOfSensitive,
  MAY_NEED,
  NOT_PRIVATE,
  PRIVATE_ADDRESS,
  readIdentifiers,
  SAFE_WAY,
  SENSITIVE,
  THIRD_PERSON,
  UNSAFE_SAID,
} from '../reading/personal-data';
import { isFilingAddress, isOwnAddress, shownName } from '../reading/roles';
import type { Sentence } from '../reading/sentences';
import { normalAddress, type Change, type Evidence, type Suggestion } from '../types';
import { listed } from '../words';
import { defineRule, type Finding } from './rule';

/**
 * Notices personal or sensitive matter about somebody on its way to a private address (asked for there, or sent
 * there), or put before people who need not know it: outsiders, other members.
 *
 * Leaves alone: casework detail to a proper officer, whatever it says; the person's own consent, or their advocate;
 * totals and anonymous figures; asking for the secure way or whether one may; one's own papers; agendas and such to a
 * private address. Known misses: several officers where one would do (many-officers sees them); data only in an
 * attachment that the text does not describe.
 */

const PAPERS = pattern(
  /\b(?:attach\w*|enclos\w*|bundle|here (?:is|are)|here's|copies|copy of|file|list|spreadsheet|forward\w*|fwd|below|scan\w*|screenshots?|photos? of|report|letters?|notes|statements?|records?|the whole|full details|everything)\b/,
);
const TELLS = pattern(
  /\b(?:(?:you|everyone|they|all|neighbours?) (?:should|ought to|need to|have a right to|deserve to|might like to|will want to|may wish to) (?:know|be aware|see)|so (?:that )?(?:you|everyone|they|we)(?:'re| are|'ll| all)? (?:all )?(?:know|knows|aware|in the picture|singing|can see|what)|just so|who (?:you're|you are|we're) (?:living|dealing)|next door|in the picture|between (?:you and me|ourselves)|keep (?:it|this) to yourself|you didn't|not supposed|strictly|gossip|thought you)\b/,
);
const TO_THE_PERSON = pattern(
  /\b(?:your|you)(?:r)? (?:own )?(?:claim|tenancy|application|case|appeal|mother|mum|father|dad|son|daughter|husband|wife|benefit|account|care|assessment|appointment|arrears|letter|enquiry|file|records?|review|rent|gp|family|permit|fine)\b/,
);
const OWN_PAPERS = pattern(
  /\bmy (?:own )?(?:payslips?|p60|allowances?|expenses|medical|sick note|fit note|pension|record|training record|doctor|gp|bank details|dbs)\b/,
);
const SENDS = pattern(
  /\b(?:send|sent|sending|email|e-?mail(?:ed|ing)?|forward\w*|copy|copied|put|post|pop|ping|drop|share|let me have|get|mail|transfer\w*|upload|reply|use|whatsapp|text|ping|bung|shoot|fire|best|works|better|to|at)\b/,
);

const WARD_BUSINESS = pattern(
  /\b(?:ward (?:member|colleague|councillor)s?|their ward|her ward|his ward|portfolio|cabinet member)\b/,
);

const isOutside = (one: Recipient): boolean => one.kind === 'unknown' || one.kind === 'external';

/** Outsiders who could not be thought to need it. */
function needless(facts: Facts): Recipient[] {
  return facts.recipients.filter((one) => {
    if (!isOutside(one)) return false;
    const at = normalAddress(one.address);
    if (isOwnAddress(one.address, facts.sender.person, facts.draft.from) || isFilingAddress(one.address))
      return false;
    return !MAY_NEED.test(`${one.person?.title.toLowerCase() ?? ''} ${at.replace(/[@._-]+/g, ' ')}`);
  });
}

/** The sender's own private address among the recipients; for an officer's draft a member's. */
function privateBoxes(facts: Facts): Recipient[] {
  return facts.recipients.filter((one) => {
    if (
      one.kind !== 'unknown' ||
      isFilingAddress(one.address) ||
      normalAddress(one.address) === normalAddress(facts.draft.from)
    )
      return false;
    if (isOwnAddress(one.address, facts.sender.person, facts.draft.from)) return true;
    return (
      facts.sender.kind === 'officer' &&
      facts.directory.people.some(
        (person) => person.kind === 'member' && isOwnAddress(one.address, person, person.email),
      )
    );
  });
}

/** Where a sentence names a private address: the passage, and whether it is an address in figures. */
function privateAt(facts: Facts, one: Sentence): { start: number; end: number } | null {
  // "Mrs Costa's report" in a request is no report of hers.
  if ((one.reported && one.act === 'tell') || NOT_PRIVATE.test(one)) return null;
  const words = PRIVATE_ADDRESS.exec(one);
  EMAIL.lastIndex = 0;
  const home = normalAddress(facts.sender.person?.email ?? facts.draft.from).split('@')[1] ?? '';
  let address: { start: number; end: number } | null = null;
  for (let match = EMAIL.exec(one.text); match !== null; match = EMAIL.exec(one.text)) {
    const known = facts.directory.find(match[0]) !== null || normalAddress(match[0]).split('@')[1] === home;
    if (known || MAY_NEED.test(match[0].toLowerCase().replace(/[@._-]+/g, ' '))) continue;
    const before = one.low.slice(Math.max(0, match.index - 80), match.index);
    if (
      words !== null ||
      isOwnAddress(match[0], facts.sender.person, facts.draft.from) ||
      /\b(?:me|my|mine|us|our|i)\b|\b(?:to|at|on|via|over|use)\W{1,3}$/.test(before)
    ) {
      address = { start: match.index, end: match.index + match[0].length };
      break;
    }
  }
  if (words === null)
    return address === null ? null : { start: one.start + address.start, end: one.start + address.end };
  const start = words.index;
  const end = start + words[0].length;
  // "my home address, s@example.net": one passage.
  const joined = address !== null && address.start >= end && address.start - end <= 12 ? address.end : end;
  return { start: one.start + start, end: one.start + joined };
}

export const personalData = defineRule({
  id: 'personal-data',
  title: 'Personal data on its way out',
  about: 'Notices personal or sensitive matter going to a private address or to people who need not know it.',
  from: ['member', 'officer'],
  options: {},
  wording: {
    en: {
      private: {
        title: 'Personal matter to a private address',
        guidance:
          'This seems to send somebody’s personal details to a private address. {Protocol} asks for care with those ({refs}). A council address or the secure route keeps them safe.',
      },
      others: {
        title: '{names} may not need to know this',
        guidance:
          'This has sensitive matter about somebody, and {names} would see it too. {Protocol} asks that such matter go no further than it needs ({refs}). You could leave them out, or leave the details out.',
      },
      list: {
        title: 'This asks for many people’s personal details',
        guidance:
          'This seems to ask for names or private details of many people. {Protocol} asks for care and a reason ({refs}). Totals without names might do, or ask first.',
      },
    },
  },
  look(facts): Finding | null {
    const { sentences, sender } = facts;
    const mine = sentences.filter((one) => one.act !== 'thank');
    const quoted = facts.thread.isForward
      ? facts.own.quoted
          .slice(0, 3)
          .map((one) => `${one.subject} ${one.text}`.slice(0, 4000))
          .join('\n')
      : '';
    const subject = facts.draft.subject.toLowerCase().replace(/[’‘]/g, "'");
    const says = (sign: Pattern): boolean => mine.some((one) => sign.test(one));
    if (says(ANONYMOUS)) return null;

    const hasNumber = readIdentifiers(facts.own.text).filter((one) => one.kind !== 'phone').length > 0;
    const data = mine.filter(
      (one) =>
        (SENSITIVE.test(one) ||
          CASE_PAPERS.test(one) ||
          readIdentifiers(one.text).some((id) => id.kind !== 'phone')) &&
        // A heading of one word is about nobody.
        one.low.indexOf(' ') > 0 &&
        !OWN_PAPERS.test(one),
    );
    const isData = new Set(data);
    const dataAbout =
      data.length > 0 || ((SENSITIVE.test(subject) || CASE_PAPERS.test(subject)) && says(PAPERS));
    const inForward =
      quoted !== '' && (SENSITIVE.test(quoted.toLowerCase()) || readIdentifiers(quoted).length > 0);
    const safe = says(SAFE_WAY) && !says(UNSAFE_SAID);

    // 1. A private address, named or written to.
    const boxes = privateBoxes(facts);
    if (boxes.length > 0 && (dataAbout || inForward)) {
      const drop: Change[] = boxes.map((one) => ({
        type: 'drop-recipient',
        address: one.address,
        field: one.field,
      }));
      const others = facts.recipients.length > boxes.length;
      // What only tells of the private copy goes with it.
      const told = mine.filter((one) => !isData.has(one) && privateAt(facts, one) !== null);
      const mend = drop.concat(removing(facts.draft.body, told));
      return {
        severity: 'warning',
        sure: true,
        message: 'private',
        data: {},
        evidence: boxes
          .map((one): Evidence => ({ kind: 'recipient', value: one.address, field: one.field }))
          .concat(passages(data)),
        suggestions:
          others || sender.kind === 'member'
            ? [{ kind: 'drop-private-address', label: 'Drop the private address', changes: mend }]
            : [],
        subject: 'private-address',
      };
    }
    if (!safe && dataAbout && sender.kind === 'member') {
      const beside = neighbourhood(mine);
      for (const one of mine) {
        const at = privateAt(facts, one);
        if (at === null || !SENDS.test(one)) continue;
        const near = beside(one).filter((other) => isData.has(other));
        if (near.length === 0 && !(SENSITIVE.test(subject) || CASE_PAPERS.test(subject))) continue;
        const passage = facts.draft.body.slice(at.start, at.end);
        const suggestions: Suggestion[] = [
          {
            kind: 'use-council-address',
            label: 'Ask for it at your council address',
            changes: [
              {
                type: 'replace-text',
                start: at.start,
                end: at.end,
                text: passage,
                replacement: /^(?:to|via|by|over|on|through|whatsapp) /i.test(passage)
                  ? 'to my council address'
                  : 'my council address',
              },
            ],
          },
        ];
        return {
          severity: 'warning',
          sure: true,
          message: 'private',
          data: {},
          evidence: [{ kind: 'text', value: passage, start: at.start, end: at.end } as Evidence].concat(
            passages(near),
          ),
          suggestions,
          subject: 'private-address',
        };
      }
    }

    // 2. People who need not know.
    const about = data.filter((one) => SENSITIVE.test(one) || readIdentifiers(one.text).length > 0);
    const listing = data.filter(
      (one) =>
        CASE_PAPERS.test(one) &&
        /\b(?:attach\w*|here|enclos\w*|sending|list|spreadsheet)\b/.test(one.low) &&
        one.act === 'tell',
    );
    const consent = mine.some((one) => CONSENT.test(one));
    const outside = needless(facts);
    const officers = facts.recipients.filter((one) => one.kind === 'officer' || one.kind === 'mailbox');
    const named =
      says(THIRD_PERSON) || /\b[A-Z][a-z]+ [A-Z][a-z]+\b/.test(facts.own.text) || THIRD_PERSON.test(subject);
    const kinds = kindsOfSensitive(about.map((one) => one.low).join('\n'));
    if (!consent && !safe && named && (about.length > 0 || hasNumber || listing.length > 0)) {
      const extra: Recipient[] = [];
      if (outside.length > 0 && officers.length > 0) extra.push(...outside);
      else if (outside.length > 0 && !says(TO_THE_PERSON)) {
        const passes = says(PAPERS) || says(TELLS) || kinds >= 2;
        if (
          passes &&
          (says(TELLS) ||
            listing.length > 0 ||
            hasNumber ||
            !/\bdear (?:mr|mrs|ms|miss|dr)\b/i.test(facts.own.text.slice(0, 60)))
        )
          extra.push(...outside);
      }
      const ward = sender.person?.ward.toLowerCase() ?? '';
      const members = facts.recipients.filter(
        (one) =>
          one.kind === 'member' &&
          one.person !== sender.person &&
          (ward === '' || one.person?.ward.toLowerCase() !== ward),
      );
      // Colleagues of other wards: only where papers or several kinds of matter go to them beside the officer.
      if (
        sender.kind === 'member' &&
        officers.length > 0 &&
        about.length > 0 &&
        members.length > 0 &&
        (extra.length > 0 || (says(PAPERS) && (members.length >= 2 || kinds >= 2)) || kinds >= 3)
      ) {
        if (!says(WARD_BUSINESS)) extra.push(...members);
      }
      if (extra.length > 0) {
        const drop: Change[] = extra.map((one) => ({
          type: 'drop-recipient',
          address: one.address,
          field: one.field,
        }));
        return {
          severity: 'warning',
          sure: true,
          message: 'others',
          data: { names: listed(extra.slice(0, 3).map(shownName)) },
          evidence: extra
            .map((one): Evidence => ({ kind: 'recipient', value: one.address, field: one.field }))
            .concat(passages(about.length > 0 ? about : listing)),
          suggestions:
            extra.length < facts.recipients.length
              ? [
                  {
                    kind: 'drop-others',
                    label:
                      extra.length === 1 ? `Leave ${shownName(extra[0] as Recipient)} out` : 'Leave them out',
                    changes: drop,
                  },
                ]
              : [],
          subject: 'others',
        };
      }
    }

    // 3. A list of people with their private matter, asked for.
    if (sender.kind === 'member' && officers.length > 0 && !safe) {
      const lists = mine.filter(
        (one) =>
          !one.reported &&
          one.act !== 'tell' &&
          CASE_PAPERS.test(one) &&
          SENSITIVE.test(one) &&
          /\b(?:names?|addresses|list)\b/.test(one.low) &&
          /\b(?:every(?:one|body)|all|each|people|tenants|residents|claimants|families|households|who)\b/.test(
            one.low,
          ),
      );
      if (lists.length > 0) {
        return {
          severity: 'advice',
          sure: true,
          message: 'list',
          data: {},
          evidence: passages(lists),
          suggestions: [],
          subject: 'list',
        };
      }
    }
    return null;
  },
});
