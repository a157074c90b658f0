import type { Page } from 'playwright-core';
import { openBlank, type View } from '../browser/open-browser.ts';
import { bundlePage } from './bundle-page.ts';
import type { FormPage } from './form-page.ts';

let bundle: Promise<Readonly<Record<string, string>>> | undefined;

/** Opens a page that can show any form of the newsroom, with no server behind it. */
export async function openFormPage(view: View = {}): Promise<Page> {
  bundle ??= bundlePage('form-page.ts');
  const { 'page.js': script = '', 'page.css': style = '' } = await bundle;
  const page = await openBlank({ width: 1280, ...view });
  const html = `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Biểu mẫu</title><link rel="stylesheet" href="/page.css"><body class="page-newsroom"><main><h1>Biểu mẫu</h1><form id="form"></form></main><script type="module" src="/page.js"></script></body></html>`;
  // The strictest policy that the newsroom's pages have.
  const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:";
  await page.route('**/*', (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === '/form/')
      return route.fulfill({ contentType: 'text/html', body: html, headers: { 'content-security-policy': policy } });
    if (path === '/page.js') return route.fulfill({ contentType: 'text/javascript', body: script });
    if (path === '/page.css') return route.fulfill({ contentType: 'text/css', body: style });
    return route.fulfill({ status: 404, body: '' });
  });
  await page.goto('/form/');
  await page.waitForFunction(() => 'formPage' in globalThis);
  return page;
}

/** Runs a function on the page's forms. */
export function onForms<Arg, Result>(
  page: Page,
  run: (forms: FormPage, arg: Arg) => Result,
  arg: Arg,
): Promise<Result> {
  const source = `((arg) => (${run.toString()})(globalThis.formPage, arg))(${JSON.stringify(arg)})`;
  return page.evaluate<Result>(source);
}
