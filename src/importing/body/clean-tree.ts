import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { tidyMarks } from './tidy-marks.ts';

/** A copy of the tree in NFC without what Markdown cannot carry: control signs, white space at the ends of lines, empty paragraphs. */
export function cleanTree(root: Root): Root {
  return clean(root) as Root;
}

const runningText = new Set([
  ...['text', 'strong', 'emphasis', 'delete', 'link', 'break', 'inlineCode', 'footnoteReference'],
  ...['mdxJsxTextElement', 'mdxTextExpression'],
]);
const emptyWhenChildless = new Set(['paragraph', 'strong', 'emphasis', 'delete', 'blockquote', 'listItem', 'list']);

function clean(node: Nodes, parent?: Nodes): Nodes | undefined {
  if (node.type === 'text') {
    // A line break in the source is only a space; within a tag or a heading it would end it.
    const value = parent?.type === 'paragraph' ? cleanText(node.value) : cleanText(node.value).replaceAll('\n', ' ');
    return value === '' ? undefined : { ...node, value };
  }
  if (!('children' in node)) return node;
  const children = trimEnds(node, tidyMarks(node.children.flatMap((child) => clean(child, node) ?? [])));
  if (children.length === 0 && emptyWhenChildless.has(node.type)) return undefined;
  return { ...node, children: node.type === 'mdxJsxFlowElement' ? wrapRunningText(children) : children } as Nodes;
}

/** The parser leaves text right between the tags of a block without its paragraph. */
function wrapRunningText(nodes: readonly Nodes[]): Nodes[] {
  const wrapped: Nodes[] = [];
  let run: Nodes[] = [];
  const close = () => {
    const paragraph = clean({ type: 'paragraph', children: run as PhrasingContent[] });
    if (paragraph !== undefined) wrapped.push(paragraph);
    run = [];
  };
  for (const node of nodes) {
    if (runningText.has(node.type)) {
      run.push(node);
      continue;
    }
    close();
    wrapped.push(node);
  }
  close();
  return wrapped;
}

function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .toWellFormed()

    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFEFF\uFFFD]/g, '')
    .replace(/[ \t]*\r?\n[ \t]*|[ \t]*\r[ \t]*/g, '\n');
}

function trimEnds(parent: Parents, children: Nodes[]): Nodes[] {
  if (!['paragraph', 'heading', 'tableCell'].includes(parent.type)) return children;
  const trimmed = [...children];
  const [first, last] = [trimmed[0], trimmed.at(-1)];
  if (first?.type === 'text') trimmed[0] = { ...first, value: first.value.replace(/^[ \t\n]+/, '') };
  if (last?.type === 'text') {
    const own = trimmed.length === 1 ? (trimmed[0] as typeof last) : last;
    trimmed[trimmed.length - 1] = { ...own, value: own.value.replace(/[ \t\n]+$/, '') };
  }
  return trimmed.filter((node) => node.type !== 'text' || node.value !== '');
}
