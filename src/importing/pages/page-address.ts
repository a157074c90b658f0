import { select } from 'hast-util-select';
import type { PagesMapping } from './map-schema.ts';
import { type Page, pickText } from './pick.ts';

/** The address that a saved page had: told by the mapping, by the page itself, by the program that saved it, else by the file's name. */
export function addressOfPage(tree: Page['tree'], source: string, name: string, mapping: PagesMapping): string {
  const base = addressOfFile(name, mapping.site);
  const picked = mapping.address === undefined ? '' : pickText({ tree, address: base }, mapping.address);
  const told = [picked, ...toldBy(tree), ...savedFrom(source, mapping.site)];
  const host = hostOf(mapping.site);
  const found = told.find(
    (address) => address !== '' && URL.canParse(address, base) && hostOf(new URL(address, base).href) === host,
  );
  return found === undefined ? base : new URL(found, base).href;
}

/** The address that a file's name stands for: `tin.aspx@id=12.html` → `/tin.aspx?id=12`. */
export function addressOfFile(name: string, site: string): string {
  const bare = name.replace(/(\.(?:aspx?|php|jsp|cfm|ashx)(?:[?@].*)?)\.html?$/i, '$1');
  const [path = '', query] = bare.split(/[?@]/, 2);
  const written = path.split('/').map(encodeURIComponent).join('/');
  return new URL(`/${written}${query === undefined ? '' : `?${query}`}`, site).href;
}

function toldBy(tree: Page['tree']): string[] {
  const canonical = select('link[rel=canonical]', tree)?.properties.href;
  const shared = select('meta[property="og:url"]', tree)?.properties.content;
  return [canonical, shared].filter((value) => typeof value === 'string');
}

/** Browsers and HTTrack note in a comment where they found a page. */
function savedFrom(source: string, site: string): string[] {
  const head = source.slice(0, 4096);
  const browser = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i.exec(head)?.[1];
  const copier = /<!--\s*Mirrored from (\S+) by HTTrack/i.exec(head)?.[1];
  return [browser ?? '', copier === undefined ? '' : `${new URL(site).protocol}//${copier}`];
}

function hostOf(address: string): string {
  return new URL(address).host.toLowerCase().replace(/^www\./, '');
}
