import { element } from '../../comments/sign-in-pages/drawing/element.ts';
import { HOME_TEXT } from '../../messages/newsroom.ts';
import { sendFile } from './call-newsroom.ts';
import { part } from './find-part.ts';

/** What came of a Word file. */
interface Imported {
  readonly id: string;
  readonly title: string;
  readonly warnings: readonly string[];
}

/** Takes Word files that are dropped or chosen: each becomes a draft, with what has to be looked at. A single one without warnings opens at once. */
export function connectWordDrop(root: HTMLElement): void {
  const drop = part(root, 'drop');
  const input = part(root, 'file', HTMLInputElement);
  const told = part(root, 'imported');
  part(root, 'choose').addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    void take([...(input.files ?? [])]);
    input.value = '';
  });
  drop.addEventListener('dragover', (event) => {
    event.preventDefault();
    drop.classList.add('over');
  });
  drop.addEventListener('dragleave', () => drop.classList.remove('over'));
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    drop.classList.remove('over');
    void take([...(event.dataTransfer?.files ?? [])]);
  });

  async function take(files: readonly File[]): Promise<void> {
    const list = element('ul', { class: 'newsroom-list', role: 'list' });
    told.replaceChildren(list);
    for (const file of files) {
      const item = element('li', {}, HOME_TEXT.wordReading(file.name));
      list.append(item);
      const made = await sendFile<Imported>(`/nhap/word?ten=${encodeURIComponent(file.name)}`, file);
      if (!made.ok) {
        item.replaceChildren(element('strong', {}, file.name), element('p', { class: 'error' }, made.problem.title));
        continue;
      }
      const { id, title, warnings } = made.value;
      if (files.length === 1 && warnings.length === 0) location.assign(`/toa-soan/bai/${id}/`);
      item.replaceChildren(
        element('a', { class: 'newsroom-title', href: `/toa-soan/bai/${id}/` }, title),
        ...(warnings.length === 0 ? [] : [element('ul', {}, ...warnings.map((text) => element('li', {}, text)))]),
      );
    }
  }
}
