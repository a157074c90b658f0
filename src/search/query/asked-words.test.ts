import { expect, it } from 'vitest';
import { askedWords } from './asked-words.ts';
import { readQuery } from './read-query.ts';

const asked = (text: string): string | undefined => {
  const { words } = readQuery(text, true);
  const span = askedWords(words);
  return (
    span &&
    words
      .slice(span.from, span.to)
      .map(({ raw }) => raw)
      .join(' ')
  );
};

it.each([
  ['tin về hạt dẻ', 'hạt dẻ'],
  ['bai noi ve mien dong', 'mien dong'],
  ['cho tôi xem những bài viết mới nhất về du lịch', 'du lịch'],
  ['tìm hiểu về luật', 'luật'],
  ['hồ sơ nộp ở đâu vậy ạ', 'hồ sơ nộp'],
])('%j asks for %j', (text, about) => {
  expect(asked(text)).toBe(about);
});

it.each(['về nguồn Pác Bó', 'tin tức', 'các', 'ai', 'bài thơ', 'tìn vè hạt', 'hạt dẻ'])(
  '%j is taken as it stands',
  (text) => {
    expect(asked(text)).toBeUndefined();
  },
);
