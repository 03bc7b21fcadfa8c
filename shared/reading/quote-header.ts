import { hasEmail, isSmall, skipBlank, stripEnd, type Line } from './body-lines';

/** The lines that announce an earlier message, and what they print of it. */
export interface QuoteHeader {
  readonly kind: 'reply' | 'forward';
  /** First and last line. */
  readonly first: number;
  readonly last: number;
  /** False where running prose may read the same: such a header counts only when ">" lines follow. */
  readonly sure: boolean;
  readonly from: string;
  readonly sent: string;
  readonly to: string;
  readonly cc: string;
  readonly subject: string;
  /** Words of the earlier message that stand on the header's own last line. */
  readonly rest: string;
}

type Label = 'from' | 'sent' | 'to' | 'cc' | 'subject' | 'other';
type Fields = { [label in Label]?: string };

const MAX_ATTRIBUTION_LINES = 4;
const MAX_ATTRIBUTION = 500;
const MAX_BLOCK_LABELS = 14;
const MAX_CONTINUATION = 12;

/** What mail programs print before a field, by the field. Outlook, Thunderbird, Apple Mail, Gmail and webmail, in their common languages. */
const LABEL_WORDS: { readonly [label in Label]: string } = {
  from: 'from|oddi wrth|gan|von|absender|de|expéditeur|de la part de|remitente|remetente|da|mittente|van|afzender|od|nadawca|från|fra|frå|avsender|afsender|avsändare|lähettäjä|keneltä|odesílatel|odosielateľ|pošiljatelj|от|от кого|отправитель|від|发件人|發件人|寄件者|寄件人|差出人|送信者|送信元|보낸 사람|보낸사람|발신|kimden|gönderen|feladó|από|de la|dari|từ|ó|מאת|من|จาก',
  sent: 'sent|sent at|sent on|date|date sent|anfonwyd|dyddiad|gesendet|gesendet am|datum|envoyé|envoyé le|envoyée|enviado|enviado el|enviado em|enviada|enviada em|enviado a las|fecha|data|data de envio|inviato|inviato il|data invio|verzonden|verzonden op|verstuurd|wysłano|wysłane|skickat|sendt|dato|lähetetty|päivämäärä|päiväys|pvm|odesláno|odoslané|poslano|отправлено|дата|надіслано|发送时间|發送時間|发送日期|日期|寄件日期|送信日時|送信日|日時|日付|보낸 날짜|날짜|발송일|tarih|gönderme tarihi|gönderim tarihi|gönderilme tarihi|gönderildi|elküldve|dátum|küldve|ημερομηνία|στάλθηκε|trimis|trimis la|tanggal|dikirim|đã gửi|ngày|נשלח|תאריך|تاريخ|التاريخ|วันที่',
  to: 'to|at|an|à|a|para|destinataire|destinatario|destinatário|aan|do|till|til|vastaanottaja|kenelle|komu|pre|za|кому|кому|получатель|收件人|收件者|宛先|받는 사람|받는사람|수신|kime|alıcı|címzett|προς|către|kepada|tới|đến|אל|إلى|ถึง',
  cc: 'cc|c.c.|copi|kopie|kopia|kopi|kopio|copie|copie à|cópia|dw|do wiadomości|cópia para|копия|копія|抄送|副本|参照|참조|bilgi|másolat|κοιν|kópia|kopija',
  subject:
    'subject|pwnc|testun|betreff|betr|objet|sujet|asunto|assunto|oggetto|onderwerp|temat|ämne|emne|aihe|předmět|predmet|zadeva|тема|主题|主題|主旨|件名|제목|konu|tárgy|θέμα|subiect|perihal|subjek|chủ đề|נושא|الموضوع|เรื่อง',
  other:
    'bcc|cci|cco|ccn|reply-to|reply to|importance|priority|attachments|attachment|resent-from|message-id|sensitivity|wichtigkeit|priorität|anlagen|priorité|importance|pièces jointes|importancia|prioridad|prioriteit|bijlagen|prioritet|atodiadau|pwysigrwydd|when|where|in-reply-to|mailing list|sent by|répondre à|antwort an|organization|conversation|rispondi a',
};

const LABELS: ReadonlyMap<string, Label> = readLabels();

