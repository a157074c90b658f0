import { findRows, type MatchRank, type WordQuery } from '../../content-model/text/word-query.ts';
import type { OpenPart, RollRow } from './read-part.ts';

/** A row that answers the query; `read` builds what is shown of it, for the few rows that are. */
export interface RollHit {
  readonly rank: MatchRank;
  readonly read: () => RollRow;
}

/**
 * The rows of all parts that answer a query, best first; equals stay in the roll's order: newest decision first, then the
 * decision's own order. With `decision` (a slug) only its rows are asked.
 */
export async function findInRoll(
  parts: readonly OpenPart[],
  query: WordQuery,
  pause: () => Promise<void>,
  decision?: string,
): Promise<RollHit[]> {
  const tables = parts.map((part) => {
    const [from, to] = decision === undefined ? [0, part.count] : (part.spanOf(decision) ?? [0, 0]);
    return { from, to, name: part.foldedName, unit: part.foldedUnit, mayAnswer: part.sift(query) };
  });
  const found = await findRows(query, tables, pause);
  return found.flatMap(({ table, row, rank }) => {
    const part = parts[table];
    return part ? [{ rank, read: () => part.row(row) }] : [];
  });
}
