import { describeServiceEvent, type ServiceEvent } from '../../../messages/comment-service.ts';
import { describeEnvironmentProblem } from '../../../messages/environment.ts';
import { SERVING_SENTENCES } from '../../../messages/serving.ts';
import { protectResponse } from '../../../serving/protect-response.ts';
import { textResponse } from '../../../serving/text-response.ts';
import type { WorkerBindings } from './bindings.ts';
import { createWorkerComments, type WorkerComments } from './create-worker-comments.ts';
import { readBindings } from './read-bindings.ts';

/** Of this isolate, which serves many requests with the same bindings. */
const known = new WeakMap<WorkerBindings, WorkerComments | null>();

/** The comment function as a Cloudflare Worker; the built site stands beside it as static assets. */
export default {
  async fetch(request: Request, bindings: WorkerBindings): Promise<Response> {
    const { pathname, protocol } = new URL(request.url);
    // A post to a page reaches the worker; the assets know how to refuse it.
    if (!pathname.startsWith('/api/') && bindings.ASSETS) return bindings.ASSETS.fetch(request);
    return protectResponse(await answer(request, bindings), protocol === 'https:');
  },

  async scheduled({ scheduledTime }: { readonly scheduledTime: number }, bindings: WorkerBindings): Promise<void> {
    await open(bindings)?.work(scheduledTime);
  },
};

async function answer(request: Request, bindings: WorkerBindings): Promise<Response> {
  return (await open(bindings)?.answer(request)) ?? textResponse(503, SERVING_SENTENCES.serverError, false);
}

/** Null when the bindings are not right, which is told once. */
function open(bindings: WorkerBindings): WorkerComments | null {
  const opened = known.get(bindings);
  if (opened !== undefined) return opened;
  const environment = readBindings(bindings);
  if (!environment.ok) for (const problem of environment.problems) console.error(describeEnvironmentProblem(problem));
  const made = environment.ok ? createWorkerComments(bindings, environment.value, log) : null;
  known.set(bindings, made);
  return made;
}

function log(event: ServiceEvent): void {
  console.error(describeServiceEvent(event));
}
