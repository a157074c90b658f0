/**
 * Makes a `pause` for long work on the main thread: it hands the thread back when `budget` milliseconds have been used, and costs
 * next to nothing before.
 */
export function createPause(budget = 10): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < budget) return;
    await handBack();
    since = performance.now();
  };
}

/** A message comes after pending input and painting, without the 4 ms that nested timers wait. */
function handBack(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
