import type { Element, ElementContent, Nodes, Properties } from 'hast';

/** An element of the HTML tree. */
export function makeElement(tagName: string, children: ElementContent[], properties: Properties = {}): Element {
  return { type: 'element', tagName, properties, children };
}

/** All text below a node. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** A property as text; a missing one is empty. */
export function textProperty({ properties }: Element, name: string): string {
  const value = properties[name];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
