import type { CommentState, PublishedComment, RejectionReason } from '../comment.ts';
import type { MonthFigures } from '../month-figures.ts';

/** What readers may do under a story. */
export type CommentMode = 'open' | 'read-only' | 'off';

/** Answer to `GET /api/v1/thu-thach?bai=…`: a form token and the work that belongs to it. */
export interface ChallengeAnswer {
  /** For `solveChallenge` of altcha-lib with the web PBKDF2; `{challenge: {parameters, signature}, solution}` in base64 goes back as `proof`. */
  readonly challenge: { readonly parameters: Readonly<Record<string, unknown>>; readonly signature?: string };
  readonly formToken: string;
  /** Milliseconds since 1970; ask for another challenge after that. */
  readonly expiresAt: number;
}

/** Body of `POST /api/v1/binh-luan`; a form post has the same names, `dongY` being any value but an empty one. */
export interface SubmitBody {
  /** Entry id of the story. */
  readonly bai: string;
  /** Id of the published comment that it answers. */
  readonly traLoi?: string;
  readonly hoTen: string;
  readonly email?: string;
  readonly noiDung: string;
  readonly dongY: true;
  readonly formToken: string;
  readonly proof?: string;
  /** Honeypot: empty for people. */
  readonly website?: string;
}

/** Answer 202 to a submission: it is on disk. */
export interface SubmitAnswer {
  readonly maBienNhan: string;
  readonly trangThai: 'held';
  /** Address of the receipt. */
  readonly trang: string;
}

/** Answer to `GET /api/v1/trang-thai/<code>`: never the text. Times are milliseconds since 1970. */
export interface StatusAnswer {
  readonly maBienNhan: string;
  readonly trangThai: CommentState;
  /** The state in one sentence. */
  readonly cau: string;
  readonly bai: { readonly id: string; readonly tieuDe: string | null; readonly trang: string | null };
  readonly guiLuc: number;
  readonly quyetDinhLuc: number | null;
  readonly daBienTap: boolean;
  readonly ghiChuBienTap: string | null;
  readonly lyDo: { readonly ma: RejectionReason; readonly cau: string; readonly ghiChu: string | null } | null;
  readonly xemLai: 'asked' | 'answered' | null;
  readonly coTheXinXemLai: boolean;
  readonly yeuCauXoaLuc: number | null;
  readonly hienTrenTrangLuc: number | null;
}

/** Answer to `GET /api/v1/bai/<collection>/<slug>/binh-luan`, oldest first. */
export interface PublishedAnswer {
  readonly bai: string;
  readonly cheDo: CommentMode;
  readonly binhLuan: readonly PublishedComment[];
}

/** Answer to `GET /api/v1/xuat/binh-luan?sau=<tiep>`: published comments of all stories, a page at a time. */
export interface ExportAnswer {
  readonly binhLuan: readonly PublishedComment[];
  /** Goes into `sau` for the next page; null after the last. */
  readonly tiep: string | null;
  /** With the first page only: editors' choices for single stories, by entry id. */
  readonly chinhSach?: Readonly<Record<string, CommentMode>>;
  /** With the first page only: the last twelve months, newest first. */
  readonly soLieu?: readonly MonthFigures[];
}

/** Every error of the public API, `application/problem+json` (RFC 9457). */
export interface Problem {
  readonly type: string;
  /** One Vietnamese sentence. */
  readonly title: string;
  readonly status: number;
  readonly code: ProblemCode;
  readonly detail: string;
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
  /** Seconds. */
  readonly retryAfter?: number;
}

/** Kinds of errors. */
export const problemCodes = [
  'malformed',
  'invalid',
  'not-found',
  'method-not-allowed',
  'content-type',
  'too-large',
  'too-slow',
  'wrong-origin',
  'form-token',
  'already-sent',
  'key-reused',
  'not-possible',
  'comments-closed',
  'rate-limited',
  'unauthorized',
  'storage',
  'internal',
] as const;
/** A kind of error. */
export type ProblemCode = (typeof problemCodes)[number];
