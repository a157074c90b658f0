import { expect, test } from 'vitest';
import { vietnameseVoice } from './vietnamese-voice.ts';

test.each([
  ['vi-VN', true, true],
  ['vi_VN', true, true],
  ['vi', true, true],
  ['vi-VN', false, false],
  ['vih-XX', true, false],
  ['en-US', true, false],
])('takes %s, local %s: %s', (lang, localService, taken) => {
  expect(
    vietnameseVoice([
      { lang: 'en-US', localService: true },
      { lang, localService },
    ])?.lang,
  ).toBe(taken ? lang : undefined);
});
