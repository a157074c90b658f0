/** What a key event tells of its keys. */
export type KeyPress = Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>;

const NAMED = /^(?:Arrow(?:Up|Down|Left|Right)|Enter|Escape|Delete|Home|End|Insert|F\d{1,2})$/;

/**
 * The name of a key combination that can be a shortcut, "1", "Ctrl+Enter", "F1"; undefined for all else. Digits are known by their place on
 * the keyboard, since VNI programs and other layouts turn them into other signs; plain letters belong to the Vietnamese keyboard program.
 */
export function keyName({ code, key, ctrlKey, altKey, metaKey, shiftKey }: KeyPress): string | undefined {
  if (altKey || metaKey) return undefined;
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  const named = NAMED.exec(key)?.[0] ?? NAMED.exec(code.replace('Numpad', ''))?.[0];
  if (digit !== undefined && !shiftKey) return ctrlKey ? `Ctrl+${digit}` : digit;
  if (letter !== undefined) return ctrlKey && !RESERVED.has(letter) ? `Ctrl+${letter}` : undefined;
  return named === undefined || shiftKey ? undefined : `${ctrlKey ? 'Ctrl+' : ''}${named}`;
}

/** Combinations that the browser or the clipboard keep for themselves. */
const RESERVED: ReadonlySet<string> = new Set(['A', 'C', 'F', 'L', 'N', 'P', 'R', 'T', 'V', 'W', 'X', 'Y', 'Z']);

/** Whether a combination works while somebody is typing in a field: it writes nothing there. */
export function worksInFields(name: string): boolean {
  return name === 'Ctrl+Enter' || name === 'Escape' || /^(?:F\d{1,2}|Ctrl\+(?:[A-Z]|\d))$/.test(name);
}
