import type { Entry, FileAsset, Story } from '../entry.ts';
import type { OfficialDocument } from '../fields/media.ts';
import { slugify } from '../text/slug.ts';
import { comparePrecise } from '../time/precise-date.ts';
import type { Site } from './site.ts';

/** An official document with what it names looked up. */
export interface DocumentView {
  readonly kind: string;
  readonly title: string;
  readonly number?: string;
  /** A date of known precision. */
  readonly date?: string;
  readonly issuer?: { readonly name: string; readonly path: string };
  readonly signer?: string;
  readonly file?: FileAsset;
  /** The story that it belongs to. */
  readonly story: { readonly title: string; readonly path: string };
}

/** Documents of one kind; `slug` is its address word. */
export interface DocumentKind {
  readonly kind: string;
  readonly slug: string;
  readonly count: number;
}

/** Documents of one year, newest first; without a year stand those whose date is not known. */
export interface DocumentYear {
  readonly year?: string;
  readonly documents: readonly DocumentView[];
}

/** The documents of a story in the order of its author. */
export function documentsOf(story: Story, site: Pick<Site, 'row'>): DocumentView[] {
  return story.data.documents.map((document) => viewOf(document, story, site));
}

/** All documents of the published stories, newest first; one that several stories carry stands once, with the oldest of them. */
export function documentsOfSite(site: Pick<Site, 'row' | 'stories'>): DocumentView[] {
  const bySign = new Map<string, DocumentView>();
  for (const story of site.stories) {
    for (const view of documentsOf(story, site)) {
      const sign = `${view.kind}|${view.number ?? ''}|${view.date ?? ''}|${view.title}`;
      const newer = bySign.get(sign);
      bySign.set(sign, newer ? { ...newer, ...view } : view);
    }
  }
  return [...bySign.values()].sort(compareDocuments);
}

/** The kinds of documents, the most frequent first. */
export function documentKinds(documents: readonly DocumentView[]): DocumentKind[] {
  const kinds = new Map<string, DocumentKind>();
  for (const { kind } of documents) {
    const slug = slugify(kind);
    kinds.set(slug, { kind: kinds.get(slug)?.kind ?? kind, slug, count: (kinds.get(slug)?.count ?? 0) + 1 });
  }
  return [...kinds.values()].sort((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1));
}

/** The documents by year, in the order they have. */
export function documentsByYear(documents: readonly DocumentView[]): DocumentYear[] {
  const years = [...new Set(documents.map(({ date }) => date?.slice(0, 4)))];
  return years.map((year) => ({
    ...(year === undefined ? {} : { year }),
    documents: documents.filter(({ date }) => date?.slice(0, 4) === year),
  }));
}

function viewOf(
  { issuer, file, kind, title, number, date, signer }: OfficialDocument,
  story: Entry,
  site: Pick<Site, 'row'>,
): DocumentView {
  const agency = site.row('co-quan', issuer);
  const asset = file === undefined ? undefined : story.assets[file];
  return {
    kind,
    title,
    ...(number !== undefined && { number }),
    ...(date !== undefined && { date }),
    ...(agency && { issuer: { name: agency.shortName ?? agency.name, path: `/co-quan/${agency.id}/` } }),
    ...(signer !== undefined && { signer }),
    ...(asset?.kind === 'file' && { file: asset }),
    story: { title: story.data.title, path: story.path },
  };
}

function compareDocuments(a: DocumentView, b: DocumentView): number {
  if (a.date !== undefined && b.date !== undefined) return comparePrecise(b.date, a.date) || compareTitles(a, b);
  if (a.date === b.date) return compareTitles(a, b);
  return a.date === undefined ? 1 : -1;
}

function compareTitles(a: DocumentView, b: DocumentView): number {
  return a.title.localeCompare(b.title, 'vi');
}
