/** Deliberate breaks of a good pack, and what the refusal has to say. Each break changes a fresh copy of south-vale. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What is at a path, e.g. ['clauses', 3, 'ref']; throws where the path leads nowhere. */
function at(root: Json, path: readonly (string | number)[]): Json {
  let value: Json | undefined = root;
  for (const step of path) {
    if (Array.isArray(value) && typeof step === 'number') value = value[step];
    else if (typeof value === 'object' && value !== null && !Array.isArray(value))
      value = value[String(step)];
    else value = undefined;
    if (value === undefined) throw new Error(`nothing at ${path.join('.')}`);
  }
  return value;
}

export function put(root: Json, path: readonly (string | number)[], value: Json): void {
  const parent = at(root, path.slice(0, -1));
  const last = path[path.length - 1];
  if (Array.isArray(parent) && typeof last === 'number') parent[last] = value;
  else if (typeof parent === 'object' && parent !== null && !Array.isArray(parent))
    parent[String(last)] = value;
  else throw new Error(`nothing to put into at ${path.join('.')}`);
}

function drop(root: Json, path: readonly (string | number)[]): void {
  const parent = at(root, path.slice(0, -1));
  const last = path[path.length - 1];
  if (typeof parent !== 'object' || parent === null || Array.isArray(parent))
    throw new Error('not an object');
  Reflect.deleteProperty(parent, String(last));
}

export interface Break {
  readonly name: string;
  readonly make: (pack: Json) => void;
  /** Clause that the problem must name; null: it is about no one clause. */
  readonly clause: string | null;
  readonly field: string;
  readonly found: string | RegExp;
  readonly expected: string | RegExp;
}

const set =
  (path: readonly (string | number)[], value: Json) =>
  (pack: Json): void =>
    put(pack, path, value);

