import type { BlockName } from '../../content-model/blocks/block-schemas.ts';
import { examples as Audio } from './audio/examples.ts';
import { examples as BarChart } from './bar-chart/examples.ts';
import type { BlockExample } from './block-example.ts';
import { examples as CallOut } from './call-out/examples.ts';
import { examples as DataTable } from './data-table/examples.ts';
import { examples as DocumentCard } from './document-card/examples.ts';
import { examples as FactBox } from './fact-box/examples.ts';
import { examples as Gallery } from './gallery/examples.ts';
import { examples as KeyNumbers } from './key-numbers/examples.ts';
import { examples as LineChart } from './line-chart/examples.ts';
import { examples as PersonCard } from './person-card/examples.ts';
import { examples as Picture } from './picture/examples.ts';
import { examples as PullQuote } from './pull-quote/examples.ts';
import { examples as RelatedStory } from './related-story/examples.ts';
import { examples as Timeline } from './timeline/examples.ts';
import { examples as Video } from './video/examples.ts';

/** The examples of every block by its tag name. */
export const allExamples: { readonly [N in BlockName]: readonly BlockExample<N>[] } = {
  Audio,
  BarChart,
  CallOut,
  DataTable,
  DocumentCard,
  FactBox,
  Gallery,
  KeyNumbers,
  LineChart,
  PersonCard,
  Picture,
  PullQuote,
  RelatedStory,
  Timeline,
  Video,
};
