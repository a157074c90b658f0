import type { OldNote, OldPicture, OldStory } from '../old-site/old-story.ts';
import { textOfHtml } from '../old-site/plain-html.ts';
import type { ExportFacts } from './export-facts.ts';
import type { ExportItem } from './export-item.ts';
import { postBody } from './post-body.ts';
import { postComments } from './post-comments.ts';
import { postDate } from './post-date.ts';

/** A post or page of an export as a story; `file` is named in the report. */
export function postToStory(item: ExportItem, facts: ExportFacts, file: string): OldStory {
  const notes: OldNote[] = [];
  const date = postDate(item.date, item.dateGmt);
  if (date === undefined) notes.push({ code: 'date-missing', detail: item.id });
  if (date?.isShifted) notes.push({ code: 'date-shifted', detail: `${item.date} → ${date.at}` });
  if (item.password !== '') notes.push({ code: 'password-protected', detail: item.link });
  const body = postBody(item.content, (id) => facts.attachments.get(id), facts.attachedTo.get(item.id) ?? []);
  const userIds = new Set([...facts.authors.values()].map(({ id }) => id));
  const discussion = postComments(item.comments, (id) => id !== '' && id !== '0' && userIds.has(id));
  const categories = item.terms.filter(({ domain }) => domain === 'category');
  const title = textOfHtml(item.title);
  return {
    key: `wp:${item.id}`,
    place: `${file}:${item.line}`,
    collection: item.type === 'page' ? 'trang' : 'tin-tuc',
    slug: decode(item.slug),
    title,
    standfirst: textOfHtml(item.excerpt),
    // Without any date it cannot be put in order: it waits as a draft of the first day that WordPress existed.
    publishedAt: date?.at ?? '2003-05-27T00:00',
    isPublic: item.status === 'publish' && item.password === '' && date !== undefined && title !== '',
    html: body.html,
    base: item.link.startsWith('http') ? item.link : `${facts.site}/`,
    sections: categories.flatMap(({ slug, name }) => [decode(slug), textOfHtml(name)]),
    tags: item.terms.filter(({ domain }) => domain === 'post_tag').map(({ name }) => textOfHtml(name)),
    byline: bylineOf(item, facts),
    source: undefined,
    lead: leadOf(item, facts, notes),
    documents: [],
    formerPaths: formerPathsOf(item),
    aliases: [],
    comments: discussion.comments,
    notes: [...notes, ...body.notes, ...discussion.notes],
  };
}

/** A name as readers know it; an author whom the export does not list is known by the login alone. */
function bylineOf({ creator }: ExportItem, { authors }: ExportFacts): string {
  const shown = authors.get(creator)?.displayName ?? '';
  return shown === '' ? creator : shown;
}

function leadOf({ meta }: ExportItem, { attachments }: ExportFacts, notes: OldNote[]): OldPicture | undefined {
  const id = meta['_thumbnail_id'];
  if (id === undefined || id === '' || id === '0' || id === '-1') return undefined;
  const found = attachments.get(id);
  if (found === undefined) notes.push({ code: 'picture-missing', detail: `_thumbnail_id ${id}` });
  return found && { address: found.url, alt: textOfHtml(found.alt), caption: textOfHtml(found.caption) };
}

/** The address in the export, the one by number that always works, and those of former names. */
function formerPathsOf({ id, link, type, slug, meta }: ExportItem): string[] {
  const short = type === 'page' ? `/?page_id=${id}` : `/?p=${id}`;
  if (!URL.canParse(link)) return [short];
  const { pathname, search } = new URL(link);
  const path = `${pathname}${search}`;
  const former = (meta['_wp_old_slug'] ?? '').split('\n').filter((old) => old !== '' && pathname.includes(`/${slug}/`));
  return [...new Set([path, short, ...former.map((old) => path.replace(`/${slug}/`, `/${old}/`))])].filter(
    (one) => one !== '/',
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
