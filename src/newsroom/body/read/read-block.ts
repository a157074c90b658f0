import type { Node } from 'prosemirror-model';
import type { Nodes, PhrasingContent, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { blocksWithChildren } from '../../../content-model/blocks/block-schemas.ts';
import type { Literal } from '../../../content-model/blocks/segments.ts';
import { parseLiteral } from '../../../content-store/parse-literal.ts';
import type { Props } from '../schema/block-nodes.ts';
import { isBlockName } from '../schema/block-names.ts';
import { bodySchema } from '../schema/schema.ts';
import { readFlow } from './read-flow.ts';
import { readPhrasing } from './read-phrasing.ts';
import { RefusedNode } from './refusal.ts';

/** A block of ours with its literal props; throws {@link RefusedNode} on other tags and on props that need code. */
export function readBlock(node: MdxJsxFlowElement | MdxJsxTextElement, root: Root): Node {
  const name = node.name ?? '';
  if (!isBlockName(name)) throw new RefusedNode(/^[A-Z]/.test(name) ? 'block-unknown' : 'html', node, name);
  const props = readProps(node, name);
  if (blocksWithChildren.has(name))
    return bodySchema.node('container', { name, props }, readInside(node.children, root));
  if (node.children.some((child) => child.type !== 'text' || child.value.trim() !== ''))
    throw new RefusedNode('block-with-text', node, name);
  return bodySchema.node('block', { name, props });
}

function readProps(node: MdxJsxFlowElement | MdxJsxTextElement, name: string): Props {
  const props = node.attributes.map((attribute): [string, Literal] => {
    if (attribute.type !== 'mdxJsxAttribute') throw new RefusedNode('block-expression', node, name);
    const { value } = attribute;
    if (value === null || value === undefined) return [attribute.name, true];
    if (typeof value === 'string') return [attribute.name, value];
    const literal = parseLiteral(value.value);
    if (literal === undefined) throw new RefusedNode('block-expression', node, name);
    return [attribute.name, literal.value];
  });
  return Object.fromEntries(props);
}

/** The parser leaves text right between the tags of a block without its paragraph. */
function readInside(children: readonly Nodes[], root: Root): Node[] {
  const nodes: Node[] = [];
  let run: Nodes[] = [];
  const close = () => {
    const content = readPhrasing(run as PhrasingContent[], root);
    if (content.some((node) => !node.isText || node.text?.trim() !== ''))
      nodes.push(bodySchema.node('paragraph', null, content));
    run = [];
  };
  for (const child of children) {
    if (isRunningText(child)) run.push(child);
    else {
      close();
      nodes.push(...readFlow(child, root, 'inside'));
    }
  }
  close();
  return nodes.length > 0 ? nodes : [bodySchema.node('paragraph')];
}

const runningText = new Set(
  'text strong emphasis delete link linkReference break inlineCode footnoteReference image mdxJsxTextElement mdxTextExpression'.split(
    ' ',
  ),
);

function isRunningText(node: Nodes): boolean {
  return runningText.has(node.type);
}
