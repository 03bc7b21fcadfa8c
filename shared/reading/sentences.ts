import type { OwnWords } from './own-words';
import { partOf, pattern, readText, type Read } from './pattern';

/**
 * What a sentence does. ask: wants to know. request: wants something done, politely. order: tells the reader to
 * do it. thank: thanks or praises. tell: anything else.
 */
export type Act = 'ask' | 'request' | 'order' | 'thank' | 'tell';

/** `low`: in lower case, with plain quotation marks, for matching; the same length as text. */
export interface Sentence extends Read {
  readonly text: string;
  /** UTF-16 offsets into the draft's body. */
  readonly start: number;
  readonly end: number;
  readonly act: Act;
  /** In quotation marks, or told as somebody else's words: not what the sender says. */
  readonly reported: boolean;
}

/** Longer "sentences" (tables, pasted lists) are cut, so that no pattern ever sees more. */
const LONGEST = 1200;

const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|miss|dr|prof|rev|cllr|cllrs|councillor|st|rd|ave|no|nos|ref|para|paras|approx|incl|e\.g|i\.e|etc|vs|tel|ext|dept|govt|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|fig|p|pp|[a-hj-z])\.$/i;
const BULLET = /^\s*(?:[-*•·–—o]|\(?\d{1,3}[.)]|\(?[a-z][.)]|>{1,2})\s+/;

