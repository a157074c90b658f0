import { createHash } from 'node:crypto';
import { toHtml } from 'hast-util-to-html';
import { mdxToHast } from 'satteri';
import type { BlockSegment, Literal, Segment } from '../content-model/blocks/segments.ts';
import type { BodySummary, Heading } from '../content-model/entry.ts';
import { blockSchemas, blocksWithChildren, type BlockName } from '../content-model/blocks/block-schemas.ts';
import { countWords } from '../content-model/text/reading.ts';
import { slugify } from '../content-model/text/slug.ts';
import type { Finding, FindingCode } from './finding.ts';
import { parseLiteral } from './parse-literal.ts';
import { safeInlineTags, type Node } from './hast.ts';
import { labelTables } from './label-tables.ts';
import { validate, type Use } from './validate.ts';

/** A link in a body that must lead somewhere. */
export interface LinkUse {
  readonly kind: 'link';
  readonly value: string;
  readonly line: number;
}

/** A compiled body: what pages render, what lists need to know, and what must be linked. */
export interface CompiledBody {
  readonly segments: readonly Segment[];
  readonly summary: BodySummary;
  readonly uses: readonly (Use | LinkUse)[];
  readonly findings: readonly Finding[];
  /** Plain text for search, descriptions and reading time. */
  readonly text: string;
}

/** Changes when the compiled form changes, so that older caches are not read. */
export const bodyFormat = 1;

/** Compiles an MDX body into segments; `offset` is the number of lines before it in its file. */
export function compileBody(source: string, file: string, offset: number): CompiledBody {
  const compiler = new BodyCompiler(file, offset);
  let root: Node;
  try {
    root = mdxToHast(source, {
      features: {
        smartPunctuation: false,
        gfm: { footnotes: { label: 'Chú thích', backLabel: 'Trở lại chỗ ghi chú {reference}', clobberPrefix: 'chu-thich-' } },
      },
    }) as Node;
  } catch (error) {
    return compiler.fail(error);
  }
  return compiler.compile(root);
}

class BodyCompiler {
  private readonly file: string;
  private readonly offset: number;
  private readonly findings: Finding[] = [];
  private readonly uses: (Use | LinkUse)[] = [];
  private readonly headings: Heading[] = [];
  private readonly blocks = new Set<string>();
  private readonly words: string[] = [];
  private needsMdx = false;

  constructor(file: string, offset: number) {
    this.file = file;
    this.offset = offset;
  }

  compile(root: Node): CompiledBody {
    labelTables(root);
    const segments = this.children(root.children ?? []);
    const text = this.words.join('').replace(/\s+/gu, ' ').trim();
    if (text === '' && this.blocks.size === 0) this.report('warning', 'body-empty', undefined, {});
    return { segments, text, uses: this.uses, findings: this.findings, summary: this.summary(segments, text) };
  }

  fail(error: unknown): CompiledBody {
    const message = error instanceof Error ? error.message : String(error);
    const place = /(\d+):\d+/.exec(message);
    this.findings.push({
      severity: 'error',
      code: 'body-syntax',
      file: this.file,
      line: this.offset + (place ? Number(place[1]) : 1),
      args: { reason: message.split('\n')[0] ?? '' },
    });
    return { segments: [], text: '', uses: [], findings: this.findings, summary: this.summary([], '') };
  }

  private summary(segments: readonly Segment[], text: string): BodySummary {
    return {
      digest: createHash('sha256').update(`${bodyFormat}\n`).update(JSON.stringify(segments)).digest('hex').slice(0, 24),
      form: this.needsMdx ? 'mdx' : 'segments',
      words: countWords(text),
      headings: this.headings,
      blocks: [...this.blocks].sort(),
    };
  }

  /** Runs of plain nodes become one HTML string; each block stands alone between them. */
  private children(nodes: readonly Node[]): Segment[] {
    const segments: Segment[] = [];
    let html = '';
    const flush = () => {
      if (html.trim() !== '') segments.push(html);
      html = '';
    };
    for (const node of nodes) {
      const block = this.blockIn(node);
      if (block === undefined) html += this.html(node);
      else {
        flush();
        if (block !== null) segments.push(block);
      }
    }
    flush();
    return segments;
  }

  /** The block that a node is or merely wraps (`<p><Picture/></p>`), `null` when it is refused, `undefined` for plain nodes. */
  private blockIn(node: Node): BlockSegment | null | undefined {
    if (node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression') {
      this.needsMdx ||= !isComment(node);
      return null;
    }
    const inner = node.tagName === 'p' ? onlyChild(node) : undefined;
    if (inner?.tagName === 'img') return this.markdownPicture(inner);
    const block = inner && isBlock(inner) ? inner : node;
    if (!isBlock(block)) return undefined;
    return this.block(block);
  }

  private block(node: Node): BlockSegment | null {
    const name = node.name ?? '';
    const schema = blockSchemas[name as BlockName];
    if (schema === undefined) {
      this.report('error', 'block-unknown', node, { name, known: Object.keys(blockSchemas).join(', ') });
      return null;
    }
    this.blocks.add(name);
    const props = this.props(node);
    const children = (node.children ?? []).filter((child) => child.type !== 'text' || child.value?.trim());
    if (children.length > 0 && !blocksWithChildren.has(name as BlockName)) {
      this.report('error', 'block-children', node, { name });
    }
    const line = this.lineOf(node);
    if (props === undefined) return null;
    const checked = validate(schema, props, { file: this.file, lineOf: () => line });
    this.findings.push(...checked.findings.map((finding) => ({ ...finding, label: `<${name}> ${finding.label ?? ''}`.trim() })));
    this.uses.push(...checked.uses);
    this.words.push(`\n${literalText(checked.data)}\n`);
    return { block: name, props: (checked.data ?? {}) as BlockSegment['props'], children: this.children(children) };
  }

