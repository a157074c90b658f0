/** A word or phrase with capitals like the model: “Thử tướng” gives “Thủ tướng”, “LẤN THỨ” gives “LẦN THỨ”. */
export function matchLetters(model: string, words: string): string {
  const letters = model.replace(/\P{L}/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return words.toUpperCase();
  const parts = model.split(/(?<=\s)/u);
  return words
    .split(/(?<=\s)/u)
    .map((part, index) => {
      const [first = ''] = parts[index] ?? '';
      return first !== first.toLowerCase() ? part.charAt(0).toUpperCase() + part.slice(1) : part;
    })
    .join('');
}
