import type { Page } from 'playwright-core';
import { bodySchema, type DocJson } from '../../newsroom/body/schema/schema.ts';
import { openBlank, type View } from '../browser/open-browser.ts';
import type { BodyPage } from './body-page.ts';
import { bundlePage } from './bundle-page.ts';

let bundle: Promise<Readonly<Record<string, string>>> | undefined;

/** Opens a page with an empty body editor under the strictest policy, with no server behind it. */
export async function openBodyPage(view: View = {}): Promise<Page> {
  bundle ??= bundlePage('body-page.ts');
  const { 'page.js': script = '', 'page.css': style = '' } = await bundle;
  const page = await openBlank({ width: 1280, ...view });
  const html = `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Thân bài</title><link rel="stylesheet" href="/page.css"><body><main><h1>Thân bài</h1><div id="body"></div></main><script type="module" src="/page.js"></script></body></html>`;
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self' data:";
  await page.route('**/*', (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === '/body/')
      return route.fulfill({ contentType: 'text/html', body: html, headers: { 'content-security-policy': policy } });
    if (path === '/page.js') return route.fulfill({ contentType: 'text/javascript', body: script });
    if (path === '/page.css') return route.fulfill({ contentType: 'text/css', body: style });
    return route.fulfill({ status: 404, body: '' });
  });
  await page.goto('/body/');
  await page.waitForFunction(() => 'bodyPage' in globalThis);
  return page;
}

/** Puts a document into the editor of the page, the cursor at its beginning. */
export function showBody(page: Page, ...content: readonly DocJson[]): Promise<void> {
  return page.evaluate((nodes) => (globalThis as unknown as { bodyPage: BodyPage }).bodyPage.show(nodes), content);
}

/** The document in the editor of the page, in ProseMirror's short form: `doc(paragraph("Chữ"))`. */
export async function bodyOf(page: Page): Promise<string> {
  const json = await page.evaluate(() => (globalThis as unknown as { bodyPage: BodyPage }).bodyPage.editor.doc());
  return bodySchema.nodeFromJSON(json).toString();
}

/** Pastes HTML or a file into the editor, as the clipboard would. */
export function pasteInto(
  page: Page,
  given: { readonly html?: string; readonly text?: string; readonly file?: string },
): Promise<void> {
  return page.evaluate(({ html, text, file }) => {
    const data = new DataTransfer();
    if (html !== undefined) data.setData('text/html', html);
    if (text !== undefined) data.setData('text/plain', text);
    if (file !== undefined) data.items.add(new File(['x'], file, { type: 'image/jpeg' }));
    const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.querySelector('.ProseMirror')?.dispatchEvent(paste);
  }, given);
}
