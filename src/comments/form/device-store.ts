/** Reads a JSON value kept on the device; undefined where there is none or the device keeps nothing. */
export function readKept(key: string): unknown {
  try {
    const text = localStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

/** Keeps a value on the device, or removes it; tells whether the device took it. */
export function keep(key: string, value: unknown): boolean {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    // Full, or forbidden in a private window: the form works without.
    return false;
  }
}
