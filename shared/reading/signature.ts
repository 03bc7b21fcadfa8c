import {
  hasEmail,
  isCapital,
  isSmall,
  lastSaid,
  skipBlank,
  stripEnd,
  textAt,
  wordsOf,
  type Line,
} from './body-lines';
import { isRule } from './quote-header';

/** What closes (or heads) a stretch of the sender's lines; line numbers, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Ending {
  readonly signature: Stretch | null;
  readonly disclaimer: Stretch | null;
  /** Lines inside those that are the sender's own words after all: a P.S. below the name. */
  readonly kept: readonly Stretch[];
}

/** A sign-off and what follows are no longer than this many lines that say something (long disclaimers are apart). */
const MAX_SIGNATURE = 30;

/** English and Welsh sign-offs are made of these words only, with one of the first group among them. */
const CLOSING =
  /^(regards?|wishes|than[kx]s?|thankyou|thx|tx|cheers|sincerely|faithfully|truly|love|care|ta|best|br|kr|rgds|day|weekend|evening|soon|warmly|cofion|diolch|hwyl|gywir|dymuniadau)$/;
const CLOSING_WITH =
  /^(kind(est|ly)?|warm(est)?|many|with|respectfully|all|the|very|much|and|in|advance|again|once|so|a|lot|of|for|your?s?|help|time|patience|support|have|great|good|nice|lovely|take|speak|see|talk|to|me|x+|as|always|ever|gorau|cynnes|caredig|yn?|fawr|iawn|am|tro|gyda|llawer|o|yr|eiddoch|pob|)$/;
/** Those of the main other mail languages, by their last word. */
const CLOSING_ABROAD =
  /^(\S+ ){0,3}(gr(ü|ue)(ß|ss)en?|groet(en|jes)?|(cordi|atent)\S*ment[ei]?|salutations|saludos?|saluti|hälsning(ar)?|hilsen|pozdrawiam|poważaniem|уважением|mfg|lg|mvh|merci|danke|gracias|grazie|bedankt|obrigad[oa])$/;
const DELIMITER = /^(-{2,3}|[—–]|_{2,3}|\*{3,}|={2,4}|\+{2,4}|~{2,})$/;
const POSTSCRIPT = /^(p\.?\s?s\b|n\.\s?b\.|o\.?\s?n\.(?=\s))/i;

