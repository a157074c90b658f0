/** How many combining marks may follow one letter once composed: Vietnamese needs none, other scripts two. */
const MARKS_PER_LETTER = 2;

/**
 * A reader's text as it is kept: NFC, line ends as "\n", lone surrogates replaced, control characters, direction overrides and invisible
 * characters out, towers of marks cut, no more than one empty line in a row, ends trimmed. The words stay as typed. Idempotent.
 */
export function cleanText(raw: string): string {
  return (
    composeMarks(raw.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n'))
      .replace(UNWANTED, '')
      // A joiner makes one sign of several emoji; anywhere else it only hides words from a search.
      .replace(
        /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D|\u200D(?!\p{Extended_Pictographic})/gu,
        '',
      )
      .split('\n')
      // Not a pattern: "spaces, then the end of a line" takes quadratic time on a long run of spaces.
      .map((line) => line.trimEnd())
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
      // What was taken out may have parted a letter from its mark.
      .normalize('NFC')
  );
}

/** The same for one line, a name or an address: white space of every kind becomes single spaces. */
export function cleanLine(raw: string): string {
  return cleanText(raw).replace(/\s+/gu, ' ');
}

// Controls but the line feed (a tab parts words and becomes a space in `cleanLine`), format characters with the joiner apart, tags,
// variation selectors but the emoji one, noncharacters, private use (fonts of old programs show it as anything).
const UNWANTED =
  /[^\P{Cc}\t\n]|[^\P{Cf}\u200D]|\p{Noncharacter_Code_Point}|\p{Co}|[\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u3164\uFFA0\uFE00-\uFE0E\u{E0100}-\u{E01EF}]/gu;

function composeMarks(text: string): string {
  // Cut before composing, since normalising sorts a tower of a million marks; in bounded pieces, since a pattern of a whole run overflows,
  // and twice, since pieces leave some each.
  const cut = text.replace(MARKS_PIECE, '$1').replace(MARKS_PIECE, '$1').normalize('NFC');
  return cut.replace(TOO_MANY_MARKS, '');
}

const MARKS_PIECE = /(\p{M}{8})\p{M}{1,1000}/gu;
const TOO_MANY_MARKS = new RegExp(String.raw`(?<=\p{M}{${MARKS_PER_LETTER}})\p{M}`, 'gu');
