/** Brings a login name into the one form it is kept in; undefined when it is none: 2 to 40 of a–z, 0–9, dot and hyphen, a letter first. */
export function readLoginName(text: string): string | undefined {
  const login = text.normalize('NFC').trim().toLowerCase();
  return /^[a-z][a-z0-9.-]{1,39}$/.test(login) ? login : undefined;
}
