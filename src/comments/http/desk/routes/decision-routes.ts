import { Hono } from 'hono';
import type { Editor } from '../../../domain/editor.ts';
import { describeClaim, describeConflict, describeDecided, DESK_PROBLEMS } from '../../../../messages/desk-problems.ts';
import type { CommentFile, Decision, DecisionOutcome } from '../../../storage/comment-store.ts';
import { answer } from '../../sign-in/answers/answer.ts';
import { readFields, type SentBody } from '../../sign-in/answers/read-fields.ts';
import { refuse } from '../../sign-in/answers/refuse.ts';
import { refuseDesk } from '../answers/refuse-desk.ts';
import { currentTextOf } from '../describe/describe-file.ts';
import { claimOfOther } from '../describe/describe-line.ts';
import type { DeskTools, NameOf } from '../desk-tools.ts';
import type { DeskBulkResult, DeskDecided, DeskProblemCode, DeskStory } from '../../../domain/desk-api/wire.ts';
import { readDeed, readNewText, readNote } from './read-decision.ts';

const MOST_AT_ONCE = 100;

type OpenFile = CommentFile & { readonly story: DeskStory };
type Refusal = { readonly code: DeskProblemCode; readonly title?: string };

/** Deciding on comments, one or many. */
export function decisionRoutes(tools: DeskTools): Hono {
  const { store, clock, allow, readNames, openFor, needsSecondApproval } = tools;
  const routes = new Hono();

  routes
    .post('/binh-luan/:id/quyet-dinh', allow('moderate'), async (context) => {
      const body = await readFields(context.req.raw);
      if (typeof body === 'string') return refuse(body);
      const { editor } = context.var;
      const file = await openFor(editor, context.req.param('id'));
      if (file === undefined) return refuseDesk('comment-not-found');
      const told = await decide(editor, file, body, await readNames());
      return 'code' in told ? refuseDesk(told.code, told.title) : answer(told);
    })

    // Each comment is decided by itself: what stands in the way of one does not stop the others, and the editor is told of each.
    .post('/quyet-dinh', allow('moderate'), async (context) => {
      const body = await readFields(context.req.raw);
      if (typeof body === 'string') return refuse(body);
      const wanted = Array.isArray(body['muc']) ? (body['muc'] as readonly unknown[]) : [];
      if (wanted.length === 0 || wanted.length > MOST_AT_ONCE) return refuseDesk('too-many');
      const { editor } = context.var;
      const nameOf = await readNames();
      const results: { id: string; xong: boolean; cau: string }[] = [];
      for (const one of wanted) {
        const { id, phienBan } = (typeof one === 'object' && one !== null ? one : {}) as Record<string, unknown>;
        const known = typeof id === 'string' ? id : '';
        const file = known === '' ? undefined : await openFor(editor, known);
        const told: DeskDecided | Refusal =
          file === undefined
            ? { code: 'comment-not-found' }
            : await decide(editor, file, { ...body, phienBan, noiDung: undefined }, nameOf);
        results.push({
          id: known,
          xong: !('code' in told),
          cau: 'code' in told ? (told.title ?? DESK_PROBLEMS[told.code]) : told.cau,
        });
      }
      return answer({ ketQua: results } satisfies DeskBulkResult);
    })

    .post('/binh-luan/:id/sua', allow('moderate'), async (context) => {
      const body = await readFields(context.req.raw);
      if (typeof body === 'string') return refuse(body);
      const { editor } = context.var;
      const file = await openFor(editor, context.req.param('id'));
      if (file === undefined) return refuseDesk('comment-not-found');
      const text = readNewText(body);
      const note = readNote(body);
      if ('problem' in text) return refuseDesk(text.problem);
      if (note === undefined) return refuseDesk('note-too-long');
      if (text.text === currentTextOf(file)) return refuseDesk('not-possible');
      const change = { id: file.comment.id, version: versionOf(body), text: text.text, note };
      const needsSecond = await needsTwo(file.story);
      const outcome = await store.revise({ ...change, editor: editor.id, at: clock(), needsSecond });
      const told = tell(outcome, await readNames(), true);
      return 'code' in told ? refuseDesk(told.code, told.title) : answer(told);
    })

    .post('/binh-luan/:id/xoa-han', allow('erase'), async (context) => {
      const body = await readFields(context.req.raw);
      if (typeof body === 'string') return refuse(body);
      const { editor } = context.var;
      const file = await openFor(editor, context.req.param('id'));
      if (file === undefined) return refuseDesk('comment-not-found');
      const erase = { id: file.comment.id, version: versionOf(body), action: 'erase' } as const;
      const outcome = await store.decide({ ...erase, editor: editor.id, at: clock() });
      const told = tell(outcome, await readNames(), false);
      return 'code' in told ? refuseDesk(told.code, told.title) : answer(told);
    });
  return routes;

  async function decide(
    editor: Editor,
    file: OpenFile,
    body: SentBody,
    nameOf: NameOf,
  ): Promise<DeskDecided | Refusal> {
    const deed = readDeed(body, currentTextOf(file));
    if (typeof deed === 'string') return { code: deed };
    const now = clock();
    const claim = claimOfOther(file.comment, { editor: editor.id, now, nameOf });
    // Somebody else may be writing on it; who has spoken with them says so and goes on.
    if (claim !== null && body['vanLam'] !== true) return { code: 'claimed', title: describeClaim(claim) };
    const needsSecond = deed.action === 'publish' && (await needsTwo(file.story));
    const decision: Decision = {
      ...deed,
      ...(needsSecond ? { needsSecond } : {}),
      id: file.comment.id,
      version: versionOf(body),
      editor: editor.id,
      at: now,
    };
    return tell(await store.decide(decision), nameOf, deed.action === 'publish' && deed.revision !== undefined);
  }

  async function needsTwo({ section }: DeskStory): Promise<boolean> {
    return section !== null && (await needsSecondApproval(section));
  }
}

/** Without a number it fits no version, and the editor is told what stands. */
function versionOf(body: SentBody): number {
  const version = body['phienBan'];
  return typeof version === 'number' && Number.isSafeInteger(version) ? version : -1;
}

const REFUSED = { state: 'not-possible', 'same-editor': 'same-editor', 'needs-second': 'second-needed' } as const;

function tell(outcome: DecisionOutcome, nameOf: NameOf, isEdited: boolean): DeskDecided | Refusal {
  switch (outcome.outcome) {
    case 'done': {
      const { state, version } = outcome;
      return { ketQua: 'done', trangThai: state, phienBan: version, cau: describeDecided(state, isEdited) };
    }
    case 'first-approval':
      return {
        ketQua: 'first-approval',
        trangThai: 'held',
        phienBan: outcome.version,
        cau: describeDecided('first-approval', isEdited),
      };
    case 'conflict':
      return {
        code: 'conflict',
        title: describeConflict(outcome.state, outcome.by === null ? null : nameOf(outcome.by)),
      };
    case 'refused':
      return { code: REFUSED[outcome.why] };
    case 'unknown':
      return { code: 'comment-not-found' };
  }
}
