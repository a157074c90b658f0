/** The part of a hast node with MDX extensions that the compiler reads. */
export interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly properties?: Record<string, unknown>;
  readonly attributes?: readonly Attribute[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number } };
}

/** An attribute of a component in MDX. */
export interface Attribute {
  readonly type: string;
  readonly name: string;
  readonly value?: string | { readonly value: string } | null;
}

/** The HTML tags that authors may write by hand inside text. */
export const safeInlineTags: ReadonlySet<string> = new Set([
  'abbr',
  'br',
  'kbd',
  'mark',
  's',
  'small',
  'sub',
  'sup',
  'u',
]);

/** Whether a node is a component of ours by its form: a tag with a capital. */
export function isBlock(node: Node): boolean {
  return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && /^[A-Z]/.test(node.name ?? '');
}

/** The children that are more than white space. */
export function solidChildren(node: Node): readonly Node[] {
  return (node.children ?? []).filter((child) => child.type !== 'text' || child.value?.trim());
}

/** Whether a `{…}` holds comments only. */
export function isComment(node: Node): boolean {
  return (node.value ?? '').replace(/\/\*[\s\S]*?\*\//g, '').trim() === '';
}

/** Whether a node stands on lines of its own, as against running text. */
export function isFlow(node: Node): boolean {
  if (node.type !== 'element')
    return node.type.endsWith('FlowElement') || node.type.endsWith('FlowExpression') || isBlock(node);
  return /^(?:p|h[1-6]|ul|ol|table|blockquote|pre|hr|section|div)$/.test(node.tagName ?? '');
}

/** A property of a node as text; anything but text is empty. */
export function textProperty(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
