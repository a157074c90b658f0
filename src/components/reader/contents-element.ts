/** Defines `<lt-contents>`: marks the link of the section that is being read. */
export function defineContentsElement(): void {
  if (!customElements.get('lt-contents')) customElements.define('lt-contents', ContentsElement);
}

class ContentsElement extends HTMLElement {
  #observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    const links = new Map([...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map((link) => [link.hash.slice(1), link]));
    const headings = [...links.keys()].flatMap((id) => document.getElementById(decodeURIComponent(id)) ?? []);
    const mark = (): void => {
      // The last heading above the upper third is the one being read.
      const line = innerHeight / 3;
      const current = headings.findLast((heading) => heading.getBoundingClientRect().top <= line);
      for (const [id, link] of links) {
        if (current && decodeURIComponent(id) === current.id) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
      }
    };
    this.#observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' });
    for (const heading of headings) this.#observer.observe(heading);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }
}
