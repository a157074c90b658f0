import type { Decision, NewComment, Once } from '../comment-store.ts';
import type { CommentStore } from '../comment-store.ts';
import { type Database, type Row, sql } from '../database.ts';

/** The time at which samples are received, 22/11/2026 08:00 in Vietnam. */
export const RECEIVED_AT = Date.parse('2026-11-22T08:00+07:00');

/** The story that samples stand under. */
export const STORY = 'tin-tuc/le-phat-dong';

/** A reader's comment whose receipt code and author follow from its id. */
export function sampleComment(id: string, change: Partial<NewComment> = {}): NewComment {
  return {
    id,
    story: STORY,
    parent: null,
    voice: 'reader',
    name: 'Nông Thị Hiên',
    email: `${id}@example.vn`,
    text: `Việc làm của bà con rất đáng học tập (${id}).`,
    department: null,
    consentVersion: '1',
    receivedAt: RECEIVED_AT,
    receiptCode: `LT-${id}`,
    authorKey: `author-of-${id}`,
    addressKey: `address-of-${id}`,
    signals: [],
    queue: 'inbox',
    ...change,
  };
}

/** What makes a sample count once: key, digest and proof all follow from one word. */
export function sampleOnce(word: string, change: Partial<Once> = {}): Once {
  return {
    idempotencyKey: `key-${word}`,
    requestDigest: `digest-${word}`,
    nonce: `nonce-${word}`,
    nonceExpiresAt: RECEIVED_AT + 3_600_000,
    ...change,
  };
}

/** Stores a sample and gives its id. */
export async function submitSample(store: CommentStore, id: string, change: Partial<NewComment> = {}): Promise<string> {
  await store.submit(sampleComment(id, change), sampleOnce(id));
  return id;
}

/** Stores and publishes a sample. */
export async function publishSample(
  store: CommentStore,
  id: string,
  change: Partial<NewComment> = {},
): Promise<string> {
  await submitSample(store, id, change);
  await store.decide(decision(id, 1, { action: 'publish' }));
  return id;
}

type Deed = Decision extends infer One
  ? One extends Decision
    ? Omit<One, 'id' | 'version' | 'editor' | 'at'>
    : never
  : never;

/** A decision of the editor Lan, an hour after the samples came, unless said otherwise. */
export function decision(
  id: string,
  version: number,
  deed: Deed,
  { editor = 'lan', at = RECEIVED_AT + 3_600_000 }: { readonly editor?: string; readonly at?: number } = {},
): Decision {
  return { id, version, editor, at, ...deed };
}

/** Tables of the comments, those that refer to others first. */
const tables = [
  'comment_events',
  'revisions',
  'comment_notes',
  'comment_reports',
  'data_requests',
  'outbox',
  'submissions',
  'token_buckets',
  'author_blocks',
  'story_policies',
  'phrases',
  'comments',
] as const;

/** Everything that the tables hold. */
export async function readEverything(database: Database): Promise<Record<string, readonly Row[]>> {
  const rows = await Promise.all(
    tables.map((table) => database.all({ sql: `SELECT * FROM ${table} ORDER BY 1, 2`, values: [] })),
  );
  return Object.fromEntries(tables.map((table, index) => [table, rows[index] ?? []]));
}

/** Empties the tables between two tests. */
export async function emptyTables(database: Database): Promise<void> {
  await database.batch(tables.map((table) => ({ sql: `DELETE FROM ${table}`, values: [] })));
}

/** Events of a comment, oldest first, as `kind by actor`. */
export async function readHistory(database: Database, id: string): Promise<readonly string[]> {
  const rows = await database.all(sql`SELECT kind, actor FROM comment_events WHERE comment = ${id} ORDER BY seq`);
  return rows.map((row) => `${row['kind']} by ${row['actor']}`);
}
