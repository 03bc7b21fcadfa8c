/**
 * How much of what is only hinted at each rule hears: npx tsx test/bench/passages.ts [RULE]. test/reading/passages.tsv has
 * passages as they stand inside emails, 320 a rule by one hand each: rule, 1 (does what the rule is about) or 0 (near
 * misses and other matters), text. Every second one of a rule (odd) was read while its patterns were widened, the
 * others (even) were only counted. With RULE, the odd ones that it gets wrong are listed.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadPacks } from '../../bot/packs';
import { check } from '../../shared/check';
import { defaultPolicy } from '../../shared/policy';
import { RULES } from '../../shared/rules';
import { directoryOf } from '../scenarios/predict';

const directory = directoryOf('people-e.csv');
const SENDER = 'cllr.owen.birtles@e.example.gov.uk';
const OFFICER = 'ross.keble@e.example.gov.uk';
/** Whom a rule's passages go to, where it is not one officer. */
const READERS: Readonly<Record<string, { readonly to: string; readonly cc?: readonly string[] }>> = {
  'conduct-in-copy': {
    to: 'edmund.crowe@e.example.gov.uk',
    cc: ['cllr.hetty.yeomans@e.example.gov.uk', 'editor@example.org'],
  },
  confidential: { to: 'jo.parry@example.org' },
  'speaking-for-council': { to: 'news@gazette.example.com' },
  'contentious-route': { to: 'tomasz.wojcik@e.example.gov.uk' },
};

const packs = loadPacks();
const [wanted] = process.argv.slice(2);
const places = new Map<string, number>();
const tallies = new Map<string, number[]>();
for (const line of readFileSync(path.join(__dirname, '../reading/passages.tsv'), 'utf8').trim().split('\n')) {
  const [id = '', label = '', text = ''] = line.split('\t');
  const place = places.get(id) ?? 0;
  places.set(id, place + 1);
  if (wanted !== undefined && id !== wanted) continue;
  const rules = RULES.filter((rule) => rule.id === id);
  const { to, cc = [] } = READERS[id] ?? { to: OFFICER };
  const speaks = packs.some(
    (pack) =>
      rules.some((rule) => pack.bases[rule.id] !== undefined) &&
      check(
        {
          draft: {
            from: SENDER,
            to: [to],
            cc,
            bcc: [],
            subject: 'Query',
            body: `Hello,\n\n${text}\n\nOwen`,
            importance: 'normal',
            composedAt: '2026-03-10T10:15:00Z',
          },
          pack,
          directory,
          policy: defaultPolicy(pack),
          earlier: [],
        },
        rules,
      ).nudges.some((nudge) => nudge.quiet !== true),
  );
  const does = label === '1';
  const isOdd = place % 2 === 0;
  if (wanted !== undefined && isOdd && does !== speaks)
    process.stdout.write(`${does ? 'missed' : 'false '}  ${text}\n`);
  // Found, of so many; false, of so many: odd, then even.
  const tally = tallies.get(id) ?? [0, 0, 0, 0, 0, 0, 0, 0];
  const at = (isOdd ? 0 : 4) + (does ? 0 : 2);
  tally[at] = (tally[at] ?? 0) + (speaks ? 1 : 0);
  tally[at + 1] = (tally[at + 1] ?? 0) + 1;
  tallies.set(id, tally);
}
for (const [id, [a, b, c, d, e, f, g, h]] of tallies)
  process.stdout.write(
    `${id.padEnd(22)} odd: found ${String(a)} of ${String(b)}, false ${String(c)} of ${String(d)}; even: found ${String(e)} of ${String(f)}, false ${String(g)} of ${String(h)}\n`,
  );
