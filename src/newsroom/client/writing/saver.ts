import type { Notice } from '../../../comments/sign-in-pages/drawing/notice.ts';
import { WRITING_TEXT as text } from '../../../messages/newsroom-writing.ts';
import type { OpenedStory } from '../../stories/open-story.ts';
import type { SavedText } from '../../stories/save-story.ts';
import type { ProblemAnswer } from '../../app/answers.ts';
import { callNewsroom, readNewsroom } from '../call-newsroom.ts';
import { askConflict } from './ask-conflict.ts';
import type { TextKeeper } from './kept-text.ts';
import type { MountedParts } from './mount-parts.ts';

/** What saves a story and knows whether it is saved. */
export interface Saver {
  /** Told of every change of the text. */
  readonly touch: () => void;
  readonly isDirty: () => boolean;
  /** Resolves to whether everything is saved. */
  readonly save: () => Promise<boolean>;
  readonly version: () => string;
  /** The text on the screen goes on from another version: a file was put beside it, or kept words came back. */
  readonly setVersion: (version: string) => void;
}

/** What a saver works with. */
export interface SaverParts {
  readonly story: OpenedStory;
  readonly parts: MountedParts;
  readonly keeper: TextKeeper;
  readonly notice: Notice;
  /** Says whether everything is saved. */
  readonly status: HTMLElement;
  readonly onProblem: (problem: ProblemAnswer) => void;
  readonly onSaved: () => void;
}

/** Unsaved words are kept on the machine after so long a pause. */
const KEEP_MS = 600;

/** Creates the saver of the writing screen. */
export function createSaver({ story, parts, keeper, notice, status, onProblem, onSaved }: SaverParts): Saver {
  let version = story.version;
  let isDirty = false;
  let changes = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<boolean> | undefined;

  function show(words: string, isUnsaved = false): void {
    status.textContent = words;
    status.classList.toggle('unsaved', isUnsaved);
  }

  function settle(): void {
    isDirty = false;
    clearTimeout(timer);
    keeper.forget();
    onSaved();
  }

  async function send(base: string): Promise<boolean> {
    const before = changes;
    show(text.saving);
    const saved = await callNewsroom<SavedText>(`/bai/${story.id}`, { base, ...parts.read() }, 'PUT');
    if (!saved.ok) {
      show(text.unsaved, true);
      keeper.keep(version, parts.read());
      if (saved.problem.code === 'conflict') return settleConflict(saved.problem);
      onProblem(saved.problem);
      return false;
    }
    if (saved.value.joined !== undefined) {
      // What was typed meanwhile still goes on from the old text: it is joined in the same way.
      return changes === before ? showJoined(saved.value.with ?? '') : send(base);
    }
    version = saved.value.version;
    notice.clear();
    if (changes === before) {
      settle();
      show(text.savedAt(new Date().toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit' })));
    } else show(text.unsaved, true);
    return !isDirty;
  }

  /** The text on the screen is not what was saved: it is read again. */
  async function showJoined(name: string): Promise<boolean> {
    const fresh = await readNewsroom<OpenedStory>(`/bai/${story.id}`);
    if (!fresh.ok) {
      onProblem(fresh.problem);
      return false;
    }
    const { data, body, doc } = fresh.value;
    version = fresh.value.version;
    parts.write({ data, body, ...(doc ? { doc } : {}) });
    settle();
    notice.tell(text.joined(name));
    show(text.saved);
    return true;
  }

  /** The text that does not go on stays in the history, or on this machine. */
  async function settleConflict({ title, version: current = '' }: ProblemAnswer): Promise<boolean> {
    const choice = await askConflict(title);
    if (choice === 'mine') return send(current);
    if (choice === undefined) {
      notice.warn(title);
      return false;
    }
    clearTimeout(timer);
    keeper.keep(version, parts.read());
    isDirty = false;
    location.reload();
    return false;
  }

  return {
    touch() {
      isDirty = true;
      changes++;
      show(text.unsaved, true);
      clearTimeout(timer);
      timer = setTimeout(() => keeper.keep(version, parts.read()), KEEP_MS);
    },
    isDirty: () => isDirty,
    save: () => (saving ??= send(version).finally(() => (saving = undefined))),
    version: () => version,
    setVersion(fresh) {
      version = fresh;
    },
  };
}
