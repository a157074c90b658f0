import { expect, test } from 'vitest';
import { describeBlock, describeCollection } from '../../../form/describe-form.ts';
import { hintOf } from './hint-of.ts';

test('says nothing of codes and written forms to somebody who fills in a form', () => {
  const fields = Object.fromEntries(
    [...describeCollection('ket-qua'), ...describeBlock('RelatedStory')].map((field) => [field.key, hintOf(field)]),
  );
  expect(fields).toMatchObject({
    section: 'Gõ vài chữ, có dấu hay không dấu, rồi chọn trong danh sách.',
    places: 'Tên phải còn hiệu lực vào ngày của bài.',
    related: 'Bài do biên tập chọn; trang tự thêm bài gần.',
    story: 'Bài liên quan.',
    asOf: 'Ngày chốt số liệu.',
    title: 'Tiêu đề đầy đủ như hiện trên trang.',
  });
});
