import type { Entry } from '../content-model/entry.ts';
import { modifiedAt } from '../content-model/site/modified.ts';
import { truncateAtWord } from '../content-model/text/truncate.ts';
import { toInstant } from '../content-model/time/local-time.ts';
import { DATASET_TEXT } from '../messages/structured-data.ts';
import type { SiteFacts } from './news-article.ts';
import { publisherOf } from './publisher.ts';
import { root, type RootThing } from './thing.ts';

/** The figures of a result as Dataset; `csvPath` is where their table can be fetched. */
export function datasetJsonLd(result: Entry<'ket-qua'>, csvPath: string, site: SiteFacts, origin: string): RootThing {
  const { data } = result;
  const published = publisherOf(site.settings, origin);
  return root({
    '@type': 'Dataset',
    name: data.title,
    description: truncateAtWord(
      DATASET_TEXT.description(
        data.standfirst,
        data.period,
        data.rows.map(({ name }) => name),
      ),
      4900,
    ),
    url: origin + result.path,
    inLanguage: 'vi',
    creator: { '@type': 'Organization', name: published['name'], url: published['url'] },
    datePublished: toInstant(data.publishedAt),
    dateModified: toInstant(modifiedAt(result)),
    isAccessibleForFree: true,
    variableMeasured: data.rows.map(({ name, unit }) => ({ '@type': 'PropertyValue', name, unitText: unit })),
    distribution: [{ '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: origin + csvPath }],
  });
}
