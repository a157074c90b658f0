import type { Entry, Story } from '../../content-model/entry.ts';
import type { Subject } from '../../content-model/fields/subject.ts';
import { documentsOf } from '../../content-model/site/documents.ts';
import { plainDate } from '../../content-model/site/place-names.ts';
import type { Site } from '../../content-model/site/site.ts';
import { subjectFacts } from '../../content-model/site/subject-facts.ts';
import { decisionLine } from '../../messages/search-documents.ts';

/** What a story's page shows of its front matter besides title and standfirst, a paragraph each; nothing that editors keep to themselves. */
export function frontMatterText(story: Story, site: Site): string[] {
  const documents = documentsOf(story, site).map(({ kind, number, title, signer }) =>
    joined([kind, number, title, signer], ', '),
  );
  const updates = story.data.updates.map(({ note }) => note);
  return [...ofCollection(story, site), ...documents, ...updates, story.data.lead?.caption ?? ''].filter(
    (paragraph) => paragraph !== '',
  );
}

function ofCollection(story: Story, site: Site): string[] {
  switch (story.collection) {
    case 'dot-thi-dua':
      return campaignText(story, site);
    case 'dien-hinh':
      return roleModelText(story);
    case 'nguoi-tot-viec-tot':
      return [subjectLine(story.data.subject), story.data.deed, story.data.where ?? ''];
    case 'ket-qua':
      return [story.data.period, ...story.data.rows.map(({ name }) => name), ...story.data.lessons];
    case 'khen-thuong':
      return decisionText(story, site);
    case 'tin-tuc':
      return [];
  }
}

function campaignText({ data }: Entry<'dot-thi-dua'>, site: Site): string[] {
  const agency = (id: string | undefined): string | undefined => site.row('co-quan', id)?.name;
  return [
    joined([data.name, data.label, data.slogan, data.movement, data.scope], '; '),
    ...data.purpose,
    ...data.requirements,
    ...data.content,
    ...data.targets.map(({ name, note }) => joined([name, note], '; ')),
    ...data.participants,
    ...data.criteria,
    ...data.measures,
    ...data.rounds.map(({ name, goal }) => joined([name, goal], ': ')),
    ...data.duties.map(({ agency: id, who, task }) => joined([agency(id) ?? who, task], ': ')),
    ...data.commendations.map(({ form, recipients }) =>
      joined([site.row('hinh-thuc-khen-thuong', form)?.label, recipients], ': '),
    ),
  ];
}

function roleModelText({ data }: Entry<'dien-hinh'>): string[] {
  return [
    subjectLine(data.subject),
    data.circumstances ?? '',
    ...data.deeds,
    ...data.outcomes.map(({ text }) => text),
    data.spread ?? '',
    ...data.recognitions.map(({ text }) => text),
    joined([data.quotation?.text, data.quotation?.attribution], ', '),
  ];
}

function decisionText({ data }: Entry<'khen-thuong'>, site: Site): string[] {
  const { number, date, signer } = data.decision;
  return [
    decisionLine({ number, date: date === undefined ? undefined : plainDate(date), signer }),
    site.row('hinh-thuc-khen-thuong', data.form)?.label ?? '',
    data.changedBy ?? '',
  ];
}

function subjectLine(subject: Subject): string {
  return joined([subject.name, ...subjectFacts(subject).map(({ label, value }) => `${label}: ${value}`)], '. ');
}

function joined(parts: readonly (string | undefined)[], by: string): string {
  return parts.filter((part) => part !== undefined).join(by);
}
