import type { Element, ElementContent, Root, RootContent } from 'hast';
import { makeElement, textOf } from './elements.ts';
import { declarations } from './inline-style.ts';

/** Word's clipboard has no lists, only paragraphs with `mso-list:l0 level1 lfo1`: the tree with lists made of them. */
export function makeWordLists(root: Root): Root {
  return { ...root, children: inAll(root.children) };
}

interface Item {
  readonly level: number;
  readonly isOrdered: boolean;
  readonly children: ElementContent[];
}

function inAll<N extends RootContent>(nodes: readonly N[]): N[] {
  const made: (N | Element)[] = [];
  let run: Item[] = [];
  const close = () => {
    if (run.length > 0) made.push(...nest(run));
    run = [];
  };
  for (const node of nodes) {
    const item = node.type === 'element' ? itemOf(node) : undefined;
    if (item !== undefined) run.push(item);
    else if (run.length === 0 || node.type !== 'text' || node.value.trim() !== '') {
      close();
      made.push(node.type === 'element' ? { ...node, children: inAll(node.children) } : node);
    }
  }
  close();
  return made as N[];
}

function itemOf(node: Element): Item | undefined {
  const level = /\blevel(\d)/.exec(declarations(node.properties.style).get('mso-list') ?? '')?.[1];
  if (level === undefined || node.tagName === 'li') return undefined;
  const mark = takeMark(node);
  return {
    level: Number(level),
    isOrdered: /[\p{L}\d][.)]/u.test(mark.text) && !/^[o§·]\s*$/.test(mark.text),
    children: mark.rest,
  };
}

/** The typed sign or number (`<span style="mso-list:Ignore">1.</span>`) and what remains without it. */
function takeMark(node: Element): { readonly text: string; readonly rest: ElementContent[] } {
  let text = '';
  const without = (nodes: readonly ElementContent[]): ElementContent[] =>
    nodes.flatMap((child): ElementContent[] => {
      if (child.type !== 'element') return [child];
      if (declarations(child.properties.style).get('mso-list') === 'ignore') {
        text += textOf(child);
        return [];
      }
      return [{ ...child, children: without(child.children) }];
    });
  return { rest: without(node.children), text };
}

function nest(items: readonly Item[]): Element[] {
  const lists: Element[] = [];
  const open: { level: number; list: Element }[] = [];
  for (const item of items) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > item.level) open.pop();
    let top = open.at(-1);
    const tagName = item.isOrdered ? 'ol' : 'ul';
    if (top === undefined || item.level > top.level || (open.length === 1 && top.list.tagName !== tagName)) {
      const list = makeElement(tagName, []);
      const parent = top !== undefined && item.level > top.level ? top.list.children.at(-1) : undefined;
      if (parent?.type === 'element') parent.children.push(list);
      else {
        lists.push(list);
        open.length = 0;
      }
      top = { level: item.level, list };
      open.push(top);
    }
    top.list.children.push(makeElement('li', item.children));
  }
  return lists;
}
