/** The public origin of the site without a slash at its end; the configuration always sets one, save in a broken environment. */
export function siteOrigin(site: URL | undefined): string {
  if (site === undefined) throw new Error('astro.config.mjs gave the pages no site address.');
  return site.origin;
}
