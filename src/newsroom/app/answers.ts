import { describeFinding } from '../../messages/findings.ts';
import { REFUSALS, REQUEST_PROBLEMS, STORY_PROBLEMS } from '../../messages/newsroom.ts';
import { SECTION_PROBLEMS } from '../../messages/newsroom-sections.ts';
import type { StoryProblem, StoryResult } from '../stories/story-problem.ts';

/** A problem as the browser gets it: a code, one sentence, and places in the story where there are some. */
export interface ProblemAnswer {
  readonly code: string;
  readonly title: string;
  readonly version?: string;
  readonly places?: readonly ProblemPlace[];
}

/** A place in a story that has to be mended. */
export interface ProblemPlace {
  /** Keys of the front matter; missing in the body. */
  readonly path?: readonly (string | number)[];
  readonly line?: number;
  readonly label: string;
  readonly sentence: string;
}

const HEADERS = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' };

/** Answers with data that no cache keeps. */
export function answer(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: HEADERS });
}

/** Refuses a request that is wrong in itself. */
export function refuseRequest(code: keyof typeof REQUEST_PROBLEMS, status: number): Response {
  return answer({ code, title: REQUEST_PROBLEMS[code] } satisfies ProblemAnswer, status);
}

/** Refuses something that was sent, with the sentence of whoever looked at it. */
export function refuseWith(code: string, title: string): Response {
  return answer({ code, title } satisfies ProblemAnswer, 422);
}

/** Answers with what came of work on a story. */
export function answerResult(result: StoryResult<unknown>): Response {
  if (result.ok) return answer(result.value ?? {});
  const { problem } = result;
  const status =
    problem.code === 'not-found' ? 404 : problem.code === 'conflict' ? 409 : problem.code === 'refused' ? 403 : 422;
  return answer({ code: problem.code, ...wordsOf(problem) } satisfies ProblemAnswer, status);
}

function wordsOf(problem: StoryProblem): Omit<ProblemAnswer, 'code'> {
  switch (problem.code) {
    case 'refused':
      return { title: REFUSALS[problem.refusal] };
    case 'conflict':
      return { title: STORY_PROBLEMS.conflict(problem.by), version: problem.version };
    case 'section-moved':
      return { title: SECTION_PROBLEMS['section-moved'] };
    case 'slug-named':
      return { title: STORY_PROBLEMS['slug-named'](problem.files) };
    case 'errors':
      return {
        title: STORY_PROBLEMS.errors(problem.findings.length),
        places: problem.findings.map((finding): ProblemPlace => {
          const { what, remedy } = describeFinding(finding);
          return {
            ...(finding.field && finding.field.length > 0
              ? { path: finding.field.map((key) => (typeof key === 'number' ? key : String(key))) }
              : {}),
            ...(finding.line === undefined ? {} : { line: finding.line }),
            label: finding.label ?? '',
            // The remedy for a missing field speaks of the file; here there is a field to go to.
            sentence: `${what} ${finding.code === 'value-missing' ? STORY_PROBLEMS.fillIn : remedy}`,
          };
        }),
      };
    default:
      return { title: STORY_PROBLEMS[problem.code] };
  }
}
