import { hasEmail, isCapital, isSmall, skipBlank, stripEnd, wordsOf, type Line } from './body-lines';
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
const MAX_CONTACT_LINE = 110;

const VALEDICTION_CORE =
  /^(regards?|wishes|thanks|thank|thankyou|thx|tx|thks|tks|cheers|sincerely|faithfully|truly|respectfully|cordially|love|care|ta|best|br|kr|rgds|day|weekend|evening|soon|warmly|gratefully|fraternally|hugs|peace|blessings|cofion|diolch|hwyl)$/;
const VALEDICTION_WORDS =
  /^(kind|kindest|kindly|warm|warmest|best|many|with|regards?|wishes|thanks|thank|thankyou|you|thx|tx|thks|tks|rgds|br|kr|cheers|sincerely|faithfully|truly|yours?|respectfully|cordially|love|all|the|very|much|and|in|advance|again|once|so|a|lot|lots|million|of|for|your|help|time|patience|support|assistance|attention|understanding|consideration|cooperation|co-operation|interest|have|great|good|nice|lovely|day|weekend|evening|take|care|ta|speak|see|talk|soon|to|from|me|x|xx|xxx|as|always|ever|warmly|gratefully|fraternally|hugs|peace|blessings|&|cofion|diolch|gorau|cynnes|caredig|yn|fawr|iawn|hwyl|am|y|tro|gywir|ddiffuant)$/;
