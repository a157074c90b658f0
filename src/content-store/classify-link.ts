/** Where a link of a body leads, as far as its text tells. */
export type LinkTarget =
  | { readonly kind: 'free' }
  | { readonly kind: 'site' }
  | { readonly kind: 'file'; readonly name: string; readonly fragment: string }
  | { readonly kind: 'unsafe' }
  | { readonly kind: 'nowhere' };

/**
 * Tells a link to this page, the web, a mail box or telephone (`free`), another page of the site, a file beside the entry,
 * an unsafe protocol, or nothing that a page can link to.
 */
export function classifyLink(href: string): LinkTarget {
  // Browsers leave out white space and control characters before they look for a protocol.
  const seen = Array.from(href)
    .filter((character) => character > ' ')
    .join('');
  if (seen.startsWith('#') || /^(?:https?:\/\/|mailto:|tel:)/i.test(seen)) return { kind: 'free' };
  if (/^[^/?#]*:/.test(seen)) return { kind: 'unsafe' };
  if (/^[/\\]{2}/.test(seen) || seen.startsWith('\\')) return { kind: 'nowhere' };
  if (seen.startsWith('/')) return { kind: 'site' };
  const [, path = '', fragment = ''] = /^([^#]*)(#.*)?$/su.exec(href) ?? [];
  const name = decodeName(path).replace(/^\.\//u, '');
  const extension = /\.([a-z0-9]{2,5})$/i.exec(name)?.[1]?.toLowerCase();
  if (extension === undefined || /^(?:mdx?|html?)$/.test(extension) || !fileName.test(name)) return { kind: 'nowhere' };
  return { kind: 'file', name, fragment };
}

/** A percent-encoded name as the author wrote it; one that is not valid encoding stays as it is. */
export function decodeName(encoded: string): string {
  try {
    return decodeURIComponent(encoded).normalize('NFC');
  } catch {
    return encoded;
  }
}

/** The names that the schema allows for files beside an entry. */
const fileName = /^(?!\/|.*\.\.\/)[^\\:*?"<>|]+$/u;
