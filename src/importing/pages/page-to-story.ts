import type { Element, ElementContent, Nodes, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import type { OldDocument, OldNote, OldStory } from '../old-site/old-story.ts';
import { resolveAddress } from '../old-site/prepare-body.ts';
import { wordsOf } from '../old-site/plain-html.ts';
import { unwrapLayoutTables } from './layout-tables.ts';
import type { DatePicker, PagesMapping, Picker } from './map-schema.ts';
import { pageComments } from './page-comments.ts';
import { type Page, pickAll, pickText, selectorOf } from './pick.ts';
import { readDate } from './read-date.ts';

/** A saved page as a story; undefined for a page that holds none (a list, a contact form). */
export function pageToStory(page: Page, name: string, mapping: PagesMapping): OldStory | undefined {
  const notes: OldNote[] = [];
  const text = (picker: Picker | undefined) => (picker === undefined ? '' : pickText(page, picker));
  const title = text(mapping.title);
  const found = select(mapping.body, page.tree);
  if (found === undefined && title === '') return undefined;
  if (found === undefined) notes.push({ code: 'selector-empty', detail: `body: ${mapping.body}` });
  if (title === '') notes.push({ code: 'selector-empty', detail: 'title' });

  const { written, at } = pickDate(page, mapping.date);
  if (at === undefined) notes.push({ code: 'date-missing', detail: written });
  const { pathname, search } = new URL(page.address);
  const isPlain = mapping.plainPages.some((pattern) => new RegExp(pattern, 'i').test(pathname + search));
  const fields = {
    standfirst: text(mapping.standfirst),
    byline: text(mapping.byline).replace(/^(?:Tác giả|Người viết|Tin,? ảnh|Bài,? ảnh|Tin|Bài)\s*:\s*/iu, ''),
    source: text(mapping.source).replace(/^(?:Theo|Nguồn)\s*:?\s+/iu, ''),
    documents: documentsOf(page, mapping.attachments),
    comments: pageComments(page, mapping.comments, (each, picker) => pickDate(each, picker).at),
  };
  const sections = sectionsOf(page, mapping.section);
  const tags = mapping.tags === undefined ? [] : pickAll(page, mapping.tags);
  return {
    key: pathname + search,
    place: name,
    collection: isPlain ? 'trang' : 'tin-tuc',
    slug: '',
    title,
    standfirst: fields.standfirst,
    publishedAt: at ?? '2003-01-01T00:00',
    isPublic: title !== '' && (at !== undefined || isPlain),
    html: found === undefined ? '' : bodyHtml(page.tree, found, mapping),
    base: new URL(name.split('/').map(encodeURIComponent).join('/'), `${mapping.site.replace(/\/+$/, '')}/`).href,
    sections,
    tags,
    byline: fields.byline,
    source: fields.source === '' ? undefined : { name: fields.source.slice(0, 150) },
    lead: undefined,
    documents: fields.documents,
    formerPaths: [pathname + search],
    aliases: [],
    comments: fields.comments,
    notes,
  };
}

/** The body without what is no part of it, and without what stands in fields of its own. */
function bodyHtml(tree: Nodes, body: Element, mapping: PagesMapping): string {
  const own = [mapping.title, mapping.standfirst, mapping.byline, mapping.source, dateSelector(mapping.date)];
  const dropped = new Set(
    [...mapping.drop, ...own.flatMap((picker) => (picker === undefined ? [] : (selectorOf(picker) ?? [])))].flatMap(
      (selector) => selectAll(selector, tree),
    ),
  );
  // A field may be read from a part of the body that is nearly all of it: only small parts are taken out.
  dropped.delete(body);
  const captions = new Set(mapping.caption === undefined ? [] : selectAll(mapping.caption, tree));
  const root: Root = { type: 'root', children: without(body, dropped, captions).children };
  return toHtml(unwrapLayoutTables(root));
}

function without(node: Element, dropped: ReadonlySet<Element>, captions: ReadonlySet<Element>): Element {
  const children = node.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return child.type === 'text' ? [child] : [];
    if (dropped.has(child) || /^(?:input|script|style|noscript)$/.test(child.tagName)) return [];
    const kept = without(child, dropped, captions);
    // Cells keep their place: a table of a picture and its words is told by them.
    if (!captions.has(child)) return [kept];
    const caption: Element = { ...kept, tagName: 'figcaption', properties: {} };
    return [/^t[dh]$/.test(child.tagName) ? { ...kept, children: [caption] } : caption];
  });
  return { ...node, children };
}

function pickDate(page: Page, picker: DatePicker) {
  const { format, ...where } = typeof picker === 'string' ? { select: picker, format: undefined } : picker;
  const written = pickText(page, where);
  return { written, at: written === '' ? undefined : readDate(written, format) };
}

const dateSelector = (picker: DatePicker) => (typeof picker === 'string' ? picker : picker.select);

/** Breadcrumbs name the narrowest section last. */
function sectionsOf(page: Page, section: PagesMapping['section']): string[] {
  const pickers = section === undefined ? [] : Array.isArray(section) ? section : [section];
  return pickers.flatMap((picker) =>
    typeof picker === 'string'
      ? pickAll(page, picker).reverse()
      : [pickText(page, picker)].filter((name) => name !== ''),
  );
}

function documentsOf(page: Page, selector: string | undefined): OldDocument[] {
  if (selector === undefined) return [];
  return selectAll(selector, page.tree).flatMap((element) => {
    const { href } = element.properties;
    const address = typeof href === 'string' ? resolveAddress(href, page.address) : undefined;
    return address === undefined ? [] : [{ address, title: wordsOf(element).replace(/\s+/gu, ' ').trim() }];
  });
}
