/** One line that says what happened: read out at once when something failed, politely when it went well. */
export interface Notice {
  readonly tell: (text: string) => void;
  readonly warn: (text: string) => void;
  readonly clear: () => void;
}

/** Fills an element that stands in the page from the start, so that screen readers watch it. */
export function createNotice(place: HTMLElement): Notice {
  const show = (text: string, failed: boolean) => {
    place.setAttribute('role', failed ? 'alert' : 'status');
    place.classList.toggle('error', failed);
    place.textContent = text;
  };
  return {
    tell: (text) => show(text, false),
    warn: (text) => {
      show(text, true);
      place.scrollIntoView({ block: 'nearest' });
    },
    clear: () => show('', false),
  };
}
