import { DOMParser, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Parses a part of a Word file; throws when it is not XML, or nested deeper than any text is. */
export function parseXml(text: string): Document {
  if (isTooDeep(text)) throw new Error('The XML is nested too deeply.');
  return new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message);
    },
  }).parseFromString(text, 'text/xml');
}

// Tables in tables in text boxes reach about a hundred; all work on the tree grows with its depth.
const DEEPEST = 300;

/** Whether XML is nested deeper than any text is, told without parsing it. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [tag] of text.matchAll(/<\/?[A-Za-z][^<>]*>/g)) {
    if (tag.startsWith('</')) depth--;
    else if (!tag.endsWith('/>') && ++depth > DEEPEST) return true;
  }
  return false;
}

/** A parsed part as text again. */
export function writeXml(document: Document): string {
  return new XMLSerializer().serializeToString(document);
}

/** All elements below one with a name of Word's (`p`, `r`, `t`), in order. */
export function wordElements(parent: Document | Element, name: string): Element[] {
  return Array.from(parent.getElementsByTagNameNS(W, name));
}

/** The first child with a name of Word's. */
export function wordChild(parent: Element | undefined, name: string): Element | undefined {
  return (
    parent &&
    Array.from(parent.childNodes).find(
      (node): node is Element => node.nodeType === 1 && (node as Element).localName === name && node.namespaceURI === W,
    )
  );
}

/** An attribute of Word's. */
export function wordAttribute(element: Element | undefined, name: string): string | undefined {
  return element?.getAttributeNS(W, name) ?? undefined;
}
