import type { Nodes, Root } from 'mdast';
import { ZERO_WIDTH } from '../../content-model/text/spaces.ts';
import type { Warn } from './html/clean-html.ts';

/**
 * Puts all texts of the tree into NFC, takes invisible letters out and makes no-break spaces plain, but for those between a
 * number and its unit, where they belong; tells how many spaces were changed.
 */
export function tidyTexts(root: Root, warn: Warn): void {
  let count = 0;
  const tidy = (node: Nodes): void => {
    if (node.type === 'text') {
      count += node.value.match(strayNoBreak)?.length ?? 0;
      node.value = node.value
        .replace(ZERO_WIDTH, '')
        .replace(strayNoBreak, ' ')
        .replace(/[ \t]{2,}/g, ' ')
        .normalize('NFC');
    }
    // Blank lines between items are wanted only where an item has several paragraphs.
    if (node.type === 'list' || node.type === 'listItem') node.spread = false;
    if ('children' in node) node.children.forEach(tidy);
  };
  tidy(root);
  if (count > 0) warn('spaces-cleaned', { count });
}

const strayNoBreak = /(?<!\p{N})[\u00A0\u2007\u202F]+|[\u00A0\u2007\u202F]{2,}|[\u00A0\u2007\u202F](?!\p{L})/gu;
