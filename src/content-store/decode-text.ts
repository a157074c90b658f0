/** Bytes of a text file as text: no byte order mark, lines end in `\n`, NFC; `broken` when the bytes are not UTF-8. */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly broken: boolean } {
  const text = cleanText(decoder.decode(bytes));
  return { text, broken: text.includes('\uFFFD') || text.includes('\0') };
}

/** Text as every reader of this folder expects it: no byte order mark, lines end in `\n`, NFC. */
export function cleanText(raw: string): string {
  return raw
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?/gu, '\n')
    .normalize('NFC');
}

const decoder = new TextDecoder('utf-8');
