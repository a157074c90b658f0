import type { Node } from 'prosemirror-model';
import type { Piece } from '../read/body-to-doc.ts';

/** Writes a document with the source of each part of `before` that still stands in it, moved or not, and the other parts anew. */
export function keepSources(
  doc: Node,
  before: string,
  pieces: readonly Piece[],
  write: (nodes: readonly Node[]) => string,
): string {
  const parts = matchPieces(doc.children, pieces);
  const first = pieces[0];
  let text = first === undefined ? '\n' : before.slice(0, first.start);
  parts.forEach((part, index) => {
    text += 'nodes' in part ? write(part.nodes).trimEnd() : before.slice(part.piece.start, part.piece.end);
    text += gapAfter(part, parts[index + 1], before, pieces);
  });
  return text;
}

type Part = { readonly piece: Piece } | { readonly nodes: Node[] };

function matchPieces(nodes: readonly Node[], pieces: readonly Piece[]): Part[] {
  const parts: Part[] = [];
  const free = new Set(pieces.filter((piece) => piece.nodes.length > 0));
  let next = 0;
  for (let rest = nodes; rest[0] !== undefined;) {
    const [node] = rest;
    // The piece that comes next is asked first, so that equal parts keep their order.
    const ahead = pieces.slice(next).find((piece) => free.has(piece) && standsAt(piece, rest));
    const piece = ahead ?? pieces.find((candidate) => free.has(candidate) && standsAt(candidate, rest));
    if (piece === undefined) {
      const last = parts.at(-1);
      if (last && 'nodes' in last) last.nodes.push(node);
      else parts.push({ nodes: [node] });
      rest = rest.slice(1);
      continue;
    }
    free.delete(piece);
    next = pieces.indexOf(piece) + 1;
    parts.push({ piece });
    rest = rest.slice(piece.nodes.length);
  }
  return parts;
}

function standsAt(piece: Piece, nodes: readonly Node[]): boolean {
  return piece.nodes.every((node, index) => nodes[index]?.eq(node));
}

/** What stood between two parts that still follow each other, else a blank line; after the last part what ended the body. */
function gapAfter(part: Part, next: Part | undefined, before: string, pieces: readonly Piece[]): string {
  if (next === undefined) {
    const end = before.slice(pieces.at(-1)?.end);
    return pieces.length === 0 || end === '' ? '\n' : end;
  }
  if (!('piece' in part && 'piece' in next)) return '\n\n';
  const areNeighbours = pieces.indexOf(next.piece) === pieces.indexOf(part.piece) + 1;
  return areNeighbours ? before.slice(part.piece.end, next.piece.start) : '\n\n';
}
