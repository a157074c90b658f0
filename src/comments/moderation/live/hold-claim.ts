import type { DeskClaimAnswer } from '../../domain/desk-api/wire.ts';
import { callDesk } from '../../sign-in-pages/calls/call-desk.ts';

/** Well before the five minutes of a claim are over. */
const RENEW_MS = 2 * 60_000;

/** Keeps the open comment for this editor, so that no colleague works on it too. */
export interface ClaimHolder {
  /** Takes hold of a comment and lets go of the one before. */
  readonly hold: (comment: string | null) => Promise<void>;
}

/** Creates it; a window that is closed lets go at once. */
export function createClaimHolder(): ClaimHolder {
  let held: string | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;
  const path = (comment: string, what: string) => `/binh-luan/${encodeURIComponent(comment)}/${what}`;

  const letGo = () => {
    clearInterval(timer);
    if (held === null) return;
    const released = held;
    held = null;
    // Outlives the page that is being closed.
    void fetch(`/api/v1/bien-tap${path(released, 'tra')}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
      keepalive: true,
    }).catch(() => undefined);
  };
  addEventListener('pagehide', letGo);

  return {
    async hold(comment) {
      if (comment === held) return;
      letGo();
      if (comment === null) return;
      held = comment;
      timer = setInterval(() => {
        if (document.visibilityState === 'visible') void callDesk(path(comment, 'nhan'));
      }, RENEW_MS);
      const answer = await callDesk<DeskClaimAnswer>(path(comment, 'nhan'));
      if (answer.ok && !answer.value.duocNhan && held === comment) {
        clearInterval(timer);
        held = null;
      }
    },
  };
}
