import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileBody } from '../../../content-store/compile-body.ts';
import { bodySchema, type DocJson } from '../schema/schema.ts';
import { docToBody } from '../write/doc-to-body.ts';
import { bodyToDoc } from './body-to-doc.ts';

const entries = globSync('content/**/index.mdx').map((file) => ({
  file,
  body: readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''),
}));

test('every sample entry opens in the editor and is saved without change as the same bytes', () => {
  expect(entries.length).toBeGreaterThan(80);
  const refused: string[] = [];
  for (const { file, body } of entries) {
    const opened = bodyToDoc(body);
    if (opened.refusals) {
      refused.push(file);
      continue;
    }
    const json = opened.doc.toJSON() as DocJson;
    bodySchema.nodeFromJSON(json).check();
    expect(docToBody(json, body), file).toEqual({ body, isExact: true });
  }
  // The sample of a body that runs code: it opens as text that can only be read.
  expect(refused).toEqual(['content/tin-tuc/2026/con-so-tinh-ngay-trong-bai/index.mdx']);
});

test('every sample entry written anew means the same', () => {
  for (const { file, body } of entries) {
    const { doc } = bodyToDoc(body);
    if (doc === undefined) continue;
    const written = docToBody(doc.toJSON() as DocJson, '');
    expect(written.isExact, file).toBe(true);
    expect(compileBody(written.body, file, 0).segments.map(tidied), file).toEqual(
      compileBody(body, file, 0).segments.map(tidied),
    );
  }
});

const tidied = (segment: unknown) =>
  JSON.stringify(segment)
    .replace(/(?:\\n|\s)+/g, ' ')
    .replace(/ ?(<[^>]*>) ?/g, '$1');
