/** The pages of the built site as the publisher sees them, by path: `/tin-tuc/le-phat-dong/`. */
export interface PageFolder {
  /** The page's HTML; undefined when there is none. */
  read(path: string): Promise<string | undefined>;
  /** Replaces the page at once, its compressed copies included, and lets the server know. */
  write(path: string, html: string): Promise<void>;
}
