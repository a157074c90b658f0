import { splitForSpeech } from './split-for-speech.ts';

/** What reading aloud tells its surroundings: the part that is read, counted from 0; `ended` when nothing is read any more. */
export type ReadingState =
  { readonly state: 'reading' | 'paused'; readonly part: number } | { readonly state: 'ended' };

/** The part of the browser's speech that is used. */
export interface Speech {
  speak(text: string, done: (ok: boolean) => void): void;
  cancel(): void;
}

/** A reading of texts one after the other. */
export interface ReadingAloud {
  /** Starts, or goes on after a pause. */
  play(): void;
  pause(): void;
  stop(): void;
}

/**
 * Creates a reading. A pause cancels and remembers the piece, because several engines lose their place in a real pause; going on
 * repeats at most one piece.
 */
export function readAloud(texts: readonly string[], speech: Speech, show: (state: ReadingState) => void): ReadingAloud {
  const pieces = texts.flatMap((text, part) => splitForSpeech(text).map((piece) => ({ piece, part })));
  let next = 0;
  /** Answers of cancelled pieces come late: only those of the present turn count. */
  let turn = 0;

  const end = (): void => {
    turn++;
    next = 0;
    speech.cancel();
    show({ state: 'ended' });
  };
  const speakNext = (): void => {
    const present = turn;
    const current = pieces[next];
    if (!current) {
      end();
      return;
    }
    show({ state: 'reading', part: current.part });
    speech.speak(current.piece, (ok) => {
      if (present !== turn) return;
      next++;
      if (ok) speakNext();
      else end();
    });
  };

  return {
    play() {
      turn++;
      speech.cancel();
      speakNext();
    },
    pause() {
      turn++;
      speech.cancel();
      show({ state: 'paused', part: pieces[next]?.part ?? 0 });
    },
    stop: end,
  };
}
