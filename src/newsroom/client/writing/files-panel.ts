import { button, element } from '../../../comments/sign-in-pages/drawing/element.ts';
import { WRITING_TEXT as text } from '../../../messages/newsroom-writing.ts';
import type { StoryFiles } from './story-files.ts';

/** Draws the list of a story's files, again after each change. */
export function drawFiles(place: HTMLElement, files: StoryFiles): void {
  const draw = () => {
    const list = files.all();
    place.replaceChildren(
      list.length === 0
        ? element('p', {}, text.filesNone)
        : element(
            'ul',
            { class: 'newsroom-list', role: 'list' },
            ...list.map(({ name, bytes }) =>
              element(
                'li',
                { class: 'writing-file' },
                element('a', { href: files.address(name), target: '_blank' }, name),
                element('span', { class: 'newsroom-facts' }, sizeOf(bytes)),
                button(text.removeFile, () => void files.remove(name), { name: `${text.removeFile} ${name}` }),
              ),
            ),
          ),
      chooser(files),
    );
  };
  files.onChange(draw);
  draw();
}

function chooser(files: StoryFiles): HTMLElement {
  const input = element('input', { type: 'file', multiple: '', hidden: '' });
  input.addEventListener('change', () => {
    for (const file of input.files ?? []) void files.add(file);
    input.value = '';
  });
  return element(
    'p',
    {},
    input,
    button(text.addFile, () => input.click(), { kind: 'button quiet' }),
  );
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}
