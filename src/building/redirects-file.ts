import { escapeXml } from '../content-model/text/xml.ts';
import type { Redirect, WithdrawnNotice } from '../content-model/withdrawal.ts';
import { REDIRECT_TEXT } from '../messages/redirects.ts';
import { encodePath } from '../serving/web-path.ts';

/**
 * The lines of `_redirects`: addresses with a query first, because hosts take the first that fits; withdrawn pages answer 410.
 * The mark `!` puts a redirect before the page that stands at its address for hosts without redirects.
 */
export function redirectsFile(redirects: readonly Redirect[], withdrawn: readonly WithdrawnNotice[]): string {
  const withQuery = redirects.filter(({ from }) => from.includes('?'));
  const plain = redirects.filter(({ from }) => !from.includes('?'));
  const lines = [
    ...withQuery.map(({ from, to }) => `${encodeFrom(from)} ${encodePath(to)} 301`),
    ...plain.map(({ from, to }) => `${encodeFrom(from)} ${encodePath(to)} 301!`),
    ...withdrawn.map(({ path }) => `${encodePath(path)} ${encodePath(path)} 410`),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** Path of the file that a plain host serves at a former path; undefined for addresses with a query or a foreign ending such as `.aspx`. */
export function stubPath(from: string): string | undefined {
  if (from.includes('?') || /[*:\\]|\.\./.test(from)) return undefined;
  const path = decodeSafely(from);
  if (path === undefined) return undefined;
  if (path.endsWith('/')) return `${path}index.html`;
  const last = path.slice(path.lastIndexOf('/') + 1);
  if (/\.html?$/.test(last)) return path;
  return last.includes('.') ? undefined : `${path}/index.html`;
}

/** A page that leads on without a script: at once, by a link, and for search engines by its canonical address. */
export function redirectPage(to: string, siteUrl: string, siteName: string): string {
  const path = escapeXml(encodePath(to));
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(REDIRECT_TEXT.title(siteName))}</title>
<meta http-equiv="refresh" content="0; url=${path}">
<link rel="canonical" href="${escapeXml(siteUrl)}${path}">
</head>
<body>
<main>
<h1>${escapeXml(REDIRECT_TEXT.heading)}</h1>
<p><a href="${path}">${escapeXml(REDIRECT_TEXT.link)}</a></p>
</main>
</body>
</html>
`;
}

/** The path in its written form; a star or a colon would be a pattern for hosts. */
function encodeFrom(from: string): string {
  const [, path = '', query = ''] = /^([^?]*)(.*)$/su.exec(from) ?? [];
  const written = encodePath(decodeSafely(path) ?? path)
    .replace(/\*/g, '%2A')
    .replace(/\/:/g, '/%3A');
  // What an editor pasted may be encoded already: its percent signs stay as they are.
  return written + encodeURI(query).replaceAll('%25', '%');
}

function decodeSafely(text: string): string | undefined {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return undefined;
  }
}
