import type { ChallengeAnswer } from '../../domain/public-api/wire.ts';
import { issueFormToken } from '../crypto/form-token.ts';
import { jsonAnswer, problemAnswer } from '../problem/answers.ts';
import { createProofOfWork } from '../proof-of-work/proof-of-work.ts';
import { LIMITS } from '../rate-limit/limits.ts';
import type { PublicContext } from './public-context.ts';

/** `GET /api/v1/thu-thach?bai=…`: a form token, and the work that belongs to it. */
export async function answerChallenge(context: PublicContext, request: Request): Promise<Response> {
  const { deps, keyring, senders, lookUps } = context;
  const now = deps.clock();
  const story = new URL(request.url).searchParams.get('bai') ?? '';
  if (!(await deps.stories.find(story))) return problemAnswer(deps, { code: 'not-found' }, false);
  // Making work costs the server work too.
  const address = await senders.addressKey(deps.remoteAddress(request), now);
  const waitMs = await lookUps.take(`challenge ${address}`, LIMITS.challenge, now);
  if (waitMs > 0) return problemAnswer(deps, { code: 'rate-limited', waitMs }, false);
  const token = await issueFormToken(keyring, story, { now, random: deps.random(16), isHandedBack: false });
  const challenge = await createProofOfWork(keyring, token.nonce, deps.random(2));
  const answer: ChallengeAnswer = {
    challenge: {
      parameters: { ...challenge.parameters },
      ...(challenge.signature === undefined ? {} : { signature: challenge.signature }),
    },
    formToken: token.text,
    expiresAt: token.expiresAt,
  };
  return jsonAnswer(answer);
}
