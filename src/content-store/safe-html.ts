import { toHtml } from 'hast-util-to-html';
import { blockSchemas } from '../content-model/blocks/block-schemas.ts';
import type { BodyRecord } from './body-record.ts';
import { classifyLink, decodeName } from './classify-link.ts';
import { fileHref } from './file-links.ts';
import { isComment, safeInlineTags, textProperty, type Node } from './hast.ts';
import { parseLiteral } from './parse-literal.ts';

/** The HTML of a plain node, only safe elements kept; notes its words, headings and links. */
export function toSafeHtml(node: Node, record: BodyRecord): string {
  return toHtml(clean(node, record) as Parameters<typeof toHtml>[0]);
}

function clean(node: Node, record: BodyRecord): Node {
  switch (node.type) {
    case 'text':
      // A line break in the source is only a space: paragraphs end where their element does.
      record.words.push((node.value ?? '').replace(/\s+/gu, ' '));
      return node;
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      return expression(node, record);
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return handWrittenTag(node, record);
    case 'element':
      return element(node, record);
    default:
      return nothing;
  }
}

const nothing: Node = { type: 'text', value: '' };

/** A literal in braces is text; anything else is left to the MDX compiler. */
function expression(node: Node, record: BodyRecord): Node {
  if (isComment(node)) return nothing;
  const value = parseLiteral(node.value ?? '')?.value;
  if (typeof value !== 'string' && typeof value !== 'number') {
    record.needsMdx = true;
    return nothing;
  }
  record.words.push(String(value));
  return { type: 'text', value: String(value) };
}

function handWrittenTag(node: Node, record: BodyRecord): Node {
  const name = node.name ?? '';
  const children = cleanAll(node, record);
  if (!safeInlineTags.has(name)) {
    record.report('error', Object.hasOwn(blockSchemas, name) ? 'block-inline' : 'body-html', node, { name });
    return { type: 'root', children };
  }
  const title = node.attributes?.find((attribute) => attribute.name === 'title')?.value;
  return { type: 'element', tagName: name, properties: typeof title === 'string' ? { title } : {}, children };
}

function element(node: Node, record: BodyRecord): Node {
  const tagName = node.tagName ?? '';
  if (tagName === 'img') return inlinePicture(node, record);
  // A check box that nobody can tick is a form control without a name; a sign says the same.
  if (tagName === 'input') return { type: 'text', value: node.properties?.['checked'] ? '☑' : '☐' };
  const start = record.words.length;
  const children = cleanAll(node, record);
  if (/^(?:p|li|h\d|td|th|blockquote|pre|br)$/.test(tagName)) record.words.push('\n');
  const properties = { ...node.properties };
  if (tagName === 'h1') record.report('error', 'body-heading-one', node);
  if (/^h[2-6]$/.test(tagName) && properties['id'] === undefined) {
    const text = record.words.slice(start).join('').replace(/\s+/gu, ' ').trim();
    properties['id'] = record.addHeading(Number(tagName[1]), text);
  }
  if (tagName === 'a') return { ...node, properties: { ...properties, href: checkedHref(node, record) }, children };
  return { ...node, properties, children };
}

function cleanAll(node: Node, record: BodyRecord): Node[] {
  return (node.children ?? []).map((child) => clean(child, record));
}

function inlinePicture(node: Node, record: BodyRecord): Node {
  record.report('error', 'body-inline-picture', node, { name: decodeName(textProperty(node.properties?.['src'])) });
  return nothing;
}

/** The address as the page may carry it: refused ones are left out. */
function checkedHref(node: Node, record: BodyRecord): string | undefined {
  const href = node.properties?.['href'];
  if (typeof href !== 'string') return undefined;
  const target = classifyLink(href);
  const line = record.lineOf(node);
  switch (target.kind) {
    case 'free':
      return href;
    case 'site':
      record.uses.push({ kind: 'link', value: href, line });
      return href;
    case 'file':
      record.uses.push({
        kind: 'asset',
        asset: 'document',
        value: target.name,
        path: [],
        line,
        label: 'Liên kết tới tệp',
      });
      record.markdownFiles.push({ name: target.name, node });
      return fileHref(target.name, target.fragment);
    case 'unsafe':
      record.report('error', 'body-link-protocol', node, { href });
      return undefined;
    case 'nowhere':
      record.report('error', 'body-link', node, { href: decodeName(href) });
      return undefined;
  }
}
