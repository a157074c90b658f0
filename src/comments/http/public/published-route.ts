import { localMonth, monthBefore } from '../../domain/month-before.ts';
import type { PublishedComment } from '../../domain/comment.ts';
import type { ExportAnswer, PublishedAnswer } from '../../domain/public-api/wire.ts';
import { openingOf } from '../../published/story-facts.ts';
import type { CommentDeps } from '../deps.ts';
import { equalInConstantTime } from '../crypto/keyring.ts';
import { jsonAnswer, jsonTextAnswer, problemAnswer } from '../problem/answers.ts';
import type { PublicContext, TaggedText } from './public-context.ts';

/** Readers may see a comment this many seconds late; a story that everybody reads asks the database four times a minute. */
const MAX_AGE = 15;
const EXPORT_PAGE = 500;

/** `GET /api/v1/bai/<collection>/<slug>/binh-luan`: what is published under a story, with a tag that changes with it. */
export async function answerPublished(context: PublicContext, request: Request, story: string): Promise<Response> {
  const { deps } = context;
  const facts = await deps.stories.find(story);
  if (!facts) return problemAnswer(deps, { code: 'not-found' }, false);
  const [version, policy] = await Promise.all([deps.store.publishedVersion(story), deps.store.policy(story)]);
  const { mode } = openingOf(facts, policy, deps.clock());
  const headers = { ETag: `"${version}.${mode}"`, 'Cache-Control': `public, max-age=${MAX_AGE}` };
  if (matches(request.headers.get('If-None-Match'), headers.ETag)) return new Response(null, { status: 304, headers });
  const known = context.publishedAnswers.get(story);
  if (known?.etag === headers.ETag) return jsonTextAnswer(known.text, 200, headers);
  const comments = mode === 'off' ? [] : await deps.store.published(story);
  const answer: PublishedAnswer = { bai: story, cheDo: mode, binhLuan: comments.map(pickPublic) };
  const text = JSON.stringify(answer);
  remember(context.publishedAnswers, story, { etag: headers.ETag, text });
  return jsonTextAnswer(text, 200, headers);
}

/** Enough for the stories of some days, which are those that are read. */
const KEPT_STORIES = 100;

function remember(answers: PublicContext['publishedAnswers'], story: string, answer: TaggedText): void {
  answers.delete(story);
  const [oldest] = answers.keys();
  if (answers.size >= KEPT_STORIES && oldest !== undefined) answers.delete(oldest);
  answers.set(story, answer);
}

/** `GET /api/v1/xuat/binh-luan`: all published comments a page at a time, for a build elsewhere that holds the token. */
export async function answerExport({ deps }: PublicContext, request: Request): Promise<Response> {
  const token = /^Bearer +(\S+)$/i.exec(request.headers.get('Authorization') ?? '')?.[1] ?? '';
  if (!deps.exportToken || !equalInConstantTime(deps.exportToken, token))
    return problemAnswer(deps, { code: 'unauthorized' }, false);
  const after = new URL(request.url).searchParams.get('sau');
  const comments = await deps.store.exportPublished(after, EXPORT_PAGE);
  const answer: ExportAnswer = {
    binhLuan: comments.map(pickPublic),
    tiep: comments.length < EXPORT_PAGE ? null : (comments.at(-1)?.id ?? null),
    ...(after === null ? await readOnce(deps) : {}),
  };
  return jsonAnswer(answer);
}

/** What a build needs once, with the first page. */
async function readOnce({ store, clock }: CommentDeps): Promise<Pick<ExportAnswer, 'chinhSach' | 'soLieu'>> {
  const month = localMonth(clock());
  const [chinhSach, figures] = await Promise.all([store.policies(), store.figures(monthBefore(month, 11), month)]);
  return { chinhSach, soLieu: figures.toReversed() };
}

function matches(header: string | null, etag: string): boolean {
  const tags = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}

/** Picked by name: a column that is added to the store one day does not leave by itself. */
function pickPublic(comment: PublishedComment): PublishedComment {
  const { id, story, parent, voice, name, department, text, isEdited, isFeatured, receivedAt, publishedAt } = comment;
  return { id, story, parent, voice, name, department, text, isEdited, isFeatured, receivedAt, publishedAt };
}
