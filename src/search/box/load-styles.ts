import { makeElement } from '../drawing/make-element.ts';

/** Adds a style sheet to the page; resolves when it holds, or cannot be had. */
export function loadStyles(href: string): Promise<void> {
  return new Promise((resolve) => {
    const link = makeElement('link', { rel: 'stylesheet', href });
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
}
