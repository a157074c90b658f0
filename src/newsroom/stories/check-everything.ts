import { describeEditorFinding } from '../../messages/proofreading.ts';
import { proofreadContent } from '../../proofreading/content/proofread-content.ts';
import type { Severity } from '../../proofreading/proof-finding.ts';
import type { StoryDesk } from './story-desk.ts';
import { folderOf } from './places.ts';
import type { StoryLine } from './story-index.ts';

/** What should be looked at in one file of the content. */
export interface CheckedFile {
  /** The story that it belongs to; none for catalogues and settings. */
  readonly line: StoryLine | undefined;
  readonly file: string;
  readonly remarks: readonly {
    readonly severity: Severity;
    readonly label: string;
    readonly sentence: string;
    readonly excerpt?: string;
  }[];
}

/** Everything that should be looked at in the content, those with errors first; empty fields have a list of their own on the home page. */
export async function checkEverything(
  desk: StoryDesk,
  dataDir: string,
  severity: Severity | undefined,
): Promise<CheckedFile[]> {
  const { contentDir } = desk.repository;
  const { findings } = await proofreadContent({ contentDir, dataDir, now: desk.now() });
  const lines = [...(await desk.index.all()).values()].flatMap(({ own }) => own ?? []);
  const byFolder = new Map(lines.map((line) => [line.folder, line]));
  const wanted = findings.filter((one) => one.code !== 'gap' && (severity === undefined || one.severity === severity));
  const files = [...Map.groupBy(wanted, ({ file }) => file)].map(([file, own]): CheckedFile => ({
    file,
    line: byFolder.get(folderOf(file)),
    remarks: own.map((finding) => {
      const { what, remedy } = describeEditorFinding(finding);
      const { excerpt } = finding as { excerpt?: string };
      return {
        severity: finding.severity,
        label: finding.label ?? '',
        sentence: `${what} ${remedy}`,
        ...(excerpt ? { excerpt } : {}),
      };
    }),
  }));
  const weight = ({ remarks }: CheckedFile) => Math.min(...remarks.map((one) => ORDER.indexOf(one.severity)));
  return files.sort((a, b) => weight(a) - weight(b));
}

const ORDER: readonly Severity[] = ['error', 'warning', 'suggestion'];
