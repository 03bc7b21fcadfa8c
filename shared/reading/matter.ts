import { pattern, type Pattern } from './pattern';
import type { Sentence } from './sentences';

/** What the draft as a whole wants, as far as its form tells. Every list holds the sentences that say so. */
export interface Matter {
  /** Questions, requests and orders of the sender's own. */
  readonly asks: readonly Sentence[];
  /** Told as a problem: an implicit request to somebody who can mend it. */
  readonly problems: readonly Sentence[];
  /** Nothing but thanks, praise, greetings. */
  readonly thanksOnly: boolean;
  /** Agendas, minutes, apologies, substitutes, papers, members' own support: the clerk's daily business. */
  readonly memberBusiness: boolean;
  /** Asks for a view, advice, reasons or a judgement rather than a fact. */
  readonly seeksView: readonly Sentence[];
  /** Policy, politics or legal exposure: more than a fact. */
  readonly contentious: readonly Sentence[];
  readonly instructs: readonly Sentence[];
  /** Pressing the point or the person. */
  readonly pressure: readonly Sentence[];
  /** Of these, what touches the person: their post, whom one knows, what comes next time. */
  readonly threats: readonly Sentence[];
}

const VIEW = pattern(
  "\\b(?:your|ur|one's) (?:own |honest |frank |candid |personal |private |professional |expert |considered |initial |legal |best |first |gut |informed )*(?:view|views|opinion|opinions|advice|judge?ment|assessment|take|thoughts|recommendation|reasoning|rationale|steer|feeling|instinct|verdict|reading|analysis|thinking|interpretation|appraisal|hunch)\\b",
  '\\b(?:what|how) (?:do|did|would|wd|does) (?:you|u|your team|the team|officers) (?:really |honestly |personally |yourself )?(?:think|make of|feel|recommend|advise|suggest|reckon|say to|see)\\b',
  "\\b(?:do|don't|would|wouldn't) (?:you|u) (?:really |honestly |personally |not )?(?:think|believe|agree|reckon|feel|consider|support|recommend|advise|favour|prefer|say that)\\b",
  '\\bin (?:your|ur) (?:own |honest |professional |expert )?(?:view|opinion|judge?ment|experience|book)\\b',
  "\\b(?:should|ought|oughtn't|shouldn't) (?:the council|we|i|they|it|this|that|officers|members|cabinet|the committee|the scheme|the policy)\\b.{0,160}\\?",
  '\\b(?:survive|stand up|hold up|withstand|hold water|be defensible|be lawful|be challenged|get past|fall foul)\\b',
  "\\b(?:is it|isn't it|was it|would it be|are we) (?:really |even )?(?:right|fair|lawful|legal|wise|sensible|reasonable|defensible|justified|proper|acceptable|safe in law|sound|risky|within the law|exposed|liable)\\b",
  "\\b(?:explain|justify|defend|set out|let me have|share|give me) (?:to me |us |for me |again )?(?:the council's |your |your team's |the department's |the service's |the |their )(?:\\w+ )?(?:reasoning|thinking|decision|rationale|policy|grounds|logic|reasons?|approach|strategy|position|stance)\\b",
  '\\bwhich (?:\\w+ ){0,4}(?:would|do|wd) (?:you|u) (?:keep|choose|pick|prefer|cut|drop|recommend|back|go for|favour|support|lose)\\b',
  '\\b(?:would|wd) (?:you|u) (?:recommend|advise|support|back|keep|choose|prefer|favour|go for|be minded)\\b',
  '\\b(?:how (?:confident|sure|happy|comfortable|satisfied|robust|strong|sound|risky|solid)|are you (?:happy|comfortable|satisfied|content|confident|convinced)) (?:are you |is the |is our |would you be )?(?:about|with|that|in|of)?',
  '\\b(?:advise me|your counsel|what (?:is|are|would be) the (?:merits|risks|chances|odds|prospects|best (?:way|course|option))|how would you (?:handle|play|approach|deal))\\b',
);

const CONTENTIOUS = pattern(
  '\\b(?:controversial|contentious|divisive|explosive|scandal|row over|outcry|uproar|political(?:ly)?|feelings? (?:are |is )?running|hot potato|furious|petition(?:ed|ers)?|protest(?:ers)?|campaign(?:ers)?|u-turn)\\b',
  "\\b(?:council'?s? policy|the policy|policy on|change (?:of|in) policy|strategy|the leader'?s|the cabinet'?s|the administration'?s|manifesto|promised? (?:to|the)|pledge)\\b",
  '\\b(?:in court|to court|judicial review|legal(?:ly)? (?:challenge|challenged|exposed|advice|risk|position)|challenged? in (?:the )?courts?|sue|sued|litigation|injunction|ombudsman|liable|liability|unlawful|ultra vires|human rights|discriminat\\w+)\\b',
  "\\b(?:sell(?:ing)?[ -]off|clos(?:e|ing|ure)s? (?:of |the )?(?:library|libraries|school|schools|centre|centres|pool|care homes?|day centres?|children'?s centres?|toilets)|redundanc\\w+|cuts? (?:to|in|package)|outsourc\\w+|privatis\\w+|levy|low traffic|ltn|asylum|green ?belt|council tax (?:rise|increase)|strike|unions?|merger|local plan)\\b",
  '\\b(?:should|ought) (?:to )?(?:the council|we|they|cabinet)\\b',
);

