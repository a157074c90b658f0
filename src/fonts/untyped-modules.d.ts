declare module 'subset-font' {
  /** Cuts a font down to the characters of `text`. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2' | 'sfnt'; keepFeatures?: string[]; noHinting?: boolean },
  ): Promise<Buffer>;
}

declare module 'opentype.js' {
  interface ParsedFont {
    unitsPerEm: number;
    tables: { hhea: { ascender: number; descender: number; lineGap: number } };
    charToGlyph(character: string): ParsedGlyph;
  }
  interface ParsedGlyph {
    index: number;
    advanceWidth?: number;
    getPath(x: number, y: number, fontSize: number): { commands: PathCommand[] };
  }
  /** A step of an outline; the control points come before the point that it leads to. */
  interface PathCommand {
    type: 'M' | 'L' | 'Q' | 'C' | 'Z';
    x1?: number;
    y1?: number;
    x2?: number;
    y2?: number;
    x?: number;
    y?: number;
  }
  const opentype: { parse(buffer: ArrayBuffer, options?: { lowMemory?: boolean }): ParsedFont };
  export type { PathCommand };
  export default opentype;
}
