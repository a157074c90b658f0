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
export function headersFile(names: readonly string[], siteUrl: string): string {
  const everywhere = Object.entries(securityHeaders({ tls: siteUrl.startsWith('https:') })).filter(
    ([name]) => name !== RESOURCE_POLICY,
  );
  const blocks = [
    block('/*', everywhere),
    ...[...groupByRule(names)].map(([pattern, files]) => block(pattern, ownHeaders(files))),
  ];
  return blocks.join('\n');
}

/** Files by the rule that covers them. */
function groupByRule(names: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    if (name === '_headers' || name === '_redirects' || /\.(?:br|gz)$/.test(name)) continue;
    const pattern = ruleOf(`/${name}`);
    groups.set(pattern, [...(groups.get(pattern) ?? []), `/${name}`]);
  }
  return groups;
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

function ownHeaders(files: readonly string[]): [string, string][] {
  const policies = new Set(files.map(cacheControlOf));
  // One rule for a folder: only where every file is hashed may all of them be kept for good.
  const cache = policies.size === 1 ? ([...policies][0] ?? REVALIDATE) : REVALIDATE;
  const embeddable = files.some((file) => isEmbeddable(contentTypeOf(file)));
  const resource = securityHeaders({ tls: false, embeddable })[RESOURCE_POLICY];
  return [
    ['Cache-Control', cache],
    ...(resource === undefined ? [] : ([[RESOURCE_POLICY, resource]] as [string, string][])),
  ];
}

function block(pattern: string, headers: readonly (readonly [string, string])[]): string {
  return `${pattern}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
}
