import type { Story } from '../../content-model/entry.ts';
import type { Site } from '../../content-model/site/site.ts';

/** Short names by which a story is found though its text may not have them: agencies, numbers of documents, persons, series, field, award. */
export function storyLabels(story: Story, site: Site): string[] {
  const { data } = story;
  const labels = [
    ...[...data.agencies, ...issuersOf(story)].flatMap((id) => {
      const agency = site.row('co-quan', id);
      return [agency?.name, agency?.shortName, agency?.acronym];
    }),
    ...data.documents.map(({ kind, number }) => (number === undefined ? undefined : `${kind} ${number}`)),
    ...personsOf(story),
    ...data.authors.map((id) => site.row('tac-gia', id)?.name),
    data.byline,
    site.row('loat-bai', data.series?.id)?.name,
    site.row('linh-vuc', data.field)?.name,
    ...(story.collection === 'khen-thuong'
      ? [story.data.decision.number, site.row('hinh-thuc-khen-thuong', story.data.form)?.label]
      : []),
  ];
  return [...new Set(labels.filter((label) => label !== undefined))];
}

function issuersOf(story: Story): readonly (string | undefined)[] {
  if (story.collection === 'dot-thi-dua') return [story.data.issuer];
  return story.collection === 'khen-thuong' ? [story.data.decision.issuer] : [];
}

function personsOf(story: Story): readonly string[] {
  if (story.collection !== 'dien-hinh' && story.collection !== 'nguoi-tot-viec-tot') return [];
  return [story.data.subject.name, ...story.data.subject.otherNames];
}
