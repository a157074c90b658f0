import type { RootContent } from 'mdast';
import { isWholly, plainText } from '../../body/plain-text.ts';

const LONGEST = 200;

/** Takes the title off a text: what its style calls so, else the first heading or short line; lines of one title are joined. */
export function takeTitle(body: RootContent[]): string | undefined {
  const styled = body.findIndex((node) => node.type === 'heading' && node.data?.isTitle === true);
  const index = styled >= 0 ? styled : body.findIndex(isLine);
  // Deep in the text a short line is only a paragraph.
  if (index < 0 || (styled < 0 && index > 2)) return undefined;
  let title = textOf(body[index]);
  let end = index + 1;
  while (
    (continues(body, end, title) || isNamedBelow(body, end, title)) &&
    `${title} ${textOf(body[end])}`.length <= LONGEST
  ) {
    title = `${title} ${textOf(body[end])}`;
    end++;
  }
  if (title.length > LONGEST) return undefined;
  body.splice(index, end - index);
  return inSentence(title);
}

/** Decisions and plans bear their kind in capitals, and below it what they are about. */
const DOCUMENT_KIND = /^(?:QUYẾT ĐỊNH|KẾ HOẠCH|THÔNG BÁO|HƯỚNG DẪN|BÁO CÁO|CHỈ THỊ|NGHỊ QUYẾT|TỜ TRÌNH)(?=$|\s)/u;

function isNamedBelow(body: readonly RootContent[], at: number, title: string): boolean {
  const node = body[at];
  return DOCUMENT_KIND.exec(title)?.[0] === title && node !== undefined && at + 1 < body.length && isLine(node);
}

/** “Quyết định về việc …” instead of “QUYẾT ĐỊNH Về việc …”. */
function inSentence(title: string): string {
  const kind = DOCUMENT_KIND.exec(title)?.[0];
  const rest = kind === undefined ? '' : title.slice(kind.length).trim();
  if (kind === undefined || rest === '' || isUpper(rest)) return title;
  const small = /^(?:Về|Phát|Tổ|Triển|Kết|Sơ|Tổng|Tặng|Khen)\s/u.test(rest)
    ? rest.charAt(0).toLowerCase() + rest.slice(1)
    : rest;
  return `${kind.charAt(0)}${kind.slice(1).toLowerCase()} ${small}`;
}

function isLine(node: RootContent): boolean {
  if (node.type === 'heading') return true;
  const text = textOf(node);
  return node.type === 'paragraph' && text !== '' && text.length <= LONGEST && !/[.;:…]$/u.test(text);
}

/** A title of several lines: all in capitals, or a heading of the same kind, before any paragraph. */
function continues(body: readonly RootContent[], at: number, title: string): boolean {
  const node = body[at];
  const before = body[at - 1];
  if (node === undefined || before === undefined || !isLine(node) || at + 1 >= body.length) return false;
  const isCapital = isUpper(title) && isUpper(textOf(node)) && !/^(?:[IVX]+|\d+)\s*[.)]/u.test(textOf(node));
  const isBothTitle = node.type === 'heading' && node.data?.isTitle === true;
  return isCapital || isBothTitle || (isCentredBold(before) && isCentredBold(node));
}

function isCentredBold(node: RootContent): boolean {
  return node.type === 'paragraph' && node.data?.isCentred === true && isWholly('strong', node);
}

/** Whether all letters are capitals. */
export function isUpper(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
}

function textOf(node: RootContent | undefined): string {
  return node === undefined ? '' : plainText(node);
}
