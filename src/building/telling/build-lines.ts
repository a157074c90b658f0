import {
  describeBuild,
  describeCommentReading,
  describeExcess,
  describeLocationHit,
  describeStep,
  explainPages,
} from '../../messages/building.ts';
import { describeFinding } from '../../messages/findings.ts';
import type { Finding } from '../../content-store/finding.ts';
import type { BuildResult } from '../build-site.ts';
import { isCounted, type BuildPart, type BuildStep } from './build-step.ts';
import { createPace, type Progress } from './pace.ts';

/** A line of `npm run build -- --json`: a part begins, counted work goes on, or, last, what came of it all. */
export type BuildLine =
  | { readonly kind: 'part'; readonly part: BuildPart; readonly count?: number; readonly message: string }
  | ({ readonly kind: 'progress' } & Progress)
  | ResultLine;

/** How a build ended, with sentences for people beside the data. */
export interface ResultLine {
  readonly kind: 'result';
  readonly ok: boolean;
  /** What stopped it. */
  readonly reason?: 'environment' | 'content' | 'location';
  /** One sentence that closes the build. */
  readonly message: string;
  readonly findings: readonly (Finding & { readonly what: string; readonly remedy: string })[];
  /** How many entries have something that may be filled in later; an archive has thousands, so they are not listed. */
  readonly gaps: number;
  /** Sentences on everything else that somebody should look at. */
  readonly notes: readonly string[];
  readonly seconds?: number;
  /** How many pages were rendered again, and how many stayed. */
  readonly pages?: { readonly rendered: number; readonly kept: number };
  /** Number of the publication, and its files. */
  readonly publication?: {
    readonly number: number;
    readonly written: number;
    readonly removed: number;
    readonly kept: number;
  };
  /** Which pages were rendered and why, when it was asked for. */
  readonly explanation?: string;
}

/** Tells the steps of a build as lines. */
export function createLineReporter(write: (line: BuildLine) => void): (step: BuildStep) => void {
  const pace = createPace();
  return (step) => {
    if (!isCounted(step)) {
      const { step: part, ...count } = step;
      write({ kind: 'part', part, ...count, message: describeStep(step) });
      return;
    }
    const progress = pace(step);
    if (progress) write({ kind: 'progress', ...progress });
  };
}

/** The last line of a build. */
export function resultLine(result: BuildResult, olderSite: boolean, isExplained: boolean): ResultLine {
  const findings = result.findings
    .filter(({ code }) => code !== 'gap')
    .map((finding) => ({ ...finding, ...describeFinding(finding) }));
  const gaps = new Set(result.findings.filter(({ code }) => code === 'gap').map(({ file }) => file)).size;
  const begin = { kind: 'result', ok: result.ok, message: describeBuild(result, olderSite), findings, gaps } as const;
  if (!result.ok) {
    const notes = result.reason === 'location' ? result.hits.map(describeLocationHit) : [];
    return { ...begin, reason: result.reason, notes };
  }
  const { comments, heavy, seconds, pages, publication } = result;
  return {
    ...begin,
    notes: [...(comments?.state === 'kept' ? [describeCommentReading(comments)] : []), ...heavy.map(describeExcess)],
    ...{ seconds, pages: { rendered: pages.rendered.size, kept: pages.kept } },
    publication: {
      number: publication.number,
      written: publication.written,
      removed: publication.removed,
      kept: publication.kept,
    },
    ...(isExplained && { explanation: explainPages(pages) }),
  };
}
