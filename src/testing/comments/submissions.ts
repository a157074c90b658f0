import { createKeyring } from '../../comments/http/crypto/keyring.ts';
import { issueFormToken } from '../../comments/http/crypto/form-token.ts';
import type { SubmitAnswer } from '../../comments/domain/public-api/wire.ts';

/** A comment ready to be sent, again and again if need be: token and key stay the same. */
export interface Submission {
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Makes a comment that no other is like, from an address of its own. */
export async function makeSubmission(secret: string, origin: string, story: string, text: string): Promise<Submission> {
  const random = crypto.getRandomValues(new Uint8Array(16));
  const token = await issueFormToken(createKeyring(secret), story, { now: Date.now(), random, isHandedBack: false });
  return {
    text,
    headers: {
      'Content-Type': 'application/json',
      Origin: origin,
      'Idempotency-Key': crypto.randomUUID(),
      'X-Forwarded-For': `10.${random[0] ?? 0}.${random[1] ?? 0}.${random[2] ?? 0}`,
    },
    body: JSON.stringify({ bai: story, hoTen: 'Nông Thị Lan', noiDung: text, dongY: true, formToken: token.text }),
  };
}

/** Sends it; the receipt code once it is acknowledged, undefined when no answer came. Throws when it is refused. */
export async function sendSubmission(url: string, { headers, body }: Submission): Promise<string | undefined> {
  const response = await fetch(`${url}/api/v1/binh-luan`, { method: 'POST', headers, body }).catch(() => undefined);
  if (response?.status !== 202) {
    if (response) throw new Error(`${response.status}: ${await response.text()}`);
    return undefined;
  }
  // The status line may have come and the rest not: that is no acknowledgement yet.
  const answer = (await response.json().catch(() => undefined)) as SubmitAnswer | undefined;
  return answer?.maBienNhan;
}
