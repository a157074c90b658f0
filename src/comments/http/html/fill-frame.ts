import { encodeHtml } from '../../published/encode-html.ts';

/** What the function shows in a page: `body` is HTML, the title is text. */
export interface PageContent {
  readonly title: string;
  readonly body: string;
}

const OPENING = '<!--noi-dung-->';
const CLOSING = '<!--/noi-dung-->';

/** A whole page: the site's frame with another title and content, or a plain page when there is no frame. */
export function fillFrame(frame: string | undefined, { title, body }: PageContent, siteName: string): string {
  const heading = `<title>${encodeHtml(`${title} – ${siteName}`)}</title>`;
  const start = frame?.indexOf(OPENING) ?? -1;
  const end = frame?.indexOf(CLOSING, start) ?? -1;
  if (frame === undefined || start < 0 || end < 0)
    return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">${heading}</head><body><main>${body}</main></body></html>`;
  // Replaced by functions: what readers wrote may hold "$&".
  return (frame.slice(0, start + OPENING.length) + body + frame.slice(end)).replace(
    /<title>[^<]*<\/title>/,
    () => heading,
  );
}

/** A sentence as a heading: without its full stop. */
export function asHeading(sentence: string): string {
  return sentence.replace(/\.$/, '');
}
