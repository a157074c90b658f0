import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { brotliDecompressSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { rollBack } from '../building/output/roll-back.ts';
import { exchange } from '../testing/http-exchange.ts';
import { createOutput, type OutputFolder } from '../testing/output-folder.ts';
import { patchPage } from '../testing/patch-page.ts';
import { startPublication } from '../testing/publication-process.ts';
import { serveSite } from './serve-site.ts';

/** A site on every page of which stands the number of its publication; some pages come and go. */
function version(number: number): Record<string, string> {
  const words = `<!doctype html><p>bản ${number}.</p>`.repeat(30);
  const pages = Array.from({ length: 12 }, (_, page) => [`tin-tuc/${page}/index.html`, words]);
  return {
    ...(Object.fromEntries(pages) as Record<string, string>),
    [`_astro/site.${number}.css`]: `/* ${number} */`,
    ...(number % 2 === 0 ? { 'chan/index.html': words } : {}),
  };
}

async function serve(output: OutputFolder) {
  const served = await serveSite({ ...output, host: '127.0.0.1', port: 0, trustProxy: false });
  if (!served.ok) throw new Error('The site cannot be served.');
  onTestFinished(() => served.value.stop(0));
  const ask = (path: string, coding = 'identity') =>
    exchange(served.value.port, path, { headers: { 'Accept-Encoding': coding } });
  return { ...served.value, ask };
}

async function publish(output: OutputFolder, files: Record<string, string>): Promise<void> {
  await output.publish(async (tree) => {
    for (const [path, text] of Object.entries(files)) await tree.put(path, text);
  });
}

test('readers get one publication or the next, never a mixture and never a failure', async () => {
  const output = await createOutput();
  await publish(output, version(1));
  const { ask, publication, manifest } = await serve(output);
  const last = 8;
  const versions = Array.from({ length: last - 1 }, (_, index) => version(index + 2));
  const publishing = startPublication({ ...output, versions, pauseMs: 2 });
  const ended = once(publishing, 'exit');
  let answers = 0;
  /** The number on a page, read whole. */
  const numberOn = async (page: number): Promise<number> => {
    const coding = (['identity', 'br'] as const)[answers++ % 2] ?? 'identity';
    const { status, headers, body } = await ask(`/tin-tuc/${page}/`, coding);
    expect(status).toBe(200);
    const text = (headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body).toString();
    const numbers = new Set([...text.matchAll(/bản (\d+)/g)].map((match) => Number(match[1])));
    expect(numbers.size).toBe(1);
    return [...numbers][0] ?? 0;
  };
  let newest = 1;
  const seen = new Set<number>();
  while (newest < last) {
    const page = answers % 11;
    const [first, other, again] = [await numberOn(page), await numberOn(page + 1), await numberOn(page)];
    // From one request to the next the whole site may change, but only forwards.
    expect([newest <= first, first <= other, other <= again]).toEqual([true, true, true]);
    if (first === again) {
      expect(other).toBe(first);
      // What a page that is open loads is there, even after the next publication.
      expect((await ask(`/_astro/site.${first}.css`)).status).toBe(200);
    }
    newest = again;
    seen.add(again);
  }
  expect(await ended).toEqual([0, null]);
  expect(seen.size).toBeGreaterThan(2);
  expect(publication()).toBe(last);
  expect([...manifest.files.keys()]).toContain('/chan/');
  expect((await ask('/_astro/site.7.css')).body.toString()).toBe('/* 7 */');
}, 60_000);

test('shows what was gone back to, and a page that was changed by itself', async () => {
  const output = await createOutput();
  await publish(output, version(1));
  await publish(output, version(2));
  const { ask, reload, reloadFile } = await serve(output);
  expect((await ask('/chan/')).status).toBe(200);
  expect((await rollBack(output)).ok).toBe(true);
  await reload();
  expect((await ask('/chan/')).status).toBe(404);
  expect((await ask('/tin-tuc/1/')).body.toString()).toContain('bản 1.');
  const before = (await ask('/tin-tuc/2/')).headers.etag;
  await patchPage(output, 'tin-tuc/1/index.html', 'có bình luận');
  // The reader who comes before the server was told gets the page all the same.
  expect((await ask('/tin-tuc/1/')).status).toBe(200);
  await reloadFile('tin-tuc/1/index.html');
  expect((await ask('/tin-tuc/1/')).body.toString()).toBe('có bình luận');
  expect((await ask('/tin-tuc/2/')).headers.etag).toBe(before);
});

test('serves a folder that somebody has changed as it is', async () => {
  const output = await createOutput();
  await publish(output, version(1));
  await writeFile(output.at('la.txt'), 'lạ');
  const { ask, publication } = await serve(output);
  expect((await ask('/la.txt')).body.toString()).toBe('lạ');
  expect(publication()).toBe(0);
  await publish(output, version(2));
  await expect.poll(publication, { timeout: 5_000 }).toBe(2);
  expect((await ask('/la.txt')).status).toBe(404);
  expect((await ask('/tin-tuc/1/')).body.toString()).toContain('bản 2.');
});