function readLabels(): ReadonlyMap<string, Label> {
  const found = new Map<string, Label>();
  for (const label of ['from', 'sent', 'to', 'cc', 'subject', 'other'] as const) {
    for (const word of LABEL_WORDS[label].split('|')) found.set(word, label);
  }
  return found;
}

/** "… wrote" as mail programs and people print it. Tested as whole words where the script has spaces. */
const SAY = wordList(
  'wrote|writes|said|says|ysgrifennodd|écrit|ecrit|schrieb|geschrieben|schrieben|escribió|escribio|escrito|escreveu|scritto|scrive|schreef|geschreven|verzond|skrev|skreiv|skrevet|napisał|napisała|napisał(a)|napisał/a|pisze|kirjoitti|napsal|napsala|napsal(a)|napísal|napísal(a)|napisal|napisala|napisao|написал|написала|написал(а)|написав|пишет|пише|писал|писал(а)|yazdı|yazmış|έγραψε|írta|scris|viết|menulis|escriure|kirjutas|rakstīja|rašė|כתב|כתבה|كتب|skrifaði|scríobh',
);
/** The same in scripts written without spaces between words. */
const SAY_UNSPACED = [
  '写道',
  '寫道',
  '写信',
  '작성',
  '書きました',
  'のメッセージ',
  'のメール',
  'さんは書き',
  '쓴 글',
  'เขียน',
  'さんが書い',
  '发表',
];

/** What an attribution opens with: "On", "Le", "Am" … */
const OPENERS = wordList(
  'on|at|ar|am|um|le|el|il|em|op|den|på|w|dnia|dňa|dne|dana|pada|vào|in|στις|la|al|pe|ke|to|ma|ti|su|fre|lør|søn|man|tir|ons|tor|în|lun|mar|mer|mié|jeu|jue|ven|vie|sam|sáb|dim|dom|mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|vr|za|zo|wo|út|po|st|čt|pá|ne|вт|пн|ср|чт|пт|сб|вс|нд|seg|ter|qua|qui|sex',
);
/** Words that open a noun phrase of prose ("the contractor wrote:"): no mail program prints a sender so. */
const PROSE_SENDER = wordList(
  'the|a|an|my|our|his|her|their|your|he|she|they|we|i|it|this|that|one|some|someone|somebody|another|who|der|die|das|ein|eine|mein|er|sie|le|la|les|un|une|il|elle|nous|el|él|ella|una|lo|ha|y|mi|het|een|zij|hij',
);
const QUOTING = /^(quoting|zitat von|citando a|citando|citerar|quotation de) /i;
const ORIGINAL =
  /^(the )?(original|reply|quoted|previous|earlier) (message|mail|e-mail|email|appointment|text|post|nachricht)|^(neges|ebost) (wreiddiol)|^ursprüngliche (nachricht|e-mail|mail)|^originalnachricht|^original-?nachricht|^antwort nachricht|^message d['’]origine|^message (original|initial)|^e-mail d['’]origine|^mensaje original|^messaggio originale|^mensagem original|^oorspronkelijk(e)? (bericht|e-mail)|^origineel bericht|^(oryginalna wiadomość|wiadomość oryginalna)|^(originalmeddelande|ursprungligt meddelande|ursprungligt mejl)|^(oprindelig|opprinnelig|original) (meddelelse|melding|besked)|^alkuperäinen viesti|^původní (zpráva|e-mail|zpráv)|^pôvodná správa|^(исходное|оригинальное|первоначальное) (сообщение|письмо)|^(原始邮件|原始郵件|原邮件|原始信件)|^元のメッセージ|^オリジナル|^(원본 메시지|원본 메일|원본 이메일|원본메시지)|^(orijinal|özgün|asıl) (mesaj|ileti)|^eredeti üzenet|^αρχικό μήνυμα|^mesaj original|^mesajul original|^pesan asli|^izvorna poruka|^izvirno sporočilo/;
