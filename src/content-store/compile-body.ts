import { createHash } from 'node:crypto';
import type { BlockSegment, Segment } from '../content-model/blocks/segments.ts';
import type { BodySummary } from '../content-model/entry.ts';
import { countWords } from '../content-model/text/reading.ts';
import { BodyRecord, type LinkUse } from './body-record.ts';
import { parseBody } from './body-syntax.ts';
import { compileBlock, pictureBlock } from './compile-block.ts';
import type { Finding } from './finding.ts';
import { textProperty, isBlock, isComment, solidChildren, type Node } from './hast.ts';
import { labelTables } from './label-tables.ts';
import { isModule, parseLiteral } from './parse-literal.ts';
import { toSafeHtml } from './safe-html.ts';
import type { Use } from './validate.ts';

/** A compiled body: what pages render, what lists need to know, and what must be linked. */
export interface CompiledBody {
  readonly segments: readonly Segment[];
  readonly summary: BodySummary;
  readonly uses: readonly (Use | LinkUse)[];
  readonly findings: readonly Finding[];
  /** Plain text for search, descriptions and reading time. */
  readonly text: string;
}

/** Changes when pages must read the compiled form in another way, so that the digests of all bodies change. */
const bodyFormat = 2;

/** Compiles an MDX body into segments; `offset` is the number of lines before it in its file. */
export function compileBody(source: string, file: string, offset: number): CompiledBody {
  const record = new BodyRecord(file, offset);
  const { root, findings } = parseBody(source, file, offset);
  record.findings.push(...findings);
  if (root !== undefined) labelTables(root);
  const segments = compileNodes(root?.children ?? [], record);
  const text = record.text();
  if (root !== undefined && text === '' && record.blocks.size === 0 && !record.needsMdx)
    record.report('warning', 'body-empty', undefined);
  if (record.needsMdx) {
    for (const { name, node } of record.markdownFiles) record.report('error', 'body-module-file', node, { name });
  }
  return {
    segments,
    text,
    uses: record.uses,
    findings: record.findings,
    summary: {
      digest: bodyDigest(segments, text, record.needsMdx ? source : ''),
      form: record.needsMdx ? 'mdx' : 'segments',
      words: countWords(text),
      headings: record.headings,
      blocks: [...record.blocks].sort(),
    },
  };
}

/** The digest of a compiled body, which names its file; `source` joins it where the MDX compiler renders that. */
export function bodyDigest(segments: readonly Segment[], text: string, source = ''): string {
  return createHash('sha256')
    .update(JSON.stringify([bodyFormat, segments, text, source]))
    .digest('hex')
    .slice(0, 24);
}

/** Runs of plain nodes become one HTML string; each block stands alone between them. */
function compileNodes(nodes: readonly Node[], record: BodyRecord): Segment[] {
  const segments: Segment[] = [];
  let html = '';
  const flush = () => {
    if (html.trim() !== '') segments.push(html);
    html = '';
  };
  for (const node of nodes) {
    const blocks = blocksOf(node, record);
    if (blocks === undefined) {
      html += toSafeHtml(node, record);
      continue;
    }
    flush();
    segments.push(
      ...blocks
        .map((block) => compileBlock(block, record, (children) => compileNodes(children, record)))
        .filter(isKept),
    );
  }
  flush();
  return segments;
}

/** The blocks that a node is or merely wraps (`<p><Picture/></p>`, Markdown pictures), `undefined` for plain nodes. */
function blocksOf(node: Node, record: BodyRecord): readonly Node[] | undefined {
  if (node.type === 'mdxjsEsm') {
    record.needsMdx = true;
    if (!isModule(node.value ?? ''))
      record.report('error', 'body-syntax', node, { reason: 'module', name: '', text: firstLine(node) });
    return [];
  }
  if (node.type === 'mdxFlowExpression' && !isComment(node) && parseLiteral(node.value ?? '') === undefined) {
    record.needsMdx = true;
    return [];
  }
  if (isBlock(node)) return [node];
  const inner = node.tagName === 'p' ? solidChildren(node) : [];
  if (inner.length === 0 || !inner.every((child) => isBlock(child) || child.tagName === 'img')) return undefined;
  return inner.map((child) => {
    if (child.tagName !== 'img') return child;
    const picture = pictureBlock(child);
    record.markdownFiles.push({ name: textProperty(child.properties?.['src']), node: child });
    return picture;
  });
}

function firstLine(node: Node): string {
  return (node.value ?? '').split('\n', 1)[0] ?? '';
}

function isKept(block: BlockSegment | null): block is BlockSegment {
  return block !== null;
}
