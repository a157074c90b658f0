import { classifyLink } from '../../content-store/classify-link.ts';
import type { ReadStory } from '../passages/read-story.ts';
import type { ProofFinding } from '../proof-finding.ts';

type LinkFinding = Omit<ProofFinding, 'file'>;

/** A link to a part of a page. */
export interface AnchorLink {
  readonly path: string;
  readonly fragment: string;
  readonly href: string;
  readonly line: number;
}

/** The ids of the headings on the page of an address; undefined where the page is none of an entry, or its ids are not known. */
export type HeadingsOf = (path: string) => ReadonlySet<string> | undefined;

/** The links of a body to parts of pages; those without a path lead to the story's own page. */
export function anchorLinksOf({ body }: ReadStory, ownPath: string): AnchorLink[] {
  return body.links.flatMap(({ href, line }) => {
    const [path = '', fragment = ''] = href.split('#');
    // The compiler makes the ids of footnotes.
    if (fragment === '' || isWeb(href) || fragment.startsWith('chu-thich-')) return [];
    return [{ path: path === '' ? ownPath : path, fragment: decoded(fragment), href, line }];
  });
}

/** Links to parts that their page does not have. */
export function findMissingAnchors(links: readonly AnchorLink[], headingsOf: HeadingsOf): LinkFinding[] {
  return links
    .filter(({ path, fragment }) => headingsOf(path)?.has(fragment) === false)
    .map(({ href, fragment, line }) => ({ severity: 'warning', code: 'link-anchor', line, args: { href, fragment } }));
}

/** Whether readers find a page of the site under an address, former addresses included. */
export type Reaches = (path: string) => boolean;

/** Links to pages of the site that readers do not find; `reaches` is left out where the content checks tell of them. */
export function findDeadLinks(links: readonly SiteLink[], reaches: Reaches | undefined): LinkFinding[] {
  if (reaches === undefined) return [];
  return links
    .filter(({ href }) => !reaches(href))
    .map(({ href, line }) => ({ severity: 'warning', code: 'link-dead', line, args: { href } }));
}

/** A link to a page of the site. */
export interface SiteLink {
  readonly href: string;
  readonly line: number;
}

/** The links of a body to pages of the site. */
export function siteLinksOf({ body }: ReadStory): SiteLink[] {
  return body.links.filter(({ href }) => classifyLink(href).kind === 'site').map(({ href, line }) => ({ href, line }));
}

/** Web addresses that cannot be, and words that do not say where they lead. */
export function findLinkFaults({ body, front }: ReadStory): LinkFinding[] {
  const fromBody = body.links.flatMap(({ href, words, line }): LinkFinding[] => {
    const faults: LinkFinding[] = [];
    if (isWeb(href) && !isWebAddress(href))
      faults.push({ severity: 'warning', code: 'link-web-address', line, args: { href } });
    const text = words.trim();
    if (EMPTY_WORDS.test(text)) faults.push({ severity: 'suggestion', code: 'link-text', line, args: { text, href } });
    return faults;
  });
  const url = (front.values['source'] as { url?: unknown } | undefined)?.url;
  if (typeof url !== 'string' || isWebAddress(url)) return fromBody;
  const place = { line: 1, field: ['source', 'url'], label: 'Nguồn › Địa chỉ' };
  return [...fromBody, { severity: 'warning', code: 'link-web-address', ...place, args: { href: url } }];
}

/** Words that lead anywhere, and bare addresses that a screen reader spells out. */
const EMPTY_WORDS =
  /^(?:(?:xem |bấm |nhấn |nhấp )?(?:tại đây|vào đây|ở đây|đây|link|xem thêm|chi tiết|xem)|https?:\/\/\S+)[.…]?$/iu;

function isWeb(href: string): boolean {
  return /^https?:/iu.test(href);
}

/** Whether an address has a host that can be on the web; nothing is asked of the network. */
function isWebAddress(href: string): boolean {
  if (!URL.canParse(href)) return false;
  const { protocol, hostname, username } = new URL(href);
  return (
    /^https?:$/u.test(protocol) &&
    /^(?:[^.\s]+\.)+[a-z\d-]{2,}$/iu.test(hostname) &&
    !hostname.includes('%20') &&
    username === ''
  );
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
