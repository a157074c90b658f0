import type { WorkerRequest } from './worker-setup.ts';

/** Asks the worker to save or forget a page; false when there is none or it could not. */
export async function askWorker(request: WorkerRequest): Promise<boolean> {
  // In old browsers and on pages without encryption there is no such thing.
  const container = (navigator as Partial<Navigator>).serviceWorker;
  if (!(await container?.getRegistration())) return false;
  const worker = (await container?.ready)?.active;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      port1.close();
      resolve(data === true);
    };
    worker?.postMessage(request, [port2]);
  });
}
