import { splitEntry } from '../../../content-store/parse-entry.ts';
import { cleanText } from '../../../content-store/decode-text.ts';
import type { Finding } from '../../../content-store/finding.ts';
import { parseYaml } from '../../../content-store/yaml-document.ts';
import { isMap, type Json } from './write-value.ts';

/** An entry's text taken apart: the front matter as YAML and as raw data (before defaults), and the body. */
export interface FrontMatter {
  readonly yaml: string;
  readonly data: Readonly<Record<string, Json>>;
  readonly body: string;
  /** Why the front matter cannot be read; the data is empty then. */
  readonly findings: readonly Finding[];
}

/** Reads an entry's text (any Unicode form, any line ending); `file` stands in the findings. */
export function readFrontMatter(raw: string, file: string): FrontMatter {
  const source = cleanText(raw);
  const parts = splitEntry(source);
  if (!parts) {
    const finding: Finding = { severity: 'error', code: 'front-matter-missing', file, line: 1, args: {} };
    return { yaml: '', data: {}, body: source, findings: [finding] };
  }
  const { value, findings } = parseYaml(parts.front, file, 1);
  const data = (value ?? {}) as Json;
  return { yaml: parts.front, data: isMap(data) ? data : {}, body: parts.body, findings };
}

/** Puts an entry's text together again; what was read and not changed gives the same bytes. */
export function joinEntry(yaml: string, body: string): string {
  return `---\n${yaml === '' ? '' : `${yaml}\n`}---\n${body}`;
}
