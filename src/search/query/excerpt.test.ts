import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '../indexing/search-document.ts';
import { sourceOf } from '../indexing/index-source.ts';
import { writeIndex } from '../indexing/write-index.ts';
import { createTemporaryFolder } from '../../testing/temporary-folder.ts';
import { createSearch } from './create-search.ts';

const BODY = 'Tổ hợp tác ở xã Trùng Khánh bán hạt dẻ.';
const FACT = 'Trùng Khánh. Quê quán: xã Trùng Khánh. Thành lập: tháng 4/2023.';
const ATTACHED = 'Trùng Khánh, Trùng Khánh: điều khoản về nghiệm thu và thành lập.';

/** The excerpt of the one story for a query, and whether it says to be from an attached file. */
async function excerptFor(text: string, more: Partial<SearchDocument> = {}): Promise<[string, boolean]> {
  const folder = await createTemporaryFolder({});
  const attachments = [{ title: 'Kế hoạch', text: ATTACHED }];
  const story = { url: '/a/', title: 'Hạt dẻ', kind: 'Điển hình', text: [BODY], facts: [FACT], attachments, ...more };
  await writeIndex(folder, [sourceOf(story)]);
  const { hits } = await createSearch((path) => readFile(join(folder, path), 'utf8')).find({ text });
  const { parts, isAttached } = hits[0]?.excerpt ?? { parts: [], isAttached: false };
  return [parts.map((part) => part.text).join(''), isAttached];
}

describe('the excerpt', () => {
  it.each([
    ['the body, however often other texts have the words', 'trung khanh', BODY, false],
    ['the lines beside it where only they have them', 'thành lập', FACT, false],
    ['an attached file where only it has them, and says so', 'nghiệm thu', ATTACHED, true],
    ['the text that has most of the words', 'trùng khánh nghiệm thu', ATTACHED, true],
    ['the body when the words are the title’s', 'hạt dẻ', BODY, false],
  ])('is from %s', async (_, query, text, isAttached) => {
    expect(await excerptFor(query)).toEqual([text, isAttached]);
  });

  it('is empty for a story without any text', async () => {
    expect(await excerptFor('hạt dẻ', { text: [], facts: [], attachments: [] })).toEqual(['', false]);
  });
});
