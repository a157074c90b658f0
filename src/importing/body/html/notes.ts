import type { Element, ElementContent, Root, RootContent } from 'hast';
import { makeElement, textOf, textProperty } from './elements.ts';

/** A footnote taken out of the text: its name there, and what it says. */
export interface Note {
  readonly name: string;
  readonly content: Root;
}

/**
 * Takes footnotes out: where two links lead to each other, the first is a reference and the other stands in the note. So do
 * Word, LibreOffice and mammoth write them. References become `note-ref` elements.
 */
export function takeNotes(root: Root): { readonly content: Root; readonly notes: readonly Note[] } {
  const links = linksIn(root, []);
  const references = new Map<Element, string>();
  const bodies = new Set<Element>();
  const notes: Note[] = [];
  const places = new Map(links.map((link, index) => [link, index]));
  const laterByTarget = Map.groupBy(links, ({ target }) => target);
  links.forEach((link, index) => {
    const back = link.names
      .flatMap((name) => laterByTarget.get(name) ?? [])
      .find((other) => (places.get(other) ?? 0) > index && other.within.includes(link.target));
    const body = back === undefined ? undefined : bodyAround(back, link.target);
    if (back === undefined || body === undefined || bodies.has(body)) return;
    bodies.add(body);
    const name = String(notes.length + 1);
    references.set(link.element, name);
    notes.push({
      name,
      content: {
        type: 'root',
        children: without(body.tagName === 'p' ? [body] : body.children, new Map(), new Set([back.element])),
      },
    });
  });
  return { content: { ...root, children: without(root.children, references, bodies) }, notes };
}

/** A link to a place of the same page. */
interface PageLink {
  readonly element: Element;
  readonly target: string;
  /** Its own names, and those of a `sup` around it. */
  readonly names: readonly string[];
  /** The names of all places that it stands in, its own included. */
  readonly within: readonly string[];
  readonly parents: readonly Element[];
}

function linksIn(node: Root | Element, parents: readonly Element[]): PageLink[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    const inner = linksIn(child, [...parents, child]);
    const href = textProperty(child, 'href');
    if (child.tagName !== 'a' || !/^#./.test(href)) return inner;
    const names = [
      ...namesOf(child),
      ...parents.slice(-1).flatMap((parent) => (parent.tagName === 'sup' ? namesOf(parent) : [])),
    ];
    const within = [...parents.flatMap(namesOf), ...names];
    return [{ element: child, target: href.slice(1), names, within, parents }, ...inner];
  });
}

function namesOf(node: Element): string[] {
  return [textProperty(node, 'id'), textProperty(node, 'name')].filter((name) => name !== '');
}

/** The item, box or paragraph that is the note: the one that bears its name, or the smallest with a form of its own. */
function bodyAround({ parents }: PageLink, name: string): Element | undefined {
  const near = parents.toReversed();
  const isNoteBox = (node: Element) => /mso-element:\s*(?:foot|end)note\b(?!-)/.test(textProperty(node, 'style'));
  return (
    near.find((node) => /^(?:li|div|p|dd)$/.test(node.tagName) && namesOf(node).includes(name)) ??
    near.find(isNoteBox) ??
    near.find(({ tagName }) => /^(?:li|dd|p)$/.test(tagName))
  );
}

/** The nodes without some, references in the place of theirs; what is empty then goes too. */
function without(
  nodes: readonly RootContent[],
  references: ReadonlyMap<Element, string>,
  gone: ReadonlySet<Element>,
): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [node];
    if (node.type !== 'element' || gone.has(node)) return [];
    const name = references.get(node);
    if (name !== undefined) return [makeElement('note-ref', [], { name })];
    const children = without(node.children, references, gone);
    const isEmptied =
      textOf(node).trim() !== '' && children.every((child) => child.type === 'text' && child.value.trim() === '');
    return isEmptied ? [] : [{ ...node, children }];
  });
}
