import { parseId } from '../stories/places.ts';
import type { DocJson } from '../body/schema/schema.ts';
import { composeSource, type WrittenParts } from '../stories/compose-source.ts';
import { findStory, readText, type FoundStory, type StoryDesk } from '../stories/story-desk.ts';
import { answerResult, refuseRequest } from './answers.ts';
import { readObject } from './read-request.ts';

/** What an editor has on the screen and has not saved. */
export interface ScreenText {
  readonly story: FoundStory;
  /** The text of the entry as it would be saved now. */
  readonly source: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Reads what is on an editor's screen out of a request; or the answer that says why that cannot be. */
export async function readScreen(desk: StoryDesk, id: string, request: Request): Promise<ScreenText | Response> {
  const body = await readObject(request);
  if (body instanceof Response) return body;
  const story = parseId(id) && (await findStory(desk, id));
  if (!story) return refuseRequest('not-found', 404);
  const parts = readParts(body);
  if (!parts) return refuseRequest('body-invalid', 400);
  const composed = composeSource(story.id.collection, (await readText(desk, story)).source, parts);
  return composed.ok ? { story, source: composed.value.source, body } : answerResult(composed);
}

/** The values and the text that a browser sent; undefined when it sent something else. */
export function readParts({ data, doc, body }: Readonly<Record<string, unknown>>): WrittenParts | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  return {
    data: data as Record<string, unknown>,
    ...(typeof doc === 'object' && doc !== null ? { doc: doc as DocJson } : {}),
    ...(typeof body === 'string' ? { body } : {}),
  };
}
