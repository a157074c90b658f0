/** How many stories are worked on at once: while one waits for the disk, another is read. */
const AT_ONCE = 4;

/** Does work on values, a few at once, and hands on the results one by one in the order of the values; the first failure ends it. */
export async function inOrder<T, R>(
  values: AsyncIterable<T>,
  work: (value: T) => Promise<R>,
  take: (result: R) => void,
): Promise<void> {
  const running: Promise<R>[] = [];
  try {
    for await (const value of values) {
      running.push(work(value));
      const first = running.length < AT_ONCE ? undefined : running.shift();
      if (first !== undefined) take(await first);
    }
    for (let next = running.shift(); next !== undefined; next = running.shift()) take(await next);
  } finally {
    // After a failure the others end before whatever they write to is closed.
    await Promise.allSettled(running);
  }
}
