/** The check of a pack's data; apart from pack.ts, because the launch bundle needs none of it. */
import { checkEntries } from './answer/entries';
import { TOPICS, CLAUSE_KINDS, APPLIES_TO, ROUTE_SUBJECTS, CIRCUMSTANCES, type Pack } from './pack';
import { CORE_RULES, RULE_IDS, TIERS, type Bearing, type RuleId } from './types';

/** One thing wrong with a pack. */
export interface PackProblem {
  /** The ref of the clause it is about, if any. */
  readonly clause: string | null;
  /** Where: "clauses[3].topics[0]", "bases.blind-copy.clauses[1].ref". */
  readonly field: string;
  readonly found: string;
  readonly expected: string;
}

/** A problem in one plain line. */
export function describeProblem(problem: PackProblem): string {
  const clause = problem.clause === null ? '' : `clause ${problem.clause}: `;
  return `${clause}${problem.field}: expected ${problem.expected}, found ${problem.found}`;
}

/** Sizes beyond which a file is no protocol but a mistake or an attack. The longest known says has 200 characters. */
const LIMITS = {
  clauses: 2000,
  says: 600,
  text: 400,
  ref: 40,
  name: 160,
  list: 200,
  days: 366,
  option: 1000,
  problems: 500,
} as const;

const KEY = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const OPTION_KEY = /^[a-z][A-Za-z0-9]*$/;
const BEARINGS: readonly Bearing[] = ['direct', 'principle'];

type Bag = Readonly<Record<string, unknown>>;

function isBag(value: unknown): value is Bag {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function has(bag: Bag, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(bag, key);
}

/** A value as a problem shows it: short, on one line, control characters escaped. */
function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string')
    return JSON.stringify(value.length > 80 ? `${value.slice(0, 77)}...` : value);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** Control characters, line and paragraph separators, and marks that reorder or hide text. */
function isUnprintable(code: number): boolean {
  return (
    code < 0x20 ||
    (code >= 0x7f && code <= 0x9f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0xfeff
  );
}

function unprintable(text: string): number | null {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isUnprintable(code)) return code;
  }
  return null;
}

/** Writes down what is wrong; every `checkX` below reports through one of these and returns the value if it is good. */
class Inspector {
  readonly problems: PackProblem[] = [];
  clause: string | null = null;

  report(field: string, value: unknown, expected: string): void {
    this.say(field, show(value), expected);
  }

  say(field: string, found: string, expected: string): void {
    if (this.problems.length < LIMITS.problems) {
      this.problems.push({ clause: this.clause, field, found, expected });
    }
  }

  /** An object with these keys and no others. */
  bag(
    value: unknown,
    field: string,
    required: readonly string[],
    optional: readonly string[] = [],
  ): Bag | null {
    if (!isBag(value)) {
      this.report(field, value, 'an object');
      return null;
    }
    const at = field === 'pack' ? '' : `${field}.`;
    for (const key of required) {
      if (!has(value, key) || value[key] === undefined) this.report(at + key, undefined, 'a value');
    }
    for (const key of Object.keys(value)) {
      if (required.indexOf(key) < 0 && optional.indexOf(key) < 0) {
        this.say(field, `the unknown key ${show(key)}`, `only ${required.concat(optional).join(', ')}`);
      }
    }
    return value;
  }

  text(value: unknown, field: string, most: number = LIMITS.text): string | null {
    if (typeof value !== 'string') {
      if (value !== undefined) this.report(field, value, 'a text');
      return null;
    }
    if (value === '' || value.trim() !== value) {
      this.report(field, value, 'a text that is not empty and has no space at either end');
      return null;
    }
    if (value.length > most) {
      this.say(field, `${value.length} characters`, `at most ${most} characters`);
      return null;
    }
    const code = unprintable(value);
    if (code !== null) {
      this.say(
        field,
        `the control character U+${`000${code.toString(16)}`.slice(-4).toUpperCase()}`,
        'printable text',
      );
      return null;
    }
    return value;
  }

