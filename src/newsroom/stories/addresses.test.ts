import { expect, it } from 'vitest';
import { article } from '../../testing/content-folder.ts';
import { act, openTestDesk, testEditor, textOf } from '../../testing/newsroom/open-test-desk.ts';
import { findErrors } from './find-errors.ts';
import { freeId } from './make-story.ts';
import { findStory } from './story-desk.ts';

const head = testEditor('hung', 'head');
const rename = (slug: string) => ({ action: 'rename', slug }) as const;

it('moves a story there and back, and gives no address away that leads to another', async () => {
  const { desk } = await openTestDesk({
    'tin-tuc/2026/mot/index.mdx': article(),
    'tin-tuc/2026/hai/index.mdx': article('formerSlugs: [hai-cu, /tin-tuc/hai-xua]\n'),
  });
  await act(desk, 'tin-tuc/mot', head, rename('moi'));
  expect((await act(desk, 'tin-tuc/moi', head, rename('mot'))).ok).toBe(true);
  expect((await textOf(desk, 'tin-tuc/mot')).source).toContain('formerSlugs: [moi]');
  for (const slug of ['hai-cu', 'hai-xua']) {
    expect(await act(desk, 'tin-tuc/mot', head, rename(slug))).toMatchObject({ problem: { code: 'slug-taken' } });
    expect(await freeId(desk, 'tin-tuc', slug)).toEqual({ collection: 'tin-tuc', slug: `${slug}-2` });
  }
});

it('finds former addresses that lead elsewhere already', async () => {
  const { desk } = await openTestDesk({
    'tin-tuc/2026/mot/index.mdx': article(),
    'tin-tuc/2026/hai/index.mdx': article('formerSlugs: [hai-cu]\n'),
  });
  const story = await findStory(desk, 'tin-tuc/hai');
  if (!story) throw new Error('The story is there.');
  const codes = async (former: string) => {
    const found = await findErrors(desk, story, article(`formerSlugs: [${former}]\n`));
    return found.map(({ code }) => code);
  };
  expect(await codes('hai-cu')).toEqual([]);
  expect(await codes('mot')).toEqual(['slug-former-taken']);
  expect(await codes('/tim-kiem/')).toEqual(['slug-reserved']);
});
