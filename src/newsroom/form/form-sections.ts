import type { FieldDescription } from './field-description.ts';

/** The name of a part of a story's form; its words stand in the messages. */
export type SectionName =
  | 'essentials'
  | 'campaign'
  | 'subject'
  | 'results'
  | 'decision'
  | 'times'
  | 'duties'
  | 'places'
  | 'threads'
  | 'documents'
  | 'others';

/** A part of the form with its fields. */
export interface FormSection {
  readonly name: SectionName;
  readonly fields: readonly FieldDescription[];
}

/** Parts the fields of a collection; a field that no part names goes into the last one, so that a new field always appears. */
export function sectionsOf(fields: readonly FieldDescription[]): readonly FormSection[] {
  const left = new Map(fields.map((field) => [field.key, field]));
  const parts = order.map(([name, ...keys]): FormSection => {
    // The first key decides: “form” is something else in a decision than in a campaign.
    const isWhole = name === 'others' || name === 'essentials';
    const own = !isWhole && !left.has(keys[0] ?? '') ? [] : keys.flatMap((key) => left.get(key) ?? []);
    for (const { key } of own) left.delete(key);
    return { name, fields: name === 'others' ? [...own, ...left.values()] : own };
  });
  return parts.filter((part) => part.fields.length > 0);
}

/** The keys of each part in the order in which an editor fills them in. */
const order: readonly (readonly [SectionName, ...string[]])[] = [
  ['essentials', 'title', 'standfirst', 'section', 'authors', 'byline', 'lead'],
  ['decision', 'decision', 'form', 'status', 'changedBy', 'recipientsFile'],
  [
    'campaign',
    ...['name', 'slogan', 'movement', 'form', 'label', 'scope', 'issuer', 'purpose', 'requirements', 'content'],
    ...['targets', 'participants', 'criteria', 'measures'],
  ],
  ['times', 'timeline', 'rounds', 'dossierDeadline'],
  ['duties', 'duties', 'commendations'],
  [
    'subject',
    ...['subject', 'deed', 'where', 'when', 'portrait', 'circumstances', 'deeds', 'outcomes', 'spread'],
    ...['recognitions', 'quotation', 'consent'],
  ],
  ['results', 'review', 'period', 'asOf', 'rows', 'lessons'],
  ['places', 'places', 'agencies', 'campaign', 'field'],
  ['threads', 'tags', 'series', 'related'],
  ['documents', 'documents', 'recording', 'source'],
  ['others', 'kicker', 'comments', 'embargoUntil', 'formerSlugs', 'sample'],
];
