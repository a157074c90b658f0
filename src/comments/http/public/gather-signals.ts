import type { Signal } from '../../domain/comment.ts';
import { defaultPhrases } from '../../domain/phrases/default-phrases.ts';
import { findSignals } from '../../domain/signals/find-signals.ts';
import type { FormToken } from '../crypto/form-token.ts';
import { isProofOfWork } from '../proof-of-work/proof-of-work.ts';
import type { CheckedSubmission } from './check-submission.ts';
import type { PublicContext } from './public-context.ts';
import type { Submission } from './read-submission.ts';

/** How far back the same text is the same comment sent again: a week. */
const LIKENESS_MS = 7 * 24 * 3_600_000;

/** Everything that was noticed about a submission: in its words, in how it was sent, in what came before. Nothing here refuses it. */
export async function gatherSignals(
  { deps, keyring }: PublicContext,
  submission: Submission,
  checked: CheckedSubmission,
  facts: { readonly token: FormToken; readonly authorKey: string; readonly now: number },
): Promise<readonly Signal[]> {
  const { token, authorKey, now } = facts;
  const { name, text } = checked;
  const since = now - LIKENESS_MS;
  const [phrases, likeness, isProven] = await Promise.all([
    deps.store.phrases(),
    deps.store.recentLikeness({ authorKey, foldedText: text, since, now }),
    submission.proof !== '' && isProofOfWork(keyring, token.nonce, submission.proof),
  ]);
  const elapsed = now - token.issuedAt;
  return [
    ...findSignals(name, text, [...phrases, ...defaultPhrases]),
    ...when('duplicate', likeness.duplicates > 0, String(likeness.duplicates)),
    ...when('blocked-author', likeness.isBlocked),
    ...when('honeypot', submission.website !== ''),
    // Before the token was given nobody could have begun: the clock has stepped back, which says nothing of the writer.
    ...when('too-fast', !token.isHandedBack && elapsed >= 0 && elapsed < deps.settings.minSeconds * 1000),
    ...when('weak-proof', !isProven),
  ];
}

function when(kind: Signal['kind'], isTrue: boolean, detail = ''): readonly Signal[] {
  return isTrue ? [{ kind, detail }] : [];
}
