import type { ReferenceTarget } from '../../content-model/fields/field.ts';
import { foldForMatch } from '../../content-model/text/fold.ts';
import { readReferenceData } from '../../content-store/read-catalogues.ts';
import type { StoryDesk } from './story-desk.ts';

/** Something that a field may point to. */
export interface Option {
  readonly id: string;
  readonly label: string;
  /** What tells it from others of the same name: level and years of a place, hour of a story. */
  readonly note?: string;
}

/** The options of a target in whose label or id words begin like these, in any case and without marks; those that begin with them first. */
export async function lookUp(desk: StoryDesk, target: ReferenceTarget, query: string, most = 20): Promise<Option[]> {
  const wanted = foldForMatch(query).split(' ').filter(Boolean);
  const ranked = (await optionsOf(desk, target)).flatMap((option) => {
    const text = foldForMatch(`${option.label} ${option.id.replaceAll('-', ' ')}`);
    // By the beginnings of words: “uyên” means Quảng Uyên, not every former huyện.
    if (!wanted.every((word) => ` ${text}`.replaceAll('/', ' ').includes(` ${word}`))) return [];
    return [{ option, rank: text.startsWith(wanted.join(' ')) ? 0 : 1 }];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ option }) => option);
}

/** The labels of ids, for those that exist. */
export async function labelsOf(
  desk: StoryDesk,
  target: ReferenceTarget,
  ids: readonly string[],
): Promise<Record<string, string>> {
  const wanted = new Set(ids);
  const options = (await optionsOf(desk, target)).filter(({ id }) => wanted.has(id));
  return Object.fromEntries(options.map(({ id, label }) => [id, label]));
}

async function optionsOf(desk: StoryDesk, target: ReferenceTarget): Promise<Option[]> {
  const { catalogues } = await readReferenceData(desk.repository.contentDir);
  if (Object.hasOwn(catalogues, target))
    return (catalogues as unknown as Readonly<Record<string, readonly CatalogueRow[]>>)[target]?.map(describeRow) ?? [];
  const stories = [...(await desk.index.all()).values()]
    .flatMap(({ own }) => own ?? [])
    .filter(({ collection }) => (target === 'bai-viet' ? collection !== 'trang' : collection === target))
    .sort((a, b) => (a.fields.publishedAt < b.fields.publishedAt ? 1 : -1));
  return stories.map(({ id, slug, title, fields }) => ({
    id: target === 'bai-viet' ? id : slug,
    label: title,
    note: fields.publishedAt.slice(0, 10).split('-').reverse().join('/'),
  }));
}

interface CatalogueRow {
  readonly id: string;
  readonly name?: string;
  readonly label?: string;
  readonly level?: string;
  readonly validFrom?: string;
  readonly validUntil?: string;
}

function describeRow({ id, name, label, level, validFrom, validUntil }: CatalogueRow): Option {
  const years = validFrom || validUntil ? `${validFrom ?? '…'} – ${validUntil ?? 'nay'}` : '';
  const note = [level ?? '', years].filter(Boolean).join(', ');
  return { id, label: name ?? label ?? id, ...(note === '' ? {} : { note }) };
}
