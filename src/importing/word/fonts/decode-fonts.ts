import type { Document, Element } from '@xmldom/xmldom';
import { decodeLegacyText, isUnicodeVietnamese, legacyFontOf, type LegacyFont } from '../../legacy-text/legacy-font.ts';
import { isVniMark } from '../../legacy-text/vni.ts';
import { wordAttribute, wordChild, wordElements } from '../package/xml.ts';
import type { StyleFonts } from './style-fonts.ts';

/** Turns all text of legacy fonts in a part into Unicode in place; returns the names of those fonts. */
export function decodeFonts(part: Document, styles: StyleFonts): ReadonlySet<string> {
  const found = new Set<string>();
  for (const paragraph of wordElements(part, 'p')) {
    const texts = textsOf(paragraph, styles);
    moveMarks(texts);
    // One paragraph has one code: a single Unicode letter shows that it was typed with a new keyboard program.
    const isUnicode = isUnicodeVietnamese(texts.map(({ node }) => node.textContent ?? '').join(''));
    if (isUnicode) continue;
    for (const { node, font, name } of texts) {
      const before = node.textContent ?? '';
      const after = decodeLegacyText(before, font);
      if (after === before) continue;
      found.add(name);
      node.textContent = after;
    }
  }
  return found;
}

interface LegacyRun {
  readonly node: Element;
  readonly font: LegacyFont;
  readonly name: string;
}

/** The texts of legacy fonts right in a paragraph, by run → character style → paragraph style → table style → defaults. */
function textsOf(paragraph: Element, styles: StyleFonts): LegacyRun[] {
  const paragraphStyle = wordAttribute(wordChild(wordChild(paragraph, 'pPr'), 'pStyle'), 'val');
  const around = styles.ofStyle(paragraphStyle) ?? styles.ofStyle(tableStyleOf(paragraph)) ?? styles.ofPlainText();
  return wordElements(paragraph, 'r').flatMap((run) => {
    // Text boxes hold paragraphs of their own.
    if (closest(run, 'p') !== paragraph) return [];
    const properties = wordChild(run, 'rPr');
    const name =
      styles.ofRunProperties(properties) ??
      styles.ofStyle(wordAttribute(wordChild(properties, 'rStyle'), 'val')) ??
      around;
    const font = name === undefined ? undefined : legacyFontOf(name);
    if (name === undefined || font === undefined) return [];
    return [...wordElements(run, 't'), ...wordElements(run, 'delText')].map((node) => ({ node, font, name }));
  });
}

function tableStyleOf(paragraph: Element): string | undefined {
  const table = closest(paragraph, 'tbl');
  return wordAttribute(wordChild(wordChild(table, 'tblPr'), 'tblStyle'), 'val');
}

function closest(element: Element, name: string): Element | undefined {
  for (let parent = element.parentNode; parent !== null; parent = parent.parentNode)
    if ((parent as Element).localName === name) return parent as Element;
  return undefined;
}

/** Word cuts runs anywhere: a VNI mark is brought back to the letter that it belongs to. */
function moveMarks(texts: readonly LegacyRun[]): void {
  texts.forEach(({ node, font }, index) => {
    const before = texts[index - 1];
    const text = node.textContent ?? '';
    const last = before?.node.textContent?.at(-1) ?? '';
    if (
      font.encoding !== 'vni' ||
      before?.font.encoding !== 'vni' ||
      !isVniMark(text.charAt(0)) ||
      !/[aeouyôö]/i.test(last)
    )
      return;
    before.node.textContent = `${before.node.textContent ?? ''}${text.charAt(0)}`;
    node.textContent = text.slice(1);
  });
}
