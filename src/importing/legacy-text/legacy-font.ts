import { decodeTcvn3 } from './tcvn3.ts';
import { decodeVni } from './vni.ts';

/** A way of writing Vietnamese before Unicode that a font's name tells. */
export interface LegacyFont {
  readonly encoding: 'tcvn3' | 'vni';
  /** Fonts such as `.VnTimeH` draw capitals for small letters. */
  readonly isCapital: boolean;
}

/** What a font's name says of the code of its text; `undefined` for Unicode fonts. */
export function legacyFontOf(name: string): LegacyFont | undefined {
  const tidy = name.replace(/["']/g, '').trim();
  if (/^\.?Vn[A-Z3]/.test(tidy) && !/^Vni/i.test(tidy)) return { encoding: 'tcvn3', isCapital: tidy.endsWith('H') };
  if (/^\.vn/i.test(tidy)) return { encoding: 'tcvn3', isCapital: /h$/i.test(tidy) };
  if (/^VNI[ -]/i.test(tidy)) return { encoding: 'vni', isCapital: false };
  return undefined;
}

/** Legacy text in Unicode (NFC); text that already holds Vietnamese Unicode letters stays as it is. */
export function decodeLegacyText(text: string, { encoding, isCapital }: LegacyFont): string {
  if (isUnicodeVietnamese(text)) return text;
  const decoded = (encoding === 'tcvn3' ? decodeTcvn3(text) : decodeVni(text)).normalize('NFC');
  return isCapital ? decoded.toUpperCase() : decoded;
}

/** Letters that no font of one byte a letter can hold: somebody typed Unicode in an old font. */
export function isUnicodeVietnamese(text: string): boolean {
  return /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u0300-\u0309\u0323\u1EA0-\u1EF9]/.test(
    text,
  );
}
