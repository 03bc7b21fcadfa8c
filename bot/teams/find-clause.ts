import type { Clause, Pack } from '../../shared/pack';
import { stem } from '../../shared/reading/stem';

/** Words longer than this are cut, and further words left out: a search box needs no more. */
const MOST_WORDS = 12;
const STOP = new Set(
  'a an the of to in on at for and or by with from is are be it that this as not no my i me we they can may do'.split(
    ' ',
  ),
);

/**
 * The clauses that a few words find, best first. A paragraph's number finds it first ("30", "3.9"); otherwise each
 * word counts by how rare it is in the protocol, twice in a heading. No words: the clauses in their order.
 */
export function findClauses(pack: Pack, typed: string, most: number, skip = 0): readonly Clause[] {
  const wanted = typed
    .slice(0, 200)
    .trim()
    .toLowerCase()
    .replace(/^(?:paragraph|para|clause|section)\s+/, '');
  if (wanted === '') return pack.clauses.slice(skip, skip + most);
  const numbered = pack.clauses.filter(({ ref }) => {
    const own = ref.toLowerCase();
    return (
      own === wanted ||
      own.startsWith(`${wanted}(`) ||
      own.startsWith(`${wanted} (`) ||
      own.startsWith(`${wanted}.`)
    );
  });
  const words = stemsOf(wanted).slice(0, MOST_WORDS);
  const all = pack.clauses.map((clause) => ({
    clause,
    heading: new Set(stemsOf(clause.heading)),
    says: new Set(stemsOf(`${clause.says} ${clause.topics.join(' ')}`)),
  }));
  const weight = new Map(
    words.map((word) => {
      const having = all.filter(({ heading, says }) => heading.has(word) || says.has(word)).length;
      return [word, Math.log(1 + all.length / (1 + having))] as const;
    }),
  );
  const scored = all
    .map(({ clause, heading, says }) => ({
      clause,
      score: words.reduce(
        (sum, word) =>
          sum + (weight.get(word) ?? 0) * ((heading.has(word) ? 1 : 0) + (says.has(word) ? 1 : 0)),
        0,
      ),
    }))
    .filter(({ clause, score }) => score > 0 && !numbered.includes(clause))
    .sort((a, b) => b.score - a.score)
    .map(({ clause }) => clause);
  return [...numbered, ...scored].slice(skip, skip + most);
}

function stemsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !STOP.has(word))
    .map(stem);
}
