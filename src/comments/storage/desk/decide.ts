import type { Comment } from '../../domain/comment.ts';
import { isUpheldRejection, stateAfter } from '../../domain/transitions.ts';
import type { Decision, DecisionOutcome } from '../comment-store.ts';
import { type Database, type Row, sql, type Statement } from '../database.ts';
import { maybeText, toComment } from '../rows/comment-row.ts';
import { commentColumns } from '../rows/comment-row.ts';
import { approveFirst, rejectAgain } from './half-decisions.ts';
import { eraseStatements } from './erase.ts';
import { type Change, publish, reject, restore, withdraw } from './state-changes.ts';

/**
 * Takes a decision. What it rests on is read first, and every change bumps the version that the update then asks for: of two editors one
 * changes the row, and the other is told what stands now (invariant 5).
 */
export async function decide(database: Database, decision: Decision): Promise<DecisionOutcome> {
  const known = await readDecidable(database, decision.id);
  if (known === undefined) return { outcome: 'unknown' };
  const { comment } = known;
  if (comment.version !== decision.version) return conflictWith(comment);
  const after = stateAfter(comment.state, decision.action);
  const isUpheld = isUpheldRejection(comment.state, decision.action, comment.secondLook);
  if (after === undefined && !isUpheld) return { outcome: 'refused', why: 'state' };
  if (isOwnDecision(known, decision)) return { outcome: 'refused', why: 'same-editor' };

  const isFirst = decision.action === 'publish' && decision.needsSecond === true && comment.firstApprovalBy === null;
  const event = crypto.randomUUID();
  const results = await database.batch([
    ...(isFirst ? approveFirst(comment, decision, event) : statementsFor(comment, decision, event, isUpheld)),
    sql`SELECT last_event, ${commentColumns} FROM comments c WHERE c.id = ${comment.id}`,
  ]);
  const row = results.at(-1)?.rows[0];
  if (row === undefined) return { outcome: 'unknown' };
  const now = toComment(row);
  if (row['last_event'] !== event) return conflictWith(now);
  return isFirst
    ? { outcome: 'first-approval', version: now.version }
    : { outcome: 'done', state: now.state, version: now.version };
}

/** What a decision that came too late is told. */
export function conflictWith(comment: Comment): DecisionOutcome {
  const by = comment.state === 'held' ? (comment.firstApprovalBy ?? comment.decidedBy) : comment.decidedBy;
  return { outcome: 'conflict', state: comment.state, version: comment.version, by };
}

interface Decidable {
  readonly comment: Comment;
  readonly rejectedBy: string | null;
}

async function readDecidable(database: Database, id: string): Promise<Decidable | undefined> {
  const [row]: readonly (Row | undefined)[] = await database.all(
    sql`SELECT c.rejected_by, ${commentColumns} FROM comments c WHERE c.id = ${id}`,
  );
  return row === undefined ? undefined : { comment: toComment(row), rejectedBy: maybeText(row, 'rejected_by') };
}

/** Whether the rules ask for another person: the second approval, and all of a second look but erasing. */
function isOwnDecision({ comment, rejectedBy }: Decidable, decision: Decision): boolean {
  if (decision.action === 'publish' && decision.needsSecond === true && comment.firstApprovalBy === decision.editor)
    return true;
  return decision.action !== 'erase' && comment.secondLook === 'asked' && rejectedBy === decision.editor;
}

function statementsFor(comment: Comment, decision: Decision, event: string, isUpheld: boolean): readonly Statement[] {
  const change: Change = { comment, editor: decision.editor, at: decision.at, event };
  switch (decision.action) {
    case 'publish':
      return publish(change, decision.revision);
    case 'reject':
      return isUpheld ? rejectAgain(change, decision) : reject(change, decision);
    case 'withdraw':
      return withdraw(change, decision.note);
    case 'restore':
      return restore(change);
    case 'erase':
      return eraseStatements(change);
  }
}
