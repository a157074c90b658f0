/**
 * Paragraphs as WordPress makes them of a text typed without tags: an empty line parts paragraphs, a line end is a break. What stands
 * in block elements stays as it is.
 */
export function autop(text: string): string {
  const kept: string[] = [];
  const keep = (part: string) => `\n\n\u0001${kept.push(part) - 1}\u0001\n\n`;
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/<(pre|table|script|style|figure|iframe|video|audio|object)\b[\s\S]*?<\/\1>/gi, keep)
    .replace(BLOCK_EDGE, '\n\n$&\n\n')
    .split(/\n\s*\n+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      // Edges of blocks and what was kept whole are no paragraphs; text between them is.
      const isBlock =
        /^\u0001\d+\u0001$/.test(part) || (BLOCK_EDGE.test(part) && part.replace(BLOCK_EDGE, '').trim() === '');
      BLOCK_EDGE.lastIndex = 0;
      return isBlock ? part : `<p>${part.replace(/\n/g, '<br>\n')}</p>`;
    })
    .join('\n')
    .replace(/\u0001(\d+)\u0001/g, (_, index: string) => kept[Number(index)] ?? '');
}

const BLOCK_EDGE =
  /<\/?(?:address|article|aside|blockquote|center|dd|div|dl|dt|figcaption|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|section|ul)\b[^>]*>/gi;
