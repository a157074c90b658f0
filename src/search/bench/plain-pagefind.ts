import { close, createIndex } from 'pagefind';
import type { SearchDocument } from '../indexing/search-document.ts';

/** Indexes documents with Pagefind as it comes: each a page with heading, paragraphs, labels and filters. `finished` is called before its process ends. */
export async function writePlainPagefind(
  folder: string,
  documents: readonly SearchDocument[],
  finished: () => void,
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (index === undefined) throw new Error(errors.join('; '));
  try {
    for (const document of documents) await index.addHTMLFile({ url: document.url, content: page(document) });
    await index.writeFiles({ outputPath: folder });
    finished();
  } finally {
    await close();
  }
}

function page({ title, date = '', kind, campaign, places = [], tags = [], text }: SearchDocument): string {
  const labels = [
    `<span data-pagefind-filter="kind">${escape(kind)}</span>`,
    campaign === undefined ? '' : `<span data-pagefind-filter="campaign">${escape(campaign)}</span>`,
    ...places.map(({ name }) => `<span data-pagefind-filter="place">${escape(name)}</span>`),
    ...tags.map((tag) => `<span data-pagefind-filter="tag">${escape(tag)}</span>`),
  ];
  return `<!doctype html><html lang="vi"><head><title>${escape(title)}</title></head><body><main data-pagefind-body>
<h1>${escape(title)}</h1><p>${labels.join(' ')} <time data-pagefind-sort="date">${date}</time></p>
${text.map((paragraph) => `<p>${escape(paragraph)}</p>`).join('\n')}</main></body></html>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
