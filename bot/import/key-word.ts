const PLAIN_WORDS = new Set(
  (
    'a an the and or of in on at to by for from with within between that which who whose as if is are be been was were it its ' +
    'this these those there their they them he she his her any all each every some such other another same both either neither ' +
    'not no nor but so than then also may must should shall will would can could cannot has have had do does did ' +
    'when where while whilst how what why under into over about after before during through upon nb note'
  ).split(' '),
);
/** What nearly every paragraph of a protocol speaks of, so that it tells none from another. */
const COMMON_WORDS = new Set(
  (
    'member members officer officers councillor councillors council councils councils authority employee employees staff ' +
    'protocol one another elected section part paragraph'
  ).split(' '),
);
/** Words that announce a list and tell nothing of it. */
const LIST_WORDS = new Set(
  (
    'following list lists listed exhaustive example examples include includes included including limited act acts ' +
    'constitute constitutes way ways particular further respect'
  ).split(' '),
);

/**
 * The word that tells a clause from others with its number: the first word of weight in `text` that none of `others`
 * has, with a capital. `body`: the text is a paragraph, so words that any clause has are passed over. "" if none.
 */
export function keyWord(text: string, others: readonly string[], body: boolean): string {
  const used = new Set(others.flatMap((other) => words(other)));
  for (const word of words(text)) {
    if (word.length < 2 || PLAIN_WORDS.has(word) || used.has(word) || /^\d/.test(word)) continue;
    if (body && (COMMON_WORDS.has(word) || LIST_WORDS.has(word))) continue;
    return word.charAt(0).toUpperCase() + word.slice(1);
  }
  return '';
}

function words(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}]+)*/gu) ?? [];
}