/**
 * Pressing, by kind: demands, calling to account, threats, rank and leverage, going round the manager, and orders
 * with a clock on them.
 */
const PRESSURE = pattern(
  "\\b(?:i|we) (?:demand|insist|must insist|expect|shall expect|will expect|require|will not accept|won't accept|don't accept|do not accept|refuse to accept|can't accept|will not tolerate|won't tolerate|will not have|am not prepared|'m not prepared|will hold you)\\b(?! (?:you(?:'re|'ll| are| will)? (?:be )?(?:busy|aware|know|had|have (?:seen|heard|a lot))|that it|this is|it is|it was|there|to see you|we'll))",
  "\\b(?:explain yourself|account for yourself|justify (?:yourself|to me)|answer (?:for|to me)|what(?:'s| is) your excuse|who (?:gave you|do you think|told you)|how dare|why on earth (?:did|have|would) you|on my desk|kindly (?:explain|justify|account)|in writing,? why)\\b",
  "\\b(?:no excuses?|without fail|not good enough|last (?:chance|warning)|final (?:chance|warning)|don't make me|do as (?:i|you)|(?:i'm|i am) telling you|not a request|for your own (?:good|sake)|think again|think (?:very |rather |long and |hard |twice )*(?:carefully|hard|twice) (?:about|before)|or else|or i(?:'ll| will| shall)|i(?:'ll| will) remember|just do it|get it done|stop making excuses|i (?:will|shall) not ask again|for the last time|this is an order|that's an order|i order you|(?:i )?instruct you|you(?:'ll| will) (?:regret|be sorry|be hearing|hear more))\\b",
  "\\b(?:your (?:job|contract|career|budget|post|funding|grade|future|boss|position)\\b.{0,50}\\b(?:renewed|depends?|safe|cut|review\\w*|risk|hear|know|talk|told|line|committee)|sits? on the (?:\\w+ )?(?:committee|panel|board) (?:which|that|who)|people who (?:decide|matter)|others? (?:further|higher) up|do you know who i am|remember who|before you were born|i outrank|as (?:your|a) (?:leader|cabinet member|portfolio holder|elected member)\\b.{0,40}\\b(?:expect|tell|require|want)|the leader (?:will|is going to|expects|wants)|watching (?:you|what you|this)|looking at what you|(?:be|am|'m) watching)\\b",
  "\\b(?:i|we)(?:'ll| will| shall|'m going to| am going to|'d) (?:be )?(?:tak(?:e|ing) (?:this|it|the matter) (?:to|up|further|higher)|go(?:ing)? (?:to|over|straight to) (?:your|the (?:press|paper|chief|leader|ombudsman))|report(?:ing)? you|nam(?:e|ing) (?:you|names)|complain(?:ing)? (?:about|to)|speak(?:ing)? to your|hav(?:e|ing) (?:words|your)|mak(?:e|ing) (?:sure|certain|it my business)|see(?:ing)? (?:to it|that you)|escalat(?:e|ing))\\b",
  "\\b(?:rather|sooner|prefer to|want to) (?:hear|get|have) it from you\\b|\\b(?:no need|don't|do not|without|never mind|rather than) (?:to )?(?:tell|bother|trouble|troubling|involve|involving|copy|ask|asking|wait(?:ing)? for|go(?:ing)? (?:through|to|via)|bothering|telling|mention(?:ing)? (?:it|this) to) (?:your (?:manager|boss|head|director|line manager|team leader)|(?:the )?(?:manager|boss|head of|director))\\b",
  '\\b(?:off the record|between (?:you and me|ourselves|us|the two of us)|keep (?:this|it) (?:between|to yourself|quiet)|behind (?:his|her|their) back|before (?:your boss|your manager) (?:gets?|finds?|sees?))\\b',
  '\\b(?:immediately|at once|straight ?away|right now|today|tonight|by (?:tomorrow|tonight|noon|midday|close of|end of|\\d{1,2}(?::\\d\\d)? ?(?:am|pm))).{0,60}(?:\\bor\\b|!|without fail|no later|please note)',
  "\\byou(?:'re| are)(?: just| simply)? going to have to (?!wait|forgive|excuse|bear|take my)|\\bfind your way to an?\\b",
);

