import type { Element, Nodes } from 'hast';
import { decodeLegacyText, type LegacyFont, legacyFontOf } from '../legacy-text/legacy-font.ts';

/** Turns text in fonts from before Unicode (`.VnTime`, `VNI-Times`) into Unicode, in place; `font` is that of the whole page. */
export function readLegacyFonts(node: Nodes, font?: string): void {
  convert(node, font === undefined ? undefined : legacyFontOf(font));
}

function convert(node: Nodes, around: LegacyFont | undefined): void {
  if (node.type === 'text' && around !== undefined) node.value = decodeLegacyText(node.value, around);
  if (!('children' in node)) return;
  const own = node.type === 'element' ? fontName(node) : undefined;
  const here = own === undefined ? around : legacyFontOf(own);
  for (const child of node.children) convert(child, here);
}

function fontName({ properties }: Element): string | undefined {
  const { face, style } = properties;
  const named = typeof style === 'string' ? /font-family\s*:\s*([^;]+)/i.exec(style)?.[1] : undefined;
  const written = named ?? (typeof face === 'string' ? face : undefined);
  return written?.split(',')[0]?.trim();
}
