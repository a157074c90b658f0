/** A part of a page that is renewed without building the page: the text between `<!--name-->` and `<!--/name-->`. */
export type RegionName = 'binh-luan' | 'so-lieu-binh-luan';

/** Puts text between the marks of its region. */
export function wrapRegion(name: RegionName, content: string): string {
  return `<!--${name}-->${content}<!--/${name}-->`;
}

/** The page with another text between the marks; undefined when the page has no such region. */
export function replaceRegion(page: string, name: RegionName, content: string): string | undefined {
  const [opening, closing] = [`<!--${name}-->`, `<!--/${name}-->`];
  const start = page.indexOf(opening);
  const end = page.indexOf(closing, start);
  if (start < 0 || end < 0) return undefined;
  return page.slice(0, start + opening.length) + content + page.slice(end);
}
