import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { reportToBench } from './bench-child.ts';

// What is compared with: node:http alone, each comment by one prepared insert with full sync, each reading by one prepared select.
const database = new DatabaseSync(process.env['BARE_DATABASE'] ?? '');
database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
  CREATE TABLE IF NOT EXISTS bare (id TEXT PRIMARY KEY, story TEXT, name TEXT, text TEXT, received_at INTEGER)`);
const insert = database.prepare('INSERT INTO bare VALUES (?, ?, ?, ?, ?)');
const select = database.prepare('SELECT * FROM published_comments WHERE story = ? ORDER BY received_at, id');

const server = createServer((request, response) => {
  const answer = (status: number, value: object) => {
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
  };
  if (request.method === 'GET') {
    const [, , , , collection = '', slug = ''] = (request.url ?? '').split('/');
    answer(200, select.all(`${collection}/${slug}`));
    return;
  }
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, string>;
    const id = randomUUID();
    insert.run(id, body['bai'] ?? '', body['hoTen'] ?? '', body['noiDung'] ?? '', Date.now());
    answer(202, { id });
  });
});
server.listen(0, '127.0.0.1', () => reportToBench((server.address() as AddressInfo).port));
