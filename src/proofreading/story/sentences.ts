/** A sentence with its place in a text. */
export interface Sentence {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The sentences of a passage; numbers, initials (“P.V.”) and abbreviations (“TP. Cao Bằng”) end none. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const add = (to: number) => {
    const piece = text.slice(from, to);
    const trimmed = piece.trim();
    if (/\p{L}/u.test(trimmed)) {
      const start = from + piece.indexOf(trimmed);
      sentences.push({ text: trimmed, from: start, to: start + trimmed.length });
    }
    from = to;
  };
  for (const { 0: sign, index } of text.matchAll(END)) add(index + sign.length);
  add(text.length);
  return sentences;
}

const END = /(?<!(?<![\p{L}\p{M}])(?:\p{Lu}{1,3}|Tx|Ths|ThS|GS|PGS|TS))[.!?…]+[”")\]]*(?=\s+[“"(\[]?[\p{Lu}\d–-])/gu;
