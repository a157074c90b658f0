import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cardPath, type PreviewCard } from '../../content-model/preview-card.ts';
import { createTemporaryFolder } from '../../testing/temporary-folder.ts';
import { publishCards } from './publish-cards.ts';

const card = (title: string): PreviewCard => ({ siteName: 'Lan Tỏa', kicker: 'Tin', tone: 'đỏ', title, sample: false });

test('draws a card once, publishes it each time and forgets what is no longer shown', async () => {
  const [cacheDir, first, second] = [
    await createTemporaryFolder({}),
    await createTemporaryFolder({}),
    await createTemporaryFolder({}),
  ];
  expect(await publishCards([card('Một'), card('Một'), card('Hai')], cacheDir, first)).toBe(2);
  expect(await publishCards([card('Hai')], cacheDir, second)).toBe(0);
  expect((await stat(join(second, cardPath(card('Hai'))))).size).toBeGreaterThan(1000);
  expect(await readdir(join(cacheDir, 'the'))).toEqual([cardPath(card('Hai')).slice('/the/'.length)]);
  expect(await readdir(join(first, 'the'))).toHaveLength(2);
});
