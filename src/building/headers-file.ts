import { cacheControlOf, REVALIDATE } from '../serving/cache-policy.ts';
import { contentTypeOf, isEmbeddable } from '../serving/content-types.ts';
import { INDEX_PATH } from '../search/index-path.ts';
import { securityHeaders } from '../serving/security-headers.ts';

/** Stands above the index. */
const SEARCH_PAGE = INDEX_PATH.replace(/[^/]+\/$/, '');
const RESOURCE_POLICY = 'Cross-Origin-Resource-Policy';

/**
 * The `_headers` file of Netlify and Cloudflare Pages: what the embedded server sends, for every top folder and root file of the site, and
 * for the search index by shard.
 * Hosts join a header that two rules set, so what differs from folder to folder stands only in the folders' own rules, which never overlap.
 */
export function headersFile(names: Iterable<string>, siteUrl: string): string {
  const everywhere = Object.entries(securityHeaders({ tls: siteUrl.startsWith('https:') })).filter(
    ([name]) => name !== RESOURCE_POLICY,
  );
  const blocks = [
    block('/*', everywhere),
    ...[...rulesOf(names)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([pattern, rule]) => block(pattern, ownHeaders(rule))),
  ];
  return blocks.join('\n');
}

/** What the files that one rule covers have in common. */
interface Rule {
  /** Cache-Control of each kind of them. */
  readonly policies: Set<string>;
  isEmbeddable: boolean;
}

/** Rules by their pattern. */
function rulesOf(names: Iterable<string>): Map<string, Rule> {
  const rules = new Map<string, Rule>();
  for (const name of names) {
    if (name === '_headers' || name === '_redirects' || /\.(?:br|gz)$/.test(name)) continue;
    const path = `/${name}`;
    const pattern = ruleOf(path);
    const rule = rules.get(pattern) ?? { policies: new Set(), isEmbeddable: false };
    rules.set(pattern, rule);
    // Tens of thousands of pages say nothing that the first did not say.
    if (name.endsWith('.html') && rule.policies.has(REVALIDATE)) continue;
    rule.policies.add(cacheControlOf(path));
    rule.isEmbeddable ||= isEmbeddable(contentTypeOf(path));
  }
  return rules;
}

/**
 * A folder as a whole, a root file alone. The search page and the index below it differ: there each file has a rule of its own, and
 * one rule takes all shards, whatever their names.
 */
function ruleOf(path: string): string {
  if (path.startsWith(INDEX_PATH) && path.includes('/', INDEX_PATH.length)) return `${INDEX_PATH}:manh/*`;
  const [, top = '', ...rest] = path.split('/');
  const isAlone = rest.length === 0 || path.startsWith(INDEX_PATH) || (SEARCH_PAGE === `/${top}/` && rest.length === 1);
  if (isAlone) return path.replace(/\/index\.html$/, '/');
  return SEARCH_PAGE === `/${top}/` ? `/${top}/${rest[0] ?? ''}/*` : `/${top}/*`;
}

function ownHeaders({ policies, isEmbeddable: embeddable }: Rule): [string, string][] {
  // One rule for a folder: only where every file is hashed may all of them be kept for good.
  const cache = policies.size === 1 ? ([...policies][0] ?? REVALIDATE) : REVALIDATE;
  const resource = securityHeaders({ tls: false, embeddable })[RESOURCE_POLICY];
  return [
    ['Cache-Control', cache],
    ...(resource === undefined ? [] : ([[RESOURCE_POLICY, resource]] as [string, string][])),
  ];
}

function block(pattern: string, headers: readonly (readonly [string, string])[]): string {
  return `${pattern}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
}
