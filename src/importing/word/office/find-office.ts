import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** LibreOffice's program: what `SOFFICE` names, else found on the PATH or where it is usually installed; `undefined` when it is nowhere. */
export function findOffice(env: Readonly<Record<string, string | undefined>> = process.env): string | undefined {
  const named = env['SOFFICE'];
  if (named !== undefined && named !== '') return named;
  const names = process.platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...usual].find((path) =>
    existsSync(path),
  );
}

const usual = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
];
