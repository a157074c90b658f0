import { existsSync } from 'node:fs';
import { openDatabase } from '../../comments/adapters/node/open-database.ts';
import type { PublishedComment } from '../../comments/domain/comment.ts';
import { monthBefore } from '../../comments/domain/month-before.ts';
import type { ExportAnswer } from '../../comments/domain/public-api/wire.ts';
import { EMPTY_SNAPSHOT, type CommentSnapshot } from '../../comments/published/comment-snapshot.ts';
import { createCommentStore } from '../../comments/storage/create-comment-store.ts';
import type { LocalTime } from '../../content-model/time/local-time.ts';
import type { DatabaseLocation } from '../../environment/environment.ts';

/** Where a build reads comments; rejects when they cannot be had. */
export type CommentSource = (now: LocalTime) => Promise<CommentSnapshot>;

/** The comment function elsewhere, asked with a service token. */
export interface ExportAddress {
  /** Address of `/api/v1/xuat/binh-luan`. */
  readonly url: string;
  readonly token: string;
}

const PAGE = 1_000;
/** Months of figures on the page of rules, this one included. */
const MONTHS = 12;

/** Reads the database of this machine; a SQLite file that nobody has made yet holds no comments. */
export function databaseSource(location: DatabaseLocation): CommentSource {
  return async (now) => {
    if (location.engine === 'sqlite' && !existsSync(location.file)) return EMPTY_SNAPSHOT;
    const database = await openDatabase(location);
    try {
      const store = createCommentStore(database);
      const comments: PublishedComment[] = [];
      for (let page = await store.exportPublished(null, PAGE); ;) {
        comments.push(...page);
        if (page.length < PAGE) break;
        page = await store.exportPublished(page.at(-1)?.id ?? null, PAGE);
      }
      const month = now.slice(0, 7);
      const figures = await store.figures(monthBefore(month, MONTHS - 1), month);
      return { comments, policies: await store.policies(), figures: figures.toReversed() };
    } finally {
      await database.close();
    }
  };
}

/** Reads the export of a comment function elsewhere, page by page. */
export function exportSource({ url, token }: ExportAddress): CommentSource {
  return async () => {
    let snapshot = EMPTY_SNAPSHOT;
    for (let after: string | null = ''; after !== null;) {
      const address = new URL(url);
      if (after !== '') address.searchParams.set('sau', after);
      const response = await fetch(address, {
        headers: { Authorization: `Bearer ${token}` },
        signal: AbortSignal.timeout(60_000),
      });
      if (!response.ok) throw new Error(`The export answered ${response.status}.`);
      const { binhLuan, tiep, chinhSach, soLieu } = (await response.json()) as ExportAnswer;
      snapshot = {
        comments: [...snapshot.comments, ...binhLuan],
        policies: chinhSach ?? snapshot.policies,
        figures: soLieu ?? snapshot.figures,
      };
      after = tiep;
    }
    return snapshot;
  };
}
