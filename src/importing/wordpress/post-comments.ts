import { cleanLine, cleanText } from '../../comments/domain/text/clean-text.ts';
import { toEpochMs } from '../../content-model/time/local-time.ts';
import type { OldComment, OldNote } from '../old-site/old-story.ts';
import { linesOfHtml } from '../old-site/plain-html.ts';
import type { ExportComment } from './export-item.ts';
import { epochOf, postDate } from './post-date.ts';

/** The comments that readers could see, oldest first; spam and what was never approved stay behind and are counted. */
export function postComments(
  comments: readonly ExportComment[],
  isAuthor: (userId: string) => boolean,
): { readonly comments: readonly OldComment[]; readonly notes: readonly OldNote[] } {
  const notes: OldNote[] = [];
  const written = comments.filter(({ type }) => type === '' || type === 'comment');
  const shown = written.filter(({ approved }) => approved === '1' || approved === 'approve');
  for (const { approved, id } of written) {
    if (approved === '0' || approved === 'hold') notes.push({ code: 'comments-waiting', detail: id });
    else if (approved === 'spam' || approved === 'trash' || approved === 'post-trashed')
      notes.push({ code: 'comments-unwanted', detail: id });
  }
  const known = new Set(shown.map(({ id }) => id));
  const taken = shown.flatMap((comment): OldComment[] => {
    const text = cleanText(linesOfHtml(comment.content.replace(/\r\n?/g, '\n')));
    const at = epochOf(comment.dateGmt) ?? localMs(comment);
    if (text === '' || at === undefined) return [];
    return [
      {
        key: comment.id,
        // An answer to a comment that stays behind stands by itself.
        parent: known.has(comment.parent) ? comment.parent : '',
        name: cleanLine(linesOfHtml(comment.author)) || 'Bạn đọc',
        text,
        receivedAt: at,
        isNewsroom: isAuthor(comment.userId),
      },
    ];
  });
  return {
    comments: taken.sort((one, other) => one.receivedAt - other.receivedAt || Number(one.key) - Number(other.key)),
    notes,
  };
}

function localMs({ date, dateGmt }: ExportComment): number | undefined {
  const found = postDate(date, dateGmt);
  return found && toEpochMs(found.at);
}
