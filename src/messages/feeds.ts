/** Names of the feeds, as feed readers show them. */
export const FEED_TEXT = {
  whole: (siteName: string) => `${siteName}: mọi bài mới`,
  part: (siteName: string, name: string) => `${siteName}: ${name}`,
} as const;
