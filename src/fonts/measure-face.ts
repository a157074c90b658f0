import opentype from 'opentype.js';

/** What layout depends on in a font, as fractions of the em. */
export interface FaceMetrics {
  ascent: number;
  descent: number;
  lineGap: number;
  /** Mean advance of a character in running Vietnamese. */
  width: number;
}

/** Measures a whole TTF on the sample text. */
export function measureFace(ttf: Uint8Array): FaceMetrics {
  const font = opentype.parse(new Uint8Array(ttf).buffer);
  const characters = [...SAMPLE];
  const total = characters.reduce((sum, character) => sum + (font.charToGlyph(character).advanceWidth ?? 0), 0);
  const em = font.unitsPerEm;
  return {
    ascent: font.tables.hhea.ascender / em,
    descent: -font.tables.hhea.descender / em,
    lineGap: font.tables.hhea.lineGap / em,
    width: total / characters.length / em,
  };
}

// Running text of this site's kind: letter frequencies of Vietnamese are unlike those of English.
const SAMPLE =
  'Ủy ban nhân dân tỉnh Cao Bằng ban hành kế hoạch phát động đợt thi đua đặc biệt chào mừng Đại hội đại biểu Đảng bộ tỉnh. ' +
  'Phong trào nhằm hoàn thành các chỉ tiêu nghị quyết, phát hiện, biểu dương và nhân rộng những tập thể, cá nhân điển hình. ' +
  'Mỗi sở, ngành, địa phương, đơn vị tự xây dựng kế hoạch, có chỉ tiêu và tiêu chí cụ thể, từ ngày 25/02/2020 đến tháng 9/2020.';
