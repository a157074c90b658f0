import { beforeAll, describe, expect, it } from 'vitest';
import { openingTags } from '../html-tags.ts';
import { readBuiltSite, type BuiltPage, type BuiltSite } from './built-site.ts';
import { samplePublicUrl } from './sample-site.ts';

let site: BuiltSite;
let pagesByPath: ReadonlyMap<string, BuiltPage>;
let redirects: readonly (readonly [from: string, to: string, status: string])[] = [];

beforeAll(async () => {
  site = await readBuiltSite();
  pagesByPath = new Map(site.pages.map((page) => [page.path, page]));
  const lines = (await site.read('/_redirects')).split('\n').filter((line) => line.startsWith('/'));
  redirects = lines.map((line) => {
    const [from = '', to = '', status = ''] = line.split(/\s+/);
    return [from, to, status] as const;
  });
});

describe('the built site', () => {
  it('has only links and assets that resolve, to their very heading', () => {
    const known = new Set([...site.files, ...pagesByPath.keys(), ...redirects.map(([from]) => from)]);
    const broken = site.pages.flatMap((page) =>
      targetsOf(page.html).flatMap((target) => {
        const { pathname, hash } = new URL(target, `http://site${page.path}`);
        const path = decodeURI(pathname);
        const isThere = known.has(path) && (hash === '' || hasAnchor(pagesByPath.get(path), hash));
        return isThere ? [] : [`${page.path} → ${target}`];
      }),
    );
    expect(broken.slice(0, 40)).toEqual([]);
  });

  it('asks nobody else for anything it loads by itself', () => {
    const foreign = site.pages.flatMap(({ path, html }) =>
      openingTags(html, '(?:script|img|source|audio|video|track|iframe|embed|object|link)').flatMap((tag) => {
        if (/\srel="(?:canonical|alternate)"/.test(tag)) return [];
        return /\s(?:src|href|srcset|poster|data)="(?:https?:)?\/\//.test(tag) ? [`${path}: ${tag}`] : [];
      }),
    );
    expect(foreign).toEqual([]);
  });

  it('leads every former address to a page or to its explanation', () => {
    const lost = redirects.filter(([, to]) => !pagesByPath.has(to));
    expect(lost).toEqual([]);
    expect(redirects.map(([, , status]) => status)).toEqual(expect.arrayContaining(['301!', '410']));
  });

  it('names for every page that search engines may keep its own address as the canonical one', () => {
    const wrong = site.pages.filter(({ html, path, forwards }) => {
      if (forwards || isHidden(html)) return false;
      return !html.includes(`<link rel="canonical" href="${samplePublicUrl}${encodeURI(path)}"`);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('lists in its sitemaps pages that exist and may be kept, each once', async () => {
    const index = await locations('/sitemap.xml');
    const files = index.map((url) => url.slice(samplePublicUrl.length));
    expect(files.filter((file) => !site.files.includes(file))).toEqual([]);
    const listed = (await Promise.all(files.filter((file) => file !== '/sitemap-tin-moi.xml').map(locations))).flat();
    const paths = listed.map((url) => decodeURI(url.slice(samplePublicUrl.length)));
    const wrong = paths.filter((path) => {
      const page = pagesByPath.get(path);
      return page === undefined || page.forwards || isHidden(page.html);
    });
    expect(wrong).toEqual([]);
    expect(listed.filter((url, index) => !url.startsWith(samplePublicUrl) || listed.indexOf(url) !== index)).toEqual(
      [],
    );
    expect(paths).toEqual(expect.arrayContaining(['/', '/tin-tuc/', '/tin-tuc/cau-treo-thay-be-nua/']));
  });

  it('lists recent news that exist in the news sitemap', async () => {
    const recent = await locations('/sitemap-tin-moi.xml');
    expect(recent.filter((url) => !pagesByPath.has(url.slice(samplePublicUrl.length)))).toEqual([]);
  });
});

async function locations(file: string): Promise<string[]> {
  const xml = await site.read(file);
  return Array.from(xml.matchAll(/<loc>([^<]*)<\/loc>/g), ([, url = '']) => url);
}

function isHidden(html: string): boolean {
  return /<meta name="robots" content="[^"]*noindex/.test(html);
}

function hasAnchor(page: BuiltPage | undefined, hash: string): boolean {
  const id = decodeURIComponent(hash.slice(1));
  // A fragment of anything but a page, such as a moment of a film, is none of the site's.
  return page === undefined || id.startsWith(':~:') || page.html.includes(` id="${id}"`);
}

/** Everything that the page links or loads from its own site. */
function targetsOf(html: string): string[] {
  const targets = openingTags(html).flatMap((tag) => [
    ...Array.from(tag.matchAll(/\s(?:href|src|poster)="([^"]*)"/g), ([, target = '']) => target),
    ...Array.from(tag.matchAll(/\ssrcset="([^"]*)"/g), ([, set = '']) =>
      set.split(',').map((part) => part.trim().split(' ')[0] ?? ''),
    ).flat(),
  ]);
  return [...new Set(targets)]
    .map((target) => target.replaceAll('&amp;', '&').replaceAll('&#38;', '&'))
    .filter((target) => target !== '' && !/^(?:[a-z][a-z+.-]*:|\/\/)/i.test(target));
}
