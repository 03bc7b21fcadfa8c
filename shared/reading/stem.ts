/**
 * The stem of an English word: a Porter2-like stemmer of our own (after Martin Porter's published description of
 * the "English" algorithm), with British and American spellings brought together ("organise", "organize";
 * "colour", "color") and common irregular forms resolved ("went" → "go", "children" → "child").
 *
 * Works on one lower-case word of the letters a to z. Anything else comes back as it is. Never throws; linear in the
 * word's length.
 */
export function stem(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  if (word.length < 3 || word.length > 40 || !/^[a-z]+$/.test(word)) return word;
  const stemmed = afterSteps(oneSpelling(word));
  return IRREGULAR.get(stemmed) || stemmed;
}

function oneSpelling(word: string): string {
  let out = word;
  if (out.length >= 6) {
    out = out.replace(/(i|y)s(e[ds]?|ing)$|(i)s(ers?|ations?)$/, '$1$3z$2$4');
  }
  if (out.length >= 5) {
    // not hour, four, journey, course, source, resource, tour
    out = out.replace(
      /((?:col|neighb|lab|fav|harb|behavi|hon|hum|vap|rum|vig|od|endeav|parl|arm|flav|sav)o)ur/,
      '$1r',
    );
    out = out.replace(/(cent|theat|met|lit|fib)re([sd]?)$/, '$1er$2').replace(/^grey/, 'gray');
  }
  return out;
}

