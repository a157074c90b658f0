import {
  catalogueList,
  catalogueListNames,
  type CatalogueList,
  type CatalogueListName,
} from '../../content-model/site/catalogue-lists.ts';
import { paginate } from '../../content-model/site/paginate.ts';
import { loadSite } from './load-site.ts';

/** A row of a catalogue as its pages know it. */
export type CatalogueRow = Omit<CatalogueList, 'stories'>;

/** The pages of one catalogue: every row with its landing list. */
export async function cataloguePaths(list: CatalogueListName) {
  const site = await loadSite();
  return catalogueList(list, site).map((row) => {
    const [page = { items: [], count: 0 }] = paginate(row.stories, site.settings.pageSize);
    return { params: { id: row.id }, props: { row: toRow(row), page } };
  });
}

/** The numbered pages of every catalogue's rows. */
export async function catalogueNumberedPaths() {
  const site = await loadSite();
  return catalogueListNames
    .flatMap((list) => catalogueList(list, site))
    .flatMap((list) => {
      const row = toRow(list);
      return paginate(list.stories, site.settings.pageSize).map((page) => ({ row, page }));
    })
    .filter(({ page }) => page.number !== undefined)
    .map((props) => ({ params: { list: props.row.list, id: props.row.id, number: String(props.page.number) }, props }));
}

/** A row for its pages, which show a part of its stories: with all of them, each new story would make every page another one. */
function toRow({ list, id, name, base }: CatalogueList): CatalogueRow {
  return { list, id, name, base };
}
