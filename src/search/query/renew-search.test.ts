import { expect, it } from 'vitest';
import type { Search, SearchAnswer } from './create-search.ts';
import { MissingFileError } from './fetch-file.ts';
import { renewSearch } from './renew-search.ts';

const ANSWER: SearchAnswer = { total: 1, hits: [], suggestions: [] };
const answering: Search = { find: () => Promise.resolve(ANSWER) };
const failing = (error: Error): Search => ({ find: () => Promise.reject(error) });

/** A renewed search over searches in turn, and how many were opened. */
function renewed(...searches: readonly Search[]): { search: Search; opened: () => number } {
  let opened = 0;
  const search = renewSearch(() => searches[opened++] ?? answering);
  return { search, opened: () => opened };
}

it('opens the index anew, once, when a file of it is gone', async () => {
  const { search, opened } = renewed(failing(new MissingFileError('gone')), answering);
  expect(await search.find({ text: 'a' })).toBe(ANSWER);
  expect(await search.find({ text: 'b' })).toBe(ANSWER);
  expect(opened()).toBe(2);
});

it('opens it once for two questions at the same time', async () => {
  const { search, opened } = renewed(failing(new MissingFileError('gone')), answering);
  expect(await Promise.all([search.find({ text: 'a' }), search.find({ text: 'b' })])).toEqual([ANSWER, ANSWER]);
  expect(opened()).toBe(2);
});

it('gives up when the fresh one is broken too, and opens another for the next question', async () => {
  const { search } = renewed(failing(new MissingFileError('gone')), failing(new MissingFileError('again')), answering);
  await expect(search.find({ text: 'a' })).rejects.toThrow('again');
  expect(await search.find({ text: 'a' })).toBe(ANSWER);
});

it('keeps what is loaded when only the network fails', async () => {
  const { search, opened } = renewed(failing(new Error('offline')));
  await expect(search.find({ text: 'a' })).rejects.toThrow('offline');
  expect(opened()).toBe(1);
});
