import type { CommentStore } from '../../storage/comment-store.ts';
import type { StoryDirectory } from '../deps.ts';
import type { SignIn } from '../sign-in/create-sign-in.ts';

/** All that the moderation desk needs from the world; an adapter gives it. */
export interface DeskDeps {
  readonly store: CommentStore;
  readonly stories: StoryDirectory;
  readonly signIn: SignIn;
  /** Names beside decisions; accounts that were closed keep theirs. */
  readonly editors: { list(now: number): Promise<readonly { readonly id: string; readonly name: string }[]> };
  /** Whether comments of a section need two editors (`comments.secondApproval` of the settings). */
  readonly needsSecondApproval: (section: string) => boolean | Promise<boolean>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** A new id; later times sort later. */
  readonly newId: (now: number) => string;
  readonly random: (bytes: number) => Uint8Array<ArrayBuffer>;
  /** Origin of the desk: only posts from it are taken. */
  readonly origin: string;
}
