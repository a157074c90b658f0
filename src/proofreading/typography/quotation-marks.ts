import { markMatches, type Mark, type PassageRule } from '../rule.ts';

/** Straight and foreign quotation marks, and marks that open without closing. */
export const findQuotationMarks: PassageRule = ({ text }) => [...findStraight(text), ...findUnbalanced(text)];

// Inches and seconds follow a digit; what is left opens before a letter and closes after one.
const STRAIGHT = /(?<!\d)["„‟«»]|(?<=\d)"(?=[\s,.;:!?)]|$)/gu;

function findStraight(text: string): Mark[] {
  const marks = Array.from(text.matchAll(STRAIGHT));
  // One alone may be anything: nothing is offered.
  const isPaired = marks.length % 2 === 0;
  return marks.map(({ 0: found, index }, count): Mark => {
    const opens = count % 2 === 0;
    const mark = {
      code: 'quotation-marks',
      severity: 'suggestion',
      from: index,
      to: index + 1,
      args: { text: found },
    } as const;
    return isPaired ? { ...mark, suggestion: opens ? '“' : '”' } : mark;
  });
}

function findUnbalanced(text: string): Mark[] {
  const open: { readonly sign: string; readonly at: number }[] = [];
  const stray: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/[“”()]/gu)) {
    const opening = sign === '”' ? '“' : sign === ')' ? '(' : undefined;
    if (opening === undefined) open.push({ sign, at: index });
    else {
      const before = open.findLastIndex((one) => one.sign === opening);
      if (before >= 0) open.splice(before, 1);
      // A list typed by hand: “a) …”, “1) …”.
      else if (sign === '”' || !/(?:^|\s)[\p{L}\d]{1,2}$/u.test(text.slice(0, index))) stray.push(index);
    }
  }
  return [...open.map(({ at }) => at), ...stray].flatMap((at) =>
    markMatches(
      text.charAt(at),
      /./gu,
      /["“”]/u.test(text.charAt(at)) ? 'quotation-unbalanced' : 'bracket-unbalanced',
      'suggestion',
    ).map((mark) => ({ ...mark, from: at, to: at + 1 })),
  );
}