function isVowel(word: string, at: number): boolean {
  // y is a vowel after a consonant
  return (
    /[aeiou]/.test(word.charAt(at)) ||
    (at > 0 && word.charAt(at) === 'y' && !/[aeiou]/.test(word.charAt(at - 1)))
  );
}
function hasVowel(word: string, end: number): boolean {
  for (let i = 0; i < end; i++) if (isVowel(word, i)) return true;
  return false;
}
/** Where the region after the first consonant that follows a vowel begins, looking from `from`. */
function regionAfter(word: string, from: number): number {
  for (let i = from; i + 1 < word.length; i++) if (isVowel(word, i) && !isVowel(word, i + 1)) return i + 2;
  return word.length;
}
function ends(word: string, suffix: string): boolean {
  return word.length > suffix.length && word.slice(-suffix.length) === suffix;
}
function endsInShortSyllable(word: string): boolean {
  const n = word.length;
  if (n === 2) return isVowel(word, 0) && !isVowel(word, 1);
  if (n < 3 || isVowel(word, n - 1) || !isVowel(word, n - 2) || isVowel(word, n - 3)) return false;
  const last = word.charAt(n - 1);
  return last !== 'w' && last !== 'x' && last !== 'y';
}
const DOUBLES = /(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;

// Longest first within each step; the second part replaces the first.
const pairs = (list: string): string[][] => list.split(' ').map((pair) => pair.split('>'));
const STEP2 = pairs(
  'ization>ize ational>ate fulness>ful ousness>ous iveness>ive tional>tion biliti>ble lessli>less entli>ent ' +
    'ation>ate alism>al aliti>al ousli>ous iviti>ive fulli>ful enci>ence anci>ance abli>able izer>ize ator>ate ' +
    'alli>al bli>ble',
);
const STEP3 = pairs('ational>ate tional>tion alize>al icate>ic iciti>ic ical>ic ness> ful>');
const STEP4 = pairs(
  'ement> ance> ence> able> ible> ment> ant> ent> ism> ate> iti> ous> ive> ize> al> er> ic>',
);

/** The word with the first ending that it has replaced, if the ending begins at `least` or later; null if it has none. */
function replaceEnding(word: string, list: readonly string[][], least: number): string | null {
  for (const [suffix = '', to = ''] of list) {
    if (!ends(word, suffix)) continue;
    const bare = word.slice(0, -suffix.length);
    return bare.length >= least ? bare + to : word;
  }
  return null;
}

function afterSteps(start: string): string {
  let w = start;
  if (w.length < 3) return w;
  let r1 = /^(?:gener|arsen)/.test(w) ? 5 : /^commun/.test(w) ? 6 : regionAfter(w, 0);
  const r2 = r1 < w.length ? regionAfter(w, r1) : w.length;

  // 1a: plurals
  if (ends(w, 'sses')) w = w.slice(0, -2);
  else if (ends(w, 'ied') || ends(w, 'ies')) w = w.length > 4 ? w.slice(0, -2) : w.slice(0, -1);
  else if (ends(w, 's') && !ends(w, 'us') && !ends(w, 'ss') && hasVowel(w, w.length - 2)) w = w.slice(0, -1);

  // 1b: -ed, -ing
  if (ends(w, 'eed') || ends(w, 'eedly')) {
    const cut = ends(w, 'eed') ? 1 : 3;
    if (w.length - cut - 2 >= r1) w = w.slice(0, -cut);
  } else {
    const past = /(?:ingly|edly|ing|ed)$/.exec(w);
    if (past && hasVowel(w, past.index)) {
      w = w.slice(0, past.index);
      if (/(?:at|bl|iz)$/.test(w)) w += 'e';
      else if (DOUBLES.test(w)) w = w.slice(0, -1);
      else if (endsInShortSyllable(w) && r1 >= w.length) w += 'e';
    }
  }
  // 1c: y to i after a consonant
  if (w.length > 2 && w.charAt(w.length - 1) === 'y' && !isVowel(w, w.length - 2)) w = w.slice(0, -1) + 'i';

  // 2 and 3: long suffixes to shorter ones
  if (r1 > w.length) r1 = w.length;
  const shorter = replaceEnding(w, STEP2, r1);
  if (shorter !== null) w = shorter;
  // beyond Porter2: "happily" with "happy"
  else if (w.length - 2 >= r1 && /[cdeghikmnrt]li$/.test(w)) w = w.slice(0, -2);
  w = replaceEnding(w, STEP3, r1) || w;
  // 4: the last suffix goes when enough is left
  if (/[st]ion$/.test(w)) {
    if (w.length - 3 >= r2) w = w.slice(0, -3);
  } else w = replaceEnding(w, STEP4, r2) || w;
  // 5: final e and double l
  if (ends(w, 'e')) {
    const rest = w.slice(0, -1);
    if (rest.length >= r2 || (rest.length >= r1 && !endsInShortSyllable(rest))) w = rest;
  } else if (ends(w, 'll') && w.length - 1 >= r2) w = w.slice(0, -1);
  return w;
}

// Base form first, then the forms that no suffix rule can find.
const FORMS =
  'be is am are was were been s,have has had,do does did done,go goes went gone,get got,take took taken,' +
  'give gave given,make made,say said,see saw seen,come came,know knew known,think thought,tell told,' +
  'find found,leave left,feel felt,keep kept,bring brought,begin began begun,hold held,write wrote written,' +
  'stand stood,hear heard,run ran,pay paid,meet met,speak spoke spoken,grow grew grown,' +
  'lose lost,fall fell fallen,send sent,build built,understand understood,break broke broken,' +
  'spend spent,drive drove driven,buy bought,throw threw thrown,sell sold,forget forgot forgotten,deal dealt,' +
  'child children,man men,woman women,person people,foot feet,life lives,leaf leaves,' +
  'good better best,bad worse worst,sky skies,news,early earlier earliest,only,proceed,' +
  'exceed,succeed,councillor cllr cllrs,street st,road rd,avenue ave,lane ln,crescent cres,drive dr,' +
  'please pls plz,you u,your ur,are r,message msg,thanks thx,tomorrow,application app,planning plng,' +
  'number no,appointment appt,minute min,week wk wks,month mth mths,' +
  'year yr yrs,hour hr hrs,reference ref refs,' +
  'not dont cant wont isnt wasnt didnt doesnt hasnt havent hadnt couldnt wouldnt shouldnt arent werent cannot nt';

const IRREGULAR: ReadonlyMap<string, string> = (() => {
  const map = new Map<string, string>();
  for (const group of FORMS.split(',')) {
    const forms = group.split(' ');
    const base = forms[0] || '';
    const target =
      base.length > 3 && forms.length > 1 && !ends(base, 'ly') ? afterSteps(oneSpelling(base)) : base;
    for (const form of forms) if (!map.has(form)) map.set(form, target);
    map.set(target, target);
  }
  return map;
})();
