import type { Nodes, PhrasingContent } from 'mdast';
import { makeInlineTag } from '../blocks.ts';

/** What stands in a cell as one line of running text: paragraphs and list items parted by `<br />`; pictures are put into `pictures`. */
export function cellContent(nodes: readonly Nodes[], pictures: Nodes[]): PhrasingContent[] {
  const lines = linesOf(nodes, '').map((line) => onOneLine(line, pictures));
  return lines
    .filter((line) => line.some((node) => node.type !== 'text' || node.value.trim() !== ''))
    .flatMap((line, index) => (index === 0 ? line : [makeInlineTag('br', []), ...line]));
}

function linesOf(nodes: readonly Nodes[], mark: string): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [];
  let running: PhrasingContent[] = [];
  const close = () => {
    if (running.length > 0) lines.push(running);
    running = [];
  };
  for (const node of nodes) {
    if (node.type === 'list') {
      close();
      node.children.forEach((item, index) => {
        const sign = node.ordered ? `${String((node.start ?? 1) + index)}. ` : '– ';
        lines.push(...linesOf(item.children, sign));
      });
    } else if (node.type === 'paragraph' || node.type === 'heading') {
      close();
      lines.push(node.children);
    } else if (
      node.type === 'table' ||
      node.type === 'tableRow' ||
      node.type === 'blockquote' ||
      node.type === 'tableCell'
    ) {
      close();
      lines.push(...linesOf(node.children, ''));
    } else running.push(node as PhrasingContent);
  }
  close();
  return lines.map((line, index) => (mark !== '' && index === 0 ? [{ type: 'text', value: mark }, ...line] : line));
}

/** A line break would end the row of the table. */
function onOneLine(nodes: readonly PhrasingContent[], pictures: Nodes[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'break') return [makeInlineTag('br', [])];
    if (node.type === 'image') {
      pictures.push(node);
      return [];
    }
    if ('children' in node) return [{ ...node, children: onOneLine(node.children, pictures) }];
    return [node];
  });
}