const FORWARD =
  /^(begin )?(forwarded|fwd|fw)( message| mail| e-mail| email| by| to| from|:|$)|^start of forwarded|^begin forwarded|^dechrau|^neges wedi|^neges a anfonwyd|^(anfang der )?weitergeleitete|^début du message|^message (transféré|réexpédié|transmis)|^(inicio del )?mensaje reenviado|^inizio (del )?messaggio inoltrato|^messaggio inoltrato|^(início da )?mensagem (encaminhada|reencaminhada)|^(begin |start )?doorgestuurd|^(wiadomość przekazana|przekazana wiadomość|treść przekazanej|początek przekazywanej|przesłana)|^(vidarebefordrat|vidarebefordrade|början på vidare|vidaresänt)|^(videresendt|start på videresendt|begynnelse på videresendt|videresend)|^(välitetty|edelleenlähetetty|välitetyn)|^(přeposlaná|přeposlan|začátek přeposlan|preposlaná)|^(пересылаемое|пересланное|начало (пере|переадрес)|перенаправленное|переадресован|переслане)|^(转发的邮件|转发邮件|轉寄的郵件|轉寄郵件|下面是被转发的邮件|下面是被轉寄|以下是转发|以下は転送|転送されたメッセージ|転送メッセージ|ここから転送|전달된 메시지|전달된 메일|전달된 편지|iletilen|iletilmiş|yönlendirilen)|^továbbított|^προωθημένο|^mesaj redirecționat|^pesan (terusan|yang diteruskan)/;
const FORWARD_STEMS =
  /forward|\bfwd?\b|weitergeleit|transf[ée]r|réexp|reenvi|inoltra|doorgestuurd|przekaz|przesłan|vidarebef|videres|välitet|přepos|пересыл|перенапр|переадрес|转发|轉寄|転送|전달|iletil|encaminh|ymlaen/;
/** Ticket systems: "please reply above this line". */
const REPLY_ABOVE =
  /(reply|respond|type|write|répondre|antworten|responde)[^.]{0,40}(above|over|au-dessus|oberhalb|encima|uwchben)[^.]{0,20}(line|ligne|linie|línea|message|text|linell)/i;
