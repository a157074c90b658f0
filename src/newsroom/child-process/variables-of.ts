import type { Environment } from '../../environment/environment.ts';

/** The variables of a process that shall work on the same site as this one. */
export function variablesOf({ contentDir, outDir, dataDir, siteUrl, now }: Environment): NodeJS.ProcessEnv {
  return {
    ...process.env,
    CONTENT_DIR: contentDir,
    OUT_DIR: outDir,
    DATA_DIR: dataDir,
    SITE_URL: siteUrl,
    // An hour that was set replaces the clock there too.
    ...(now === undefined ? {} : { NOW: now }),
    NODE_ENV: 'production',
  };
}
