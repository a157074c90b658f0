import lighthouse, { desktopConfig, type Result } from 'lighthouse';

/** How Lighthouse looks at a page: a slow phone on a slow line, or a desk. */
export type FormFactor = 'mobile' | 'desktop';

/** One look of Lighthouse at a page: scores of 0 to 100, times in milliseconds. */
export interface PageAudit {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  /** Largest contentful paint. */
  readonly lcp: number;
  /** Cumulative layout shift, without a unit. */
  readonly cls: number;
  /** Total blocking time. */
  readonly tbt: number;
  /** Audits that cost points, each with what it says. */
  readonly complaints: readonly string[];
}

/** Lets Lighthouse load the address in the Chromium behind the port; throws when it could not in three attempts. */
export async function auditPage(url: string, formFactor: FormFactor, port: number): Promise<PageAudit> {
  const { categories, audits } = await load(url, formFactor, port, 3);
  const score = (category: string) => Math.round((categories[category]?.score ?? 0) * 100);
  const number = (audit: string) => audits[audit]?.numericValue ?? Number.NaN;
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    lcp: number('largest-contentful-paint'),
    cls: number('cumulative-layout-shift'),
    tbt: number('total-blocking-time'),
    complaints: [...complaintsOf({ categories, audits }), ...shiftsOf(audits)],
  };
}

async function load(url: string, formFactor: FormFactor, port: number, attempts: number): Promise<Result> {
  const onlyCategories = ['performance', 'accessibility', 'best-practices', 'seo'];
  const config = formFactor === 'desktop' ? desktopConfig : undefined;
  const run = await lighthouse(url, { port, logLevel: 'silent', onlyCategories }, config);
  const error = run?.lhr.runtimeError;
  if (run !== undefined && error === undefined) return run.lhr;
  // On a busy machine the trace sometimes misses its beginning; Lighthouse itself asks to be run again.
  if (attempts > 1) return load(url, formFactor, port, attempts - 1);
  throw new Error(`Lighthouse could not load ${url}: ${error?.message ?? 'no result'}`);
}

function complaintsOf({ categories, audits }: Pick<Result, 'categories' | 'audits'>): string[] {
  const weighed = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
  );
  return weighed.flatMap((id) => {
    const audit = audits[id];
    if (audit === undefined || audit.score === null || audit.score >= 0.9) return [];
    return [`${id} ${audit.displayValue ?? ''}`.trim()];
  });
}

/** What moved, and by how much. */
function shiftsOf(audits: Result['audits']): string[] {
  const details = audits['layout-shifts']?.details;
  if (details?.type !== 'table') return [];
  return details.items.map(({ node, score }) => {
    const moved = typeof node === 'object' && 'snippet' in node ? String(node.snippet) : '';
    return `layout shift ${Number(score).toFixed(4)} ${moved.slice(0, 120)}`;
  });
}

/** The middle of each figure over several looks at one page; the complaints of all. */
export function medianAudit(audits: readonly PageAudit[]): PageAudit {
  const middle = (figure: (audit: PageAudit) => number) => {
    const sorted = audits.map(figure).sort((a, b) => a - b);
    return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  };
  return {
    performance: middle((audit) => audit.performance),
    accessibility: middle((audit) => audit.accessibility),
    bestPractices: middle((audit) => audit.bestPractices),
    seo: middle((audit) => audit.seo),
    lcp: middle((audit) => audit.lcp),
    cls: middle((audit) => audit.cls),
    tbt: middle((audit) => audit.tbt),
    complaints: [...new Set(audits.flatMap(({ complaints }) => complaints))],
  };
}
