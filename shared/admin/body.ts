import type { Pack } from '../pack';
import type { Policy, RuleSettings, Strength } from '../policy';
import { defaultPolicy } from '../policy';
import type { Rule } from '../rules/rule';
import { RULE_IDS, type RuleId } from '../types';
import type { LinkedAnswer, PolicyBody } from './shapes';

/** What the clerk's form and the checks need of a rule: everything but the part that looks at drafts. */
export type RuleFacts = Omit<Rule, 'look'>;

export type OptionSetting = number | boolean | readonly string[];

/** The policy of a council whose clerk has changed nothing. */
export function defaultBody(pack: Pack): PolicyBody {
  const { nation, memoryDays } = defaultPolicy(pack);
  return {
    protocol: pack.id,
    nation,
    memoryDays,
    rules: {},
    contacts: { roles: {}, services: {} },
    answers: [],
  };
}

/**
 * The policy that clients check by. Contacts are not in it: they go into the pack and the people (contacts.ts), and
 * linked answers stay on the server, because a question may tell of the one who asked it.
 */
export function toPolicy(body: PolicyBody, version: string, council: string): Policy {
  const rules: Partial<Record<RuleId, RuleSettings>> = {};
  for (const id of RULE_IDS) {
    const settings = body.rules[id];
    if (settings === undefined) continue;
    const wording: Record<string, { title?: string; guidance?: string }> = {};
    for (const message of Object.keys(settings.wording ?? {})) {
      const own = settings.wording?.[message];
      wording[message] = {
        ...(own?.title === undefined ? {} : { title: own.title }),
        ...(own?.guidance === undefined ? {} : { guidance: own.guidance }),
      };
    }
    rules[id] = {
      strength: settings.strength,
      ...(settings.options === undefined ? {} : { options: settings.options }),
      ...(settings.wording === undefined ? {} : { wording }),
    };
  }
  return {
    version,
    council,
    protocol: body.protocol,
    timeZone: 'Europe/London',
    nation: body.nation,
    memoryDays: body.memoryDays,
    rules,
  };
}

/** One setting of a body, by the keys that lead to it. What is not there is on its default. */
export interface Setting {
  readonly path: readonly string[];
  readonly value: OptionSetting | string | LinkedAnswer;
}

/** A path as a map's key; no key of a body holds a control character that JSON would not escape. */
export const pathKey = (path: readonly string[]): string => JSON.stringify(path);

/** A body taken apart, so that two can be compared and put together setting by setting. */
export function settingsOf(body: PolicyBody): Setting[] {
  const all: Setting[] = [
    { path: ['protocol'], value: body.protocol },
    { path: ['nation'], value: body.nation },
    { path: ['memoryDays'], value: body.memoryDays },
  ];
  for (const id of RULE_IDS) {
    const settings = body.rules[id];
    if (settings === undefined) continue;
    if (settings.strength !== 'default')
      all.push({ path: ['rules', id, 'strength'], value: settings.strength });
    for (const name of Object.keys(settings.options ?? {}).sort()) {
      const value = settings.options?.[name];
      if (value !== undefined) all.push({ path: ['rules', id, 'options', name], value });
    }
    for (const message of Object.keys(settings.wording ?? {}).sort()) {
      const own = settings.wording?.[message];
      if (own?.title !== undefined)
        all.push({ path: ['rules', id, 'wording', message, 'title'], value: own.title });
      if (own?.guidance !== undefined)
        all.push({ path: ['rules', id, 'wording', message, 'guidance'], value: own.guidance });
    }
  }
  for (const role of Object.keys(body.contacts.roles).sort())
    all.push({ path: ['contacts', 'roles', role], value: body.contacts.roles[role] ?? [] });
  for (const service of Object.keys(body.contacts.services).sort())
    all.push({ path: ['contacts', 'services', service], value: body.contacts.services[service] ?? '' });
  for (const answer of body.answers) all.push({ path: ['answers', answer.question], value: answer });
  return all;
}

/** The body that these settings make; `start` gives what every body has. Of two on one path the later one counts. */
export function bodyOf(settings: readonly Setting[], start: PolicyBody): PolicyBody {
  const rules: Partial<Record<RuleId, EditableSettings>> = {};
  const roles: Record<string, string[]> = {};
  const services: Record<string, string> = {};
  const answers = new Map<string, LinkedAnswer>();
  const body = { protocol: start.protocol, nation: start.nation, memoryDays: start.memoryDays };
  for (const { path, value } of settings) {
    const [area = '', key = '', part = '', name = '', field = ''] = path;
    if (area === 'protocol') body.protocol = value as string;
    else if (area === 'nation') body.nation = value as PolicyBody['nation'];
    else if (area === 'memoryDays') body.memoryDays = Number(value);
    else if (area === 'answers') answers.set(key, value as LinkedAnswer);
    else if (area === 'contacts' && key === 'roles') roles[part] = (value as readonly string[]).slice();
    else if (area === 'contacts') services[part] = value as string;
    else if (area === 'rules') {
      const id = key as RuleId;
      const own: EditableSettings = rules[id] ?? { strength: 'default' };
      rules[id] = own;
      if (part === 'strength') own.strength = value as Strength;
      else if (part === 'options') {
        own.options = own.options ?? {};
        own.options[name] =
          typeof value === 'object' ? (value as readonly string[]).slice() : (value as number | boolean);
      } else {
        own.wording = own.wording ?? {};
        const words = own.wording[name] ?? {};
        own.wording[name] = words;
        words[field === 'title' ? 'title' : 'guidance'] = value as string;
      }
    }
  }
  const listed: LinkedAnswer[] = [];
  answers.forEach((one) => listed.push(one));
  return { ...body, rules, contacts: { roles, services }, answers: listed };
}

interface EditableSettings {
  strength: Strength;
  options?: Record<string, number | boolean | string[]>;
  wording?: Record<string, { title?: string; guidance?: string }>;
}

/** A body without what says nothing: rules on their default, empty options and wordings. */
export function tidyBody(body: PolicyBody): PolicyBody {
  return bodyOf(settingsOf(body), body);
}

/** A body of an older version without what no rule has any more: rules, options and messages can go. */
export function knownOnly(body: PolicyBody, rules: readonly RuleFacts[]): PolicyBody {
  return bodyOf(
    settingsOf(body).filter(({ path }) => {
      const [area, id, part, name = ''] = path;
      if (area !== 'rules') return true;
      const rule = rules.find((one) => one.id === id);
      if (rule === undefined) return false;
      if (part === 'options') return has(rule.options, name);
      return part === 'strength' || has(rule.wording.en, name);
    }),
    body,
  );
}

export const has = (bag: object, key: string): boolean => Object.prototype.hasOwnProperty.call(bag, key);
