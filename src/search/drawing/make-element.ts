/** A new element with a class, attributes and children; texts go in as text, never as markup. */
export function makeElement<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A link. */
export function makeLink(href: string, ...children: readonly (Node | string)[]): HTMLAnchorElement {
  return makeElement('a', { href }, ...children);
}

/** A button that does something when it is pressed. */
export function makeButton(className: string, label: string, press: () => void): HTMLButtonElement {
  const made = makeElement('button', { type: 'button', class: className }, label);
  made.addEventListener('click', press);
  return made;
}
