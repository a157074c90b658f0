import { join } from 'node:path';
import { installPackages, versionOf } from './install-packages.ts';
import { PEER_PAGE_SIZE, type Peer, type PeerFormat } from './peer.ts';
import { PEER_COMPONENTS } from './write-peer-story.ts';

/** Astro's plain content collections: `glob()` over files of one format, nothing of this project. */
export function astro(format: PeerFormat): Peer {
  const isMdx = format === 'mdx';
  return {
    name: isMdx ? 'astro-mdx' : 'astro-md',
    title: isMdx ? 'Astro glob() + MDX' : 'Astro glob() + .md',
    format,
    storyFolder: 'bai',
    install: async (toolsFolder) => {
      const modules = await installPackages(toolsFolder, { dependencies: { astro: '7.3.5', '@astrojs/mdx': '8.0.2' } });
      return {
        ok: true,
        version: await versionOf(modules, 'astro'),
        modules,
        run: (cwd) => ({
          command: process.execPath,
          args: [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build', '--silent'],
          cwd,
          env: { ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '--max-old-space-size=12288' },
        }),
      };
    },
    files: {
      ...siteFiles,
      'src/content.config.ts': configOf(format),
      'src/pages/bai/[slug].astro': isMdx ? storyPage(importComponents, 'components={components}') : storyPage('', ''),
      ...(isMdx && Object.fromEntries(PEER_COMPONENTS.map((name) => [`src/components/${name}.astro`, component]))),
    },
  };
}

const importComponents = `${PEER_COMPONENTS.map((name) => `import ${name} from '../../components/${name}.astro';`).join('\n')}
const components = { ${PEER_COMPONENTS.join(', ')} };`;

const component = `---
const values = Object.values(Astro.props).flat();
---
<aside><ul>{values.map((value) => <li>{typeof value === 'object' ? Object.values(value).join(': ') : value}</li>)}</ul><slot /></aside>
`;

const configOf = (format: PeerFormat): string => `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

export const collections = {
  bai: defineCollection({
    loader: glob({ base: './bai', pattern: '**/*.${format}' }),
    schema: z.object({ title: z.string(), date: z.coerce.date(), description: z.string(), muc: z.array(z.string()), tags: z.array(z.string()), kind: z.string() }),
  }),
};
`;

const storyPage = (imports: string, props: string): string => `---
import { getCollection, render } from 'astro:content';
import Base from '../../Base.astro';
import { slugOf } from '../../lists.ts';
${imports}
export async function getStaticPaths() {
  return (await getCollection('bai')).map((story) => ({ params: { slug: story.id }, props: { story } }));
}
const { story } = Astro.props;
const { Content } = await render(story);
---
<Base title={story.data.title} description={story.data.description}><article><h1>{story.data.title}</h1><time>{story.data.date.toISOString().slice(0, 10)}</time><p>{story.data.description}</p>
<Content ${props} /><p>{story.data.tags.map((tag) => <a href={\`/tags/\${slugOf(tag)}/\`}>{tag}</a>)}</p></article></Base>
`;

const listPage = (key: 'muc' | 'tags'): string => `---
import Base from '../../../Base.astro';
import Teasers from '../../../Teasers.astro';
import { groupBy, slugOf } from '../../../lists.ts';
export async function getStaticPaths({ paginate }) {
  const groups = await groupBy('${key}');
  return [...groups].flatMap(([name, stories]) => paginate(stories, { params: { name: slugOf(name) }, props: { name }, pageSize: ${PEER_PAGE_SIZE} }));
}
const { page, name } = Astro.props;
---
<Base title={name} description={name}><h1>{name}</h1><Teasers stories={page.data} /></Base>
`;

const siteFiles: Readonly<Record<string, string>> = {
  'package.json': '{ "type": "module" }',
  'astro.config.mjs': `import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
export default defineConfig({
  site: 'https://lantoa.example', outDir: './ra', integrations: [mdx()],
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
});
`,
  'src/lists.ts': `import { getCollection } from 'astro:content';
const sorted = getCollection('bai').then((stories) => stories.sort((a, b) => b.data.date - a.data.date));
export const newest = () => sorted;
export async function groupBy(key) {
  const groups = new Map();
  for (const story of await sorted)
    for (const name of story.data[key]) {
      const group = groups.get(name);
      if (group) group.push(story);
      else groups.set(name, [story]);
    }
  return groups;
}
export const slugOf = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase().replace(/[^a-z0-9]+/g, '-');
`,
  'src/Base.astro': `---
const { title, description } = Astro.props;
---
<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>{title}</title><meta name="description" content={description}>
<link rel="canonical" href={Astro.url.href}></head><body><header><a href="/">Trang nhất</a></header><main><slot /></main></body></html>
`,
  'src/Teasers.astro': `---
const { stories } = Astro.props;
---
{stories.map((story) => <article><h2><a href={\`/bai/\${story.id}/\`}>{story.data.title}</a></h2><time>{story.data.date.toISOString().slice(0, 10)}</time><p>{story.data.description}</p></article>)}
`,
  'src/pages/index.astro': `---
import Base from '../Base.astro';
import Teasers from '../Teasers.astro';
import { newest } from '../lists.ts';
const stories = (await newest()).slice(0, ${PEER_PAGE_SIZE});
---
<Base title="Lan Tỏa" description="Lan Tỏa"><Teasers stories={stories} /></Base>
`,
  'src/pages/muc/[name]/[...page].astro': listPage('muc'),
  'src/pages/tags/[name]/[...page].astro': listPage('tags'),
  'src/pages/rss.xml.ts': `import { newest } from '../lists.ts';
export async function GET() {
  const items = (await newest()).slice(0, 20).map(({ id, data }) => \`<item><title>\${data.title}</title><link>https://lantoa.example/bai/\${id}/</link><description>\${data.description}</description></item>\`);
  return new Response(\`<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Lan Tỏa</title><link>https://lantoa.example/</link>\${items.join('')}</channel></rss>\`);
}
`,
  'src/pages/sitemap.xml.ts': `import { newest } from '../lists.ts';
export async function GET() {
  const urls = (await newest()).map(({ id, data }) => \`<url><loc>https://lantoa.example/bai/\${id}/</loc><lastmod>\${data.date.toISOString().slice(0, 10)}</lastmod></url>\`);
  return new Response(\`<?xml version="1.0" encoding="utf-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\${urls.join('')}</urlset>\`);
}
`,
};
