/** The decoded path in NFC, as the manifest knows it; undefined when the percent-encoding is broken. */
export function decodePath(pathname: string): string | undefined {
  if (!pathname.includes('%')) return pathname;
  try {
    return decodeURIComponent(pathname).normalize('NFC');
  } catch {
    return undefined;
  }
}

/** The path as it is written in an address: percent-encoded UTF-8, slashes kept. */
export function encodePath(path: string): string {
  return encodeURI(path).replace(/[?#]/g, encodeURIComponent);
}

/** The key under which spellings that differ in upper and lower case meet. */
export function foldPath(path: string): string {
  return path.toLowerCase().normalize('NFC');
}
