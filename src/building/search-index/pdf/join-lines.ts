/** A run of text on a page as PDF.js gives it. */
export interface PdfPiece {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly width: number;
  readonly height: number;
  /** The last two numbers are how far from the left and from the lower edge it stands. */
  readonly transform: readonly number[];
}

/**
 * The pieces of a page as one text. PDF.js sees line ends within words whose letters come from several fonts, some of them as empty
 * pieces; where the letters before and after stand tells better.
 */
export function joinLines(pieces: readonly PdfPiece[]): string {
  let text = '';
  let before: PdfPiece | undefined;
  let hasEnded = false;
  for (const piece of pieces) {
    if (piece.str !== '') {
      if (hasEnded) text += before !== undefined && goesOn(before, piece) ? '' : '\n';
      text += piece.str;
      before = piece;
      hasEnded = false;
    }
    hasEnded ||= piece.hasEOL;
  }
  return hasEnded ? `${text}\n` : text;
}

/** Whether a piece stands on the same line as the one before, and touches it. */
function goesOn(before: PdfPiece, piece: PdfPiece): boolean {
  const [left, level] = placeOf(piece);
  const [leftBefore, levelBefore] = placeOf(before);
  const size = Math.max(piece.height, before.height);
  return Math.abs(level - levelBefore) < size / 2 && Math.abs(left - leftBefore - before.width) < size / 4;
}

function placeOf({ transform }: PdfPiece): readonly [number, number] {
  return [transform.at(-2) ?? 0, transform.at(-1) ?? 0];
}