const MEMBER_BUSINESS = pattern(
  "\\b(?:agendas?|minutes|substitut\\w+|subbing|sub for|apologies|apols|quorum|committee (?:papers|meeting|dates?|rota|places?|seats?)|hard cop(?:y|ies)|motion|declar(?:e|ation|ing)s? (?:of interest)?|register of interests|dispensation|members'? (?:room|portal|handbook)|allowances?|expenses|mileage|claim form|training|induction|briefing session|civic|mayoral|chair'?s brief|call-?in|scrutiny|forward plan|calendar of meetings|meeting (?:room|dates?|link|papers)|(?:teams|zoom) link|running order|item \\d|licensing sub|planning committee|full council|cabinet papers|seating|attendance)\\b",
);
const PROBLEM = pattern(
  "\\b(?:pot ?holes?|broken|blocked|flood(?:ed|ing|s)?|leak(?:s|ing|ed)?|damp|mou?ldy?|rats?|vermin|fly-? ?tip\\w*|dumped|rubbish|litter(?:ing)?|overflow\\w*|missed|uncollected|not (?:been )?(?:collected|repaired|emptied|cleared|working|fixed|mended)|isn'?t working|doesn'?t work|not working|out of order|dangerous|danger|hazard|unsafe|collapsed|collapsing|smash\\w*|vandali\\w+|graffiti|noise|noisy|nuisance|smell\\w*|stinks?|abandoned|overgrown|fallen|falling|cracked|crumbling|loose|missing|stolen|dark|unlit|failed|dead|trip(?:ped|ping)|fell|hurt|injur\\w+|complain\\w*|problem|issue|trouble|chaos|disgrace|state of|worried|concern(?:s|ed)?|delay\\w*|waiting (?:for|since)|still (?:no|not|waiting)|(?:has|have|had) stopped|stopped (?:working|coming|running)|shifted|needs? (?:(?!anything|nothing|something|everything)\\w+ing|to be|a|an|some|urgent|attention))\\b",
);

const DENIED = pattern(
  /\b(?:no|not a|never a|without(?: a| any)?|isn't a|wasn't a|don't need|no longer(?: a| any)?) (?:\w+ )?(?:problems?|issues?|complaints?|trouble|danger|concerns?|delays?|anything|damage)\b/,
);
const GRATITUDE = pattern(
  /\b(?:thanks?|thank you|grateful|gratitude|appreciation|well done|congratulations|praise|diolch|kudos|bravo)\b/,
);

/** Finer ears than this file's own; too large for the launch bundle. */
export interface Ears {
  readonly isOrder: (one: Sentence) => boolean;
  readonly isThreat: (one: Sentence) => boolean;
  readonly isWanted: (one: Sentence) => boolean;
  readonly isHeated: (one: Sentence) => boolean;
}
const deaf = (): boolean => false;
let ears: Ears = { isOrder: deaf, isThreat: deaf, isWanted: deaf, isHeated: deaf };

/** From now on matters are read with these too. Called once, by whoever has room for them (check.ts). */
export function useEars(finer: Ears): void {
  ears = finer;
}

/** Reads what a draft wants from its sentences and its subject line. */
export function readMatter(sentences: readonly Sentence[], subject: string): Matter {
  const mine = sentences.filter((one) => !one.reported);
  const having = (sign: Pattern): Sentence[] => mine.filter((one) => sign.test(one));
  const asks = mine.filter(
    (one) => one.act === 'ask' || one.act === 'request' || one.act === 'order' || ears.isWanted(one),
  );
  const low = subject.toLowerCase();
  const problems = sentences.filter((one) => one.act !== 'thank' && PROBLEM.test(one) && !DENIED.test(one));
  const thanks = mine.some((one) => one.act === 'thank') || GRATITUDE.test(low);
  return {
    asks,
    problems,
    thanksOnly:
      asks.length === 0 &&
      (GRATITUDE.test(low) || (problems.length === 0 && (thanks || sentences.length === 0))),
    memberBusiness: MEMBER_BUSINESS.test(low) || mine.some((one) => MEMBER_BUSINESS.test(one)),
    seeksView: having(VIEW),
    contentious: mine.filter((one) => CONTENTIOUS.test(one) || ears.isHeated(one)),
    instructs: mine.filter((one) => one.act === 'order' || ears.isOrder(one)),
    pressure: mine.filter((one) => PRESSURE.test(one) || ears.isThreat(one)),
    threats: mine.filter((one) => ears.isThreat(one)),
  };
}
