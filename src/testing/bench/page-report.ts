import { firstViewLimit, type FirstView, type ViewPart } from '../browser/measure-first-view.ts';
import type { FormFactor, PageAudit } from './audit-page.ts';

/** What `npm run bench page` found. */
export interface PageReport {
  /** An article at 390 px with one and with two device pixels per CSS pixel. */
  readonly firstViews: { readonly one: FirstView; readonly two: FirstView };
  readonly audits: readonly (PageAudit & { readonly page: string; readonly formFactor: FormFactor })[];
}

/** The least scores of Lighthouse that are good enough. */
export const goals = { performance: 99, accessibility: 100, bestPractices: 100, seo: 100 } as const;

const limits: Readonly<Record<ViewPart, number | undefined>> = {
  html: 20_000,
  css: 15_000,
  js: 8_000,
  fonts: 80_000,
  picture: undefined,
  other: undefined,
  headers: undefined,
};

/** Whether any score is below its goal or the first view at one device pixel is too heavy. */
export function missesGoal({ firstViews, audits }: PageReport): boolean {
  const isLow = (audit: PageAudit) => scores.some((score) => audit[score] < goals[score]);
  return firstViews.one.total > firstViewLimit || audits.some((audit) => isLow(audit) || audit.cls > 0);
}

const scores = ['performance', 'accessibility', 'bestPractices', 'seo'] as const;

/** The report as tables for people, each figure beside its goal. */
export function printPageReport({ firstViews, audits }: PageReport): string {
  const titles = [
    'page',
    'device',
    ...scores.map((score) => `${score} ≥${goals[score]}`),
    'LCP ms',
    'CLS =0',
    'TBT ms',
  ];
  const rows = audits.map((audit) => [
    audit.page,
    audit.formFactor,
    ...scores.map((score) => mark(String(audit[score]), audit[score] < goals[score])),
    audit.lcp.toFixed(0),
    mark(audit.cls.toFixed(3), audit.cls > 0),
    audit.tbt.toFixed(0),
  ]);
  const complaints = audits.flatMap(({ page, formFactor, complaints: said }) =>
    said.map((complaint) => `${page}, ${formFactor}: ${complaint}`),
  );
  return [
    'First view of an article at 390 px, bytes over the line',
    table(
      ['', ...Object.keys(limits), 'total', 'requests'],
      [
        ['limit', ...Object.values(limits).map((limit) => String(limit ?? '')), String(firstViewLimit), ''],
        viewRow('1× screen', firstViews.one),
        viewRow('2× screen', firstViews.two),
      ],
    ),
    'Lighthouse, the middle of the runs (! = below the goal)',
    table(titles, rows),
    ...(complaints.length > 0 ? ['What costs points', complaints.join('\n')] : []),
  ].join('\n\n');
}

function viewRow(name: string, { bytes, total, requests }: FirstView): string[] {
  const parts = (Object.keys(limits) as ViewPart[]).map((part) =>
    mark(String(bytes[part]), bytes[part] > (limits[part] ?? Infinity)),
  );
  return [name, ...parts, mark(String(total), total > firstViewLimit), String(requests)];
}

function mark(figure: string, isBad: boolean): string {
  return isBad ? `${figure} !` : figure;
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = titles.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  return [titles, ...rows]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
