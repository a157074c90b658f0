import { describeState, REJECTION_TEXT } from '../../../messages/comments.ts';
import type { StatusAnswer } from '../../domain/public-api/wire.ts';
import { parseReceiptCode } from '../../domain/receipt-code.ts';
import type { CommentStatus } from '../../storage/comment-store.ts';
import { LIMITS } from '../rate-limit/limits.ts';
import type { PublicContext } from './public-context.ts';

/** A well-formed code that no comment has: asked for in place of a malformed one, so that both take the same time. */
const NOWHERE = '-';

/** The code as it is kept, whatever way it was typed. */
export function keptCode(typed: string): string {
  return parseReceiptCode(typed) ?? NOWHERE;
}

/** What the holder of a code may know; `waitMs` when somebody asks too often, undefined when there is no such comment. */
export async function findStatus(
  context: PublicContext,
  request: Request,
  typed: string,
): Promise<StatusAnswer | { readonly waitMs: number } | undefined> {
  const { deps, senders, lookUps } = context;
  const now = deps.clock();
  const address = await senders.addressKey(deps.remoteAddress(request), now);
  const waitMs = await lookUps.take(`look up ${address}`, LIMITS.lookUp, now);
  if (waitMs > 0) return { waitMs };
  const code = keptCode(typed);
  const status = await deps.store.status(code);
  return status && (await toAnswer(context, code, status));
}

async function toAnswer({ deps }: PublicContext, code: string, status: CommentStatus): Promise<StatusAnswer> {
  const { state, reason, secondLook } = status;
  const story = await deps.stories.find(status.story);
  return {
    maBienNhan: code,
    trangThai: state,
    cau: describeState(state, status.isEdited),
    bai: { id: status.story, tieuDe: story?.title ?? null, trang: story?.path ?? null },
    guiLuc: status.receivedAt,
    quyetDinhLuc: status.decidedAt,
    daBienTap: status.isEdited,
    ghiChuBienTap: status.revisionNote,
    lyDo: reason === null ? null : { ma: reason, cau: REJECTION_TEXT[reason], ghiChu: status.reasonNote },
    xemLai: secondLook,
    coTheXinXemLai: state === 'rejected' && secondLook === null,
    yeuCauXoaLuc: status.erasureAskedAt,
    hienTrenTrangLuc: state === 'published' ? status.liveCheckedAt : null,
  };
}
