/** A stretch of a guide's text: words, or the name of something on the screen. */
export interface GuideStretch {
  readonly text: string;
  readonly isName: boolean;
}

/** Takes a text apart at the `**…**` that stand around names. */
export function splitNames(text: string): GuideStretch[] {
  return text
    .split('**')
    .map((part, index) => ({ text: part, isName: index % 2 === 1 }))
    .filter(({ text: part }) => part !== '');
}
