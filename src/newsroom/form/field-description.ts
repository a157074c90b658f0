import type { AssetKind, PictureUse, ReferenceTarget } from '../../content-model/fields/field.ts';

/** What kind of value a field takes, and its limits; plain data that goes to the browser as JSON. */
export type FieldShape =
  | { readonly kind: 'line'; readonly maxLength?: number; readonly format?: 'url' }
  | { readonly kind: 'text'; readonly maxLength?: number }
  | { readonly kind: 'number'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'integer'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'local-time' }
  | { readonly kind: 'precise-date' }
  /** The cells of a table, row by row. */
  | { readonly kind: 'grid' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'reference'; readonly target: ReferenceTarget }
  | { readonly kind: 'asset'; readonly asset: AssetKind; readonly use?: PictureUse }
  | { readonly kind: 'list'; readonly item: FieldShape; readonly minItems?: number; readonly maxItems?: number }
  | { readonly kind: 'group'; readonly fields: readonly FieldDescription[] };

/** What an editor is told about a field. */
export interface FieldFacts {
  readonly key: string;
  readonly label: string;
  readonly hint: string;
  readonly required: boolean;
  readonly desirable: boolean;
  /** What holds when the field is left empty. */
  readonly default?: unknown;
}

/** One field of a form, made from its schema. */
export type FieldDescription = FieldFacts & FieldShape;

/** The description of one kind of field. */
export type FieldOf<Kind extends FieldShape['kind']> = FieldFacts & Extract<FieldShape, { kind: Kind }>;
