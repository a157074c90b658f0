import { beforeAll, describe, expect, inject, it } from 'vitest';
import { findHeavyPages } from '../../building/page-budgets.ts';
import { listFiles } from '../../serving/list-files.ts';
import { htmlProblems } from '../html-conformity.ts';
import { readBuiltSite, type BuiltPage } from './built-site.ts';

let pages: readonly BuiltPage[] = [];

beforeAll(async () => {
  ({ pages } = await readBuiltSite());
});

describe('every page', () => {
  it('is valid HTML', { timeout: 300_000 }, async () => {
    const problems: string[] = [];
    // Pages that differ only in words and addresses have the same problems: one of them is enough.
    const shapes = new Map(pages.map(({ file, html }) => [shapeOf(html), { file, html }]));
    expect(shapes.size).toBeGreaterThan(100);
    for (const { file, html } of shapes.values()) {
      for (const problem of await htmlProblems(html)) problems.push(`${file} ${problem}`);
    }
    expect(problems.slice(0, 40)).toEqual([]);
  });

  it('has no inline script, style or handler that the policy would refuse', () => {
    const refused =
      /<script(?![^>]*\ssrc=)(?![^>]*type="application\/ld\+json")|<style|\sstyle="|\son[a-z]+="|javascript:/i;
    expect(pages.filter(({ html }) => refused.test(html)).map(({ file }) => file)).toEqual([]);
  });

  it('has one h1, a title of its own, a description and Vietnamese as its language', () => {
    const offenders = pages.filter(
      ({ html, forwards }) =>
        !forwards &&
        ((html.match(/<h1[\s>]/g) ?? []).length !== 1 ||
          !html.includes('<html lang="vi"') ||
          !/<title>[^<]+<\/title>/.test(html) ||
          !/<meta name="description" content="[^"]+/.test(html)),
    );
    expect(offenders.map(({ file }) => file)).toEqual([]);
  });

  it('holds its text in NFC', () => {
    expect(pages.filter(({ html }) => html !== html.normalize('NFC')).map(({ file }) => file)).toEqual([]);
  });

  it('holds structured data that parses and names its type', () => {
    const types = new Set<string>();
    const broken = pages.flatMap(({ file, html }) =>
      Array.from(html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs), ([, text = '']) => {
        const data = JSON.parse(text) as { '@context'?: string; '@type'?: string };
        types.add(data['@type'] ?? '');
        return data['@context'] === 'https://schema.org' && data['@type'] !== undefined ? [] : [file];
      }).flat(),
    );
    expect(broken).toEqual([]);
    expect([...types]).toEqual(expect.arrayContaining(['NewsArticle', 'BreadcrumbList', 'Event', 'Dataset']));
  });

  it('keeps within its budgets when it is a story', async () => {
    const names = (await listFiles(inject('siteDir'))).map(({ name }) => name);
    expect(await findHeavyPages(inject('siteDir'), names)).toEqual([]);
  });
});

/** The markup of a page with all words and addresses alike; texts with signs that markup is made of stay. */
function shapeOf(html: string): string {
  return html
    .replace(/>[^<>&]*[^<>&\s][^<>&]*</g, '>x<')
    .replace(/ (href|content|src|srcset|alt|title)="[^"&<>]*[^"&<>\s][^"&<>]*"/g, ' $1="x"');
}
