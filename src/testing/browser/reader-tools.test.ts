import { expect, test } from 'vitest';
import { openBlank, openPage } from './open-browser.ts';

const story = '/tin-tuc/so-tay-cac-khoi-trinh-bay/';
const spoken = '/dien-hinh/la-van-cau/';

test('keeps the letter size and the theme over a reload', async () => {
  const page = await openPage(story);
  const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
  const before = await size();
  await page.locator('.story-tools [data-size-step="1"]').click();
  expect(await size()).toBeGreaterThan(before);
  await page.locator('.display summary').click();
  await page.locator('[data-choose="theme"][value="dark"]').click();
  await page.reload();
  expect(await size()).toBeGreaterThan(before);
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
});

test('opens, uses and closes the ways of sharing by keyboard', async () => {
  const page = await openPage(story, { options: { permissions: ['clipboard-read', 'clipboard-write'] } });
  const share = page.locator('details[data-share]');
  await share.locator('summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('.story-tools [role="status"]').getByText('Đã chép liên kết', { exact: true }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/tin-tuc\/so-tay-cac-khoi-trinh-bay\/$/);
  await page.keyboard.press('Escape');
  expect(await share.getAttribute('open')).toBeNull();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Chia sẻ');
});

test('reads headline, standfirst and text with the voice of the device, marks the paragraph, pauses and stops', async () => {
  const page = await openBlank();
  await page.addInitScript(fakeSpeech);
  await page.goto(story);
  const start = page.locator('[data-speech="start"]');
  expect(await start.isVisible()).toBe(false);
  await page.evaluate(() => dispatchEvent(new Event('test-voices')));
  await start.click();
  await page.locator('h1.being-read').waitFor();
  await page.evaluate(() => dispatchEvent(new Event('test-next')));
  await page.locator('.standfirst.being-read').waitFor();
  await page.getByRole('button', { name: 'Tạm dừng' }).click();
  await page.getByRole('button', { name: 'Nghe tiếp' }).click();
  await page.locator('.standfirst.being-read').waitFor();
  await page.getByRole('button', { name: 'Thôi nghe' }).click();
  expect(await page.locator('.being-read').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-speech'))).toBe('start');
  const texts = await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
  expect(texts[0]).toBe('Sổ tay các khối trình bày dùng trong bài');
});

test('stays silent about listening where the device has no Vietnamese voice', async () => {
  const page = await openPage(story);
  await page.locator('lt-tools:defined').waitFor();
  expect(await page.locator('[data-speech="start"]').isVisible()).toBe(false);
});

test('marks the section that is being read in the contents', async () => {
  const page = await openPage(story, { width: 1280, height: 900 });
  const last = page.locator('.contents.beside a').nth(5);
  await last.click();
  await page.locator('.contents.beside a[aria-current="location"]').waitFor();
  expect(await page.locator('.contents.beside a[aria-current]').textContent()).toBe(await last.textContent());
});

test('offers the recording, the contents and the links without JavaScript, and no dead button', async () => {
  const page = await openPage(spoken, { javaScript: false });
  await page.locator('details.recording summary').click();
  expect(await page.locator('details.recording audio').isVisible()).toBe(true);
  await page.locator('details[data-share] summary').click();
  expect(await page.getByRole('link', { name: 'Đăng lên Facebook' }).getAttribute('href')).toMatch(
    /^https:\/\/www\.facebook\.com\/sharer\/sharer\.php\?u=https?%3A%2F%2F/,
  );
  expect(await page.locator('.story-tools button:visible').count()).toBe(0);
  await page.goto(story);
  await page.locator('.contents.above summary').click();
  expect(await page.locator('.contents.above a').first().isVisible()).toBe(true);
});

test.each([
  ['/da-luu/', 'tắt JavaScript'],
  ['/ngoai-tuyen/', 'tắt JavaScript'],
])('explains %s without JavaScript', async (path, words) => {
  const page = await openPage(path, { javaScript: false });
  expect(await page.locator('main').innerText()).toContain(words);
});

test('makes every tool large enough for a finger, and leaves them off paper', async () => {
  const page = await openPage(spoken);
  await page.locator('details[data-share] summary').click();
  const targets = page.locator('.story-tools :is(button, summary, .ways a):visible');
  for (const target of await targets.all()) {
    const box = await target.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), await target.innerText()).toBeGreaterThanOrEqual(48);
  }
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.story-tools').isVisible()).toBe(false);
});

/** Stands in for the device's speech: a voice that appears late, and utterances that end when the test says so. */
function fakeSpeech(): void {
  const spoken: string[] = [];
  let voices: unknown[] = [];
  let present: { onend?: () => void } | undefined;
  const speech = new EventTarget();
  Object.assign(speech, {
    getVoices: () => voices,
    speak(utterance: { text: string; onend?: () => void }) {
      spoken.push(utterance.text);
      present = utterance;
    },
    cancel: () => (present = undefined),
  });
  addEventListener('test-voices', () => {
    voices = [{ lang: 'vi-VN', localService: true }];
    speech.dispatchEvent(new Event('voiceschanged'));
  });
  addEventListener('test-next', () => present?.onend?.());
  class Utterance {
    text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  Object.defineProperties(window, {
    speechSynthesis: { value: speech },
    SpeechSynthesisUtterance: { value: Utterance },
    spoken: { value: spoken },
  });
}
