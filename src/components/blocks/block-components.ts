import type { BlockName } from '../../content-model/blocks/block-schemas.ts';
import type { Entry } from '../../content-model/entry.ts';
import Audio from './audio/Audio.astro';
import BarChart from './bar-chart/BarChart.astro';
import CallOut from './call-out/CallOut.astro';
import DataTable from './data-table/DataTable.astro';
import DocumentCard from './document-card/DocumentCard.astro';
import FactBox from './fact-box/FactBox.astro';
import Gallery from './gallery/Gallery.astro';
import KeyNumbers from './key-numbers/KeyNumbers.astro';
import LineChart from './line-chart/LineChart.astro';
import PersonCard from './person-card/PersonCard.astro';
import Picture from './picture/Picture.astro';
import PullQuote from './pull-quote/PullQuote.astro';
import RelatedStory from './related-story/RelatedStory.astro';
import Timeline from './timeline/Timeline.astro';
import Video from './video/Video.astro';

/** A component of a block; its props were checked by its schema when the body was compiled. */
export type BlockComponent = (props: never) => unknown;

/** The blocks that a body may use, by tag name: the allow-list. */
export const blockComponents: Readonly<Record<BlockName, unknown>> = {
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

/** The component of that name; throws for any other name, because the checker has refused such a body before. */
export function blockComponent(name: string, entry: Entry): BlockComponent {
  if (!Object.hasOwn(blockComponents, name)) throw new Error(`${entry.id}: unknown block <${name}> in ${entry.file}`);
  return blockComponents[name as BlockName] as BlockComponent;
}
