import { askWorker } from './offline/ask-worker.ts';
import { addSaved, removeSaved } from './saved/saved-list.ts';
import { readSaved, writeSaved } from './saved/saved-store.ts';

/** Saving for later: the list on this device at once, the page and its pictures through the worker. */
export function connectSaving(tools: HTMLElement, signal: AbortSignal): void {
  const button = tools.querySelector<HTMLButtonElement>('[data-save]');
  const say = tools.querySelector('[data-say]');
  const list = tools.querySelector<HTMLElement>('[data-saved-link]');
  const { path = '', title = '', standfirst = '', date = '' } = tools.dataset;
  if (!button || !say || !list) return;

  const isSaved = (): boolean => readSaved().some((story) => story.path === path);
  const show = (): void => {
    button.setAttribute('aria-pressed', String(isSaved()));
    list.hidden = !isSaved();
  };
  const save = async (): Promise<void> => {
    if (!writeSaved(addSaved(readSaved(), { path, title, standfirst, date, savedAt: Date.now() }))) {
      say.textContent = tools.dataset['saveFailed'] ?? '';
      return;
    }
    show();
    say.textContent = tools.dataset['saving'] ?? '';
    say.textContent =
      ((await askWorker({ act: 'save', path })) ? tools.dataset['saved'] : tools.dataset['savedListOnly']) ?? '';
  };
  const remove = async (): Promise<void> => {
    writeSaved(removeSaved(readSaved(), path));
    show();
    say.textContent = tools.dataset['unsaved'] ?? '';
    await askWorker({ act: 'forget', path });
  };
  button.addEventListener('click', () => void (isSaved() ? remove() : save()), { signal });
  addEventListener('storage', show, { signal });
  show();
  // Words about what was done belong to the press, not to the next visit.
  list.hidden = true;
}
