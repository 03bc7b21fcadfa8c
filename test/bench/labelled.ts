import { answer } from '../../shared/answer/answer';
import { featuresOf } from '../../shared/answer/features';
import type { Wording } from '../../shared/answer/learn';
import { readModel } from '../../shared/answer/model';
import { conceptsOf, mended, namedConcepts } from '../../shared/answer/recognise';
import { SITUATION_IDS } from '../../shared/answer/situation-ids';
import { findTarget } from '../../shared/answer/target';
import { tokensOf } from '../../shared/answer/tokens';
import { directoryOf } from '../scenarios/predict';
import { packOf, paragraph, type Question } from '../scenarios/score-questions';

/** A label is worth more than a wording of our own: it is another hand's, and there are few. */
const WEIGHT = 3;
const OUTSIDE = readModel().owners.filter((owner) => owner.startsWith('out-'));

/**
 * A labelled question as a wording of every situation whose answer its label lists (verdict and first clause); where
 * the protocol is silent, of every situation on which it is, and of every outside matter. null: none gives it.
 */
export function fromLabel(gold: Question): Wording | null {
  const pack = packOf(gold.protocol);
  const directory = directoryOf(gold.people);
  const person = directory.find(gold.asker);
  const { tokens } = findTarget(mended(tokensOf(gold.question)), person, directory, pack);
  const wanted = gold.clauses.map((ref) => paragraph(gold.protocol, ref));
  const silent = gold.verdict.join() === 'not-covered';
  const owners = SITUATION_IDS.filter((situation) => {
    const { verdict, clauses } = answer({
      question: gold.question,
      asker: gold.asker,
      pack,
      directory,
      situation,
    });
    if (!gold.verdict.includes(verdict)) return false;
    const first = clauses[0];
    return (
      verdict === 'not-covered' ||
      (first !== undefined && wanted.includes(paragraph(gold.protocol, first.ref)))
    );
  }).concat(silent ? OUTSIDE : []);
  return owners.length === 0
    ? null
    : { owners, weight: WEIGHT, features: featuresOf(tokens, namedConcepts(conceptsOf(tokens))) };
}
