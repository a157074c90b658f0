/** Where a comment stands; `architecture.md`, "Comments: model". */
export const commentStates = ['held', 'published', 'rejected', 'withdrawn', 'erased'] as const;
/** Where a comment stands. */
export type CommentState = (typeof commentStates)[number];

/** The two queues of what waits: signals put a comment into `suspect`, they never drop it. */
export const queues = ['inbox', 'suspect'] as const;
/** A queue of what waits. */
export type Queue = (typeof queues)[number];

/** Why a comment is not shown; readers see the polite sentence of `messages/comments.ts`, never the code. */
export const rejectionReasons = [
  'off-topic',
  'insult',
  'personal-data',
  'advertising',
  'no-diacritics',
  'unverified-claim',
  'against-law',
  'duplicate',
  'forwarded',
  'other',
] as const;
/** Why a comment is not shown. */
export type RejectionReason = (typeof rejectionReasons)[number];

/** What an automatic check noticed, with what it noticed it on; shown to the editor. */
export interface Signal {
  readonly kind: SignalKind;
  /** The words or number it stands on, as in the text; empty when it is about the whole. */
  readonly detail: string;
}

/** Kinds of signals. */
export const signalKinds = [
  'link',
  'duplicate',
  'few-diacritics',
  'typing-leftover',
  'phrase',
  'telephone',
  'identity-number',
  'bank-account',
  'licence-plate',
  'email-address',
  'honeypot',
  'too-fast',
  'many-capitals',
  'repeated-signs',
  'blocked-author',
  'weak-proof',
] as const;
/** A kind of signal. */
export type SignalKind = (typeof signalKinds)[number];

/** Who speaks: a reader, or the newsroom itself ("Tòa soạn trả lời"). */
export type Voice = 'reader' | 'newsroom';

/** A comment as the desk sees it. Times are milliseconds since 1970 in UTC. */
export interface Comment {
  readonly id: string;
  /** Entry id of the story, `tin-tuc/le-phat-dong`. */
  readonly story: string;
  /** The comment that it answers. */
  readonly parent: string | null;
  readonly voice: Voice;
  readonly state: CommentState;
  readonly queue: Queue;
  readonly name: string;
  /** Never shown to readers; purged after its term. */
  readonly email: string | null;
  /** The reader's original: never changes, except by erasure. */
  readonly text: string;
  /** Department and title of the newsroom's voice. */
  readonly department: string | null;
  readonly consentVersion: string;
  readonly receivedAt: number;
  readonly receiptCode: string;
  /** Keyed hash of the writer (e-mail, else address); null after erasure. */
  readonly authorKey: string | null;
  readonly signals: readonly Signal[];
  /** Number of the decided revision; null shows the original. */
  readonly revision: number | null;
  /** Grows with every change; a decision names the version it was taken on. */
  readonly version: number;
  readonly isFeatured: boolean;
  readonly decidedAt: number | null;
  readonly decidedBy: string | null;
  readonly reason: RejectionReason | null;
  /** One sentence of the editor to the reader. */
  readonly reasonNote: string | null;
  /** When the live page was seen to show it, or, once withdrawn or erased, to show it no more. */
  readonly liveCheckedAt: number | null;
  readonly claimedBy: string | null;
  readonly claimedUntil: number | null;
  /** A second look at a rejection: asked once, decided by another editor. */
  readonly secondLook: 'asked' | 'answered' | null;
  /** Who gave the first of two approvals, while the second is missing. */
  readonly firstApprovalBy: string | null;
}

/** An editor's version beside the original. */
export interface Revision {
  readonly comment: string;
  readonly number: number;
  readonly text: string;
  readonly editor: string;
  readonly at: number;
  /** What was changed and why, for the reader. */
  readonly note: string;
}

/** What readers see of a comment: the only shape that leaves for pages, feeds and the public API. */
export interface PublishedComment {
  readonly id: string;
  readonly story: string;
  readonly parent: string | null;
  readonly voice: Voice;
  readonly name: string;
  readonly department: string | null;
  /** The decided revision, or the original. */
  readonly text: string;
  readonly isEdited: boolean;
  readonly isFeatured: boolean;
  readonly receivedAt: number;
  readonly publishedAt: number;
}

/** Something that happened to a comment or around it; never changed or deleted, `detail` never holds a reader's text. */
export interface CommentEvent {
  readonly id: string;
  /** Null when it concerns no comment: a phrase, a policy, a block. */
  readonly comment: string | null;
  readonly kind: EventKind;
  /** Editor id, or `reader`, or `system`. */
  readonly actor: string;
  readonly at: number;
  readonly from: CommentState | null;
  readonly to: CommentState | null;
  readonly detail: Readonly<Record<string, string | number | boolean | null>>;
}

/** How a request that an editor registers came to the newsroom. */
export const requestChannels = ['telephone', 'letter', 'e-mail', 'in-person'] as const;
/** How a request came to the newsroom. */
export type RequestChannel = (typeof requestChannels)[number];

/** Kinds of events. */
export const eventKinds = [
  'received',
  'published',
  'first-approved',
  'revised',
  'rejected',
  'withdrawn',
  'restored',
  'erased',
  'claimed',
  'released',
  'featured',
  'forwarded',
  'noted',
  'reported',
  'reports-dismissed',
  'second-look-asked',
  'second-look-answered',
  'erasure-asked',
  'erasure-registered',
  'erasure-dropped',
  'email-purged',
  'seen-live',
  'author-blocked',
  'author-unblocked',
  'policy-set',
  'phrase-saved',
  'phrase-removed',
] as const;
/** A kind of event. */
export type EventKind = (typeof eventKinds)[number];
