import { findPersonalNumbers, type PersonalNumber } from '../signals/personal-numbers.ts';

/** What the covered digits become. */
export const MASK_SIGN = 'x';

/**
 * The text with the digits of telephones, identity cards, bank accounts and plates covered, signs between them kept: "0912 345 678" →
 * "09xx xxx xxx", "11A-123.45" → "11A-xxx.xx". Nothing else changes; covering twice changes nothing more.
 */
export function maskNumbers(text: string): string {
  const masked = maskOnce(text);
  // A plate before a telephone reads as one long number until the plate is covered.
  return masked === text ? text : maskNumbers(masked);
}

function maskOnce(text: string): string {
  let masked = '';
  let from = 0;
  for (const number of findPersonalNumbers(text)) {
    masked += text.slice(from, number.index) + maskNumber(number);
    from = number.index + number.text.length;
  }
  return masked + text.slice(from);
}

/** How many digits at the beginning stay, which many people share: the network or the province, never a digit of an account. */
const KEPT: Readonly<Record<PersonalNumber['kind'], number>> = {
  telephone: 2,
  'licence-plate': 2,
  'identity-number': 0,
  'bank-account': 0,
};

function maskNumber({ kind, text }: PersonalNumber): string {
  let kept = KEPT[kind];
  return text.replace(/\d/g, (digit) => (kept-- > 0 ? digit : MASK_SIGN));
}
