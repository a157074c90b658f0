import type { DeskChanges } from '../../domain/desk-api/wire.ts';
import { readDesk } from '../../sign-in-pages/calls/call-desk.ts';

const EVERY_MS = 6000;
/** After a failure the pauses grow up to this. */
const SLOWEST_MS = 60_000;

/** What the watch tells. */
export interface Watcher {
  readonly changed: (comments: readonly string[]) => void;
  readonly lost: () => void;
  readonly back: () => void;
}

/** Asks every few seconds what has happened, while the page is in front; works on every runtime and through every proxy. */
export function watchChanges({ changed, lost, back }: Watcher): void {
  let mark: string | null = null;
  let pause = EVERY_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const ask = async () => {
    clearTimeout(timer);
    const answer = await readDesk<DeskChanges>(
      mark === null ? '/thay-doi' : `/thay-doi?sau=${encodeURIComponent(mark)}`,
    );
    if (answer.ok) {
      if (pause > EVERY_MS) back();
      pause = EVERY_MS;
      mark = answer.value.moc;
      if (answer.value.binhLuan.length > 0) changed(answer.value.binhLuan);
    } else {
      if (pause === EVERY_MS && answer.code === 'offline') lost();
      pause = Math.min(pause * 2, SLOWEST_MS);
    }
    clearTimeout(timer);
    if (document.visibilityState === 'visible') timer = setTimeout(() => void ask(), pause);
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void ask();
  });
  addEventListener('online', () => void ask());
  void ask();
}
