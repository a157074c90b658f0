import { expect, it } from 'vitest';
import { readTypingLeftovers } from './typing-leftovers.ts';

it.each([
  ['ddua', 'đua'],
  ['trungf', 'trùng'],
  ['khanhs', 'khánh'],
  ['dduowngf', 'đường'],
  ['dduwongf', 'đường'],
  ['bieetj', 'biệt'],
  ['nguyeenx', 'nguyễn'],
  ['hoaf', 'hòa'],
  ['quyf', 'quỳ'],
  ['thuowngr', 'thưởng'],
  ['tru2ng', 'trùng'],
  ['d9ua', 'đua'],
  ['d9u7o7ng2', 'đường'],
])('reads %j as %j', (typed, meant) => {
  expect(readTypingLeftovers(typed)).toBe(meant);
});

it.each(['dua', 'khanh', 'thi', 'xyz', '2025', '12'])('finds no trace in %j', (typed) => {
  expect(readTypingLeftovers(typed)).toBeUndefined();
});
