import { button, element } from '../../../comments/sign-in-pages/drawing/element.ts';
import { NEWSROOM_TEXT } from '../../../messages/newsroom.ts';
import { WRITING_TEXT as text } from '../../../messages/newsroom-writing.ts';
import type { WrittenParts } from '../../stories/compose-source.ts';
import type { OpenedStory } from '../../stories/open-story.ts';
import type { Remark } from '../../stories/proofread-story.ts';
import { callNewsroom } from '../call-newsroom.ts';
import type { MountedParts } from './mount-parts.ts';

/** Shows what an editor should look at; a suggestion changes the text only when it is taken. */
export async function showCheck(story: OpenedStory, parts: MountedParts): Promise<void> {
  const list = element('ul', { class: 'writing-check', role: 'list' });
  const status = element('p', { role: 'status' }, NEWSROOM_TEXT.loading);
  const dialog = element(
    'dialog',
    { class: 'desk-dialog writing-checks', 'aria-labelledby': 'soat-bai' },
    element('h2', { id: 'soat-bai' }, text.checkTitle),
    status,
    list,
    button(text.checkClose, () => dialog.close(), { kind: 'button' }),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  await look();

  async function look(): Promise<void> {
    const found = await callNewsroom<readonly Remark[]>(`/bai/${story.id}/soat`, parts.read());
    status.textContent = !found.ok ? found.problem.title : found.value.length === 0 ? text.checkNone : '';
    list.replaceChildren(...(found.ok ? found.value.map(drawRemark) : []));
  }

  function drawRemark({ severity, label, excerpt, what, remedy, path, span, suggestion }: Remark): HTMLElement {
    const tools = element('p', { class: 'row' });
    if (span && suggestion !== undefined)
      tools.append(button(`${text.takeSuggestion} “${suggestion}”`, () => void take({ span, suggestion })));
    if (path) {
      tools.append(
        button(text.goThere, () => {
          dialog.close();
          parts.focusField(path);
        }),
      );
    }
    return element(
      'li',
      { 'data-severity': severity },
      element('p', {}, element('strong', {}, label === '' ? text.text : label), ...(excerpt ? [`: “${excerpt}”`] : [])),
      element('p', {}, `${what} ${remedy}`),
      ...(tools.hasChildNodes() ? [tools] : []),
    );
  }

  async function take(change: Pick<Remark, 'span' | 'suggestion'>): Promise<void> {
    const changed = await callNewsroom<WrittenParts>(`/bai/${story.id}/soat/sua`, { ...parts.read(), ...change });
    if (changed.ok) parts.write(changed.value);
    else status.textContent = changed.problem.title;
    await look();
  }
}
