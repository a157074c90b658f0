import type { KeptStore } from './kept-store.ts';

/** Answers a file whose name carries its digest: from the device, else from the network, and keeps it for the next time. */
export async function answerFile(
  kind: 'assets' | 'pictures',
  path: string,
  store: Pick<KeptStore, 'find' | 'findPicture' | 'putFile'>,
  ask: () => Promise<Response>,
  later: (work: Promise<unknown>) => void,
): Promise<Response> {
  const found = await store.find(path);
  if (found) return found;
  try {
    const response = await ask();
    if (response.status === 200) later(store.putFile(kind, path, response.clone()));
    return response;
  } catch (error) {
    const other = kind === 'pictures' ? await store.findPicture(path) : undefined;
    if (other) return other;
    throw error;
  }
}
