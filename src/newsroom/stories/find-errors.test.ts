import { expect, it } from 'vitest';
import { article } from '../../testing/content-folder.ts';
import { openTestDesk, textOf } from '../../testing/newsroom/open-test-desk.ts';
import { findErrors } from './find-errors.ts';
import { findStory } from './story-desk.ts';

async function errorsOf(text: string, change: (source: string) => string = (source) => source) {
  const { desk } = await openTestDesk({ 'tin-tuc/2026/bai/index.mdx': text });
  const story = await findStory(desk, 'tin-tuc/bai');
  if (!story) throw new Error('The story is there.');
  const { source } = await textOf(desk, 'tin-tuc/bai');
  return (await findErrors(desk, story, change(source))).map(({ code, args }) => ({ code, reason: args['reason'] }));
}

it('lets no program into a text, since it would run where the site is built', async () => {
  const program = { code: 'body-syntax', reason: 'program' };
  const bodies = ['export const a = process.env;', 'Bài {process.env.HOME}.', '<KeyNumbers numbers={[].concat(1)} />'];
  for (const body of bodies) {
    expect(await errorsOf(article('', body).replace('đã duyệt', 'nháp'))).toContainEqual(program);
    expect(await errorsOf(article(), (source) => source.replace('Thân bài.', body))).toContainEqual(program);
  }
});

it('leaves a program to its approved text, whose other fields may change', async () => {
  const text = article('', 'Bài {1 + 1}.');
  expect(await errorsOf(text, (source) => source.replace('Bài thử', 'Bài khác'))).toEqual([]);
  expect(await errorsOf(text, (source) => source.replace('1 + 1', '1 + 2'))).toHaveLength(1);
  expect(await errorsOf(article('', 'Hai {2} dấu {"{"}.').replace('đã duyệt', 'nháp'))).toEqual([]);
});
