import type { Element } from 'hast';
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast';
import type { Heading, Paragraph, PhrasingContent } from 'mdast';
import { makeInlineTag } from '../blocks.ts';
import type { HtmlSource } from '../html-to-body.ts';
import { makeTable } from '../tables/make-table.ts';
import type { Warn } from './clean-html.ts';
import { textOf, textProperty } from './elements.ts';
import { isCentred } from './inline-style.ts';

/** How the elements of clean HTML become nodes of a body. */
export function bodyHandlers(source: HtmlSource, warn: Warn): Record<string, Handle> {
  const inlineTag =
    (name: string): Handle =>
    (state, node) => {
      const children = state.all(node) as PhrasingContent[];
      // A reference to a note is raised by itself.
      if (children.every(({ type }) => type === 'footnoteReference')) return children;
      return makeInlineTag(name, children);
    };
  return {
    sup: inlineTag('sup'),
    sub: inlineTag('sub'),
    u: (state, node) => state.all(node),
    mark: (state, node) => state.all(node),
    p: paragraph,
    h1: heading,
    figcaption: paragraph,
    'note-ref': (_state, node: Element) => {
      const name = textProperty(node, 'name');
      return { type: 'footnoteReference', identifier: name, label: name };
    },
    a: (state, node: Element) => link(state, node, source, warn),
    img: (_state, node: Element) => picture(node, source, warn),
    table: (state, node: Element) => makeTable(state, node, warn),
    hr: () => undefined,
  };
}

function paragraph(state: State, node: Element): Paragraph | undefined {
  const made: Paragraph | undefined =
    node.tagName === 'p'
      ? defaultHandlers.p(state, node)
      : { type: 'paragraph', children: state.all(node) as PhrasingContent[] };
  if (made === undefined) return undefined;
  // Where it stands tells a caption from a paragraph.
  if (node.tagName === 'figcaption' || isCentred(node)) made.data = { isCentred: true };
  if (hasClass(node, 'right')) made.data = { isAtRight: true };
  if (hasClass(node, 'word-standfirst')) made.data = { isStandfirst: true };
  return made;
}

function heading(state: State, node: Element): Heading {
  const made = defaultHandlers.h1(state, node);
  if (hasClass(node, 'word-title')) made.data = { isTitle: true };
  return made;
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}

function link(state: State, node: Element, source: HtmlSource, warn: Warn) {
  const children = state.all(node) as PhrasingContent[];
  const href = textProperty(node, 'href').trim();
  // A place inside the page, or a name for such a place.
  if (href === '' || href.startsWith('#')) return children;
  const url = source.linkAddress === undefined ? safeAddress(href) : source.linkAddress(href);
  if (url !== undefined) return { type: 'link' as const, url, children };
  warn('link-dropped', { address: href, text: textOf(node).trim() });
  return children;
}

function safeAddress(href: string): string | undefined {
  return /^(?:https?:|mailto:|tel:)/i.test(href) ? href : undefined;
}

function picture(node: Element, source: HtmlSource, warn: Warn) {
  const src = textProperty(node, 'src');
  const name = source.pictureName === undefined ? src : source.pictureName(src);
  if (name === undefined || name === '') {
    warn('picture-dropped', { name: src.startsWith('data:') ? '' : src.slice(-120) });
    return undefined;
  }
  return {
    type: 'image' as const,
    url: name,
    alt: meaningful(textProperty(node, 'alt')),
    title: textProperty(node, 'title') || null,
  };
}

/** Programs fill the field with file names and machine guesses, which describe nothing. */
function meaningful(alt: string): string {
  const isMade =
    /^(?:image|picture|img|hình|ảnh)?[\s_-]*\d*$|\.(?:jpe?g|png|gif|bmp|webp|emf|wmf)$|description (?:automatically )?generated|^(?:a|an) .* with (?:low|medium|high) confidence/i;
  const text = alt.replace(/\s+/gu, ' ').trim();
  return isMade.test(text) ? '' : text;
}

declare module 'mdast' {
  interface ParagraphData {
    /** Whether the paragraph stood in the middle of the page. */
    isCentred?: boolean;
    /** Whether the paragraph is the name of the table below it. */
    isTableName?: boolean;
    /** Whether the paragraph stood at the right, as signatures do. */
    isAtRight?: boolean;
    /** Whether its style says that it is the standfirst. */
    isStandfirst?: boolean;
  }
  interface HeadingData {
    /** Whether its style says that it is the title of the whole text. */
    isTitle?: boolean;
  }
}
