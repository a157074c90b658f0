import type { Mark, Node } from 'prosemirror-model';
import type { Definition, PhrasingContent, Root } from 'mdast';
import type { MdxJsxTextElement, MdxTextExpression } from 'satteri';
import { parseLiteral } from '../../../content-store/parse-literal.ts';
import { inlineTags } from '../schema/marks.ts';
import { bodySchema } from '../schema/schema.ts';
import { RefusedNode } from './refusal.ts';

/** Running text with its marks; throws {@link RefusedNode} on what the editor cannot hold. */
export function readPhrasing(nodes: readonly PhrasingContent[], root: Root, marks: readonly Mark[] = []): Node[] {
  return nodes.flatMap((node) => readOne(node, root, marks));
}

function readOne(node: PhrasingContent, root: Root, marks: readonly Mark[]): Node[] {
  const within = (children: readonly PhrasingContent[], name: string, attrs = {}) =>
    readPhrasing(children, root, bodySchema.mark(name, attrs).addToSet(marks));
  switch (node.type) {
    case 'text':
      return textNode(node.value, marks);
    case 'strong':
      return within(node.children, 'strong');
    case 'emphasis':
      return within(node.children, 'em');
    case 'delete':
      return within(node.children, 'strike');
    case 'link':
      return within(node.children, 'link', { href: node.url, title: node.title ?? null });
    case 'linkReference': {
      const target = root.children.find(
        (child): child is Definition => child.type === 'definition' && child.identifier === node.identifier,
      );
      if (target === undefined) throw new RefusedNode('other', node);
      return within(node.children, 'link', { href: target.url, title: target.title ?? null });
    }
    case 'inlineCode':
      return textNode(node.value, bodySchema.mark('code').addToSet(marks));
    case 'break':
      return [bodySchema.node('hard_break', null, undefined, marks)];
    case 'footnoteReference':
      return [bodySchema.node('footnote_ref', { label: node.label ?? node.identifier }, undefined, marks)];
    case 'image':
    case 'imageReference':
      throw new RefusedNode('inline-picture', node);
    default:
      return readMdx(node, root, marks);
  }
}

function readMdx(
  node: PhrasingContent | MdxJsxTextElement | MdxTextExpression,
  root: Root,
  marks: readonly Mark[],
): Node[] {
  if (node.type === 'mdxTextExpression') {
    const { value } = node;
    if (value.replace(/\/\*[\s\S]*?\*\//g, '').trim() === '')
      return [bodySchema.node('comment', { value }, undefined, marks)];
    const literal = parseLiteral(value)?.value;
    if (typeof literal !== 'string' && typeof literal !== 'number') throw new RefusedNode('expression', node);
    return textNode(String(literal), marks);
  }
  if (node.type !== 'mdxJsxTextElement') throw new RefusedNode('other', node);
  const { name, attributes, children } = node;
  if (name === 'br') return [bodySchema.node('hard_break', null, undefined, marks)];
  if (name === null || !inlineTags.includes(name))
    throw new RefusedNode(/^[A-Z]/.test(name ?? '') ? 'block-in-text' : 'html', node, name ?? '');
  const title = attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'title',
  )?.value;
  const mark = bodySchema.mark(name, { title: typeof title === 'string' ? title : null });
  return readPhrasing(children, root, mark.addToSet(marks));
}

/** A line break in the source is only a space. */
function textNode(value: string, marks: readonly Mark[]): Node[] {
  const text = value.replace(/\s*\n\s*/g, ' ');
  return text === '' ? [] : [bodySchema.text(text, marks)];
}
