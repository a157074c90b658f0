/** Why a password is refused. */
export type PasswordProblem = 'password-short' | 'password-long' | 'password-plain' | 'password-holds-login';

/** Fewest characters of a password. */
export const PASSWORD_MINIMUM = 12;
const MAXIMUM = 200;
const FEWEST_DIFFERENT = 5;

/** Brings a password into the form that is hashed: what looks the same must be the same, whichever keyboard wrote it. */
export function normalizePassword(text: string): string {
  return text.normalize('NFC');
}

/** Finds what is wrong with a new password. Length and variety count, not classes of characters; Vietnamese letters and spaces are welcome. */
export function findPasswordProblem(text: string, login: string): PasswordProblem | undefined {
  const password = normalizePassword(text);
  const characters = [...password];
  if (characters.length < PASSWORD_MINIMUM) return 'password-short';
  if (characters.length > MAXIMUM) return 'password-long';
  const bare = password
    .normalize('NFD')
    .replace(/[\u0300-\u036f\s]/g, '')
    .replace(/đ/gi, 'd')
    .toLowerCase();
  if (new Set(characters).size < FEWEST_DIFFERENT || GUESSED_FIRST.some((word) => bare.replaceAll(word, '').length < 6))
    return 'password-plain';
  return bare.includes(login) ? 'password-holds-login' : undefined;
}

/** What is tried first; a password may hold one, with something of its own beside. */
const GUESSED_FIRST = [
  'matkhau',
  'password',
  '123456789',
  '1234567890',
  'qwertyuiop',
  'abcdefgh',
  'iloveyou',
  'vietnam',
];
