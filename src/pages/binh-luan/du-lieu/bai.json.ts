import { factsOf } from '../../../comments/published/facts-of.ts';
import { loadSite } from '../../_site/load-site.ts';

/** Every story whose comments are not off, for the comment function, which knows nothing else of the site. */
export async function GET(): Promise<Response> {
  const site = await loadSite();
  const facts = site.stories.flatMap((story) => {
    const found = factsOf(story, site);
    return found === undefined ? [] : [[story.id, found] as const];
  });
  return Response.json(Object.fromEntries(facts));
}
