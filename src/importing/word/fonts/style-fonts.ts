import type { Document, Element } from '@xmldom/xmldom';
import { parseXml, wordAttribute, wordChild, wordElements } from '../package/xml.ts';

/** What the styles and the theme of a Word file say of fonts. */
export interface StyleFonts {
  /** The font that a style sets itself or by the styles that it is based on. */
  readonly ofStyle: (id: string | undefined) => string | undefined;
  /** The font of running text without a style: the default paragraph style, then the document's default. */
  readonly ofPlainText: () => string | undefined;
  /** The font that an `rPr` sets itself. */
  readonly ofRunProperties: (properties: Element | undefined) => string | undefined;
}

/** Reads `styles.xml` and the theme; either may be missing. */
export function readStyleFonts(styles: string | undefined, theme: string | undefined): StyleFonts {
  const document = styles === undefined ? undefined : parseXml(styles);
  const themeFonts = readTheme(theme === undefined ? undefined : parseXml(theme));
  const all = document === undefined ? [] : wordElements(document, 'style');
  const byId = new Map(all.map((style) => [wordAttribute(style, 'styleId') ?? '', style]));
  const plain = all.find(
    (style) => wordAttribute(style, 'type') === 'paragraph' && isOn(wordAttribute(style, 'default')),
  );
  const defaults = document && wordElements(document, 'rPrDefault')[0];
  const known = new Map<string, string | undefined>();

  function ofRunProperties(properties: Element | undefined): string | undefined {
    const fonts = wordChild(properties, 'rFonts');
    // Vietnamese letters of the old codes lie in the range that Word gives to hAnsi.
    for (const kind of ['hAnsi', 'ascii'] as const) {
      const name = wordAttribute(fonts, kind) ?? themeFonts.get(wordAttribute(fonts, `${kind}Theme`) ?? '');
      if (name !== undefined && name !== '') return name;
    }
    return undefined;
  }

  function ofStyle(id: string | undefined, seen: readonly string[] = []): string | undefined {
    if (id === undefined || seen.includes(id)) return undefined;
    if (known.has(id)) return known.get(id);
    const style = byId.get(id);
    const font =
      ofRunProperties(wordChild(style, 'rPr')) ??
      ofStyle(wordAttribute(wordChild(style, 'basedOn'), 'val'), [...seen, id]);
    known.set(id, font);
    return font;
  }

  return {
    ofStyle,
    ofRunProperties,
    ofPlainText: () => ofStyle(wordAttribute(plain, 'styleId')) ?? ofRunProperties(wordChild(defaults, 'rPr')),
  };
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';

function readTheme(theme: Document | undefined): ReadonlyMap<string, string> {
  const face = (name: string) => {
    const font = theme?.getElementsByTagNameNS(A, name)[0];
    return font?.getElementsByTagNameNS(A, 'latin')[0]?.getAttribute('typeface') ?? '';
  };
  return new Map(
    (['major', 'minor'] as const).flatMap((kind) =>
      ['HAnsi', 'Ascii'].map((range) => [`${kind}${range}`, face(`${kind}Font`)] as const),
    ),
  );
}
