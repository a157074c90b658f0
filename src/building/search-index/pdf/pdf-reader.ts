import { fork, type ChildProcess } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PDF_LIMITS, type PdfLimits, type PdfText } from './pdf-text.ts';
import { readableText } from './readable-text.ts';

/** Reads PDFs one after the other. */
export interface PdfReader {
  read(file: string): Promise<PdfText>;
  close(): void;
}

/** Opens a reader; its process begins with the first file and is begun anew after one that took too much. */
export function createPdfReader(limits: PdfLimits = PDF_LIMITS): PdfReader {
  let running: ChildProcess | undefined;
  const close = (): void => {
    running?.kill('SIGKILL');
    running = undefined;
  };
  return {
    async read(file) {
      if ((await stat(file)).size > limits.bytes) return { problem: 'heavy' };
      running ??= begin(limits);
      const answer = await ask(running, file, limits);
      if (answer === undefined) {
        close();
        return { problem: 'heavy' };
      }
      if ('problem' in answer) return answer;
      const text = readableText(answer.text ?? '');
      return text === undefined ? {} : { text };
    },
    close,
  };
}

function begin({ megabytes }: PdfLimits): ChildProcess {
  const process = fork(fileURLToPath(new URL('./pdf-process.ts', import.meta.url)), {
    execArgv: [`--max-old-space-size=${megabytes}`],
    // What PDF.js says of a file is of no use to an editor.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // An error that comes once nobody waits must not end the build.
  process.on('error', () => undefined);
  return process;
}

/** The process's answer; undefined when it ran out of time or memory. */
async function ask(running: ChildProcess, file: string, limits: PdfLimits): Promise<PdfText | undefined> {
  const { promise, resolve } = Promise.withResolvers<PdfText | undefined>();
  const take = (answer: unknown): void => resolve(answer as PdfText);
  const end = (): void => resolve(undefined);
  const timer = setTimeout(end, limits.milliseconds);
  running.once('message', take).once('error', end).once('exit', end);
  // An ended process takes no message: then its exit is the answer.
  running.send({ file, limits }, () => undefined);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    running.off('message', take).off('error', end).off('exit', end);
  }
}
