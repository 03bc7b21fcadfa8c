import type { PolicyBody } from '../../../shared/admin/shapes';
import { basisFor, type Cited, type Pack } from '../../../shared/pack';
import type { RuleSettings, Strength } from '../../../shared/policy';
import { CORE_RULES, type RuleId } from '../../../shared/types';
import { isSame } from '../same';
import type { RuleFacts } from '../rule-facts';

/** What the policy's draft says of one rule, read and changed as plain data. */

type BodySettings = NonNullable<PolicyBody['rules'][RuleId]>;
export type OptionValue = number | boolean | readonly string[];

export function settingsOf(body: PolicyBody, rule: RuleId): RuleSettings {
  return (body.rules[rule] as RuleSettings | undefined) ?? { strength: 'default' };
}

function withSettings(body: PolicyBody, rule: RuleId, settings: BodySettings): PolicyBody {
  const rules = { ...body.rules };
  const plain =
    settings.strength === 'default' && settings.options === undefined && settings.wording === undefined;
  // A rule as it comes is not listed, so that "changed" means changed.
  if (plain) Reflect.deleteProperty(rules, rule);
  else rules[rule] = settings;
  return { ...body, rules };
}

export function isChanged(body: PolicyBody, rule: RuleId): boolean {
  return body.rules[rule] !== undefined;
}

export function withStrength(body: PolicyBody, rule: RuleId, strength: Strength): PolicyBody {
  return withSettings(body, rule, { ...body.rules[rule], strength });
}

/** The default that an option has here: the pack's where it sets one, else the rule's. */
export function defaultOf(rule: RuleFacts, pack: Pack | null, name: string): OptionValue | undefined {
  const spec = rule.options[name];
  if (spec === undefined) return undefined;
  const given = pack?.bases[rule.id]?.options?.[name];
  const fits = spec.type === 'list' ? Array.isArray(given) : typeof given === spec.type;
  return given !== undefined && fits ? given : spec.default;
}

/** Sets an option; the default takes it out of the policy. */
export function withOption(
  body: PolicyBody,
  rule: RuleFacts,
  pack: Pack | null,
  name: string,
  value: OptionValue,
): PolicyBody {
  const before = body.rules[rule.id] ?? { strength: 'default' as const };
  const options: Record<string, number | boolean | string[]> = { ...before.options };
  if (isSame(value, defaultOf(rule, pack, name))) Reflect.deleteProperty(options, name);
  else options[name] = typeof value === 'object' ? [...value] : value;
  const { options: _gone, ...rest } = before;
  return withSettings(body, rule.id, Object.keys(options).length === 0 ? rest : { ...rest, options });
}

/** Sets a message's own title or guidance; the rule's own words take it out. What is wrong with it is said beside it. */
export function withWording(
  body: PolicyBody,
  rule: RuleFacts,
  message: string,
  part: 'title' | 'guidance',
  text: string,
): PolicyBody {
  const before = body.rules[rule.id] ?? { strength: 'default' as const };
  const wording: NonNullable<BodySettings['wording']> = { ...before.wording };
  const own: { title?: string | undefined; guidance?: string | undefined } = { ...wording[message] };
  if (text === rule.wording.en[message]?.[part]) Reflect.deleteProperty(own, part);
  else own[part] = text;
  if (own.title === undefined && own.guidance === undefined) Reflect.deleteProperty(wording, message);
  else wording[message] = own;
  const { wording: _gone, ...rest } = before;
  return withSettings(body, rule.id, Object.keys(wording).length === 0 ? rest : { ...rest, wording });
}

export function withDefaults(body: PolicyBody, rule: RuleId): PolicyBody {
  return withSettings(body, rule, { strength: 'default' });
}

/** Every clause that a rule may cite in a pack, in any circumstance, best first, each once. */
export function restsOn(pack: Pack, rule: RuleFacts): readonly (Cited & { readonly when: string | null })[] {
  const basis = pack.bases[rule.id];
  if (basis === undefined) return [];
  const found: (Cited & { when: string | null })[] = [];
  for (const when of [undefined, ...new Set(basis.clauses.map((one) => one.when))]) {
    // basisFor gives nothing for "any" where only some circumstances have a basis: ask it for one of them.
    const asked =
      when ?? basis.circumstances?.find((one) => !basis.clauses.some((clause) => clause.when === one));
    for (const cited of basisFor(pack, rule.id, asked)) {
      const marked = basis.clauses.find((one) => one.ref === cited.clause.ref)?.when ?? null;
      if (!found.some((one) => one.clause.ref === cited.clause.ref)) found.push({ ...cited, when: marked });
    }
  }
  return found;
}

/** Whether a rule can speak at all here: only the core may on a general duty alone (run-rules: toNudge). */
export function hasBasis(pack: Pack, rule: RuleFacts): boolean {
  const cited = restsOn(pack, rule);
  return cited.some((one) => one.bearing === 'direct') || (cited.length > 0 && CORE_RULES.includes(rule.id));
}

/** "30(9), 3.4 and 2 more" in short. */
export function shortRefs(refs: readonly string[], most: number, more: (count: number) => string): string {
  const shown = refs.slice(0, most);
  return refs.length > most ? [...shown, more(refs.length - most)].join(', ') : shown.join(', ');
}
