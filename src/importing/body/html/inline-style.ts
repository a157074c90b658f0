import type { Element } from 'hast';

/** Whether text is bold and italic. */
export interface InlineStyle {
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

/** What an element and its style attribute say of the look of its text; `undefined` means: as around it. */
export function readStyle({ tagName, properties }: Element): Partial<InlineStyle> & { readonly shift?: 'sup' | 'sub' } {
  const style = declarations(properties.style);
  const weight = style.get('font-weight') ?? (tagName === 'b' || tagName === 'strong' ? 'bold' : undefined);
  const slant = style.get('font-style') ?? (tagName === 'i' || tagName === 'em' ? 'italic' : undefined);
  const raise = style.get('vertical-align');
  return {
    ...(weight === undefined ? {} : { isBold: /^bold|^[6-9]00/.test(weight) }),
    ...(slant === undefined ? {} : { isItalic: /^(?:italic|oblique)/.test(slant) }),
    ...(tagName === 'span' && (raise === 'super' || raise === 'sub')
      ? { shift: raise === 'super' ? 'sup' : 'sub' }
      : {}),
  };
}

/** Whether a paragraph stands in the middle, by attribute, style or class. */
export function isCentred({ properties }: Element): boolean {
  const classes = Array.isArray(properties.className) ? properties.className : [];
  return (
    properties.align === 'center' ||
    declarations(properties.style).get('text-align') === 'center' ||
    classes.some((name) => /^(?:text-|align-)?(?:center|centre)$|caption|chuthich|image_?desc/i.test(name))
  );
}

/** The declarations of a style attribute, names and values in small letters. */
export function declarations(style: unknown): ReadonlyMap<string, string> {
  if (typeof style !== 'string') return new Map();
  return new Map(
    style.split(';').flatMap((part): [string, string][] => {
      const at = part.indexOf(':');
      return at < 0
        ? []
        : [
            [
              part.slice(0, at).trim().toLowerCase(),
              part
                .slice(at + 1)
                .trim()
                .toLowerCase(),
            ],
          ];
    }),
  );
}
