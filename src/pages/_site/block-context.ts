import type { BlockContext } from '../../components/blocks/block-context.ts';
import type { Entry } from '../../content-model/entry.ts';
import type { Site } from '../../content-model/site/site.ts';
import { teaserOf } from '../../content-model/site/teaser.ts';

/** What the blocks of a body may ask about the rest of the site. */
export function createBlockContext(entry: Entry, site: Site): BlockContext {
  return {
    entry,
    resolveStory: (id) => {
      const story = site.story(id);
      return story && teaserOf(story, site);
    },
    resolveAgency: (id) => {
      const agency = site.row('co-quan', id);
      return agency && { name: agency.shortName ?? agency.name, path: `/co-quan/${agency.id}/` };
    },
  };
}
