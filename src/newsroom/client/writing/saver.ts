import { button, element } from '../../../comments/sign-in-pages/drawing/element.ts';
import type { Notice } from '../../../comments/sign-in-pages/drawing/notice.ts';
import { ASK_TEXT, WRITING_TEXT as text } from '../../../messages/newsroom-writing.ts';
import type { OpenedStory } from '../../stories/open-story.ts';
import type { SavedText } from '../../stories/save-story.ts';
import { callNewsroom, readNewsroom } from '../call-newsroom.ts';
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
  /** A file was put beside the story, which made another version of it. */
  readonly setVersion: (version: string) => void;
  /** Says whether everything is saved. */
  readonly status: HTMLElement;
}

/** What a saver works with. */
export interface SaverParts {
  readonly story: OpenedStory;
  readonly parts: MountedParts;
  readonly keeper: TextKeeper;
  readonly notice: Notice;
  readonly status: HTMLElement;
}

/** Unsaved words are kept on the machine after so long a pause. */
const KEEP_MS = 600;

/** Creates the saver of the writing screen. */
export function createSaver({ story, parts, keeper, notice, status }: SaverParts): Saver {
  let version = story.version;
  let isDirty = false;
  let changes = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<boolean> | undefined;

  const send = async (base: string): Promise<boolean> => {
    const before = changes;
    status.textContent = text.saving;
    const saved = await callNewsroom<SavedText>(`/bai/${story.id}`, { base, ...parts.read() }, 'PUT');
    if (!saved.ok) {
      status.textContent = text.unsaved;
      if (saved.problem.code === 'conflict') return settleConflict(saved.problem.title, saved.problem.version ?? '');
      notice.warn(saved.problem.title);
      return false;
    }
    version = saved.value.version;
    if (saved.value.joined !== undefined) {
      // The text on the screen is not what was saved: it is read again.
      await showJoined(saved.value.with ?? '');
      return true;
    }
    if (changes === before) {
      isDirty = false;
      clearTimeout(timer);
      keeper.forget();
    }
    notice.clear();
    status.textContent = text.savedAt(new Date().toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit' }));
    return !isDirty;
  };

  async function showJoined(name: string): Promise<void> {
    const fresh = await readNewsroom<OpenedStory>(`/bai/${story.id}`);
    if (!fresh.ok) return;
    version = fresh.value.version;
    parts.write({
      data: fresh.value.data,
      body: fresh.value.body,
      ...(fresh.value.doc ? { doc: fresh.value.doc } : {}),
    });
    isDirty = false;
    keeper.forget();
    notice.tell(text.joined(name));
    status.textContent = text.saved;
  }

  /** Both changed the same place: the editor says which text goes on; the other one stays in the history, or on this machine. */
  function settleConflict(title: string, current: string): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const choose = (work: () => Promise<boolean>) => () => {
      dialog.close();
      void work().then(resolve);
    };
    const dialog = element(
      'dialog',
      { class: 'desk-dialog', 'aria-labelledby': 'hai-nguoi' },
      element('h2', { id: 'hai-nguoi' }, text.conflictTitle),
      element('p', {}, title),
      element(
        'p',
        {},
        button(
          text.conflictMine,
          choose(() => send(current)),
          { kind: 'button' },
        ),
        ` ${text.conflictMineHint}`,
      ),
      element(
        'p',
        {},
        button(
          text.conflictTheirs,
          choose(async () => {
            keeper.keep(version, parts.read());
            isDirty = false;
            location.reload();
            return Promise.resolve(true);
          }),
          { kind: 'button quiet' },
        ),
        ` ${text.conflictTheirsHint}`,
      ),
      button(ASK_TEXT.cancel, () => dialog.close(), { kind: 'link-button' }),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(false);
    });
    document.body.append(dialog);
    dialog.showModal();
    return promise;
  }

  return {
    status,
    touch() {
      isDirty = true;
      changes++;
      status.textContent = text.unsaved;
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