  oneOf(value: unknown, field: string, allowed: readonly string[], what: string): string | null {
    if (value === undefined) return null;
    if (typeof value === 'string' && allowed.indexOf(value) >= 0) return value;
    this.report(field, value, allowed.length <= 12 ? `one of ${allowed.join(', ')}` : what);
    return null;
  }

  list(value: unknown, field: string, least = 0, most: number = LIMITS.list): readonly unknown[] {
    if (!Array.isArray(value)) {
      if (value !== undefined) this.report(field, value, 'a list');
      return [];
    }
    const items: readonly unknown[] = value;
    if (items.length < least) this.report(field, items, `at least ${least}`);
    if (items.length > most) {
      this.report(field, items, `at most ${most}`);
      return items.slice(0, most);
    }
    return items;
  }

  /** A list of different texts. */
  texts(
    value: unknown,
    field: string,
    least: number,
    each: (item: unknown, at: string) => string | null,
  ): readonly string[] {
    const good: string[] = [];
    this.list(value, field, least).forEach((item, index) => {
      const at = `${field}[${index}]`;
      const text = each(item, at);
      if (text === null) {
        // A hole or an undefined item has no value to complain of above.
        if (item === undefined) this.report(at, item, 'a text');
      } else if (good.indexOf(text) >= 0) this.say(at, `${show(text)} again`, 'each only once');
      else good.push(text);
    });
    return good;
  }

  ref(value: unknown, field: string, refs: readonly string[]): string | null {
    const ref = this.text(value, field, LIMITS.ref);
    if (ref !== null && refs.indexOf(ref) < 0) this.report(field, ref, 'the ref of a clause in this pack');
    return ref;
  }
}

function checkClauses(inspector: Inspector, value: unknown, longestSays: number): readonly string[] {
  const refs: string[] = [];
  inspector.list(value, 'clauses', 1, LIMITS.clauses).forEach((item, index) => {
    const field = `clauses[${index}]`;
    inspector.clause = isBag(item) && typeof item.ref === 'string' ? show(item.ref).slice(1, -1) : null;
    const clause = inspector.bag(
      item,
      field,
      ['ref', 'heading', 'kind', 'appliesTo', 'topics', 'says'],
      ['route', 'deadline'],
    );
    if (clause !== null) {
      const ref = inspector.text(clause.ref, `${field}.ref`, LIMITS.ref);
      if (ref !== null) {
        if (refs.indexOf(ref) >= 0) inspector.say(`${field}.ref`, `${show(ref)} again`, 'each ref only once');
        refs.push(ref);
      }
      inspector.text(clause.heading, `${field}.heading`, LIMITS.name);
      inspector.oneOf(clause.kind, `${field}.kind`, CLAUSE_KINDS, 'a kind of clause');
      inspector.texts(clause.appliesTo, `${field}.appliesTo`, 1, (each, at) =>
        inspector.oneOf(each, at, APPLIES_TO, 'one whom clauses bind'),
      );
      inspector.texts(clause.topics, `${field}.topics`, 1, (each, at) =>
        inspector.oneOf(each, at, TOPICS, 'a topic of the closed list'),
      );
      inspector.text(clause.says, `${field}.says`, longestSays);
      inspector.text(clause.route, `${field}.route`);
      inspector.text(clause.deadline, `${field}.deadline`);
    }
    inspector.clause = null;
  });
  return refs;
}

function lowerCase(inspector: Inspector, value: unknown, field: string): string | null {
  const text = inspector.text(value, field, LIMITS.name);
  if (text === null || text === text.toLowerCase()) return text;
  inspector.report(field, text, 'lower case');
  return null;
}

