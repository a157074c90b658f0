/** Defines `<lt-contents>`: marks the link of the section that is being read. */
export function defineContentsElement(): void {
  if (!customElements.get('lt-contents')) customElements.define('lt-contents', ContentsElement);
}

/** How far down the window, as a share of its height, the reader is taken to read: a little below where a link to a heading puts it. */
const READING_LINE = 0.15;

class ContentsElement extends HTMLElement {
  #observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    const links = new Map(
      [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map((link) => [link.hash.slice(1), link]),
    );
    const headings = [...links.keys()].flatMap((id) => document.getElementById(decodeURIComponent(id)) ?? []);
    const mark = (): void => {
      const line = innerHeight * READING_LINE;
      const current = headings.findLast((heading) => heading.getBoundingClientRect().top <= line);
      for (const [id, link] of links) {
        if (current?.id === decodeURIComponent(id)) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
      }
    };
    // Everything above the line counts as seen, however far up: each heading that passes the line, even in a jump, is one change.
    this.#observer = new IntersectionObserver(mark, { rootMargin: `1000000px 0px -${100 - READING_LINE * 100}% 0px` });
    for (const heading of headings) this.#observer.observe(heading);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }
}
