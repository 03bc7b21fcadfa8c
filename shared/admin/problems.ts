import type { Directory } from '../directory';
import { findClause, type Pack } from '../pack';
import type { OptionSpec } from '../rules/rule';
import { fill, listed } from '../words';
import { has, type OptionSetting, type RuleFacts } from './body';
import type { LinkedAnswer, PolicyBody } from './shapes';

/** Something in a policy that cannot be, with where it stands. */
export interface PolicyProblem {
  /** "rules.many-officers.options.officers" */
  readonly field: string;
  /** A plain sentence for the clerk. */
  readonly problem: string;
  /**
   * error: the policy makes no sense so. gone: it did once, and what it speaks of is no longer there (a person who
   * left, a role or clause of another protocol); such a thing may stay, and has no effect.
   */
  readonly severity: 'error' | 'gone';
}

/** Outlook shows at most so many characters of a title in its bar above the message. */
const LONGEST_TITLE = 150;
const LONGEST_WORD = 100;

/**
 * All that is wrong with a policy beyond its shape (shapes.ts): its protocol, options by the rules' own specs,
 * wording by the messages' own placeholders, contacts by the people there are, answers by the protocol's clauses.
 */
export function policyProblems(
  body: PolicyBody,
  rules: readonly RuleFacts[],
  packs: readonly Pack[],
  directory: Directory,
): PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  const say = (field: string, problem: string, severity: PolicyProblem['severity'] = 'error'): void => {
    problems.push({ field, problem, severity });
  };
  const pack = packs.find(({ id }) => id === body.protocol) ?? null;
  if (pack === null) say('protocol', `expected one of ${listed(packs.map(({ id }) => id))}`);

  for (const id of Object.keys(body.rules)) {
    const settings = body.rules[id as keyof typeof body.rules];
    if (settings === undefined) continue;
    const rule = rules.find((one) => one.id === id);
    if (rule === undefined) {
      say(`rules.${id}`, 'there is no such rule');
      continue;
    }
    for (const name of Object.keys(settings.options ?? {})) {
      const field = `rules.${id}.options.${name}`;
      const spec = has(rule.options, name) ? rule.options[name] : undefined;
      const value = settings.options?.[name];
      if (spec === undefined) {
        const known = Object.keys(rule.options);
        say(field, known.length === 0 ? 'this rule has no options' : `expected one of ${listed(known)}`);
      } else if (value !== undefined) {
        const problem = optionProblem(spec, value);
        if (problem !== null) say(field, problem);
      }
    }
    for (const message of Object.keys(settings.wording ?? {})) {
      const field = `rules.${id}.wording.${message}`;
      const own = settings.wording?.[message];
      if (!has(rule.wording.en, message)) {
        say(field, `expected one of ${listed(Object.keys(rule.wording.en))}`);
        continue;
      }
      const known = placeholdersOf(rule, message);
      if (own?.title !== undefined) {
        for (const problem of textProblems(own.title, known)) say(`${field}.title`, problem);
        const longest = fill(own.title, samples(known, pack)).length;
        if (longest > LONGEST_TITLE)
          say(
            `${field}.title`,
            `with names filled in it can reach ${String(longest)} characters; expected at most ${String(LONGEST_TITLE)}, which is all that Outlook shows`,
          );
      }
      if (own?.guidance !== undefined) {
        for (const problem of textProblems(own.guidance, known)) say(`${field}.guidance`, problem);
        if (own.guidance.indexOf('{refs}') < 0)
          say(`${field}.guidance`, 'expected {refs} in it: a nudge always says which paragraph it rests on');
      }
    }
  }

  for (const role of Object.keys(body.contacts.roles)) {
    const field = `contacts.roles.${role}`;
    const list = body.contacts.roles[role] ?? [];
    const its = pack !== null && has(pack.roles, role) ? pack.roles[role] : undefined;
    if (pack !== null && its === undefined) say(field, 'the protocol in use has no such role', 'gone');
    if (its?.found !== undefined && its.found !== 'group' && list.length > 0)
      say(
        field,
        `${its.name}: who that is depends on the officer or matter concerned; it cannot be set here`,
      );
    addressProblems(field, list, directory).forEach((one) => problems.push(one));
  }
  for (const service of Object.keys(body.contacts.services)) {
    const field = `contacts.services.${service}`;
    if (directory.inService(service).length === 0)
      say(field, 'nobody in the people list is in this service', 'gone');
    const address = body.contacts.services[service] ?? '';
    if (directory.find(address) === null) say(field, notListed(address), 'gone');
  }
  body.answers.forEach((answer, index) => {
    if (body.answers.findIndex((one) => one.question === answer.question) !== index)
      say(
        `answers[${String(index)}].question`,
        'this question has an answer already; expected one answer for each',
      );
    answerProblems(answer, pack, directory).forEach((one) =>
      problems.push({ ...one, field: `answers[${String(index)}].${one.field}` }),
    );
  });
  return problems;
}

