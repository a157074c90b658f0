/** Finds what the page's markup promises; throws when it does not keep the promise. */
export function findPart(root: ParentNode, name: string): HTMLElement;
export function findPart<Part extends HTMLElement>(root: ParentNode, name: string, kind: new () => Part): Part;
export function findPart(root: ParentNode, name: string, kind = HTMLElement): HTMLElement {
  const part = root.querySelector(`[data-part="${name}"]`);
  if (!(part instanceof kind)) throw new Error(`The page has no part “${name}”.`);
  return part;
}

/** What a form holds in a field. */
export function valueOf(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value : '';
}
