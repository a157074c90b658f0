/**
 * The HTML of a page's body for feed readers: scripts, drawings, forms and custom elements left out, only attributes that mean
 * something there, every address absolute. `pageUrl` is the address of the story. The input must be well-formed, as ours is.
 */
export function feedHtml(html: string, pageUrl: string): string {
  let result = '';
  let skipped: { readonly name: string; depth: number } | undefined;
  let end = 0;
  for (const match of html.matchAll(TAG)) {
    if (!skipped) result += html.slice(end, match.index);
    end = match.index + match[0].length;
    const name = match[2]?.toLowerCase();
    if (name === undefined) continue;
    const closing = match[1] === '/';
    const empty = VOID.has(name) || match[3]?.endsWith('/') === true;
    if (skipped) {
      if (name === skipped.name && !empty) skipped.depth += closing ? -1 : 1;
      if (skipped.depth === 0) skipped = undefined;
      continue;
    }
    const attributes = closing ? [] : readAttributes(match[3] ?? '');
    if (!closing && isLeftOut(name, attributes)) {
      if (!empty) skipped = { name, depth: 1 };
    } else if (KEPT.has(name)) {
      result += closing
        ? `</${name}>`
        : `<${name}${attributes.map(([key, value]) => keptAttribute(key, value, pageUrl)).join('')}>`;
    }
  }
  if (!skipped) result += html.slice(end);
  return spaced(result).replace(/>\s+</g, '> <').trim();
}

/** Blocks set some words apart by style alone; without it they would run together. */
function spaced(html: string): string {
  return html
    .replace(/<\/(span|small|strong|time)>(?=<(?:span|small|strong|cite)[ >])/g, '</$1> ')
    .replace(/(?<=[^\s>])(?=<(?:small|cite)>)/g, ' ');
}

type Attribute = readonly [name: string, value: string];

/** A comment, or a tag whose quoted attributes may hold ">". */
const TAG = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g;
const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
/** Elements that go with everything in them. */
const DROPPED = new Set([
  'script',
  'style',
  'template',
  'svg',
  'canvas',
  'form',
  'button',
  'input',
  'select',
  'textarea',
  'iframe',
  'object',
  'embed',
  'link',
  'meta',
  'noscript',
  'dialog',
  'math',
]);
/** Elements that stay; all others, custom elements too, leave their content behind. */
const KEPT = new Set(
  (
    'a abbr audio b blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img ins kbd li mark ' +
    'ol p pre q s samp small source span strong sub summary sup table tbody td tfoot th thead time tr track u ul var video'
  ).split(' '),
);
const ADDRESSES = new Set(['href', 'src', 'poster', 'cite']);
const ATTRIBUTES = new Set([
  ...ADDRESSES,
  ...'alt title width height datetime colspan rowspan scope start reversed type controls srclang label kind lang preload'.split(
    ' ',
  ),
]);

function isLeftOut(name: string, attributes: readonly Attribute[]): boolean {
  if (DROPPED.has(name)) return true;
  return attributes.some(([key, value]) => {
    if (key === 'hidden') return true;
    if (key === 'aria-hidden') return value === 'true';
    return key === 'class' && value.split(/\s+/).some((word) => word === 'visually-hidden' || word === 'legend');
  });
}

function readAttributes(text: string): Attribute[] {
  return [...text.matchAll(/([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)].map((match) => [
    (match[1] ?? '').toLowerCase(),
    match[2] ?? match[3] ?? match[4] ?? '',
  ]);
}

function keptAttribute(name: string, value: string, pageUrl: string): string {
  if (!ATTRIBUTES.has(name)) return '';
  if (!ADDRESSES.has(name)) return ` ${name}="${value.replaceAll('"', '&quot;')}"`;
  const plain = value.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
  const address = URL.canParse(plain, pageUrl) ? new URL(plain, pageUrl) : undefined;
  if (!address || !/^(?:https?|mailto|tel):$/.test(address.protocol)) return '';
  return ` ${name}="${address.href.replaceAll('&', '&amp;').replaceAll('"', '%22')}"`;
}
