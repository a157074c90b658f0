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

/** Lets Lighthouse load the address in the Chromium behind the port; throws when it could not. */
export async function auditPage(url: string, formFactor: FormFactor, port: number): Promise<PageAudit> {
  const flags = {
    port,
    logLevel: 'error',
    onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
  } as const;
  const run = await lighthouse(
    url,
    { ...flags, onlyCategories: [...flags.onlyCategories] },
    formFactor === 'desktop' ? desktopConfig : undefined,
  );
  if (run === undefined || run.lhr.runtimeError)
    throw new Error(`Lighthouse could not load ${url}: ${run?.lhr.runtimeError?.message ?? ''}`);
  const { lhr } = run;
  const score = (category: string) => Math.round((lhr.categories[category]?.score ?? 0) * 100);
  const number = (audit: string) => lhr.audits[audit]?.numericValue ?? Number.NaN;
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    lcp: number('largest-contentful-paint'),
    cls: number('cumulative-layout-shift'),
    tbt: number('total-blocking-time'),
    complaints: complaintsOf(lhr),
  };
}

function complaintsOf(lhr: Result): string[] {
  const weighed = Object.values(lhr.categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
  );
  return weighed.flatMap((id) => {
    const audit = lhr.audits[id];
    if (audit === undefined || audit.score === null || audit.score >= 0.9) return [];
    return [`${id} ${audit.displayValue ?? ''}`.trim()];
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
