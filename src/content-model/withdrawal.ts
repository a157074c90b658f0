import type { LocalTime } from './time/local-time.ts';

/** What stands at the address of a withdrawn entry; nothing else of it is kept on the site. */
export interface WithdrawnNotice {
  readonly path: string;
  readonly title: string;
  readonly at: LocalTime;
  readonly reason: string;
  /** `collection/slug` of the entry to read instead. */
  readonly replacement?: string;
}

/** A former address and the path that it leads to now. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}
