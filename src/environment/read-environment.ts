import path from 'node:path';
import type { Environment, EnvironmentProblem, EnvironmentProblemCode, EnvironmentVariable } from './environment.ts';
import { readCommentEnvironment } from './comment-environment.ts';
import { findFolderProblems } from './folder-problems.ts';
import { readDatabaseUrl } from './database-url.ts';
import { isLocalMinute } from './local-minute.ts';
import { readSiteUrl } from './site-url.ts';

/** The checked environment, or every problem found in it. */
export type EnvironmentResult =
  | { readonly ok: true; readonly value: Environment }
  | { readonly ok: false; readonly problems: readonly EnvironmentProblem[] };

/** Checks the environment variables and resolves their paths against `cwd`; touches neither disk nor clock, reports all problems at once. */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>, cwd: string): EnvironmentResult {
  const problems: EnvironmentProblem[] = [];
  const given = (variable: EnvironmentVariable) => {
    // `PORT=` in a compose file means "not set", not "an empty port".
    const value = env[variable]?.trim().normalize('NFC');
    return value === undefined || value === '' ? undefined : value;
  };
  const refuse = (variable: EnvironmentVariable, code: EnvironmentProblemCode, value: string) => {
    problems.push({ variable, code, value });
  };
  const folder = (variable: EnvironmentVariable, fallback: string) => {
    const value = given(variable) ?? fallback;
    if (value.includes('\0')) refuse(variable, 'path-has-nul', value.replaceAll('\0', '\\0'));
    return path.resolve(cwd, value);
  };

  const contentDir = folder('CONTENT_DIR', 'content');
  const outDir = folder('OUT_DIR', 'dist');
  const dataDir = folder('DATA_DIR', '.data');

  const database = readDatabaseUrl(given('DATABASE_URL'), cwd, dataDir);
  if (!database.ok) refuse('DATABASE_URL', 'database-url-unknown', database.shown);
  const databaseFile = database.ok && database.value.engine === 'sqlite' ? database.value.file : undefined;
  problems.push(...findFolderProblems({ cwd, contentDir, outDir, dataDir, databaseFile }));

  const portOf = (variable: 'PORT' | 'NEWSROOM_PORT', fallback: number) => {
    const text = given(variable) ?? String(fallback);
    if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
    refuse(variable, 'port-invalid', text);
    return fallback;
  };
  const hostOf = (variable: 'HOST' | 'NEWSROOM_HOST') => {
    const host = given(variable) ?? '127.0.0.1';
    if (!/^(?:[\p{L}\p{N}._-]+|[0-9a-f:.]+(?:%[\w.-]+)?)$/iu.test(host)) refuse(variable, 'host-invalid', host);
    return host;
  };
  const urlOf = (variable: 'SITE_URL' | 'NEWSROOM_URL', localPort: number) => {
    const url = readSiteUrl(given(variable) ?? `http://localhost:${localPort}`);
    if (!url.ok) refuse(variable, url.code, url.shown);
    return url;
  };
  const port = portOf('PORT', 4321);
  const host = hostOf('HOST');
  const siteUrl = urlOf('SITE_URL', port);
  const newsroomPort = portOf('NEWSROOM_PORT', 4322);
  const newsroomHost = hostOf('NEWSROOM_HOST');
  const newsroomUrl = urlOf('NEWSROOM_URL', newsroomPort);

  const trustText = given('TRUST_PROXY') ?? '0';
  const trustProxy = TRUTH.get(trustText.toLowerCase());
  if (trustProxy === undefined) refuse('TRUST_PROXY', 'trust-proxy-invalid', trustText);

  const now = given('NOW');
  if (now !== undefined && !isLocalMinute(now)) refuse('NOW', 'now-invalid', now);

  const comments = readCommentEnvironment(given);
  problems.push(...comments.problems);

  if (problems.length > 0 || !database.ok || !siteUrl.ok || !newsroomUrl.ok || trustProxy === undefined)
    return { ok: false, problems };
  return {
    ok: true,
    value: {
      contentDir,
      outDir,
      dataDir,
      database: database.value,
      port,
      host,
      siteUrl: siteUrl.value,
      trustProxy,
      now,
      comments: comments.value,
      newsroom: { port: newsroomPort, host: newsroomHost, url: newsroomUrl.value },
    },
  };
}

const TRUTH = new Map([
  ['1', true],
  ['true', true],
  ['yes', true],
  ['0', false],
  ['false', false],
  ['no', false],
]);
