import { signMessage } from '../../published/publisher/sign-message.ts';
import type { NoticeChannel } from '../notice.ts';

/** Whom to tell, and with which secret messages are signed. */
export interface NoticeWebhook {
  readonly url: string;
  readonly secret: string;
  readonly deskAddress: string;
}

const SECOND = 1_000;

/** Tells another system, signed as requests for a build are. Each notice has an id by which one that comes twice is known. */
export function createWebhookChannel(
  { url, secret, deskAddress }: NoticeWebhook,
  clock: () => number,
  send: typeof fetch = fetch,
): NoticeChannel {
  return {
    name: 'webhook',
    everyMs: 5 * SECOND,
    async send(notices) {
      const body = JSON.stringify({ event: 'comments-waiting', desk: deskAddress, notices });
      const response = await send(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...(await signMessage(body, secret, clock())) },
        body,
        // A redirect could carry the message to a host that nobody chose; it counts as a failure. ("error" is unknown on Workers.)
        redirect: 'manual',
        signal: AbortSignal.timeout(30 * SECOND),
      });
      if (!response.ok) throw new Error(`The webhook of notices answered ${response.status}.`);
    },
  };
}
