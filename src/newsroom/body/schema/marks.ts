import type { MarkSpec } from 'prosemirror-model';
import { classifyLink } from '../../../content-store/classify-link.ts';
import { safeInlineTags } from '../../../content-store/hast.ts';

/** The tags that authors may write by hand around running text; `br` is a node. */
export const inlineTags: readonly string[] = [...safeInlineTags].filter((tag) => tag !== 'br');

/** Emphasis, links and the safe inline tags, the outermost first. */
export const marks: Record<string, MarkSpec> = {
  link: {
    attrs: { href: { validate: 'string' }, title: { default: null, validate: 'string|null' } },
    inclusive: false,
    parseDOM: [
      {
        tag: 'a[data-href]',
        getAttrs: (dom) => ({ href: dom.dataset['href'] ?? '', title: dom.getAttribute('title') }),
      },
    ],
    toDOM: ({ attrs }) => {
      const href = String(attrs['href']);
      const isSafe = classifyLink(href).kind !== 'unsafe';
      const title = attrs['title'] === null ? {} : { title: String(attrs['title']) };
      return ['a', { 'data-href': href, ...(isSafe ? { href } : {}), ...title }, 0];
    },
  },
  strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
  em: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
  strike: { parseDOM: [{ tag: 'del' }], toDOM: () => ['del', 0] },
  ...Object.fromEntries(inlineTags.map((tag) => [tag, inlineTag(tag)])),
  code: { code: true, parseDOM: [{ tag: 'code' }], toDOM: () => ['code', 0] },
};

function inlineTag(tag: string): MarkSpec {
  return {
    attrs: { title: { default: null, validate: 'string|null' } },
    parseDOM: [{ tag, getAttrs: (dom) => ({ title: dom.getAttribute('title') }) }],
    toDOM: ({ attrs }) => [tag, attrs['title'] === null ? {} : { title: String(attrs['title']) }, 0],
  };
}
