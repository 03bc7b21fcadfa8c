import type { Standing } from '../answer/mode';
import { createLikeness, likenessTo, wordings, type Likeness } from '../answer/likeness';
import { allSituations, conceptsOf, namedConcepts } from '../answer/recognise';
import { tokensOf, type Token } from '../answer/tokens';
import { paragraphOf, TOPICS, type Clause, type Pack, type Topic } from '../pack';
import { RULES } from '../rules';
import type { Bearing, RuleId } from '../types';
import { fittingSubject, isRouteSubject, SUBJECT_NAMES, type RouteSubject } from './route-subjects';
import { createRoleFinder, usualRoles } from './usual-roles';

/**
 * Which rules, which of the bot's situations and which routes a council's clauses bear on, proposed by their likeness to the clauses
 * of the packs that have been read already, and to the rules' and situations' own descriptions. Proposals are for a
 * clerk to look at: nothing here is used before somebody confirms it.
 */

/** A clause of another council's protocol that made the product propose something. */
interface Alike {
  readonly protocol: string;
  readonly ref: string;
  readonly says: string;
}

interface ProposedRule {
  readonly rule: RuleId;
  readonly bearing: Bearing;
  /** The circumstance that the likest clause is cited for; null: all. */
  readonly when: string | null;
  /** Higher is likelier; below 1 as a rule. */
  readonly score: number;
  /** The likest clause that bears on it; null: proposed by the rule's own description. */
  readonly alike: Alike | null;
}

interface ProposedSituation {
  readonly situation: string;
  /** "making the same point or request again" */
  readonly label: string;
  /** How the likest clause looks on it. Another council's view: the clerk must say whether this one's is the same. */
  readonly standing: Standing;
  readonly score: number;
  readonly alike: Alike | null;
}

/** Whom a clause sends people to, and for what. */
interface ProposedRoute {
  readonly subject: RouteSubject;
  /** Keys of usualRoles, in the order of approach. */
  readonly to: readonly string[];
  readonly score: number;
}

export interface Proposals {
  readonly ref: string;
  /** Likeliest first, at most three. */
  readonly rules: readonly ProposedRule[];
  readonly situations: readonly ProposedSituation[];
  /** Likeliest first, at most two; only of a clause that names somebody to go to. */
  readonly routes: readonly ProposedRoute[];
  /** One to three. */
  readonly topics: readonly Topic[];
}

/** A clause to find proposals for. */
export interface Proposable {
  readonly ref: string;
  readonly heading: string;
  readonly text: string;
  readonly inForce: boolean;
}

export interface Proposer {
  readonly propose: (clauses: readonly Proposable[]) => readonly Proposals[];
}

/** How much each kind of likeness counts, found with test/bench/proposals.ts: each pack proposed from the others. */
const WEIGHTS = { clause: 0.5, centre: 1, description: 1 } as const;
/** Below this a likeness is chance; see the bench. */
const LEAST = { rule: 0.35, situation: 0.28, route: 0.3 } as const;
/** For one rule or situation, no more of a document's clauses than these. */
const MOST_CLAUSES = { rule: 4, situation: 3, route: 3 } as const;
const MOST_A_CLAUSE = { rule: 3, situation: 3, route: 2 } as const;
/** Likely subjects of a clause that are looked at; its words rule some out. */
const MOST_ROUTES_LOOKED = 6;
const NEIGHBOURS = 12;

/** A text and what it is an example of. */
type Example = readonly [owner: string, wording: string];

interface Known {
  readonly pack: Pack;
  readonly clause: Clause;
  readonly rules: readonly { readonly id: RuleId; readonly bearing: Bearing; readonly when: string | null }[];
  readonly situations: readonly { readonly id: string; readonly standing: Standing }[];
  readonly routes: readonly { readonly id: string }[];
}

const namesOf = (tokens: readonly Token[]): readonly string[] => namedConcepts(conceptsOf(tokens));

/** A clause's words; a bullet's with the words that introduce it. */
function withLead(lead: string | undefined, text: string): string {
  return lead === undefined || lead === '' ? text : `${lead.slice(0, 240)}. ${text}`;
}

function knownOf(pack: Pack): Known[] {
  const says = new Map<string, string>();
  for (const clause of pack.clauses) says.set(clause.ref, clause.says);
  return pack.clauses.map((clause) => {
    const rules: { id: RuleId; bearing: Bearing; when: string | null }[] = [];
    for (const { id } of RULES) {
      for (const { ref, bearing, when } of pack.bases[id]?.clauses ?? [])
        if (ref === clause.ref) rules.push({ id, bearing, when: when ?? null });
    }
    const situations = (pack.entries ?? [])
      .filter((entry) => entry.clauses.indexOf(clause.ref) >= 0)
      .map(({ situation, standing }) => ({ id: situation, standing }));
    const routes = pack.routes
      .filter(({ ref }) => ref === clause.ref)
      .map(({ subject }) => ({ id: subject }));
    return { pack, clause, rules, situations, routes };
  });
}