const GREETING =
  /^(?:(?:dear|hi|hello|hey|hiya|morning|afternoon|evening|good (?:morning|afternoon|evening|day)|annwyl|helo|bore da|prynhawn da|shwmae|s'?mae|to|all|colleagues|team|folks|everyone|greetings)\b)[^.?!\n]{0,80}$/i;
const CLOSING =
  /^(?:(?:many |with |kind(?:est)? |best |warm(?:est)? |all good )*(?:regards|wishes)|yours\b[\w ]{0,14}|sincerely|cheers|(?:many |with )?thanks(?: (?:again|all|in advance|so much|a lot|a million))?|thank you(?: (?:again|all|both|in advance|so much|very much))?|ta|tia|cofion[\w ]{0,10}|yn gywir|diolch[\w ]{0,14}|yr eiddoch.{0,20}|best|rgds|kr|bw|love|x{1,3}|all the best|in haste|warmly|respectfully|p\.?s\.?)\s*[,.!]*(?:\s+[\w.' -]{0,40})?$/i;

interface Piece {
  start: number;
  end: number;
}

const NEW_LINE = 10;
const STOP = 46;

/** Cuts one stretch of text into sentences. Line ends count only where the next line starts something new. */
function pieces(body: string, from: number, to: number): Piece[] {
  const found: Piece[] = [];
  let start = from;
  const close = (end: number): void => {
    let s = start;
    let e = end;
    while (s < e && isSpace(body.charCodeAt(s))) s += 1;
    while (e > s && isSpace(body.charCodeAt(e - 1))) e -= 1;
    if (e > s) found.push({ start: s, end: e });
    start = end;
  };
  for (let i = from; i < to; i += 1) {
    const c = body.charCodeAt(i);
    if (c === NEW_LINE) {
      if (endsWithLine(body, from, i, to)) close(i);
    } else if (c === STOP || c === 33 || c === 63) {
      let end = i + 1;
      while (end < to && CLOSERS.indexOf(body.charAt(end)) >= 0) end += 1;
      if (end < to && !isSpace(body.charCodeAt(end))) continue;
      if (c === STOP && end === i + 1) {
        const before = body.slice(Math.max(start, i - 12), i + 1);
        const follows = /^\s*(\S)/.exec(body.slice(end, end + 20))?.[1] ?? '';
        // "No. 5" runs on; "he said no." ends.
        const ends = /(?:^|\W)nos?\.$/i.test(before) && !/\d/.test(follows);
        if (!ends && ABBREVIATION.test(before)) continue;
        if (
          /[a-z]/.test(follows) &&
          body.charCodeAt(i - 1) !== STOP &&
          /\d/.test(body.charAt(i - 1)) &&
          !/\n/.test(body.slice(end, end + 3))
        )
          continue;
      }
      close(end);
      i = end - 1;
    }
    if (i - start > LONGEST) close(i);
  }
  close(to);
  return found;
}

const CLOSERS = '.!?)\'"’”]';

function isSpace(code: number): boolean {
  return code === 32 || (code < 128 ? code > 8 && code < 14 : /\s/.test(String.fromCharCode(code)));
}

/** Whether the line that breaks at `at` ends a sentence. */
function endsWithLine(body: string, from: number, at: number, to: number): boolean {
  let next = body.slice(at + 1, Math.min(to, at + 121));
  const nextEnd = next.indexOf('\n');
  if (nextEnd >= 0) next = next.slice(0, nextEnd);
  if (next.trim() === '') return true;
  const lineStart = Math.max(body.lastIndexOf('\n', at - 1) + 1, from);
  const lineEnd = body.charCodeAt(at - 1) === 13 ? at - 1 : at;
  return (
    lineEnd - lineStart < 45 ||
    BULLET.test(next) ||
    (/^\s*[A-Z"'(]/.test(next) &&
      /[.!?:;,]['")]?\s*$/.test(body.slice(Math.max(lineStart, lineEnd - 60), lineEnd)))
  );
}

const MODAL_ASK = '(?:could|can|would|will|might|may|cd|wd|cld|wld)';
const ASK_PHRASES = pattern(
  `\\b${MODAL_ASK} (?:you|u|one of you|someone|somebody|anyone|we|i)\\b.{0,40}\\b(?:tell|let (?:me|us) (?:have|know)|advise|confirm|explain|clarify|say (?:if|whether|when|what|which|who|how|why)|know|remind me)\\b`,
  '\\bplease (?:tell|let|advise|confirm|explain|clarify|what|when|where|who|why|how|which)\\b',
  "\\bi(?:'d| would|'m| am) (?:like|love|want|keen|anxious|interested|curious|hoping|grateful|glad|obliged|pleased)(?: to)? (?:know|hear|learn|see whether|understand|find out|be told|to know|to hear|to understand)\\b",
  '\\b(?:i wonder(?:ed)?|wondering|just (?:checking|asking|wondering)|i am asking|i ask|may i ask|can i ask|could i ask|asking|i was asked|been asked|any (?:idea|news|update|word|chance|progress|sign|joy|thoughts))\\b',
  "\\byou(?:'ll| will| may| might| must| would|'d)?(?: surely| probably| perhaps| no doubt| doubtless)? know (?:who|what|why|when|where|how|which|whether|if)\\b|\\b(?:i|we) (?:don't|do not|can't|cannot|didn't|couldn't) (?:know|understand|see|follow|quite see|find out|work out|make out) (?:who|what|why|when|where|how|which|whether|if)\\b|\\b(?:puzzled|intrigued|baffled|mystified|unclear|not clear|unsure|not sure|curious) (?:by|as to|about|why|how|who|what|whether|when|where|which)\\b|\\b(?:clarification|clarity|information|details|figures?|an explanation|a word|a line|a note|a steer) (?:on|about|of|as to|for|regarding) ",
  "\\b(?:what'?s|what is) the (?:position|situation|status|latest|story|score|plan|timescale)\\b",
  '\\b(?:let me know|let us know|lmk|do you know|does anyone know|your (?:view|views|thoughts|opinion|take|advice|assessment|comments?)|i need to know|want to know)\\b',
);
const WH_START = pattern(
  /^(?:(?:so|and|but|or|also|now|well|ok|okay|please|just|first(?:ly)?|second(?:ly)?|finally|then|again|roughly|exactly|pryd|beth|pwy|ble|sut|pam|a oes|oes)[,:]? )?(?:who|who's|whose|what|what's|wot|when|where|why|how|which|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|shall|may|might|am|\w+n't|pryd|beth|pwy|ble|sut|pam|oes|ydy|a fydd|a yw|a oes)\b/,
);
const REQUEST_PHRASES = pattern(
  `\\b${MODAL_ASK} (?:you|u|one of you|someone|somebody|we|it|this|that|they|i|the \\w+|your \\w+)\\b`,
  '\\byou (?:can|could|might|should) (?:\\w+ )?(?:sort|fix|mend|deal|look|decide|arrange|see|tell|check|find|send|ask|take|put|get|have a word)\\b',
  '\\b(?:please|pls|plz|kindly|os gwelwch yn dda)\\b',
  "\\b(?:i'd|i would|we'd|we would) (?:be (?:so |very |most )?(?:grateful|glad|pleased|obliged|happy|delighted|much happier)|appreciate|welcome|value|ask|request|urge|suggest|recommend|like|love|prefer|hope)\\b",
  "\\b(?:i hope|i'm hoping|hoping|i would hope|it would help|would help if|i look forward to|looking forward to (?:your|hearing)|i urge|i ask that|i request|i am requesting|i'm requesting|we need|needs? (?:to be |a |an |some |fixing|sorting|looking|doing|mending|repairing|clearing)|ought to be|should be|something must be|something has to be|wants (?:doing|fixing|sorting))\\b",
  '\\ba (?:oes modd|allwch|allech|fyddech)\\b',
);
const ORDER_PHRASES = pattern(
  '\\b(?:i|we) (?:want|expect|require|need|insist|demand|shall expect|will expect|must have|must insist)\\b(?! (?:to\\b|your help|a (?:hand|favour)|some (?:help|advice)))',
  "\\byou(?:'re| are) to (?!be (?:congratul|thank|commend|applaud))\\w+\\b",
  '\\byou (?:must|need to|have to|had better|shall)\\b|\\byou will (?:kindly |please |now |therefore |immediately )?(?:explain|justify|provide|send|ensure|make|stop|arrange|remove|withdraw|apologise|do|put|get|reply|report|tell|fix)\\b',
  "\\b(?:i'm|i am) (?:telling|instructing|ordering|directing|asking again)\\b",
  '\\b(?:make sure|see to it|ensure that|without fail|no excuses|no ifs)\\b',
  '\\bis to be (?:done|fixed|sent|moved|closed|opened|removed|installed|paid|stopped)\\b',
);
/** Verbs that open an order or a request when they stand first, as members use them of officers. */
const IMPERATIVE = pattern(
  /^(?:(?:so|and|then|now|also|just|ok|okay|right|again|instead|kindly|please|pls|plz|next)[,:]? ){0,2}(?:get|put|send|make|take|move|fix|stop|start|arrange|sort|call|ring|phone|text|email|write|change|cancel|delete|remove|drop|add|approve|refuse|reject|issue|order|pay|book|bring|bin|block|check|clean|clear|close|complete|confirm|contact|copy|cut|deal|draft|empty|ensure|explain|fill|finish|forward|find|give|let|sign|tell|go|hurry|include|inspect|install|investigate|issue|mend|organise|paint|pass|pick|place|print|process|produce|provide|publish|pull|redraw|redo|register|release|repair|replace|reply|report|return|reverse|rewrite|run|scrap|speed|spend|submit|suspend|sweep|switch|turn|undo|update|use|visit|wait|withdraw|allocate|appoint|award|dig|discipline|sack|fire|transfer|grant|waive|overturn|prioriti[sz]e|prepare|pop|resend|respond|answer|attend|meet)\b/,
);
const THANKS = pattern(
  /\b(?:thank|thanks|thankyou|thx|ta for|grateful for|appreciated|appreciate (?:all|your|the|what)|well done|congratulations|congrats|great (?:work|job|effort)|good (?:work|job)|excellent (?:work|job|service)|brilliant|kudos|credit to|diolch|please pass on (?:my|our) thanks|bravo|so kind|kindness|gratitude|unremarked|impressed|praise|pleased to see|splendid|marvellous|wonderful|fantastic|first[- ]class|lovely (?:job|work|to see)|how (?:lovely|nice|good)|(?:my|our) thanks|proud of|(?:owes?|owe) (?:you|them|him|her) (?:a|so|all)|debt of|tribute|compliments?|commend\w*|well deserved|take a bow|excellent result)\b/,
);
/** Kind wishes in the form of a request. */
const COURTESY = pattern(
  /^(?:please |do |just )?(?:rest\b|enjoy|take care|look after yours|keep (?:up|it up|well|safe|warm)|have a (?:good|great|nice|lovely|happy|merry)|get (?:well|some rest)|accept (?:my|our)|stay safe)/,
);
const ANTICIPATES = pattern(
  /\b(?:(?:would|'d|should|will|shall) (?:\w+ )?be (?:\w+ )?(?:pleased|delighted|happy|glad|impressed) to (?:see|have|hear|get)|in advance|in anticipation|thanking you|if you (?:could|would|can))\b/,
);

const REPORT_VERB = pattern(
  /\b(?:he|she|they|who|residents?|neighbours?|constituents?|tenants?|people|parents?|mr\.? \w+|mrs\.? \w+|ms\.? \w+|the (?:lady|man|woman|couple|family|group|owner|trader|shop|school|head|landlord|chair|secretary))\b.{0,30}\b(?:says?|said|tells? me|told me|writes?|wrote|claims?|claimed|asks?|asked|thinks?|feels?|wants?|believes?|reports?|reported|complain(?:s|ed)?|puts? it|as follows|demand(?:s|ed)?)\b/,
);

const SENDER_ASKS =
  /\b(?:i|we)(?:'m|'d|'ve|'ll)? (?:\w+ )?(?:ask|asked|want|wish|need|expect|demand|think|hope|am|was|have)\b/;

/** Somebody else's words or wish make up the sentence; "I asked him and he said no" is still the sender's. */
function isReport(said: Read): boolean {
  return (REPORT_VERB.exec(said)?.index ?? Infinity) <= 25 && !SENDER_ASKS.test(said.low);
}

function isInQuotes(text: string): boolean {
  return /^["“‘'].{3,}["”’'][.!?]?$/.test(text.trim());
}

const NEITHER =
  /^(?:so|nor|neither) (?:do|does|did|am|is|are|was|were|have|has|had|can|could|would|will|should) (?:i|we|you|they|he|she|it)\b/;
const ASKED_TO =
  /^(?:could|can|would|will|may|might) (?:you|i|we|someone|somebody|one of you|the|it|this|that|they)\b/;
const BUT = pattern(
  /\b(?:but|however|although|could you|would you|can you|please (?!pass|accept|give|tell|thank|rest|take|enjoy|share))\b/,
);
const PLEASE = pattern(/\b(?:please|pls|plz|kindly)\b/);
const ASKS_BARELY =
  /^(?:so |and |but )?(?:pryd|beth|pwy|ble|sut|pam|wot|(?:who|what|when|where|why|how|which)(?:'s|\b) ?(?:is|are|r|was|were|do|does|did|has|have|had|can|could|will|would|should|about|many|much|long|often|soon|far)\b)/;

/** What the sentence does, by its form; see Act. */
function actOf(sentence: Read, names: readonly string[]): Act {
  let low = sentence.low.replace(/^\s*(?:[-*•·–—]|\(?\d{1,3}[.)])\s+/, '');
  // "Lee, get four bollards in": the name called is no part of the order.
  const called =
    /^((?:dear |hi |hello |hey )?[a-z'-]+(?:(?: and |, | & )[a-z'-]+)*(?: [a-z'-]+)?)\s*[,:–-]\s*(?=\S)/.exec(
      low,
    );
  if (called?.[1] !== undefined) {
    const first = /^(?:dear |hi |hello |hey )?([a-z'-]+)/.exec(called[1])?.[1] ?? '';
    if (
      names.indexOf(first) >= 0 ||
      /^(?:dear|hi|hello|hey) /.test(called[1]) ||
      /^(?:colleagues|all|team|folks)/.test(called[1])
    ) {
      low = low.slice(called[0].length);
    }
  }
  const said = partOf(sentence, low);
  const question = low.indexOf('?') >= 0 && /\?["'”’)\s]*$/.test(low);
  if (ASK_PHRASES.test(said)) return 'ask';
  if (COURTESY.test(said)) return 'thank';
  if (NEITHER.test(low)) return 'tell';
  if (question) {
    if (WH_START.test(said) && !ASKED_TO.test(low)) return 'ask';
    return REQUEST_PHRASES.test(said) ? 'request' : 'ask';
  }
  if (THANKS.test(said) && !ANTICIPATES.test(said) && !BUT.test(said)) return 'thank';
  if (IMPERATIVE.test(said)) return PLEASE.test(said) ? 'request' : 'order';
  if (ORDER_PHRASES.test(said)) return 'order';
  if (REQUEST_PHRASES.test(said)) return 'request';
  return ASKS_BARELY.test(low) ? 'ask' : 'tell';
}

/** The sender's name, or a part of it, and nothing else. */
function isName(text: string, senderNames: readonly string[]): boolean {
  const words = text
    .toLowerCase()
    .replace(/[^a-z' -]+/g, ' ')
    .trim()
    .split(/\s+/);
  return (
    words.length <= 4 &&
    words.every(
      (word) => senderNames.indexOf(word) >= 0 || /^(?:cllr|councillor|x|mr|mrs|ms|dr|[a-z])$/.test(word),
    )
  );
}

/** The sentences of the sender's own words; greeting, sign-off and a bare name at the end are left out. */
export function readSentences(
  body: string,
  own: OwnWords,
  names: readonly string[],
  sender: string,
): Sentence[] {
  const found: Sentence[] = [];
  const senderNames = sender
    .toLowerCase()
    .split(/[^a-z'-]+/)
    .filter((one) => one.length > 1);
  for (const span of own.spans) {
    for (const piece of pieces(body, span.start, span.end)) {
      const text = body.slice(piece.start, piece.end);
      if (text.length < 60 && ((GREETING.test(text) && text.indexOf('?') < 0) || CLOSING.test(text)))
        continue;
      if (!/[a-z0-9]/i.test(text) || (text.length < 80 && isName(text, senderNames))) continue;
      const low = text.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
      const said = readText(low);
      found.push({
        text,
        low,
        reading: said.reading,
        start: piece.start,
        end: piece.end,
        act: actOf(said, names),
        reported: isInQuotes(text) || isReport(said),
      });
    }
  }
  return found;
}
