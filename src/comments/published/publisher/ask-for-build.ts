import type { PageRenewal } from './page-renewal.ts';
import { signMessage } from './sign-message.ts';

/** Whom to ask for a build, and with which secret. */
export interface BuildWebhook {
  readonly url: string;
  readonly secret: string;
}

const MINUTE = 60_000;

/** Asks for a build where the pages stand elsewhere, naming the stories; asks again until the live pages are right. */
export function createBuildRequest(
  { url, secret }: BuildWebhook,
  clock: () => number,
  send: typeof fetch = fetch,
): PageRenewal {
  return {
    // The first look comes when a build may be through.
    pausesMs: [3 * MINUTE, 10 * MINUTE, 30 * MINUTE, 60 * MINUTE],
    async renew(stories) {
      const body = JSON.stringify({ event: 'comments-changed', stories: stories.map(({ id }) => id) });
      const response = await send(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...(await signMessage(body, secret, clock())) },
        body,
        signal: AbortSignal.timeout(30_000),
      });
      if (!response.ok) throw new Error(`The request for a build was answered ${response.status}.`);
    },
  };
}
