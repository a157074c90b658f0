import type { BlockExample } from '../block-example.ts';

/** Uses of `<RelatedStory>`. */
export const examples: readonly BlockExample<'RelatedStory'>[] = [
  { name: 'typical', props: { story: 'dien-hinh/la-van-cau', note: 'Người chiến sĩ ấy sau này kể lại trận đánh.' } },
  { name: 'minimal', props: { story: 'dien-hinh/la-van-cau' } },
  { name: 'not published', props: { story: 'tin-tuc/con-cam-dang' } },
];
