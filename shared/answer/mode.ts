import type { Verdict } from '../types';

/**
 * What a question asks of an act. may: whether it is all right. must: whether it is required. refuse: whether one may
 * decline. who: whom to go to. howlong: how soon. breach: whether it counts as wrong.
 */
export type Mode = 'may' | 'must' | 'refuse' | 'who' | 'howlong' | 'breach';
export const MODES: readonly Mode[] = ['may', 'must', 'refuse', 'who', 'howlong', 'breach'];

/**
 * How a protocol looks on an act. allowed; conditional; forbidden; elsewhere (take it to somebody else); required;
 * optional (allowed, but nobody has to).
 */
export type Standing = 'allowed' | 'conditional' | 'forbidden' | 'elsewhere' | 'required' | 'optional';
export const STANDINGS: readonly Standing[] = [
  'allowed',
  'conditional',
  'forbidden',
  'elsewhere',
  'required',
  'optional',
];

const WHO_WORD =
  /\b(?:who|whos|wholl|whod|whom|whose|which (?:officer|person|team|post|senior|officers)|where (?:do|does|would|should|can|could|might|to|is|did))\b/g;
/** Words after which "who" asks; after a noun it tells of somebody ("a friend who is a solicitor"). */
const BEFORE_WHO =
  /(?:^|\b(?:and|so|but|then|ok|hi|hello|sure|know|me|to|unsure|idea|on|from|for|about|with|clear|not|by|wonder|wondering|also|tell|please|or|is|else|advice|say) |\| )$/;

/** Whether the question asks for a person or a place to go. */
function asksWho(text: string): boolean {
  WHO_WORD.lastIndex = 0;
  for (let match = WHO_WORD.exec(text); match !== null; match = WHO_WORD.exec(text)) {
    if (BEFORE_WHO.test(text.slice(Math.max(0, match.index - 12), match.index))) return true;
  }
  return false;
}
/** "What should I do?", "what happens?": asked openly, answered as "may I". */
const WHAT = /^(?:and |so |but )?what(?:s)? (?:should|must|do|can|happens|would|else|if|next|now|am)\b/;
const HOW_LONG =
  /\bhow (?:long|soon|quickly|fast|many (?:working )?days|promptly|late|often)\b|\b(?:by )?when (?:should|will|must|can|do|does) (?:i|we|he|she|they|the|an|officers?|members?|it)\b|\bwhat is the (?:deadline|time limit)\b|\bwhats the (?:deadline|time limit|standard)\b/;
const MUST =
  /\b(?:do|does|did|will|would) (?:anyone|anybody|someone|somebody|everyone|anything|somethin\w*|nobody)(?: \w+){0,2} (?:have|need) to\b|\bshouldnt (?:i|we|he|she|they|it|someone|somebody|anyone|officers?|members?|councillors?|the|an?|my|our|xname|there|ward)\b|\b(?:does|do) (?:it|this|that|they) need \w+ing\b|\bought (?:i|we|they|he|she)\b|\bhave (?:i|we) (?:really |actually )?got to\b|\b(?:do|does|did|will|would) (?:i|we|they|he|she|it|you|one|officers?|members?|councillors?|staff|the \w+(?: \w+)?|an? \w+(?: \w+)?|our \w+(?: \w+)?|my \w+(?: \w+)?|cabinet|scrutiny|chairs?|xname)(?: \w+)? (?:have|need|got) to\b|\b(?:must|need) (?:i|we|he|she|they|it|officers?|members?|councillors?|staff|the|an?|our|my|every|all|xname|chairs?|groups?|cabinet)\b|\b(?:am|is|are) (?:i|we|he|she|they|it|officers?|members?|councillors?|staff|xname|(?:the|an?|my|our) \w+(?: \w+)?)(?: \w+)? (?:obliged|required|bound|expected|under a duty|compelled|forced)\b|\b(?:am i|are we|are officers|is an officer) (?:meant|supposed)\b|\bshould (?:i|we|he|she|they|it|someone|somebody|anyone|officers?|members?|councillors?|the|an?|my|our|xname|there|ward)\b|\bhave (?:i|we) (?:got )?to\b|\bis it (?:compulsory|mandatory|necessary|required|obligatory|essential)\b|\bought\b|\b(?:is|are) (?:there )?(?:an?y?) (?:duty|obligation|requirement|need)\b|\bdo (?:the )?(?:other )?(?:groups|members|officers|leaders|parties|councillors|others) have to\b|\bhas to\b/;
const REFUSE =
  /\b(?:may|can|could|am|allowed|right|free|is|are|do|would|if|entitled|ok|fine|acceptable|reasonable|must|should|might)\b(?: [a-z0-9]+){0,12} (?:refuse|decline|say no|turn (?:it|them|him|her|this|that|down|me|us|xname)(?: down)?|opt out|get out of|duck out|not (?:to )?(?:go|attend|do|answer|reply)|back out|stay away|withdraw|leave(?= \||$| early| when| before| if| at | as | now| once| the (?:room|meeting|group)| a (?:group|meeting))|walk out|slip out|slip away|excuse|bow out|give it a miss|slope off|slip off|head off|sneak off|nip off|clear off|swerve it|pass on it|bow out|scarper|knock it back|push back|ignore (?:him|her|it|the order|that|them)|rather not)\b/;