function checkLadder(inspector: Inspector, value: unknown): void {
  const ladder = inspector.bag(value, 'ladder', TIERS);
  if (ladder === null) return;
  const seen: string[] = [];
  for (const tier of TIERS) {
    const titles = inspector.texts(ladder[tier], `ladder.${tier}`, 0, (each, at) =>
      lowerCase(inspector, each, at),
    );
    for (const title of titles) {
      if (seen.indexOf(title) >= 0) {
        inspector.say(`ladder.${tier}`, `${show(title)} in a second tier`, 'each title in one tier');
      }
      seen.push(title);
    }
  }
}

/** The keys of an object that keys things by name, e.g. roles; a bad name is reported and left out. */
function namesIn(
  inspector: Inspector,
  bag: Bag,
  field: string,
  pattern: RegExp,
  expected: string,
): readonly string[] {
  const keys = Object.keys(bag);
  if (keys.length > LIMITS.list) inspector.say(field, `${keys.length} keys`, `at most ${LIMITS.list}`);
  return keys.slice(0, LIMITS.list).filter((key) => {
    const good = key.length <= LIMITS.ref && pattern.test(key);
    if (!good) inspector.say(field, `the key ${show(key)}`, expected);
    return good;
  });
}

function checkRoles(inspector: Inspector, value: unknown): readonly string[] {
  if (!isBag(value)) {
    if (value !== undefined) inspector.report('roles', value, 'an object');
    return [];
  }
  const keys = namesIn(inspector, value, 'roles', KEY, 'words in lower case joined by hyphens');
  for (const key of keys) {
    const field = `roles.${key}`;
    const role = inspector.bag(value[key], field, ['name', 'titles'], ['kind', 'found', 'tiers']);
    if (role === null) continue;
    inspector.text(role.name, `${field}.name`, LIMITS.name);
    inspector.oneOf(role.kind, `${field}.kind`, ['officer', 'member', 'body'], '');
    inspector.oneOf(
      role.found,
      `${field}.found`,
      ['concerned', 'line-manager', 'above', 'ward', 'group'],
      '',
    );
    const least = role.found === undefined && role.kind !== 'body' ? 1 : 0;
    inspector.texts(role.titles, `${field}.titles`, least, (each, at) => lowerCase(inspector, each, at));
    if (role.found === 'above' && role.tiers === undefined) {
      inspector.report(`${field}.tiers`, undefined, 'the tiers to look for above the officer');
    }
    if (role.tiers !== undefined) {
      inspector.texts(role.tiers, `${field}.tiers`, 1, (each, at) => inspector.oneOf(each, at, TIERS, ''));
    }
  }
  return keys;
}

function checkRoutes(
  inspector: Inspector,
  value: unknown,
  refs: readonly string[],
  roles: readonly string[],
): void {
  inspector.list(value, 'routes').forEach((item, index) => {
    const field = `routes[${index}]`;
    const route = inspector.bag(item, field, ['subject', 'to', 'ref'], ['copy', 'for']);
    if (route === null) return;
    inspector.clause = typeof route.ref === 'string' ? show(route.ref).slice(1, -1) : null;
    inspector.oneOf(route.subject, `${field}.subject`, ROUTE_SUBJECTS, 'a subject of the closed list');
    const role = (each: unknown, at: string): string | null =>
      inspector.oneOf(each, at, roles, 'a key of roles');
    inspector.texts(route.to, `${field}.to`, 1, role);
    if (route.copy !== undefined) inspector.texts(route.copy, `${field}.copy`, 1, role);
    inspector.oneOf(route.for, `${field}.for`, ['member', 'officer'], '');
    inspector.ref(route.ref, `${field}.ref`, refs);
    inspector.clause = null;
  });
}

