import { readFrontMatter } from '../form/front-matter/read-front-matter.ts';
import { TEXT_FILE } from './story-folder.ts';

/** The front matter of an entry as written, before any default; empty when it cannot be read. */
export function valuesOf(source: string): Readonly<Record<string, unknown>> {
  return readFrontMatter(source, TEXT_FILE).data;
}

/** The title of an entry as far as it has one. */
export function titleOf(source: string): string {
  const { title } = valuesOf(source);
  return typeof title === 'string' && title !== '' ? title : 'chưa có tiêu đề';
}
