import type {
  Comment,
  CommentEvent,
  CommentState,
  EventKind,
  PublishedComment,
  RejectionReason,
  RequestChannel,
  Revision,
} from '../domain/comment.ts';
import type { ListView } from '../domain/list-views.ts';
import type { MonthFigures } from '../domain/month-figures.ts';

export { listViews, type ListView } from '../domain/list-views.ts';
export type { MonthFigures } from '../domain/month-figures.ts';

/** A comment on its way in; the store adds state `held`, version 1 and the event. */
export interface NewComment extends Pick<
  Comment,
  | 'id'
  | 'story'
  | 'parent'
  | 'voice'
  | 'queue'
  | 'name'
  | 'email'
  | 'text'
  | 'department'
  | 'consentVersion'
  | 'receivedAt'
  | 'receiptCode'
  | 'authorKey'
  | 'signals'
> {
  /** Keyed hash of the address; swept with its term. */
  readonly addressKey: string | null;
}

/** What makes a submission count once: the sender's key, what was sent under it, and the spent proof of work. */
export interface Once {
  readonly idempotencyKey: string;
  readonly requestDigest: string;
  readonly nonce: string;
  readonly nonceExpiresAt: number;
}

/** What became of a submission. */
export type SubmitOutcome =
  | { readonly outcome: 'stored' | 'repeated'; readonly receiptCode: string }
  /** The same key with another text. */
  | { readonly outcome: 'key-reused' }
  /** The proof was spent on another comment. */
  | { readonly outcome: 'nonce-spent' };

/** What a reader may know of a comment by its receipt code: never its text. */
export interface CommentStatus {
  readonly state: CommentState;
  readonly story: string;
  readonly receivedAt: number;
  readonly decidedAt: number | null;
  readonly isEdited: boolean;
  readonly revisionNote: string | null;
  readonly reason: RejectionReason | null;
  readonly reasonNote: string | null;
  readonly secondLook: 'asked' | 'answered' | null;
  readonly erasureAskedAt: number | null;
  readonly liveCheckedAt: number | null;
}

/** The readers' half of the store: all that the public routes may do. */
export interface ReaderStore {
  /** Resolves only when the comment is on disk (invariant 1). */
  submit(comment: NewComment, once: Once): Promise<SubmitOutcome>;
  status(receiptCode: string): Promise<CommentStatus | undefined>;
  /** Starts the clock of a data request; asking twice is answered as asked. */
  askErasure(receiptCode: string, at: number): Promise<boolean>;
  /** Once, and only of a rejected comment. */
  askSecondLook(receiptCode: string, at: number): Promise<'asked' | 'already' | 'refused' | undefined>;
  /** False when nothing published has this id. */
  report(comment: string, reason: string, reporterKey: string, at: number): Promise<boolean>;
  /** Oldest first; replies whose ancestors are not all published are left out (invariant 8). */
  published(story: string): Promise<readonly PublishedComment[]>;
  /** Changes whenever what `published` or the policy gives changes; for the ETag. */
  publishedVersion(story: string): Promise<string>;
  /** The same folded text in the time before, by anyone, and whether its author is blocked now; for the `duplicate` and `blocked-author` signals. */
  recentLikeness(of: {
    readonly authorKey: string | null;
    readonly foldedText: string;
    readonly since: number;
    readonly now: number;
  }): Promise<{
    readonly duplicates: number;
    readonly isBlocked: boolean;
  }>;
  /** Takes one token of a bucket (atomically); milliseconds to wait when there is none. */
  takeToken(bucket: string, capacity: number, refillPerHour: number, now: number): Promise<{ readonly waitMs: number }>;
  policy(story: string): Promise<StoryPolicy | undefined>;
}

/** An editor's choice for one story, over the settings of the site and the section. */
export type StoryPolicy = 'open' | 'read-only' | 'off';

/** What an editor asks the queue for. */
export interface ListRequest {
  /** `all` for a search or an author's history. */
  readonly view: ListView | 'all';
  readonly story?: string;
  readonly authorKey?: string;
  /** Words without accents, all of which must stand in the text, name or story; or a receipt code. */
  readonly search?: string;
  /** `next` of the page before. */
  readonly after?: string;
  readonly limit: number;
}

