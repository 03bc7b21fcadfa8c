import type { Directory } from '../directory';
import { normalAddress, type EarlierMessage } from '../types';
import { namePart, readAnchors, type Anchor } from './anchors';
import { hashOf } from './terms';
import { firstNames } from './roles';
import { fingerprint, type Fingerprint } from './likeness';
import { readOwnWords } from './own-words';
import { readSentences, type Act } from './sentences';

/** An anchor as memory keeps it: its words hashed. */
export interface HashedAnchor {
  readonly kind: Anchor['kind'];
  readonly words: readonly number[];
}

/** An earlier message as the sender's own machine keeps it: who, when, subject, and hashes. No readable body. */
export interface Remembered {
  readonly itemId: string | null;
  readonly sentAt: string;
  /** Lower-case addresses. */
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  /** What its sentences did, so that thanks and answers are not taken for points. */
  readonly acts: readonly Act[];
  readonly anchors: readonly HashedAnchor[];
  readonly print: Fingerprint;
}

export function hashAnchor(anchor: Anchor): HashedAnchor {
  return {
    kind: anchor.kind,
    words: (anchor.kind === 'place' ? namePart(anchor.norm) : anchor.norm.split(' ')).map(hashOf),
  };
}

/** What to keep of a message: hashed features only. The directory tells names from places and points. */
export function remember(message: EarlierMessage, directory?: Directory): Remembered {
  const sender = directory?.find(message.from)?.name ?? '';
  const people = message.to
    .concat(message.cc, message.from)
    .map((address) => directory?.find(address) ?? null);
  const names = firstNames(people);
  const own = readOwnWords(message.body, sender === '' ? message.from : sender);
  const sentences = readSentences(message.body, own, names, sender);
  const text = pointText(
    message.subject,
    sentences.map((one) => one.text),
    names,
  );
  return {
    itemId: message.itemId ?? null,
    sentAt: message.sentAt,
    from: normalAddress(message.from),
    to: message.to.concat(message.cc, message.bcc).map(normalAddress),
    subject: message.subject,
    acts: sentences.map((one) => one.act),
    anchors: readAnchors(text, [], names).map(hashAnchor),
    print: fingerprint(text),
  };
}

/**
 * The text that stands for a message's points: its subject and the sentences of its own words. The names of those
 * who write and read are blanked (the length stays): "Dear Ursula" in two mails is no likeness.
 */
export function pointText(subject: string, sentences: readonly string[], names: readonly string[]): string {
  const blank = (word: string): string =>
    names.indexOf(word.toLowerCase()) >= 0 ? ' '.repeat(word.length) : word;
  return [bare(subject)]
    .concat(sentences.map((one) => one.replace(/[A-Za-zÀ-ÿ'-]{2,40}/g, blank)))
    .join('\n');
}

function bare(subject: string): string {
  return subject.replace(/^(?:\s{0,3}(?:re|fw|fwd|ymateb)\s?:){1,6}\s{0,3}/i, '');
}
