import type { ChallengeAnswer } from '../domain/public-api/wire.ts';
import { ask } from './ask.ts';

/** What a submission carries to show that a form was given and work was done; without `proof` an editor looks twice. */
export interface Credentials {
  readonly formToken: string;
  readonly proof?: string;
}

/** The work for one story, begun while the reader writes. */
export interface ProofDesk {
  /** Begins, unless it has begun already. */
  begin(): void;
  /** Credentials for one submission: waits for the work, and begins anew when the old ones have run out. Throws as `ask` does. */
  take(): Promise<Credentials>;
}

/** Makes the desk of a story. */
export function createProofDesk(story: string): ProofDesk {
  let current: Promise<Credentials & { readonly expiresAt: number }> | undefined;
  const begin = () => {
    current ??= work(story);
    // Whoever takes hears of the failure; until then nobody need.
    current.catch(() => (current = undefined));
    return current;
  };
  return {
    begin: () => void begin(),
    async take() {
      let credentials = await begin();
      if (credentials.expiresAt < Date.now() + 5_000) {
        current = undefined;
        credentials = await begin();
      }
      // A proof counts once.
      current = undefined;
      const { formToken, proof } = credentials;
      return proof === undefined ? { formToken } : { formToken, proof };
    },
  };
}

async function work(story: string): Promise<Credentials & { readonly expiresAt: number }> {
  const response = await ask(`/api/v1/thu-thach?bai=${encodeURIComponent(story)}`);
  const { challenge, formToken, expiresAt } = (await response.json()) as ChallengeAnswer;
  const solution = await solve(challenge);
  return solution === null
    ? { formToken, expiresAt }
    : { formToken, expiresAt, proof: btoa(JSON.stringify({ challenge, solution })) };
}

async function solve(challenge: ChallengeAnswer['challenge']): Promise<unknown> {
  const worker = new Worker(new URL('./proof-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = () => resolve(null);
      worker.postMessage(challenge);
    });
  } finally {
    worker.terminate();
  }
}
