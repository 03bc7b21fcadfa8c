import type { Pack } from '../pack';
import { listed } from '../words';
import { pathKey, settingsOf, type OptionSetting, type RuleFacts, type Setting } from './body';
import type { Difference, LinkedAnswer, PolicyBody } from './shapes';

/** What differences are told with: names of rules and their options, of protocols and of their roles. */
export interface Names {
  readonly rules: readonly RuleFacts[];
  readonly packs: readonly Pick<Pack, 'id' | 'name' | 'roles'>[];
}

const STRENGTHS: Readonly<Record<string, string>> = {
  default: 'as the rule finds',
  off: 'off',
  watch: 'watch (counted, not shown)',
  note: 'note',
  advice: 'advice',
  warning: 'warning',
};
const NATIONS: Readonly<Record<string, string>> = {
  'england-and-wales': 'England and Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};

const asText = (setting: Setting | undefined): string | null =>
  setting === undefined ? null : JSON.stringify(setting.value);
/** Whether two settings of one path say the same. */
export const same = (a: Setting | undefined, b: Setting | undefined): boolean => asText(a) === asText(b);

/** By path, in the order of the body. */
export function byPath(body: PolicyBody): Map<string, Setting> {
  const all = new Map<string, Setting>();
  for (const setting of settingsOf(body)) all.set(pathKey(setting.path), setting);
  return all;
}

/** What changes from one policy to another, setting by setting, in words; none: they say the same. */
export function differences(before: PolicyBody, after: PolicyBody, names: Names): Difference[] {
  const old = byPath(before);
  const fresh = byPath(after);
  const found: Difference[] = [];
  const paths = new Map<string, readonly string[]>();
  for (const all of [old, fresh]) all.forEach(({ path }, key) => paths.set(key, path));
  paths.forEach((path, key) => {
    const a = old.get(key);
    const b = fresh.get(key);
    if (same(a, b)) return;
    const roles = rolesOf(names, after.protocol, before.protocol);
    found.push({
      path: path.slice(),
      what: what(path, names, roles),
      before: told(path, a, names),
      after: told(path, b, names),
    });
  });
  const place = (one: Difference): number => AREAS.indexOf(one.path[0] ?? '');
  return found
    .map((one, index) => ({ one, index }))
    .sort((a, b) => place(a.one) - place(b.one) || a.index - b.index)
    .map(({ one }) => one);
}

const AREAS = ['protocol', 'rules', 'contacts', 'answers', 'nation', 'memoryDays'];

function rolesOf(names: Names, ...protocols: readonly string[]): Pack['roles'] {
  for (const id of protocols) {
    const pack = names.packs.find((one) => one.id === id);
    if (pack !== undefined) return pack.roles;
  }
  return {};
}

/** "Several officers on one matter: strength" */
function what(path: readonly string[], names: Names, roles: Pack['roles']): string {
  const [area = '', key = '', part = '', name = '', field = ''] = path;
  if (area === 'protocol') return 'The protocol in use';
  if (area === 'nation') return 'Whose bank holidays count';
  if (area === 'memoryDays') return 'How long earlier points are remembered';
  if (area === 'answers') return `The answer to “${key}”`;
  if (area === 'contacts')
    return key === 'roles' ? `Contact for ${roles[part]?.name ?? part}` : `Point of contact of ${part}`;
  const rule = names.rules.find((one) => one.id === key);
  const title = rule?.title ?? key;
  if (part === 'strength') return `${title}: strength`;
  if (part === 'options') return `${title}: ${rule?.options[name]?.label ?? name}`;
  const message = rule?.wording.en[name]?.title ?? name;
  return `${title}: ${field === 'title' ? 'title' : 'text'} of “${message}”`;
}

/** A setting in words; null where it is not set (a strength always is). */
function told(path: readonly string[], setting: Setting | undefined, names: Names): string | null {
  const [area, key, part, name = ''] = path;
  const value = setting?.value;
  if (area === 'rules' && part === 'strength') {
    const strength = typeof value === 'string' ? value : 'default';
    return STRENGTHS[strength] ?? strength;
  }
  if (value === undefined) return null;
  if (area === 'memoryDays') return days(Number(value));
  if (area === 'answers') return answerInWords(value as LinkedAnswer);
  if (area === 'rules' && part === 'options') {
    const spec = names.rules.find((one) => one.id === key)?.options[name];
    return optionInWords(value as OptionSetting, spec?.type === 'number' ? spec.unit : '');
  }
  if (typeof value !== 'string') return listInWords(value as readonly string[]);
  if (area === 'protocol') return names.packs.find((one) => one.id === value)?.name ?? value;
  return area === 'nation' ? (NATIONS[value] ?? value) : value;
}

const days = (count: number): string => (count === 1 ? '1 day' : `${String(count)} days`);

function listInWords(list: readonly string[]): string {
  return list.length === 0 ? 'nobody' : listed(list);
}

function optionInWords(value: OptionSetting, unit: string): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return unit === '' ? String(value) : `${String(value)} ${unit}`;
  return value.length === 0 ? 'none' : listed(value);
}

function answerInWords(answer: LinkedAnswer): string {
  const parts: string[] = [];
  if (answer.clauses.length > 0)
    parts.push(`${answer.clauses.length === 1 ? 'paragraph' : 'paragraphs'} ${listed(answer.clauses)}`);
  if (answer.contact !== null) parts.push(`ask ${answer.contact}`);
  if (answer.says !== '') parts.push(`“${answer.says}”`);
  return parts.length === 0 ? 'nothing' : parts.join('; ');
}
