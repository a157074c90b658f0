import { describe, expect, it } from 'vitest';
import { nearestPages } from './nearest-pages.ts';

const pages = [
  { path: '/dien-hinh/la-van-cau/', title: 'La Văn Cầu' },
  { path: '/dien-hinh/be-van-dan/', title: 'Bế Văn Đàn' },
  { path: '/tin-tuc/loi-keu-goi-thi-dua-ai-quoc-1948/', title: 'Lời kêu gọi thi đua ái quốc' },
  { path: '/dot-thi-dua/moi-xom-mot-to-so/', title: 'Mỗi xóm một tổ số' },
];
const first = (path: string) => nearestPages(path, pages, 3)[0]?.path;

describe('nearestPages', () => {
  it.each([
    ['a letter lost', '/dien-hinh/la-van-ca/', '/dien-hinh/la-van-cau/'],
    ['another section', '/tin-tuc/be-van-dan/', '/dien-hinh/be-van-dan/'],
    ['cut in the middle', '/tin-tuc/loi-keu-goi-thi-dua-a', '/tin-tuc/loi-keu-goi-thi-dua-ai-quoc-1948/'],
    ['typed with marks', `/${encodeURIComponent('Bế Văn Đàn')}`, '/dien-hinh/be-van-dan/'],
    ['an address of an older site', '/tin/moi-xom-mot-to-so-1234.html', '/dot-thi-dua/moi-xom-mot-to-so/'],
  ])('finds the page for an address with %s', (_, wrong, right) => {
    expect(first(wrong)).toBe(right);
  });

  it('suggests nothing for an address that is like no page', () => {
    expect(nearestPages('/wp-login.php', pages, 3)).toEqual([]);
    expect(nearestPages('/', pages, 3)).toEqual([]);
  });

  it('survives an address that cannot be decoded', () => {
    expect(nearestPages('/%E0%A4%A', pages, 3)).toEqual([]);
  });
});
