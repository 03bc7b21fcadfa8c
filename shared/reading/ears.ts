import { runsYouDown } from './abuse';
import type { Ears } from './matter';
import { isOrder } from './orders';
import { pattern } from './pattern';
import type { Sentence } from './sentences';
import { THREAT } from './threats';

const HEATED = pattern(
  '\\b(?:row\\b|dispute|daggers|divided|bitter(?:ly)?|fierce(?:ly)?|stitch-?up|ballot|referendum|stock transfer|privatisation|up in arms|hot (?:topic|issue)|heated|backlash|anger|angry|uproar|split (?:down|over)|pitchforks?|lose their jobs|job losses|closures?)\\b',
);

/** "I need the figures", "export everybody who …": wanted in so many words, whatever the verb. */
const NEEDS = pattern(
  "\\b(?:i|we) (?:need|want|require|must have|am after|'m after|am looking for|'m looking for)(?! (?:to (?:thank|say|apologi[sz]e|tell|let|add|stress|assure|be clear|make (?:it )?clear)|nothing|no\\b|not\\b))",
  '\\b(?:is|are) (?:badly |urgently |sorely |now |long |surely )?(?:needed|required|called for|overdue|wanted)\\b',
);
/** Looks like the start of an imperative: a bare word before what it is done to. */
const BARE_VERB =
  /^(?:[A-Z][a-z]+(?:,| [–-]) |(?:so|and|then|now|also|just|please|ok|okay|right)[,:]? ){0,3}([a-z]{3,12}) (?:the|all|every\w{0,5}|any\w{0,5}|me|us|my|your|our|it|them|him|her|those|these|both)\b/i;
const NO_VERB =
  /^(?:\w+(?:s|ed|ing|ly)|with|from|into|onto|over|under|after|before|about|than|that|this|what|when|where|who|whom|which|while|whilst|since|until|till|though|although|because|unless|both|all|are|was|were|not|nor|for|and|but|yet|you|they|she|has|had|have|did|does|will|would|could|can|may|might|must|shall|should|upon|within|without|through|during|between|among|near|outside|beyond|behind|above|below|along|around|round|via|per|given|gone|off|out|once|even|only|often|maybe|perhaps|yet|also|again|today|tomorrow|tonight|last|next|one|two|three|most|many|much|some|more|few|half|time|glad|sorry|happy|pleased|hope|feel|think|trust|believe|know|suppose|guess|agree|like|love|wish|enjoy|thank|forgive|excuse|pardon|understand|attached|find|following|further|regarding|concerning|apart|despite|besides|such|meant|saw|met|told|spoke|heard|got|made|took|went|came|gave|found|left|lost|put|let|see|here|there|how|why|too|very|quite|rather|right|long|full|well)$/i;

function isWanted(one: Sentence): boolean {
  if (one.act === 'thank') return false;
  if (NEEDS.test(one)) return true;
  const verb = BARE_VERB.exec(one.text)?.[1];
  return verb !== undefined && !NO_VERB.test(verb);
}

/** What matters are read with where there is room for it. */
export const FINER_EARS: Ears = {
  isOrder,
  isThreat: (one) => THREAT.test(one) || runsYouDown(one),
  isWanted,
  isHeated: (one) => HEATED.test(one),
};
