import { DESK_TEXT } from '../../../messages/desk-page.ts';
import type { DeskFile } from '../../domain/desk-api/wire.ts';
import { maskNumbers } from '../../domain/masking/mask-numbers.ts';
import { button, element } from '../../sign-in-pages/drawing/element.ts';
import type { Desk } from '../desk-page.ts';
import { drawDiff, drawLegend } from './draw-diff.ts';
import { drafts } from './draft-store.ts';
import { drawSuggestions } from './draw-suggestions.ts';

/** Both texts of a comment: what was sent, and the field in which it is corrected. */
export interface TextEditor {
  readonly parts: readonly HTMLElement[];
  readonly text: () => string;
  readonly note: () => string;
  readonly isChanged: () => boolean;
  readonly focus: () => void;
  readonly mask: () => void;
}

/** Draws them; `onChange` hears of every change of the text. Without the right state it is read only. */
export function drawEditor(desk: Desk, file: DeskFile, onChange: () => void): TextEditor {
  // One editor alone does not change what two have agreed to.
  const canEdit = file.state === 'held' || (file.state === 'published' && !file.needsSecondApproval);
  const area = element('textarea', { id: 'ban-bien-tap', rows: '5', spellcheck: 'true', lang: 'vi' });
  const draft = canEdit ? drafts.read(file.id) : undefined;
  area.value = draft ?? file.currentText;
  const diff = element('p', { class: 'desk-diff' });
  const legend = drawLegend();
  const suggestions = element('ul', { class: 'desk-suggestions', role: 'list' });
  const note = element('input', {
    id: 'ly-do-sua',
    maxlength: '500',
    autocomplete: 'off',
    placeholder: DESK_TEXT.editNotePlaceholder,
  });
  const noteField = element(
    'div',
    { class: 'field' },
    element('label', { for: 'ly-do-sua' }, DESK_TEXT.editNote),
    note,
  );
  const isChanged = () => canEdit && area.value.trim() !== file.currentText;

  const mask = () => {
    if (!canEdit) return;
    const masked = maskNumbers(area.value);
    desk.notice.tell(masked === area.value ? DESK_TEXT.nothingToMask : DESK_TEXT.masked);
    area.value = masked;
    change();
  };
  const reset = button(DESK_TEXT.resetText, () => {
    area.value = file.text;
    change();
    area.focus();
  });

  function draw() {
    drawDiff(diff, legend, file.text, canEdit ? area.value : file.currentText);
    noteField.hidden = !isChanged();
    reset.hidden = area.value === file.text;
    if (canEdit) drawSuggestions(suggestions, area, change);
  }
  function change() {
    if (isChanged()) drafts.keep(file.id, area.value);
    else drafts.forget(file.id);
    draw();
    onChange();
  }
  area.addEventListener('input', change);
  draw();
  if (draft !== undefined && draft !== file.currentText) desk.notice.tell(DESK_TEXT.draftKept);

  const heading = element('h3', {}, canEdit || file.isEdited ? DESK_TEXT.bothTexts : DESK_TEXT.sentText);
  const tools = element('div', { class: 'row' }, button(DESK_TEXT.mask, mask), reset);
  const field = element(
    'div',
    { class: 'field' },
    element('label', { for: 'ban-bien-tap' }, DESK_TEXT.editor),
    area,
    element('p', { class: 'hint' }, DESK_TEXT.editorHint),
  );
  const suggestionPart = element(
    'section',
    { class: 'desk-part', 'aria-labelledby': 'goi-y-sua' },
    element('h3', { id: 'goi-y-sua' }, DESK_TEXT.suggestions),
    suggestions,
  );
  return {
    parts: [heading, diff, legend, ...(canEdit ? [field, tools, suggestionPart, noteField] : [])],
    text: () => area.value,
    note: () => note.value,
    isChanged,
    focus: () => area.focus(),
    mask,
  };
}
