import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import FeedBody from '../../components/story/FeedBody.astro';
import type { Story } from '../../content-model/entry.ts';
import type { Site } from '../../content-model/site/site.ts';
import { feedHtml } from '../../feeds/feed-html.ts';
import { createBlockContext } from './block-context.ts';
import { loadBody } from './body.ts';

type Rendered = Parameters<AstroContainer['renderToString']>[0];

const rendered = new Map<string, Promise<string>>();
let container: Promise<AstroContainer> | undefined;

/** The full text of a story as feed readers get it; rendered once, however many feeds hold it. */
export function storyHtml(story: Story, site: Site, origin: string): Promise<string> {
  const key = `${story.id} ${story.body.digest}`;
  const html = rendered.get(key) ?? renderStory(story, site, origin);
  rendered.set(key, html);
  return html;
}

async function renderStory(story: Story, site: Site, origin: string): Promise<string> {
  container ??= createContainer();
  const props = { story, site, body: await loadBody(story), context: createBlockContext(story, site) };
  return feedHtml(await (await container).renderToString(FeedBody as Rendered, { props }), origin + story.path);
}

async function createContainer(): Promise<AstroContainer> {
  return AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
}
