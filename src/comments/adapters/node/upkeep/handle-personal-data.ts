import { UPKEEP_TEXT as text } from '../../../../messages/upkeep.ts';
import type { Comment } from '../../../domain/comment.ts';
import { COMMAND_ACTOR } from '../../../domain/editor.ts';
import { parseReceiptCode } from '../../../domain/receipt-code.ts';
import type { CommentStore } from '../../../storage/comment-store.ts';
import { createCommentStore } from '../../../storage/create-comment-store.ts';
import { openReadyDatabase } from '../ready-database.ts';
import type { UpkeepCommand } from './run-upkeep.ts';

/**
 * `npm run personal -- <code>`: hands out or erases what is kept about a comment. The code proves that one comment is somebody's; others
 * under the same e-mail address, which anybody could have typed, come along only when `--same-email` says that the address was proven.
 */
export const handlePersonalData: UpkeepCommand = async ({ database: location }, args) => {
  const options = new Set(args.filter((arg) => arg.startsWith('--')));
  const [typed] = args.filter((arg) => !arg.startsWith('--'));
  const isKnown = [...options].every((option) => ['--erase', '--same-email'].includes(option));
  if (typed === undefined || !isKnown) return { isDone: false, words: text.personalUsage };
  const code = parseReceiptCode(typed);
  if (code === undefined) return { isDone: false, words: text.codeWrong };

  const database = await openReadyDatabase(location);
  try {
    const store = createCommentStore(database);
    const found = await store.personalData(code);
    if (found === undefined) return { isDone: false, words: text.codeUnknown };
    const all = found['comments'] as readonly Comment[];
    const comments = options.has('--same-email') ? all : all.filter(({ receiptCode }) => receiptCode === code);
    if (options.has('--erase')) return await erase(store, comments);
    const hidden = all.length - comments.length;
    const data = { ...found, comments, ...(hidden === 0 ? {} : { ghiChu: text.othersHidden(hidden) }) };
    return { isDone: true, words: JSON.stringify(data, null, 2) };
  } finally {
    await database.close();
  }
};

async function erase(store: CommentStore, comments: readonly Comment[]) {
  const kept = comments.filter(({ state }) => state !== 'erased');
  let erased = 0;
  for (const { id, version } of kept) {
    const { outcome } = await store.decide({ id, version, editor: COMMAND_ACTOR, at: Date.now(), action: 'erase' });
    if (outcome === 'done') erased++;
  }
  const left = kept.length - erased;
  return { isDone: left === 0, words: text.erased(erased, left) };
}
