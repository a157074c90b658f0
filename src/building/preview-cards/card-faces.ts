import { loadTextOutlines, type TextOutlines } from '../../fonts/text-outlines.ts';

/** The faces of a card. */
export interface CardFaces {
  readonly display: TextOutlines;
  readonly text: TextOutlines;
}

/** Loads the faces that cards are set in. */
export async function loadCardFaces(): Promise<CardFaces> {
  const [display, text] = await Promise.all([
    loadTextOutlines('Piazzolla', 800),
    loadTextOutlines('Source Sans 3', 700),
  ]);
  return { display, text };
}
