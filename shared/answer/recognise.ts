import type { Pack } from '../pack';
import { conceptsOf, namedConcepts, recogniser, type Concepts, type Situation } from './concepts';
import { featuresOf, wordOf } from './features';
import { createLikeness, likenessTo, type Likeness } from './likeness';
import { readModel, scoresOf, type Model } from './model';
import { warmPolarity } from './polarity';
import type { Token } from './tokens';
import type { Example } from './wordings';

export { allSituations, conceptsOf, hasConcept, mended, namedConcepts, situationOf } from './concepts';
export type { Concepts, Situation } from './concepts';

export interface Found {
  readonly situation: Situation;
  /** How likely it is what the text is on, 0 to 1. */
  readonly score: number;
}

/** What a text can be on: the likeliest situations first, and how likely it is none of a protocol's business. */
export interface Likely {
  readonly found: readonly Found[];
  readonly outside: number;
}

/** An alternative counts from this weight of what it needs; one common word is too little. */
const LEAST = 2;
/** How much a recogniser's weight adds to the learned score (a logarithm of odds); by cross-validation on our wordings. */
const HAND = 0.2;
/** The same for likeness to what the pack's own clauses say. */
const CLAUSE = 2;
/** A situation that this asker would hardly ask about. */
const OTHERS_QUESTION = -1.5;
/** Likelier situations than this are kept, and as many as an answer and the next two take. */
const LEAST_LIKELY = 0.01;
const LEAST_KEPT = 3;

let model: Model | null = null;

/** Recognises by these weights from now on: for measuring what is learned without some of the wordings. */
export function recogniseBy(other: Model): void {
  model = other;
}

const byPack = new WeakMap<Pack, Likeness>();
const conceptNames = (tokens: readonly Token[]): readonly string[] => namedConcepts(conceptsOf(tokens));

/** What the pack's own clauses say, as examples of the situations that its entries cite them for. */
function clausesOf(pack: Pack): Likeness {
  const known = byPack.get(pack);
  if (known !== undefined) return known;
  const texts: Example[] = [];
  for (const entry of pack.entries ?? []) {
    entry.clauses.slice(0, 2).forEach((ref) => {
      for (const clause of pack.clauses) {
        if (clause.ref === ref || clause.ref.slice(0, ref.length + 1) === `${ref}(`)
          texts.push([entry.situation, clause.says]);
      }
    });
  }
  const made = createLikeness(texts, conceptNames);
  byPack.set(pack, made);
  return made;
}

/** Reads weights and clauses now, so that the first question is answered as fast as the others. */
export function warm(packs: readonly Pack[]): void {
  recogniser();
  model = model ?? readModel();
  warmPolarity();
  packs.forEach(clausesOf);
}

/** The share of a text's words that any wording has, 0 to 1: of nonsense, and of other languages, hardly any. */
export function knownShare(tokens: readonly Token[]): number {
  const { lines } = (model = model ?? readModel());
  const words = tokens.filter((token) => token.word !== '|');
  return words.filter((token) => lines.has(wordOf(token))).length / Math.max(words.length, 1);
}

/** How well the recognisers of each situation hold, by the situation's place in the list; 0 where none does. */
function handScores(concepts: Concepts, roles: readonly string[]): number[] {
  return recogniser().situations.map((situation) => {
    let best = 0;
    for (const way of situation.alternatives) {
      let score = 0;
      let holds = true;
      for (const role of way.asker) {
        if (roles.indexOf(role) >= 0) score += role.length > 1 ? 1.5 : 0.3;
        else if (roles.length > 0) holds = false;
      }
      if (!holds) continue;
      for (const group of way.all) {
        let heaviest = 0;
        for (const number of group) heaviest = Math.max(heaviest, concepts[number] ?? 0);
        if (heaviest === 0) {
          holds = false;
          break;
        }
        score += heaviest;
      }
      if (!holds || way.never.some((number) => (concepts[number] ?? 0) > 0)) continue;
      for (const number of way.more) score += 0.5 * (concepts[number] ?? 0);
      if (score > best) best = score;
    }
    return best;
  });
}

/** Situations that nearly always are officers' questions, and members'. */
const OFFICERS = new Set(
  (
    'complain-member complain-group-leader officer-press report-who-pressure clear-desk group-difficulty ' +
    'officer-entry officer-constituent refuse-group stay-at-group second-group tell-members-press quality-advice ' +
    'refuse-request parish-letter criticise-member conflict'
  ).split(' '),
);
const MEMBERS = new Set(
  (
    'complain-officer complain-head complain-ce complain-mo complain-outcome-ce complain-about-member-m member-press ' +
    'ward-letter appoint-friend represent represent-against visit act-against corporate read-papers interest-advice ' +
    'conflict-decision it-lost it-return it-private group-leader-duty spend other-ward public-meeting ' +
    'meeting-papers need-assumed ask-facts'
  ).split(' '),
);

/** The situations that a text can mean. `roles`: "m", "o", "chair", "cabinet" of who asks. */
export function situationsIn(
  tokens: readonly Token[],
  concepts: Concepts,
  roles: readonly string[],
  pack: Pack,
): Likely {
  const { situations } = recogniser();
  if (model === null) model = readModel();
  const names = namedConcepts(concepts);
  const learned = scoresOf(model, featuresOf(tokens, names));
  const hand = handScores(concepts, roles);
  const likeClauses = likenessTo(clausesOf(pack), tokens, names);
  const places = new Map<string, number>();
  situations.forEach((situation, place) => places.set(situation.id, place));
  const member = roles.indexOf('m') >= 0;
  const officer = roles.indexOf('o') >= 0;
  const scores = model.owners.map((owner, index) => {
    const place = places.get(owner);
    let score = learned[index] ?? 0;
    if (place === undefined) return score;
    const own = hand[place] ?? 0;
    if (own >= LEAST) score += HAND * own;
    score += CLAUSE * (likeClauses.get(owner) ?? 0);
    if ((member && OFFICERS.has(owner)) || (officer && MEMBERS.has(owner))) score += OTHERS_QUESTION;
    return score;
  });
  const most = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - most));
  const sum = raised.reduce((all, one) => all + one, 0);
  const found: Found[] = [];
  let outside = 0;
  model.owners.forEach((owner, index) => {
    const score = (raised[index] ?? 0) / sum;
    const place = places.get(owner);
    const situation = place === undefined ? undefined : situations[place];
    if (situation === undefined) outside += score;
    else found.push({ situation, score });
  });
  found.sort((a, b) => b.score - a.score);
  return { found: found.filter(({ score }, place) => place < LEAST_KEPT || score >= LEAST_LIKELY), outside };
}
