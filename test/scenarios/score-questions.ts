import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadPacks } from '../../bot/packs';
import { answer, type Answer } from '../../shared/answer/answer';
import type { Pack } from '../../shared/pack';
import { directoryOf } from './predict';

/** A labelled question; `set` tells whether it was tuned on or written last and left alone. */
export interface Question {
  readonly id: string;
  readonly protocol: string;
  readonly people: string;
  readonly asker: string;
  readonly question: string;
  readonly verdict: readonly string[];
  readonly clauses: readonly string[];
  readonly contacts: readonly string[];
  readonly set?: string;
}

export function readQuestions(file: string): Question[] {
  return readFileSync(path.join(__dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Question);
}

const packs = new Map(loadPacks().map((pack) => [pack.id, pack]));

export function packOf(id: string): Pack {
  const pack = packs.get(id);
  if (pack === undefined) throw new Error(`no pack ${id}`);
  return pack;
}

export function askQuestion(question: Question): Answer {
  return answer({
    question: question.question,
    asker: question.asker,
    pack: packOf(question.protocol),
    directory: directoryOf(question.people),
  });
}

const TWICE = ['northampton 1', 'northampton 2.1', 'northampton 2.2', 'swale 2.1'];

/** The paragraph that a ref belongs to: "30(9)" is 30, "[8]" is 8; a number printed twice keeps its key word. */
export function paragraph(protocol: string, ref: string): string {
  const match = /^([a-z]+|\d+(?:\.\d+)*)\.?\s*(.*)$/.exec(ref.toLowerCase().replace(/[[\]]/g, ''));
  if (match === null) return ref.toLowerCase();
  const base = match[1] ?? '';
  const word = /^\(\s*([a-z]{2,})/.exec(match[2] ?? '')?.[1];
  return TWICE.includes(`${protocol} ${base}`) && word !== undefined && !/^[ivx]+$/.test(word)
    ? `${base} (${word})`
    : base;
}

/** Shares from 0 to 1, counted as the field's own scorer counts them. */
export interface Figures {
  readonly questions: number;
  readonly verdict: number;
  readonly cite1: number;
  readonly contact: number;
  readonly ncPrecision: number;
  readonly ncRecall: number;
  readonly wrong: number;
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/**
 * verdict: in the label's list. cite1: the first cited paragraph is among the label's, over questions with clauses.
 * contact: a contact word of the label is in the text. ncRecall: of those that must be not-covered. wrong: another
 * verdict than not-covered that the label does not list. A not-covered that the label allows is left out of cite1 and
 * contact.
 */
export function score(questions: readonly Question[], answers: readonly Answer[]): Figures {
  let verdict = 0;
  let cite = 0;
  let citeOf = 0;
  let contact = 0;
  let contactOf = 0;
  let said = 0;
  let saidRight = 0;
  let silent = 0;
  let silentRight = 0;
  let wrong = 0;
  questions.forEach((gold, index) => {
    const given = answers[index];
    if (given === undefined) throw new Error(`no answer for ${gold.id}`);
    const right = gold.verdict.includes(given.verdict);
    const quiet = given.verdict === 'not-covered';
    const excused = quiet && right;
    if (right) verdict += 1;
    else if (!quiet) wrong += 1;
    if (quiet) {
      said += 1;
      if (right) saidRight += 1;
    }
    if (gold.verdict.length === 1 && gold.verdict[0] === 'not-covered') {
      silent += 1;
      if (quiet) silentRight += 1;
    }
    if (gold.clauses.length > 0 && !excused) {
      citeOf += 1;
      const first = given.clauses[0];
      const wanted = gold.clauses.map((ref) => paragraph(gold.protocol, ref));
      if (first !== undefined && wanted.includes(paragraph(gold.protocol, first.ref))) cite += 1;
    }
    if (gold.contacts.length > 0 && !excused) {
      contactOf += 1;
      const text = given.text.toLowerCase();
      if (gold.contacts.some((word) => text.includes(word.toLowerCase()))) contact += 1;
    }
  });
  return {
    questions: questions.length,
    verdict: share(verdict, questions.length),
    cite1: share(cite, citeOf),
    contact: share(contact, contactOf),
    ncPrecision: share(saidRight, said),
    ncRecall: share(silentRight, silent),
    wrong: share(wrong, questions.length),
  };
}