function checkResponseTimes(inspector: Inspector, value: unknown, refs: readonly string[]): void {
  inspector.list(value, 'responseTimes').forEach((item, index) => {
    const field = `responseTimes[${index}]`;
    const time = inspector.bag(item, field, ['subject', 'workingDays', 'ref']);
    if (time === null) return;
    inspector.clause = typeof time.ref === 'string' ? show(time.ref).slice(1, -1) : null;
    inspector.oneOf(
      time.subject,
      `${field}.subject`,
      ['enquiry', 'information-request', 'correspondence'],
      '',
    );
    const days = time.workingDays;
    const whole = typeof days === 'number' && Math.floor(days) === days && days >= 1 && days <= LIMITS.days;
    if (days !== null && days !== undefined && !whole) {
      inspector.report(`${field}.workingDays`, days, `whole working days from 1 to ${LIMITS.days}, or null`);
    }
    inspector.ref(time.ref, `${field}.ref`, refs);
    inspector.clause = null;
  });
}

function checkOptions(inspector: Inspector, value: unknown, field: string): void {
  if (!isBag(value)) {
    inspector.report(field, value, 'an object');
    return;
  }
  for (const key of namesIn(inspector, value, field, OPTION_KEY, "an option's name")) {
    const option = value[key];
    const at = `${field}.${key}`;
    if (Array.isArray(option)) inspector.texts(option, at, 0, (each, place) => inspector.text(each, place));
    else if (typeof option === 'number') {
      if (!(option >= 0 && option <= LIMITS.option)) inspector.report(at, option, `0 to ${LIMITS.option}`);
    } else if (typeof option !== 'boolean')
      inspector.report(at, option, 'a number, true, false or a list of texts');
  }
}

function checkBasis(inspector: Inspector, rule: RuleId, value: unknown, refs: readonly string[]): void {
  const field = `bases.${rule}`;
  const basis = inspector.bag(value, field, ['clauses'], ['circumstances', 'options', 'note']);
  if (basis === null) return;
  const known = CIRCUMSTANCES[rule];
  const circumstance = (each: unknown, at: string): string | null => {
    const word = inspector.text(each, at, LIMITS.ref);
    if (word === null) return null;
    if (known === undefined ? KEY.test(word) : known.indexOf(word) >= 0) return word;
    inspector.report(
      at,
      word,
      known === undefined ? 'a word for a circumstance' : `one of ${known.join(', ')}`,
    );
    return null;
  };

  const only =
    basis.circumstances === undefined
      ? null
      : inspector.texts(basis.circumstances, `${field}.circumstances`, 1, circumstance);
  const cited: { readonly ref: string; readonly direct: boolean; readonly when: string }[] = [];
  inspector.list(basis.clauses, `${field}.clauses`, 1).forEach((item, index) => {
    const at = `${field}.clauses[${index}]`;
    const clause = inspector.bag(item, at, ['ref', 'bearing'], ['when']);
    if (clause === null) return;
    inspector.clause = typeof clause.ref === 'string' ? show(clause.ref).slice(1, -1) : null;
    const ref = inspector.ref(clause.ref, `${at}.ref`, refs);
    const bearing = inspector.oneOf(clause.bearing, `${at}.bearing`, BEARINGS, '');
    const when = clause.when === undefined ? '' : circumstance(clause.when, `${at}.when`);
    if (when !== null && when !== '' && only !== null && only.indexOf(when) < 0) {
      inspector.report(`${at}.when`, when, `one of the basis's circumstances`);
    }
    if (ref !== null && when !== null) {
      if (cited.some((other) => other.ref === ref && other.when === when)) {
        inspector.say(`${at}.ref`, `${show(ref)} again`, 'each clause once for a circumstance');
      }
      cited.push({ ref, direct: bearing === 'direct', when });
    }
    inspector.clause = null;
  });

  if (only !== null) {
    for (const word of only) {
      if (!cited.some(({ when }) => when === word || when === '')) {
        inspector.say(
          `${field}.circumstances`,
          `no clause for ${show(word)}`,
          'a clause for each circumstance',
        );
      }
    }
  }
  if (CORE_RULES.indexOf(rule) < 0) {
    const whens = cited.map(({ when }) => when).filter((when, index, all) => all.indexOf(when) === index);
    for (const when of whens) {
      const group = cited.filter((each) => each.when === when);
      if (group.some(({ direct }) => direct)) continue;
      inspector.clause = group[0]?.ref ?? null;
      inspector.say(
        `${field}.clauses`,
        `principle only${when === '' ? '' : ` for ${show(when)}`}`,
        `a direct clause (only ${CORE_RULES.join(', ')} may rest on principle alone)`,
      );
      inspector.clause = null;
    }
  }
  if (basis.options !== undefined) checkOptions(inspector, basis.options, `${field}.options`);
  inspector.text(basis.note, `${field}.note`);
}