/** A page of a list; `next` goes into `after`. */
export interface CommentList {
  readonly comments: readonly Comment[];
  readonly next: string | null;
}

/** One comment with all that the desk shows beside it. */
export interface CommentFile {
  readonly comment: Comment;
  readonly revisions: readonly Revision[];
  readonly events: readonly CommentEvent[];
  readonly notes: readonly { readonly editor: string; readonly text: string; readonly at: number }[];
  readonly reports: readonly { readonly reason: string; readonly at: number }[];
  readonly thread: readonly Comment[];
  readonly author: {
    readonly counts: Readonly<Partial<Record<CommentState, number>>>;
    readonly block: { readonly until: number; readonly reason: string } | null;
  };
  readonly erasure: { readonly askedAt: number; readonly dueAt: number } | null;
}

/** A decision: taken on a version, so that of two editors one wins (invariant 5). */
export type Decision = {
  readonly id: string;
  readonly version: number;
  readonly editor: string;
  readonly at: number;
} & (
  | {
      readonly action: 'publish';
      /** The corrected text, published in the same step. */
      readonly revision?: { readonly text: string; readonly note: string };
      /** Whether the section asks for a second person: the first approval only marks it. */
      readonly needsSecond?: boolean;
    }
  | { readonly action: 'reject'; readonly reason: RejectionReason; readonly note: string | null }
  | { readonly action: 'withdraw'; readonly note: string | null }
  | { readonly action: 'restore' }
  | { readonly action: 'erase' }
);

/** What became of a decision; a conflict tells who was first and what stands now. */
export type DecisionOutcome =
  | { readonly outcome: 'done'; readonly state: CommentState; readonly version: number }
  | { readonly outcome: 'first-approval'; readonly version: number }
  | { readonly outcome: 'conflict'; readonly state: CommentState; readonly version: number; readonly by: string | null }
  /** The action cannot be taken from this state, by this editor (own first approval, own rejection on a second look), or by one editor alone. */
  | { readonly outcome: 'refused'; readonly why: 'state' | 'same-editor' | 'needs-second' }
  | { readonly outcome: 'unknown' };

/** The editors' half of the store. */
export interface DeskStore {
  counts(): Promise<Readonly<Record<ListView, number>> & { readonly oldestHeldAt: number | null }>;
  list(request: ListRequest): Promise<CommentList>;
  open(id: string): Promise<CommentFile | undefined>;
  decide(decision: Decision): Promise<DecisionOutcome>;
  /** A new revision of a published comment, shown at once; refused where that takes two editors. */
  revise(change: {
    readonly id: string;
    readonly version: number;
    readonly text: string;
    readonly note: string;
    readonly editor: string;
    readonly at: number;
    /** Whether the section asks for a second person: then the comment is withdrawn and comes back through its queue. */
    readonly needsSecond?: boolean;
  }): Promise<DecisionOutcome>;
  /** Claims until a time; tells who holds it when somebody does. */
  claim(
    id: string,
    editor: string,
    at: number,
    until: number,
  ): Promise<{ readonly held: boolean; readonly by: string | null }>;
  release(id: string, editor: string, at: number): Promise<void>;
  feature(id: string, isFeatured: boolean, editor: string, at: number): Promise<boolean>;
  note(id: string, text: string, editor: string, at: number): Promise<boolean>;
  /** The newsroom's signed answer: published at once, or held with a first approval where the section asks for a second person. */
  reply(answer: NewComment, editor: string, needsSecond: boolean): Promise<boolean>;
  /** Closes the open reports of a comment that stays. */
  dismissReports(id: string, editor: string, at: number): Promise<boolean>;
  forward(id: string, to: string, withContact: boolean, editor: string, at: number): Promise<boolean>;
  /** Starts the clock of a request that came by telephone or letter; false when one is open already or the comment is erased. */
  registerErasure(request: {
    readonly id: string;
    /** When it reached the newsroom: the clock runs from here. */
    readonly askedAt: number;
    readonly channel: RequestChannel;
    readonly editor: string;
    readonly at: number;
  }): Promise<boolean>;
  /** Closes a request that its writer took back, or that was registered by mistake; false when none is open. */
  dropErasure(id: string, why: string, editor: string, at: number): Promise<boolean>;
  block(authorKey: string, until: number, reason: string, editor: string, at: number): Promise<void>;
  unblock(authorKey: string, editor: string, at: number): Promise<void>;
  setPolicy(story: string, policy: StoryPolicy | null, editor: string, at: number): Promise<void>;
  /** What happened after an event, oldest first, for live updates; without one, the newest events. */
  changesAfter(event: string | null, limit: number): Promise<readonly CommentEvent[]>;
  /** The audit log, newest first; `after` is the last event of the page before. */
  events(filter: {
    readonly from?: number;
    readonly to?: number;
    readonly actor?: string;
    readonly after?: string;
    readonly limit: number;
  }): Promise<readonly CommentEvent[]>;
  /** Figures of the months from `from` to `to` (local months, `2026-11`): queried, never counted up (invariant 7). */
  figures(from: string, to: string): Promise<readonly MonthFigures[]>;
  phrases(): Promise<readonly Phrase[]>;
  savePhrase(phrase: Phrase, editor: string, at: number): Promise<void>;
  removePhrase(id: string, editor: string, at: number): Promise<void>;
}

