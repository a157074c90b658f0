import { createHash, randomBytes } from 'node:crypto';
import { newReceiptCode } from '../../comments/domain/receipt-code.ts';
import { createImportStore, type ImportedComment } from '../../comments/storage/imports/import-store.ts';
import { openReadyDatabase } from '../../comments/adapters/node/ready-database.ts';
import type { DatabaseLocation } from '../../environment/environment.ts';
import type { OldComment } from './old-story.ts';

/** The store of comments as an import sees it. */
export interface CommentImport {
  /** Stores the comments of an entry that are new; resolves to how many were. */
  readonly add: (entryId: string, comments: readonly OldComment[]) => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Opens the database when the first comment comes; `site` tells comments of different old sites apart. */
export function openCommentImport(location: DatabaseLocation, site: string, now: number): CommentImport {
  let opened: ReturnType<typeof openReadyDatabase> | undefined;
  return {
    async add(entryId, comments) {
      if (comments.length === 0) return 0;
      opened ??= openReadyDatabase(location);
      const ids = new Map(comments.map((comment) => [comment.key, commentId(comment, site)]));
      const imported = parentsFirst(comments).map((comment) => toImported(comment, ids));
      return createImportStore(await opened).importPublished(entryId, site, imported, now);
    },
    async close() {
      await (await opened)?.close();
    },
  };
}

function toImported(comment: OldComment, ids: ReadonlyMap<string, string>): ImportedComment {
  return {
    id: ids.get(comment.key) ?? '',
    parent: ids.get(comment.parent) ?? null,
    voice: comment.isNewsroom ? 'newsroom' : 'reader',
    name: comment.name,
    text: comment.text,
    department: null,
    receivedAt: comment.receivedAt,
    // Made by chance and told to nobody: what a stranger could work out would let him ask about the comment.
    receiptCode: newReceiptCode(randomBytes),
  };
}

/** The same in every run, in the form of the ids that the comment function makes: those of later comments sort later. */
function commentId({ key, receivedAt }: OldComment, site: string): string {
  const digits = createHash('sha256').update(`${site}/${key}`).digest().subarray(0, 10);
  const tail = Array.from(digits, (byte) => (byte % 32).toString(32)).join('');
  return `${Math.max(0, receivedAt).toString(36).padStart(9, '0')}00${tail}`;
}

/** A comment can only be stored after the one that it answers, whatever the clocks of the old site said. */
function parentsFirst(comments: readonly OldComment[]): OldComment[] {
  const ordered = new Map<string, OldComment>();
  const byKey = new Map(comments.map((comment) => [comment.key, comment]));
  const place = (comment: OldComment, below: ReadonlySet<string>): void => {
    const parent = byKey.get(comment.parent);
    const isCircle = parent !== undefined && below.has(parent.key);
    if (parent !== undefined && !isCircle && !ordered.has(parent.key)) place(parent, new Set([...below, comment.key]));
    if (!ordered.has(comment.key)) ordered.set(comment.key, isCircle ? { ...comment, parent: '' } : comment);
  };
  for (const comment of comments) place(comment, new Set([comment.key]));
  return [...ordered.values()];
}
