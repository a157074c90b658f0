import type { RootContent } from 'mdast';
import type { Warn } from '../../body/html/clean-html.ts';
import { plainText } from '../../body/plain-text.ts';

/** Leaves out the head of official letters (state name and motto, agency, number) and its "Nơi nhận", which are no part of a story; tells what. */
export function dropLetterhead(blocks: readonly RootContent[], warn: Warn): RootContent[] {
  const head = blocks.slice(0, 6).findLastIndex((node) => motto.test(plainText(node)));
  const tail = blocks.findIndex((node, index) => index > blocks.length - 8 && recipients.test(plainText(node)));
  const gone = [...blocks.slice(0, head + 1), ...(tail < 0 ? [] : blocks.slice(tail))].filter(
    ({ type }) => type === 'paragraph' || type === 'heading' || type === 'table' || type === 'list',
  );
  if (gone.length === 0) return [...blocks];
  const text = gone.map(plainText).join(' / ');
  warn('letterhead-dropped', { text: text.length > 200 ? `${text.slice(0, 200).trimEnd()}…` : text });
  return blocks.filter((node) => !gone.includes(node));
}

const motto =
  /CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM\s*$|Độc lập\s*[-–]\s*Tự do\s*[-–]\s*Hạnh phúc/iu;
const recipients = /^\W*Nơi nhận\s*:/iu;
