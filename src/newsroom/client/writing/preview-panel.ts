import { button, element } from '../../../comments/sign-in-pages/drawing/element.ts';
import { describePreviewProblem } from '../../../messages/newsroom-publish.ts';
import { WRITING_TEXT as text } from '../../../messages/newsroom-writing.ts';
import type { WrittenParts } from '../../stories/compose-source.ts';
import type { PreviewProblem } from '../../preview/preview.ts';
import { callNewsroom } from '../call-newsroom.ts';
import { drawPlaces, type Place } from './draw-places.ts';

interface PreviewedPage {
  readonly address?: string;
  readonly problem?: PreviewProblem['code'];
  readonly places: readonly Place[];
}

/** Shows the page as readers will see it, on a telephone or a computer. */
export async function showPreview(id: string, parts: WrittenParts): Promise<void> {
  const status = element('p', { role: 'status', class: 'preview-status' }, text.previewWaiting);
  const stage = element('div', { class: 'preview-stage' });
  const size = (label: string, isPhone: boolean) =>
    button(
      label,
      () => {
        stage.classList.toggle('phone', isPhone);
        for (const one of sizes) one.setAttribute('aria-pressed', String(one === (isPhone ? sizes[0] : sizes[1])));
      },
      { kind: 'button quiet' },
    );
  const sizes = [size(text.previewPhone, true), size(text.previewDesktop, false)];
  const dialog = element(
    'dialog',
    { class: 'preview', 'aria-label': text.previewTitle },
    element(
      'div',
      { class: 'preview-bar' },
      element('h2', {}, text.previewTitle),
      element('div', { class: 'preview-sizes', role: 'group', 'aria-label': text.previewSize }, ...sizes),
      button(text.previewClose, () => dialog.close(), { kind: 'button' }),
    ),
    status,
    stage,
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  sizes[innerWidth < 700 ? 0 : 1]?.click();
  const page = await callNewsroom<PreviewedPage>(`/bai/${id}/xem-truoc`, parts);
  if (!page.ok) {
    status.textContent = page.problem.title;
    return;
  }
  const { address, problem, places } = page.value;
  if (address === undefined) {
    status.textContent = problem ? describePreviewProblem({ code: problem }) : '';
    stage.replaceChildren(drawPlaces(places));
    return;
  }
  status.textContent = '';
  stage.replaceChildren(element('iframe', { src: address, title: text.previewTitle }));
}