  /** The literal props of a block; `undefined` when one needs JavaScript, which only the MDX compiler can give. */
  private props(node: Node): Record<string, Literal> | undefined {
    const props: Record<string, Literal> = {};
    let literal = true;
    for (const attribute of node.attributes ?? []) {
      if (attribute.type !== 'mdxJsxAttribute') {
        literal = false;
        continue;
      }
      const { value } = attribute;
      if (value === null || value === undefined) props[attribute.name] = true;
      else if (typeof value === 'string') props[attribute.name] = value;
      else {
        const parsed = parseLiteral(value.value);
        if (parsed === undefined) literal = false;
        else props[attribute.name] = parsed.value;
      }
    }
    if (!literal) this.needsMdx = true;
    return literal ? props : undefined;
  }

  private markdownPicture(node: Node): BlockSegment | null {
    const { src, alt, title } = node.properties ?? {};
    return this.block({
      ...node,
      name: 'Picture',
      children: [],
      attributes: [
        { type: 'mdxJsxAttribute', name: 'src', value: decodeURI(String(src ?? '')) },
        { type: 'mdxJsxAttribute', name: 'alt', value: String(alt ?? '') },
        ...(title ? [{ type: 'mdxJsxAttribute' as const, name: 'caption', value: String(title) }] : []),
      ],
    });
  }

  private html(node: Node): string {
    return toHtml(this.clean(node) as Parameters<typeof toHtml>[0]);
  }

  /** A copy of a plain node that holds only safe elements; headings get ids, links are recorded. */
  private clean(node: Node): Node {
    switch (node.type) {
      case 'text':
        this.words.push(node.value ?? '');
        return node;
      case 'mdxTextExpression':
        this.needsMdx ||= !isComment(node);
        return { type: 'text', value: '' };
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement':
        return this.inlineTag(node);
      case 'element':
        return this.element(node);
      default:
        return { type: 'text', value: '' };
    }
  }

  private inlineTag(node: Node): Node {
    const name = node.name ?? '';
    const children = (node.children ?? []).map((child) => this.clean(child));
    if (!safeInlineTags.has(name)) {
      const code = name in blockSchemas ? 'block-children' : 'body-html';
      this.report('error', code, node, { name });
    }
    const title = node.attributes?.find((attribute) => attribute.name === 'title')?.value;
    return { type: 'element', tagName: name, properties: typeof title === 'string' ? { title } : {}, children };
  }

  private element(node: Node): Node {
    const tagName = node.tagName ?? '';
    const properties = { ...node.properties };
    const start = this.words.length;
    const children = (node.children ?? []).map((child) => this.clean(child));
    if (/^(?:p|li|h\d|td|th|blockquote|pre)$/.test(tagName)) this.words.push('\n');
    if (tagName === 'img') this.report('error', 'body-html', node, { name: 'img' });
    if (tagName === 'h1') this.report('error', 'body-heading-one', node, {});
    if (/^h[2-6]$/.test(tagName) && properties['id'] === undefined) {
      properties['id'] = this.heading(Number(tagName[1]), this.words.slice(start).join('').trim());
    }
    if (tagName === 'a' && typeof properties['href'] === 'string') this.link(properties['href'], node);
    return { ...node, properties, children };
  }

  private heading(depth: number, text: string): string {
    const base = slugify(text) || 'muc';
    let id = base;
    for (let count = 2; this.headings.some((heading) => heading.id === id); count++) id = `${base}-${count}`;
    this.headings.push({ depth, id, text });
    return id;
  }

  private link(href: string, node: Node): void {
    if (href.startsWith('#') || /^(?:https?|mailto|tel):/.test(href)) return;
    if (href.startsWith('/')) this.uses.push({ kind: 'link', value: href, line: this.lineOf(node) });
    else if (/^[a-z][a-z0-9+.-]*:/i.test(href)) this.report('error', 'body-link-protocol', node, { href });
    else this.report('error', 'body-link', node, { href });
  }

  private report(severity: Finding['severity'], code: FindingCode, node: Node | undefined, args: Finding['args']): void {
    this.findings.push({ severity, code, file: this.file, line: node ? this.lineOf(node) : this.offset + 1, args });
  }

  private lineOf(node: Node): number {
    return (node.position?.start.line ?? 1) + this.offset;
  }
}

function isBlock(node: Node): boolean {
  return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && /^[A-Z]/.test(node.name ?? '');
}

function onlyChild(node: Node): Node | undefined {
  const kept = (node.children ?? []).filter((child) => child.type !== 'text' || child.value?.trim());
  return kept.length === 1 ? kept[0] : undefined;
}

function isComment(node: Node): boolean {
  return /^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value ?? '');
}

/** The readable words in a block's props: strings that are not identifiers or file names. */
function literalText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(literalText).join(' ');
  if (value !== null && typeof value === 'object') {
    return Object.entries(value)
      .filter(([key]) => !notWords.has(key))
      .map(([, child]) => literalText(child))
      .join(' ');
  }
  return '';
}

const notWords = new Set(['src', 'file', 'poster', 'captions', 'portrait', 'story', 'issuer', 'size', 'tone', 'align', 'state', 'date', 'drawn', 'alt']);
