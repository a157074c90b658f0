import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { findHeavyPages } from '../../building/page-budgets.ts';

let files: string[] = [];
let pages: { path: string; html: string }[] = [];

beforeAll(async () => {
  const siteDir = inject('siteDir');
  const names = await readdir(siteDir, { recursive: true, withFileTypes: true });
  files = names.filter((name) => name.isFile()).map((name) => join(name.parentPath, name.name).slice(siteDir.length));
  pages = await Promise.all(
    files.filter((file) => file.endsWith('.html')).map(async (path) => ({ path, html: await readFile(join(siteDir, path), 'utf8') })),
  );
});

describe('the built site', () => {
  it('has only links and assets that resolve', async () => {
    const known = new Set(files);
    const redirects = new Set((await readFile(join(inject('siteDir'), '_redirects'), 'utf8')).split('\n').map((line) => line.split(/\s+/)[0]));
    const broken: string[] = [];
    for (const { path, html } of pages) {
      for (const target of internalTargets(html)) {
        const url = new URL(target, `http://site${path.replace(/index\.html$/, '')}`);
        const file = decodeURI(url.pathname);
        if (!known.has(file) && !known.has(`${file}index.html`) && !redirects.has(file)) broken.push(`${path} → ${target}`);
        else if (url.hash && file === path.replace(/index\.html$/, '') && !html.includes(`id="${decodeURIComponent(url.hash.slice(1))}"`)) {
          broken.push(`${path} → ${target}`);
        }
      }
    }
    expect(broken).toEqual([]);
  });

  it('is valid HTML on every page', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        // Astro's compact output, not a matter of conformity.
        'no-inline-style': 'error',
        'attribute-boolean-style': 'off',
        'attribute-empty-style': 'off',
        'doctype-style': 'off',
        'void-style': 'off',
        'no-trailing-whitespace': 'off',
        // Titles on purpose hold the whole headline.
        'long-title': 'off',
      },
    });
    const messages: string[] = [];
    for (const { path, html } of pages) {
      const report = await validator.validateString(html);
      for (const result of report.results) {
        for (const message of result.messages) messages.push(`${path}:${message.line} ${message.ruleId} ${message.message}`);
      }
    }
    expect(messages.slice(0, 40)).toEqual([]);
  });

  it('has no inline script, style or handler that the policy would refuse', () => {
    const offenders = pages.filter(({ html }) => /<script(?![^>]*\ssrc=)(?![^>]*type="application\/ld\+json")|<style|\sstyle="|\son[a-z]+="|javascript:/i.test(html));
    expect(offenders.map(({ path }) => path)).toEqual([]);
  });

  it('has one h1, a title, a description and Vietnamese as its language on every page', () => {
    const offenders = pages.filter(({ html }) => {
      if (/http-equiv="refresh"/.test(html)) return false;
      return (html.match(/<h1[\s>]/g) ?? []).length !== 1 || !/<html lang="vi"/.test(html) || !/<meta name="description" content="[^"]+/.test(html);
    });
    expect(offenders.map(({ path }) => path)).toEqual([]);
  });

  it('holds its text in NFC', () => {
    expect(pages.filter(({ html }) => html !== html.normalize('NFC')).map(({ path }) => path)).toEqual([]);
  });

  it('keeps every story within its budgets', async () => {
    expect(await findHeavyPages(inject('siteDir'))).toEqual([]);
  });

  it('ships nothing of drafts, entries that wait, are withdrawn, embargoed or scheduled', async () => {
    const secrets = ['nhap-le-hoi-xuan', 'xom-ghi-so-nuoc-sach', 'danh-sach-de-nghi-khen-nam-2026', 'lich-tong-ket-thi-dua-cuoi-nam', 'DU-THAO-7731'];
    const leaks: string[] = [];
    for (const file of files.filter((name) => !/\.(?:br|gz|webp|woff2|mp3|mp4)$/.test(name))) {
      const bytes = await readFile(join(inject('siteDir'), file));
      for (const secret of secrets) if (bytes.includes(secret) || file.includes(secret)) leaks.push(`${file}: ${secret}`);
    }
    expect(leaks).toEqual([]);
  });

  it('ships no original picture: none is as large as the sources, all are WebP, previews or icons', async () => {
    const pictures = files.filter((file) => /\.(?:jpe?g|png|webp|avif|tiff?)$/.test(file));
    expect(pictures.filter((file) => !/^\/(?:anh\/.*\.webp|the\/.*\.jpg|icon-\d+\.png|apple-touch-icon\.png)$/.test(file))).toEqual([]);
    const sizes = await Promise.all(pictures.map(async (file) => (await stat(join(inject('siteDir'), file))).size));
    expect(Math.max(...sizes)).toBeLessThan(400_000);
  });
});

function internalTargets(html: string): string[] {
  const targets: string[] = [];
  for (const match of html.matchAll(/\s(?:href|src|poster)="([^"]*)"/g)) targets.push(match[1] ?? '');
  for (const match of html.matchAll(/\ssrcset="([^"]*)"/g)) targets.push(...(match[1] ?? '').split(',').map((part) => part.trim().split(' ')[0] ?? ''));
  return targets
    .map((target) => target.replaceAll('&amp;', '&').replaceAll('&#38;', '&'))
    .filter((target) => target !== '' && !/^(?:https?:|mailto:|tel:|data:|zalo:)/.test(target));
}