const RULE = /^[-_=*~#+—–\s]{3,}$/;

function wordList(words: string): ReadonlySet<string> {
  return new Set(words.split('|'));
}

/** Whether a line is nothing but dashes, underscores or the like. */
export function isRule(text: string): boolean {
  return RULE.test(text);
}

/**
 * Reads the header of an earlier message that starts at line `i`, looking no further than line `to`:
 * "On … wrote:", "From: … Sent: …", "-----Original Message-----", "Begin forwarded message:" and their kin.
 */
export function headerAt(lines: readonly Line[], i: number, to: number): QuoteHeader | null {
  const line = lines[i];
  if (!line || line.text === '') return null;
  if (isRule(line.text)) {
    const next = skipBlank(lines, i + 1, Math.min(to, i + 4));
    const after = lines[next];
    if (next >= to || !after || after.depth !== line.depth || isRule(after.text)) return null;
    const below =
      markerAt(lines, next, to) ?? blockAt(lines, next, to, true) ?? attributionAt(lines, next, to);
    return below && below.sure ? { ...below, first: i } : null;
  }
  return (
    markerAt(lines, i, to) ??
    blockAt(lines, i, to, false) ??
    lotusAt(lines, i, to) ??
    attributionAt(lines, i, to)
  );
}

/** "-----Original Message-----", "Begin forwarded message:", with the fields printed below it. */
function markerAt(lines: readonly Line[], i: number, to: number): QuoteHeader | null {
  const line = lines[i];
  if (!line) return null;
  const text = line.text;
  if (text.length > 160) return null;
  const first = text.charAt(0);
  const decorated = /^[*\s]*[-_=~#+—–>]{2}/.test(text);
  // Without dashes a heading is short and no sentence.
  if (!decorated && first !== '[' && first !== '(' && (text.length > 64 || /[.,;?!]$/.test(text)))
    return null;
  const bare = stripEnd(text.replace(/^[-_=~#+—–*>\s]+/, ''), '-_=~#+—–*< ').toLowerCase();
  if (bare === '') return null;
  if (REPLY_ABOVE.test(text) && (decorated || /^[#[(*]/.test(first) || text.length < 64))
    return plain('reply', i, i, true);
  const forward = FORWARD.test(bare);
  const original = !forward && ORIGINAL.test(bare);
  const below = skipBlank(lines, i + 1, Math.min(to, i + 4));
  const belowLine = lines[below];
  const sameDepth = below < to && belowLine !== undefined && belowLine.depth >= line.depth;
  if (!forward && !original) {
    // A heading in any language between dashes, over "From:" and the rest.
    const framed = decorated && /[-_=~—–]{2}$/.test(stripEnd(text, '* '));
    if (!framed || !sameDepth) return null;
    const block = blockAt(lines, below, to, true);
    return block && { ...block, kind: FORWARD_STEMS.test(bare) ? 'forward' : 'reply', first: i };
  }
  const kind = forward ? 'forward' : 'reply';
  const block = sameDepth ? (blockAt(lines, below, to, true) ?? lotusAt(lines, below, to)) : null;
  if (block) return { ...block, kind, first: i };
  const said = sameDepth ? attributionAt(lines, below, to) : null;
  if (said && said.sure) return { ...said, kind, first: i };
  // With nothing printed below, only the dashes or the closing colon tell it from prose.
  if (
    !decorated &&
    !(
      forward &&
      /[:：]$/.test(text) &&
      /begin|start|anfang|début|inicio|inizio|início|dechrau|početak|начало|下面|以下/.test(bare)
    )
  ) {
    return null;
  }
  const by = /^forwarded by (.*?)( on (\d.*))?$/i.exec(bare.slice(0, 150));
  return { ...plain(kind, i, i, true), from: by ? (by[1] ?? '') : '', sent: by ? (by[3] ?? '') : '' };
}

function plain(kind: 'reply' | 'forward', first: number, last: number, sure: boolean): QuoteHeader {
  return { kind, first, last, sure, from: '', sent: '', to: '', cc: '', subject: '', rest: '' };
}

interface LabelLine {
  readonly label: Label;
  readonly word: string;
  readonly value: string;
}

/** "From: Ann" → from, Ann. Bold asterisks are dropped. Null when the line is no field. */
function labelOf(text: string): LabelLine | null {
  const head = text.slice(0, 32);
  const colon = firstOf(head.indexOf(':'), head.indexOf('：'));
  if (colon <= 0) return null;
  const word = head
    .slice(0, colon)
    .replace(/[*_[\]]/g, '')
    .trim()
    .toLowerCase();
  // Two languages side by side: "From / Oddi wrth".
  const slash = word.indexOf('/');
  const label = LABELS.get(word) ?? (slash > 0 ? LABELS.get(word.slice(0, slash).trim()) : undefined);
  if (!label) return null;
  return { label, word, value: stripEnd(text.slice(colon + 1).replace(/^[*_\s]+/, ''), '* ') };
}

function firstOf(a: number, b: number): number {
  if (a < 0) return b;
  return b < 0 ? a : Math.min(a, b);
}

/** A block of "From: / Sent: / To: / Subject:" in any order. `announced`: a rule or marker stands above it. */
function blockAt(lines: readonly Line[], i: number, to: number, announced: boolean): QuoteHeader | null {
  const firstLine = lines[i];
  if (!firstLine) return null;
  const opening = labelOf(firstLine.text);
  if (!opening) return null;
  const flat = flatBlock(firstLine.text, opening, i);
  if (flat) return flat;
  const fields: Fields = {};
  let sentWord = '';
  let current: Label | null = null;
  let last = i;
  let labels = 0;
  for (let j = i; j < to && labels < MAX_BLOCK_LABELS;) {
    const line = lines[j];
    if (!line || line.depth !== firstLine.depth) break;
    if (line.text === '') {
      const next = lines[j + 1]?.text === '' && announced ? j + 2 : j + 1;
      const after = lines[next];
      if (!after || after.depth !== firstLine.depth || !labelOf(after.text)) break;
      j = next;
      continue;
    }
    const field = labelOf(line.text);
    if (field) {
      if (field.label !== 'other' && fields[field.label] !== undefined) break;
      fields[field.label] = field.value;
      if (field.label === 'sent') sentWord = field.word;
      current = field.label;
      labels += 1;
      last = j;
      j += 1;
      continue;
    }
    const stop = current === null ? j : continuationEnd(lines, j, to, fields[current] ?? '');
    if (stop === j || current === null) break;
    for (let k = j; k < stop; k += 1)
      fields[current] = `${fields[current] ?? ''} ${lines[k]?.text ?? ''}`.trim();
    last = stop - 1;
    j = stop;
  }
  if (!isBlock(fields, sentWord, announced, lines, i)) return null;
  return blockHeader(fields, i, last, '');
}

function blockHeader(fields: Fields, first: number, last: number, rest: string): QuoteHeader {
  const subject = fields.subject ?? '';
  return {
    kind: /^(fw|fwd|wg|tr|rv|enc|i|ymlaen)\s?:/i.test(subject) ? 'forward' : 'reply',
    first,
    last,
    sure: true,
    from: fields.from ?? '',
    sent: fields.sent ?? '',
    to: fields.to ?? '',
    cc: fields.cc ?? '',
    subject,
    rest,
  };
}

/** A long list of addressees runs over several lines: where it ends. `j` itself when line j is no continuation. */
function continuationEnd(lines: readonly Line[], j: number, to: number, value: string): number {
  const depth = lines[j]?.depth ?? 0;
  let open = value === '' || /[,;<]$/.test(value);
  let end = j;
  for (let k = j; k < Math.min(to, j + MAX_CONTINUATION); k += 1) {
    const line = lines[k];
    if (!line || line.depth !== depth || line.text === '') break;
    if (labelOf(line.text)) return k;
    if (!open && !(hasEmail(line.text) && line.text.length < 200)) {
      // A wrapped subject or name: only when another field follows at once.
      const next = lines[k + 1];
      if (k === j && next && next.depth === depth && labelOf(next.text) && line.text.length < 90)
        return k + 1;
      break;
    }
    end = k + 1;
    open = /[,;<]$/.test(line.text);
  }
  return end;
}

const CLOCK = /\d{1,2}\s?[:.h]\s?\d{2}(?!\d)|\d\s?[ap]\.?m\b|\d{1,2}시|\d{1,2}时|\d{1,2}時/i;
const YEAR = /(?:^|\D)(?:19|20)\d\d(?!\d)/;
const NUMERIC_DATE = /\d{1,4}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{1,4}/;

/** Whether fields so printed can only be the head of a message. "From: the station / To: the park" is not. */
function isBlock(
  fields: Fields,
  sentWord: string,
  announced: boolean,
  lines: readonly Line[],
  i: number,
): boolean {
  const { from, sent, to, subject } = fields;
  const dated = sent !== undefined && (CLOCK.test(sent) || YEAR.test(sent) || NUMERIC_DATE.test(sent));
  const email = hasEmail(from ?? '') || hasEmail(to ?? '');
  if (from === undefined) return dated && subject !== undefined && (to !== undefined || announced);
  if (announced) return true;
  if (sent === undefined && to === undefined && subject === undefined) {
    return /<[^<>\s]+@[^<>\s]+>$/.test(from.slice(-120)) && (i === 0 || lines[i - 1]?.text === '');
  }
  if (email) return true;
  if (dated && subject !== undefined) return true;
  return (
    dated &&
    to !== undefined &&
    sentWord !== 'date' &&
    sentWord !== 'data' &&
    sentWord !== 'datum' &&
    CLOCK.test(sent ?? '')
  );
}

/** The whole block on one line, as some programs flatten it. */
function flatBlock(text: string, opening: LabelLine, i: number): QuoteHeader | null {
  if (opening.label !== 'from' || !CLOCK.test(text)) return null;
  const shape =
    /^[*_\s]*[^:：]{1,25}[:：](.{1,160}?)\s[*_]*(sent|date|anfonwyd|gesendet|envoyé|enviado|verzonden|inviato)\s?[:：](.{1,80}?)\s[*_]*(to|at|an|à|para|aan|a)\s?[:：](.{1,300})$/i.exec(
      text,
    );
  if (!shape || !CLOCK.test(shape[3] ?? '')) return null;
  const strip = (value: string | undefined): string => stripEnd((value ?? '').replace(/^[*_\s]+/, ''), '*_ ');
  const tail = /^(.{0,200}?)\s[*_]*(subject|pwnc|betreff|objet|asunto|onderwerp|oggetto)\s?[:：](.*)$/i.exec(
    shape[5] ?? '',
  );
  const fields: Fields = {
    from: strip(shape[1]),
    sent: strip(shape[3]),
    to: strip(tail ? tail[1] : shape[5]),
  };
  if (tail) fields.subject = strip(tail[3]);
  return blockHeader(fields, i, i, '');
}

/** Lotus Notes: the sender and the date stand bare above "To: / cc: / Subject:". */
function lotusAt(lines: readonly Line[], i: number, to: number): QuoteHeader | null {
  const line = lines[i];
  if (!line || line.text.length > 100 || !(endsDated(line) || endsDated(lines[i + 1]))) return null;
  let at = i;
  let from = '';
  let sent = '';
  for (let k = 0; k < 4 && at < to; k += 1) {
    const here = lines[at];
    if (!here || here.depth !== line.depth) return null;
    if (here.text === '') {
      if (sent === '') return null;
      at += 1;
      continue;
    }
    if (labelOf(here.text)) break;
    const date = /\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s+\d{1,2}:\d{2}(:\d{2})?( ?[AaPp][Mm])?$/.exec(
      here.text.slice(-60),
    );
    if (date) {
      sent = date[0];
      const before = here.text
        .slice(0, here.text.length - date[0].length)
        .replace(/\s+on$/i, '')
        .trim();
      if (before !== '') from = from === '' ? before : from;
    } else if (here.text.length > 80 || /[.?!]$/.test(here.text)) return null;
    else if (from === '') from = here.text.replace(/^"|"$/g, '');
    at += 1;
  }
  const opening = lines[at];
  if (at === i || sent === '' || from === '' || at >= to || !opening || labelOf(opening.text)?.label !== 'to')
    return null;
  const fields: Fields = {};
  let last = at;
  let seen = 0;
  for (let j = at; j < Math.min(to, at + 20); j += 1) {
    const here = lines[j];
    if (!here || here.depth !== line.depth) break;
    const field = labelOf(here.text);
    if (field) {
      if (field.label !== 'other' && fields[field.label] !== undefined) break;
      fields[field.label] = field.value;
      last = j;
      seen += 1;
    } else if (
      fields.subject !== undefined ||
      (here.text !== '' && !hasEmail(here.text) && !/[,;/@]/.test(here.text))
    )
      break;
  }
  if (seen < 2 || fields.subject === undefined) return null;
  return blockHeader({ ...fields, from, sent }, i, last, '');
}

/** A cheap look: whether a line may end in a date and time. */
function endsDated(line: Line | undefined): boolean {
  return line !== undefined && /[\dmM]$/.test(line.text);
}

/** "On DATE, NAME wrote:" in any language, over up to four lines. */
function attributionAt(lines: readonly Line[], i: number, to: number): QuoteHeader | null {
  const line = lines[i];
  if (!line || !mayOpenAttribution(line.text)) return null;
  let joined = '';
  let blanks = 0;
  let email = false;
  let said = false;
  let unread = i;
  const dashed = /^[-_]{2}/.test(line.text);
  const dated = mayOpenDated(line.text);
  for (let k = i; k < to && k < i + MAX_ATTRIBUTION_LINES + blanks; k += 1) {
    const here = lines[k];
    if (!here || here.depth < line.depth) return null;
    if (here.text === '') {
      // Some programs leave one blank line inside; prose ends there.
      if (k === i || blanks > 0 || !CLOCK.test(joined)) return null;
      blanks += 1;
      continue;
    }
    if (k > i && here.depth > line.depth) return null;
    // "On my way" above "On 3 Nov 2026 …": the header begins with its own line.
    if (
      k > i &&
      !/\d/.test(joined) &&
      joined.indexOf(' ') > 0 &&
      /\d/.test(here.text) &&
      opensWithWord(here.text)
    )
      return null;
    joined = joined === '' ? here.text : `${joined} ${here.text}`;
    if (joined.length > MAX_ATTRIBUTION) return null;
    email = email || hasEmail(here.text);
    if (!email && !dashed && !/[:：]$/.test(stripEnd(here.text, ' *_-'))) continue;
    for (; !said && unread <= k; unread += 1)
      said = findSay(stripEnd(lines[unread]?.text ?? '', ' *_-')) !== null;
    const found = said || dated ? attribution(joined) : null;
    if (!found) continue;
    const own = i === 0 || lines[i - 1]?.text === '' || isRule(lines[i - 1]?.text ?? '');
    const sure = found.sure && (found.email || found.clock || own);
    return { ...plain('reply', i, k, sure), from: found.from, sent: found.sent, rest: found.rest };
  }
  return null;
}

/** A cheap look at the first line: most lines of prose stop here. */
function mayOpenAttribution(text: string): boolean {
  if (/\d/.test(text) || hasEmail(text) || /^[-_]{2}/.test(text)) return true;
  if (/[:：]$/.test(stripEnd(text, ' *_-'))) return true;
  return text.length <= 24 && opensWithWord(text);
}

/** Whether a header without a verb may open so: a date, a weekday, "Quoting". */
function mayOpenDated(text: string): boolean {
  const bare = text.replace(/^[-_*<>\s]+/, '');
  return /^\d/.test(bare) || /^[^\s,.]{2,14}[,.]{1,2}\s/.test(bare) || QUOTING.test(bare);
}

function opensWithWord(text: string): boolean {
  const bare = text.replace(/^[-_*<>"'\s]+/, '');
  const space = bare.indexOf(' ');
  const word = (space < 0 ? bare : bare.slice(0, space)).toLowerCase().replace(/[.,]$/, '');
  return OPENERS.has(word);
}

interface Attribution {
  readonly sure: boolean;
  readonly email: boolean;
  readonly clock: boolean;
  readonly from: string;
  readonly sent: string;
  readonly rest: string;
}

function attribution(joined: string): Attribution | null {
  const dashed = /^[-_*\s]{3}/.test(joined) && /[-_*\s]{3}$/.test(joined);
  const text = stripEnd(joined.replace(/^[-_*<>\s]+/, ''), '-_* ');
  const ends = /[:：]$/.test(text);
  const say = findSay(text);
  if (!say) return quoting(text, ends) ?? datedSender(text, ends);
  const before = text.slice(0, say.start).trim();
  const after = text
    .slice(say.end)
    .replace(/^[\s]*(\(a\)|följande|følgende|the following|il giorno|het volgende|dazu)?[\s]*/i, '');
  const email = hasEmail(text);
  const clock = CLOCK.test(text);
  const date = YEAR.test(text) || NUMERIC_DATE.test(text);
  let rest = '';
  if (!ends && !dashed) {
    // "… wrote: and the earlier words at once", or no colon at all: only with all other evidence.
    const colon = /^\s?[:：]\s*/.exec(after);
    if (!(email && (clock || date || /^in message /i.test(text)))) return null;
    if (colon) rest = after.slice(colon[0].length);
    else if (after !== '') return null;
  }
  const opens = opensWithWord(before) || /^\d/.test(before);
  const parts = splitDateAndName(before, after.replace(/[:：]\s*$/, ''), rest !== '');
  const words = parts.from.toLowerCase().split(' ');
  const prose =
    !email &&
    (PROSE_SENDER.has(words[0] ?? '') ||
      words.some((word) => /^(the|an|my|our|his|their|your|he|she|they|we)$/.test(word)));
  const long = words.length > 8 && !email;
  const surname = /^[^\s,]+, [^\s,]+( [^\s,]+)?$/.test(before) && !isSmall(before.charAt(0));
  const via = / via [^,]{2,60}$/.test(before);
  const sure =
    !prose &&
    !long &&
    (dashed ||
      (email && (ends || rest !== '' || (clock && date))) ||
      (opens && clock && /\d/.test(before)) ||
      (opens && date && /[,，]/.test(before)) ||
      (clock && date && after !== '') ||
      (email && /^in message /i.test(text)) ||
      (via && ends) ||
      (surname && /\d/.test(after)));
  return { sure, email, clock, ...parts, rest };
}

/** The date part and the name part of "On DATE, NAME" + "wrote" or "On DATE" + "wrote" + "NAME" or "NAME" + "wrote on DATE". */
function splitDateAndName(
  before: string,
  after: string,
  restFollows: boolean,
): { from: string; sent: string } {
  const behind = restFollows ? '' : after.trim();
  if (behind !== '' && /\d/.test(behind) && !/\d/.test(before)) {
    return {
      from: tidyName(before),
      sent: behind.replace(/^(on|am|ar|le|el|il|op|den|em|\(időpont:)\s+/i, '').replace(/\)$/, ''),
    };
  }
  if (behind !== '' && /\d/.test(before)) return { from: tidyName(behind), sent: tidyDate(before) };
  // The date ends at its clock time, year or last digit; what follows is the name.
  const mail = before.search(/["'<[(]?[^\s"'<[(]*@/);
  const head = mail > 0 ? before.slice(0, mail) : before;
  let cut = -1;
  const clock =
    /\d{1,2}\s?[:.h]\s?\d{2}(:\d{2})?(\s?[AaPp]\.?\s?[Mm]\b\.?)?(\s?Uhr)?(\s?\(?[+-]\d{2}:?\d{2}\)?)?(\s?\(?(GMT|UTC|BST|CET|CEST|EST|EDT|PST|PDT)([+-]\d{1,2}(:?\d{2})?)?\)?)?/g;
  for (let found = clock.exec(head); found; found = clock.exec(head)) cut = found.index + found[0].length;
  if (cut < 0) {
    const year = /(?:19|20)\d\d(?!\d)(\s?г\.)?/g;
    for (let found = year.exec(head); found; found = year.exec(head)) cut = found.index + found[0].length;
  }
  if (cut < 0) {
    const comma = head.lastIndexOf(',');
    cut = comma > 0 && /\d/.test(head.slice(0, comma)) ? comma : lastDigit(head) + 1;
  }
  return { from: tidyName(before.slice(cut)), sent: tidyDate(before.slice(0, cut)) };
}

function lastDigit(text: string): number {
  for (let i = text.length - 1; i >= 0; i -= 1) if (/\d/.test(text.charAt(i))) return i;
  return -1;
}

function tidyName(text: string): string {
  const bare = text
    .replace(/^[\s,;:，、.)-]+/, '')
    .replace(/^(schrieb|heeft|пользователь|użytkownik|odesílatel|tarihinde|ο χρήστης|от|у|în|ha)\s+/i, '');
  return stripEnd(bare, ' ,;:，、')
    .replace(/( het volgende| følgende| ezt)$/i, '')
    .replace(/( heeft| ha| a| hat| şunu|님이|さん|님)$/i, '');
}

function tidyDate(text: string): string {
  return stripEnd(
    text.replace(/^(on|at|le|am|el|il|em|op|den|på|w dniu|dnia|dne|ar|pada|vào|在|於)\s+/i, ''),
    ' ,;，',
  );
}

/** "Quoting Ann Lee <ann@example.com>:" */
function quoting(text: string, ends: boolean): Attribution | null {
  const shape = ends && hasEmail(text) ? QUOTING.exec(text) : null;
  return (
    shape && {
      sure: true,
      email: true,
      clock: false,
      from: stripEnd(text.slice(shape[0].length), ' :：'),
      sent: '',
      rest: '',
    }
  );
}

/** "2026-11-03 10:00 GMT Ann Lee <ann@example.com>:" has no verb; date first and address last are enough. */
function datedSender(text: string, ends: boolean): Attribution | null {
  if (!hasEmail(text) || text.length > 240) return null;
  const address = /[<([]\s?(mailto:)?[^\s<>]{1,90}@[^\s<>]{1,90}[>)\]]\s?[:：]?$/.exec(text.slice(-220));
  if (!address) return null;
  if (!(NUMERIC_DATE.test(text) || (YEAR.test(text) && (CLOCK.test(text) || ends)))) return null;
  const opensWithDate =
    /^\d/.test(text) ||
    /^[^\s,]{2,14}[,.]{1,2}\s\d/.test(text) ||
    /^[^\s,]{2,14}[,.]{1,2}\s[^\s\d]{3,10}\.?\s\d/.test(text);
  if (!opensWithDate || (!ends && !/^\d/.test(text))) return null;
  const parts = splitDateAndName(text.replace(/\s?[:：]$/, ''), '', false);
  return { sure: true, email: true, clock: CLOCK.test(text), ...parts, rest: '' };
}

/** The last "wrote" of the text, with where it stands. */
function findSay(text: string): { start: number; end: number } | null {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return null;
  const word = /[^\s:：,，<>"'“”]+/g;
  let best: { start: number; end: number } | null = null;
  for (let found = word.exec(lower); found; found = word.exec(lower)) {
    if (found[0].length < 14 && SAY.has(found[0]))
      best = { start: found.index, end: found.index + found[0].length };
  }
  if (best) {
    const lead = /\s(a|ha|har|je|hat|đã|va|nous a)$/.exec(
      lower.slice(Math.max(0, best.start - 9), best.start).replace(/\s+$/, ''),
    );
    return lead ? { start: best.start - lead[0].length, end: best.end } : best;
  }
  for (const say of SAY_UNSPACED) {
    const at = lower.lastIndexOf(say);
    if (at >= 0) return { start: at, end: at + say.length };
  }
  return null;
}
