import type { RejectionReason } from '../../domain/comment.ts';
import type { MonthFigures } from '../comment-store.ts';
import { type Database, sql } from '../database.ts';
import { numberOf, textOf } from '../rows/comment-row.ts';

/** Asia/Ho_Chi_Minh has had no summer time since 1975. */
const ZONE_MS = 7 * 3_600_000;
const HOUR_MS = 3_600_000;

/** Figures of local months, `2026-11` to `2026-12`, both counted in: asked of the log, which erasure leaves whole. */
export async function readFigures(database: Database, from: string, to: string): Promise<readonly MonthFigures[]> {
  return Promise.all(monthsBetween(from, to).map((month) => readMonth(database, month)));
}

/** The newsroom's own answers are no comments of readers, and are not counted among them. */
const readersEvents = sql`comment_events e JOIN comments c ON c.id = e.comment AND c.voice = 'reader'`;

async function readMonth(database: Database, month: string): Promise<MonthFigures> {
  const start = startOf(month);
  const end = startOf(monthAfter(month));
  const inMonth = sql`e.at >= ${start} AND e.at < ${end}`;
  const [kinds, reasons, medianHours] = await Promise.all([
    database.all(sql`SELECT e.kind, COUNT(DISTINCT e.comment) AS comments FROM ${readersEvents}
      WHERE e.kind IN ('received', 'published', 'revised', 'rejected', 'withdrawn') AND ${inMonth} GROUP BY e.kind`),
    database.all(sql`SELECT e.reason, COUNT(DISTINCT e.comment) AS comments FROM ${readersEvents}
      WHERE e.kind = 'rejected' AND e.reason IS NOT NULL AND ${inMonth} GROUP BY e.reason`),
    readMedianHours(database, start, end),
  ]);
  const count = new Map(kinds.map((row) => [textOf(row, 'kind'), numberOf(row, 'comments')]));
  return {
    month,
    received: count.get('received') ?? 0,
    published: count.get('published') ?? 0,
    edited: count.get('revised') ?? 0,
    rejected: count.get('rejected') ?? 0,
    withdrawn: count.get('withdrawn') ?? 0,
    rejectedFor: Object.fromEntries(
      reasons.map((row) => [textOf(row, 'reason') as RejectionReason, numberOf(row, 'comments')]),
    ),
    medianHours,
  };
}

async function readMedianHours(database: Database, start: number, end: number): Promise<number | null> {
  const rows = await database.all(sql`SELECT e.at - c.received_at AS waited FROM ${readersEvents}
    WHERE e.kind IN ('published', 'rejected') AND e.from_state = 'held' AND e.at >= ${start} AND e.at < ${end} ORDER BY waited`);
  const waited = rows.map((row) => numberOf(row, 'waited'));
  const lower = waited[Math.floor((waited.length - 1) / 2)];
  const upper = waited[Math.floor(waited.length / 2)];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2 / HOUR_MS;
}

function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = monthAfter(month)) months.push(month);
  return months;
}

function startOf(month: string): number {
  return Date.parse(`${month}-01T00:00:00Z`) - ZONE_MS;
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}
