const LEAST_ROOM = 160;
const GAP = 8;

/** Keeps a panel that hangs under a box inside what a phone's keyboard leaves of the screen; call the result when the panel opens. */
export function fitAboveKeyboard(box: HTMLElement, panel: HTMLElement): () => void {
  const viewport = globalThis.visualViewport;
  const measure = (): void => {
    if (panel.hidden || viewport === null) return;
    const room = viewport.offsetTop + viewport.height - panel.getBoundingClientRect().top - GAP;
    panel.style.setProperty('--room', `${Math.max(LEAST_ROOM, Math.round(room))}px`);
  };
  viewport?.addEventListener('resize', measure);
  viewport?.addEventListener('scroll', measure);
  return () => {
    // On a phone the box goes to the top of the screen, so that its answers have the room above the keyboard.
    if (NARROW.matches && box.getBoundingClientRect().top > GAP) box.scrollIntoView({ block: 'start' });
    measure();
  };
}

const NARROW = matchMedia('(max-width: 599px)');
