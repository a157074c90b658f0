/** The part of an element that the page names with `data-part`. Throws when it has none: page and script are made together. */
export function part<Kind extends HTMLElement = HTMLElement>(root: ParentNode, name: string): Kind {
  const found = root.querySelector<Kind>(`[data-part="${name}"]`);
  if (!found) throw new Error(`The page has no part “${name}”.`);
  return found;
}
