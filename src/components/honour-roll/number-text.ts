/** The first code point in use: above the space that parts lists, and the quotation mark that JSON escapes. */
const FIRST = 0x23;
/** Code points from here to 0xdfff stand for no character. */
const SURROGATES = 0xd800;
const SURROGATE_COUNT = 0x800;
/** How many numbers there are: 0 to one below this. */
export const NUMBER_LIMIT = 0x1_0000 - FIRST - SURROGATE_COUNT;

/** Writes small whole numbers as text, one character each: half the compressed size of decimal figures. */
export function writeNumbers(numbers: readonly number[]): string {
  let text = '';
  for (const number of numbers) {
    if (number < 0 || number >= NUMBER_LIMIT) throw new RangeError(`${String(number)} does not fit one character.`);
    const code = number + FIRST;
    text += String.fromCharCode(code < SURROGATES ? code : code + SURROGATE_COUNT);
  }
  return text;
}

/** Number at a place of a text that `writeNumbers` wrote. */
export function numberAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return (code < SURROGATES ? code : code - SURROGATE_COUNT) - FIRST;
}

/** All numbers of such a text. */
export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  for (let index = 0; index < text.length; index += 1) numbers.push(numberAt(text, index));
  return numbers;
}
