import { join } from 'node:path';
import type { Editor } from '../../comments/domain/editor.ts';
import { entryPath } from '../../content-model/publication.ts';
import type { LocalTime } from '../../content-model/time/local-time.ts';
import { bodyToDoc } from '../body/read/body-to-doc.ts';
import type { Refusal } from '../body/read/refusal.ts';
import type { DocJson } from '../body/schema/schema.ts';
import { describeCollection } from '../form/describe-form.ts';
import type { FieldDescription } from '../form/field-description.ts';
import { readFrontMatter } from '../form/front-matter/read-front-matter.ts';
import { actionsFor, type StoryAction } from '../workflow/actions.ts';
import type { Stage } from '../workflow/stage.ts';
import type { ChangeNote, StoryEvent } from '../workflow/story-record.ts';
import { submittedChange } from './actions/change-notes.ts';
import { factsOf } from './facts-of.ts';
import { findStory, readText, type StoryDesk } from './story-desk.ts';
import { filesBeside, TEXT_FILE, type FileBeside } from './story-folder.ts';
import { done, refused, type StoryResult } from './story-problem.ts';

/** A story as the writing screen opens it. */
export interface OpenedStory {
  readonly id: string;
  readonly collection: string;
  readonly slug: string;
  /** Path on the site. */
  readonly path: string;
  readonly version: string;
  readonly fields: readonly FieldDescription[];
  readonly data: Readonly<Record<string, unknown>>;
  /** The body; undefined when the editor cannot hold it, with the reasons. */
  readonly doc?: DocJson;
  readonly body: string;
  readonly refusals: readonly Refusal[];
  readonly files: readonly FileBeside[];
  readonly live: Stage | undefined;
  readonly work: Stage | undefined;
  readonly publishedAt: LocalTime | undefined;
  /** Whether readers can be told of a change in a note. */
  readonly tellsChanges: boolean;
  readonly change?: ChangeNote;
  readonly actions: readonly StoryAction[];
  readonly events: readonly StoryEvent[];
}

/** Opens the newest text of a story. */
export async function openStory(
  desk: StoryDesk,
  id: string,
  editor: Editor,
  needsSecondPerson: (section: string) => Promise<boolean>,
): Promise<StoryResult<OpenedStory>> {
  const story = await findStory(desk, id);
  if (!story) return refused({ code: 'not-found' });
  const { source, version } = await readText(desk, story);
  const { data, body } = readFrontMatter(source, TEXT_FILE);
  const opened = bodyToDoc(body);
  const { live, work, record } = story;
  const fields = describeCollection(story.id.collection);
  const facts = await factsOf(story, needsSecondPerson);
  const change = submittedChange(record);
  return done({
    id,
    ...story.id,
    path: entryPath(story.id.collection, story.id.slug),
    version,
    fields,
    data,
    ...(opened.doc ? { doc: opened.doc.toJSON() as DocJson } : {}),
    body,
    refusals: opened.refusals ?? [],
    files: await filesBeside(join(desk.repository.contentDir, story.folder)),
    live,
    work,
    publishedAt: story.entry.own?.fields.publishedAt,
    tellsChanges: story.id.collection !== 'trang',
    ...(change ? { change } : {}),
    actions: actionsFor(facts, editor),
    events: record.events,
  });
}
