import { build, type Rolldown } from 'vite';
import { fileURLToPath } from 'node:url';

/** The script and style sheet of a page that a test opens, made of one file beside this one; names are `page.js`, `page.css`. */
export async function bundlePage(file: string): Promise<Readonly<Record<string, string>>> {
  const built = (await build({
    root: fileURLToPath(new URL('../../..', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      cssMinify: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(file, import.meta.url)),
        output: { entryFileNames: 'page.js', assetFileNames: 'page[extname]' },
      },
    },
  })) as Rolldown.RolldownOutput;
  const texts = built.output.map(
    (made) => [made.fileName, made.type === 'chunk' ? made.code : String(made.source)] as const,
  );
  return Object.fromEntries(texts.filter(([name]) => name.startsWith('page.')));
}
