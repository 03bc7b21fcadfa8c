/** Something that tells one case from another. `norm` compares equal for two ways of writing the same thing. */
export interface Anchor {
  readonly kind: 'reference' | 'address' | 'postcode' | 'place' | 'date' | 'number' | 'money' | 'person';
  readonly norm: string;
  /** Offsets into the text that was read. */
  readonly start: number;
  readonly end: number;
}

const STREET = new RegExp(
  '^(?:road|rd|street|st|lane|ln|avenue|ave|close|court|drive|way|terrace|place|crescent|gardens|parade|row|square|walk|mews|grove|rise|mount|view|bank|path|passage|alley|bridge|wharf|quay|wynd|yard|green|common|heath|hill|park|estate|farm|house|flats|lodge|cottages?)$',
);
const SITE = new RegExp(
  '^(?:school|primary|academy|library|hall|church|centre|center|pond|lake|beach|sands|bay|underpass|footbridge|steps|slip|harbour|pier|inn|arms|hotel|club|ward|churchyard|allotments?|rec|playground|surgery|hospital|station|crossing|market|woods?|village|theatre|museum|pool|common|ground|pavilion|depot|barn|prom)$',
);
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A message longer than this names what it is about before here. */
const LONGEST = 30000;

/** Capitalised words that are no place: calendar, titles, greetings, common openers, politics. */
const NOT_PLACE = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december easter christmas cllr councillor councillors mr mrs ms miss dr sir madam dear hi hello hey thanks thank regards yours best kind good morning afternoon evening the a an i i'm i've i'd i'll it is are was were he she they we you my our your his her their this that these those there here what when where who why how which could can would will should may might must do does did has have had if as at by in on of to for from with and but or so not no yes please re fwd fw subject sent council county borough district parish town city committee cabinet leader chair chief executive director head manager officer officers planning housing highways democratic services legal finance licensing conservative conservatives labour liberal democrat democrats lib dem dems green greens independent reform plaid snp party group mp mps ps asap fyi nhs gp police email mail phone page item agenda report section policy local plan english welsh gymraeg cymraeg saesneg since after before until also just again some any all both each every other another although because while during about once only even still now then well right".split(
    ' ',
  ),
);

function isNotPlace(low: string): boolean {
  return NOT_PLACE.has(low.slice(-2) === "'s" ? low.slice(0, -2) : low);
}

const squeeze = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/'s\b/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Abbreviated kinds of street made one. */
const streetWord = (norm: string): string =>
  norm
    .replace(/\brd$/, 'road')
    .replace(/\bln$/, 'lane')
    .replace(/\bave$/, 'avenue')
    .replace(/\bst$/, 'street');

