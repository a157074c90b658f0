/** Sentences of `npm run check -- bai`. */
export const proofreadingCommand = {
  usage: 'Cách dùng: npm run check -- bai [bài hoặc thư mục…] [--json], ví dụ npm run check -- bai tin-tuc/2026',
  unknownOption: (option: string) => `Không có lựa chọn “${option}”.`,
  noStories: (path: string) =>
    `Không có bài nào ở “${path}”. Viết đường dẫn trong thư mục nội dung, ví dụ tin-tuc/2026/ten-bai.`,
} as const;
