import { stat } from 'node:fs/promises';
import { mappingSentence, OLD_SITE_USAGE } from '../../messages/importing-old-sites.ts';
import { runOldSiteCommand } from '../old-site/import-command.ts';
import { readMapping } from '../old-site/mapping.ts';
import { pagesMapping } from './map-schema.ts';
import { openPages } from './open-pages.ts';

/** `npm run import pages DIR --map FILE`. */
export function runPagesCommand(args: readonly string[]): Promise<0 | 1> {
  return runOldSiteCommand(
    {
      kind: 'pages',
      async open({ source, map, isFetching }) {
        if (source === undefined) return { refused: OLD_SITE_USAGE.noFolder };
        if (map === undefined) return { refused: OLD_SITE_USAGE.noMap };
        if ((await stat(source).catch(() => undefined)) === undefined)
          return { refused: OLD_SITE_USAGE.folderMissing(source) };
        const read = await readMapping(map, pagesMapping);
        if ('problem' in read) return { refused: mappingSentence(read.problem) };
        const site = await openPages(source, read.mapping, isFetching);
        return site === undefined ? { refused: OLD_SITE_USAGE.noPages(source) } : { site };
      },
      explain: () => undefined,
    },
    args,
  );
}
