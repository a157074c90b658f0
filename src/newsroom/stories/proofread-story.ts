import { describeEditorFinding } from '../../messages/proofreading.ts';
import { headingsIn, namesOf, reachesIn } from '../../proofreading/content/surroundings-in.ts';
import type { EditorFinding, ProofFinding, Severity, Span } from '../../proofreading/proof-finding.ts';
import { proofread } from '../../proofreading/proofread.ts';
import type { ContentView } from './content-view.ts';
import { findErrors } from './find-errors.ts';
import type { FoundStory, StoryDesk } from './story-desk.ts';
import { TEXT_FILE } from './story-folder.ts';

/** One thing that an editor should look at, in words. */
export interface Remark {
  readonly severity: Severity;
  readonly label: string;
  readonly what: string;
  readonly remedy: string;
  readonly excerpt?: string;
  /** Field of the front matter; none in the body. */
  readonly path?: readonly (string | number)[];
  /** What may be put in the place of the span. */
  readonly span?: Span;
  readonly suggestion?: string;
}

/** Everything that should be looked at in a text that is being written, errors first. */
export async function proofreadStory(
  desk: StoryDesk,
  view: ContentView,
  story: FoundStory,
  source: string,
): Promise<Remark[]> {
  const content = await view();
  const surroundings = {
    headingsOf: headingsIn(content.entries),
    reaches: reachesIn(content),
    // Pictures are cleaned when they are dropped.
    marks: new Map(),
  };
  const place = { ...story.id, file: `${story.folder}/${TEXT_FILE}`, source };
  const found: EditorFinding[] = [
    ...(await findErrors(desk, story, source)),
    ...proofread(place, namesOf(content), surroundings),
  ];
  return found.toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity)).map(describe);
}

const ORDER: readonly Severity[] = ['error', 'warning', 'suggestion'];

function describe(finding: EditorFinding): Remark {
  const { what, remedy } = describeEditorFinding(finding);
  const { excerpt, span, suggestion } = finding as Partial<ProofFinding>;
  return {
    severity: finding.severity,
    label: finding.label ?? '',
    ...{ what, remedy },
    ...(excerpt === undefined ? {} : { excerpt }),
    ...(finding.field && finding.field.length > 0
      ? { path: finding.field.map((key) => (typeof key === 'number' ? key : String(key))) }
      : {}),
    ...(span && suggestion !== undefined ? { span, suggestion } : {}),
  };
}
