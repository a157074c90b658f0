import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';

/** Values that are too many for the memory, kept in a file while they are needed twice. */
export interface Spool<T> {
  readonly add: (value: T) => Promise<void>;
  /** All values in their order; nothing may be added afterwards. */
  readonly read: () => AsyncGenerator<T>;
  readonly remove: () => Promise<void>;
}

/** A spool in a file of its own, which a run that was killed may have left behind. */
export function createSpool<T>(file: string): Spool<T> {
  const stream = createWriteStream(file, { flags: 'w' });
  // A full disk is told by whoever waits for the stream.
  let failure: Error | undefined;
  stream.on('error', (error) => (failure = error));
  const check = () => {
    if (failure !== undefined) throw failure;
  };
  return {
    async add(value) {
      check();
      if (!stream.write(`${JSON.stringify(value)}\n`)) await once(stream, 'drain');
    },
    async *read() {
      stream.end();
      if (!stream.closed) await once(stream, 'close');
      check();
      for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity }))
        if (line !== '') yield JSON.parse(line) as T;
    },
    async remove() {
      stream.destroy();
      await rm(file, { force: true });
    },
  };
}
