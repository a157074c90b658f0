import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { OldNote } from './old-story.ts';

/** A body of an old site made ready for conversion, with the addresses of all that has to lie beside the entry. */
export interface PreparedBody {
  readonly tree: Root;
  /** Addresses of pictures, resolved against the base, in their order. */
  readonly pictures: readonly string[];
  /** Addresses that links lead to. */
  readonly links: readonly string[];
  readonly notes: readonly OldNote[];
}

/** Begins the fragment that tells which gallery a picture stood in: `anh.jpg#bo-anh-2`. */
export const GALLERY_MARK = 'bo-anh-';

/** Parses a body, makes its addresses whole, shows large pictures in place of their small copies, and makes films links. */
export function prepareBody(html: string, base: string): PreparedBody {
  const pictures: string[] = [];
  const links: string[] = [];
  let gallery = '';
  let galleries = 0;
  const notes: OldNote[] = [];
  const whole = (address: string) => resolveAddress(address, base);

  function visit(node: RootContent): ElementContent[] {
    if (node.type !== 'element') return node.type === 'text' ? [node] : [];
    if (films.has(node.tagName)) return film(node);
    if (node.tagName === 'img') return picture(node);
    if (node.tagName === 'a') return link(node);
    const around = gallery;
    if (isGallery(node) && gallery === '') gallery = `#${GALLERY_MARK}${++galleries}`;
    const children = node.children.flatMap(visit);
    gallery = around;
    return [{ ...node, children }];
  }

  function picture(node: Element, large?: string): ElementContent[] {
    const address = (large ?? whole(sourceOf(node)))?.replace(/#.*$/, '');
    if (address === undefined || isSpacer(node)) return [];
    pictures.push(address);
    const alt = typeof node.properties.alt === 'string' ? node.properties.alt : '';
    return [{ ...node, properties: { src: `${address}${gallery}`, alt }, children: [] }];
  }

  function link(node: Element): ElementContent[] {
    const { href } = node.properties;
    const address = typeof href === 'string' && !href.startsWith('#') ? whole(href) : undefined;
    const isLarge = address !== undefined && PICTURE_NAME.test(new URL(address).pathname);
    const children = node.children.flatMap((child) =>
      isLarge && child.type === 'element' && child.tagName === 'img' ? picture(child, address) : visit(child),
    );
    // A picture that led to its large copy stands there itself; one that led elsewhere keeps no link.
    const isPicture = children.some((child) => child.type === 'element' && child.tagName === 'img');
    if (address === undefined || isPicture) return children;
    links.push(address);
    return [{ ...node, properties: { href: address }, children }];
  }

  function film(node: Element): ElementContent[] {
    const address = whole(sourceOf(node) || sourceOf(node.children.find(isSource)));
    if (address === undefined) return [];
    const shown = filmAddress(address);
    if (shown === undefined) {
      notes.push({ code: 'film-left', detail: address });
      return [];
    }
    notes.push({ code: 'film-linked', detail: shown });
    const words: ElementContent = { type: 'text', value: 'Xem phim trên YouTube' };
    const anchor: Element = { type: 'element', tagName: 'a', properties: { href: shown }, children: [words] };
    links.push(shown);
    return [{ type: 'element', tagName: 'p', properties: {}, children: [anchor] }];
  }

  const root = fromHtml(html, { fragment: true });
  const tree: Root = { type: 'root', children: root.children.flatMap(visit) };
  return { tree, pictures, links, notes };
}

/** An address made whole; undefined for what is no address of the web. */
export function resolveAddress(address: string, base: string): string | undefined {
  const trimmed = address.trim();
  if (trimmed === '' || !URL.canParse(trimmed, base)) return undefined;
  const url = new URL(trimmed, base);
  return ['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol) ? url.href : undefined;
}

const films = new Set(['iframe', 'video', 'audio', 'object', 'embed']);
const PICTURE_NAME = /\.(?:jpe?g|png|gif|webp|bmp|tiff?|avif)$/i;

const isSource = (node: ElementContent): node is Element =>
  node.type === 'element' && /^(?:source|embed|iframe)$/.test(node.tagName);

/** Pictures that load late keep their address elsewhere; `src` then holds a grey square. */
function sourceOf(node: Element | undefined): string {
  const { dataSrc, dataLazySrc, dataOriginal, src, data } = node?.properties ?? {};
  const own = [dataSrc, dataLazySrc, dataOriginal, src, data].find(
    (value) => typeof value === 'string' && value.trim() !== '' && !value.startsWith('data:'),
  );
  return typeof own === 'string' ? own : '';
}

/** Old pages are held in shape by transparent pictures of one pixel, and counted by others. */
function isSpacer({ properties }: Element): boolean {
  const size = (value: unknown) => (typeof value === 'number' || typeof value === 'string' ? Number(value) : NaN);
  return (
    size(properties.width) <= 4 || size(properties.height) <= 4 || /emoji|smil(?:ey|ie)/i.test(classOf(properties))
  );
}

function isGallery(node: Element): boolean {
  return /(?:^|[\s_-])gallery(?:[\s_-]|$)/i.test(classOf(node.properties));
}

function classOf(properties: Element['properties']): string {
  const { className } = properties;
  return Array.isArray(className) ? className.join(' ') : '';
}

function filmAddress(address: string): string | undefined {
  const id = /(?:youtube(?:-nocookie)?\.com\/(?:embed\/|v\/|watch\?v=)|youtu\.be\/)([\w-]{6,20})/.exec(address)?.[1];
  return id === undefined ? undefined : `https://www.youtube.com/watch?v=${id}`;
}
