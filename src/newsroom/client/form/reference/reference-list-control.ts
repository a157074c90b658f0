import { REFERENCE_TEXT } from '../../../../messages/newsroom-form.ts';
import type { ReferenceTarget } from '../../../../content-model/fields/field.ts';
import type { FieldOf } from '../../../form/field-description.ts';
import { announceChange, type Control } from '../control.ts';
import { createChips } from '../controls/chips.ts';
import type { FormServices } from '../form-services.ts';
import { frameLeaf } from '../frame/frame-leaf.ts';
import { createCombobox } from './combobox.ts';

/** Several rows of a catalogue, or stories, in the order in which they were chosen. */
export function drawReferenceList(
  field: FieldOf<'list'>,
  target: ReferenceTarget,
  initial: unknown,
  services: FormServices,
): Control {
  const ids = Array.isArray(initial) ? initial.map(String) : [];
  const labels = new Map<string, string>();
  const box = createCombobox({
    label: field.label,
    lookUp: async (query) => (await services.lookUp(target, query)).filter(({ id }) => !ids.includes(id)),
    restingText: () => '',
    onPick: ({ id, label }) => {
      labels.set(id, label);
      if (!ids.includes(id)) ids.push(id);
      chips.draw();
      announceChange(chips.element);
      box.status.textContent = REFERENCE_TEXT.chosen(label);
    },
  });
  const chips = createChips({
    items: () => ids.map((id) => ({ label: labels.get(id) ?? id, note: labels.has(id) ? id : '' })),
    onRemove: (index) => {
      const [id = ''] = ids.splice(index, 1);
      box.status.textContent = REFERENCE_TEXT.taken(labels.get(id) ?? id);
    },
    whenEmpty: () => box.input.focus(),
  });
  if (ids.length > 0) {
    const named = (names: Readonly<Record<string, string>>) => {
      for (const [id, label] of Object.entries(names)) labels.set(id, label);
      chips.draw();
    };
    void services.labelsOf(target, ids).then(named, () => {});
  }
  return frameLeaf(field, {
    input: box.input,
    initial,
    read: () => (ids.length === 0 ? undefined : [...ids]),
    words: () => ids.map((id) => labels.get(id) ?? id).join(', '),
    below: [box.list, box.status, chips.element],
  });
}