/** Learns from packs. Costs about a second for five; keep what it returns. */
export function createProposer(packs: readonly Pack[]): Proposer {
  const known: Known[] = [];
  for (const pack of packs) known.push(...knownOf(pack));
  const neighbours: Example[] = [];
  const centres: { rule: Example[]; situation: Example[]; route: Example[] } = {
    rule: [],
    situation: [],
    route: [],
  };
  known.forEach(({ pack, clause, rules, situations, routes }, at) => {
    const paragraph = paragraphOf(clause.ref);
    const lead =
      paragraph === clause.ref ? undefined : pack.clauses.filter(({ ref }) => ref === paragraph)[0]?.says;
    const text = withLead(lead, clause.says);
    neighbours.push([String(at), text]);
    for (const { id } of rules) centres.rule.push([id, text]);
    for (const { id } of situations) centres.situation.push([id, text]);
    for (const { id } of routes) centres.route.push([id, text]);
  });
  const near = createLikeness(neighbours, namesOf);
  const rule: Learned = {
    centre: createLikeness(centres.rule, namesOf),
    description: createLikeness(
      RULES.map(({ id, title, about }): Example => [id, `${title}. ${about}`]),
      namesOf,
    ),
  };
  const situation: Learned = {
    centre: createLikeness(centres.situation, namesOf),
    description: createLikeness(
      wordings().concat(allSituations().map(({ id, label }): Example => [id, label])),
      namesOf,
    ),
  };
  const route: Learned = {
    centre: createLikeness(centres.route, namesOf),
    description: createLikeness(
      Object.keys(SUBJECT_NAMES).map((id): Example => [id, SUBJECT_NAMES[id as RouteSubject]]),
      namesOf,
    ),
  };
  const rolesIn = createRoleFinder(usualRoles(packs));
  const labels = new Map<string, string>();
  for (const { id, label } of allSituations()) labels.set(id, label);

  return {
    propose(clauses) {
      const texts = new Map<string, string>();
      for (const clause of clauses) texts.set(clause.ref, clause.text);
      const looked = clauses.map((clause) => {
        const paragraph = paragraphOf(clause.ref);
        const lead = paragraph === clause.ref ? undefined : texts.get(paragraph);
        const idle = !clause.inForce || clause.text === '';
        const tokens = idle ? [] : tokensOf(withLead(lead, clause.text));
        const names = namesOf(tokens);
        const close = nearest(near, tokens, names, known);
        const to = idle ? [] : rolesIn(clause.text);
        return {
          clause,
          close,
          rules: scores(close, ({ rules }) => rules, rule, tokens, names),
          situations: scores(close, ({ situations }) => situations, situation, tokens, names),
          routes:
            to.length === 0
              ? new Map<string, number>()
              : scores(close, ({ routes }) => routes, route, tokens, names),
          to,
        };
      });
      const bestRules = ranked(
        looked.map(({ rules }) => rules),
        MOST_CLAUSES.rule,
      );
      const bestSituations = ranked(
        looked.map(({ situations }) => situations),
        MOST_CLAUSES.situation,
      );
      const bestRoutes = ranked(
        looked.map(({ routes }) => routes),
        MOST_CLAUSES.route,
      );
      return looked.map(({ clause, close, rules, situations, routes, to }, at): Proposals => ({
        ref: clause.ref,
        rules: kept(
          rules,
          LEAST.rule,
          MOST_A_CLAUSE.rule,
          (id) => (bestRules.get(id) ?? []).indexOf(at) >= 0,
        ).map(([id, score]) => {
          const like = likest(close, ({ rules: others }) => others.filter((one) => one.id === id));
          return {
            rule: id as RuleId,
            bearing: like?.label.bearing ?? 'direct',
            when: like?.label.when ?? null,
            score: rounded(score),
            alike: like?.alike ?? null,
          };
        }),
        situations: kept(
          situations,
          LEAST.situation,
          MOST_A_CLAUSE.situation,
          (id) => (bestSituations.get(id) ?? []).indexOf(at) >= 0,
        ).map(([id, score]) => {
          const like = likest(close, ({ situations: others }) => others.filter((one) => one.id === id));
          return {
            situation: id,
            label: labels.get(id) ?? id,
            standing: like?.label.standing ?? usualStanding(known, id),
            score: rounded(score),
            alike: like?.alike ?? null,
          };
        }),
        routes: routesOf(
          kept(routes, LEAST.route, MOST_ROUTES_LOOKED, (id) => (bestRoutes.get(id) ?? []).indexOf(at) >= 0),
          clause.text,
          to,
        ),
        topics: topicsOf(close),
      }));
    },
  };
}

interface Learned {
  readonly centre: Likeness;
  readonly description: Likeness;
}

interface Near {
  readonly known: Known;
  readonly likeness: number;
}

