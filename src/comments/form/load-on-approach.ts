/** Brings the script of the comments when the reader comes near them, and not before. */
export function loadOnApproach(): void {
  const section = document.querySelector<HTMLElement>('section.comments');
  if (!section) return;
  const watch = new IntersectionObserver(
    ([entry]) => {
      if (entry?.isIntersecting !== true) return;
      watch.disconnect();
      void import('./widget.ts').then(({ startComments }) => startComments(section));
    },
    { rootMargin: '800px' },
  );
  watch.observe(section);
}
