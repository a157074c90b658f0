/** Work that goes on until it is stopped. */
export interface Repeated {
  /** Runs it now instead of after the pause. */
  readonly hurry: () => void;
  /** Ends it; resolves when the run under way is through. */
  readonly stop: () => Promise<void>;
}

/** Runs `work` again and again with a pause between two runs, never two at once; what it throws goes to `report` and ends nothing. */
export function repeat(work: () => Promise<unknown>, pauseMs: number, report: (error: unknown) => void): Repeated {
  let isStopped = false;
  let wake = () => {};

  async function run(): Promise<void> {
    while (!isStopped) {
      try {
        await work();
      } catch (error) {
        report(error);
      }
      await pause();
    }
  }

  function pause(): Promise<void> {
    if (isStopped) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, pauseMs);
      // Nothing else to do is no reason to keep a process alive.
      timer.unref();
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  const running = run();
  return {
    hurry: () => wake(),
    async stop() {
      isStopped = true;
      wake();
      await running;
    },
  };
}
