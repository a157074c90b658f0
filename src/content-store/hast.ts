/** The part of a hast node with MDX extensions that the compiler reads. */
export interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly name?: string;
  readonly value?: string;
  readonly properties?: Record<string, unknown>;
  readonly attributes?: readonly Attribute[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number } };
}

/** An attribute of a component in MDX. */
export interface Attribute {
  readonly type: string;
  readonly name: string;
  readonly value?: string | { readonly value: string } | null;
}

/** The HTML tags that authors may write by hand inside text. */
export const safeInlineTags: ReadonlySet<string> = new Set(['abbr', 'br', 'kbd', 'mark', 's', 'small', 'sub', 'sup', 'u']);