export const BREAKS: readonly Break[] = [
  {
    name: 'no name',
    make: (pack) => drop(pack, ['name']),
    clause: null,
    field: 'name',
    found: 'nothing',
    expected: 'a value',
  },
  {
    name: 'an id with capitals',
    make: set(['id'], 'South Vale'),
    clause: null,
    field: 'id',
    found: '"South Vale"',
    expected: /lower case/,
  },
  {
    name: 'a name that is a number',
    make: set(['name'], 7),
    clause: null,
    field: 'name',
    found: '7',
    expected: 'a text',
  },
  {
    name: 'a misspelt key',
    make: set(['base'], {}),
    clause: null,
    field: 'pack',
    found: /"base"/,
    expected: /bases/,
  },
  {
    name: 'an unknown status',
    make: set(['status'], 'adopted'),
    clause: null,
    field: 'status',
    found: '"adopted"',
    expected: /in-force, draft/,
  },
  {
    name: 'a draft whose note does not say so',
    make: set(['status'], 'draft'),
    clause: null,
    field: 'statusNote',
    found: /^"/,
    expected: /the word "draft"/,
  },
  {
    name: 'a draft that is called a protocol',
    make: set(['status'], 'draft'),
    clause: null,
    field: 'called',
    found: '"your protocol"',
    expected: /the word "draft"/,
  },
  {
    name: 'a protocol in force that is called a draft',
    make: set(['called'], 'the draft protocol'),
    clause: null,
    field: 'called',
    found: '"the draft protocol"',
    expected: /no "draft"/,
  },
  {
    name: 'an unknown nation',
    make: set(['nation'], 'wales'),
    clause: null,
    field: 'nation',
    found: '"wales"',
    expected: /england-and-wales/,
  },
  {
    name: 'no clauses',
    make: set(['clauses'], []),
    clause: null,
    field: 'clauses',
    found: 'a list of 0',
    expected: 'at least 1',
  },
  {
    name: 'clauses as an object',
    make: set(['clauses'], {}),
    clause: null,
    field: 'clauses',
    found: 'an object',
    expected: 'a list',
  },
  {
    name: 'a clause that is a text',
    make: set(['clauses', 2], 'x'),
    clause: null,
    field: 'clauses[2]',
    found: '"x"',
    expected: 'an object',
  },
  {
    name: 'a ref twice',
    make: set(['clauses', 5, 'ref'], '4'),
    clause: '4',
    field: 'clauses[5].ref',
    found: '"4" again',
    expected: /only once/,
  },
  {
    name: 'an empty ref',
    make: set(['clauses', 1, 'ref'], ''),
    clause: '',
    field: 'clauses[1].ref',
    found: '""',
    expected: /not empty/,
  },
  {
    name: 'a ref with a space at the end',
    make: set(['clauses', 1, 'ref'], '1 '),
    clause: '1 ',
    field: 'clauses[1].ref',
    found: '"1 "',
    expected: /no space/,
  },
  {
    name: 'an unknown kind',
    make: set(['clauses', 1, 'kind'], 'rule'),
    clause: '1',
    field: 'clauses[1].kind',
    found: '"rule"',
    expected: /prohibition/,
  },
  {
    name: 'a clause that binds the mayor',
    make: set(['clauses', 1, 'appliesTo'], ['mayor']),
    clause: '1',
    field: 'clauses[1].appliesTo[0]',
    found: '"mayor"',
    expected: /one of member, officer/,
  },
  {
    name: 'a clause that binds nobody',
    make: set(['clauses', 1, 'appliesTo'], []),
    clause: '1',
    field: 'clauses[1].appliesTo',
    found: 'a list of 0',
    expected: 'at least 1',
  },
  {
    name: 'an unknown topic',
    make: set(['clauses', 3, 'topics', 0], 'emails'),
    clause: '3',
    field: 'clauses[3].topics[0]',
    found: '"emails"',
    expected: /closed list/,
  },
  {
    name: 'a topic twice',
    make: set(['clauses', 3, 'topics'], ['conduct', 'conduct']),
    clause: '3',
    field: 'clauses[3].topics[1]',
    found: /again/,
    expected: /only once/,
  },
  {
    name: 'a line break in what a clause says',
    make: set(['clauses', 4, 'says'], 'One\ntwo'),
    clause: '4',
    field: 'clauses[4].says',
    found: /U\+000A/,
    expected: 'printable text',
  },
  {
    name: 'a mark that reverses text',
    make: set(['clauses', 4, 'says'], 'Never \u202ereversed'),
    clause: '4',
    field: 'clauses[4].says',
    found: /U\+202E/,
    expected: 'printable text',
  },
  {
    name: 'a clause as long as a chapter',
    make: set(['clauses', 4, 'says'], 'word '.repeat(400).trim()),
    clause: '4',
    field: 'clauses[4].says',
    found: '1999 characters',
    expected: /at most 600/,
  },
  {
    name: 'a tier missing from the ladder',
    make: (pack) => drop(pack, ['ladder', 'head']),
    clause: null,
    field: 'ladder.head',
    found: 'nothing',
    expected: 'a value',
  },
  {
    name: 'a tier of its own',
    make: set(['ladder', 'supervisor'], []),
    clause: null,
    field: 'ladder',
    found: /"supervisor"/,
    expected: /chief, director/,
  },
  {
    name: 'a title in two tiers',
    make: set(['ladder', 'head'], ['chief executive']),
    clause: null,
    field: 'ladder.head',
    found: /second tier/,
    expected: /one tier/,
  },
  {
    name: 'a title with capitals',
    make: set(['ladder', 'head', 0], 'Head of Service'),
    clause: null,
    field: 'ladder.head[0]',
    found: '"Head of Service"',
    expected: 'lower case',
  },
  {
    name: 'a role that no title holds',
    make: set(['roles', 'leader', 'titles'], []),
    clause: null,
    field: 'roles.leader.titles',
    found: 'a list of 0',
    expected: 'at least 1',
  },
  {
    name: 'a role with a strange key',
    make: set(['roles', 'Head Of'], {}),
    clause: null,
    field: 'roles',
    found: /"Head Of"/,
    expected: /lower case/,
  },
  {
    name: 'a role above nobody knows which tier',
    make: (pack) => drop(pack, ['roles', 'head-of-service', 'tiers']),
    clause: null,
    field: 'roles.head-of-service.tiers',
    found: 'nothing',
    expected: /tiers/,
  },
  {
    name: 'a route to an unknown role',
    make: set(['routes', 1, 'to'], ['mayor']),
    clause: '31',
    field: 'routes[1].to[0]',
    found: '"mayor"',
    expected: 'a key of roles',
  },
  {
    name: 'a route for an unknown subject',
    make: set(['routes', 0, 'subject'], 'parking'),
    clause: '31',
    field: 'routes[0].subject',
    found: '"parking"',
    expected: /closed list/,
  },
  {
    name: 'a route by no clause',
    make: set(['routes', 0, 'ref'], '112'),
    clause: '112',
    field: 'routes[0].ref',
    found: '"112"',
    expected: /ref of a clause/,
  },
  {
    name: 'a response time by no clause',
    make: set(['responseTimes', 0, 'ref'], '36(99)'),
    clause: '36(99)',
    field: 'responseTimes[0].ref',
    found: '"36(99)"',
    expected: /ref of a clause/,
  },
  {
    name: 'half a day to answer',
    make: set(['responseTimes', 0, 'workingDays'], 0.5),
    clause: '36(9)',
    field: 'responseTimes[0].workingDays',
    found: '0.5',
    expected: /whole working days/,
  },
  {
    name: 'an unknown rule',
    make: set(['bases', 'reply-all'], { clauses: [] }),
    clause: null,
    field: 'bases',
    found: /"reply-all"/,
    expected: /id of a rule/,
  },
  {
    name: 'a basis of no clause',
    make: set(['bases', 'blind-copy', 'clauses'], []),
    clause: null,
    field: 'bases.blind-copy.clauses',
    found: 'a list of 0',
    expected: 'at least 1',
  },
  {
    name: 'a basis that rests on a clause that is not there',
    make: set(['bases', 'blind-copy', 'clauses', 0, 'ref'], '85(2)'),
    clause: '85(2)',
    field: 'bases.blind-copy.clauses[0].ref',
    found: '"85(2)"',
    expected: /ref of a clause/,
  },
  {
    name: 'an unknown bearing',
    make: set(['bases', 'blind-copy', 'clauses', 0, 'bearing'], 'weak'),
    clause: '85',
    field: 'bases.blind-copy.clauses[0].bearing',
    found: '"weak"',
    expected: /direct, principle/,
  },
  {
    name: 'a rule outside the core on principle alone',
    make: set(['bases', 'other-ward', 'clauses', 0, 'bearing'], 'principle'),
    clause: '34',
    field: 'bases.other-ward.clauses',
    found: 'principle only',
    expected: /a direct clause \(only many-officers/,
  },
  {
    name: 'a rule outside the core on principle alone in one circumstance',
    make: set(
      ['bases', 'direct-instruction', 'clauses'],
      [
        { ref: '11', bearing: 'direct' },
        { ref: '12', bearing: 'principle', when: 'money' },
      ],
    ),
    clause: '12',
    field: 'bases.direct-instruction.clauses',
    found: 'principle only for "money"',
    expected: /a direct clause/,
  },
  {
    name: 'a clause cited twice',
    make: set(['bases', 'blind-copy', 'clauses', 2, 'ref'], '85'),
    clause: '85',
    field: 'bases.blind-copy.clauses[2].ref',
    found: /again/,
    expected: /once/,
  },
  {
    name: "a word that is not the rule's",
    make: set(['bases', 'junior-officer', 'circumstances', 0], 'rudeness'),
    clause: null,
    field: 'bases.junior-officer.circumstances[0]',
    found: '"rudeness"',
    expected: /enquiry-uncopied/,
  },
  {
    name: 'a clause for a circumstance that the basis leaves out',
    make: set(['bases', 'junior-officer', 'clauses', 0, 'when'], 'enquiry'),
    clause: '30(13)',
    field: 'bases.junior-officer.clauses[0].when',
    found: '"enquiry"',
    expected: /circumstances/,
  },
  {
    name: 'a circumstance that no clause is for',
    make: set(
      ['bases', 'junior-officer', 'circumstances'],
      ['pressure', 'contentious', 'complex', 'bullying'],
    ),
    clause: null,
    field: 'bases.junior-officer.circumstances',
    found: 'no clause for "bullying"',
    expected: /a clause for each/,
  },
  {
    name: 'an option below nothing',
    make: set(['bases', 'many-officers', 'options', 'officers'], -1),
    clause: null,
    field: 'bases.many-officers.options.officers',
    found: '-1',
    expected: /0 to 1000/,
  },
  {
    name: 'an option that is an object',
    make: set(['bases', 'many-officers', 'options', 'officers'], {}),
    clause: null,
    field: 'bases.many-officers.options.officers',
    found: 'an object',
    expected: /a number/,
  },
];
