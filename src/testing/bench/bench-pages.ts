import { launchBrowser } from '../browser/launch-browser.ts';
import { measureFirstView, type FirstView } from '../browser/measure-first-view.ts';
import { withSampleSite } from '../site/sample-site.ts';
import { auditPage, medianAudit, type FormFactor, type PageAudit } from './audit-page.ts';
import { launchDebuggable } from './launch-debuggable.ts';
import { missesGoal, printPageReport, type PageReport } from './page-report.ts';

/** The pages that are measured, by type. */
const pages = {
  home: '/',
  article: '/tin-tuc/cau-treo-thay-be-nua/',
  campaign: '/dot-thi-dua/moi-xom-mot-to-so/',
  decision: '/khen-thuong/bang-khen-thi-dua-dac-biet-2020/',
} as const;

const formFactors: readonly FormFactor[] = ['mobile', 'desktop'];

/**
 * Measures the sample site's main pages with Lighthouse, the middle of three looks each (`--runs=N`), and the bytes of
 * an article's first view; prints a table, or one line with `--json`. Names such as `home` choose pages. Resolves to 1
 * when a goal is missed.
 */
export async function benchPages(args: readonly string[]): Promise<number> {
  const runs = Number(args.find((arg) => arg.startsWith('--runs='))?.slice('--runs='.length) ?? 3);
  const isJson = args.includes('--json');
  const chosen = Object.entries(pages).filter(([page]) => args.includes(page));
  const report = await withSampleSite(
    async ({ siteUrl }): Promise<PageReport> => ({
      firstViews: await weighArticle(siteUrl),
      audits: await auditAll(siteUrl, chosen.length > 0 ? chosen : Object.entries(pages), runs, isJson),
    }),
    isJson ? () => undefined : console.log,
  );
  console.log(isJson ? JSON.stringify(report) : printPageReport(report));
  return missesGoal(report) ? 1 : 0;
}

async function weighArticle(siteUrl: string): Promise<PageReport['firstViews']> {
  const browser = await launchBrowser();
  const weigh = async (deviceScaleFactor: number): Promise<FirstView> => {
    const viewport = { width: 390, height: 844 };
    // What the worker stores for later is not part of the first view.
    const context = await browser.newContext({
      baseURL: siteUrl,
      viewport,
      deviceScaleFactor,
      serviceWorkers: 'block',
    });
    return measureFirstView(await context.newPage(), pages.article);
  };
  try {
    return { one: await weigh(1), two: await weigh(2) };
  } finally {
    await browser.close();
  }
}

async function auditAll(
  siteUrl: string,
  chosen: readonly (readonly [page: string, path: string])[],
  runs: number,
  isQuiet: boolean,
): Promise<PageReport['audits']> {
  const audits: PageReport['audits'][number][] = [];
  const chromium = await launchDebuggable();
  try {
    for (const [page, path] of chosen) {
      for (const formFactor of formFactors) {
        const looks: PageAudit[] = [];
        for (let run = 0; run < runs; run++) looks.push(await auditPage(siteUrl + path, formFactor, chromium.port));
        audits.push({ page, formFactor, ...medianAudit(looks) });
        if (!isQuiet) console.log(`measured: ${page}, ${formFactor}`);
      }
    }
  } finally {
    await chromium.close();
  }
  return audits;
}