const PHONE = /(^|[^\w])(\+?\(?\d[\d() ./-]{7,22}\d)(?!\w)/;
const WEB = /https?:\/\/|www\.|(^|\s)[a-z\d-]{2,40}\.(gov|org|com?|net|cymru|wales)\b/i;
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/;
const LABELLED =
  /^\W*([temwfdp]|tel|ph|phone|ext|mob|mobile|fax|e-?mail|web|ffôn|symudol|e-?bost|gwefan|working days)\W{0,2}[:：|]/i;
const IMAGE = /\[(cid:|image|https?:)|^<?(cid:|image\d)/i;
/** What a person or body is: posts, parts of a council, places. With it a short line is a contact line. */
const POST =
  /\b(councill?ors?|cllr|c?ynghorydd|cyng|officer|swyddog|manager|director|head of|pennaeth|clerk|clerc|council|cyngor|dep(artmen)?t|team|ward|cabinet|leader|mayor|chair|member for|labour|conservatives?|lib(eral)? dem\w*|plaid|party|group|corp|ltd|llp|hall|street|road|lane|floor|she ?\/ ?her|he ?\/ ?him|they ?\/ ?them)\b/i;

const PRODUCT =
  /i-?(phone|pad)|android|samsung|galaxy|blackberry|outlook|yahoo|proton|gmail|mobile|phone|mail for|tablet|device|computer|ffôn/i;
/** How the footers of phones and mail programs open ("Sent from", "Get Outlook") or close, by stems. */
const DEVICE =
  /^\W{0,3}((this (message|e-?mail) (was )?)?(sent|anfonwyd|envoy|gesendet|enviad|inviat|verstuur|verzond|sendt|skickat|wysłan|lähetet)\S* \S|(from|von) me?[yi]|get |отправ|发自|發自)|(送信|보냄|gönderildi)$/i;
const EXCUSE = /(excuse|forgive|pardon) .{0,9}(brevity|typ(o|ing)|spelling|error)/i;

/** A message that speaks of itself. */
const ABOUT_MAIL =
  /\b(this|these|our|the|any) (\w+ )?(e-?mails?|messages?|communications?|transmissions?|correspondence|mailing|list)\b|neges|e-?bost|gohebiaeth|unsubscribe|registered/i;
/** Phrases of a legal or service notice. Several different ones in a paragraph make it one. */
const NOTICE = [
  /(this|these|the|any) (e-?mails?|messages?|communications?)|(neges|e-?bost) h[ow]n/i,
  /confiden|gyfrinach/i,
  /privileged/i,
  /intended|addressee|recipient|derbynnydd/i,
  /unauthori/i,
  /(in|by) (error|mistake)|gamgymeriad|n['o]t for you/i,
  /delete|destroy|dileu/i,
  /(notify|inform|contact|tell) (the |us|me)|rhowch wybod/i,
  /disclos|distribut|copying|rel(y on|iance)/i,
  /virus|malware/i,
  /liab|responsibility/i,
  /(views|opinions)\b/i,
  /monitor/i,
  /freedom of info|data protection|privacy/i,
  /registered/i,
  /environment|amgylchedd/i,
  /gymraeg|welsh/i,
  /unsubscribe|receiving this/i,
];
/** Any one of these makes a paragraph a notice, wherever at the end it stands. */
const NOTICE_OPENING =
  /^\W{0,3}(p )?(rydym yn croesawu|croesewir|we welcome (corr|calls)|((e-?mail|legal) )?(disclaimer|ymwadiad)\b|(confidentiality|legal|privacy) (notice|statement)\b|(please )?consider the environment( before| when|\W*$)|(please )?(think|stop) before (you )?print|ystyriwch yr amgylchedd|this e-?mail (has been|was) (checked|scanned)|virus-free|to unsubscribe(,| from this)|you (are receiving|received) this (e-?mail|message) because|\S+ mailing list$)/i;
const NOTICE_LINE =
  /^th(is|e information in this) (e-?mail|message).{0,40}(confiden|private|privileg|intended)/i;
const PERSONAL = /\b(I|my)\b/;
const BANNER_CLAIM =
  /(outside|external) (of )?(the |our |your )?(organi[sz]|company|council|e-?mail|sender|source)|tu allan i['’]r|often get/i;
const BANNER_ADVICE = /click|caution|careful|links?\b|attachment|safe|learn why|dolenni/i;

/** Starts no name though it may have a capital. */
const NOT_NAMES =
  /day$|^(yes|no|ok|agreed|done|noted|sure|talk|speak|ring|come|get|see|call|next|my|our|thanks?|please|tomorrow|again|so|for|but|and|if|we|i|it|this|that|there|what|when|where|why|how|who|can|will|is|are|not|also|in|on|at|to|now|re|hello|hi|dear|all)$/i;
const PARTICLES = /^(de|van|von|der|la|ap|ab|of|the|and|&|in|for|y|o|on|xx?)$/i;
const TITLES = /^(x+|y|cllr|councillor|cynghorydd|cyng|dr|mr|mrs|ms)$/;
/** Short forms that do not simply begin the long one. */
const SHORT_FORMS =
  'bob-robert bill-william ted-edward liz-elizabeth beth-elizabeth tony-anthony jim-james mike-michael steve-stephen';
/** Common given names; used only when the sender is not known. */
const GIVEN =
  /^(alan|andrew|anne?|carys|david|emma|gareth|helen|huw|jane|john|karen|linda|mary|paul|peter|rhys|sarah|sian|sue|tom)$/i;

/**
 * Finds what closes a stretch of own lines [from, to): sign-off with name and contact lines, footers of phones and
 * lists, legal notices. Cuts only on strong evidence: a sign-off alone over a name, a delimiter over contact lines, a
 * known footer, or a block of several contact lines.
 */
export function findEnding(lines: readonly Line[], from: number, to: number, senderName: string): Ending {
  const end = lastSaid(lines, from, to) + 1;
  const sender = nameParts(senderName);
  const notice = noticeStart(lines, from, end, sender);
  const bodyEnd = lastSaid(lines, from, notice) + 1;
  const start = signatureStart(lines, from, bodyEnd, sender, notice < end);
  const kept: Stretch[] = [];
  for (let i = start + 1; i < bodyEnd; i += 1) {
    if (!POSTSCRIPT.test(textAt(lines, i))) continue;
    // A P.S. goes on to the end of its paragraph, and over further paragraphs of prose.
    let stop = i;
    for (
      let next = i;
      next < bodyEnd && (next === i || isProse(textAt(lines, next)));
      next = skipBlank(lines, stop, bodyEnd)
    ) {
      stop = paragraphEnd(lines, next, bodyEnd);
    }
    kept.push({ from: i, to: stop });
    i = stop;
  }
  return {
    signature: start < bodyEnd ? { from: start, to: kept[0]?.from ?? bodyEnd } : null,
    disclaimer: notice < end ? { from: notice, to: end } : null,
    kept,
  };
}

/** The lines [from, to) as one text, at most 40 of them. */
function joinLines(lines: readonly Line[], from: number, to: number): string {
  return lines
    .slice(from, Math.min(to, from + 40))
    .map((line) => line.text)
    .join(' ');
}

/** The line after the paragraph that begins at line `from`. */
function paragraphEnd(lines: readonly Line[], from: number, to: number): number {
  let stop = from;
  while (stop < to && textAt(lines, stop) !== '') stop += 1;
  return stop;
}

/** The first line from `from` that is no part of a warning which the mail system set at the top. */
export function skipBanner(lines: readonly Line[], from: number, to: number): number {
  let at = from;
  for (let round = 0; round < 5; round += 1) {
    let first = skipBlank(lines, at, to);
    // Rules may frame a warning.
    if (isRule(textAt(lines, first))) first = skipBlank(lines, first + 1, to);
    const stop = paragraphEnd(lines, first, Math.min(to, first + 8));
    const text = joinLines(lines, first, stop);
    if (
      !/^\W*external( (e-?mail|sender|message))?\W{0,9}$/i.test(text) &&
      (text.length > 700 ||
        /\?/.test(text) ||
        PERSONAL.test(text) ||
        !BANNER_CLAIM.test(text) ||
        !BANNER_ADVICE.test(text))
    )
      break;
    at = skipBlank(lines, stop, to);
    if (isRule(textAt(lines, at))) at += 1;
  }
  return at;
}

/** Where the notices and footers at the end begin; `end` when there are none. Looks paragraph by paragraph upwards. */
function noticeStart(lines: readonly Line[], from: number, end: number, sender: Sender): number {
  let start = end;
  let stop = end;
  for (let round = 0; round < 40 && stop > from; round += 1) {
    let first = stop - 1;
    while (first > from && textAt(lines, first - 1) !== '') first -= 1;
    const found = noticeIn(lines, first, stop, start < end, from, sender);
    if (found !== null) start = found;
    // A web page may stand among the notices: look further up.
    else if (start === end || !lines.slice(first, stop).every(({ text }) => isRule(text) || WEB.test(text)))
      break;
    stop = lastSaid(lines, from, first) + 1;
    if (found !== null && found > first) break;
  }
  // A rule above belongs to the notice.
  const above = lastSaid(lines, from, start);
  return start < end && above >= from && (isRule(textAt(lines, above)) || textAt(lines, above) === '--')
    ? above
    : start;
}

/** The line at which the paragraph [first, stop) turns into a notice, or null. */
function noticeIn(
  lines: readonly Line[],
  first: number,
  stop: number,
  below: boolean,
  from: number,
  sender: Sender,
): number | null {
  for (let i = first; i < stop && i - first < 40; i += 1) {
    const text = textAt(lines, i);
    if (isSenderLine(text, sender)) continue;
    const opens = NOTICE_OPENING.test(text);
    if (opens && !/\?$|\b(I|my|we need|can you|could you|please (check|read|see|send))\b/.test(text))
      return i;
    const above = textAt(lines, lastSaid(lines, from, i));
    // "This email may be confidential" right below the sender's name or contact lines.
    const signed = above !== '' && (isSenderLine(above, sender) || isHard(above));
    if (signed && NOTICE_LINE.test(text)) return i;
    if ((i > first && !opens && !isRule(text)) || above === '') continue;
    const joined = joinLines(lines, i, stop);
    // A notice speaks of the message that carries it; a sender's own caution speaks of a letter, a report.
    if (!ABOUT_MAIL.test(joined)) continue;
    const enough = below || signed || isRule(text) ? 2 : 3;
    if (NOTICE.filter((phrase) => phrase.test(joined)).length >= enough + (PERSONAL.test(joined) ? 2 : 0))
      return i;
  }
  return null;
}

/**
 * Where the sign-off begins in [from, end); `end` when there is none. Each of the last lines gets a letter for what
 * it looks like, and the letters in a row tell the rest.
 */
function signatureStart(
  lines: readonly Line[],
  from: number,
  end: number,
  sender: Sender,
  noticeBelow: boolean,
): number {
  let said = 0;
  let floor = end;
  while (floor > from && said < MAX_SIGNATURE) {
    floor -= 1;
    if (textAt(lines, floor) !== '') said += 1;
  }
  // Footers of phones and mail programs at the very end, then what stands above them.
  let start = end;
  let tail = end;
  for (let footer = tail; footer >= 0; footer = deviceFooter(lines, floor, tail)) {
    start = footer;
    tail = lastSaid(lines, from, footer) + 1;
  }
  if (tail <= from) return start;
  const first = skipBlank(lines, from, tail);
  let looks = '';
  for (let i = floor; i < tail; i += 1) looks += lookOf(textAt(lines, i), sender);
  const text = (at: number): string => textAt(lines, floor + at);
  /** How many of the lines from `at` to the end (or a P.S.) look like one of `kinds`. */
  const count = (kinds: string, at: number): number => {
    let found = 0;
    for (let k = at; k < looks.length && looks.charAt(k) !== 's'; k += 1)
      if (kinds.indexOf(looks.charAt(k)) >= 0) found += 1;
    return found;
  };
  const SAID = 'Nnhcpov-';
  const skip = (at: number, kinds: string): number => {
    let next = at;
    while (next < looks.length && kinds.indexOf(looks.charAt(next)) >= 0) next += 1;
    return next;
  };
  let best = looks.length;
  for (let i = 0; i < best; i += 1) {
    const look = looks.charAt(i);
    const below = skip(i + 1, look === 'v' ? ' v' : ' ');
    const lines_ = count(SAID, below);
    const contact = count('hc', below);
    const hard = count('h', below);
    const prose = count('p', below);
    const named =
      /[Nnc]/.test(looks.charAt(below)) && (looks.charAt(below) !== 'c' || text(below).length < 80);
    const paragraph = i > 0 && looks.charAt(i - 1) === ' ';
    if (look === 'v') {
      // A sign-off alone on its line over a name; "Thanks / Poppy" as the whole message is the message.
      if (below >= looks.length) {
        if (tail < end && floor + i > first) best = i;
      } else if (
        (floor + i > first || contact > 0) &&
        (named || contact > 1) &&
        (prose === 0 || (contact > 1 && prose < 5))
      )
        best = i;
    } else if (look === '-') {
      const rfc = text(i) === '--';
      // RFC 3676 section 4.3: exactly "-- ", with its space; people seldom type that for anything else.
      const spaced = rfc && (lines[floor + i]?.end ?? 0) - (lines[floor + i]?.said ?? 0) > 2;
      // Dashes and equals signs straight below a line underline a heading.
      const heading = /^[-=~]/.test(text(i)) && i > 0 && !paragraph;
      if (
        below >= looks.length
          ? rfc
          : rfc
            ? (spaced && prose < 4 && lines_ < 16) ||
              (prose === 0 && lines_ < 13) ||
              (contact > 0 && prose <= 1 + contact)
            : !heading && prose === 0 && ((named && (contact > 1 || lines_ < 4 || hard > 0)) || hard > 1)
      )
        best = i;
    } else if (/[—–~/-]/.test(text(i).charAt(0))) {
      // "-Poppy": dashes and a name as the very last line, under a finished paragraph.
      const shape = /^(-{1,3}|—|–|~|\/)\s?([^\s/-].*)$/.exec(text(i));
      const above = textAt(lines, lastSaid(lines, from, floor + i));
      if (
        shape &&
        floor + i > first &&
        isNameLine(shape[2] ?? '') &&
        wordsOf(text(i)).length < 4 &&
        lines_ === 0 &&
        !/^[-–—*•~]|[:：]$/.test(above) &&
        (/--/.test(shape[1] ?? '') || paragraph || /[.!?)]$/.test(above))
      )
        best = i;
    } else if (paragraph && (look === 'N' || isNameLine(headOf(text(i))))) {
      // A name over contact lines, as a paragraph of its own. "Here are the details:" asks to be read, not skipped.
      const over = textAt(lines, lastSaid(lines, from, floor + i));
      const asked =
        /[:：]$/.test(over) || (look === 'N' && !isSignOffName(text(i), sender) && !/[.!?)]$/.test(over));
      const all = lines_ + 1;
      const contacts = contact + (look === 'c' ? 1 : 0);
      // Above a notice, the sender's block may hold one sentence (surgery hours).
      if (prose > (look === 'N' && noticeBelow && all < 8 ? 1 : 0) || all > 16 || all < 2) continue;
      // Another name than the sender's may be whom the mail is about: then a post or body must stand there too.
      if (look === 'N') {
        let short = true;
        for (let k = i; k < looks.length; k += 1) if (text(k).length > 48) short = false;
        if (contacts >= Math.ceil(all / 6) || (!asked && all < 7 && short)) best = i;
      } else if (
        !asked &&
        contacts >= Math.ceil(all / 3) &&
        (sender.parts.length > 0
          ? hard > 1 && contacts > hard
          : hard > 1 || (hard > 0 && (contacts > 1 || noticeBelow)))
      )
        best = i;
    }
  }
  if (best < looks.length) start = floor + best;
  else {
    // The sender's own name (with party and ward), alone at the end; or contact lines below a text that ends in it.
    const last = tail - 1;
    const line = textAt(lines, last);
    const alone = textAt(lines, last - 1) === '';
    const above = textAt(lines, lastSaid(lines, from, last));
    const inline = /[.!?)]\s+([^.!?]{2,40})$/.exec(above);
    if (last <= first) return start;
    if (
      looks.charAt(looks.length - 1) === 'N'
        ? isSignOffName(line, sender)
          ? alone || /[.!?,)]$/.test(above)
          : /[.!?)]$/.test(above) || isSignOffName(inline ? (inline[1] ?? '') : above, sender)
        : looks.charAt(looks.length - 1) === 'h' && alone
          ? inline !== null && isSignOffName(inline[1] ?? '', sender)
          : // Sender unknown: a common given name alone below a finished sentence, unless that asks for a name.
            sender.parts.length === 0 &&
            alone &&
            /[.!?)]$/.test(above) &&
            !/\b(who|name[sd]?|called)\b/i.test(above) &&
            isNameLine(line) &&
            GIVEN.test(wordsOf(line)[0] ?? '')
    )
      start = last;
  }
  // The sender's name once more, and a delimiter or rule, right above the block belong to it.
  for (
    let above = lastSaid(lines, from, start);
    start < end && above > first;
    above = lastSaid(lines, from, start)
  ) {
    const over = textAt(lines, above);
    if (!(
      DELIMITER.test(over) ||
      isRule(over) ||
      (isSignOffName(over, sender) && textAt(lines, above - 1) === '')
    ))
      break;
    start = above;
  }
  return start;
}

