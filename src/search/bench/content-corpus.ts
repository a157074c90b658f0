import { glob, readFile } from 'node:fs/promises';
import { basename, dirname, relative } from 'node:path';
import { parse } from 'yaml';
import type { SearchDocument } from '../indexing/search-document.ts';

const KINDS: Readonly<Record<string, string>> = {
  'tin-tuc': 'Tin tức',
  'dot-thi-dua': 'Đợt thi đua',
  'dien-hinh': 'Điển hình',
  'nguoi-tot-viec-tot': 'Người tốt, việc tốt',
  'ket-qua': 'Kết quả',
  'khen-thuong': 'Khen thưởng',
  trang: 'Trang',
};

interface FrontMatter {
  readonly title: string;
  readonly kicker?: string;
  readonly standfirst?: string;
  readonly state?: string;
  readonly publishedAt?: string;
  readonly places?: readonly string[];
  readonly tags?: readonly string[];
}

/** The published stories of a content folder as documents, read simply: enough to be searched, without checks. */
export async function readContentCorpus(contentDir: string): Promise<SearchDocument[]> {
  const rows = parse(await readFile(`${contentDir}/danh-muc/dia-danh.yaml`, 'utf8')) as { id: string; name: string }[];
  const placeNames = new Map(rows.map(({ id, name }) => [id, name]));
  const documents: SearchDocument[] = [];
  for await (const file of glob(`${contentDir}/*/**/index.mdx`)) {
    const [, head = '', ...body] = (await readFile(file, 'utf8')).split(/^---$/mu);
    const front = parse(head) as FrontMatter;
    if (front.state !== 'đã duyệt') continue;
    const collection = relative(contentDir, file).split('/')[0] ?? '';
    documents.push({
      url: `/${collection}/${basename(dirname(file))}/`,
      title: front.title,
      ...(front.kicker !== undefined && { kicker: front.kicker }),
      ...(front.standfirst !== undefined && { standfirst: front.standfirst }),
      ...(front.publishedAt !== undefined && { date: front.publishedAt }),
      kind: KINDS[collection] ?? collection,
      places: (front.places ?? []).flatMap((id) => placeNames.get(id) ?? []).map((name) => ({ name })),
      tags: front.tags ?? [],
      text: paragraphsOf(body.join('---')),
    });
  }
  return documents.sort((a, b) => (a.url < b.url ? -1 : 1));
}

function paragraphsOf(mdx: string): string[] {
  return mdx
    .split(/\n\s*\n/u)
    .map((paragraph) =>
      paragraph
        .replace(/<\/?[A-Z][A-Za-z]*|\w+=|[{}[\]<>"#*_`|]/gu, ' ')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((paragraph) => paragraph !== '');
}
