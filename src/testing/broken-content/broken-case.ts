import type { FolderContent } from '../temporary-folder.ts';

/** One kind of broken content: its files, the findings it must cause (gaps aside), and words that the editor must read. */
export interface BrokenCase {
  readonly name: string;
  readonly files: FolderContent;
  readonly expected: readonly ExpectedFinding[];
  readonly words: readonly string[];
}

/** A finding as the table writes it: code, file, line, and the field as a dotted path. */
export type ExpectedFinding = readonly [code: string, file: string, line: number, field?: string];

/** The article that most cases break. */
export const articleFile = 'tin-tuc/bai/index.mdx';