const BREACH =
  /\b(?:dealt with|covered|mentioned) (?:in (?:here|this|it)|here|by (?:this|it))\b|\bin here$|\bdoes (?:that|it|this) count\b|\b(?:count as|counts as|counted as|amount to|amounts to|constitute|class(?:ed)? as|in breach|(?:be|is|was|that|it|this) (?:a )?(?:bullying|harassment|discrimination|a breach|breach|abuse|undue|misconduct|crossing the line)|break(?:s|ing)? the (?:rules|protocol|code)|broken? the (?:rules|protocol|code)|breach(?:es|ed)?|against the (?:rules|protocol|code)|out of order|out of line|seen as (?:bullying|harassment)|called (?:bullying|harassment)|cross(?:es|ed|ing)? (?:a|the) line|considered (?:bullying|harassment|discrimination|a breach|rude)|be seen as|covered by|does the protocol (?:cover|reach|apply|mention|deal|say)|still (?:be )?bullying|wrong of|covered$|covered \||a crime|an offence|criminal|unlawful discrimination|acceptable behaviour|improper)\b|\b(?:bullying|harassment|discrimination|harassing|discriminatory)(?: \||$)|(?:^|\| )(?:is|are|was|were|could|can|would|does|has|isnt|am)\b[^|]{0,120}\b(?:bullying|harassment|discrimination|discriminating|a breach|misconduct)(?: |$)/;
const PROBLEM =
  /\b(?:any|a) (?:problem|reason|harm|objection|issue)\b|\banything (?:wrong|to stop)\b|\bwould it (?:matter|hurt|be wrong|be a problem)\b|\bis it wrong\b|\bdoes it matter\b|\bmind if\b/;
/** Leaving something undone: "ok if I just leave it be?", "bad form not to tell her". */
const OMITS =
  /\b(?:ok|fine|alright|right|acceptable|allowed|permitted|form|rude|wrong|problem|harm|free|safe|matter)(?: \w+){0,4} (?:not to|if (?:i|we|they|he|she) (?:just |simply )?(?:dont|do not|didnt|leave it|let it|forget|skip|sit on)|to (?:leave it be|let it (?:be|lie|go|blow over)|sit on it|do nothing|say nothing))\b|\b(?:can|could|may|shall) (?:i|we|they|he|she) (?:just |simply )?(?:leave it (?:be|there)|let it (?:be|lie|go|slide|blow over)|not (?!only\b|just\b)|do nothing|say nothing)\b/;
/** "Is that the end of the road?", "what now?" after something has run its course: asks whom to turn to next. */
const NEXT =
  /\bend of the (?:road|line|matter|story)\b|\b(?:what|where)(?: do i go)? (?:now|next)\b|\bnext step\b|\bor is there (?:someone|somebody|anyone|anybody)\b|\bwhere (?:can|do|does|should|could) (?:i|it|that|this) (?:go|take|turn)\b/;
/** "Do I have to go along with it?": whether one must do what somebody else wants. */
const GOES_ALONG =
  /\b(?:go|going) along with\b|\bdo (?:as|what) (?:he|she|they|im|i am|xname|the \w+|a \w+)\b|\bput up with\b|\bdo (?:it|that|this)(?: \||$)|\bsay yes\b|\bagree to (?:it|that|this)\b|\bobey\b|\bgive in\b/;

/** Whether a question of mode "must" asks if one must do another's will. */
export function goesAlong(words: string): boolean {
  return GOES_ALONG.test(words);
}

/** "Order a planner to refuse it": not the asker's own refusal. */
const OTHERS_REFUSAL =
  /\b(?!right|free|entitled|able|allowed|like|want|need|have|possible|ok|fine|how|going|dare|prefer|sooner|choice|chance)([a-z]+) to (?:refuse|decline|leave|withdraw|object)\b/g;

/** The question's mode, from its words with "|" at sentence ends. `first`: the modal that stands first wins. */
export function modeOf(words: string): Mode {
  const text = words.replace(OTHERS_REFUSAL, '$1 to act');
  if (HOW_LONG.test(text)) return 'howlong';
  if (asksWho(text)) return 'who';
  if (NEXT.test(text)) return 'who';
  if (WHAT.test(text)) return 'may';
  if (OMITS.test(text)) return 'refuse';
  if (PROBLEM.test(text)) return 'may';
  if (BREACH.test(text)) return 'breach';
  const refuse = REFUSE.exec(text);
  const must = MUST.exec(text);
  if (refuse !== null && (must === null || refuse.index <= must.index)) return 'refuse';
  if (must !== null) return 'must';
  return 'may';
}

const TABLE: Readonly<Record<Standing, Readonly<Record<Mode, Verdict>>>> = {
  allowed: { may: 'yes', must: 'no', refuse: 'yes', who: 'yes', howlong: 'yes-if', breach: 'no' },
  conditional: {
    may: 'yes-if',
    must: 'yes-if',
    refuse: 'yes-if',
    who: 'someone-else',
    howlong: 'yes-if',
    breach: 'yes-if',
  },
  forbidden: { may: 'no', must: 'no', refuse: 'yes', who: 'someone-else', howlong: 'no', breach: 'yes' },
  elsewhere: {
    may: 'someone-else',
    must: 'someone-else',
    refuse: 'yes',
    who: 'someone-else',
    howlong: 'yes-if',
    breach: 'someone-else',
  },
  required: { may: 'yes', must: 'yes', refuse: 'no', who: 'someone-else', howlong: 'yes-if', breach: 'no' },
  optional: { may: 'yes', must: 'no', refuse: 'yes', who: 'someone-else', howlong: 'yes-if', breach: 'no' },
};

/** The verdict on an act of this standing for a question of this mode. */
export function verdictOf(standing: Standing, mode: Mode): Verdict {
  return TABLE[standing][mode];
}
