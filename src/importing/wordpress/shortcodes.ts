import { escapeXml } from '../../content-model/text/xml.ts';
import type { OldNote } from '../old-site/old-story.ts';

/** Gives the attachments of a gallery their addresses. */
export type FindAttachment = (
  id: string,
) => { readonly url: string; readonly alt: string; readonly caption: string } | undefined;

/** The text with WordPress's own shortcodes as HTML; those of plugins are left out, their text stays, and they are told. */
export function expandShortcodes(
  text: string,
  find: FindAttachment,
  attached: readonly string[],
): { readonly html: string; readonly notes: readonly OldNote[] } {
  const notes: OldNote[] = [];
  const gallery = (attributes: Attributes) => {
    const ids = (attributes['ids'] ?? attributes['include'])?.split(/[\s,]+/).filter((id) => id !== '') ?? attached;
    const figures = ids.map((id) => {
      const found = find(id);
      if (found === undefined) {
        notes.push({ code: 'picture-missing', detail: `[gallery] ${id}` });
        return '';
      }
      return figure(`<img src="${escapeXml(found.url)}" alt="${escapeXml(found.alt)}">`, found.caption);
    });
    return `<div class="gallery">${figures.join('')}</div>`;
  };
  const known: Readonly<Record<string, (attributes: Attributes, content: string) => string>> = {
    caption: captioned,
    wp_caption: captioned,
    gallery,
    embed: (_, content) => filmOrLink(content.trim()),
    video: (attributes) => film(attributes['src'] ?? attributes['mp4'] ?? attributes['webm'] ?? ''),
    audio: (attributes) => film(attributes['src'] ?? attributes['mp3'] ?? attributes['ogg'] ?? ''),
    youtube: (attributes, content) => filmOrLink(attributes['url'] ?? content.trim()),
    more: () => '',
  };
  let html = text.replace(/\[\[([^\]]+)\]\]/g, '\u0002$1\u0003');
  // From the inside outwards: the shortcodes of page builders nest.
  let before: string;
  do {
    before = html;
    html = html.replace(SHORTCODE, (whole: string, name: string, written: string, content: string | undefined) => {
      const expand = known[name.toLowerCase()];
      if (expand !== undefined) return `\n\n${expand(readAttributes(written), content ?? '')}\n\n`;
      // A word in brackets is only a shortcode when it has attributes or an end.
      if (content === undefined && !written.includes('=') && !LONE.test(name)) return whole;
      notes.push({ code: 'shortcode-unknown', detail: `[${name}]` });
      return `\n\n${content ?? ''}\n\n`;
    });
  } while (before !== html);
  return { html: html.replaceAll('\u0002', '[').replaceAll('\u0003', ']'), notes };
}

type Attributes = Readonly<Record<string, string>>;

const SHORTCODE = /\[([A-Za-z][\w-]*)((?:\s[^[\]]*)?)\](?:((?:(?!\[\1\b)[\s\S])*?)\[\/\1\])?/g;
/** Shortcodes of well-known plugins that stand alone. */
const LONE = /^(?:toc|ez-toc|lwptoc|playlist|wpforms|tablepress|sitemap|print_link|ratings|post-views)$/i;

function readAttributes(written: string): Attributes {
  const plain = written.replace(/[“”″]|&#8221;|&#8243;|&quot;/g, '"');
  const found = [...plain.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g)];
  return Object.fromEntries(found.map(([, name = '', double, single, bare]) => [name, double ?? single ?? bare ?? '']));
}

/** `[caption]<img> words[/caption]`, and the older form with the words in an attribute. */
function captioned(attributes: Attributes, content: string): string {
  const [, picture = '', words = ''] = /^([\s\S]*?<img\b[^>]*>(?:\s*<\/a>)?)([\s\S]*)$/i.exec(content.trim()) ?? [];
  return picture === '' ? content : figure(picture, attributes['caption'] ?? words.trim());
}

function figure(picture: string, caption: string): string {
  return `<figure>${picture}${caption === '' ? '' : `<figcaption>${caption}</figcaption>`}</figure>`;
}

function film(address: string): string {
  return address === '' ? '' : `<video src="${escapeXml(address)}"></video>`;
}

function filmOrLink(address: string): string {
  if (/youtu\.?be|vimeo|dailymotion/.test(address)) return `<iframe src="${escapeXml(address)}"></iframe>`;
  return address === '' ? '' : `<p><a href="${escapeXml(address)}">${escapeXml(address)}</a></p>`;
}
