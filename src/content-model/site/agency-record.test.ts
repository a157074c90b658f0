import { expect, it } from 'vitest';
import { makeSite, makeStory } from '../../testing/story-builder.ts';
import { agencySchema } from '../reference/catalogues.ts';
import { agencyRecord } from './agency-record.ts';

const agencies = [
  { id: 'ubnd-tinh', name: 'Ủy ban nhân dân tỉnh Cao Bằng' },
  { id: 'so-lao-dong', name: 'Sở Lao động', validUntil: '2025', successors: ['so-noi-vu'] },
  { id: 'so-noi-vu', name: 'Sở Nội vụ' },
].map((row) => agencySchema.parse(row));
const campaign = (slug: string, publishedAt: string, duties: object[]) =>
  makeStory('dot-thi-dua', slug, {
    publishedAt,
    name: slug,
    form: 'thi đua theo chuyên đề',
    issuer: 'ubnd-tinh',
    timeline: { launch: { planned: { date: '2026-03-05' } }, end: { planned: { date: '2026-12' } } },
    duties,
  });
const document = {
  kind: 'Hướng dẫn',
  number: '12/HD-SNV',
  title: 'Hồ sơ khen thưởng',
  issuer: 'so-noi-vu',
  date: '2026-03',
};
const site = makeSite(
  [
    campaign('dot-cu', '2020-02-25T18:00', [
      { agency: 'so-noi-vu', task: 'Thẩm định hồ sơ.', deadline: { date: '2020-09' } },
    ]),
    campaign('dot-moi', '2026-03-01T08:00', [
      { agency: 'ubnd-tinh', task: 'Ra quyết định.' },
      { agency: 'so-noi-vu', task: 'Hướng dẫn.' },
      { agency: 'so-noi-vu', task: 'Tổng hợp.' },
    ]),
    makeStory('tin-tuc', 'huong-dan', { documents: [document] }),
    makeStory('tin-tuc', 'nhac-lai', {
      documents: [document],
      agencies: ['so-noi-vu'],
      publishedAt: '2026-11-21T08:00',
    }),
    makeStory('khen-thuong', 'qd', {
      decision: { level: 'Tỉnh', issuer: 'ubnd-tinh' },
      form: 'bang-khen',
      recipientsFile: 'danh-sach.csv',
    }),
  ],
  { catalogues: { ...makeSite([]).catalogues, 'co-quan': agencies } },
);
const recordOf = (id: string) =>
  agencyRecord(agencies.find((agency) => agency.id === id) ?? agencySchema.parse({ id, name: id }), site);

it('gathers the tasks of an agency, the newest campaign first, each in the order of its plan', () => {
  expect(
    recordOf('so-noi-vu').duties.map(({ campaign: { slug }, id, task, deadline }) => [slug, id, task, deadline]),
  ).toEqual([
    ['dot-moi', 'viec-2', 'Hướng dẫn.', undefined],
    ['dot-moi', 'viec-3', 'Tổng hợp.', undefined],
    ['dot-cu', 'viec-1', 'Thẩm định hồ sơ.', 'tháng 9/2020'],
  ]);
});

it('lists a document once, whatever number of stories carries it', () => {
  expect(recordOf('so-noi-vu').documents).toMatchObject([
    { title: 'Hồ sơ khen thưởng', story: { path: '/tin-tuc/huong-dan/' } },
  ]);
  expect(recordOf('ubnd-tinh').documents).toEqual([]);
});

it('lists the campaigns and decisions that it issued', () => {
  const { campaigns, decisions } = recordOf('ubnd-tinh');
  expect([...campaigns, ...decisions].map(({ slug }) => slug)).toEqual(['dot-moi', 'dot-cu', 'qd']);
});

it('leads from an old name to the new and back', () => {
  expect(recordOf('so-lao-dong')).toMatchObject({ current: false, successors: [{ id: 'so-noi-vu' }] });
  expect(recordOf('so-noi-vu')).toMatchObject({ current: true, predecessors: [{ id: 'so-lao-dong' }] });
});
