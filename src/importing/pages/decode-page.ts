import { cleanText } from '../../content-store/decode-text.ts';
import { legacyFontOf } from '../legacy-text/legacy-font.ts';

/** The text of a saved page by its mark, its own declaration, or what its bytes can be; in NFC. */
export function decodePage(bytes: Uint8Array, given?: string): string {
  return cleanText(new TextDecoder(given ?? encodingOf(bytes)).decode(bytes));
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const declared = /<meta\b[^>]*charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  // Letters of old fonts are plain bytes, whatever the page says of itself.
  if (isUtf8(bytes)) return 'utf-8';
  if (declared === undefined || /^utf-?8$|^iso-8859-1$|user-defined|^us-ascii$/.test(declared) || !isKnown(declared))
    return namesLegacyFont(bytes) ? 'windows-1252' : 'windows-1258';
  return declared;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

function namesLegacyFont(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString('latin1');
  const names = text.match(/(?:face\s*=\s*["']?|font-family\s*:\s*["']?)[^"';>]+/gi) ?? [];
  return names.some((name) => legacyFontOf(name.replace(/^.*?[=:]\s*["']?/, '').split(',')[0] ?? '') !== undefined);
}
