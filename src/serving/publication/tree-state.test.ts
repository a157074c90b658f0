import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTemporaryFolder } from '../../testing/temporary-folder.ts';
import { realDisk } from './disk.ts';
import { placesOf } from './places.ts';
import type { PublishedFile } from './published-file.ts';
import { emptyState, readState, setFile, writeState, type TreeState } from './tree-state.ts';

const file = (digest: string, mtimeMs = 1_795_390_336_875): PublishedFile => ({
  digest,
  size: 12,
  mtimeMs,
  br: 3,
  gz: 0,
});

async function createPlaces() {
  const folder = await createTemporaryFolder({});
  const places = placesOf({ outDir: join(folder, 'out'), dataDir: join(folder, 'data') });
  await mkdir(places.folder, { recursive: true });
  const keep = (state: TreeState) => {
    writeState(realDisk, places, state);
    return readState(places);
  };
  return { places, keep };
}

test('reads what it wrote, and of no files at all', async () => {
  const { places, keep } = await createPlaces();
  expect(readState(places)).toBeUndefined();
  expect(keep(emptyState())?.files.size).toBe(0);
  const state = emptyState();
  setFile(state, 'tin-tuc/bài viết/index.html', file('a'));
  // As a file system tells it of a file that was linked.
  setFile(state, 'anh/a.webp', file('b', 1_795_390_336_875.2517));
  state.folders.set('', 17.25).set('tin-tuc', 18);
  const { files, folders } = keep(state) ?? emptyState();
  expect([...files]).toEqual([...state.files]);
  expect([...folders]).toEqual([...state.folders]);
});

test('writes the whole list of an archive again only after many changes', async () => {
  const { places, keep } = await createPlaces();
  const lists = async () => (await readdir(places.folder)).filter((name) => name.startsWith('files-'));
  const first: TreeState = { ...emptyState(), number: 1 };
  for (let number = 0; number < 8_000; number++) setFile(first, `${number}`, file('a'));
  let state = keep(first) as TreeState;
  expect([state.files.size, state.changed.size, await lists()]).toEqual([8_000, 0, ['files-1']]);
  setFile(state, '5', undefined);
  setFile(state, '6', file('b'));
  setFile(state, 'mới', file('c'));
  state = keep({ ...state, number: 2 }) as TreeState;
  expect(state.files.get('5')).toBeUndefined();
  expect([state.files.get('6')?.digest, state.files.get('mới')?.digest, state.files.size]).toEqual(['b', 'c', 8_000]);
  expect([state.changed.size, await lists()]).toEqual([3, ['files-1']]);
  for (let number = 1_000; number < 4_000; number++) setFile(state, `${number}`, file('d'));
  state = keep({ ...state, number: 3 }) as TreeState;
  expect([state.files.get('1000')?.digest, state.changed.size, await lists()]).toEqual(['d', 0, ['files-3']]);
});
