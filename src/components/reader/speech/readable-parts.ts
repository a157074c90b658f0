/** An element of the story and what is read aloud of it. */
export interface ReadablePart {
  readonly element: Element;
  readonly text: string;
}

const PARTS = '.story-head h1, .story-head .standfirst, .prose :is(h2, h3, h4, p, li, blockquote)';
/** Captions, tables, cards and folded parts make no sense in the middle of a story. */
const SKIPPED =
  'figure, table, details, dl, nav, aside, form, .footnotes, .audio-block, .document-card, .related-story, [hidden], [aria-hidden="true"]';

/** Headline, standfirst and text of a story in the order of the page; a part that holds other parts is read through those. */
export function readableParts(story: ParentNode): ReadablePart[] {
  return [...story.querySelectorAll(PARTS)].flatMap((element) => {
    if (element.closest(SKIPPED) || element.querySelector('p, li')) return [];
    const text = element.textContent.replace(/\s+/gu, ' ').trim();
    return text === '' ? [] : [{ element, text }];
  });
}
