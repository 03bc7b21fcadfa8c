/**
 * The stem of an English word: a Porter2-like stemmer of our own (after Martin Porter's published description of
 * the "English" algorithm), with British and American spellings brought together ("organise", "organize";
 * "colour", "color") and common irregular forms resolved ("went" → "go", "children" → "child").
 *
 * Works on one lower-case word of the letters a to z. Anything else comes back as it is. Never throws; linear in the
 * word's length.
 */
export function stem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return IRREGULAR.get(word) ?? word;
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  if (word.length > 40) return word;
  const stemmed = afterSteps(oneSpelling(word));
  return IRREGULAR.get(stemmed) ?? stemmed;
}

function oneSpelling(word: string): string {
  let out = word;
  if (out.length >= 6) {
    const ise = /(?:is(e|ed|es|er|ers|ing|ation|ations)|ys(e|ed|es|ing))$/.exec(out);
    if (ise) {
      const ending = ise[1] ?? ise[2] ?? '';
      out = out.slice(0, out.length - ending.length - 1) + 'z' + ending;
    }
  }
  if (out.length >= 5) {
    const our = out.indexOf('our', 2);
    // colour, neighbour, labour, favour, harbour, behaviour; not hour, four, journey, course, source, resource, tour
    if (
      our > 1 &&
      /(?:col|neighb|lab|fav|harb|behavi|hon|hum|vap|rum|vig|od|endeav|parl|arm|flav|sav)our/.test(out)
    ) {
      out = out.slice(0, our) + 'or' + out.slice(our + 3);
    }
    if (/(?:cent|theat|met|lit|fib|kilomet)re(?:s|d)?$/.test(out)) out = out.replace(/re(s|d)?$/, 'er$1');
    if (out.slice(0, 4) === 'grey') out = 'gray' + out.slice(4);
  }
  return out;
}

function isVowel(word: string, at: number): boolean {
  const c = word.charCodeAt(at);
  if (c === 97 || c === 101 || c === 105 || c === 111 || c === 117) return true;
  // y is a vowel after a consonant
  return c === 121 && at > 0 && !isVowelLetter(word.charCodeAt(at - 1));
}
function isVowelLetter(c: number): boolean {
  return c === 97 || c === 101 || c === 105 || c === 111 || c === 117;
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
const STEP2: readonly (readonly [string, string])[] = [
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
];
const STEP3: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];
const STEP4: readonly string[] = [
  'ement',
  'ance',
  'ence',
  'able',
  'ible',
  'ment',
  'ant',
  'ent',
  'ism',
  'ate',
  'iti',
  'ous',
  'ive',
  'ize',
  'al',
  'er',
  'ic',
];

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
  let found = false;
  for (const [suffix, to] of STEP2) {
    if (!ends(w, suffix)) continue;
    if (w.length - suffix.length >= r1) w = w.slice(0, -suffix.length) + to;
    found = true;
    break;
  }
  // beyond Porter2: "happily" with "happy"
  if (!found && ends(w, 'li') && w.length - 2 >= r1 && /[cdeghikmnrt]li$/.test(w)) w = w.slice(0, -2);
  for (const [suffix, to] of STEP3) {
    if (!ends(w, suffix)) continue;
    if (w.length - suffix.length >= r1) w = w.slice(0, -suffix.length) + to;
    break;
  }
  // 4: the last suffix goes when enough is left
  const ion = /[st]ion$/.test(w);
  if (ion) {
    if (w.length - 3 >= r2) w = w.slice(0, -3);
  } else {
    for (const suffix of STEP4) {
      if (!ends(w, suffix)) continue;
      if (w.length - suffix.length >= r2) w = w.slice(0, -suffix.length);
      break;
    }
  }
  // 5: final e and double l
  if (ends(w, 'e')) {
    const rest = w.slice(0, -1);
    if (rest.length >= r2 || (rest.length >= r1 && !endsInShortSyllable(rest))) w = rest;
  } else if (ends(w, 'll') && w.length - 1 >= r2) w = w.slice(0, -1);
  return w;
}

// Base form first, then the forms that no suffix rule can find.
const FORMS =
  'be is am are was were been s,have has had,do does did done,go goes went gone,get got gotten,take took taken,' +
  'give gave given,make made,say said,see saw seen,come came,know knew known,think thought,tell told,find found,' +
  'leave left,feel felt,keep kept,bring brought,begin began begun,hold held,write wrote written,stand stood,' +
  'hear heard,run ran,pay paid,meet met,sit sat,speak spoke spoken,lead led,grow grew grown,lose lost,' +
  'fall fell fallen,send sent,build built,understand understood,draw drew drawn,break broke broken,spend spent,' +
  'rise rose risen,drive drove driven,buy bought,wear wore worn,choose chose chosen,eat ate eaten,' +
  'throw threw thrown,catch caught,teach taught,sell sold,fight fought,fly flew flown flies,win won,sleep slept,' +
  'steal stole stolen,hide hid hidden,ride rode ridden,sing sang sung,sink sank sunk,swim swam swum,' +
  'drink drank drunk,ring rang rung,shake shook shaken,forget forgot forgotten,seek sought,deal dealt,' +
  'mean meant,shoot shot,bite bit bitten,blow blew blown,freeze froze frozen,dig dug,hang hung,lay laid,' +
  'light lit,sweep swept,tear torn,wake woke,bend bent,lend lent,burn burnt,learn learnt,spill spilt,' +
  'child children,man men,woman women,person people,foot feet,tooth teeth,mouse mice,goose geese,life lives,' +
  'wife wives,knife knives,leaf leaves,half halves,shelf shelves,wolf wolves,roof rooves,good better best,' +
  'bad worse worst,sky skies,die dying died dies,lie lying lied,tie tying tied,news,bias,early earlier earliest,' +
  'only,ugly,proceed,exceed,succeed,inning,outing,herring,earring,councillor cllr cllrs councilor,street st,' +
  'road rd,avenue ave,lane ln,crescent cres,drive dr,please pls plz,you u,your ur,are r,because cos cuz,' +
  'message msg,thanks thx ta,tomorrow tmrw tomoz,about abt,with wiv,application app,planning plng,number no nos,' +
  'department dept,appointment appt,approximate approx,minute min mins,week wk wks,month mth mths,year yr yrs,' +
  'hour hr hrs,road rds,reference ref refs,' +
  'not dont cant wont isnt wasnt didnt doesnt hasnt havent hadnt couldnt wouldnt shouldnt arent werent cannot nt';

const IRREGULAR: ReadonlyMap<string, string> = (() => {
  const map = new Map<string, string>();
  for (const group of FORMS.split(',')) {
    const forms = group.split(' ');
    const base = forms[0] ?? '';
    const target =
      base.length > 3 && forms.length > 1 && !ends(base, 'ly') ? afterSteps(oneSpelling(base)) : base;
    for (const form of forms) if (!map.has(form)) map.set(form, target);
    map.set(target, target);
  }
  return map;
})();
