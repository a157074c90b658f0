import { comments } from './0001-comments.ts';
import { editors } from './0002-editors.ts';
import { noticeKeys } from './0003-notice-keys.ts';
import { erasureRequests } from './0004-erasure-requests.ts';

/** A numbered step of the tables, in the SQL that all engines share; statements end with a semicolon at the end of a line. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** Every step in its order; a step that has been released never changes, a new one follows it. */
export const migrations: readonly Migration[] = [
  { name: '0001-comments', sql: comments },
  { name: '0002-editors', sql: editors },
  { name: '0003-notice-keys', sql: noticeKeys },
  { name: '0004-erasure-requests', sql: erasureRequests },
];
