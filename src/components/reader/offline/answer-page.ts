import type { KeptStore } from './kept-store.ts';
import { withNotice, readStamp } from './kept-page.ts';
import { mayKeep } from './request-plan.ts';

/** What answering a page needs. */
export interface PageParts {
  readonly store: Pick<KeptStore, 'find' | 'keep' | 'forget'>;
  /** Asks the network for the page. */
  readonly ask: () => Promise<Response>;
  /** Resolves when the reader has waited long enough for the network. */
  readonly patience: () => Promise<void>;
  /** Work that the browser must let finish after the answer. */
  readonly later: (work: Promise<unknown>) => void;
  /** The notice above a kept page, from the time at which it was kept. */
  readonly notice: (keptAt: number) => string;
}

/** Path of the page that says that there is no network. */
export const OFFLINE_PATH = '/ngoai-tuyen/';

/** Answers a navigation: the network first, the kept copy when it fails, is too slow or the server is ill, else the offline page. */
export async function answerPage(path: string, parts: PageParts): Promise<Response> {
  const network = parts.ask().then((response) => learn(path, response, parts));
  parts.later(network.catch(() => undefined));
  const first = await Promise.race([
    network.catch(() => 'failed' as const),
    parts.patience().then(() => 'slow' as const),
  ]);
  if (first instanceof Response && first.status < 500) return first;
  const kept = await keptCopy(path, parts);
  if (kept) return kept;
  if (first instanceof Response) return first;
  try {
    return await network;
  } catch {
    const offline = await parts.store.find(OFFLINE_PATH);
    return offline ? new Response(offline.body, { status: 503, headers: offline.headers }) : Response.error();
  }
}

/** Keeps what may be kept, and removes every copy of what is gone: a withdrawn story must not live on in a pocket. */
function learn(path: string, response: Response, { store, later }: PageParts): Response {
  if (response.status === 404 || response.status === 410) later(store.forget(path));
  else if (response.status === 200 && mayKeep(path) && isHtml(response)) later(store.keep(path, response.clone()));
  return response;
}

async function keptCopy(path: string, { store, notice }: PageParts): Promise<Response | undefined> {
  const found = await store.find(path);
  const stamp = found && readStamp(path, found);
  return found && stamp ? withNotice(found, notice(stamp.keptAt)) : found;
}

function isHtml({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('text/html') ?? false;
}
