import * as z from 'zod';

/** The reference catalogues and collections that a field may point to; the word is the folder or file name in `content/`. */
export type ReferenceTarget =
  | 'tin-tuc'
  | 'dot-thi-dua'
  | 'dien-hinh'
  | 'nguoi-tot-viec-tot'
  | 'ket-qua'
  | 'khen-thuong'
  | 'trang'
  | 'chuyen-muc'
  | 'dia-danh'
  | 'co-quan'
  | 'tac-gia'
  | 'loat-bai'
  | 'linh-vuc'
  | 'hinh-thuc-khen-thuong'
  | 'bai-viet';

/** The kinds of file that may lie beside an entry. */
export type AssetKind = 'picture' | 'document' | 'audio' | 'video' | 'captions' | 'recipients';

/** How a picture is used, which decides the shapes that the build derives from it. */
export type PictureUse = 'lead' | 'portrait' | 'body';

/** What a field tells the editor (`title`, `description`) and the checker (`reference`, `asset`). */
export interface FieldMeta {
  readonly title?: string;
  readonly description?: string;
  readonly reference?: ReferenceTarget;
  readonly asset?: AssetKind;
  readonly use?: PictureUse;
  readonly desirable?: boolean;
  /** How the value is written, where the type of the schema does not tell it. */
  readonly written?: 'paragraphs' | 'local-time' | 'precise-date';
}

/** Gives a schema its Vietnamese label and one sentence, so that the schema is the manual of the front matter. */
export function field<S extends z.ZodType>(schema: S, title: string, description: string, meta: FieldMeta = {}): S {
  const before = z.globalRegistry.get(schema) ?? {};
  return schema.meta({ ...before, ...meta, title, description });
}

/** A non-empty line of text. */
export const line = (max = 300) => z.string().trim().min(1).max(max);

/** A paragraph or more of plain text. */
export const text = (max = 4000) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .meta({ written: 'paragraphs' } satisfies FieldMeta);

/** A reference to an entry or catalogue row by its identifier; `bai-viet` takes `collection/slug`. */
export const reference = (target: ReferenceTarget) =>
  z
    .string()
    .trim()
    .min(1)
    .meta({ reference: target } satisfies FieldMeta);

/** The name of a file that lies beside the entry. */
export const asset = (kind: AssetKind, use?: PictureUse) =>
  z
    .string()
    .trim()
    .regex(/^(?!\/|.*\.\.\/)[^\\:*?"<>|]+$/u)
    .meta({ asset: kind, ...(use ? { use } : {}) } satisfies FieldMeta);

/** A list that may be left out and is then empty. */
export const list = <S extends z.ZodType>(item: S) => z.array(item).default([]);
