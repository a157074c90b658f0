import type { Node } from 'prosemirror-model';
import type { Root, RootContent } from 'mdast';
import { mdxToMdast } from 'satteri';
import { parseBody } from '../../../content-store/body-syntax.ts';
import { canonicalDoc, tidyPart } from '../canonical/canonical-doc.ts';
import { bodySchema } from '../schema/schema.ts';
import { readFlow } from './read-flow.ts';
import { RefusedNode, type Refusal } from './refusal.ts';

/** A body as the editor holds it, with the source of each of its parts; or what the editor cannot hold. */
export type OpenedBody =
  | { readonly doc: Node; readonly pieces: readonly Piece[]; readonly refusals?: undefined }
  | { readonly refusals: readonly Refusal[]; readonly doc?: undefined };

/** A part of a source at its top level: its text, from where to where, and the nodes that it became. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly nodes: readonly Node[];
}

/** Reads an MDX body (the text after the front matter) with the site's own parser into a document of {@link bodySchema}. */
export function bodyToDoc(source: string): OpenedBody {
  const { findings } = parseBody(source, '', 0);
  if (findings.length > 0)
    return { refusals: findings.map(({ line = 1 }) => ({ code: 'syntax' as const, args: {}, line })) };
  const root = mdxToMdast(source, { features: { smartPunctuation: false } }) as Root;
  const refusals: Refusal[] = [];
  const pieces = root.children.flatMap((child): Piece[] => {
    try {
      return [{ start: offset(child, 'start'), end: offset(child, 'end'), nodes: readTop(child, root) }];
    } catch (error) {
      if (!(error instanceof RefusedNode)) throw error;
      refusals.push({ code: error.code, args: error.args, line: error.line });
      return [];
    }
  });
  if (refusals.length > 0) return { refusals };
  const nodes = pieces.flatMap((piece) => piece.nodes);
  return { doc: canonicalDoc(rawDoc(nodes)), pieces };
}

/** The document of a tree that was read elsewhere, as from pasted HTML; throws {@link RefusedNode} on what the editor cannot hold. */
export function treeToDoc(root: Root): Node {
  return canonicalDoc(rawDoc(root.children.flatMap((child) => readTop(child, root))));
}

function readTop(child: RootContent, root: Root): Node[] {
  const nodes = readFlow(child, root, 'top');
  return tidyPart(rawDoc(nodes)).children.filter((node) => !isEmptyParagraph(node));
}

function rawDoc(nodes: readonly Node[]): Node {
  return bodySchema.node('doc', null, nodes.length > 0 ? nodes : [bodySchema.node('paragraph')]);
}

function isEmptyParagraph(node: Node): boolean {
  return node.type.name === 'paragraph' && node.childCount === 0;
}

function offset(node: RootContent, side: 'start' | 'end'): number {
  return node.position?.[side].offset ?? 0;
}