/** What a line looks like: blank, s P.S., v sign-off, - rule, N sender, h hard contact fact, p prose, c post, n name, o else. */
function lookOf(text: string, sender: Sender): string {
  if (text === '') return ' ';
  if (POSTSCRIPT.test(text)) return 's';
  if (isValediction(text)) return 'v';
  if (DELIMITER.test(text) || isRule(text)) return '-';
  if (isSenderLine(text, sender)) return 'N';
  if (isHard(text)) return 'h';
  if (isProse(text)) return 'p';
  return text.length < 110 && POST.test(text) ? 'c' : isNameLine(text) ? 'n' : 'o';
}

/** The line of a "Sent from …" footer that ends the stretch, or -1. */
function deviceFooter(lines: readonly Line[], from: number, end: number): number {
  const last = lastSaid(lines, from, end);
  const text = textAt(lines, last);
  if (last < from || text.length > 160) return -1;
  const words = wordsOf(text.replace(/[<(]?https?:.*/, '')).length;
  const alone = last > from && textAt(lines, last - 1) === '';
  const excuse = EXCUSE.test(text);
  // "Sent from my desk, which is easier than my phone." is a sentence.
  if (DEVICE.test(text) && words < 13 && !/[?:]$/.test(text) && (excuse || !/,\s/.test(text))) {
    if (
      PRODUCT.test(text)
        ? words < 5 || !/^get /i.test(text)
        : alone && words < 8 && (/sent from|anfonwyd o/i.test(text) || /^Sent (via|using) [A-Z]/.test(text))
    )
      return last;
  }
  return excuse && words < 17 && (PRODUCT.test(text) || DEVICE.test(textAt(lines, last - 1))) ? last : -1;
}

/** Whether a line is a sign-off and nothing else. */
function isValediction(text: string): boolean {
  if (text.length > 60) return false;
  const bare = stripEnd(text.replace(/^[-–—*~_\s]+/, ''), ' ,.!;:-–—*~_').toLowerCase();
  if (CLOSING_ABROAD.test(bare)) return true;
  const words = bare.split(/[\s,;.!/&+]+/);
  // "Thanks to", "Best for" go on in the next line.
  return (
    words.length < 10 &&
    words.some((word) => CLOSING.test(word)) &&
    words.every((word) => CLOSING.test(word) || CLOSING_WITH.test(word)) &&
    !/(^|\s)(to|for|and|of|in|with|the|a|take|speak|have|your)$/.test(bare)
  );
}

/** Whether nearly every word has a capital or is a number, as in names, posts and addresses. */
function isTitled(words: readonly string[], share: number): boolean {
  const counted = words.filter((word) => !PARTICLES.test(word) || isCapital(word.charAt(0)));
  return (
    counted.length > 0 &&
    counted.filter((word) => isCapital(word.charAt(0)) || /^\d/.test(word) || word > '\u2e80').length >=
      counted.length * share
  );
}

/** A line that reads as a person's or group's name: one to six words, written with capitals, nothing else. */
function isNameLine(text: string): boolean {
  const bare = text.replace(/\s*\([^()]{1,20}\)$/, '').replace(/^[^\wÀ-ÿ\u0370-\uffff]+/, '');
  if (bare === '' || bare.length > 45 || /[?!:;@\d=<>[\]{}]/.test(bare)) return false;
  const words = wordsOf(bare).concat(bare.split(',').slice(7));
  if (words.length === 0 || words.length > 6 || words.some((word) => NOT_NAMES.test(word))) return false;
  if (bare > '\u2e80' && bare.length > 7) return false;
  return isTitled(words, 1) || (words.length === 1 && bare.length < 15 && !/[.!]$/.test(bare));
}

/** "Poppy Marsh, Clerk", "Cllr Ada Moss | Labour": the name, when the rest says what the person is. */
function headOf(text: string): string {
  const cut = text.search(/[,|–—(]| - /);
  return cut > 2 && text.length < 100 && POST.test(text.slice(cut)) ? text.slice(0, cut) : text;
}

interface Sender {
  readonly parts: readonly string[];
  readonly initials: string;
}

function nameParts(name: string): Sender {
  const parts = name
    .slice(0, 120)
    .toLowerCase()
    .replace(/@.*$/, '')
    .split(/[\s,.;:()<>"“”'’_\d/|+]+/)
    .filter((part) => part !== '' && !TITLES.test(part));
  return { parts, initials: parts.map((part) => part.charAt(0)).join('') };
}

/** The sender's name, alone or with party, ward or post: "Ada Moss | Labour | Mill". */
function isSenderLine(text: string, sender: Sender): boolean {
  const cut = text.search(/,|\||–|—|\(|•|·| - /);
  return (
    isSignOffName(text, sender) ||
    (cut > 2 &&
      text.length < 110 &&
      !/[.?!:]$|\s(and|&)\s/.test(text) &&
      isSignOffName(text.slice(0, cut), sender) &&
      isTitled(wordsOf(text), 0.8))
  );
}

/** Whether a line is nothing but the sender's name, a part or short form of it, or initials. */
function isSignOffName(text: string, sender: Sender): boolean {
  if (sender.parts.length === 0 || text.length > 60 || /[<>=@{}:;?\d]/.test(text)) return false;
  const words = wordsOf(text.toLowerCase()).filter((word) => !TITLES.test(word));
  const joined = words.join('');
  if (words.length === 0 || words.length > 5) return false;
  if (joined === sender.initials && joined.length > 1) return true;
  const known = words.filter((word) => {
    const stem = word.replace(/(ie|[eiy])$/, '');
    return sender.parts.some(
      (part) =>
        part === word ||
        (stem.length > 2 && part.indexOf(stem) === 0) ||
        SHORT_FORMS.indexOf(`${word}-${part}`) >= 0,
    );
  }).length;
  return known > 0
    ? words.length - known <= words.filter((word) => word.length < 3).length
    : joined.length === 1 && sender.initials.indexOf(joined) >= 0;
}

/** Contact facts that prose seldom has on a short line: telephone, address, web, labels, images. */
function isHard(text: string): boolean {
  if (text.length > 220) return false;
  return (
    IMAGE.test(text) ||
    LABELLED.test(text) ||
    (!/[?!]$|^[a-z]+ [a-z]+ /.test(text) &&
      wordsOf(text).length < 13 &&
      (hasEmail(text) || hasPhone(text) || WEB.test(text) || POSTCODE.test(text)))
  );
}

/** A telephone number: not a date, not a sum. */
function hasPhone(text: string): boolean {
  const number = PHONE.exec(text)?.[2] ?? '';
  return number.replace(/\D/g, '').length > 8 && !/(^|\D)\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?!\d)/.test(number);
}

/** A line that reads as running text: a sentence, a question, or too long for a contact line. */
function isProse(text: string): boolean {
  // A motto below a name stands in quotation marks.
  if (isRule(text) || /^["“”«‘*~].*["“”»’*~][.,]?$/.test(text) || isHard(text) || DEVICE.test(text))
    return false;
  if (/^([-*•+]|\d{1,2}[.)])\s+\S/.test(text) || (text.length > 14 && text > '\u2e80')) return true;
  const words = wordsOf(text);
  if (words.length < 4) return /[?。！？，、]$/.test(text) && words.length > 1;
  if (words.length < 25 && !/[?:]$/.test(text) && isTitled(words, 0.8)) return false;
  return (
    (words.length > 13 && !/[|•·]/.test(text)) ||
    /[?:]$/.test(text) ||
    (/[.!]["'”’)]?$/.test(text) && words.length > 4) ||
    (isSmall(text.charAt(0)) && !POST.test(text))
  );
}
