import { readFile } from 'node:fs/promises';
import type { Environment } from '../../environment/environment.ts';
import { variablesOf } from '../child-process/variables-of.ts';
import type { PreviewAnswer, PreviewFile, Previewer, PreviewPlace, PreviewQuestion } from './preview.ts';
import { ProcessGone, startPreviewProcess, type PreviewProcess } from './preview-process.ts';

/** When the process is ended. */
export interface PreviewLimits {
  /** Milliseconds without a question. */
  readonly idle: number;
  /** Bytes of memory after an answer. */
  readonly memory: number;
}

const LIMITS: PreviewLimits = { idle: 15 * 60_000, memory: 2.5e9 };

/** Creates it; the process that renders begins with the first question and is begun anew when it has died. */
export function createPreviewer(
  environment: Environment,
  root: string,
  limits = LIMITS,
  start = startPreviewProcess,
): Previewer {
  const { contentDir, dataDir, siteUrl, now } = environment;
  const place: PreviewPlace = { root, contentDir, dataDir, siteUrl, now };
  let running: PreviewProcess | undefined;
  let timer: NodeJS.Timeout | undefined;
  let asked = 0;

  const end = () => {
    running?.end();
    running = undefined;
  };
  const askOnce = async (question: PreviewQuestion): Promise<unknown> => {
    clearTimeout(timer);
    if (running?.isAlive() !== true) running = start(place, variablesOf(environment));
    const answering = running;
    asked++;
    try {
      return await answering.ask(question);
    } finally {
      asked--;
      if (asked === 0 && answering === running) {
        if (answering.memory() > limits.memory) end();
        else timer = setTimeout(end, limits.idle).unref();
      }
    }
  };
  const ask = async (question: PreviewQuestion): Promise<unknown> => {
    try {
      return await askOnce(question);
    } catch (error) {
      // One that the system killed says nothing of the question: another one may answer.
      if (!(error instanceof ProcessGone)) throw error;
      return askOnce(question);
    }
  };

  return {
    async render(request) {
      try {
        return (await ask({ kind: 'render', request })) as PreviewAnswer;
      } catch (error) {
        console.error(error);
        return { ok: false, problem: { code: 'failed', findings: [] } };
      }
    },
    async asset(path) {
      if (running?.isAlive() !== true) return undefined;
      const found = (await ask({ kind: 'file', path })) as PreviewFile | undefined;
      if (found === undefined) return undefined;
      const body = 'text' in found ? found.text : new Uint8Array(await readFile(found.file));
      return new Response(body, { headers: { 'Content-Type': found.type, 'Cache-Control': 'private, no-cache' } });
    },
    warm() {
      if (running?.isAlive() !== true) ask({ kind: 'warm' }).catch((error: unknown) => console.error(error));
    },
    close() {
      clearTimeout(timer);
      end();
    },
  };
}
