import type { OwnClause } from '../../shared/admin/shapes';
import type { Pack } from '../../shared/pack';
import type { ImportedClause, ImportResult, ShownBlock, ShownRun } from '../../shared/proposals/imported';
import type { Proposals } from '../../shared/proposals/propose';
import { ImportError, importWithProposals } from '../import/import-document';
import { DocumentError, type ReadDocument, type ReadProtocol } from './protocol-desk';

/** The bounds of shapes.ts; what is longer is cut, and the clerk sees it beside the document. */
const LONGEST = { name: 200, ref: 60, heading: 300, text: 20_000 } as const;
const MOST_CLAUSES = 2000;
const MOST_ROLES = 10;

/** Reads a document into the form that is kept, with what its clauses may bear on, proposed from `packs`. */
export function createProtocolReader(packs: readonly Pack[]): ReadDocument {
  return async (bytes, name, signal) => {
    try {
      const { result, proposals } = await importWithProposals(bytes, name, packs, { signal });
      return asKept(result, proposals, name);
    } catch (error) {
      if (error instanceof ImportError) throw new DocumentError(error.message);
      throw error;
    }
  };
}

function asKept(result: ImportResult, proposals: readonly Proposals[], file: string): ReadProtocol {
  const used = new Set(result.clauses.flatMap(({ blocks }) => blocks));
  const title = result.title.replace(/\s+/g, ' ').trim();
  return {
    name: (title === '' ? file : title).slice(0, LONGEST.name),
    document: {
      name: file,
      blocks: result.document.map((block, index) => ({ text: textOf(block), used: used.has(index) })),
    },
    problems: result.problems.map(({ where, text }) => ({ where, text })),
    clauses: result.clauses.slice(0, MOST_CLAUSES).map((clause, index) => clauseOf(clause, proposals[index])),
  };
}

function clauseOf(
  { ref, heading, text, inForce, blocks }: ImportedClause,
  proposed: Proposals | undefined,
): OwnClause {
  return {
    ref: ref.slice(0, LONGEST.ref),
    heading: heading.slice(0, LONGEST.heading),
    text: text.slice(0, LONGEST.text),
    inForce,
    at: blocks[0] ?? null,
    rules: (proposed?.rules ?? []).map(({ rule, bearing, when, score }) => ({
      rule,
      bearing,
      when,
      state: 'proposed',
      score,
    })),
    situations: (proposed?.situations ?? []).map(({ situation, standing, score }) => ({
      situation,
      standing,
      state: 'proposed',
      score,
    })),
    routes: (proposed?.routes ?? []).map(({ subject, to, score }) => ({
      subject,
      to: to.slice(0, MOST_ROLES),
      state: 'proposed',
      score,
    })),
  };
}

/** A block without what was struck out. */
function textOf({ label, runs, cells }: ShownBlock): string {
  const kept = (list: readonly ShownRun[]): string =>
    list
      .filter(({ struck }) => !struck)
      .map(({ text }) => text)
      .join('');
  const text = cells.length > 0 ? cells.map(kept).join(' | ') : kept(runs);
  return label === null ? text : `${label} ${text}`;
}
