import type { Entry } from '../entry.ts';
import { subjectKinds, type SubjectKind } from '../fields/subject.ts';
import type { WorkField } from '../reference/catalogues.ts';
import { compareVietnamese } from '../text/names.ts';

/** Role models of one field of work; `id` names its place on the page. */
export interface FieldGroup {
  readonly id: string;
  readonly name: string;
  readonly entries: readonly Entry<'dien-hinh'>[];
}

/** Role models of one kind, by name. */
export interface KindGroup {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly entries: readonly Entry<'dien-hinh'>[];
}

/** Role models by field of work, the largest group first, then in the order of the catalogue; those without a field come last. */
export function groupByField(
  entries: readonly Entry<'dien-hinh'>[],
  fields: readonly WorkField[],
  otherName: string,
): FieldGroup[] {
  const known = new Set(fields.map(({ id }) => id));
  const groups = fields.map(({ id, name }) => ({
    id: `linh-vuc-${id}`,
    name,
    entries: entries.filter(({ data }) => data.field === id),
  }));
  const others = {
    id: 'linh-vuc-khac',
    name: otherName,
    entries: entries.filter(({ data }) => data.field === undefined || !known.has(data.field)),
  };
  return [...groups.sort((a, b) => b.entries.length - a.entries.length), others].filter(
    (group) => group.entries.length > 0,
  );
}

/** Role models by kind, persons first, each kind in the order of a dictionary. */
export function groupByKind(entries: readonly Entry<'dien-hinh'>[]): KindGroup[] {
  return subjectKinds.flatMap((kind) => {
    const members = entries.filter(({ data }) => data.subject.kind === kind);
    const sorted = members.sort((a, b) => compareVietnamese(a.data.subject.name, b.data.subject.name));
    return sorted.length > 0 ? [{ id: KIND_IDS[kind], kind, entries: sorted }] : [];
  });
}

const KIND_IDS: Readonly<Record<SubjectKind, string>> = {
  'cá nhân': 'ca-nhan',
  'tập thể': 'tap-the',
  'hộ gia đình': 'ho-gia-dinh',
};
