import { pageSchema } from '../../content-model/collections/page.ts';
import type { Assets, Entry, FileAsset, PictureAsset } from '../../content-model/entry.ts';
import type { BlockContext, StoryLink } from './block-context.ts';

/** The files that the examples of the blocks name. */
export const exampleAssets: Assets = {
  'nui-da-voi.jpg': picture('a1b2c3d4e5f60718', 2400, 1600),
  'le-phat-dong.jpg': picture('b1b2c3d4e5f60718', 2000, 1500),
  'cong-trinh-dung.jpg': picture('c1b2c3d4e5f60718', 1200, 1800),
  'toan-canh.jpg': picture('d1b2c3d4e5f60718', 2400, 700),
  'chan-dung.jpg': { ...picture('e1b2c3d4e5f60718', 1200, 1500), shapes: { vuong: [160, 320, 640] } },
  'ke-hoach.pdf': file('/tep/ke-hoach-5f1c.pdf', 358_400, 'application/pdf'),
  'phong-su.mp4': file('/tep/phong-su-77aa.mp4', 18_350_080, 'video/mp4'),
  'phong-su.vtt': file('/tep/phong-su-12cd.vtt', 2_048, 'text/vtt'),
  'ban-doc.mp3': file('/tep/ban-doc-90ef.mp3', 2_411_724, 'audio/mpeg'),
};

/** Surroundings in which every example can be rendered; each call gives a page of its own. */
export function createExampleContext(): BlockContext {
  return {
    entry: exampleEntry,
    resolveStory: (id) => stories[id],
    resolveAgency: (id) =>
      id === 'ubnd-tinh' ? { name: 'Ủy ban nhân dân tỉnh Cao Bằng', path: '/co-quan/ubnd-tinh/' } : undefined,
  };
}

const exampleEntry: Entry<'trang'> = {
  id: 'trang/mau-khoi',
  collection: 'trang',
  slug: 'mau-khoi',
  path: '/mau-khoi/',
  data: pageSchema.parse({ title: 'Mẫu các khối', state: 'đã duyệt', publishedAt: '2026-11-01T08:00', sample: true }),
  body: { digest: '0', form: 'segments', words: 0, headings: [], blocks: [] },
  assets: exampleAssets,
  recipients: [],
  file: 'trang/mau-khoi/index.mdx',
};

const stories: Readonly<Record<string, StoryLink>> = {
  'dien-hinh/la-van-cau': {
    title: 'La Văn Cầu, người chiến sĩ Tày trong trận Đông Khê',
    path: '/dien-hinh/la-van-cau/',
    kicker: 'Điển hình',
    standfirst: 'Tháng 9/1950, giữa trận mở màn Chiến dịch Biên giới.',
    date: '2020-02-25T18:00',
  },
};

function picture(digest: string, width: number, height: number): PictureAsset {
  return {
    kind: 'picture',
    digest,
    width,
    height,
    widths: [480, 960, 1600].filter((size) => size < width),
    shapes: {},
  };
}

function file(url: string, bytes: number, type: string): FileAsset {
  return { kind: 'file', url, bytes, type };
}
