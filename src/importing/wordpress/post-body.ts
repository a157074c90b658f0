import { escapeXml } from '../../content-model/text/xml.ts';
import type { OldNote } from '../old-site/old-story.ts';
import { autop } from './autop.ts';
import { expandShortcodes, type FindAttachment } from './shortcodes.ts';

/** The body of a post as plain HTML: blocks of Gutenberg, or text of the classic editor that still lacks its paragraphs. */
export function postBody(
  content: string,
  find: FindAttachment,
  attached: readonly string[],
): { readonly html: string; readonly notes: readonly OldNote[] } {
  const isBlocks = /<!--\s*wp:/.test(content);
  const notes: OldNote[] = [];
  for (const [, name = ''] of content.matchAll(/<!--\s*wp:(block|[\w-]+\/[\w-]+)\s[^]*?-->/g))
    if (!name.startsWith('core/')) notes.push({ code: 'shortcode-unknown', detail: `wp:${name}` });
  const bare = content
    .replace(EMBED, (_, address: string) => `\n[embed]${address.trim()}[/embed]\n`)
    .replace(/<!--[\s\S]*?-->/g, isBlocks ? '\n' : '');
  const expanded = expandShortcodes(linkLoneAddresses(describePictures(bare, find)), find, attached);
  // Old posts that were opened in the block editor keep classic parts between their blocks: those have no paragraphs yet.
  const html = isBlocks && /<p[\s>]/.test(expanded.html) ? expanded.html : autop(expanded.html);
  return { html, notes: [...notes, ...expanded.notes] };
}

/** An embed block is an address in a figure. */
const EMBED = /<figure\b[^>]*wp-block-embed[^>]*>\s*<div[^>]*>\s*(https?:\/\/[^\s<]+)\s*<\/div>[\s\S]*?<\/figure>/gi;

/** WordPress shows an address that stands alone on a line as the film it leads to. */
function linkLoneAddresses(text: string): string {
  return text.replace(/^[ \t]*(https?:\/\/[^\s<>"]+)[ \t]*$/gm, '[embed]$1[/embed]');
}

/** A picture without words of its own takes those of the media library. */
function describePictures(text: string, find: FindAttachment): string {
  return text.replace(/<img\b[^>]*>/gi, (tag) => {
    const alt = find(/\bwp-image-(\d+)/.exec(tag)?.[1] ?? '')?.alt ?? '';
    if (alt === '' || /\salt=["'][^"']/i.test(tag)) return tag;
    return tag.replace(/\salt=(?:""|'')/i, '').replace(/\/?>$/, ` alt="${escapeXml(alt)}">`);
  });
}
