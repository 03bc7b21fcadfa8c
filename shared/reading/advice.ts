import { pattern } from './pattern';
import type { Spoken } from './voice';

/*
 * Pressing on advice by its parts: a professional's work (a report, a rating, a finding, a figure), something done to
 * it (softened, left out, reversed, made to say), and a reason that has nothing to do with the facts (how it looks,
 * whom it suits). Two of the three, and a wish, are pressing; one is talk about a report.
 */

const WORK = pattern(
  '\\b(?:advice|advis\\w+|recommend\\w*|conclusions?|findings?|assessments?|appraisals?|ratings?|scor(?:e|es|ing)|grade|grading|marks?|band \\w+|opinions?|valuations?|surveys?|audits?|inspections?|peer review|analysis|evidence|samples?|estimates?|forecasts?|projections?|reports?|(?:your|cabinet|committee|council|board|briefing|position) papers?|summary|appendix|appendices|annex\\w*|append|footnotes?|tables?|options|paragraphs?|para|paras|sections?|sentences?|wording|words?|phrases?|comments|minutes?|statements?|certificates?|the pack|numbers|figures?|counts?|deficit|surplus|costings?|business case|risk|amber|the (?:bit|bits|part|line|lines|stuff) (?:about|on|in|that)|mentions?|references? to|words ["\'“‘]|certificate|(?:fresh|new|revised|different|second|amended|kinder|better) (?:response|reply|comments?|answer|opinion|view|assessment|report|note|statement)|hygiene rating|viability|objections?|objectors|impact|harm|references|not recommended|on balance)\\b',
  "\\b(?:officer|surveyor|ecologist|engineer|archaeologist|consultant|valuer|auditor|inspector|solicitor|barrister|counsel|monitoring officer|s\\.?151|section 151|planner|actuary|statistician|specialist|expert|adviser|analyst|doctor|nurse|social worker)s?(?:'s|s')?\\b",
);
const UNDONE = pattern(
  "\\b(?:los(?:e|ing)|tone[sd]? (?:it |this |that |things )?down|ton(?:e|ing) down|soften|take (?:out|the sting|some of the)|taken? (?:\\w+ ){1,6}out\\b|rework|re-?write|re-?word|re-?score|re-?do|re-?run|swap|drop|shave|trim|cut|move (?:it |this |that )?to the (?:back|end|annex|appendix)|brighten|warm|lighten|polish|massage|tweak|fudge|round (?:it |them )?(?:up|down)|bump(?:ing|ed)?|nudge|push (?:it|them) (?:up|down)|bring (?:it|them) (?:up|down|under|below)|adjust(?:ed|ment)?|look(?:ed)? at again|second look|another look|go (?:over|through|back over) (?:\\w+ ){1,4}again|think again|thought again|reconsider|reflection|(?:not|n't|never|nobody need|no need to) (?:\\w+ )?(?:mention|include|append|refer|say|tell|see|print|publish|show)|nobody will miss|forget (?:to|about the)|left (?:in|out|off)|leave (?:\\w+ ){1,5}(?:out|off)|omit(?:ted)?|keep (?:it|that|this|them) (?:out|off|back)|kept out|bury|buried|gloss|play down|strike|delet\\w+|crossed out|remov\\w+|replac\\w+|change[sd]?|alter\\w*|amend\\w*|revers\\w+|turn (?:that|this|it|the) .{0,30}(?:round|around|over)|upgrade|downgrade|withdraw\\w*|unsay|find another|find (?:a|some) ways? (?:of|to)|overlook\\w*|that's the answer|approval,? not|refusal,? not|get (?:him|her|them|somebody else|the \\w+|your \\w+) to|persuaded|nowhere|vanish|disappear|go missing|not (?:appear|be in)|(?:see|have) (?:it|them|that) gone|gone\\b|turned (?:green|amber)|make one|write one|bits|forget to (?:append|attach|include)|make (?:that|it|this) [\"'“‘a-z]{2,20}[\"'”’]?[.!]?$|whatever boxes|tick (?:the|a) (?:right )?box)\\b",
);
const ANSWER = pattern(
  "\\b(?:comes? out|came out|coming out|lands? (?:at|on)|stacks? up|adds? up to|falls? into place|says? (?:there|that|no|what|yes|the|it)|say (?:there|that|no|what|yes|it|the \\w+ (?:takes?|can|is|holds?))|(?:find|finds|found|discover\\w*|conclud\\w+|decid\\w+|shows?|prov\\w+) (?:that )?(?:she|he|they|it|the|we|there|a|some|her|him|them)|support (?:the|our|this)|back (?:the|our|this)|a yes|that's the (?:answer|line|figure|conclusion)|approval,? not refusal|an? (?:report|paper|appraisal|opinion|assessment|finding|answer|figure|rating|view) (?:that|which|saying)|was amber|was green|(?:to|be|is|was|than|below|above|under|over|at|as|a) (?:a )?(?:amber|green|red|low|lower|higher|[1-9]|ten|fit|safe|sound|neutral|supportive|positive|in favour|approval|refusal)|until (?:the|it|they|you)|so (?:that )?(?:it|they|only|the|we|ours) (?:\\w+ )?(?:comes?|looks?|says?|reads?|shows?|pass(?:es)?|gets?|can|goes|wins?|scores?)|no objection|acceptable|in our favour|our way|the right (?:answer|side|number|way)|dressed up|begin (?:after|before)|make sure|see (?:that|to it)|on the front page|stretch a point|wants? (?:\\w+ ){0,2}(?:bumping|putting|bringing|raising|lowering|looking|changing)|had better (?:be|say|read)|like it to (?:say|read|show|be)|should (?:come (?:out|in|to|round)|show|say|read|be|begin))\\b",
);
const MOTIVE = pattern(
  '\\b(?:does (?:us|me|him|her|them) no (?:good|favours?)|no (?:good|help) to (?:us|me|anyone)|frighten\\w*|scare\\w*|alarm\\w*|awkward|embarrass\\w*|unhelpful|inconvenient|gloomy|negative|harsh|honest|election|voters|the (?:press|papers|echo|gazette|leader|group|cabinet|whip|developer|opposition|headlines)|headlines?|cabinet (?:wants?|needs?|likes?)|wants? to hear|all night|bad year|a (?:family|decent|good|lovely) \\w+|only wants|tourists|(?:they|them|members|people|residents|everyone|he|she|it)(?:.ll| will|.d| would)? (?:only |just )?(?:worry|panic|be (?:upset|alarmed))|wouldn.t understand|the wrong idea|cost (?:us|me|them) (?:the|my|our)|no (?:earthly |good |damn )?use to (?:us|me|anyone|anybody)|all over the (?:\\w+ )?(?:echo|papers?|front|press|news|gazette|internet|facebook)|any the wiser|does(?:n.t| not)? (?:\\w+ )?(?:us|me|them|him|her) (?:any|no) (?:favours?|good)|the other (?:side|lot|party)|(?:glum|gloomy|grim|dismal|downbeat|sunnier|rosier|cheerier|happier|sunny|upbeat|cheerful|kinder)|clever (?:man|woman|girl|lad|chap)|bright (?:lad|girl|spark)|get (?:it|this|that|them|us|mine|ours) (?:through|past|over the line|home|approved|agreed)|through (?:my|the|our) (?:committee|cabinet|council|group|panel)|makes? (?:any|no|much|little) (?:odds|difference) to you|costs? you (?:nothing|little)|with that in mind|no skin off|between (?:ourselves|us|you)|quiet(?:ly)?|nobody (?:will|need|would|reads?)|no-?one (?:will|need|would|reads?)|before (?:the agenda|the (?:committee )?papers|it|this|they|anyone|members|cabinet|publication)\\b.{0,20}(?:goes|go|sees?|publish\\w*|print|clears?)|politically|for us\\b|my (?:interest|name|objection|client)|there might be but|lie\\b|whatever)\\b',
);
const WISH = pattern(
  "\\b(?:want|need|expect|rather|like|hope|trust|suggest\\w*|grateful|please|kindly|surely|can you|could|might|would you|why not|let's|let us|make|should|must|had better|have|has|so kind|do|don't|if|i think you|i'm not having|i've)\\b",
  '(?:^|[,;:] (?:so |and |then )?)(?:\\w+,? ){0,2}(?:lose|tone|score|rework|rewrite|swap|shave|take|say|drop|turn|go back|find|put|leave|cut|change|soften|move|bring|bury|keep|forget|get|give|brighten|sit down|before|between|nobody|quietly|legal)\\b',
);