function nearest(
  likeness: Likeness,
  tokens: readonly Token[],
  names: readonly string[],
  known: readonly Known[],
): Near[] {
  const found: Near[] = [];
  likenessTo(likeness, tokens, names).forEach((value, at) => {
    const one = known[Number(at)];
    if (one !== undefined) found.push({ known: one, likeness: value });
  });
  return found.sort((a, b) => b.likeness - a.likeness).slice(0, NEIGHBOURS);
}

/** Each rule or situation with its score: the nearest clauses that bear on it, their centre, and what it is about. */
function scores(
  close: readonly Near[],
  labelsOf: (known: Known) => readonly { readonly id: string }[],
  learned: Learned,
  tokens: readonly Token[],
  names: readonly string[],
): Map<string, number> {
  const sum = new Map<string, number>();
  const add = (id: string, value: number): void => {
    sum.set(id, (sum.get(id) ?? 0) + value);
  };
  const times = new Map<string, number>();
  const SHARES = [1, 0.3, 0.15];
  for (const { known, likeness } of close) {
    const ids = new Set<string>();
    for (const { id } of labelsOf(known)) ids.add(id);
    ids.forEach((id) => {
      const count = times.get(id) ?? 0;
      times.set(id, count + 1);
      add(id, WEIGHTS.clause * likeness * (SHARES[count] ?? 0));
    });
  }
  likenessTo(learned.centre, tokens, names).forEach((value, id) => {
    add(id, WEIGHTS.centre * value);
  });
  likenessTo(learned.description, tokens, names).forEach((value, id) => {
    add(id, WEIGHTS.description * value);
  });
  return sum;
}

/** For each rule or situation, the clauses of the document that score highest, by place. */
function ranked(all: readonly Map<string, number>[], most: number): Map<string, number[]> {
  const lists = new Map<string, { readonly at: number; readonly score: number }[]>();
  all.forEach((one, at) => {
    one.forEach((score, id) => {
      const list = lists.get(id);
      if (list === undefined) lists.set(id, [{ at, score }]);
      else list.push({ at, score });
    });
  });
  const best = new Map<string, number[]>();
  lists.forEach((list, id) => {
    list.sort((a, b) => b.score - a.score || a.at - b.at);
    best.set(
      id,
      list.slice(0, most).map(({ at }) => at),
    );
  });
  return best;
}

function kept(
  found: Map<string, number>,
  least: number,
  most: number,
  fits: (id: string) => boolean,
): (readonly [string, number])[] {
  const list: (readonly [string, number])[] = [];
  found.forEach((score, id) => {
    if (score >= least && fits(id)) list.push([id, score]);
  });
  return list.sort((a, b) => b[1] - a[1]).slice(0, most);
}

/** Likely subjects that the clause's words allow, each once. */
function routesOf(
  likely: readonly (readonly [string, number])[],
  text: string,
  to: readonly string[],
): ProposedRoute[] {
  const routes: ProposedRoute[] = [];
  for (const [id, score] of likely) {
    const subject = isRouteSubject(id) ? fittingSubject(id, text) : null;
    if (subject !== null && !routes.some((one) => one.subject === subject))
      routes.push({ subject, to, score: rounded(score) });
  }
  return routes.slice(0, MOST_A_CLAUSE.route);
}

function likest<T>(
  close: readonly Near[],
  labelsOf: (known: Known) => readonly T[],
): { readonly label: T; readonly alike: Alike } | null {
  for (const { known } of close) {
    const label = labelsOf(known)[0];
    if (label !== undefined)
      return { label, alike: { protocol: known.pack.id, ref: known.clause.ref, says: known.clause.says } };
  }
  return null;
}

/** How most protocols look on a situation. */
function usualStanding(known: readonly Known[], id: string): Standing {
  const counts = new Map<Standing, number>();
  for (const { situations } of known)
    for (const one of situations)
      if (one.id === id) counts.set(one.standing, (counts.get(one.standing) ?? 0) + 1);
  let best: Standing = 'conditional';
  let most = 0;
  counts.forEach((count, standing) => {
    if (count > most) {
      best = standing;
      most = count;
    }
  });
  return best;
}

/** What the nearest clauses speak of, weighed by their likeness. */
function topicsOf(close: readonly Near[]): readonly Topic[] {
  const sums = new Map<Topic, number>();
  let all = 0;
  for (const { known, likeness } of close.slice(0, 6)) {
    const weight = likeness * likeness;
    all += weight;
    for (const topic of TOPICS)
      if (known.clause.topics.indexOf(topic) >= 0) sums.set(topic, (sums.get(topic) ?? 0) + weight);
  }
  const list: { readonly topic: Topic; readonly sum: number }[] = [];
  sums.forEach((sum, topic) => {
    if (sum >= all * 0.3) list.push({ topic, sum });
  });
  list.sort((a, b) => b.sum - a.sum);
  return list.length === 0 ? ['conduct'] : list.slice(0, 3).map(({ topic }) => topic);
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}
