import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cardPath, type PreviewCard } from '../../content-model/preview-card.ts';
import { createOutput } from '../../testing/output-folder.ts';
import { publishCards } from './publish-cards.ts';

const card = (title: string): PreviewCard => ({ siteName: 'Lan Tỏa', kicker: 'Tin', tone: 'đỏ', title, sample: false });
const nameOf = (title: string) => cardPath(card(title)).slice('/the/'.length);

test('draws a card once, publishes it each time and forgets what is no longer shown', async () => {
  const { publish, at, dataDir } = await createOutput();
  const cacheDir = join(dataDir, 'cache');
  const show = async (...titles: string[]) => {
    let drawn = 0;
    const { written } = await publish(async (tree) => (drawn = await publishCards(titles.map(card), cacheDir, tree)));
    return { drawn, written };
  };
  expect(await show('Một', 'Một', 'Hai')).toEqual({ drawn: 2, written: 2 });
  expect((await stat(at(cardPath(card('Hai'))))).size).toBeGreaterThan(1000);
  expect(await show('Hai')).toEqual({ drawn: 0, written: 0 });
  expect(await readdir(at('the'))).toEqual([nameOf('Hai')]);
  expect(await show('Hai', 'Ba')).toEqual({ drawn: 1, written: 1 });
  expect((await readdir(join(cacheDir, 'the'))).sort()).toEqual([nameOf('Hai'), nameOf('Ba')].sort());
});
