/** The part of an element that the page names with `data-part`. Throws when it has none: page and script are made together. */
export function part(root: ParentNode, name: string): HTMLElement;
export function part<Kind extends HTMLElement>(root: ParentNode, name: string, kind: new () => Kind): Kind;
export function part(root: ParentNode, name: string, kind = HTMLElement): HTMLElement {
  const found = root.querySelector(`[data-part="${name}"]`);
  if (!(found instanceof kind)) throw new Error(`The page has no part “${name}”.`);
  return found;
}
