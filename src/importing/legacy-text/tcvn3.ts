/** Text of a TCVN3 (ABC) font such as `.VnTime`, read as Windows-1252, in Unicode; other letters stay. */
export function decodeTcvn3(text: string): string {
  return text.replace(/[\u00A1-\u00FE]/g, (letter) => letters.get(letter) ?? letter);
}

/** The reverse, for tests and generators; letters that the code lacks (accented capitals) become small ones. */
export function encodeTcvn3(text: string): string {
  return Array.from(
    text.normalize('NFC'),
    (letter) => codes.get(letter) ?? codes.get(letter.toLowerCase()) ?? letter,
  ).join('');
}

// TCVN 5712:1993, VN3: capitals without tone, then small letters; each run begins at its code.
const runs: readonly (readonly [number, string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];
const letters: ReadonlyMap<string, string> = new Map(
  runs.flatMap(([start, run]) =>
    Array.from(run, (letter, index) => [String.fromCharCode(start + index), letter] as const),
  ),
);
const codes: ReadonlyMap<string, string> = new Map(Array.from(letters, ([code, letter]) => [letter, code]));
