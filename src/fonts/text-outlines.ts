import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';
import { FACES, type Face } from './faces.ts';
import { glyphEdges } from './glyph-edges.ts';
import { readKerning } from './kerning.ts';

/** Takes one straight edge of a closed outline, in pixels, y downwards. */
export type TakeEdge = (fromX: number, fromY: number, toX: number, toY: number) => void;

/** A face that sets single lines as outlines, kerned as browsers do. */
export interface TextOutlines {
  /** Width of a line in pixels. */
  readonly measure: (text: string, size: number) => number;
  /** Gives the outlines of a line whose baseline starts at x, y. */
  readonly trace: (text: string, x: number, y: number, size: number, take: TakeEdge) => void;
}

/** Loads the whole TTF of one of the site's faces; throws for a face that the site does not have. */
export async function loadTextOutlines(family: Face['family'], weight: number): Promise<TextOutlines> {
  const face = FACES.find(
    (candidate) => candidate.family === family && candidate.weight === weight && candidate.style === 'normal',
  );
  if (face === undefined) throw new Error(`No face ${family} ${weight} in src/fonts/faces.ts`);
  const ttf = await readFile(createRequire(import.meta.url).resolve(face.source));
  // `lowMemory` reads a glyph when it is asked for, not thousands of them at once.
  const font = opentype.parse(new Uint8Array(ttf).buffer, { lowMemory: true });
  const kerning = readKerning(ttf);

  const glyphs = new Map<string, Glyph>();
  const glyphOf = (character: string): Glyph => {
    const known = glyphs.get(character);
    if (known) return known;
    const parsed = font.charToGlyph(character);
    const glyph = {
      index: parsed.index,
      advance: parsed.advanceWidth ?? 0,
      edges: glyphEdges(parsed.getPath(0, 0, font.unitsPerEm).commands, font.unitsPerEm / 2000),
    };
    glyphs.set(character, glyph);
    return glyph;
  };
  /** Places the glyphs one after the other and returns the width, in font units. */
  const place = (text: string, put: (glyph: Glyph, left: number) => void = () => undefined): number => {
    let pen = 0;
    let before = 0;
    for (const character of text.normalize('NFC')) {
      const glyph = glyphOf(character);
      // A sign that the face cannot draw would be an empty box: better nothing.
      if (glyph.index === 0) continue;
      pen += kerning(before, glyph.index);
      before = glyph.index;
      put(glyph, pen);
      pen += glyph.advance;
    }
    return pen;
  };
  return {
    measure: (text, size) => (place(text) * size) / font.unitsPerEm,
    trace: (text, x, y, size, take) => {
      const scale = size / font.unitsPerEm;
      place(text, ({ edges }, left) => {
        const start = x + left * scale;
        for (let at = 0; at < edges.length; at += 4) {
          const [fromX = 0, fromY = 0, toX = 0, toY = 0] = [edges[at], edges[at + 1], edges[at + 2], edges[at + 3]];
          take(start + fromX * scale, y + fromY * scale, start + toX * scale, y + toY * scale);
        }
      });
    },
  };
}

/** What of a glyph is asked for again and again. */
interface Glyph {
  readonly index: number;
  readonly advance: number;
  readonly edges: Float64Array;
}
