import { describe, expect, test } from 'vitest';
import { article } from '../testing/content-folder.ts';
import { AddressBook } from './address-book.ts';
import { parseEntry } from './parse-entry.ts';

const read = (collection: 'tin-tuc' | 'trang', slug: string, text: string) =>
  parseEntry({ collection, slug, file: `${collection}/${slug}/index.mdx` }, text);
const page = (extra = '') =>
  article(extra)
    .replace(/section: .*\n/, '')
    .replace(/standfirst: .*\n/, '');

const entries = [
  read('tin-tuc', 'bai', article('formerSlugs: [bai-cu, /cu/tin.aspx?id=1]')),
  read('tin-tuc', 'nhap', article('formerSlugs: [nhap-cu]').replace('đã duyệt', 'nháp')),
  read('trang', 'gioi-thieu', page('formerSlugs: [ve-chung-toi]')),
];
const book = new AddressBook(entries, '2026-11-22T12:00');

describe('behind an address', () => {
  test.for([
    ['/tin-tuc/bai/', 'public'],
    ['/tin-tuc/bai', 'public'],
    ['/tin-tuc/bai/?a=1#muc', 'public'],
    ['/tin-tuc/bai-cu/', 'public'],
    ['/gioi-thieu/', 'public'],
    ['/ve-chung-toi/', 'public'],
    ['/tin-tuc/nhap/', 'hidden'],
    ['/tin-tuc/nhap-cu/', 'hidden'],
    ['/tin-tuc/khong-co/', undefined],
    ['/khong-co/', undefined],
    ['/trang/gioi-thieu/', 'public'],
    ['/', 'public'],
    ['/tin-tuc/', 'public'],
    ['/tin-tuc/trang/2/', 'public'],
    ['/tin-tuc/rss.xml', 'public'],
    ['/dia-phuong/cao-bang/', 'public'],
    ['/favicon.svg', 'public'],
  ] as const)('%s there is something %s', ([href, reach]) => {
    expect(book.reachOfPath(href)).toBe(reach);
  });
});

test('ids are known with their reach', () => {
  expect(['tin-tuc/bai', 'tin-tuc/nhap', 'tin-tuc/x'].map((id) => book.reachOf(id))).toEqual([
    'public',
    'hidden',
    undefined,
  ]);
  expect([...book.names('tin-tuc')]).toEqual(['bai', 'nhap']);
});

test.for([
  ['its own address', 'tin-tuc', 'x', 'formerSlugs: [x]', 'slug-former-taken'],
  ['the same former address twice', 'tin-tuc', 'x', 'formerSlugs: [y, y]', 'slug-former-taken'],
  ['a former address of another', 'tin-tuc', 'x', 'formerSlugs: [bai-cu]', 'slug-former-taken'],
  ['a whole path that is another address', 'tin-tuc', 'x', 'formerSlugs: [/gioi-thieu]', 'slug-former-taken'],
  ['a page of the site', 'tin-tuc', 'x', 'formerSlugs: [/tim-kiem/]', 'slug-reserved'],
  ['a page slug that only a story has', 'trang', 'x', 'formerSlugs: [bai]', undefined],
] as const)('an entry that claims %s', ([, collection, slug, extra, code]) => {
  const entry = read(collection, slug, collection === 'trang' ? page(extra) : article(extra));
  const all = new AddressBook([...entries, entry], '2026-11-22T12:00');
  expect(all.checkFormerSlugs(entry).map((finding) => finding.code)).toEqual(code === undefined ? [] : [code]);
});
