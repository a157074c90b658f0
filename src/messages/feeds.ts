/** Names of the feeds, as feed readers show them, and words around a story's full text. */
export const FEED_TEXT = {
  whole: (siteName: string) => `${siteName}: mọi bài mới`,
  part: (siteName: string, name: string) => `${siteName}: ${name}`,
  sampleTitle: (title: string) => `[Bài mẫu] ${title}`,
  readOn: (siteName: string) => `Đọc bài này trên ${siteName}`,
} as const;
