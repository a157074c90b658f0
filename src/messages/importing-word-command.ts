import type { WordOutcome } from '../importing/word/word-command.ts';

/** Sentences of `npm run import word`. */
export const WORD_COMMAND_TEXT = {
  usage: [
    'Cách dùng:',
    '  npm run import word TỆP.docx…                          mỗi tệp thành một bài nháp trong thư mục nội dung',
    '  npm run import word TỆP.docx… -- --out THƯ_MỤC         ghi bài vào thư mục khác',
    '  npm run import word TỆP.docx… -- --json                in báo cáo từng tệp dạng JSON',
    'Tệp .doc, .odt, .rtf cần LibreOffice (tìm trong PATH hoặc theo biến SOFFICE).',
  ].join('\n'),
  outcome: ({ file, folder, title, warnings, error }: WordOutcome) =>
    error === undefined
      ? [`✓ ${file}: “${title ?? ''}” → ${folder ?? ''}/`, ...warnings.map(({ text }) => `    · ${text}`)].join('\n')
      : `✗ ${file}: ${error.text}`,
  sum: (outcomes: readonly WordOutcome[]) => {
    const failed = outcomes.filter(({ error }) => error !== undefined).length;
    const made = `Đã lập ${String(outcomes.length - failed)} bài nháp từ ${String(outcomes.length)} tệp.`;
    return failed === 0 ? made : `${made} ${String(failed)} tệp chưa nhập được, lý do ở trên.`;
  },
} as const;
