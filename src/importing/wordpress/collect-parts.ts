import type { ExportAuthor, ExportComment, ExportItem, ExportTerm } from './export-item.ts';

/** What an export consists of: the address of the old site, its authors, its items. */
export type ExportPart =
  | { readonly kind: 'site'; readonly address: string }
  | { readonly kind: 'author'; readonly author: ExportAuthor }
  | { readonly kind: 'item'; readonly item: ExportItem };

/** Collects parts from the events of an XML parser. */
export interface Collector {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, line?: number) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  /** The parts that were finished since the last call. */
  readonly take: () => ExportPart[];
  /** False once it is clear that this is another kind of XML. */
  readonly isExport: () => boolean;
  /** Whether the end of an export was seen. */
  readonly isWhole: () => boolean;
}

type Fields = Record<string, string>;

/** The only fields of `wp:postmeta` that are read: page builders keep megabytes in others. */
const KNOWN_META = new Set(['_thumbnail_id', '_wp_attached_file', '_wp_attachment_image_alt', '_wp_old_slug']);
/** Addresses of writers are not read: nothing of them may be kept. */
const IGNORED = new Set([
  'wp:comment_author_email',
  'wp:comment_author_IP',
  'wp:comment_author_url',
  'wp:comment_agent',
]);

/** A collector for the events of one file. */
export function createCollector(): Collector {
  const finished: ExportPart[] = [];
  const path: string[] = [];
  let isRss: boolean | undefined;
  let ended = false;
  let text = '';
  let isRead = false;
  /** Fields of the item, author, comment or meta that is being read. */
  let item: Item | undefined;
  let part: Fields = {};
  let term: ExportTerm | undefined;

  return {
    open(name, attributes, line = 0) {
      isRss ??= name === 'rss';
      path.push(name);
      text = '';
      isRead = !IGNORED.has(name) && !(name === 'wp:meta_value' && !KNOWN_META.has(part['wp:meta_key'] ?? ''));
      if (name === 'item') item = { fields: {}, terms: [], meta: {}, comments: [], line };
      if (name === 'wp:author' || name === 'wp:comment' || name === 'wp:postmeta') part = {};
      if (name === 'category' && item)
        term = { domain: attributes['domain'] ?? '', slug: attributes['nicename'] ?? '', name: '' };
    },
    text(piece) {
      if (isRead) text += piece;
    },
    close(name) {
      path.pop();
      const parent = path.at(-1);
      if (name === 'item' && item) {
        finished.push({ kind: 'item', item: toItem(item) });
        item = undefined;
      } else if (name === 'wp:comment' && item) item.comments.push(toComment(part));
      else if (name === 'wp:postmeta' && item) noteMeta(item.meta, part);
      else if (name === 'wp:author') finished.push({ kind: 'author', author: toAuthor(part) });
      else if (name === 'category' && item && term) item.terms.push({ ...term, name: text.trim() });
      else if (parent === 'wp:author' || parent === 'wp:comment' || parent === 'wp:postmeta') part[name] = text;
      else if (parent === 'item' && item) item.fields[name] = text;
      else if (parent === 'channel' && name === 'wp:base_blog_url')
        finished.push({ kind: 'site', address: text.trim() });
      else if (name === 'channel') ended = true;
      text = '';
      isRead = false;
    },
    take: () => finished.splice(0),
    isExport: () => isRss !== false,
    isWhole: () => ended,
  };
}

interface Item {
  readonly fields: Fields;
  readonly terms: ExportTerm[];
  readonly meta: Fields;
  readonly comments: ExportComment[];
  readonly line: number;
}

/** A key that stands there several times (`_wp_old_slug`) keeps all its values, one a line. */
function noteMeta(meta: Fields, part: Fields): void {
  const key = part['wp:meta_key'] ?? '';
  const value = part['wp:meta_value'] ?? '';
  if (KNOWN_META.has(key)) meta[key] = meta[key] === undefined ? value : `${meta[key]}\n${value}`;
}

function toItem({ fields, terms, meta, comments, line }: Item): ExportItem {
  const field = (name: string) => fields[name]?.trim() ?? '';
  return {
    id: field('wp:post_id'),
    line,
    type: field('wp:post_type'),
    status: field('wp:status'),
    title: field('title'),
    link: field('link'),
    slug: field('wp:post_name'),
    parent: field('wp:post_parent'),
    creator: field('dc:creator'),
    content: fields['content:encoded'] ?? '',
    excerpt: field('excerpt:encoded'),
    date: field('wp:post_date'),
    dateGmt: field('wp:post_date_gmt'),
    password: field('wp:post_password'),
    attachmentUrl: field('wp:attachment_url'),
    terms,
    meta,
    comments,
  };
}

function toComment(part: Fields): ExportComment {
  const field = (name: string) => part[`wp:comment_${name}`] ?? '';
  return {
    id: field('id').trim(),
    parent: field('parent').trim(),
    author: field('author'),
    content: field('content'),
    date: field('date').trim(),
    dateGmt: field('date_gmt').trim(),
    approved: field('approved').trim(),
    type: field('type').trim(),
    userId: field('user_id').trim(),
  };
}

function toAuthor(part: Fields): ExportAuthor {
  const field = (name: string) => part[`wp:author_${name}`]?.trim() ?? '';
  return { id: field('id'), login: field('login'), displayName: field('display_name') };
}