function checkBases(inspector: Inspector, value: unknown, refs: readonly string[]): void {
  if (!isBag(value)) {
    if (value !== undefined) inspector.report('bases', value, 'an object');
    return;
  }
  const keys = Object.keys(value);
  for (const key of keys.slice(0, LIMITS.list)) {
    const rule = RULE_IDS.filter((id) => id === key)[0];
    if (rule === undefined) inspector.say('bases', `the rule ${show(key)}`, 'the id of a rule');
    else checkBasis(inspector, rule, value[key], refs);
  }
}

function checkStatus(inspector: Inspector, pack: Bag): void {
  const status = inspector.oneOf(pack.status, 'status', ['in-force', 'draft'], '');
  const note = inspector.text(pack.statusNote, 'statusNote');
  const called = inspector.text(pack.called, 'called', LIMITS.name);
  if (status === null) return;
  const mentions = (text: string | null): boolean => text === null || /\bdraft\b/i.test(text);
  if (status === 'draft') {
    if (!mentions(note)) inspector.report('statusNote', note, 'the word "draft", since the status is draft');
    if (!mentions(called)) inspector.report('called', called, 'the word "draft", since the status is draft');
  } else if (called !== null && mentions(called)) {
    inspector.report('called', called, 'no "draft", since the status is in-force');
  }
}

/**
 * Reads any value as a pack. Either the pack, typed, or everything that is wrong with it (the first 500), each
 * with the clause, the field, what was found and what was expected. Never throws on parsed JSON. `longestSays`: a
 * council's own words may be longer than our paraphrases, in characters.
 */
export function checkPack(
  value: unknown,
  longestSays: number = LIMITS.says,
):
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly PackProblem[] } {
  const inspector = new Inspector();
  const pack = inspector.bag(
    value,
    'pack',
    [
      'id',
      'name',
      'called',
      'status',
      'statusNote',
      'nation',
      'clauses',
      'ladder',
      'roles',
      'routes',
      'responseTimes',
      'bases',
    ],
    ['entries', 'verbatim'],
  );
  if (pack !== null) {
    const id = inspector.text(pack.id, 'id', LIMITS.ref);
    if (id !== null && !KEY.test(id)) inspector.report('id', id, 'words in lower case joined by hyphens');
    inspector.text(pack.name, 'name', LIMITS.name);
    checkStatus(inspector, pack);
    inspector.oneOf(pack.nation, 'nation', ['england-and-wales', 'scotland', 'northern-ireland'], '');
    const refs = checkClauses(inspector, pack.clauses, longestSays);
    if (pack.ladder !== undefined) checkLadder(inspector, pack.ladder);
    const roles = checkRoles(inspector, pack.roles);
    checkRoutes(inspector, pack.routes, refs, roles);
    checkResponseTimes(inspector, pack.responseTimes, refs);
    checkBases(inspector, pack.bases, refs);
    if (pack.verbatim !== undefined && typeof pack.verbatim !== 'boolean')
      inspector.report('verbatim', pack.verbatim, 'true or false');
    if (pack.entries !== undefined) {
      for (const { field, found, expected } of checkEntries(pack.entries, refs, roles)) {
        inspector.say(field, found, expected);
      }
    }
  }
  if (pack === null || inspector.problems.length > 0) return { ok: false, problems: inspector.problems };
  return { ok: true, pack: pack as unknown as Pack };
}
