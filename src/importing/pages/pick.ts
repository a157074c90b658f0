import type { Element, Nodes } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { wordsOf } from '../old-site/plain-html.ts';
import type { Picker } from './map-schema.ts';

/** A saved page with its address. */
export interface Page {
  readonly tree: Nodes;
  readonly address: string;
}

/** The text that a picker finds in a page, on one line; empty when there is none. */
export function pickText(page: Page, picker: Picker): string {
  if (typeof picker === 'object' && 'address' in picker) return part(page.address, picker.address);
  const {
    select: selector,
    attribute,
    match,
  } = typeof picker === 'string' ? { select: picker, attribute: undefined, match: undefined } : picker;
  const found = select(selector, page.tree);
  if (found === undefined) return '';
  const text = tidy(attribute === undefined ? wordsOf(found) : attributeOf(found, attribute));
  return match === undefined ? text : part(text, match);
}

/** The texts of all elements that a selector finds. */
export function pickAll(page: Page, selector: string): string[] {
  return selectAll(selector, page.tree)
    .map((element) => tidy(wordsOf(element)))
    .filter((text) => text !== '');
}

/** The selector that a picker asks of a page; undefined when it asks the address. */
export function selectorOf(picker: Picker): string | undefined {
  if (typeof picker === 'string') return picker;
  return 'select' in picker ? picker.select : undefined;
}

/** The first group of a pattern, or all of what it finds. */
function part(text: string, pattern: string): string {
  const found = new RegExp(pattern, 'iu').exec(text);
  return found === null ? '' : tidy(found[1] ?? found[0]);
}

/** An attribute by its HTML name. */
function attributeOf({ properties }: Element, name: string): string {
  const camel = name.toLowerCase().replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const value = properties[camel] ?? properties[name];
  return Array.isArray(value) ? value.join(' ') : value === undefined || value === null ? '' : String(value);
}

const tidy = (text: string) => text.replace(/[\s\u200B\uFEFF]+/gu, ' ').trim();