/** What is wrong with one linked answer; `field` counts from it. */
export function answerProblems(
  answer: Omit<LinkedAnswer, 'question'>,
  pack: Pack | null,
  directory: Directory,
): PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  if (answer.clauses.length === 0 && answer.contact === null && answer.says.trim() === '')
    problems.push({
      field: 'clauses',
      problem: 'expected a paragraph, a contact or a sentence: this answers nothing',
      severity: 'error',
    });
  answer.clauses.forEach((ref, index) => {
    if (pack !== null && findClause(pack, ref) === null)
      problems.push({
        field: `clauses[${String(index)}]`,
        problem: `the protocol in use has no paragraph ${ref}`,
        severity: 'gone',
      });
  });
  if (answer.contact !== null && directory.find(answer.contact) === null)
    problems.push({ field: 'contact', problem: notListed(answer.contact), severity: 'gone' });
  return problems;
}

const notListed = (address: string): string => `${address} is not in the people list`;

function addressProblems(field: string, list: readonly string[], directory: Directory): PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  list.forEach((address, index) => {
    if (directory.find(address) === null)
      problems.push({ field: `${field}[${String(index)}]`, problem: notListed(address), severity: 'gone' });
    if (list.findIndex((one) => one.toLowerCase() === address.toLowerCase()) !== index)
      problems.push({
        field: `${field}[${String(index)}]`,
        problem: `${address} is listed twice`,
        severity: 'error',
      });
  });
  return problems;
}

/** What is wrong with an option's value by the rule's own spec, or null. Fractions are right where the spec's own figures have them. */
function optionProblem(spec: OptionSpec, value: OptionSetting): string | null {
  if (spec.type === 'boolean') return typeof value === 'boolean' ? null : 'expected yes or no';
  if (spec.type === 'number') {
    if (typeof value !== 'number') return 'expected a number';
    const whole = [spec.default, spec.min, spec.max].every((one) => one % 1 === 0);
    if (whole && value % 1 !== 0) return 'expected a whole number';
    if (value < spec.min || value > spec.max || isNaN(value))
      return `expected ${String(spec.min)} to ${String(spec.max)} ${spec.unit}`;
    return null;
  }
  if (typeof value !== 'object') return 'expected a list';
  for (let index = 0; index < value.length; index += 1) {
    const one = value[index] ?? '';
    if (one.trim() === '') return 'expected no empty entry';
    if (value.findIndex((other) => other.toLowerCase() === one.toLowerCase()) !== index)
      return `“${one}” is listed twice`;
    if (spec.of === 'addresses' && !/^[^\s@]+@[^\s@]+$/.test(one)) return `“${one}” is not an email address`;
    if (one.length > (spec.of === 'addresses' ? 320 : LONGEST_WORD))
      return `“${one.slice(0, 40)}…” is too long`;
  }
  return null;
}

/** The {placeholders} that a rule fills in for this message, {refs} and the protocol's names included. */
export function placeholdersOf(rule: RuleFacts, message: string): string[] {
  const found = ['refs', 'protocol', 'Protocol'];
  // A message and its twin for a mere principle are filled from the same finding.
  const plain = message.replace(/:principle$/, '');
  for (const id of [plain, `${plain}:principle`]) {
    const wording = has(rule.wording.en, id) ? rule.wording.en[id] : undefined;
    if (wording === undefined) continue;
    const text = wording.title + wording.guidance;
    const pattern = /\{([a-z]{1,20})\}/gi;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const name = match[1] ?? '';
      if (found.indexOf(name) < 0) found.push(name);
    }
  }
  return found;
}

function textProblems(text: string, known: readonly string[]): string[] {
  const problems: string[] = [];
  if (text.trim() === '') problems.push('expected some words; leave it out for the rule’s own');
  if (/[\n\r\t]/.test(text)) problems.push('expected one line');
  const braces = text.match(/\{[^{}]{0,40}\}|[{}]/g) ?? [];
  for (const one of braces) {
    if (known.indexOf(one.slice(1, -1)) < 0 || one.length < 3)
      problems.push(
        `${one} is not filled in here; expected only ${listed(known.map((name) => `{${name}}`))}`,
      );
  }
  return problems.filter((one, index) => problems.indexOf(one) === index);
}

/** Values about as long as they get, for the length of a title. */
function samples(known: readonly string[], pack: Pack | null): Record<string, string> {
  const name = 'Alexandra Featherstone-Hughes';
  const data: Record<string, string> = {};
  for (const one of known)
    data[one] = /^count$/.test(one) ? '12' : /s$/.test(one) ? `${name} and ${name}` : name;
  data['refs'] = 'paragraphs 3.16.1, 3.16.2 and 3.16.3';
  data['protocol'] = pack?.called ?? 'the aide memoire';
  data['Protocol'] = data['protocol'];
  return data;
}
