import { createReadStream } from 'node:fs';
import sax from 'sax';
import { createCollector, type ExportPart } from './collect-parts.ts';

/** Why a file cannot be read as a WordPress export. */
export interface ExportProblem {
  readonly code: 'export-missing' | 'export-not-wordpress' | 'export-encoding' | 'export-broken';
  readonly args: Readonly<Record<string, string | number>>;
}

/** What `readExport` throws when the file ends in a problem; the parts before it have been given out. */
export class ExportError extends Error {
  readonly problem: ExportProblem;
  constructor(problem: ExportProblem, cause?: unknown) {
    super(`The export cannot be read (${problem.code}).`, { cause });
    this.name = 'ExportError';
    this.problem = problem;
  }
}

/** The parts of a WordPress export (WXR), one after the other, however long the file is; throws an `ExportError`. */
export async function* readExport(file: string): AsyncGenerator<ExportPart> {
  const parser = sax.parser(true, { position: true });
  const collector = createCollector();
  let failure: Error | undefined;
  parser.onerror = (error) => {
    failure ??= error;
  };
  parser.onopentag = ({ name, attributes }) =>
    collector.open(name, attributes as Record<string, string>, parser.line + 1);
  parser.ontext = collector.text;
  parser.oncdata = collector.text;
  parser.onclosetag = collector.close;

  const check = () => {
    if (failure === undefined) return;
    const [reason = ''] = failure.message.split('\n');
    throw new ExportError({ code: 'export-broken', args: { line: parser.line + 1, reason } }, failure);
  };
  for await (const chunk of readText(file)) {
    parser.write(chunk);
    if (!collector.isExport()) throw new ExportError({ code: 'export-not-wordpress', args: {} });
    yield* collector.take();
    check();
  }
  // A file that was cut off ends inside an element.
  parser.close();
  check();
  if (!collector.isWhole()) throw new ExportError({ code: 'export-not-wordpress', args: {} });
  yield* collector.take();
}

/** The text of a file in pieces; plugins leave control signs in exports that XML forbids. */
async function* readText(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Uint8Array) => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch (error) {
      throw new ExportError({ code: 'export-encoding', args: {} }, error);
    }
  };
  try {
    for await (const bytes of createReadStream(file, { highWaterMark: 256 * 1024 })) {
      yield decode(bytes as Uint8Array).replace(FORBIDDEN, '');
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES')
      throw new ExportError({ code: 'export-missing', args: {} }, error);
    throw error;
  }
  yield decode();
}

const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
