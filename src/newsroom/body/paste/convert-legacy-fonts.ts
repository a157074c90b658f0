import type { Element, Nodes, Root } from 'hast';
import { decodeLegacyText, legacyFontOf } from '../../../importing/legacy-text/legacy-font.ts';

/**
 * Pasted HTML with text of TCVN3 and VNI fonts in Unicode. The font comes from an element's own style, its `face`, or the
 * style sheet that Word puts on the clipboard, and holds for everything inside until another font is named.
 */
export function convertLegacyFonts(root: Root): Root {
  const sheet = readSheet(root);
  return convert(root, '', sheet) as Root;
}

/** Font names by selector: `p.MsoNormal`, `.MsoNormal` or `p`. */
type Sheet = ReadonlyMap<string, string>;

function convert(node: Nodes, font: string, sheet: Sheet): Nodes {
  if (node.type === 'text') {
    const legacy = legacyFontOf(font);
    return legacy ? { ...node, value: decodeLegacyText(node.value, legacy) } : node;
  }
  if (!('children' in node)) return node;
  const own = node.type === 'element' ? (fontOf(node, sheet) ?? font) : font;
  return { ...node, children: node.children.map((child) => convert(child, own, sheet)) } as Nodes;
}

function fontOf({ tagName, properties }: Element, sheet: Sheet): string | undefined {
  const { style, face, className } = properties;
  const named = typeof style === 'string' ? familyIn(style) : undefined;
  if (named !== undefined) return named;
  if (typeof face === 'string') return firstFamily(face);
  const classes = Array.isArray(className) ? className : [];
  return [...classes.flatMap((name) => [`${tagName}.${name}`, `.${name}`]), tagName]
    .map((selector) => sheet.get(selector.toLowerCase()))
    .find((family) => family !== undefined);
}

function readSheet(root: Nodes): Sheet {
  const rules = styleTexts(root).flatMap((text) => [...text.matchAll(/([^{}]+)\{([^{}]*)\}/g)]);
  return new Map(
    rules.flatMap(([, selectors = '', body = '']) => {
      const family = familyIn(body);
      const names = selectors.replace(/<!--|\/\*[\s\S]*?\*\//g, '').split(',');
      return family === undefined ? [] : names.map((name): [string, string] => [name.trim().toLowerCase(), family]);
    }),
  );
}

function styleTexts(node: Nodes): string[] {
  if (node.type === 'element' && node.tagName === 'style')
    return node.children.map((child) => (child.type === 'text' ? child.value : ''));
  return 'children' in node ? node.children.flatMap(styleTexts) : [];
}

function familyIn(declarations: string): string | undefined {
  const family = /(?:^|[;\s])font-family\s*:\s*([^;]+)/i.exec(declarations)?.[1];
  return family === undefined ? undefined : firstFamily(family);
}

function firstFamily(families: string): string {
  return (families.split(',')[0] ?? '').replace(/["']/g, '').trim();
}
