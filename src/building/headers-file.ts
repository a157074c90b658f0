import { cacheControlOf, REVALIDATE } from '../serving/cache-policy.ts';
import { contentTypeOf, isEmbeddable } from '../serving/content-types.ts';
import { securityHeaders } from '../serving/security-headers.ts';

const RESOURCE_POLICY = 'Cross-Origin-Resource-Policy';

/**
 * The `_headers` file of Netlify and Cloudflare Pages: what the embedded server sends, for every top folder and root file of the site.
 * Hosts join a header that two rules set, so what differs from folder to folder stands only in the folders' own rules, which never overlap.
 */
export function headersFile(names: readonly string[], siteUrl: string): string {
  const everywhere = Object.entries(securityHeaders({ tls: siteUrl.startsWith('https:') })).filter(
    ([name]) => name !== RESOURCE_POLICY,
  );
  const blocks = [
    block('/*', everywhere),
    ...[...groupByTop(names)].map(([pattern, files]) => block(pattern, ownHeaders(files))),
  ];
  return blocks.join('\n');
}

/** Files by the rule that covers them: a folder as a whole, a root file alone. */
function groupByTop(names: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    if (name === '_headers' || name === '_redirects' || /\.(?:br|gz)$/.test(name)) continue;
    const slash = name.indexOf('/');
    const pattern = slash < 0 ? `/${name === 'index.html' ? '' : name}` : `/${name.slice(0, slash)}/*`;
    groups.set(pattern, [...(groups.get(pattern) ?? []), `/${name}`]);
  }
  return groups;
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
