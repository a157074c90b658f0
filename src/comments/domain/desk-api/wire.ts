import type { CommentEvent, CommentState, Queue, RejectionReason, Signal, Voice } from '../comment.ts';
import type { MonthFigures } from '../month-figures.ts';
import type { CommentMode } from '../public-api/wire.ts';
import type { ListView } from '../list-views.ts';

/** The story that a comment stands under; title and path are null when the site has it no more. */
export interface DeskStory {
  readonly id: string;
  readonly title: string | null;
  readonly path: string | null;
  readonly section: string | null;
}

/** A comment in a list. Times are milliseconds since 1970; people are names. */
export interface DeskLine {
  readonly id: string;
  readonly version: number;
  readonly story: DeskStory;
  readonly voice: Voice;
  readonly state: CommentState;
  readonly queue: Queue;
  readonly name: string;
  readonly text: string;
  readonly receivedAt: number;
  readonly signals: readonly Signal[];
  readonly isEdited: boolean;
  readonly isFeatured: boolean;
  readonly isReply: boolean;
  readonly reason: RejectionReason | null;
  readonly secondLook: 'asked' | 'answered' | null;
  readonly firstApprovalBy: string | null;
  /** Who has it open now, when it is somebody else. */
  readonly claim: DeskClaim | null;
  /** Until when a request for erasure must be answered; only in the list of such requests and in the file. */
  readonly dueAt: number | null;
}

/** Another editor who has a comment open, and until when at most. */
export interface DeskClaim {
  readonly by: string;
  readonly until: number;
}

/** Answer to `GET /binh-luan`: a page of a list. */
export interface DeskList {
  readonly binhLuan: readonly DeskLine[];
  /** Goes into `sau` for the next page; null after the last. */
  readonly tiep: string | null;
}

/** Answer to `GET /dem`; null where an editor of some sections only would have to count too much. */
export interface DeskCounts {
  readonly dem: Readonly<Record<ListView, number | null>>;
  readonly choLauNhatTu: number | null;
}

/** Answer to `GET /thay-doi?sau=`: where to ask on from, and whether anything happened since. */
export interface DeskChanges {
  readonly moc: string | null;
  readonly binhLuan: readonly string[];
}

/** Something that happened; the actor is a name here. */
export type DeskEvent = CommentEvent;

/** Answer to `GET /binh-luan/<id>`: one comment with all that stands beside it. */
export interface DeskFile extends DeskLine {
  /** What would be shown now: the decided revision, or the original in `text`. */
  readonly currentText: string;
  /** Covered but for its ends: enough to recognise it, not enough to use it. */
  readonly email: string | null;
  readonly department: string | null;
  readonly consentVersion: string;
  readonly receiptCode: string;
  readonly decidedAt: number | null;
  readonly decidedBy: string | null;
  readonly reasonNote: string | null;
  readonly liveCheckedAt: number | null;
  readonly isOwnFirstApproval: boolean;
  readonly needsSecondApproval: boolean;
  readonly revisions: readonly {
    readonly number: number;
    readonly text: string;
    readonly editor: string;
    readonly at: number;
    readonly note: string;
  }[];
  readonly events: readonly DeskEvent[];
  readonly notes: readonly { readonly editor: string; readonly text: string; readonly at: number }[];
  readonly reports: readonly { readonly reason: string; readonly at: number }[];
  readonly thread: readonly (Pick<DeskLine, 'id' | 'name' | 'text' | 'state' | 'voice' | 'receivedAt'> & {
    readonly isParent: boolean;
  })[];
  readonly author: {
    readonly counts: Readonly<Partial<Record<CommentState, number>>>;
    readonly block: { readonly until: number; readonly reason: string } | null;
    /** Whether the writer can be told from others at all. */
    readonly isKnown: boolean;
  };
  readonly erasure: { readonly askedAt: number; readonly dueAt: number } | null;
  /** The editor's choice for the story; null follows the settings. */
  readonly policy: CommentMode | null;
}

/** What became of a decision. */
export interface DeskDecided {
  readonly ketQua: 'done' | 'first-approval';
  readonly trangThai: CommentState;
  readonly phienBan: number;
  /** One sentence for the editor. */
  readonly cau: string;
}

/** Answer to `POST /quyet-dinh`: one line for each comment, in the order of the request. */
export interface DeskBulkResult {
  readonly ketQua: readonly { readonly id: string; readonly xong: boolean; readonly cau: string }[];
}

/** Answer to `POST /binh-luan/<id>/nhan`. */
export interface DeskClaimAnswer {
  readonly duocNhan: boolean;
  readonly nguoiGiu: string | null;
  readonly den: number;
}

/** Answer to `POST /binh-luan/<id>/chuyen`: the text to hand on. */
export interface DeskForwarded {
  readonly vanBan: string;
}

/** Answer to `POST /binh-luan/<id>/tra-loi`: whether the newsroom's answer is shown or waits for a second editor. */
export interface DeskReplied {
  readonly ketQua: 'done' | 'first-approval';
  readonly cau: string;
}

/** A phrase that draws attention. */
export interface DeskPhrase {
  readonly id: string;
  readonly text: string;
  readonly label: string;
}

/** Answer to `POST /cum-tu/thu`: what a phrase would have drawn attention to. */
export interface DeskDryRun {
  readonly daXem: number;
  readonly soLan: number;
  readonly viDu: readonly {
    readonly id: string;
    readonly name: string;
    readonly state: CommentState;
    readonly found: string;
  }[];
}

/** Answer to `GET /so-lieu`: months from the oldest to the newest. */
export interface DeskFigures {
  readonly thang: readonly MonthFigures[];
}

/** Answer to `GET /nhat-ky`: newest first. */
export interface DeskAudit {
  readonly viec: readonly DeskEvent[];
  readonly tiep: string | null;
}

/** A refusal, `application/problem+json`; `title` is one Vietnamese sentence. The sign-in's own refusals have the same shape. */
export interface DeskProblem {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  readonly code: DeskProblemCode;
}

/** Why the desk refuses something, beyond the refusals of the sign-in. */
export const deskProblemCodes = [
  'comment-not-found',
  'conflict',
  'claimed',
  'not-possible',
  'same-editor',
  'second-needed',
  'action-unknown',
  'reason-missing',
  'text-empty',
  'text-too-long',
  'note-too-long',
  'receiver-missing',
  'signer-missing',
  'days-invalid',
  'time-invalid',
  'channel-missing',
  'mode-unknown',
  'phrase-invalid',
  'month-invalid',
  'too-many',
  'author-unknown',
  'unexpected',
] as const;
/** Why the desk refuses something. */
export type DeskProblemCode = (typeof deskProblemCodes)[number];
