import type { APIRoute } from 'astro';
import { siteOrigin } from './_site/site-origin.ts';

/** What search engines may read, and where the sitemaps are. */
export const GET: APIRoute = ({ site }) => {
  const origin = siteOrigin(site);
  const lines = [
    'User-agent: *',
    'Disallow: /api/',
    'Disallow: /bien-tap/',
    // The page itself may be kept; answers to searches and the files of the index are none of theirs.
    'Disallow: /tim-kiem/?',
    'Disallow: /tim-kiem/chi-muc/',
    '',
    `Sitemap: ${origin}/sitemap.xml`,
    `Sitemap: ${origin}/sitemap-tin-moi.xml`,
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
