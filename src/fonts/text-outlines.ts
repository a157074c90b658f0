import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import opentype, { type PathCommand } from 'opentype.js';
import { FACES, type Face } from './faces.ts';
import { readKerning } from './kerning.ts';

/** A face that sets single lines as outlines, kerned as browsers do. */
export interface TextOutlines {
  /** Width of a line in pixels. */
  readonly measure: (text: string, size: number) => number;
  /** SVG path data of a line whose baseline starts at x, y. */
  readonly draw: (text: string, x: number, y: number, size: number) => string;
}

/** Loads the whole TTF of one of the site's faces; throws for a face that the site does not have. */
export async function loadTextOutlines(family: Face['family'], weight: number): Promise<TextOutlines> {
  const face = FACES.find(
    (candidate) => candidate.family === family && candidate.weight === weight && candidate.style === 'normal',
  );
  if (face === undefined) throw new Error(`No face ${family} ${weight} in src/fonts/faces.ts`);
  const ttf = await readFile(createRequire(import.meta.url).resolve(face.source));
  const font = opentype.parse(new Uint8Array(ttf).buffer);
  const kerning = readKerning(ttf);

  const place = (text: string) => {
    let pen = 0;
    let before = 0;
    const placed = [...text.normalize('NFC')].flatMap((character) => {
      const glyph = font.charToGlyph(character);
      // A sign that the face cannot draw would be an empty box: better nothing.
      if (glyph.index === 0) return [];
      pen += kerning(before, glyph.index);
      before = glyph.index;
      const left = pen;
      pen += glyph.advanceWidth ?? 0;
      return [{ glyph, left }];
    });
    return { placed, width: pen };
  };
  return {
    measure: (text, size) => (place(text).width * size) / font.unitsPerEm,
    draw: (text, x, y, size) =>
      place(text)
        .placed.map(({ glyph, left }) =>
          glyph
            .getPath(x + (left * size) / font.unitsPerEm, y, size)
            .commands.map(step)
            .join(''),
        )
        .join(''),
  };
}

/** Written by hand: the library's own text of a path holds `- 0` for tiny negative numbers, at which drawing stops. */
function step({ type, x1, y1, x2, y2, x, y }: PathCommand): string {
  const numbers = [x1, y1, x2, y2, x, y].filter((value) => value !== undefined);
  return type + numbers.map((value) => Math.round(value * 100) / 100).join(' ');
}
