/** Makes an element with attributes and children; text goes in as text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Makes a button whose name says what it is about, where the words alone would not. */
export function button(
  label: string,
  onPress: () => void,
  { name = label, kind = 'link-button' } = {},
): HTMLButtonElement {
  const made = element(
    'button',
    { type: 'button', class: kind, ...(name === label ? {} : { 'aria-label': name }) },
    label,
  );
  made.addEventListener('click', onPress);
  return made;
}
