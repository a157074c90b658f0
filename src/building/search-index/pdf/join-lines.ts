/** A run of text on a page as PDF.js gives it. */
export interface PdfPiece {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly height: number;
  /** The last number is how far from the lower edge it stands. */
  readonly transform: readonly number[];
}

/** The pieces of a page as one text. PDF.js sees line ends within words whose letters come from several fonts; the height tells better. */
export function joinLines(pieces: readonly PdfPiece[]): string {
  let text = '';
  for (const [index, piece] of pieces.entries()) {
    text += piece.str;
    if (!piece.hasEOL) continue;
    const next = pieces.slice(index + 1, index + 3).find(({ str }) => str !== '');
    const isSameLine =
      next !== undefined && piece.str !== '' && Math.abs(levelOf(next) - levelOf(piece)) < next.height / 2;
    text += isSameLine ? '' : '\n';
  }
  return text;
}

function levelOf({ transform }: PdfPiece): number {
  return transform.at(-1) ?? 0;
}
