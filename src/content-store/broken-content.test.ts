import { describe, expect, test } from 'vitest';
import { printFindings } from '../messages/findings.ts';
import type { BrokenCase } from '../testing/broken-content/broken-case.ts';
import { bodyCases } from '../testing/broken-content/body-cases.ts';
import { fileCases } from '../testing/broken-content/file-cases.ts';
import { folderCases } from '../testing/broken-content/folder-cases.ts';
import { frontMatterCases } from '../testing/broken-content/front-matter-cases.ts';
import { article, readFiles } from '../testing/content-folder.ts';
import type { Finding } from './finding.ts';

const cases = [...frontMatterCases, ...bodyCases, ...fileCases, ...folderCases];

function shorten({ code, file, line = 1, field = [] }: Finding) {
  const path = field.map(String).join('.');
  return path === '' ? [code, file, line] : [code, file, line, path];
}

/** A file may be broken in two ways that a table cannot order: compared as sets. */
const inOrder = (rows: readonly (readonly unknown[])[]) => rows.map((row) => JSON.stringify(row)).toSorted();

describe('broken content', () => {
  test.for(cases)('$name', async ({ files, expected, words }: BrokenCase) => {
    const { findings } = await readFiles(files);
    const told = findings.filter(({ code }) => code !== 'gap');
    expect(inOrder(told.map(shorten))).toEqual(inOrder(expected));
    expect(told.map(({ severity }) => severity)).not.toContain('warning');
    const printed = printFindings(told, 'content/');
    for (const word of words) expect(printed).toContain(word);
    for (const [, file, line] of expected) expect(printed).toContain(`✗ content/${file}:${line}`);
    expect(printed).not.toMatch(/undefined|\[object|NaN/);
  });

  test('is told all at once', async () => {
    const unique = cases.filter(({ files }) => 'tin-tuc/bai/index.mdx' in files && Object.keys(files).length === 1);
    const files = Object.fromEntries(
      unique.map(({ files: own }, index) => [`tin-tuc/bai-${index}/index.mdx`, Object.values(own)[0] ?? '']),
    );
    const { findings } = await readFiles(files);
    const broken = new Set(findings.filter(({ severity }) => severity === 'error').map(({ file }) => file));
    expect(unique.length).toBeGreaterThan(24);
    expect(broken.size).toBe(unique.length);
  });

  test('in a draft gives warnings only', async () => {
    for (const { files } of [...frontMatterCases.slice(5, 9), ...bodyCases]) {
      const drafts = Object.fromEntries(
        Object.entries(files).map(([name, text]) => [name, String(text).replace('state: đã duyệt', 'state: nháp')]),
      );
      const { findings } = await readFiles(drafts);
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(findings.length).toBeGreaterThan(0);
    }
  });

  test('is not found in content that is whole', async () => {
    const { findings, entries } = await readFiles({ 'tin-tuc/bai/index.mdx': article() });
    expect(findings.map(({ code, label }) => [code, label])).toEqual([['gap', 'Ảnh chính']]);
    expect(entries).toHaveLength(1);
  });
});
