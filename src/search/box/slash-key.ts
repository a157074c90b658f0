/** Lets the key “/” go to the page's search field (the one that names it in `aria-keyshortcuts`) from anywhere but another field. */
export function focusOnSlash(): void {
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const { target } = event;
    if (target instanceof Element && target.closest('input, textarea, select, [contenteditable]')) return;
    const field = document.querySelector<HTMLInputElement>('input[aria-keyshortcuts="/"]');
    if (!field) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
