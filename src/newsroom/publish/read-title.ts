import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cleanText, decodeText } from '../../content-store/decode-text.ts';
import { splitEntry } from '../../content-store/parse-entry.ts';
import { parseYaml } from '../../content-store/yaml-document.ts';

/** The title of the entry that a file of the content folder belongs to, `tin-tuc/2026/a/index.mdx` or a file beside it; undefined when it cannot be read. */
export function readTitle(contentDir: string, file: string): string | undefined {
  try {
    const bytes = readFileSync(join(contentDir, dirname(file), 'index.mdx'));
    const front = splitEntry(cleanText(decodeText(bytes).text))?.front ?? '';
    const { title } = (parseYaml(front, file, 1).value ?? {}) as { title?: unknown };
    return typeof title === 'string' && title.trim() !== '' ? title.trim() : undefined;
  } catch {
    // It is gone, or nobody may read it: its name must do.
    return undefined;
  }
}
