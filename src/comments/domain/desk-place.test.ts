import { expect, it } from 'vitest';
import { placeAddress, readPlace, waitingView } from './desk-place.ts';

it.each([
  ['', { view: 'inbox', comment: null }],
  ['#suspect', { view: 'suspect', comment: null }],
  ['#second-look/0mi00a', { view: 'second-look', comment: '0mi00a' }],
  ['#all/a', { view: 'all', comment: 'a' }],
  ['#noi-dung', undefined],
  ['#inbox/%E0%A4%A', undefined],
  ['#inbox/<b>', undefined],
] as const)('reads %j', (hash, place) => expect(readPlace(hash)).toEqual(place));

it('reads what it writes', () => {
  for (const place of [
    { view: 'all', comment: null },
    { view: 'data-requests', comment: '0mi00a7k3' },
  ] as const)
    expect(readPlace(placeAddress(place))).toEqual(place);
});

it('leads to the list in which something waits', () => {
  expect(waitingView('received', 'suspect')).toBe('suspect');
  expect(waitingView('erasure-asked', 'inbox')).toBe('data-requests');
});
