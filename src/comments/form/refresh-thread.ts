import type { PublishedAnswer } from '../domain/public-api/wire.ts';
import { commentMark } from '../published/comment-mark.ts';
import { ask } from './ask.ts';

/** Shows what was decided after the page was built; returns what readers may do now. Throws as `ask` does. */
export async function refreshThread(section: HTMLElement, story: string): Promise<PublishedAnswer['cheDo']> {
  const response = await ask(`/api/v1/bai/${story}/binh-luan`);
  const { cheDo, binhLuan } = (await response.json()) as PublishedAnswer;
  const thread = section.querySelector<HTMLElement>('.comment-thread');
  // Whoever is in the middle of something there keeps it.
  if (!thread || cheDo === 'off' || thread.querySelector('details[open], :focus')) return cheDo;
  const shown = [...thread.querySelectorAll<HTMLElement>('[data-binh-luan]')].map(({ dataset }) => dataset['binhLuan']);
  const now = binhLuan.map(commentMark);
  if (shown.length === now.length && now.every((mark) => shown.includes(mark))) return cheDo;
  const { renderComments } = await import('../published/render-comments.ts');
  const { closes } = thread.dataset;
  thread.innerHTML = renderComments(binhLuan, {
    mode: cheDo,
    closesAt: closes === undefined ? undefined : Number(closes),
  });
  return cheDo;
}