function dayOfMonth(text: string): string | null {
  const match = new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})|(${MONTH}) (\\d{1,2})`, 'i').exec(
    text,
  );
  if (match === null) return null;
  const day = match[1] ?? match[4] ?? '';
  const month = (match[2] ?? match[3] ?? '').slice(0, 3).toLowerCase();
  return `${String(MONTHS.indexOf(month) + 1)}-${day}`;
}

const CONNECTS = /^(?:on|upon|under|in|le|the|of|and|&)$/;
const CALLS =
  /^(?:dear|hi|hello|hey|hiya|morning|afternoon|evening|annwyl|helo|cllr|councillor|mr|mrs|ms|miss|dr|thanks|cheers)$/i;

interface Word {
  readonly start: number;
  /** The same as start for a mark that no name runs across. */
  readonly end: number;
  readonly capital: boolean;
  readonly opens: boolean;
}

const LONGEST_WORD = 41;
const MOST_WORDS = 6000;

/** 1: small letter, 2: capital, 3: inside a word only, 4: a mark that ends a name, 5: one inside a sentence. */
const SORT = new Uint8Array(256);
for (let code = 0; code < 256; code += 1) {
  const c = String.fromCharCode(code);
  if (/[A-ZÀ-Þ]/.test(c)) SORT[code] = 2;
  else if (/[a-zÀ-ÿ]/.test(c)) SORT[code] = 1;
  else if (c === "'" || c === '-') SORT[code] = 3;
  else if (c === ',' || c === '(' || c === ')') SORT[code] = 5;
  else if (/[.!?\n:;>*"]/.test(c)) SORT[code] = 4;
}

function sortOf(code: number): number {
  if (code < 256) return SORT[code] ?? 0;
  // ’ “ ”
  return code === 0x2019 ? 3 : code === 0x201c || code === 0x201d ? 4 : 0;
}

/** Words and the marks between them, for finding names. */
function readWords(text: string): Word[] {
  const words: Word[] = [];
  let opens = true;
  let called = false;
  let comma = false;
  for (let at = 0; at < text.length && words.length <= MOST_WORDS;) {
    const start = at;
    const sort = sortOf(text.charCodeAt(at));
    at += 1;
    if (sort === 0 || sort === 3) continue;
    if (sort > 3) {
      if (sort === 5) comma = true;
      else {
        opens = text.charAt(start) !== ';';
        called = false;
      }
      words.push({ start, end: start, capital: false, opens: false });
      continue;
    }
    while (at < text.length && at - start < LONGEST_WORD) {
      const inside = sortOf(text.charCodeAt(at));
      if (inside === 0 || inside > 3) break;
      at += 1;
    }
    const capital = sort === 2;
    // Somebody called by name ("Dear Roger", "Hello Ffion") is no place.
    words.push({ start, end: at, capital: capital && !(called && !comma), opens });
    called = (at - start < 11 && CALLS.test(text.slice(start, at))) || (called && capital);
    comma = false;
    opens = false;
  }
  return words;
}

/** Runs of capitalised words inside sentences, and "Laburnum library": a name with the kind of place after it. */
function capitalisedNames(
  text: string,
  people: readonly string[],
): { norm: string; start: number; end: number }[] {
  const words = readWords(text);
  const wordAt = (index: number): string => {
    const one = words[index];
    return one === undefined ? '' : text.slice(one.start, one.end);
  };
  const usable = (index: number): boolean => {
    const one = words[index];
    if (one === undefined || !one.capital || one.end - one.start < 3) return false;
    const low = text.slice(one.start, one.end).toLowerCase();
    return !isNotPlace(low) && people.indexOf(low.replace(/['’]s$/, '')) < 0;
  };
  const kind = (index: number): boolean => {
    const low = wordAt(index).toLowerCase();
    return STREET.test(low) || SITE.test(low);
  };
  const names: { norm: string; start: number; end: number }[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const first = words[i];
    if (first === undefined || !usable(i)) continue;
    let last = i;
    for (;;) {
      if (usable(last + 1) && words[last + 1]?.opens !== true) last += 1;
      else if (CONNECTS.test(wordAt(last + 1)) && usable(last + 2) && last > i - 1) last += 2;
      else break;
      if (last - i >= 5) break;
    }
    const sited = kind(last + 1);
    const whole = sited ? last + 1 : last;
    // One capitalised word that opens a sentence may be any word, unless the kind of place follows it.
    const alone = last === i && first.opens && !sited;
    const end = words[whole]?.end ?? first.end;
    if (!alone && !(last === i && !sited && kind(i))) {
      const norm = streetWord(squeeze(text.slice(first.start, end)));
      if (norm !== '') names.push({ norm, start: first.start, end });
    }
    i = whole;
  }
  return names;
}

/** The words of a place's norm that are its name, without the kind of place at the end: "chapel rise" of "chapel rise pond". */
export function namePart(norm: string): string[] {
  const words = norm.split(' ').filter((word) => !/^(?:on|upon|under|in|le|the|of|and)$/.test(word));
  const last = words[words.length - 1] ?? '';
  return words.length > 1 && SITE.test(last) ? words.slice(0, -1) : words;
}

/**
 * What a text names: application and case numbers, addresses, postcodes, streets and places, dates, sums,
 * numbered things ("column 41") and people by title. `knownPlaces` are the council's wards; `people` are names
 * (lower case, single words) that are no places.
 */
export function readAnchors(
  whole: string,
  knownPlaces: readonly string[] = [],
  people: readonly string[] = [],
): Anchor[] {
  const text = whole.slice(0, LONGEST);
  const found: Anchor[] = [];
  const taken = (start: number, end: number): boolean =>
    found.some((one) => one.start < end && start < one.end);
  const each = (pattern: RegExp, use: (match: RegExpExecArray) => void): void => {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      if (match[0] === '') pattern.lastIndex += 1;
      else use(match);
      if (found.length > 400) return;
    }
  };
  const add = (kind: Anchor['kind'], norm: string, start: number, end: number): void => {
    if (norm !== '' && !taken(start, end)) found.push({ kind, norm, start, end });
  };
  const at = (match: RegExpExecArray): [number, number] => [match.index, match.index + match[0].length];

  // Application and case numbers: letters and figures with strokes or hyphens, or a long run of both.
  each(/\b[A-Za-z]{0,4}\d{2,4}\/[A-Za-z]{0,3}\d{2,6}(?:\/[A-Za-z]{1,6}\d{0,4})?\b/g, (m) => {
    add('reference', squeeze(m[0]).replace(/ /g, '/'), ...at(m));
  });
  each(/\b(?=[A-Za-z-]{0,6}\d)[A-Za-z]{1,5}-?\d{4,10}\b/g, (m) => {
    add('reference', squeeze(m[0]).replace(/ /g, ''), ...at(m));
  });
  each(
    /\b(?:ref(?:erence)?|case|application|app|complaint|ticket|job|enquiry|foi|claim|permit|licence|appeal|account)(?: (?:no|number|ref|id))?[.: #]{1,3}([A-Za-z]{0,4}[-/]?\d{3,12})\b/gi,
    (m) => {
      add('reference', squeeze(m[1] ?? '').replace(/ /g, ''), ...at(m));
    },
  );
  each(/\b(?:[A-Z]{1,4}\/\d{3,7}|[1-9]\d{5,8})\b/g, (m) => {
    add('reference', squeeze(m[0]).replace(/ /g, '/'), ...at(m));
  });
  each(/\b[A-Z]{1,2}\d[A-Z0-9]? ?\d[A-Z]{2}\b/g, (m) => {
    add('postcode', squeeze(m[0]).replace(/ /g, ''), ...at(m));
  });
  each(/£ ?\d[\d,]*(?:\.\d+)?(?: ?(?:k|m|bn|million|thousand|billion))?\b/gi, (m) => {
    add('money', squeeze(m[0].replace(/,/g, '')).replace(/ /g, ''), ...at(m));
  });
  each(
    new RegExp(
      `\\b(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTH})|(?:${MONTH}) \\d{1,2}(?:st|nd|rd|th)?)\\b`,
      'gi',
    ),
    (m) => {
      add('date', dayOfMonth(m[0]) ?? '', ...at(m));
    },
  );
  each(/\b(\d{1,2})[/.](\d{1,2})[/.](?:20)?\d{2}\b/g, (m) => {
    add('date', `${String(Number(m[2]))}-${String(Number(m[1]))}`, ...at(m));
  });
  each(/\b(\d{1,4}[a-zA-Z]?) ([A-Z][a-z'’]{1,30}(?: [A-Z][a-z'’]{1,30}){0,2})\b/g, (m) => {
    const first = (m[2] ?? '').split(' ')[0] ?? '';
    if (!isNotPlace(first.toLowerCase())) add('address', streetWord(squeeze(m[0])), ...at(m));
  });
  each(
    /\b(column|lamp|groyne|berth|flat|unit|plot|room|item|reason|chapter|table|appendix|page|para(?:graph)?|zone|route|bus|gate|bay|site|block|phase|option|policy|garage|allotment|stall|pitch|number|no\.?) (\d{1,5}[a-z]?)\b/gi,
    (m) => {
      add('number', squeeze(m[0]), ...at(m));
    },
  );
  each(/\b(?:Mr|Mrs|Ms|Miss|Dr|Rev)\.? ([A-Z][a-zA-Z'’-]{0,30})/g, (m) => {
    add('person', squeeze(m[1] ?? ''), ...at(m));
  });

  const low = text.toLowerCase();
  for (const place of knownPlaces) {
    const wanted = place.toLowerCase();
    let from = low.indexOf(wanted);
    while (from >= 0 && found.length < 400) {
      const end = from + wanted.length;
      if (!/[a-z]/.test(low.charAt(from - 1)) && !/[a-z]/.test(low.charAt(end)))
        add('place', squeeze(place), from, end);
      from = low.indexOf(wanted, end);
    }
  }
  for (const name of capitalisedNames(text, people)) add('place', name.norm, name.start, name.end);
  return found.sort((a, b) => a.start - b.start);
}
