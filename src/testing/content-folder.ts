import path from 'node:path';
import sharp from 'sharp';
import { readContent, type Content } from '../content-store/read-content.ts';
import type { LocalTime } from '../content-model/time/local-time.ts';
import { createTemporaryFolder, type FolderContent } from './temporary-folder.ts';

/** A content folder in which nothing is wrong: one section, a province before and after a merger, settings. */
export const minimalContent: FolderContent = {
  'cai-dat.yaml': `siteName: Lan Tỏa
tagline: Thi đua, khen thưởng
description: Trang thử.
body: Ban biên tập thử
province: cao-bang
reuse: Ghi rõ nguồn.
licence: Số 1/GP
responsible: Ban biên tập
address: Số 1, phố Kim Đồng
telephone: 0206 000 000
email: thu@example.vn
navigation:
  - { label: Tin tức, href: /tin-tuc/ }
`,
  'danh-muc/chuyen-muc.yaml': '- { id: tin, name: Tin, description: Tin trong tỉnh. }\n',
  'danh-muc/dia-danh.yaml': `- { id: cao-bang, name: Cao Bằng, level: tỉnh }
- { id: quang-hoa-huyen, name: Quảng Hòa, level: huyện, parent: cao-bang, validFrom: "2020-03-01", validUntil: "2025-06-30", successors: [quang-uyen-xa] }
- { id: quang-uyen-xa, name: Quảng Uyên, level: xã, parent: cao-bang, validFrom: "2025-07-01" }
`,
  'danh-muc/hinh-thuc-khen-thuong.yaml': '- { id: bang-khen, label: Bằng khen, group: Bằng khen }\n',
};

/** Creates a content folder with these files added to the minimal ones, removed when the test ends; returns its absolute path. */
export function createContentFolder(files: FolderContent): Promise<string> {
  return createTemporaryFolder({ ...minimalContent, ...files });
}

/** Creates a content folder and reads it with an empty cache. */
export async function readFiles(files: FolderContent, now: LocalTime = '2026-11-22T12:00'): Promise<Content> {
  const contentDir = await createContentFolder(files);
  return readContent({ contentDir, dataDir: await createTemporaryFolder({}), now });
}

/** Reads a content folder again and again with one cache beside it. */
export async function createReader(files: FolderContent, now: LocalTime = '2026-11-22T12:00') {
  const contentDir = await createContentFolder(files);
  const dataDir = await createTemporaryFolder({});
  const at = (file: string) => path.join(contentDir, file);
  return {
    contentDir,
    dataDir,
    at,
    read: (later: LocalTime = now) => readContent({ contentDir, dataDir, now: later }),
  };
}

/** An approved article; `extra` front matter begins on line 7, the body follows the closing line. */
export function article(extra = '', body = 'Thân bài.'): string {
  return `---
title: Bài thử
state: đã duyệt
publishedAt: 2026-11-01T08:00
standfirst: Một câu mở đầu.
section: tin
${extra === '' ? '' : `${extra.trimEnd()}\n`}---
${body}
`;
}

/** A plain picture of this size as a file of this format. */
export function drawPicture(width: number, height: number, format: 'jpeg' | 'png' | 'gif' = 'jpeg'): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#b3261e' } })
    .toFormat(format)
    .toBuffer();
}
