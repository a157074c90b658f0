import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { codeVersion } from '../../content-store/code-version.ts';
import { decodeText } from '../../content-store/decode-text.ts';
import { FileCache } from '../../content-store/file-cache.ts';
import { FileFinder } from '../../content-store/find-file.ts';
import { findEntries } from '../../content-store/find-entries.ts';
import type { EntryPlace } from '../../content-store/parse-entry.ts';
import { findPrivateMarks, type PrivateMark } from '../../content-store/private-marks.ts';
import { readContent, type Content, type ReadOptions } from '../../content-store/read-content.ts';
import type { EditorFinding, ProofFinding } from '../proof-finding.ts';
import { completeProof, readProof, type ProofRecord } from '../proofread.ts';
import type { HeadingsOf } from '../links/link-findings.ts';
import type { Names } from '../rule.ts';
import { campaignsOf, headingsIn, namesOf } from './surroundings-in.ts';

/** What a run over a content folder found. */
export interface ProofreadContent {
  readonly findings: readonly EditorFinding[];
  /** How many entries were looked at. */
  readonly entries: number;
}

/** Checks and proofreads a content folder, or the entries whose file `isWanted`; unchanged texts come from the cache in `dataDir`. */
export async function proofreadContent(
  options: ReadOptions,
  isWanted: (file: string) => boolean = () => true,
): Promise<ProofreadContent> {
  const content = await readContent(options);
  const { places } = await findEntries(options.contentDir);
  const wanted = places.filter(({ file }) => isWanted(file));
  const reader = await ProofReader.open(options, content);
  const remarks: ProofFinding[] = [];
  for (const place of wanted) remarks.push(...(await reader.read(place)));
  // A part of the folder must not forget what is kept of the rest.
  if (wanted.length === places.length) await reader.save();
  const findings = [...content.findings.filter(({ file }) => isWanted(file)), ...remarks];
  return { findings, entries: wanted.length };
}

const codeFolders = ['src/content-model', 'src/content-store', 'src/proofreading'];

class ProofReader {
  private readonly contentDir: string;
  private readonly finder = new FileFinder();
  private readonly names: Names;
  private readonly headingsOf: HeadingsOf;
  private readonly records: FileCache<ProofRecord>;
  private readonly marks: FileCache<readonly PrivateMark[]>;

  private constructor(
    contentDir: string,
    content: Content,
    records: FileCache<ProofRecord>,
    marks: FileCache<readonly PrivateMark[]>,
  ) {
    this.contentDir = contentDir;
    this.names = namesOf(content);
    this.headingsOf = headingsIn(content.entries);
    this.records = records;
    this.marks = marks;
  }

  static async open({ contentDir, dataDir }: ReadOptions, content: Content): Promise<ProofReader> {
    const { reference, entries } = content;
    const campaigns = campaignsOf(entries);
    const names = createHash('sha256')
      .update(JSON.stringify([reference.catalogues, campaigns]))
      .digest('hex');
    const folder = join(dataDir, 'cache', 'proofreading');
    const [records, marks] = await Promise.all([
      FileCache.open<ProofRecord>(join(folder, 'entries'), `${codeVersion(codeFolders)}-${names}`),
      FileCache.open<readonly PrivateMark[]>(join(folder, 'pictures'), codeVersion(['src/content-store'])),
    ]);
    return new ProofReader(contentDir, content, records, marks);
  }

  async read(place: EntryPlace): Promise<ProofFinding[]> {
    const record = await this.records.get(join(this.contentDir, place.file), (bytes) => {
      const { text, broken } = decodeText(bytes);
      // The content checks tell of bytes that are no text.
      return broken
        ? { findings: [], anchors: [], links: [], pictures: [] }
        : readProof({ ...place, source: text }, this.names);
    });
    const folder = join(this.contentDir, dirname(place.file));
    const marks = new Map<string, readonly PrivateMark[]>();
    for (const { src } of record.pictures) marks.set(src, await this.marksOf(folder, src));
    return completeProof(place.file, record, { headingsOf: this.headingsOf, marks });
  }

  async save(): Promise<void> {
    await Promise.all([this.records.save(), this.marks.save()]);
  }

  private async marksOf(folder: string, name: string): Promise<readonly PrivateMark[]> {
    const { path } = await this.finder.find(folder, name);
    // A missing file is an error of the content checks.
    return path === undefined ? [] : this.marks.get(path, findPrivateMarks).catch(() => []);
  }
}
