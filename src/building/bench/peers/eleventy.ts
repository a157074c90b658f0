import { join } from 'node:path';
import { installPackages, versionOf } from './install-packages.ts';
import { PEER_PAGE_SIZE, type Peer } from './peer.ts';

const PACKAGE = '@11ty/eleventy';

const config = `

const pageSize = ${PEER_PAGE_SIZE};
export default function (eleventyConfig) {
  const newest = (api) => api.getFilteredByTag('bai').reverse();
  eleventyConfig.addCollection('newest', newest);
  eleventyConfig.addCollection('lists', (api) => {
    const lists = new Map();
    for (const story of newest(api)) {
      const keys = [...story.data.muc.map((name) => 'muc/' + name), ...story.data.tags.filter((tag) => tag !== 'bai').map((tag) => 'tags/' + eleventyConfig.getFilter('slugify')(tag))];
      for (const key of keys) lists.set(key, [...(lists.get(key) ?? []), story]);
    }
    return [...lists].flatMap(([key, stories]) =>
      Array.from({ length: Math.ceil(stories.length / pageSize) }, (_, at) => ({
        key, number: at + 1, stories: stories.slice(at * pageSize, (at + 1) * pageSize),
      })));
  });
  eleventyConfig.addFilter('day', (date) => date.toISOString().slice(0, 10));
  eleventyConfig.addFilter('firstPage', (list) => list.slice(0, pageSize));
  return { dir: { input: '.', includes: '_includes', output: 'ra' }, markdownTemplateEngine: false, htmlTemplateEngine: 'njk' };
}
`;

/** Eleventy with Nunjucks layouts and Markdown, as its own documentation starts. */
export const eleventy: Peer = {
  name: 'eleventy',
  title: 'Eleventy, Markdown',
  format: 'md',
  storyFolder: 'bai',
  install: async (toolsFolder) => {
    const modules = await installPackages(toolsFolder, {
      dependencies: { [PACKAGE]: '3.1.8' },
      overrides: { '@11ty/recursive-copy': '4.0.4' },
    });
    return {
      ok: true,
      version: await versionOf(modules, PACKAGE),
      modules,
      run: (cwd) => ({ command: process.execPath, args: [join('node_modules', PACKAGE, 'cmd.cjs'), '--quiet'], cwd }),
    };
  },
  files: {
    'package.json': '{ "type": "module" }',
    'eleventy.config.js': config,
    // A function: with no template engine for Markdown, a template in an address would stay as it is.
    'bai/bai.11tydata.js': `export default { layout: 'story.njk', tags: ['bai'], permalink: (data) => '/bai/' + data.page.fileSlug + '/' };`,
    '_includes/base.njk': `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>{{ title }}</title><meta name="description" content="{{ description }}">
<link rel="canonical" href="https://lantoa.example{{ page.url }}"></head><body><header><a href="/">Trang nhất</a></header><main>{{ content | safe }}</main></body></html>`,
    '_includes/story.njk': `---
layout: base.njk
---
<article><h1>{{ title }}</h1><time>{{ page.date | day }}</time><p>{{ description }}</p>{{ content | safe }}
<p>{% for tag in tags %}<a href="/tags/{{ tag | slugify }}/">{{ tag }}</a> {% endfor %}</p></article>`,
    '_includes/teasers.njk': `{% for story in stories %}<article><h2><a href="{{ story.url }}">{{ story.data.title }}</a></h2><time>{{ story.date | day }}</time><p>{{ story.data.description }}</p></article>{% endfor %}`,
    'lists.njk': `---
layout: base.njk
title: Danh sách
pagination: { data: collections.lists, size: 1, alias: list }
permalink: "/{{ list.key }}/{% if list.number > 1 %}page/{{ list.number }}/{% endif %}"
---
<h1>{{ list.key }}</h1>{% set stories = list.stories %}{% include "teasers.njk" %}`,
    'index.njk': `---
layout: base.njk
title: Lan Tỏa
---
{% set stories = collections.newest | firstPage %}{% include "teasers.njk" %}`,
    'rss.njk': `---
permalink: /rss.xml
---
<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Lan Tỏa</title><link>https://lantoa.example/</link>
{% for story in collections.newest | firstPage %}<item><title>{{ story.data.title }}</title><link>https://lantoa.example{{ story.url }}</link><description>{{ story.data.description }}</description></item>{% endfor %}</channel></rss>`,
    'sitemap.njk': `---
permalink: /sitemap.xml
---
<?xml version="1.0" encoding="utf-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{% for story in collections.newest %}<url><loc>https://lantoa.example{{ story.url }}</loc><lastmod>{{ story.date | day }}</lastmod></url>{% endfor %}</urlset>`,
  },
};
