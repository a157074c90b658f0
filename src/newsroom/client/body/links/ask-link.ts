import { button, element } from '../../../../comments/sign-in-pages/drawing/element.ts';
import { classifyLink } from '../../../../content-store/classify-link.ts';
import { LINK_DIALOG } from '../../../../messages/newsroom-body.ts';

/** Asks for an address, and for words where none are chosen; an empty address takes the link away. */
export function askLink(asked: {
  readonly href: string;
  readonly needsWords: boolean;
  readonly isLink: boolean;
}): Promise<{ readonly href: string; readonly words: string } | undefined> {
  const address = element('input', {
    id: 'dia-chi',
    type: 'text',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': 'dia-chi-loi-khuyen dia-chi-loi',
  });
  address.value = asked.href;
  const words = element('input', { id: 'chu-lien-ket', type: 'text' });
  const wrong = element('p', { class: 'error', id: 'dia-chi-loi', role: 'alert' });
  const form = element(
    'form',
    { novalidate: '' },
    element(
      'div',
      { class: 'field' },
      element('label', { for: 'dia-chi' }, LINK_DIALOG.address),
      element('p', { class: 'hint', id: 'dia-chi-loi-khuyen' }, LINK_DIALOG.hint),
      address,
      wrong,
    ),
  );
  if (asked.needsWords)
    form.append(
      element('div', { class: 'field' }, element('label', { for: 'chu-lien-ket' }, LINK_DIALOG.words), words),
    );
  const dialog = element(
    'dialog',
    { class: 'desk-dialog', 'aria-labelledby': 'dat-lien-ket' },
    element('h2', { id: 'dat-lien-ket' }, LINK_DIALOG.title),
    form,
  );

  return new Promise((resolve) => {
    let answer: { href: string; words: string } | undefined;
    const close = (href: string) => {
      answer = { href, words: words.value.trim() };
      dialog.close();
    };
    const row = element(
      'div',
      { class: 'row' },
      element('button', { class: 'button', type: 'submit' }, LINK_DIALOG.confirm),
    );
    if (asked.isLink) row.append(button(LINK_DIALOG.remove, () => close(''), { kind: 'button danger' }));
    row.append(button(LINK_DIALOG.cancel, () => dialog.close(), { kind: 'button quiet' }));
    form.append(row);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const href = address.value.normalize('NFC').trim();
      const problem = href === '' ? undefined : problemOf(href);
      wrong.textContent = problem ?? '';
      if (problem === undefined) close(href);
      else address.focus();
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(answer);
    });
    document.body.append(dialog);
    dialog.showModal();
    address.select();
  });
}

function problemOf(href: string): string | undefined {
  const { kind } = classifyLink(href);
  return kind === 'unsafe' ? LINK_DIALOG.unsafe : kind === 'nowhere' ? LINK_DIALOG.nowhere : undefined;
}
