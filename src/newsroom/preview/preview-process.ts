import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { PreviewPlace, PreviewQuestion } from './preview.ts';

/** A process that answers questions about previews. */
export interface PreviewProcess {
  /** Resolves to the answer; rejects when the process fails at it or ends. */
  readonly ask: (question: PreviewQuestion) => Promise<unknown>;
  /** Bytes that it held when it last answered. */
  readonly memory: () => number;
  readonly isAlive: () => boolean;
  readonly end: () => void;
}

/** The process is gone before it answered. */
export class ProcessGone extends Error {}

interface Told {
  readonly number: number;
  readonly value?: unknown;
  readonly error?: string;
  readonly memory: number;
}

/** Starts one. */
export function startPreviewProcess(place: PreviewPlace, env: NodeJS.ProcessEnv): PreviewProcess {
  const child: ChildProcess = fork(
    fileURLToPath(new URL('child/preview-child.ts', import.meta.url)),
    [JSON.stringify(place)],
    { cwd: place.root, env, execArgv: HEAP },
  );
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let last = 0;
  let memory = 0;
  let isAlive = true;
  const gone = (cause?: unknown) => {
    isAlive = false;
    for (const { reject } of waiting.values()) reject(new ProcessGone('The preview process ended.', { cause }));
    waiting.clear();
  };
  child.on('message', (message) => {
    const told = message as Told;
    memory = told.memory;
    const asked = waiting.get(told.number);
    waiting.delete(told.number);
    if (told.error === undefined) asked?.resolve(told.value);
    else asked?.reject(new Error(told.error));
  });
  child.on('exit', gone);
  child.on('error', gone);
  return {
    ask(question) {
      const answer = Promise.withResolvers<unknown>();
      if (!isAlive) return Promise.reject(new ProcessGone('The preview process had ended.'));
      const number = ++last;
      waiting.set(number, answer);
      child.send({ number, question }, (error) => {
        if (error) gone(error);
      });
      return answer.promise;
    },
    memory: () => memory,
    isAlive: () => isAlive,
    end() {
      isAlive = false;
      child.kill();
    },
  };
}

/** Room for an archive of tens of thousands of stories. */
const HEAP = ['--max-old-space-size=3072'];
