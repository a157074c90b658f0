import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { describeStartProblem } from '../messages/serving.ts';
import { exchange } from '../testing/http-exchange.ts';
import { createTemporaryFolder } from '../testing/temporary-folder.ts';
import { serveSite, type RunningServer } from './serve-site.ts';
import type { ApiHandler } from './site-server.ts';

// Starting a process takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const settings = (outDir: string, port = 0) => ({ outDir, port, host: '127.0.0.1', trustProxy: false });

async function serve(outDir: string, api?: ApiHandler): Promise<RunningServer> {
  const result = await serveSite(settings(outDir), api);
  if (!result.ok) throw new Error(result.problem.code);
  onTestFinished(() => result.value.stop(0));
  return result.value;
}

describe('serveSite', () => {
  it('says where the site is', async () => {
    const { url, port } = await serve(await createTemporaryFolder({ 'index.html': 'Chào' }));
    expect(url).toBe(`http://localhost:${port}`);
    expect((await exchange(port, '/')).body.toString()).toBe('Chào');
  });

  it('explains a port in use, a missing folder, an empty folder and a foreign host', async () => {
    const folder = await createTemporaryFolder({ 'index.html': 'Chào' });
    const { port } = await serve(folder);
    const empty = await createTemporaryFolder({});
    const results = [
      await serveSite(settings(folder, port)),
      await serveSite(settings(path.join(folder, 'khong-co'))),
      await serveSite(settings(empty)),
      await serveSite({ ...settings(folder), host: '192.0.2.1' }),
    ];
    expect(results.map((result) => (result.ok ? 'ok' : describeStartProblem(result.problem)))).toEqual([
      `Cổng ${port} đang có chương trình khác dùng; hãy tắt chương trình đó hoặc chọn cổng khác, ví dụ PORT=${port + 1}.`,
      `Chưa có trang nào trong «${folder}/khong-co»; hãy dựng trang trước bằng lệnh npm run build.`,
      `Chưa có trang nào trong «${empty}»; hãy dựng trang trước bằng lệnh npm run build.`,
      'Máy này không có địa chỉ «192.0.2.1»; hãy đặt HOST=127.0.0.1 (chỉ máy này) hoặc HOST=0.0.0.0 (mọi máy trong mạng).',
    ]);
  });

  it('takes up a site that was built again', async () => {
    const folder = await createTemporaryFolder({ 'index.html': 'một', 'b/index.html': 'b' });
    const { port, reload } = await serve(folder);
    await writeFile(path.join(folder, 'index.html'), 'hai lần');
    await rm(path.join(folder, 'b'), { recursive: true });
    // The request that meets the changed file waits for the look at all of them.
    expect((await exchange(port, '/')).body.toString()).toBe('hai lần');
    expect((await exchange(port, '/b/')).status).toBe(404);
    await rm(path.join(folder, 'index.html'));
    await reload();
    expect((await exchange(port, '/')).body.toString()).toBe('hai lần');
  });
});

describe('stop', () => {
  it('finishes the response under way, closes its and idle connections, and accepts no more', async () => {
    const answer = Promise.withResolvers<Response>();
    const begun = Promise.withResolvers<Request>();
    const { port, stop } = await serve(await createTemporaryFolder({ 'index.html': 'Chào' }), (request) => {
      begun.resolve(request);
      return answer.promise;
    });
    const agent = new Agent({ keepAlive: true });
    onTestFinished(() => {
      agent.destroy();
    });
    await exchange(port, '/', { agent });
    const pending = exchange(port, '/api/cham', { agent: new Agent({ keepAlive: true }) });
    await begun.promise;
    const stopped = stop();
    await expect(exchange(port, '/')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    answer.resolve(new Response('xong'));
    expect((await pending).body.toString()).toBe('xong');
    await stopped;
  });

  it('cuts off what outlasts the bound', async () => {
    const begun = Promise.withResolvers<Request>();
    const { port, stop } = await serve(await createTemporaryFolder({ 'index.html': 'Chào' }), (request) => {
      begun.resolve(request);
      return new Promise(() => {});
    });
    const pending = exchange(port, '/api/mai');
    pending.catch(() => {});
    await begun.promise;
    await stop(1);
    await expect(pending).rejects.toMatchObject({ code: 'ECONNRESET' });
  });
});

describe('the serve command', () => {
  const run = (env: Record<string, string>) => {
    const child = spawn(process.execPath, ['scripts/serve.ts'], {
      env: { ...process.env, HOST: '127.0.0.1', PORT: '0', ...env },
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    return { child, errors: text(child.stderr), code: once(child, 'exit').then(([code]) => code as number | null) };
  };

  it.each(['SIGTERM', 'SIGINT'] as const)('prints its address and ends with 0 on %s', async (signal) => {
    const { child, errors, code } = run({
      OUT_DIR: await createTemporaryFolder({ 'index.html': 'Chào', _redirects: '/a /b 200' }),
      DATA_DIR: await createTemporaryFolder({}),
    });
    const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
    const port = Number(
      /^Lan Tỏa đang phục vụ 1 trang tại http:\/\/localhost:(\d+) \(bấm Ctrl\+C để dừng\)\.\n$/.exec(line)?.[1],
    );
    // Neither an idle nor a silent connection holds it up.
    const agent = new Agent({ keepAlive: true });
    onTestFinished(() => {
      agent.destroy();
    });
    expect((await exchange(port, '/', { agent })).status).toBe(200);
    const silent = connect(port, '127.0.0.1');
    await once(silent, 'connect');
    child.kill(signal);
    expect(await code).toBe(0);
    expect(await errors).toBe('_redirects, dòng 1: «/a /b 200» bị bỏ qua vì mã chỉ có thể là 301, 302 hoặc 410.\n');
  });

  it('does not wait for a slow reader after a second signal', async () => {
    const folder = await createTemporaryFolder({ 'index.html': 'Chào', 'phim.mp4': new Uint8Array(32 * 1_048_576) });
    const { child, code } = run({ OUT_DIR: folder });
    const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
    const reader = request({
      host: '127.0.0.1',
      port: Number(/:(\d+) /.exec(line)?.[1]),
      path: '/phim.mp4',
      agent: false,
    }).end();
    const [incoming] = (await once(reader, 'response')) as [NodeJS.ReadableStream];
    incoming.on('error', () => {}).pause();
    child.kill('SIGINT');
    // Signals are not queued: repeat the second one until it has been heard.
    const again = setInterval(() => child.kill('SIGINT'), 50);
    expect(
      await code.finally(() => {
        clearInterval(again);
      }),
    ).toBe(0);
  });

  it('tells a port in use in one line and ends with 1', async () => {
    const folder = await createTemporaryFolder({ 'index.html': 'Chào' });
    const { port } = await serve(folder);
    const { errors, code } = run({ OUT_DIR: folder, PORT: String(port) });
    expect(await code).toBe(1);
    expect(await errors).toMatch(new RegExp(`^Cổng ${port} đang có chương trình khác dùng; [^\\n]+\\n$`));
  });

  it('tells all wrong settings and ends with 1', async () => {
    const { errors, code } = run({ PORT: 'x', SITE_URL: 'y' });
    expect(await code).toBe(1);
    expect(
      (await errors)
        .trim()
        .split('\n')
        .map((line) => line.split(':')[0]),
    ).toEqual(['PORT', 'SITE_URL']);
  });
});
