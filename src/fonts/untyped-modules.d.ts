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
    charToGlyph(character: string): { index: number; advanceWidth?: number };
  }
  const opentype: { parse(buffer: ArrayBuffer): ParsedFont };
  export default opentype;
}
