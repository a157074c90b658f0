/**
 * Makes one reading at a time out of many requests: those that come before it begins share it, those that come while it runs
 * share the next one, so that nobody is given what was read before the change that he asks about.
 */
export function createRereader<T>(read: () => Promise<T>, delay: () => Promise<unknown>): () => Promise<T> {
  let running: Promise<unknown> = Promise.resolve();
  let queued: Promise<T> | undefined;
  const readNext = async (before: Promise<unknown>): Promise<T> => {
    await before.catch(() => undefined);
    await delay();
    queued = undefined;
    return read();
  };
  return () => {
    if (queued === undefined) running = queued = readNext(running);
    return queued;
  };
}
