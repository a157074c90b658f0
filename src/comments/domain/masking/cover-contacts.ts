import { findEmailAddresses } from '../signals/links.ts';
import { findPersonalNumbers } from '../signals/personal-numbers.ts';
import { coverEmail } from './cover-email.ts';
import { maskNumbers } from './mask-numbers.ts';

/**
 * The text with all covered by which its writer could be reached or known: telephones, e-mail addresses, identity cards, accounts. Plates
 * stay, since what is handed on is often about them.
 */
export function coverContacts(text: string): string {
  // Covering numbers keeps the length, so a plate can be put back where it stood.
  let covered = maskNumbers(text);
  for (const { kind, index, text: number } of findPersonalNumbers(text))
    if (kind === 'licence-plate') covered = covered.slice(0, index) + number + covered.slice(index + number.length);
  for (const address of findEmailAddresses(covered)) covered = covered.replaceAll(address, coverEmail(address));
  return covered;
}
