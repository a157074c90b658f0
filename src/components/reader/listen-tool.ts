import { browserSpeech, whenVoiceFound } from './speech/browser-speech.ts';
import { readableParts } from './speech/readable-parts.ts';
import { readAloud, type ReadingAloud, type ReadingState } from './speech/reading-aloud.ts';

/** Lets the device read the story aloud; the button appears once there is a Vietnamese voice. */
export function connectListening(tools: HTMLElement, signal: AbortSignal): void {
  const find = (name: string): HTMLElement | null => tools.querySelector<HTMLElement>(`[data-speech="${name}"]`);
  const [item, start, bar, toggle, stop, progress] = [
    find('item'),
    find('start'),
    find('bar'),
    find('toggle'),
    find('stop'),
    find('progress'),
  ];
  const story = tools.closest('article');
  if (!item || !start || !bar || !toggle || !stop || !progress || !story) return;
  let reading: ReadingAloud | undefined;
  let state: ReadingState['state'] = 'ended';
  let marked: Element | undefined;

  const press = (): void => {
    if (state === 'reading') {
      reading?.pause();
      return;
    }
    if (!reading) {
      const parts = readableParts(story);
      const show = (now: ReadingState): void => {
        state = now.state;
        const part = now.state === 'ended' ? undefined : now.part;
        marked?.classList.remove('being-read');
        marked = part === undefined ? undefined : parts[part]?.element;
        marked?.classList.add('being-read');
        // A hidden button would drop the focus to the top of the page.
        if (part === undefined && bar.contains(document.activeElement)) start.focus();
        bar.hidden = part === undefined;
        start.setAttribute('aria-pressed', String(part !== undefined));
        toggle.textContent = (now.state === 'paused' ? toggle.dataset['resume'] : toggle.dataset['pause']) ?? '';
        const words = now.state === 'paused' ? progress.dataset['paused'] : progress.dataset['reading'];
        progress.textContent =
          part === undefined
            ? ''
            : (words ?? '').replace('{n}', String(part + 1)).replace('{all}', String(parts.length));
      };
      reading = readAloud(
        parts.map(({ text }) => text),
        browserSpeech,
        show,
      );
    }
    reading.play();
  };
  start.addEventListener('click', press, { signal });
  toggle.addEventListener('click', press, { signal });
  stop.addEventListener('click', () => reading?.stop(), { signal });
  // Some browsers read on after the page is gone.
  addEventListener('pagehide', () => reading?.stop(), { signal });
  whenVoiceFound(() => {
    item.hidden = false;
  }, signal);
}
