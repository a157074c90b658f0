import { button, element } from '../../../comments/sign-in-pages/drawing/element.ts';
import { ASK_TEXT, WRITING_TEXT as text } from '../../../messages/newsroom-writing.ts';

/** Two editors changed the same place: asks whose text goes on; undefined when the editor wants to look again first. */
export function askConflict(sentence: string): Promise<'mine' | 'theirs' | undefined> {
  const { promise, resolve } = Promise.withResolvers<'mine' | 'theirs' | undefined>();
  const choose = (choice: 'mine' | 'theirs') => () => {
    resolve(choice);
    dialog.close();
  };
  const dialog = element(
    'dialog',
    { class: 'desk-dialog writing-conflict', 'aria-labelledby': 'hai-nguoi' },
    element('h2', { id: 'hai-nguoi' }, text.conflictTitle),
    element('p', {}, sentence),
    way(text.conflictMine, text.conflictMineHint, 'button', choose('mine')),
    way(text.conflictTheirs, text.conflictTheirsHint, 'button quiet', choose('theirs')),
    button(ASK_TEXT.cancel, () => dialog.close()),
  );
  dialog.addEventListener('close', () => {
    dialog.remove();
    resolve(undefined);
  });
  document.body.append(dialog);
  dialog.showModal();
  return promise;
}

function way(label: string, hint: string, kind: string, onPress: () => void): HTMLElement {
  return element('div', {}, button(label, onPress, { kind }), element('p', { class: 'hint' }, hint));
}
