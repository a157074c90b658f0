import { stat } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { PDF_LIMITS, type PdfLimits, type PdfText } from './pdf-text.ts';
import { readableText } from './readable-text.ts';

/** Reads PDFs one after the other. */
export interface PdfReader {
  read(file: string): Promise<PdfText>;
  close(): Promise<void>;
}

/** Opens a reader; its thread begins with the first file and is begun anew after one that took too much. */
export function createPdfReader(limits: PdfLimits = PDF_LIMITS): PdfReader {
  let thread: Worker | undefined;
  const close = async (): Promise<void> => {
    const ended = thread?.terminate();
    thread = undefined;
    await ended;
  };
  return {
    async read(file) {
      if ((await stat(file)).size > limits.bytes) return { problem: 'heavy' };
      thread ??= startThread(limits);
      const answer = await ask(thread, file, limits);
      if (answer === undefined) {
        await close();
        return { problem: 'heavy' };
      }
      if ('problem' in answer) return answer;
      const text = readableText(answer.text ?? '');
      return text === undefined ? {} : { text };
    },
    close,
  };
}

function startThread({ megabytes }: PdfLimits): Worker {
  const thread = new Worker(new URL('./pdf-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    // What PDF.js says of a file is of no use to an editor.
    stdout: true,
    stderr: true,
  });
  return thread;
}

/** The thread's answer; undefined when it ran out of time or memory. */
async function ask(thread: Worker, file: string, limits: PdfLimits): Promise<PdfText | undefined> {
  const { promise, resolve } = Promise.withResolvers<PdfText | undefined>();
  const end = (): void => resolve(undefined);
  const timer = setTimeout(end, limits.milliseconds);
  thread.once('message', resolve).once('error', end).once('exit', end);
  thread.postMessage({ file, limits });
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    thread.off('message', resolve).off('error', end).off('exit', end);
    // An error that comes once nobody waits must not end the build.
    thread.on('error', () => undefined);
  }
}
