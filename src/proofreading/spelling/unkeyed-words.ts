import { findTextTraps, type TextTrapCode } from '../../content-model/text/nfc.ts';
import type { ProofCode } from '../proof-finding.ts';
import type { Mark, PassageRule } from '../rule.ts';

/** What cannot be seen, or was typed or pasted in another writing system: spaces that never break, TCVN3 and Telex leftovers. */
export const findTraps: PassageRule = ({ text }) =>
  findTextTraps(text).map(({ code, index, args }): Mark => {
    const found =
      'text' in args
        ? text.slice(index, index + args.text.length)
        : (/^(?:[\u00A0\u2007\u202F]+|[\s\p{Cf}])/u.exec(text.slice(index))?.[0] ?? '');
    const to = index + Math.max(1, found.length);
    const { code: proofCode, severity } = remarks[code];
    const mark = { code: proofCode, severity, from: index, to, args: 'text' in args ? { text: args.text } : args };
    const suggestion = replacements[code]?.(text, index, to);
    return suggestion === undefined ? mark : { ...mark, suggestion };
  });

const remarks: Readonly<Record<TextTrapCode, { readonly code: ProofCode; readonly severity: Mark['severity'] }>> = {
  'no-break-space': { code: 'no-break-space', severity: 'suggestion' },
  'decomposed-letter': { code: 'decomposed-letter', severity: 'warning' },
  'zero-width-character': { code: 'zero-width-character', severity: 'warning' },
  'tcvn3-residue': { code: 'legacy-font', severity: 'warning' },
  'telex-residue': { code: 'unkeyed-word', severity: 'warning' },
};

const replacements: Partial<Record<TextTrapCode, (text: string, from: number, to: number) => string>> = {
  // Beside another space it is one too many.
  'no-break-space': (text, from, to) => (/\s/u.test(text[from - 1] ?? ' ') || /\s/u.test(text[to] ?? ' ') ? '' : ' '),
  'zero-width-character': () => '',
};
