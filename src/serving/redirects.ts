import { decodePath, foldPath } from './web-path.ts';

/** One line of `_redirects`. */
export interface RedirectRule {
  /** Decoded path, NFC, as written. */
  readonly path: string;
  /** Query parameters that must all be there, names in lower case; others (`fbclid`, `utm_…`) are ignored. */
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Path from the root or absolute address; for 410 the page to show. */
  readonly to: string;
  readonly status: 301 | 302 | 410;
  /** Written `301!`: the redirect also wins over a page at its address, which stands there for hosts without redirects. */
  readonly forced: boolean;
}

/** A line of `_redirects` that is left out, with its number from 1. */
export interface RedirectProblem {
  readonly code: 'redirect-malformed' | 'redirect-status' | 'redirect-target' | 'redirect-pattern' | 'redirect-loop';
  readonly line: number;
  readonly text: string;
}

/** All rules by folded path, those with most query parameters first. */
export type RedirectTable = ReadonlyMap<string, readonly RedirectRule[]>;

/** Reads the text format of Netlify and Cloudflare Pages, `from to [status]` a line; old addresses may carry a query (`/tin.aspx?id=12`). */
export function parseRedirects(text: string): {
  readonly table: RedirectTable;
  readonly problems: readonly RedirectProblem[];
} {
  const table = new Map<string, RedirectRule[]>();
  const problems: RedirectProblem[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.replace(/(?:^|\s)#.*$/, '').trim();
    if (line === '') continue;
    const rule = parseRule(line);
    if (typeof rule === 'string') {
      problems.push({ code: rule, line: index + 1, text: line });
      continue;
    }
    const key = ruleKey(rule.path);
    table.set(
      key,
      [...(table.get(key) ?? []), rule].sort((a, b) => b.query.length - a.query.length),
    );
  }
  return { table, problems };
}

/** The first rule for a decoded path and its query (`?…` or empty); upper and lower case and the last slash do not matter. */
export function findRedirect(table: RedirectTable, path: string, search: string): RedirectRule | undefined {
  const rules = table.get(ruleKey(path));
  if (rules === undefined) return undefined;
  const given = readQuery(search);
  return rules.find((rule) =>
    rule.query.every(([name, value]) => given.some((pair) => pair[0] === name && pair[1] === value)),
  );
}

/** Where the rule leads for this query: a rule without parameters hands the reader's own on. */
export function redirectLocation(rule: RedirectRule, search: string): string {
  const url = new URL(rule.to, BASE);
  if (rule.query.length === 0 && url.search === '') url.search = search;
  return url.origin === BASE ? url.pathname + url.search + url.hash : url.href;
}

const BASE = 'http://site.invalid';

function parseRule(line: string): RedirectRule | RedirectProblem['code'] {
  const [from = '', to = '', status = '301', ...rest] = line.split(/\s+/);
  if (to === '' || rest.length > 0 || !from.startsWith('/')) return 'redirect-malformed';
  const [, code, mark] = /^(301|302|410)(!?)$/.exec(status) ?? [];
  if (code === undefined) return 'redirect-status';
  const [, pathname = '', search = ''] = /^([^?]*)(\?.*)?$/.exec(from) ?? [];
  const path = decodePath(pathname)?.normalize('NFC');
  if (path === undefined) return 'redirect-malformed';
  // Splats and placeholders of other hosts would silently match nothing here.
  if (/\*|\/:/.test(from)) return 'redirect-pattern';
  // "//host" and "/\host" lead to another site in a browser.
  if (!/^\/(?![/\\])/.test(to) && !(/^https?:\/\//.test(to) && URL.canParse(to) && code !== '410'))
    return 'redirect-target';
  const rule = {
    path,
    query: readQuery(search),
    to,
    status: Number(code) as RedirectRule['status'],
    forced: mark === '!',
  };
  return code !== '410' && leadsToItself(rule) ? 'redirect-loop' : rule;
}

function leadsToItself(rule: RedirectRule): boolean {
  const url = new URL(rule.to, BASE);
  const target = readQuery(url.search);
  return (
    url.origin === BASE &&
    ruleKey(decodePath(url.pathname) ?? '') === ruleKey(rule.path) &&
    rule.query.every(([name, value]) => target.some((pair) => pair[0] === name && pair[1] === value))
  );
}

function ruleKey(path: string): string {
  const folded = foldPath(path);
  return folded.length > 1 && folded.endsWith('/') ? folded.slice(0, -1) : folded;
}

/** IIS took parameter names in any case. */
function readQuery(search: string): (readonly [string, string])[] {
  return [...new URLSearchParams(search)].map(([name, value]) => [name.toLowerCase(), value.normalize('NFC')] as const);
}
