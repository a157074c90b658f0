/** Paths of hashed files and pictures that a page, style sheet or script asks for, each once, in the order of the text. */
export function referencesIn(text: string): string[] {
  const absolute = text.match(/\/(?:_astro\/[^\s"'`()<>\\]+\.(?:css|js|woff2|svg)|anh\/[\w.-]+\.webp)/g) ?? [];
  // Scripts name their parts from where they stand.
  const beside = [...text.matchAll(/["'`]\.\/([\w.@-]+\.js)["'`]/g)].map(([, name = '']) => `/_astro/${name}`);
  return [...new Set([...absolute, ...beside])];
}

/** The name of a picture without its width: files of one family show the same. */
export function pictureFamily(path: string): string {
  return path.replace(/-\d+(?=\.webp$)/, '');
}

/** One file for each picture of a page: one that is on the device already, else the narrowest of at least 800 px, else the widest. */
export function choosePictures(paths: readonly string[], have: ReadonlySet<string>): string[] {
  const families = Map.groupBy(
    paths.filter((path) => !path.startsWith('/_astro/')),
    pictureFamily,
  );
  return [...families.values()].map((files) => {
    const byWidth = [...files].sort((a, b) => widthOf(a) - widthOf(b));
    return files.find((file) => have.has(file)) ?? byWidth.find((file) => widthOf(file) >= 800) ?? byWidth.at(-1) ?? '';
  });
}

function widthOf(path: string): number {
  return Number(/-(\d+)\.webp$/.exec(path)?.[1] ?? 0);
}
