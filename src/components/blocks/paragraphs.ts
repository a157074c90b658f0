/** The paragraphs of plain text, which empty lines part; single line breaks become spaces. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\r?\n[^\S\n]*\r?\n/u)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}
