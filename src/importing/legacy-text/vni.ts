/** Text of a VNI font such as `VNI-Times`, read as Windows-1252, in Unicode; other letters stay. */
export function decodeVni(text: string): string {
  return text.replace(
    /([aeouyôö])([à-åè-ëïõøùúûü])|[ìíæóòôöîñ]/gi,
    (found: string) => letters.get(found) ?? mixedCase(found) ?? found,
  );
}

/** The reverse, for tests and generators. */
export function encodeVni(text: string): string {
  return Array.from(text.normalize('NFC'), (letter) => codes.get(letter) ?? letter).join('');
}

/** Whether a letter is a mark that belongs to the letter before it. */
export function isVniMark(letter: string): boolean {
  return /^[à-åè-ëïõøùúûü]$/i.test(letter);
}

// A letter with a mark behind it; the marks of the five tones on a plain letter, on a circumflex and on a breve.
const plainTones = ['ù', 'ø', 'û', 'õ', 'ï'];
const roofTones = ['á', 'à', 'å', 'ã', 'ä'];
const breveTones = ['é', 'è', 'ú', 'ü', 'ë'];
const rows: readonly (readonly [string, string, readonly string[]])[] = [
  ['áàảãạ', 'a', plainTones],
  ['ấầẩẫậ', 'a', roofTones],
  ['ắằẳẵặ', 'a', breveTones],
  ['éèẻẽẹ', 'e', plainTones],
  ['ếềểễệ', 'e', roofTones],
  ['óòỏõọ', 'o', plainTones],
  ['ốồổỗộ', 'o', roofTones],
  ['ớờởỡợ', 'ô', plainTones],
  ['úùủũụ', 'u', plainTones],
  ['ứừửữự', 'ö', plainTones],
  ['ýỳỷỹ', 'y', plainTones],
];
const singles: readonly (readonly [string, string])[] = [
  ...([
    ['â', 'aâ'],
    ['ă', 'aê'],
    ['ê', 'eâ'],
    ['ô', 'oâ'],
    ['ơ', 'ô'],
    ['ư', 'ö'],
    ['đ', 'ñ'],
  ] as const),
  ...([
    ['í', 'í'],
    ['ì', 'ì'],
    ['ỉ', 'æ'],
    ['ĩ', 'ó'],
    ['ị', 'ò'],
    ['ỵ', 'î'],
  ] as const),
];
const small: readonly (readonly [string, string])[] = [
  ...singles,
  ...rows.flatMap(([toned, base, marks]) =>
    Array.from(toned, (letter, index) => [letter, `${base}${marks[index] ?? ''}`] as const),
  ),
];
const pairs = small.flatMap(([letter, code]) => [
  [letter, code] as const,
  [letter.toUpperCase(), code.toUpperCase()] as const,
]);
const codes: ReadonlyMap<string, string> = new Map(pairs);
const letters: ReadonlyMap<string, string> = new Map(pairs.map(([letter, code]) => [code, letter]));

/** A capital may have the mark of a small letter, and the reverse: the letter decides. */
function mixedCase(found: string): string | undefined {
  const letter = letters.get(found.toLowerCase());
  return /^\p{Ll}/u.test(found) ? letter : letter?.toUpperCase();
}
