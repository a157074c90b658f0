import { button, element } from '../../../comments/sign-in-pages/drawing/element.ts';
import { ACTION_NAMES, KIND_NAMES } from '../../../messages/newsroom.ts';
import { collectionNames } from '../../../content-model/collections/index.ts';
import { ASK_TEXT as text } from '../../../messages/newsroom-writing.ts';
import { formatDateTime } from '../../../messages/newsroom-dates.ts';
import type { OpenedStory } from '../../stories/open-story.ts';
import type { StoryAction } from '../../workflow/actions.ts';
import { drawStoryChoice } from './choose-story.ts';

/** What an action is sent with; undefined when the editor thought better of it. */
export type ActionWords = Readonly<Record<string, unknown>>;

/** Asks what an action needs to know, in a dialog. */
export function askAction(action: StoryAction, story: OpenedStory): Promise<ActionWords | undefined> {
  const isChange = story.live !== undefined;
  const { promise, resolve } = Promise.withResolvers<ActionWords | undefined>();
  const form = element('form', { method: 'dialog' });
  const title = action === 'approve' && isChange ? text.approveCopy : ACTION_NAMES[action];
  const heading = element('h2', { id: 'viec-tieu-de' }, title);
  const confirm = element(
    'button',
    { class: action === 'drop' || action === 'withdraw' ? 'button danger' : 'button', type: 'submit' },
    title,
  );
  form.append(
    heading,
    ...fieldsOf(action, story),
    element(
      'div',
      { class: 'row' },
      confirm,
      button(text.cancel, () => dialog.close(), { kind: 'button quiet' }),
    ),
  );
  const dialog = element('dialog', { class: 'desk-dialog', 'aria-labelledby': 'viec-tieu-de' }, form);
  form.addEventListener('submit', () => resolve(readWords(new FormData(form))));
  dialog.addEventListener('close', () => {
    resolve(undefined);
    dialog.remove();
  });
  document.body.append(dialog);
  showChosen(form);
  form.addEventListener('change', () => showChosen(form));
  dialog.showModal();
  return promise;
}

function fieldsOf(action: StoryAction, story: OpenedStory): HTMLElement[] {
  switch (action) {
    case 'submit':
      return [...(story.live === undefined ? [] : changeFields(story)), area('note', text.noteOptional, false)];
    case 'return':
      return [area('note', text.returnNote, true)];
    case 'approve':
      return [
        ...(story.live === undefined || story.live === 'scheduled' ? hourFields(story) : []),
        ...(story.live === undefined || story.change ? [] : changeFields(story)),
      ];
    case 'withdraw':
      return [area('reason', text.reason, true), drawStoryChoice('replacement', text.replacement)];
    case 'rename':
      return [line('slug', text.slug, true, story.slug), element('p', { class: 'hint' }, text.slugHint)];
    case 'change-kind':
      return [kindField(story), element('p', { class: 'hint' }, text.kindHint)];
    case 'drop':
      return [element('p', {}, story.live === undefined ? text.dropDraft : text.dropCopy)];
    case 'restore':
      return [element('p', {}, text.restore)];
    case 'unschedule':
      return [element('p', {}, text.unschedule)];
    case 'take-back':
      return [element('p', {}, text.takeBack)];
  }
}

function hourFields({ live, publishedAt }: OpenedStory): HTMLElement[] {
  const isLater = live === 'scheduled';
  const hour = element('input', { class: 'input', type: 'datetime-local', name: 'hour', id: 'viec-gio', required: '' });
  if (isLater && publishedAt) hour.value = publishedAt;
  const told = element('span', { class: 'hint', role: 'status' });
  const tell = () => {
    told.textContent = hour.value === '' ? '' : text.hourTold(formatDateTime(hour.value));
  };
  hour.addEventListener('input', tell);
  tell();
  return [
    choices(text.when, 'when', [
      ['now', text.now, !isLater],
      ['later', text.later, isLater],
    ]),
    element(
      'p',
      { class: 'field', 'data-when': 'later' },
      element('label', { for: 'viec-gio' }, text.hour),
      hour,
      told,
    ),
  ];
}

function changeFields({ tellsChanges }: OpenedStory): HTMLElement[] {
  const all: [string, string, boolean][] = [
    ['minor', text.minor, true],
    ['update', text.update, false],
    ['correction', text.correction, false],
  ];
  const shown = tellsChanges ? all : all.slice(0, 1);
  const told = (kind: string, label: string) => {
    const field = area('words', label, true);
    field.dataset['kind'] = kind;
    return field;
  };
  return [
    choices(text.changeKind, 'kind', shown),
    ...(tellsChanges ? [told('update', text.updateText), told('correction', text.correctionText)] : []),
  ];
}

function kindField({ collection }: OpenedStory): HTMLElement {
  const others = collectionNames.filter((name) => name !== collection);
  const field = element(
    'select',
    { id: 'viec-loai', name: 'collection' },
    ...others.map((name) => element('option', { value: name }, KIND_NAMES[name])),
  );
  return element('p', { class: 'field' }, element('label', { for: 'viec-loai' }, text.kind), field);
}

function choices(legend: string, name: string, options: readonly (readonly [string, string, boolean])[]): HTMLElement {
  return element(
    'fieldset',
    { class: 'field' },
    element('legend', {}, legend),
    ...options.map(([value, label, isChosen]) =>
      element(
        'label',
        { class: 'check' },
        element('input', { type: 'radio', name, value, ...(isChosen ? { checked: '' } : {}) }),
        element('span', {}, label),
      ),
    ),
  );
}

let count = 0;

function area(name: string, label: string, isRequired: boolean): HTMLElement {
  const id = `viec-${name}-${++count}`;
  const field = element('textarea', { id, name, rows: '3', maxlength: '600', ...(isRequired ? { required: '' } : {}) });
  return element('p', { class: 'field' }, element('label', { for: id }, label), field);
}

function line(name: string, label: string, isRequired: boolean, value = ''): HTMLElement {
  const id = `viec-${name}-${++count}`;
  const field = element('input', {
    id,
    name,
    class: 'input',
    value,
    autocomplete: 'off',
    ...(isRequired ? { required: '' } : {}),
  });
  return element('p', { class: 'field' }, element('label', { for: id }, label), field);
}

/** Shows only the fields that belong to what is chosen; the others are not sent and not required. */
function showChosen(form: HTMLFormElement): void {
  const chosen = new FormData(form);
  for (const field of form.querySelectorAll<HTMLElement>('[data-when], [data-kind]')) {
    const { when, kind } = field.dataset;
    const isShown =
      (when === undefined || chosen.get('when') === when) && (kind === undefined || chosen.get('kind') === kind);
    field.hidden = !isShown;
    for (const control of field.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea'))
      control.disabled = !isShown;
  }
}

function readWords(fields: FormData): ActionWords {
  const texts = Object.fromEntries(
    ['note', 'hour', 'reason', 'replacement', 'slug', 'collection'].flatMap((name) => {
      const value = fields.get(name);
      return typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [];
    }),
  );
  const kind = fields.get('kind');
  return kind === null ? texts : { ...texts, change: { kind, text: fields.get('words') ?? '' } };
}
