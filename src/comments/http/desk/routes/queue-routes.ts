import { Hono } from 'hono';
import type { Comment } from '../../../domain/comment.ts';
import type { Editor } from '../../../domain/editor.ts';
import { listViews, type ListRequest, type ListView } from '../../../storage/comment-store.ts';
import { answer } from '../../sign-in/answers/answer.ts';
import { refuseDesk } from '../answers/refuse-desk.ts';
import { describeFile } from '../describe/describe-file.ts';
import { describeLine } from '../describe/describe-line.ts';
import { maySee, type DeskTools } from '../desk-tools.ts';
import type { DeskChanges, DeskCounts, DeskLine, DeskList, DeskStory } from '../../../domain/desk-api/wire.ts';

const LINES_A_PAGE = 40;
/** How many pages are read for an editor of some sections before a shorter page is given. */
const PAGES_READ = 8;
const COUNTED = 200;
const CHANGES = 100;
/** Lists that grow for ever are not counted by reading them. */
const ENDLESS: ReadonlySet<ListView> = new Set<ListView>(['published', 'rejected', 'withdrawn']);

/** Reading the desk: counts, lists, one comment, what changed. None of it changes anything. */
export function queueRoutes(tools: DeskTools): Hono {
  const { store, clock, allow, readNames, createStoryReader, openFor, needsSecondApproval } = tools;
  const routes = new Hono();
  const moderate = allow('moderate');

  routes
    .get('/dem', moderate, async (context) => {
      const { editor } = context.var;
      const { oldestHeldAt, ...dem } = await store.counts();
      if (editor.sections === undefined) return answer({ dem, choLauNhatTu: oldestHeldAt } satisfies DeskCounts);
      const entries = await Promise.all(
        listViews.map(async (view) => {
          if (ENDLESS.has(view)) return [view, null] as const;
          return [
            view,
            dem[view] === 0 ? 0 : (await readPage(editor, { view, limit: COUNTED })).comments.length,
          ] as const;
        }),
      );
      const oldest = await readPage(editor, { view: 'inbox', limit: 1 });
      return answer({
        dem: Object.fromEntries(entries) as DeskCounts['dem'],
        choLauNhatTu: oldest.comments[0]?.comment.receivedAt ?? null,
      } satisfies DeskCounts);
    })

    .get('/binh-luan', moderate, async (context) => {
      const { editor } = context.var;
      const asked = (name: string) => context.req.query(name);
      const view = asked('muc') ?? 'inbox';
      if (!isView(view)) return refuseDesk('action-unknown');
      const request = { view, ...optional('story', asked('bai')), ...optional('search', asked('tim')) };
      return answer(
        await describeList(editor, { ...request, ...optional('after', asked('sau')), limit: LINES_A_PAGE }),
      );
    })

    .get('/binh-luan/:id', moderate, async (context) => {
      const { editor } = context.var;
      const file = await openFor(editor, context.req.param('id'));
      if (file === undefined) return refuseDesk('comment-not-found');
      const { section, id } = file.story;
      const [nameOf, needsSecond, policy] = await Promise.all([
        readNames(),
        section !== null && needsSecondApproval(section),
        store.policy(id),
      ]);
      const reader = { editor: editor.id, now: clock(), nameOf };
      return answer(describeFile(file, reader, { needsSecondApproval: needsSecond, policy }));
    })

    .get('/binh-luan/:id/lich-su', moderate, async (context) => {
      const { editor } = context.var;
      const file = await openFor(editor, context.req.param('id'));
      if (file === undefined) return refuseDesk('comment-not-found');
      const { authorKey } = file.comment;
      if (authorKey === null) return answer({ binhLuan: [], tiep: null } satisfies DeskList);
      const after = optional('after', context.req.query('sau'));
      return answer(await describeList(editor, { view: 'all', authorKey, ...after, limit: LINES_A_PAGE }));
    })

    .get('/thay-doi', moderate, async (context) => {
      const since = context.req.query('sau');
      // Where nobody has asked before, the newest event is the mark to start from.
      const events = await store.changesAfter(since ?? null, since === undefined ? 1 : CHANGES);
      const ids = events.flatMap(({ comment }) => (comment === null ? [] : [comment]));
      const changes: DeskChanges = {
        moc: events.at(-1)?.id ?? since ?? null,
        binhLuan: since === undefined ? [] : [...new Set(ids)],
      };
      return answer(changes);
    });
  return routes;

  async function describeList(editor: Editor, request: ListRequest): Promise<DeskList> {
    const [page, nameOf] = await Promise.all([readPage(editor, request), readNames()]);
    const reader = { editor: editor.id, now: clock(), nameOf };
    const lines = page.comments.map(async ({ comment, story }): Promise<DeskLine> => {
      // Requests are few, and their clock is what the list is read for.
      const file = request.view === 'data-requests' ? await store.open(comment.id) : undefined;
      return describeLine(comment, story, reader, file?.erasure?.dueAt);
    });
    return { binhLuan: await Promise.all(lines), tiep: page.next };
  }

  /** A page of what the editor may see. Sections are not known to the store: for an editor of some of them more is read until it is full. */
  async function readPage(editor: Editor, request: ListRequest) {
    const readStory = createStoryReader();
    const comments: { readonly comment: Comment; readonly story: DeskStory }[] = [];
    let next: string | null = request.after ?? null;
    for (let page = 0; page < PAGES_READ; page++) {
      const list = await store.list({ ...request, ...optional('after', next ?? undefined) });
      const told = await Promise.all(
        list.comments.map(async (comment) => ({ comment, story: await readStory(comment.story) })),
      );
      comments.push(...told.filter(({ story }) => maySee(editor, story)));
      next = list.next;
      if (next === null || comments.length >= request.limit / 2) break;
    }
    return { comments, next };
  }
}

function isView(text: string): text is ListView | 'all' {
  return text === 'all' || listViews.some((view) => view === text);
}

/** A field that is left out rather than undefined. */
function optional<Name extends string>(name: Name, value: string | undefined): Readonly<Partial<Record<Name, string>>> {
  return (value === undefined || value === '' ? {} : { [name]: value }) as Readonly<Partial<Record<Name, string>>>;
}
