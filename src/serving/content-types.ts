/** The Content-Type of a file of the site, by its path; text always says that it is UTF-8. */
export function contentTypeOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return BY_NAME.get(name) ?? BY_EXTENSION.get(extensionOf(name)) ?? 'application/octet-stream';
}

/** Whether files of this name shrink under compression; pictures, sound, film, fonts and PDFs already are compressed. */
export function isCompressible(path: string): boolean {
  const type = contentTypeOf(path);
  return /^text\/|charset=utf-8|[/+](?:xml|json)\b/.test(type) || type === 'application/wasm';
}

/** Whether other sites may show the file: pictures, sound and film, because feed readers show full stories in the browser. */
export function isEmbeddable(contentType: string): boolean {
  return /^(?:image|audio|video)\//.test(contentType);
}

function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1);
}

const UTF_8 = '; charset=utf-8';

/** Feeds have generic extensions; readers and browsers go by the exact type. */
const BY_NAME = new Map([
  ['rss.xml', 'application/rss+xml' + UTF_8],
  ['feed.xml', 'application/rss+xml' + UTF_8],
  ['atom.xml', 'application/atom+xml' + UTF_8],
  ['feed.json', 'application/feed+json' + UTF_8],
  ['opensearch.xml', 'application/opensearchdescription+xml' + UTF_8],
]);

const BY_EXTENSION = new Map([
  ['html', 'text/html' + UTF_8],
  ['css', 'text/css' + UTF_8],
  ['js', 'text/javascript' + UTF_8],
  ['mjs', 'text/javascript' + UTF_8],
  ['txt', 'text/plain' + UTF_8],
  ['md', 'text/markdown' + UTF_8],
  ['csv', 'text/csv' + UTF_8],
  ['ics', 'text/calendar' + UTF_8],
  ['vtt', 'text/vtt' + UTF_8],
  ['xml', 'application/xml' + UTF_8],
  ['xsl', 'text/xsl' + UTF_8],
  ['json', 'application/json' + UTF_8],
  ['jsonld', 'application/ld+json' + UTF_8],
  ['geojson', 'application/geo+json' + UTF_8],
  ['map', 'application/json' + UTF_8],
  ['webmanifest', 'application/manifest+json' + UTF_8],
  ['svg', 'image/svg+xml' + UTF_8],
  ['wasm', 'application/wasm'],
  ['webp', 'image/webp'],
  ['avif', 'image/avif'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['png', 'image/png'],
  ['gif', 'image/gif'],
  ['ico', 'image/x-icon'],
  ['woff2', 'font/woff2'],
  ['woff', 'font/woff'],
  ['mp3', 'audio/mpeg'],
  ['m4a', 'audio/mp4'],
  ['aac', 'audio/aac'],
  ['wav', 'audio/wav'],
  ['ogg', 'audio/ogg'],
  ['oga', 'audio/ogg'],
  ['opus', 'audio/ogg; codecs=opus'],
  ['mp4', 'video/mp4'],
  ['m4v', 'video/mp4'],
  ['webm', 'video/webm'],
  ['ogv', 'video/ogg'],
  ['pdf', 'application/pdf'],
  ['doc', 'application/msword'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xls', 'application/vnd.ms-excel'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['zip', 'application/zip'],
  ['gz', 'application/gzip'],
]);

/** Whether a response of this type can never run as a document or a script; an SVG can. */
export function isPassive(contentType: string): boolean {
  return /^(?:text\/css|font\/|audio\/|video\/|image\/(?!svg))/.test(contentType);
}