/** Other languages: the whole line, lower case, outer punctuation dropped. */
const VALEDICTION_PHRASE =
  /^(yn gywir|yr eiddoch yn gywir|dymuniadau gorau|gyda diolch|llawer o ddiolch|pob hwyl|mit (freundlichen|besten|herzlichen|lieben) gr(ü|ue)(ß|ss)en|(mit )?freundliche(n)? gr(ü|ue)(ß|ss)e(n)?|(viele|liebe|beste|herzliche|schöne) gr(ü|ue)(ß|ss)e|mfg|lg|vg|gru(ß|ss)|hochachtungsvoll|vielen dank|danke|(bien |très )?cordialement|(bien )?(à vous|à toi)|sincères salutations|salutations( distinguées)?|meilleures salutations|amicalement|bonne (journée|soirée|réception)|merci( beaucoup| d['’]avance)?|respectueusement|(un )?(cordial )?saludos?|saludos cordiales|un saludo|un abrazo|atentamente|atte|muchas gracias|gracias|(cordiali|distinti) saluti|saluti|cordialmente|grazie( mille)?|un saluto|a presto|met (vriendelijke|hartelijke) groet(en)?|(vriendelijke |hartelijke )?groet(en|jes)?|mvg|hartelijk dank|alvast bedankt|bedankt|dank|pozdrawiam( serdecznie)?|z powa[żz]aniem|z wyrazami szacunku|dziękuję|(med )?vänlig(a)? hälsning(ar)?|(bästa )?hälsningar|mvh|hälsn|tack( på förhand)?|(med )?(venlig|vennlig|beste|de bedste|bedste) hilsen(er)?|hilsen|vh|kh|mange tak|takk|tak|(ystävällisin|parhain|yhteistyö)?\s?terveisin|terv|kiitos|kiitoksin|s (přátelským )?pozdravem|s pozdravom|děkuji|ďakujem|с уважением|с наилучшими пожеланиями|всего доброго|спасибо|з повагою|дякую|atenciosamente|att|abraços?|cumprimentos|(com os )?melhores cumprimentos|obrigad[oa]|saygılarımla|saygılar|iyi çalışmalar|teşekkürler|teşekkür ederim|[üu]dv[öo]zlettel|tisztelettel|k[öo]sz[öo]n[öo]m|[üu]dv|cu (stimă|respect)|mulțumesc|με εκτίμηση|ευχαριστώ|lep pozdrav|srdačan pozdrav|s poštovanjem|hormat saya|terima kasih|trân trọng|此致|敬礼|敬禮|祝好|谢谢|謝謝|よろしくお願い(いた|致)?します|以上|敬具|감사합니다|드림|올림|best)$/;
const DELIMITER = /^(-{2,3}|—|–|_{2,3}|\*{3,}|={2,4}|\+{2,4}|~{2,})$/;
const POSTSCRIPT = /^(p\.?\s?s\b|p\.\s?s\.|n\.\s?b\.|o\.?\s?n\.(?=\s))/i;

const PHONE = /(^|[^\w])(\+?\(?\d[\d() ./-]{7,22}\d)(?!\w)/;
const WEB =
  /(https?:\/\/|www\.)\S|(^|[\s<(])[a-z0-9-]{2,40}\.(gov\.uk|gov\.wales|org\.uk|co\.uk|ac\.uk|cymru|wales|scot|com|org|net|example|gov|eu|io|de|fr)(\/|[\s>),]|$)/i;
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\b[A-Z]{2}\s\d{5}(-\d{4})?\b/;
const LABELLED =
  /^[*_\s]*(t|tel|telephone|phone|ph|direct|direct dial|direct line|ddi|dd|ext|extension|mob|mobile|m|cell|c|office|o|home|h|work|f|fax|e|email|e-mail|mail|w|web|website|skype|teams|twitter|x|facebook|linkedin|instagram|address|addr|ffôn|ffon|symudol|ebost|e-bost|gwefan|cyfeiriad|tél|téléphone|portable|telefon|mobil|handy|telefoon|teléfono|móvil|телефон|тел|pronouns|rhagenwau|working (days|hours|pattern)|office hours|ward|party|switchboard|text|minicom|p)\s?\.?\s?[:：|]/i;
const PRONOUNS =
  /(^|[\s(|/])((she|he|they|hi|ef|nhw)\s?\/\s?(her|hers|him|his|them|theirs|she|he|they|hi|hithau|fe|fo|nhw)(\s?\/\s?\w{2,6})?)($|[\s)|.])/i;
const IMAGE =
  /\[(cid:|image|logo|facebook|twitter|linkedin|instagram|signature)|^<?(cid:|image\d)|\[https?:/i;
const POST =
  /\b(councillors?|cllr|cynghorydd|cyng|officer|swyddog|manager|rheolwr|director|cyfarwyddwr|head of|pennaeth|clerk|clerc|council|cyngor|department|dept|division|directorate|adran|team|ward|cabinet|leader of|deputy leader|mayor|chair of|chair,|vice[- ]chair|chief executive|prif weithredwr|solicitor|planner|engineer|surveyor|architect|analyst|assistant|associate|advisor|adviser|administrator|coordinator|co-ordinator|consultant|developer|president|vice president|manager,|professor|lecturer|university|corporation|corp|inc|ltd|limited|llp|llc|plc|gmbh|partner|attorney|counsel|secretary|executive|supervisor|specialist|trader|senior|member for|labour|conservatives?|liberal democrats?|lib dems?|plaid cymru|green party|independent group|reform uk|county hall|city hall|town hall|civic centre|neuadd|street|road|avenue|floor|suite|p\.?o\.? box|house)\b/i;

const PRODUCT =
  /(i-?(phone|pad|pod|os)\b|android|samsung|galaxy|blackberry|outlook|yahoo|proton|gmail|mail\b|mobile|phone|mobil|handy|tablet|device|windows|huawei|nokia|pixel|xperia|lumia|\bhtc\b|\blg\b|motorola|moto\b|oneplus|xiaomi|redmi|oppo|honor\b|sony|surface|kindle|thunderbird|bb10|treo|palm|spark|superhuman|airmail|mailbird|edison|newton|nine\b|bluemail|aquamail|k-9|workspace one|verizon|t-mobile|vodafone|\bo2\b|\bee\b|telefon|téléphone|mobiele|puhelim|телефон|手机|手機|スマート|휴대|cellulare|móvil|celular|ffôn|symudol|4g|5g|mac\b|macbook|apple watch|watch\b|playstation|xbox|vr)/i;
/** "Sent from …" and its kin, by language. Anything may follow. */
const SENT_FROM =
  /^[<([*_\-–—~•\s]*((this (message|e-?mail|mail) (was|is|has been) )?(sent|posted|written|typed|dictated|composed|e-?mailed|delivered) (from|via|with|by|using|on|wirelessly)\b|anfonwyd (o|oddi|drwy|gyda|ar)\b|envoy[ée]e? (de(puis)?|à partir|avec|via|d['’])|diese (nachricht|e-mail|mail) wurde\b|von (meinem|meiner|mein)\b|gesendet (von|mit|über|aus)\b|enviad[oa] (desde|do|da|de|del|via|a partir|con|com)\b|inviato (da|dal|con|tramite)\b|verzonden (vanaf|met|van|via|door)\b|verstuurd (vanaf|met|van|via)\b|sendt (fra|via|med)\b|skickat (från|via|med)\b|från min\b|lähetetty\b|wysłan[eoya]+ (z|za|przy)\b|odesl[aá]no (z|ze|pomocí|přes)\s|odoslan[éo] (z|zo|pomocou)\s|отправлено (из|с|со|от|через)\s|відправлено (з|із)\s|надіслано (з|із)\s|发自|發自|從我的|从我的|发送自|来自我的|trimis (de|din|prin)\b|enviat (des|del|de)\b|poslano (z|s|iz|sa)\b|küldve\b|στάλθηκε|dikirim dari\b|(được )?gửi từ\b|נשלח מ|أرسل من|أُرسلت من|ส่งจาก)/i;
const SENT_FROM_END =
  /(から送信|からの送信|에서 보냄|에서 보냈습니다|[’']?(dan|den|tan|ten) gönderildi|gönderildi|iphonestani lähetetty|tarafından gönderildi)\.?$/i;
const GET_APP =
  /^[<([*_\s]*(get|download|cael|télécharge[rz]?|obtenir|obtenez|obtener|obtén|descargar|descarga|obter|baixar|ottieni|scarica|hämta|hent|hanki|lataa|pobierz|получите|скачать|загрузить|获取|下载|下載|取得)\s(the )?(outlook|yahoo|gmail|aol|bluemail|protonmail|proton|mail|fairemail)\b|^outlook (für|voor) (ios|android) (beziehen|herunterladen|downloaden)|^(ios|android)(용|版|için|向け|用)? ?(の )?outlook/i;
const FROM_MY =
  /^[<([*_\-–—\s]*(from|via|on|by) (my |a |an )?(\w+ )?(i-?(phone|pad)|android|mobile|phone|blackberry|samsung|tablet|smartphone|galaxy)\b.{0,25}$|^\w{2,15} from mobile\b/i;
const EXCUSE =
  /(excuse|forgive|pardon|apolog\w+ for|sorry for|blame)( (the|any|my|all))?( \w+)? ?(brevity|typos?|typing|typographical|spelling|errors|mistakes|auto-?correct|shortness|fat fingers)/i;

/** Phrases of a legal or service notice. Two or more different ones in a paragraph make it one. */
const NOTICE = [
  /confidential|gyfrinachol|vertraulich|confidentiel|confidencial|riservat|vertrouwelijk|poufn/i,
  /privileged|breintiedig|rechtlich geschützt/i,
  /\b(this|these|the|any) (e-?mails?|messages?|communications?|transmissions?)( message)?( and|,| \(| contains?| may| is | are | has| was)|mae['’]?r? (neges|e-?bost)|neges e-?bost hon|(neges|e-?bost) hwn|diese (e-?mail|nachricht)|ce (message|courriel|mail)|este (mensaje|correo|e-?mail)|esta mensagem|questo messaggio|dit (bericht|e-?mail)|denna e-?post/i,
  /intended (solely |only |exclusively )?(for|recipient)|(are|is|been) not (the |an )?(intended|named|original) |addressee|derbynnydd|bwriad|ausschlie(ß|ss)lich|destinataires?|destinatari|bestemd|unicamente/i,
  /unauthori[sz]ed|heb awdurdod|unbefugt|non autoris|no autorizad/i,
  /received (this|it|the)( \w+){0,3} (in|by) (error|mistake)|(drwy|mewn) gamgymeriad|irrtümlich|par erreur|por error|per errore|ten onrechte|if (you have )?received in error/i,
  /(delete|destroy|erase|dileu|ddileu|löschen|supprim|elimin|verwijder)\w*/i,
  /(notify|inform|contact|advise|tell) (the |us|me)( sender| immediately| at once)|rhowch wybod|cysylltwch|benachrichtig|prévenir|notifi/i,
  /disclos|copy(ing)?,|distribut|disseminat|reproduc|rely on|reliance|forwarded to|weitergabe|datgelu|divulg|copïo/i,
  /\bvirus(es)?\b|malware|firysau|feirws|swept|scanned|scanning/i,
  /liabilit|\bliable\b|(accepts?|no) responsibility|cyfrifol|haftung|not guarantee|warrant/i,
  /(views|opinions|statements)\b.{0,60}(author|sender|necessarily|own|council)|barn|safbwyntiau/i,
  /monitor(ed|ing|s)?\b|recorded|intercept|monitro|logged/i,
  /freedom of information|data protection|gdpr|privacy (notice|policy|statement)|rhyddid gwybodaeth|diogelu data|hysbysiad preifatrwydd|personal data (is|will|in accordance)/i,
  /registered (in|office|number|company|charity|address)|company (no|number|registration)|vat (no|reg|number)|charity (no|number)|incorporated in|place of registration/i,
  /legally binding|contract|binding (agreement|on)|form(s)? (a |any )?contract/i,
  /consider the environment|before (you )?print|think before|save (paper|trees)|need to print|ystyriwch yr amgylchedd|print this (e-?mail|message)|printing this|umwelt|imprimer ce/i,
  /gohebiaeth|yn (y )?gymraeg/i,
  /correspondence in welsh|welcomes? correspondence|write to us in welsh|in english or welsh|welsh or english|either language/i,
  /lead to (a |any )?delay|arwain at (unrhyw )?oedi/i,
  /unsubscribe|opt[- ]out|mailing list|stop receiving|manage (your )?(preferences|subscription)|you are receiving this|you('ve| have)? received this (e-?mail|message) because|dad-?danysgrifio|désabonner|abmelden|darse de baja|group settings|to post to this group|subscribed to/i,
  /information (contained )?in this|contents? of this|attachments? (to|with|may|is|are)|atodiad|cynnwys/i,
];
const ABOUT_MAIL =
  /\b(this|these|our|an?|the information in the) (\w+ )?(e-?mails?|messages?|communications?|transmissions?|correspondence|mailing|list|group)\b|neges|e-?bost|gohebiaeth|nachricht|courriel|mensaje|correo|messaggio|mensagem|bericht|unsubscribe|registered|confidential information/i;
/** Any one of these makes a paragraph a notice, wherever at the end it stands. */
const NOTICE_OPENING =
  /^[*_\s\[(#!>•=-]*(?:p )?(rydym yn croesawu (gohebiaeth|galwadau)|croesewir gohebiaeth|mae croeso i chi (ysgrifennu|gysylltu|ohebu|gyfathrebu)|we welcome (correspondence|communications?|calls) in|you are welcome to (write|correspond|communicate) (to us )?in|(e-?mail |legal |important |confidentiality |privacy )*(disclaimer|confidentiality (notice|statement|note|warning)|ymwadiad|hysbysiad cyfrinachedd|rhybudd cyfrinachedd|haftungsausschluss|avis de confidentialité|aviso (legal|de confidencialidad)|avviso di riservatezza|legal notice|privacy notice|important notice|notice of confidentiality|rhybudd)\b|(please |do |pls )?(consider|think (of|about)) (the|our) environment( before|,? and| when|[.!]*$)|(please )?(think|stop) before (you )?print|ystyriwch yr amgylchedd|save (paper|trees)|this (e-?mail|message) (has been|was|is) (checked|scanned|virus|free|swept)|virus-free|no virus found|avast|checked by avg|scanned by|this e-?mail has been sent from a virus|outgoing mail is certified|to unsubscribe\b|unsubscribe( here| from this (list|group|mailing))?\W*(https?:|$)|you (are receiving|('ve| have)? ?received) this (e-?mail|message|because)|you received this message because|visit this group|for more options|to (view|reply to) this (discussion|topic|email)|view (it|this) (online|on|in)|reply to this email directly|this email was sent to|manage (your )?(notifications?|preferences)|powered by|-- ?you received this|list-unsubscribe|(_+\s*)?(\S+ )?mailing list\b|to stop receiving|visit topic|to respond, reply|do you yahoo|be a better|find out more about hotmail|get your (free|own)|never miss a thing|express yourself instantly|die (information|in dieser)|(teams|zoom) meeting$)/i;
const LIST_ADDRESS =
  /^<?(https?:\/\/\S*(mailman|listinfo|groups|unsubscribe|listserv|lists?\.)\S*|\S+@(lists?|googlegroups|yahoogroups)\.\S+)>?$/i;
const BANNER_CLAIM =
  /originat(es?|ed|ing) (from )?(outside|an external)|(from|sent from|comes from|came from|sent by someone) (outside|an external|a source outside|a sender outside)|external (e-?mail|sender|source|message)|outside (of )?(the|our|your|this) (organi[sz]ation|company|council|authority|network)|tu allan i['’]r (cyngor|sefydliad)|(externe|externen) (e-?mail|absender)|expéditeur externe|don['’]t often get e-?mail from|not recognised this sender|some people who received this message don['’]t often/i;
const BANNER_ADVICE =
  /click|caution|rhybudd|warning|careful|cautious|links?\b|attachments?|phish|safe|verify|trust|attention|learn why|dolenni|vorsicht|prudence|external (e-?mail|sender|source|message)\W*$/i;

/**
 * Finds what closes a stretch of own lines [from, to): sign-off with name and contact lines, footers of phones and
 * lists, legal notices. Cuts only on strong evidence: a sign-off alone over a name, a delimiter over contact lines, a
 * known footer, or a block of several contact lines.
 */
export function findEnding(lines: readonly Line[], from: number, to: number, senderName: string): Ending {
  const end = lastSaid(lines, from, to) + 1;
  const sender = nameParts(senderName);
  const notice = noticeStart(lines, from, end);
  const bodyEnd = lastSaid(lines, from, notice) + 1;
  const start = signatureStart(lines, from, bodyEnd, sender, notice < end);
  const kept: Stretch[] = [];
  if (start < bodyEnd) {
    for (let i = start + 1; i < bodyEnd; i += 1) {
      if (!POSTSCRIPT.test(lines[i]?.text ?? '')) continue;
      const stop = postscriptEnd(lines, i, bodyEnd);
      kept.push({ from: i, to: stop });
      i = stop;
    }
  }
  return {
    signature: start < bodyEnd ? { from: start, to: kept[0] ? kept[0].from : bodyEnd } : null,
    disclaimer: notice < end ? { from: notice, to: end } : null,
    kept,
  };
}

/** The first line from `from` that is no part of a warning which the mail system set at the top. */
export function skipBanner(lines: readonly Line[], from: number, to: number): number {
  let at = skipBlank(lines, from, to);
  for (let round = 0; round < 4; round += 1) {
    let stop = at;
    let text = '';
    while (stop < to && lines[stop]?.text !== '' && stop - at < 8) {
      text += ` ${lines[stop]?.text ?? ''}`;
      stop += 1;
    }
    if (stop === at) return at;
    const bare = text.trim();
    if (isRule(bare)) {
      const next = skipBlank(lines, stop, to);
      if (next < to && round < 3 && bannerAt(lines, next, to)) at = next;
      else if (round > 0) at = next;
      else return at;
      continue;
    }
    const tag = /^[[(*\s]*external( (e-?mail|sender|message))?[\])*!:\s]*$/i.test(bare);
    if (!(tag || isBanner(bare))) return at;
    at = skipBlank(lines, stop, to);
  }
  return at;
}

function bannerAt(lines: readonly Line[], from: number, to: number): boolean {
  let text = '';
  for (let i = from; i < Math.min(to, from + 8) && lines[i]?.text !== ''; i += 1)
    text += ` ${lines[i]?.text ?? ''}`;
  return isBanner(text);
}

function isBanner(text: string): boolean {
  return (
    text.length < 700 &&
    BANNER_CLAIM.test(text) &&
    BANNER_ADVICE.test(text) &&
    !/\b(I|I'm|I’m|I've|I’ve|my)\b|\?/.test(text)
  );
}

function lastSaid(lines: readonly Line[], from: number, to: number): number {
  let i = to - 1;
  while (i >= from && lines[i]?.text === '') i -= 1;
  return i;
}

/** Where the notices and footers at the end begin; `end` when there are none. Looks paragraph by paragraph upwards. */
function noticeStart(lines: readonly Line[], from: number, end: number): number {
  let start = end;
  let stop = end;
  for (let round = 0; round < 40 && stop > from; round += 1) {
    let first = stop - 1;
    while (first > from && lines[first - 1]?.text !== '') first -= 1;
    const found = noticeIn(lines, first, stop, start < end, from);
    if (found === null) {
      // Short contact lines may stand among the notices (a council's address, its web page): look further up.
      if (!(start < end && round < 38 && isFooterish(lines, first, stop))) break;
    } else start = found;
    stop = lastSaid(lines, from, first) + 1;
    if (found !== null && found > first) break;
  }
  // A rule above belongs to the notice.
  const above = lastSaid(lines, from, start);
  if (start < end && above >= from && (isRule(lines[above]?.text ?? '') || lines[above]?.text === '--'))
    return above;
  return start;
}

/** The line at which the paragraph [first, stop) turns into a notice, or null. */
function noticeIn(
  lines: readonly Line[],
  first: number,
  stop: number,
  below: boolean,
  from: number,
): number | null {
  for (let i = first; i < stop && i - first < 60; i += 1) {
    const text = lines[i]?.text ?? '';
    if (i > first && !(NOTICE_OPENING.test(text) || isRule(text) || isFooterLine(text))) continue;
    if (NOTICE_OPENING.test(text) && opensNotice(text)) return i;
    if (LIST_ADDRESS.test(text)) return i;
    let joined = '';
    for (let k = i; k < stop && joined.length < 4000; k += 1) joined += ` ${lines[k]?.text ?? ''}`;
    const enough = below || isRule(text) || i > first ? 2 : 3;
    const personal =
      /\b(I|I'm|I’m|I've|I’ve|I'd|I’d|I'll|I’ll|my)\b/.test(joined) &&
      !/\b(I|my) (am|work|do not|don't) /.test(joined);
    // A notice speaks of the message that carries it; a sender's own caution speaks of a letter, a report.
    if (!ABOUT_MAIL.test(joined) || skipBlank(lines, from, i) >= i) continue;
    if (countNotices(joined) >= enough + (personal ? 2 : 0)) return i;
  }
  return null;
}

function opensNotice(text: string): boolean {
  // "Disclaimer" may open a sentence of one's own; a notice has a colon, stands alone, or goes on like one.
  return (
    !/\?$/.test(text) && !/\b(I|my|we need|can you|could you|please (check|read|see|send|ask))\b/i.test(text)
  );
}

function isFooterLine(text: string): boolean {
  return SENT_FROM.test(text) || isAppLine(text);
}

/** "Get Outlook for iOS", with or without its link. */
function isAppLine(text: string): boolean {
  const link = text.search(/[<([]?https?:/);
  const bare = link < 0 ? text : text.slice(0, link);
  return GET_APP.test(bare) && wordsOf(bare).length <= 6 && !/[,?]/.test(bare);
}

function countNotices(text: string): number {
  let count = 0;
  for (const phrase of NOTICE) if (phrase.test(text)) count += 1;
  return count;
}

function isFooterish(lines: readonly Line[], first: number, stop: number): boolean {
  if (stop - first > 4) return false;
  for (let i = first; i < stop; i += 1) {
    const text = lines[i]?.text ?? '';
    if (!(
      isRule(text) ||
      (text.length < 160 && (WEB.test(text) || IMAGE.test(text)) && wordsOf(text).length <= 14)
    ))
      return false;
  }
  return true;
}

/** Where the sign-off begins in [from, end); `end` when there is none. */
function signatureStart(
  lines: readonly Line[],
  from: number,
  end: number,
  sender: Sender,
  noticeBelow: boolean,
): number {
  const floor = floorOf(lines, from, end);
  let start = end;
  const take = (line: number): void => {
    if (line < start) start = line;
  };
  // Footers of phones and mail programs at the very end, then what stands above them.
  let tail = end;
  for (let round = 0; round < 5; round += 1) {
    const footer = deviceFooter(lines, floor, tail);
    if (footer < 0) break;
    take(footer);
    tail = lastSaid(lines, from, footer) + 1;
  }
  if (tail <= from) return start;
  take(delimited(lines, floor, tail, end));
  take(signedOff(lines, from, floor, tail, end, sender));
  if (start >= tail) {
    take(contactBlock(lines, floor, tail, end, sender, noticeBelow));
    take(bareName(lines, from, tail, end, sender));
  }
  // A delimiter or rule right above the block belongs to it.
  if (start < end) {
    const above = lastSaid(lines, from, start);
    if (above >= from && (DELIMITER.test(lines[above]?.text ?? '') || isRule(lines[above]?.text ?? '')))
      take(above);
  }
  return start;
}

/** The first line to look at: the last MAX_SIGNATURE lines that say something. */
function floorOf(lines: readonly Line[], from: number, end: number): number {
  let said = 0;
  let i = end;
  while (i > from && said < MAX_SIGNATURE) {
    i -= 1;
    if (lines[i]?.text !== '') said += 1;
  }
  return i;
}

/** The line of a "Sent from …" footer that ends the stretch, or -1. */
function deviceFooter(lines: readonly Line[], from: number, end: number): number {
  const last = lastSaid(lines, from, end);
  const text = lines[last]?.text ?? '';
  if (last < from || text === '' || text.length > 160) return -1;
  const bare = stripEnd(text, ' .!)>]*_-');
  if (isAppLine(text) || FROM_MY.test(text) || (SENT_FROM_END.test(text) && text.length < 60)) return last;
  const alone = last === from || lines[last - 1]?.text === '';
  const words = wordsOf(bare).length;
  if (SENT_FROM.test(text)) {
    // "Sent from my desk, which is easier than my phone." is a sentence.
    if (/,\s/.test(text) && !EXCUSE.test(text) && !/^[^,]{1,60}, (an?|the) \w+/i.test(text)) return -1;
    if (PRODUCT.test(text) && (words <= 12 || alone) && !/\?$/.test(text)) return last;
    // "Sent from the boat": only alone, short, and opening like a footer.
    if (
      alone &&
      last > from &&
      words <= 7 &&
      !/[?:]$/.test(text) &&
      /^[\W_]*(sent|anfonwyd|envoyé|gesendet|enviado|inviato|verzonden|sendt|skickat|发|發)/i.test(text)
    ) {
      return last;
    }
    return -1;
  }
  if (EXCUSE.test(text) && words <= 16 && !/\b(delay|late|reply|meeting)\b/i.test(text)) {
    const above = lastSaid(lines, from, last);
    const device =
      above >= from && (isFooterLine(lines[above]?.text ?? '') || FROM_MY.test(lines[above]?.text ?? ''));
    return device || PRODUCT.test(text) ? last : -1;
  }
  return -1;
}

/** "-- " or a like line over nothing but contact lines. */
function delimited(lines: readonly Line[], floor: number, tail: number, end: number): number {
  for (let i = floor; i < tail; i += 1) {
    const text = lines[i]?.text ?? '';
    const dashName = /^(-{1,3}|—|–|~|\/)\s?([^\s/].*)$/.exec(text);
    if (!DELIMITER.test(text) && !(isRule(text) && text.length >= 5)) {
      if (dashName && i > floor && isDashName(lines, i, tail, dashName[1] ?? '', dashName[2] ?? '')) return i;
      continue;
    }
    const below = skipBlank(lines, i + 1, tail);
    if (below >= tail) return text === '--' ? i : end;
    if (closesOver(lines, i, below, tail)) return i;
  }
  return end;
}

/** Whether delimiter line `i` stands over a signature that begins at line `below`. */
function closesOver(lines: readonly Line[], i: number, below: number, tail: number): boolean {
  const line = lines[i];
  const first = lines[below]?.text ?? '';
  if (!line) return false;
  const said = countSaid(lines, below, tail);
  const prose = countProse(lines, below, tail);
  const contact = countContact(lines, below, tail);
  if (line.text === '--') {
    // RFC 3676 section 4.3: exactly "-- ", with its space; people seldom type that for anything else.
    if (line.end - line.said > 2 && prose <= 3 && said <= 15) return true;
    if (prose === 0) return contact > 0 || said <= 12;
    return (contact > 0 || isNameLine(first)) && prose <= 1 + contact;
  }
  // Dashes and equals signs straight below a line underline a heading.
  const heading = /^[-=~]/.test(line.text) && i > 0 && lines[i - 1]?.text !== '';
  if (prose > 0 || heading) return false;
  const named = isNameLine(first) || openingName(first);
  return (
    (named && (contact >= 2 || said <= 3 || countHard(lines, below, tail) > 0)) ||
    countDirect(lines, below, tail) >= 2
  );
}

/** "-Poppy", "— Poppy Marsh": dashes and a name as the very last line, under a finished paragraph. */
function isDashName(lines: readonly Line[], i: number, tail: number, dash: string, name: string): boolean {
  if (!isNameLine(name) || wordsOf(name).length > 3) return false;
  if (
    countSaid(lines, i + 1, tail) > 0 &&
    (countContact(lines, i + 1, tail) === 0 || countProse(lines, i + 1, tail) > 0)
  )
    return false;
  if (dash === '/' && countSaid(lines, i + 1, tail) > 0) return false;
  const above = lines[i - 1]?.text ?? '';
  const aboveSaid = lines[lastSaid(lines, 0, i)]?.text ?? '';
  if (/^[-–—*•~]/.test(aboveSaid) || /[:：]$/.test(aboveSaid)) return false;
  if (dash === '--' || dash === '---') return true;
  return above === '' || (/[.!?)]$/.test(above) && wordsOf(name).length <= 2);
}

/** A sign-off alone on its line ("Kind regards,") over a name and contact lines. */
function signedOff(
  lines: readonly Line[],
  from: number,
  floor: number,
  tail: number,
  end: number,
  sender: Sender,
): number {
  const first = skipBlank(lines, from, tail);
  for (let i = floor; i < tail; i += 1) {
    if (!isValediction(lines[i]?.text ?? '')) continue;
    let next = skipBlank(lines, i + 1, tail);
    while (next < tail && isValediction(lines[next]?.text ?? '')) next = skipBlank(lines, next + 1, tail);
    if (next >= tail) {
      if (tail < end && i > first) return i; // "Thanks" over "Sent from my phone"
      continue;
    }
    const text = lines[next]?.text ?? '';
    const ending = postscriptFrom(lines, next, tail);
    const prose = countProse(lines, next, ending);
    const contact = countContact(lines, next, ending);
    // "Thanks / Poppy" as the whole message is the message.
    if (i === first && contact === 0) continue;
    const named = isNameLine(text) || isSignOffName(text, sender) || (contact >= 2 && text.length < 80);
    if (
      named &&
      (prose === 0 || (contact >= 2 && prose <= 4)) &&
      countSaid(lines, next, ending) <= MAX_SIGNATURE
    )
      return i;
  }
  return end;
}

/** No delimiter, no sign-off: a name over at least two lines of contact facts, as a paragraph of its own. */
function contactBlock(
  lines: readonly Line[],
  floor: number,
  tail: number,
  end: number,
  sender: Sender,
  noticeBelow: boolean,
): number {
  for (let i = Math.max(floor, 1); i < tail; i += 1) {
    const text = lines[i]?.text ?? '';
    if (text === '' || lines[i - 1]?.text !== '') continue;
    const known = isSignOffName(text, sender);
    if (!known && !isNameLine(text) && !openingName(text)) continue;
    // "Here are the details:" asks to be read, not skipped.
    const asked = /[:：]$/.test(lines[lastSaid(lines, 0, i)]?.text ?? '');
    if (!known && asked) continue;
    const stop = postscriptFrom(lines, i, tail);
    const contact = countContact(lines, i, stop);
    const hard = countHard(lines, i, stop);
    const said = countSaid(lines, i, stop);
    if (countProse(lines, i, stop) > 0 || said > 16) continue;
    if (said < 2) continue;
    if (known) {
      // The sender's own name over short lines: a room, an extension.
      if (contact >= Math.ceil(said / 6) || (!asked && said <= 6 && longest(lines, i, stop) <= 48)) return i;
      continue;
    }
    // Another name than the sender's may be whom the mail is about: then a post or body must stand there too.
    const stranger = sender.parts.length > 0;
    const enough = stranger
      ? hard >= 2 && contact > hard
      : hard >= 2 || (hard >= 1 && (contact >= 2 || noticeBelow));
    if (enough && contact >= Math.ceil(said / 3)) return i;
  }
  return end;
}

function longest(lines: readonly Line[], from: number, to: number): number {
  let most = 0;
  for (let i = from; i < to; i += 1) most = Math.max(most, lines[i]?.text.length ?? 0);
  return most;
}

/** The sender's own name, alone at the end. */
function bareName(lines: readonly Line[], from: number, tail: number, end: number, sender: Sender): number {
  const last = lastSaid(lines, from, tail);
  const text = lines[last]?.text ?? '';
  if (last <= from || skipBlank(lines, from, last) >= last) return end;
  const above = lines[last - 1]?.text ?? '';
  if (isSignOffName(text, sender)) return above === '' || /[.!?,)]$/.test(above) ? last : end;
  if (sender.parts.length > 0 || above !== '') return end;
  // Sender unknown: a common given name alone below a finished sentence, unless that asks for a name.
  const before = lines[lastSaid(lines, from, last)]?.text ?? '';
  const words = wordsOf(text);
  if (!/[.!?)]$/.test(before) || /\b(who|whom|whose|name[sd]?|called)\b/i.test(before)) return end;
  return words.length <= 3 &&
    isNameLine(text) &&
    isCapital(text.charAt(0)) &&
    GIVEN.has((words[0] ?? '').toLowerCase())
    ? last
    : end;
}

/** Common given names (British, Welsh, Irish, American) that are no everyday word besides; used only when the sender is not known. */
const GIVEN: ReadonlySet<string> = new Set(
  (
    'adam alan alex alison alun amanda amy andrea andrew andy angela ann anna anne anthony barbara ben beth bob brenda brian bryn carl carol caroline carys catherine ceri charles chris christine claire colin ' +
    'craig daniel dave david debbie deborah derek diane donald donna doug elaine eleri elizabeth emma emyr eric fiona gareth gary geoff george geraint gill glyn gordon graham greg gwen gwyn heather helen huw hywel ian ' +
    'ieuan jack james jan jane janet jason jean jeff jennifer jenny jill jim jo joan joanne joe john jonathan judith julia julie karen kate kathryn kathy kay keith kelly ken kevin kim laura linda lisa louise lucy ' +
    'malcolm margaret maria martin mary matt matthew megan michael michelle mike mohammed monica nancy neil nerys nia nick nicola nigel pam pamela patricia patrick paul paula peter phil philip rachel rebecca rhian rhodri rhys ' +
    'richard rick rob robert robin roger ron ruth ryan sally sam sandra sara sarah scott sean sharon sheila sian siân simon sophie stephanie stephen steve steven stuart sue susan teresa terry thomas tim tom tony tracy trevor ' +
    'vicky victoria vince wendy william'
  ).split(' '),
);

/** Whether a line is a sign-off and nothing else. */
function isValediction(text: string): boolean {
  if (text.length === 0 || text.length > 60) return false;
  const bare = stripEnd(text.replace(/^[-–—*~_\s]+/, ''), ' ,.!;:-–—*~_').toLowerCase();
  if (bare === '') return false;
  if (VALEDICTION_PHRASE.test(bare)) return true;
  const words = bare.split(/[\s,;.!/&+]+/);
  let core = false;
  for (const word of words) {
    if (!VALEDICTION_WORDS.test(word)) return false;
    if (VALEDICTION_CORE.test(word)) core = true;
  }
  // "Thanks to", "Best for" go on in the next line.
  return (
    core &&
    words.length <= 9 &&
    !/^(to|for|from|and|of|in|with|the|a|&|take|speak|have|your)$/.test(words[words.length - 1] ?? '')
  );
}

const NOT_NAMES =
  /^(yes|no|ok|okay|agreed|done|noted|sure|fine|great|good|happy|sorry|congratulations|enjoy|talk|speak|ring|come|get|give|take|make|look|looking|hope|hoping|need|just|maybe|perhaps|more|next|new|meet|meeting|my|our|your|january|february|march|april|june|july|august|september|october|november|december|thanks|thank|please|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|again|so|for|but|and|if|we|i|it|this|that|there|here|what|when|where|why|how|who|can|could|will|would|should|is|are|do|does|did|has|have|see|call|let|not|also|very|in|on|at|to|too|now|anyway|attached|regarding|re|cc|subject|from|hello|hi|dear|everyone|all)$/i;
const PARTICLES =
  /^(de|da|van|von|der|den|del|di|la|le|du|y|e|ap|ab|ferch|bin|al|of|the|and|&|a|st|dr|prof|jr|sr|ii|iii|mr|mrs|ms|miss|sir|dame|lord|lady|cllr|o|mc)$/i;

/** A line that reads as a person's or group's name: one to five words, written with capitals, nothing else. */
function isNameLine(text: string): boolean {
  const bare = stripEnd(text.replace(/^[-–—*~_\s"'(]+/, ''), ' ,.*~_"\')-–—xX').replace(
    /\s*\([^()]{1,20}\)$/,
    '',
  );
  if (bare === '' || bare.length > 45 || /[?!:;@\d=<>[\]{}]/.test(bare))
    return /^[A-Z]\.?[A-Z]?\.?[A-Z]?\.?$|^[a-z]{1,2}$/.test(bare) || /^[xX]$/.test(text);
  if (bare.charAt(0) > '\u2e80' && bare.length > 7) return false;
  const words = bare.split(/[\s,/|]+/).filter((word) => word !== '');
  if (words.length === 0 || words.length > 6) return false;
  let capitals = 0;
  for (const word of words) {
    const first = word.charAt(0);
    if (NOT_NAMES.test(word)) return false;
    if (isCapital(first) || (!isSmall(first) && first > '\u2e80')) capitals += 1;
    else if (!PARTICLES.test(word))
      return words.length === 1 && /^[^\s.,!?]{2,14}$/.test(bare) && isSmall(first);
  }
  return capitals > 0;
}

/** "Poppy Marsh, Clerk", "Cllr Ada Moss | Labour": a name, then what the person is, on one line. */
function openingName(text: string): boolean {
  const cut = text.search(/[,|–—(]| - /);
  return cut > 2 && text.length < 100 && isNameLine(text.slice(0, cut)) && POST.test(text.slice(cut));
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
    .filter(
      (part) =>
        part !== '' && !/^(cllr|councillor|cynghorydd|cyng|dr|mr|mrs|ms|miss|sir|prof|the|via)$/.test(part),
    );
  return { parts, initials: parts.map((part) => part.charAt(0)).join('') };
}

/** Whether a line is nothing but the sender's name, a part or short form of it, or initials. */
function isSignOffName(text: string, sender: Sender): boolean {
  if (sender.parts.length === 0 || text.length > 60 || /[<>=@{}:;?\d]/.test(text)) return false;
  const words = wordsOf(text.toLowerCase()).filter(
    (word) => !/^(x+|cllr|councillor|cynghorydd|cyng|dr|mr|mrs|ms)$/.test(word),
  );
  if (words.length === 0 || words.length > 5) return false;
  const joined = words.join('');
  if (joined === sender.initials && joined.length >= 2) return true;
  let hits = 0;
  for (const word of words) {
    const known = sender.parts.some(
      (part) =>
        part === word ||
        SHORT_FORMS.indexOf(` ${word}-${part} `) >= 0 ||
        (word.length >= 3 && part.length > word.length && part.slice(0, word.length) === word),
    );
    if (known) hits += 1;
    else if (word.length > 1 && !(words.length > 1 && word.replace(/'s$/, '').length <= 2)) return false;
  }
  return (
    hits > 0 ||
    (words.length === 1 && joined.length === 1 && sender.parts.some((part) => part.charAt(0) === joined))
  );
}

/** Short forms that do not simply begin the long one. */
const SHORT_FORMS =
  ' bob-robert bobby-robert bill-william billy-william ted-edward liz-elizabeth beth-elizabeth betty-elizabeth tony-anthony kate-catherine kathy-katherine kathy-kathleen cathy-catherine ' +
  'peggy-margaret dick-richard sandy-alexander harry-henry jack-john jim-james jimmy-james mike-michael mick-michael dave-david steve-stephen debbie-deborah andy-andrew nick-nicholas nicky-nicola ' +
  'sue-susan terry-terence gerry-gerald charlie-charles vicky-victoria becky-rebecca joe-joseph jo-joanne jo-josephine jenny-jennifer ';

function isContact(text: string): boolean {
  return (
    isHard(text) ||
    (text.length < MAX_CONTACT_LINE && !endsSentence(text) && (POST.test(text) || PRONOUNS.test(text)))
  );
}

/** Contact facts that prose seldom has on a short line: telephone, address, web, labels, images. */
function isHard(text: string): boolean {
  if (text === '' || text.length > 220) return false;
  if (IMAGE.test(text) || LABELLED.test(text)) return true;
  const few = wordsOf(text).length <= 12 && !/[?!]$/.test(text);
  return (
    few && !startsSmall(text) && (hasEmail(text) || hasPhone(text) || WEB.test(text) || POSTCODE.test(text))
  );
}

/** A telephone number: not a date, not a sum. */
function hasPhone(text: string): boolean {
  const found = PHONE.exec(text);
  const number = found ? (found[2] ?? '') : '';
  if (/(?:^|\D)\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?!\d)/.test(number)) return false;
  const digits = number.replace(/\D/g, '').length;
  return digits >= 9 || (digits === 7 && /^\d{3}[-. ]\d{4}$/.test(number));
}

/** Lines with a telephone number or a mail address, or so labelled. */
function countDirect(lines: readonly Line[], from: number, to: number): number {
  return count(
    lines,
    from,
    to,
    (text) => LABELLED.test(text) || hasEmail(text) || (isHard(text) && hasPhone(text)),
  );
}

function startsSmall(text: string): boolean {
  return isSmall(text.charAt(0)) && /^[a-z]+ [a-z]+ /.test(text) && !LABELLED.test(text);
}

function endsSentence(text: string): boolean {
  return /[.!?]["'”’)]?$/.test(text) && wordsOf(text).length > 6;
}

/** A line that reads as running text: a sentence, a question, or too long for a contact line. */
function isProse(text: string): boolean {
  if (
    text === '' ||
    isRule(text) ||
    isMotto(text) ||
    IMAGE.test(text) ||
    LABELLED.test(text) ||
    isFooterLine(text) ||
    FROM_MY.test(text)
  )
    return false;
  if (/^([-*•+]|\d{1,2}[.)])\s+\S/.test(text)) return true;
  if (/[。！？，、]/.test(text) || (text.length > 14 && text.charAt(0) > '\u2e80')) return true;
  const words = wordsOf(text).length;
  if (words <= 3) return /\?$/.test(text) && words > 1;
  if (isHard(text) || isTitled(text)) return false;
  if (words >= 14 && !/[|•·]/.test(text)) return true;
  if (/[?:]$/.test(text)) return true;
  if (/[.!]["'”’)]?$/.test(text) && words >= 5) return true;
  return isSmall(text.charAt(0)) && words >= 4 && !POST.test(text);
}

/** "Northford Corp. Legal Dept.": nearly every word has a capital or is a number, as in posts and addresses. */
function isTitled(text: string): boolean {
  const words = wordsOf(text);
  if (words.length < 4 || words.length > 24 || /[?:]$/.test(text)) return false;
  let high = 0;
  let counted = 0;
  for (const word of words) {
    if (PARTICLES.test(word) && isSmall(word.charAt(0))) continue;
    counted += 1;
    if (isCapital(word.charAt(0)) || /^\d/.test(word)) high += 1;
  }
  return counted >= 3 && high >= counted * 0.8;
}

/** A motto below a name: in quotation marks. */
function isMotto(text: string): boolean {
  return /^["“”«‘*~]/.test(text) && /["“”»’*~]([.,]|\s*[-–—(].{0,50})?$/.test(text);
}

function countSaid(lines: readonly Line[], from: number, to: number): number {
  return count(lines, from, to, (text) => text !== '');
}

function countContact(lines: readonly Line[], from: number, to: number): number {
  return count(lines, from, to, isContact);
}

function countHard(lines: readonly Line[], from: number, to: number): number {
  return count(lines, from, to, isHard);
}

function countProse(lines: readonly Line[], from: number, to: number): number {
  return count(lines, from, to, isProse);
}

function count(lines: readonly Line[], from: number, to: number, holds: (text: string) => boolean): number {
  let found = 0;
  for (let i = from; i < to; i += 1) if (holds(lines[i]?.text ?? '')) found += 1;
  return found;
}

/** Where a P.S. begins in [from, to), or `to`. */
function postscriptFrom(lines: readonly Line[], from: number, to: number): number {
  for (let i = from; i < to; i += 1) if (POSTSCRIPT.test(lines[i]?.text ?? '')) return i;
  return to;
}

/** A P.S. goes on to the end of its paragraph, and over further paragraphs of prose. */
function postscriptEnd(lines: readonly Line[], from: number, to: number): number {
  let stop = from + 1;
  while (stop < to && lines[stop]?.text !== '') stop += 1;
  for (
    let next = skipBlank(lines, stop, to);
    next < to && isProse(lines[next]?.text ?? '');
    next = skipBlank(lines, stop, to)
  ) {
    stop = next;
    while (stop < to && lines[stop]?.text !== '') stop += 1;
  }
  return stop;
}
