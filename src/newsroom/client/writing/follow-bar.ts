/** Lets everything that stays in sight below the bar of tools know how high it is: it may stand in one row or two. */
export function followBar(bar: HTMLElement): void {
  new ResizeObserver(() => {
    document.documentElement.style.setProperty('--writing-bar', `${bar.offsetHeight}px`);
  }).observe(bar);
}
