import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadPacks } from '../../bot/packs';
import { proposalOf } from '../../shared/answer/answer';
import { entriesOf } from '../../shared/answer/entries';
import { EXAMPLES } from '../../shared/answer/examples';
import { featuresOf } from '../../shared/answer/features';
import type { Wording } from '../../shared/answer/learn';
import { modeOf, verdictOf, type Mode, type Standing } from '../../shared/answer/mode';
import { readModel } from '../../shared/answer/model';
import { POLAR, polarityFeatures, usualOdds } from '../../shared/answer/polarity';
import { conceptsOf, mended, namedConcepts } from '../../shared/answer/recognise';
import { SITUATION_IDS } from '../../shared/answer/situation-ids';
import { findTarget } from '../../shared/answer/target';
import { joined, tokensOf } from '../../shared/answer/tokens';
import { VOICE_EXAMPLES } from '../../shared/answer/voice-examples';
import type { Verdict } from '../../shared/types';
import { directoryOf } from '../scenarios/predict';
import { packOf, paragraph, type Question } from '../scenarios/score-questions';

/** A label is worth more than a wording of our own: it is another hand's, and there are few. */
const WEIGHT = 3;
const OUTSIDE = readModel().owners.filter((owner) => owner.startsWith('out-'));

interface Lesson {
  /** A wording of every situation whose first paragraph its label lists; null: none has it. */
  readonly matter: Wording | null;
  /** A wording of every verdict on its label, once for each of those situations. */
  readonly polarity: readonly Wording[];
}

/**
 * What a labelled question teaches. Where the protocol is silent it is a wording of every situation on which it is, and
 * of every outside matter. Of several situations on a wanted paragraph those are meant whose usual verdict is right, if
 * any is.
 */
export function lessonOf(gold: Question): Lesson {
  const pack = packOf(gold.protocol);
  const directory = directoryOf(gold.people);
  const asked = { question: gold.question, asker: gold.asker, pack, directory };
  const { tokens } = findTarget(mended(tokensOf(gold.question)), directory.find(gold.asker), directory, pack);
  const wanted = gold.clauses.map((ref) => paragraph(gold.protocol, ref));
  const silent = gold.verdict.join() === 'not-covered';
  const entries = entriesOf(pack);
  const quiet = new Set<string>(silent ? OUTSIDE : []);
  const right = new Set<string>();
  const near = new Set<string>();
  const polarity: Wording[] = [];
  for (const situation of SITUATION_IDS) {
    const own = entries.filter((entry) => entry.situation === situation);
    if (own.length === 0) {
      if (silent) quiet.add(situation);
      continue;
    }
    // Most need not be read: only an entry that cites a wanted paragraph can be meant, and only where none holds for
    // this asker and these circumstances is the protocol silent.
    const cites = own.some((entry) => wanted.includes(paragraph(gold.protocol, entry.clauses[0] ?? '')));
    const always = own.some(
      (entry) => entry.asker === undefined && entry.when === undefined && entry.unless === undefined,
    );
    if (!cites && (!silent || always)) continue;
    const proposal = proposalOf(asked, situation);
    if (proposal === null) {
      if (silent) quiet.add(situation);
      continue;
    }
    if (!wanted.includes(paragraph(gold.protocol, proposal.ref))) continue;
    (gold.verdict.includes(proposal.usual) ? right : near).add(situation);
    const owners = POLAR.filter((verdict) => gold.verdict.includes(verdict));
    if (owners.length > 0 && POLAR.includes(proposal.usual))
      polarity.push({ owners, features: polarityFeatures(proposal), odds: usualOdds(proposal.usual) });
  }
  const owners = [...(silent ? quiet : right.size > 0 ? right : near)];
  return {
    matter:
      owners.length === 0
        ? null
        : { owners, weight: WEIGHT, features: featuresOf(tokens, namedConcepts(conceptsOf(tokens))) },
    polarity: polarity.map((one) => ({ ...one, weight: 1 / polarity.length })),
  };
}

/** A wording of our own counts this much of a labelled question: its verdict is the usual one of a standing. */
const VOICE_WEIGHT = 0.3;
const MODE_OF: Readonly<Partial<Record<string, Mode>>> = { m: 'may', d: 'must', o: 'refuse', b: 'breach' };
/** "Must I keep from it?" */
const KEEP_FROM: Readonly<Record<Standing, Verdict>> = {
  allowed: 'no',
  conditional: 'yes-if',
  forbidden: 'yes',
  elsewhere: 'yes',
  required: 'no',
  optional: 'no',
};

/**
 * What our own wordings teach of verdicts: voice-modes.txt has a letter for each wording of VOICE_EXAMPLES, in order,
 * given by a reader: m may it be done, d does it have to be, o may it be left undone, n must one keep from it, b was it
 * wrong; w whom to ask, l how long and - (other, or not read) teach nothing. The verdict is the usual one for each
 * standing that a pack gives the situation. Throws where wordings and letters differ in number.
 */
export function voiceLessons(): Wording[] {
  const standings = new Map<string, Set<Standing>>();
  for (const pack of loadPacks())
    for (const entry of entriesOf(pack))
      standings.set(entry.situation, (standings.get(entry.situation) ?? new Set()).add(entry.standing));
  const read = readFileSync(path.join(__dirname, 'voice-modes.txt'), 'utf8').trim().split('\n');
  const letters = new Map(read.map((line) => [line.split(': ')[0] ?? '', line.split(': ')[1] ?? '']));
  const lessons: Wording[] = [];
  for (const line of VOICE_EXAMPLES.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const situation = line.slice(0, colon);
    const wordings = line.slice(colon + 1).split('|');
    const own = letters.get(situation) ?? '';
    if (own.length !== wordings.length)
      throw new Error(
        `voice-modes.txt, ${situation}: ${String(own.length)} letters for ${String(wordings.length)} wordings`,
      );
    wordings.forEach((wording, place) => {
      const letter = own.charAt(place);
      const asked = MODE_OF[letter];
      if (asked === undefined && letter !== 'n') return;
      const text = joined(mended(tokensOf(wording.trim())));
      const mode = modeOf(text);
      for (const standing of standings.get(situation) ?? []) {
        const verdict = asked === undefined ? KEEP_FROM[standing] : verdictOf(standing, asked);
        if (!POLAR.includes(verdict)) continue;
        const usual = verdictOf(standing, mode);
        lessons.push({
          owners: [verdict],
          weight: VOICE_WEIGHT,
          features: polarityFeatures({ text, mode, situation, standing, usual }),
          odds: usualOdds(usual),
        });
      }
    });
  }
  // The short ones are plain: their mode is what modeOf() reads, and keeps plain questions at the usual verdict.
  for (const line of EXAMPLES.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const situation = line.slice(0, colon);
    for (const wording of line.slice(colon + 1).split('|')) {
      const text = joined(mended(tokensOf(wording.trim())));
      const mode = modeOf(text);
      for (const standing of standings.get(situation) ?? []) {
        const usual = verdictOf(standing, mode);
        if (!POLAR.includes(usual)) continue;
        lessons.push({
          owners: [usual],
          weight: VOICE_WEIGHT,
          features: polarityFeatures({ text, mode, situation, standing, usual }),
          odds: usualOdds(usual),
        });
      }
    }
  }
  return lessons;
}
