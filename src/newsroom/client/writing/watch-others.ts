import { WRITING_TEXT } from '../../../messages/newsroom-writing.ts';
import { callNewsroom } from '../call-newsroom.ts';

const EVERY_MS = 15_000;

/** Tells the newsroom that this story is open here, and the editor who else has it open. */
export function watchOthers(id: string, place: HTMLElement): void {
  const enter = async () => {
    const answer = await callNewsroom<{ others: readonly string[] }>(`/bai/${id}/mo`);
    if (!answer.ok) return;
    const { others } = answer.value;
    const words = others.length === 0 ? '' : WRITING_TEXT.others(others);
    // Read out only when it changes.
    if (place.textContent !== words) place.textContent = words;
  };
  void enter();
  setInterval(() => void enter(), EVERY_MS);
  addEventListener('pagehide', () => void callNewsroom(`/bai/${id}/dong`));
}
