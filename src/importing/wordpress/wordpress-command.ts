import { stat } from 'node:fs/promises';
import { exportSentence, mappingSentence, OLD_SITE_USAGE } from '../../messages/importing-old-sites.ts';
import { runOldSiteCommand } from '../old-site/import-command.ts';
import { readMapping } from '../old-site/mapping.ts';
import { openWordpress, wordpressMapping } from './open-wordpress.ts';
import { ExportError } from './read-export.ts';

/** `npm run import wordpress FILE.xml`. */
export function runWordpressCommand(args: readonly string[]): Promise<0 | 1> {
  return runOldSiteCommand(
    {
      kind: 'wordpress',
      async open({ source, map, media, isFetching }) {
        if (source === undefined) return { refused: OLD_SITE_USAGE.noExport };
        if (media !== undefined && !(await isFolder(media))) return { refused: OLD_SITE_USAGE.folderMissing(media) };
        const read =
          map === undefined ? { mapping: wordpressMapping.parse({}) } : await readMapping(map, wordpressMapping);
        if ('problem' in read) return { refused: mappingSentence(read.problem) };
        return { site: await openWordpress(source, read.mapping, { media, isFetching }) };
      },
      explain: (error, { source }) =>
        error instanceof ExportError ? exportSentence(error.problem, source ?? '') : undefined,
    },
    args,
  );
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
}
