import type { Directory, MailingList } from '../directory';
import type { Pack } from '../pack';
import type { Draft, Field, Person, PersonKind, Tier } from '../types';
import { readAnchors, type Anchor } from './anchors';
import type { Nation } from './bank-holidays';
import { readMatter, type Matter } from './matter';
import type { Remembered } from './memory';
import { readOwnWords, type OwnWords } from './own-words';
import { readRecipients, readSender } from './recipients';
import { firstNames } from './roles';
import { readSentences, type Sentence } from './sentences';
import { readThread, type Thread } from './thread';
import { localTime, type LocalTime } from './working-time';

export type RecipientKind = PersonKind | 'mailbox' | 'list' | 'unknown';

/** Somebody the draft goes to, resolved by the directory. The same person entered twice is one recipient. */
export interface Recipient {
  /** As the draft has it: for somebody who is reached through a list, the list's. */
  readonly address: string;
  /** The list that reaches them; absent: they are addressed themselves. */
  readonly via?: MailingList;
  readonly field: Field;
  readonly kind: RecipientKind;
  readonly person: Person | null;
  /** For officers (and mailboxes: null). */
  readonly tier: Tier | null;
  /** False where the tier had to be guessed from a title that could be read either way. */
  readonly tierSure: boolean;
}

/** Who writes. */
export interface Sender {
  readonly address: string;
  readonly kind: RecipientKind;
  readonly person: Person | null;
  readonly tier: Tier | null;
}

/** Everything rules may know about a draft. Each fact is computed on first use and kept. */
export interface Facts {
  readonly draft: Draft;
  readonly pack: Pack;
  readonly directory: Directory;
  readonly sender: Sender;
  readonly recipients: readonly Recipient[];
  readonly own: OwnWords;
  /** The sentences of the sender's own words, greeting and sign-off left out. */
  readonly sentences: readonly Sentence[];
  readonly matter: Matter;
  /** What the own words and the subject name: addresses, applications, places, dates. */
  readonly anchors: readonly Anchor[];
  readonly thread: Thread;
  /** The sender's earlier messages within the policy's days, newest first. */
  readonly earlier: readonly Remembered[];
  readonly nation: Nation;
  readonly at: LocalTime;
}

export interface FactsInput {
  readonly draft: Draft;
  readonly pack: Pack;
  readonly directory: Directory;
  readonly nation: Nation;
  readonly earlier: readonly Remembered[];
}

/** A mail called a forward whose one header line is "From: …" holds somebody else's words below it. */
function withoutBareForward(own: OwnWords, draft: Draft): OwnWords {
  if (own.quoted.length > 0 || !/^\s*(?:fw|fwd)\s?:/i.test(draft.subject)) return own;
  const header = /(?:^|\n)(?:from|oddi wrth):([^\n]{1,200})\r?\n/i.exec(draft.body);
  if (header === null) return own;
  const start = header.index;
  const said = start + header[0].length;
  const spans = own.spans
    .filter((one) => one.start < start)
    .map((one) => ({ start: one.start, end: Math.min(one.end, start) }));
  const part = {
    from: (header[1] ?? '').trim(),
    sent: '',
    to: '',
    cc: '',
    subject: '',
    text: draft.body.slice(said).trim(),
  };
  return {
    ...own,
    spans,
    text: spans
      .map((one) => draft.body.slice(one.start, one.end))
      .join('\n')
      .trim(),
    quoted: [{ kind: 'forward', start, end: draft.body.length, ...part }],
  };
}

/** Reads a draft. Nothing is computed before a rule asks for it. */
export function gatherFacts(input: FactsInput): Facts {
  const { draft, pack, directory, nation } = input;
  const kept: Partial<Record<keyof Facts, unknown>> = {};
  const once = <T>(key: keyof Facts, compute: () => T): T => {
    if (!(key in kept)) kept[key] = compute();
    return kept[key] as T;
  };
  const facts: Facts = {
    draft,
    pack,
    directory,
    nation,
    get sender() {
      return once('sender', () => readSender(draft.from, directory, pack));
    },
    get recipients() {
      return once('recipients', () => readRecipients(draft, directory, pack));
    },
    get own() {
      return once('own', () =>
        withoutBareForward(readOwnWords(draft.body, facts.sender.person?.name ?? draft.from), draft),
      );
    },
    get sentences() {
      return once('sentences', () => {
        const names = firstNames(facts.recipients.map((one) => one.person));
        return readSentences(draft.body, facts.own, names, facts.sender.person?.name ?? '');
      });
    },
    get matter() {
      return once('matter', () => readMatter(facts.sentences, draft.subject));
    },
    get anchors() {
      return once('anchors', () => {
        const names = firstNames(facts.recipients.map((one) => one.person).concat(facts.sender.person));
        return readAnchors(`${draft.subject}\n${facts.own.text}`, directory.wards, names);
      });
    },
    get thread() {
      return once('thread', () => readThread(draft, facts.own, facts.recipients, facts.earlier, directory));
    },
    get earlier() {
      return once('earlier', () => {
        const now = Date.parse(draft.composedAt);
        return input.earlier
          .filter((one) => !(Date.parse(one.sentAt) > now))
          .sort((a, b) => (a.sentAt < b.sentAt ? 1 : a.sentAt > b.sentAt ? -1 : 0));
      });
    },
    get at() {
      return once('at', () => {
        const time = localTime(draft.composedAt, nation);
        if (time === null) throw new Error(`composedAt is no date: ${draft.composedAt.slice(0, 40)}`);
        return time;
      });
    },
  };
  return facts;
}
