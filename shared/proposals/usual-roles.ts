import type { Pack, Role } from '../pack';

/**
 * The roles that councils' protocols send people to, and finding them in a council's own words.
 */

/** Every role of these packs, called as most of them call it. */
export function usualRoles(packs: readonly Pack[]): Readonly<Record<string, Role>> {
  const roles: Record<string, Role> = {};
  const keys: string[] = [];
  for (const pack of packs)
    for (const key of Object.keys(pack.roles)) if (keys.indexOf(key) < 0) keys.push(key);
  for (const key of keys) {
    const all: Role[] = [];
    for (const pack of packs) {
      const role = pack.roles[key];
      if (role !== undefined) all.push(role);
    }
    const named = (name: string): number => all.filter((one) => one.name === name).length;
    const best = all
      .slice()
      .sort((a, b) => named(b.name) - named(a.name) || a.name.length - b.name.length)[0];
    if (best !== undefined) roles[key] = best;
  }
  return roles;
}

/** Roles that at least half of these packs have: any protocol may need them. */
export function commonRoles(packs: readonly Pack[]): readonly string[] {
  return Object.keys(usualRoles(packs)).filter(
    (key) => packs.filter((pack) => pack.roles[key] !== undefined).length * 2 >= packs.length,
  );
}

interface Alias {
  readonly key: string;
  /** Lower case. */
  readonly words: string;
}

/** Whom protocols mean by other words than the role's name and titles. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  'chief-executive': ['chief executive'],
  'monitoring-officer': ['monitoring officer'],
  'section-151': ['s151 officer', 'chief finance officer'],
  'democratic-services': ['democratic services', 'governance team', 'committee services'],
  communications: ['communications team', 'press office', 'media team', 'communications officer'],
  'head-of-service': ['head of service', 'heads of service', 'service head'],
  director: [
    'director',
    'executive director',
    'corporate director',
    'strategic director',
    'service director',
  ],
  'line-manager': ['line manager', "officer's manager", 'officer’s manager'],
  leader: ['leader of the council', 'council leader'],
  'group-leader': ['group leader', 'leader of the group', 'political group leader', 'party leader'],
  'chief-whip': ['chief whip', 'group whip', 'party whip', 'whip'],
  'standards-committee': ['standards committee', 'standards and audit committee'],
  'senior-management': ['senior manager', 'senior management'],
  'senior-officer': ['senior officer'],
  'ward-member': ['ward member', 'ward councillor', 'local member'],
};

function aliasesOf(roles: Readonly<Record<string, Role>>): readonly Alias[] {
  const aliases: Alias[] = [];
  const add = (key: string, text: string): void => {
    const words = text
      .toLowerCase()
      .replace(/\([^)]*\)/g, ' ')
      .replace(/^(?:the|a|an) /, '')
      .replace(/ concerned\b/, '')
      .replace(/\s+/g, ' ')
      .trim();
    // One word ("complaints", "leader") is said of too much else.
    if (words.indexOf(' ') < 0 && words !== 'director' && words !== 'whip') return;
    if (!aliases.some((one) => one.words === words)) aliases.push({ key, words });
  };
  const keys = Object.keys(roles).filter((key) => roles[key]?.found !== 'concerned');
  for (const key of keys) for (const words of MORE[key] ?? []) add(key, words);
  for (const key of keys) add(key, roles[key]?.name ?? '');
  for (const key of keys) for (const title of roles[key]?.titles ?? []) add(key, title);
  return aliases.sort((a, b) => b.words.length - a.words.length);
}

/** The words before a role that make it the one to go to; and those that make it the matter, not the way. */
const TOWARDS =
  /(?:\b(?:to|with|via|through|by|from|contact|approach|consult|inform|notify|tell|ask|advise|cc|copying|copied|copy in|approval of|consent of|permission of|agreement of|matter for|discretion of|or|and|then)|[,;>/])\s+(?:in writing to\s+)?(?:(?:the|a|an|their|his|her|its|either|both|one of|relevant|appropriate|own|council['’]s|joint|that|officer['’]s|member['’]s|service['’]s|respective|employing)\s+){0,3}$/i;
const ABOUT =
  /\b(?:about|against|concerning|regarding|involving|conduct of|performance of|behaviour of|criticis\w+ of|other than|on behalf of|role of|position of|subordinate to)\s+(?:(?:the|a|an|their|his|her|any|council['’]s)\s+){0,3}$/i;

/** Makes a finder of roles: keys of `roles` that a clause sends people to, in the order in which it names them. */
export function createRoleFinder(roles: Readonly<Record<string, Role>>): (text: string) => readonly string[] {
  const aliases = aliasesOf(roles);
  return (text) => {
    const low = text.toLowerCase();
    const taken: { readonly from: number; readonly to: number; readonly key: string }[] = [];
    for (const { key, words } of aliases) {
      for (let from = low.indexOf(words); from >= 0; from = low.indexOf(words, from + 1)) {
        const to = from + words.length;
        const inWord =
          /[a-z0-9]/.test(low.charAt(from - 1)) || /^(?:[a-rt-z0-9]|s[a-z0-9])/.test(low.slice(to));
        if (!inWord && !taken.some((one) => from < one.to && to > one.from)) taken.push({ from, to, key });
      }
    }
    taken.sort((a, b) => a.from - b.from);
    const before = (from: number): string => text.slice(Math.max(0, from - 60), from);
    const apart = taken.filter(({ from }) => !ABOUT.test(before(from)));
    const towards = apart.filter(({ from }) => TOWARDS.test(before(from)));
    const keys: string[] = [];
    for (const { key } of towards.length > 0 ? towards : apart) if (keys.indexOf(key) < 0) keys.push(key);
    return keys;
  };
}
