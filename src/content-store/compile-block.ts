import { blockSchemas, blocksWithChildren, type BlockName } from '../content-model/blocks/block-schemas.ts';
import type { BlockSegment, Literal, Segment } from '../content-model/blocks/segments.ts';
import type { BodyRecord } from './body-record.ts';
import { decodeName } from './classify-link.ts';
import { closest } from './closest.ts';
import { isFlow, solidChildren, textProperty, type Node } from './hast.ts';
import { literalText } from './literal-text.ts';
import { parseLiteral } from './parse-literal.ts';
import { collectUses, validate, type Origin } from './validate.ts';

/** Compiles a component with its props and children; `null` when it is refused or left to the MDX compiler. */
export function compileBlock(
  node: Node,
  record: BodyRecord,
  compileChildren: (nodes: readonly Node[]) => Segment[],
): BlockSegment | null {
  const name = node.name ?? '';
  if (!isBlockName(name)) {
    const known = Object.keys(blockSchemas);
    record.report('error', 'block-unknown', node, {
      name,
      known: known.join(', '),
      suggestion: closest(name, known) ?? '',
    });
    compileChildren(node.children ?? []);
    return null;
  }
  record.blocks.add(name);
  const { props, isLiteral } = propsOf(node);
  const hasChildren = solidChildren(node).length > 0;
  if (hasChildren && !blocksWithChildren.has(name)) record.report('error', 'block-children', node, { name });
  const line = record.lineOf(node);
  const origin: Origin = { file: record.file, lineOf: () => line, labelPrefix: `<${name}>` };
  if (!isLiteral) {
    record.needsMdx = true;
    record.uses.push(...collectUses(blockSchemas[name], props, origin));
    compileChildren(inParagraph(node));
    return null;
  }
  const checked = validate(blockSchemas[name], props, origin);
  record.findings.push(...checked.findings);
  record.uses.push(...checked.uses);
  record.words.push(`\n${literalText(checked.data)}\n`);
  return {
    block: name,
    props: (checked.data ?? {}) as BlockSegment['props'],
    children: compileChildren(inParagraph(node)),
  };
}

/** A Markdown picture that stands alone, as the Picture block that it means. */
export function pictureBlock(node: Node): Node {
  const { src, alt, title } = node.properties ?? {};
  const attribute = (name: string, value: unknown) => ({ type: 'mdxJsxAttribute', name, value: textProperty(value) });
  return {
    ...node,
    type: 'mdxJsxFlowElement',
    name: 'Picture',
    children: [],
    attributes: [
      attribute('src', decodeName(textProperty(src))),
      attribute('alt', alt),
      ...(title ? [attribute('caption', title)] : []),
    ],
  };
}

function isBlockName(name: string): name is BlockName {
  return Object.hasOwn(blockSchemas, name);
}

/** The literal props of a block, and whether that is all of them. */
function propsOf(node: Node): { readonly props: Record<string, Literal>; readonly isLiteral: boolean } {
  const props: [string, Literal][] = [];
  let isLiteral = true;
  for (const attribute of node.attributes ?? []) {
    if (attribute.type !== 'mdxJsxAttribute') {
      isLiteral = false;
      continue;
    }
    const { value } = attribute;
    if (value === null || value === undefined) props.push([attribute.name, true]);
    else if (typeof value === 'string') props.push([attribute.name, value]);
    else {
      const parsed = parseLiteral(value.value);
      if (parsed === undefined) isLiteral = false;
      else props.push([attribute.name, parsed.value]);
    }
  }
  return { props: Object.fromEntries(props), isLiteral };
}

/** The children of a block; running text written between its tags on one line becomes a paragraph. */
function inParagraph(node: Node): readonly Node[] {
  const children = node.children ?? [];
  const solid = solidChildren(node);
  if (solid.length === 0 || solid.some(isFlow)) return children;
  return [
    { type: 'element', tagName: 'p', properties: {}, children, ...(node.position ? { position: node.position } : {}) },
  ];
}
