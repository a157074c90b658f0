import { expect, test } from 'vitest';
import type { Entry, PictureAsset, Story } from '../../content-model/entry.ts';
import { makeSite, makeStory } from '../../testing/story-builder.ts';
import { toDocument } from './to-document.ts';

const campaign = makeStory('dot-thi-dua', 'duong-xom', {
  title: 'Phát động thi đua làm đường xóm',
  name: 'Đường xóm sạch',
  form: 'thi đua theo chuyên đề',
  issuer: 'ubnd-tinh',
  purpose: ['Xóm nào cũng có đường sạch.'],
  timeline: { launch: { planned: { date: '2026-04-20' } }, end: { planned: { date: '2026-10-20' } } },
  duties: [{ agency: 'ubnd-tinh', task: 'Theo dõi từng tháng' }],
});
const texts = { body: ['Đoạn một.', 'Đoạn hai.'], attachments: [] };
const documentOf = (story: Story, given = texts) => toDocument(story, makeSite([campaign, story]), given);

test('takes over what readers see of a story, and its campaign by name', () => {
  const story = makeStory('tin-tuc', 'lam-duong', { campaign: 'duong-xom', places: ['cao-bang'], tags: ['đường xóm'] });
  expect(documentOf(story)).toEqual({
    url: '/tin-tuc/lam-duong/',
    title: 'Xóm Bản Lang làm đường',
    kind: 'Tin tức',
    kicker: 'Tin tức – Sự kiện',
    standfirst: 'Hai mươi hộ góp công, đường xong trước mùa mưa.',
    date: '2026-11-20T08:00',
    section: 'Tin tức – Sự kiện',
    campaign: 'Đường xóm sạch',
    places: [{ name: 'Tỉnh Cao Bằng', otherNames: [] }],
    tags: ['đường xóm'],
    facts: [],
    labels: [],
    text: ['Đoạn một.', 'Đoạn hai.'],
  });
});

test('lets a campaign be found among its own stories, with what its page shows of the plan', () => {
  const document = documentOf(campaign);
  expect(document).toMatchObject({ kind: 'Đợt thi đua', campaign: 'Đường xóm sạch' });
  expect(document.facts).toEqual(
    expect.arrayContaining(['Xóm nào cũng có đường sạch.', 'Ủy ban nhân dân tỉnh Cao Bằng: Theo dõi từng tháng']),
  );
});

test('has the numbers, agencies and persons that a story is looked for by', () => {
  const decision = makeStory('khen-thuong', 'bang-khen', {
    decision: {
      number: '1234/QĐ-UBND',
      date: '2026-06-16',
      level: 'Tỉnh',
      issuer: 'ubnd-tinh',
      signer: 'Chủ tịch Nông Văn Mẫu',
    },
    form: 'bang-khen',
    recipientsFile: 'danh-sach.csv',
    documents: [{ kind: 'Kế hoạch', number: '15-KH/TU', title: 'Tổ chức lễ trao tặng' }],
  });
  const document = documentOf(decision);
  expect(document.labels).toEqual(['Ủy ban nhân dân tỉnh Cao Bằng', 'Kế hoạch 15-KH/TU', '1234/QĐ-UBND']);
  expect(document.facts).toEqual(
    expect.arrayContaining([
      'Quyết định số 1234/QĐ-UBND ngày 16/6/2026, người ký: Chủ tịch Nông Văn Mẫu',
      'Kế hoạch, 15-KH/TU, Tổ chức lễ trao tặng',
    ]),
  );
});

test('tells who a good deed is about, and nothing that editors keep to themselves', () => {
  const deed = makeStory('nguoi-tot-viec-tot', 'tra-vi', {
    subject: { kind: 'cá nhân', name: 'Hoàng Thị Mẫu', otherNames: ['Bà Ba'], ethnicity: 'Tày' },
    deed: 'Trả lại chiếc ví nhặt được',
    consent: { kind: 'người trong bài đồng ý', note: 'Đồng ý qua điện thoại' },
  });
  const document = documentOf(deed);
  expect(document.labels).toEqual(['Hoàng Thị Mẫu', 'Bà Ba']);
  expect(document.facts).toEqual(
    expect.arrayContaining(['Hoàng Thị Mẫu. Tên khác: Bà Ba. Dân tộc: Tày', 'Trả lại chiếc ví nhặt được']),
  );
  expect(JSON.stringify(document)).not.toContain('điện thoại');
});

test('leaves lists of recipients to the honour roll', () => {
  const decision = makeStory('khen-thuong', 'giay-khen', {
    decision: { level: 'Xã' },
    form: 'giay-khen',
    recipientsFile: 'danh-sach.csv',
  });
  const recipients = [{ order: 1, name: 'Lý A Mẫu', kind: 'cá nhân', posthumous: false }] as const;
  expect(JSON.stringify(documentOf({ ...decision, recipients }))).not.toContain('Lý A Mẫu');
});

test('shows the small picture of lists', () => {
  const asset: PictureAsset = {
    kind: 'picture',
    digest: 'a1b2c3',
    width: 1600,
    height: 1000,
    widths: [480, 800],
    shapes: { the: [360, 720] },
  };
  const lead = { src: 'duong.jpg', alt: 'Con đường mới' };
  const document = (shapes: PictureAsset['shapes']) =>
    documentOf(makeStory('tin-tuc', 'anh', { lead }, { 'duong.jpg': { ...asset, shapes } }));
  expect(document(asset.shapes).image).toEqual({ src: '/anh/a1b2c3-the-360.webp', alt: 'Con đường mới' });
  expect(document({}).image?.src).toBe('/anh/a1b2c3-480.webp');
});

test('gives a plain page neither day nor labels', () => {
  const page = {
    ...makeStory('tin-tuc', 'gioi-thieu'),
    id: 'trang/gioi-thieu',
    collection: 'trang',
    path: '/gioi-thieu/',
    data: {
      title: 'Giới thiệu',
      order: 1,
      publishedAt: '2026-01-01T08:00',
      sample: false,
      state: 'đã duyệt',
      formerSlugs: [],
    },
  } as unknown as Entry<'trang'>;
  expect(toDocument(page, makeSite([]), texts)).toEqual({
    url: '/gioi-thieu/',
    title: 'Giới thiệu',
    kind: 'Trang giới thiệu',
    text: ['Đoạn một.', 'Đoạn hai.'],
  });
});