const FIRM = pattern(
  "\\b(?:i(?:'ll| shall| will)? (?:expect|want|insist|require|need)|you (?:are|will|'re) (?:going to|to|type|put|write|change)|i (?:shall|will) (?:go on|keep|not rest|be (?:back|ringing))|will not do|won't do|make sure|i'm not having|not having|or (?:else|i))\\b",
);

/** Means what was named before. */
export const MEANT = pattern(
  /\b(?:it|them|those|these|one|another|ours|theirs)\b|\b(?:that|this)\b(?=[.,;!?]|$| (?:out|to|be|should|must|into|down|up)\b)/,
);

/** What is done belongs to the work that stands by it, not to another at the sentence's other end. */
function near(index: number | undefined, other: number | null, most: number): boolean {
  return index !== undefined && (other === null || Math.abs(index - other) <= most);
}

/**
 * How plainly a sentence presses for other advice: 0 not at all; 2 and more plainly. `named`: the mail speaks of
 * somebody's advice or report elsewhere. `motive`: it gives a reason of convenience elsewhere.
 */
export function adviceStrength(one: Spoken, named: boolean, motive: boolean): number {
  const work = WORK.test(one);
  if (!(work || named) || !WISH.test(one)) return 0;
  const at = WORK.exec(one)?.index ?? null;
  const undone = near(UNDONE.exec(one)?.index, at, 45);
  const answer = near(ANSWER.exec(one)?.index, at, 60);
  if (!undone && !answer) return 0;
  let strength = work ? 0.75 : MEANT.test(one) ? 0.5 : 0.25;
  if (undone) strength += 0.75;
  if (answer) strength += 0.75;
  if (MOTIVE.test(one)) strength += 0.75;
  else if (motive) strength += 0.25;
  if (FIRM.test(one)) strength += 0.5;
  return strength;
}
