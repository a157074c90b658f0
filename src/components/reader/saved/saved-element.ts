import { SAVED_TEXT } from '../../../messages/reader.ts';
import { askWorker } from '../offline/ask-worker.ts';
import { listKeptPages } from '../offline/kept-pages.ts';
import { isWithdrawn } from './ask-network.ts';
import { removeSaved, type SavedStory } from './saved-list.ts';
import { readSaved, writeSaved } from './saved-store.ts';

/** Defines `<lt-saved>`: the list of saved stories, drawn from the templates inside it. */
export function defineSavedElement(): void {
  if (!customElements.get('lt-saved')) customElements.define('lt-saved', SavedElement);
}

class SavedElement extends HTMLElement {
  connectedCallback(): void {
    void this.#draw().then(() => this.#dropWithdrawn());
    addEventListener('storage', this.#otherTab);
  }

  disconnectedCallback(): void {
    removeEventListener('storage', this.#otherTab);
  }

  #otherTab = (): void => void this.#draw();

  async #draw(): Promise<void> {
    const saved = readSaved();
    const kept = await keptPaths();
    const items = saved.map((story) => this.#item(story, kept.has(story.path)));
    this.querySelector('[data-list]')?.replaceChildren(...items);
    const empty = this.querySelector<HTMLElement>('[data-empty]');
    if (empty) empty.hidden = saved.length > 0;
  }

  #item(story: SavedStory, offline: boolean): Element {
    const template = this.querySelector<HTMLTemplateElement>('template');
    const item = document.importNode(template?.content.firstElementChild ?? document.createElement('li'), true);
    const put = (name: string, text: string): void => {
      const place = item.querySelector(`[data-put="${name}"]`);
      if (place) place.textContent = text;
    };
    const link = item.querySelector('a');
    if (link) link.href = story.path;
    put('title', story.title);
    put('standfirst', story.standfirst);
    put('date', story.date);
    put('saved', SAVED_TEXT.savedAt(story.savedAt));
    put('offline', offline ? SAVED_TEXT.offline : SAVED_TEXT.online);
    const button = item.querySelector('button');
    button?.setAttribute('aria-label', SAVED_TEXT.removeStory(story.title));
    button?.addEventListener('click', () => void this.#remove(story));
    return item;
  }

  async #remove(story: SavedStory): Promise<void> {
    writeSaved(removeSaved(readSaved(), story.path));
    await askWorker({ act: 'forget', path: story.path });
    await this.#draw();
    this.#say(SAVED_TEXT.removed(story.title));
    // The pressed button is gone: the focus goes to the list's own words, not to the top of the page.
    this.querySelector<HTMLElement>('[role="status"]')?.focus();
  }

  /** A withdrawn story must not live on here: each is asked after when there is a network. */
  async #dropWithdrawn(): Promise<void> {
    const answers = await Promise.all(
      readSaved().map(async (story) => ({ story, gone: await isWithdrawn(story.path) })),
    );
    const gone = answers.flatMap(({ story, gone: isGone }) => (isGone ? [story] : []));
    if (gone.length === 0) return;
    writeSaved(readSaved().filter(({ path }) => !gone.some((story) => story.path === path)));
    for (const { path } of gone) await askWorker({ act: 'forget', path });
    await this.#draw();
    this.#say(SAVED_TEXT.withdrawn(gone.map(({ title }) => title)));
  }

  #say(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }
}

async function keptPaths(): Promise<ReadonlySet<string>> {
  try {
    return new Set((await listKeptPages(['saved', 'pages'])).map(({ path }) => path));
  } catch {
    // Without encryption, or in a private window, pages may not use caches.
    return new Set();
  }
}