/** A phrase that draws attention to a comment; sees through missing accents, dots and spaces. */
export interface Phrase {
  readonly id: string;
  readonly text: string;
  /** Why it is on the list, shown beside the signal. */
  readonly label: string;
}

/** Work to be done outside: a page to renew, a notice to send. */
export interface OutboxItem {
  readonly id: string;
  readonly kind: 'render-story' | 'notice';
  readonly story: string;
  readonly comment: string | null;
  /** What happened, so that a notice can say it. */
  readonly because: EventKind;
  readonly createdAt: number;
  readonly attempts: number;
}

/** A comment whose live page has not been seen right since its last change. */
export interface AwaitingLive {
  readonly id: string;
  readonly story: string;
  readonly shouldShow: boolean;
  readonly since: number;
  /** Id of the change; goes back with `markLive`, so that a later change is not taken for seen. */
  readonly change: string;
}

/** The publisher's and the keeper's half of the store. */
export interface WorkStore {
  /** Work that is due; several workers never get the same item within the lease. */
  takeWork(kind: OutboxItem['kind'], now: number, leaseMs: number, limit: number): Promise<readonly OutboxItem[]>;
  finishWork(ids: readonly string[], at: number): Promise<void>;
  /** Kept and tried again later, for ever, with growing pauses. */
  failWork(ids: readonly string[], error: string, nextAt: number): Promise<void>;
  /** Marks that the live page was seen right for these, unless something has changed since (`change` differs now). */
  markLive(seen: readonly Pick<AwaitingLive, 'id' | 'change'>[], at: number): Promise<void>;
  /** Published, withdrawn or erased comments whose live page has not been seen right. */
  awaitingLive(): Promise<readonly AwaitingLive[]>;
  /** All published comments of all stories, in pages, for a build and for the export. */
  exportPublished(after: string | null, limit: number): Promise<readonly PublishedComment[]>;
  /** Every choice that an editor made for a single story, by entry id, for a build. */
  policies(): Promise<Readonly<Record<string, StoryPolicy>>>;
  /** Deletes e-mail addresses of comments decided before a time; nothing else (invariant 3). */
  purgeEmails(decidedBefore: number, at: number): Promise<number>;
  /** Spent proofs, idempotency keys, buckets and address keys past their term. */
  sweep(now: number): Promise<void>;
  /** Everything kept about one writer, by a receipt code, for a data request. */
  personalData(receiptCode: string): Promise<Readonly<Record<string, unknown>> | undefined>;
}

/** The whole store. */
export type CommentStore = ReaderStore & DeskStore & WorkStore;
