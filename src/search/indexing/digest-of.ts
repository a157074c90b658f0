import { hash } from 'node:crypto';

/** Sixteen hexadecimal digits that stand for a text. */
export function digestOf(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 16);
}

/** Ten digits, for names that are listed by the hundred where readers load them. */
export function shortDigestOf(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 10);
}
