import { pagesOf } from '../../content-model/site/recipient-pages.ts';
import { storyPaths } from '../_site/story-paths.ts';

/** The decisions' own pages. */
export const decisionPaths = () => storyPaths('khen-thuong');

/** Pages 2 and on of the lists that are too long for one page. */
export async function laterListPaths() {
  const paths = await decisionPaths();
  return paths.flatMap(({ params, props }) =>
    Array.from({ length: pagesOf(props.entry.recipients.length) - 1 }, (_, index) => ({
      params: { ...params, number: String(index + 2) },
      props: { ...props, number: index + 2 },
    })),
  );
}
