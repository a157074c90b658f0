import { foldForMatch } from '../../../content-model/text/fold.ts';
import { parseReceiptCode } from '../../domain/receipt-code.ts';
import type { CommentList, DeskStore, ListRequest, ListView } from '../comment-store.ts';
import { listViews } from '../comment-store.ts';
import { type Database, joinSql, sql, type Statement } from '../database.ts';
import { commentColumns, maybeNumber, numberOf, toComment } from '../rows/comment-row.ts';
import { views } from './views.ts';

/** One page of a list, in the order of receipt. */
export async function listComments(database: Database, request: ListRequest): Promise<CommentList> {
  const { where, oldestFirst } = views[request.view];
  const conditions = [where, ...searchConditions(request.search)];
  if (request.story !== undefined) conditions.push(sql`c.story = ${request.story}`);
  if (request.authorKey !== undefined) conditions.push(sql`c.author_key = ${request.authorKey}`);
  const after = readCursor(request.after);
  if (after !== undefined) {
    const place = sql`(CAST(${after.receivedAt} AS BIGINT), CAST(${after.id} AS TEXT))`;
    conditions.push(oldestFirst ? sql`(c.received_at, c.id) > ${place}` : sql`(c.received_at, c.id) < ${place}`);
  }
  const order = oldestFirst ? sql`c.received_at, c.id` : sql`c.received_at DESC, c.id DESC`;
  const rows = await database.all(
    sql`SELECT ${commentColumns} FROM comments c WHERE ${joinSql(conditions, ' AND ')} ORDER BY ${order} LIMIT ${request.limit + 1}`,
  );
  const comments = rows.slice(0, request.limit).map(toComment);
  const last = comments.at(-1);
  return {
    comments,
    next: rows.length > comments.length && last !== undefined ? `${last.receivedAt}:${last.id}` : null,
  };
}

/** How many comments each list holds, asked anew each time (invariant 7). */
export async function countLists(database: Database): Promise<Awaited<ReturnType<DeskStore['counts']>>> {
  const columns = listViews.map((view): Statement => ({
    sql: `(SELECT COUNT(*) FROM comments c WHERE ${views[view].where.sql}) AS ${column(view)}`,
    values: [],
  }));
  const [row] = await database.all(
    sql`SELECT ${joinSql(columns, ', ')}, (SELECT MIN(received_at) FROM comments WHERE state = 'held') AS oldest`,
  );
  if (row === undefined) throw new TypeError('A query for counts gave no row.');
  const counts = Object.fromEntries(listViews.map((view) => [view, numberOf(row, column(view))]));
  return { ...(counts as Record<ListView, number>), oldestHeldAt: maybeNumber(row, 'oldest') };
}

function column(view: ListView): string {
  return `count_${view.replaceAll('-', '_')}`;
}

/** D1 refuses patterns of more than 50 bytes. */
const LONGEST_PATTERN = 48;

function searchConditions(search: string | undefined): Statement[] {
  // A reader on the telephone reads the code out.
  const code = parseReceiptCode(search ?? '');
  if (code !== undefined) return [sql`c.receipt_code = ${code}`];
  return foldForMatch(search ?? '')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      const pattern = `%${cutToBytes(word.replace(/[\\%_]/g, '\\$&'), LONGEST_PATTERN)}%`;
      return sql`(c.folded LIKE ${pattern} ESCAPE '\\' OR c.folded_about LIKE ${pattern} ESCAPE '\\')`;
    });
}

function cutToBytes(text: string, bytes: number): string {
  const encoder = new TextEncoder();
  let cut = text;
  while (encoder.encode(cut).length > bytes) cut = [...cut].slice(0, -1).join('');
  // Half an escape at the end would break the pattern.
  return cut.replace(/(?<!\\)((?:\\\\)*)\\$/, '$1');
}

function readCursor(after: string | undefined): { readonly receivedAt: number; readonly id: string } | undefined {
  const parts = /^(\d{1,15}):(.+)$/s.exec(after ?? '');
  return parts === null ? undefined : { receivedAt: Number(parts[1]), id: parts[2] ?? '' };
}
