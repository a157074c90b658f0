import { isUnicodeVietnamese } from '../../importing/legacy-text/legacy-font.ts';
import { suspectLegacy } from '../../importing/legacy-text/suspect-legacy.ts';
import type { PassageRule } from '../rule.ts';

/** A passage that is old TCVN3 or VNI text as a whole, with how it reads in Unicode. */
export const findLegacyText: PassageRule = ({ text }) => {
  // What holds letters of Unicode Vietnamese is mixed: converting all of it would spoil them.
  const suspicion = isUnicodeVietnamese(text) ? undefined : suspectLegacy(text);
  if (suspicion === undefined) return [];
  const shown = text.length > 40 ? `${text.slice(0, 39)}…` : text;
  const whole = { from: 0, to: text.length, args: { text: shown }, suggestion: suspicion.decoded };
  return [{ code: 'legacy-font', severity: 'warning', ...whole }];
};
