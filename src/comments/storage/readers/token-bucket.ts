import { type Database, sql } from '../database.ts';
import { numberOf } from '../rows/comment-row.ts';

/**
 * Takes a token. A bucket is one number: the time at which it will be full again, which each token moves on by the time it takes to come
 * back. A time that lies further off than an empty bucket's was written before the clock was set back, and counts for nothing.
 */
export async function takeToken(
  database: Database,
  bucket: string,
  capacity: number,
  refillPerHour: number,
  now: number,
): Promise<{ readonly waitMs: number }> {
  const each = Math.ceil(3_600_000 / refillPerHour);
  const latest = now + capacity * each;
  const [taken, kept] = await database.batch([
    sql`INSERT INTO token_buckets (bucket, full_at) VALUES (${bucket}, ${now + each})
      ON CONFLICT (bucket) DO UPDATE SET full_at = CASE
        WHEN token_buckets.full_at > ${now} AND token_buckets.full_at <= ${latest}
        THEN token_buckets.full_at + ${each} ELSE ${now + each} END
      WHERE token_buckets.full_at <= ${latest - each} OR token_buckets.full_at > ${latest} RETURNING full_at`,
    sql`SELECT full_at FROM token_buckets WHERE bucket = ${bucket}`,
  ]);
  const row = kept?.rows[0];
  if (taken?.rows.length === 1 || row === undefined) return { waitMs: 0 };
  return { waitMs: Math.max(1, numberOf(row, 'full_at') + each - latest) };
}
