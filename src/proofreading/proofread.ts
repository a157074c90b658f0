import { entryPath } from '../content-model/publication.ts';
import type { EntryPlace } from '../content-store/parse-entry.ts';
import { findAcronyms } from './acronyms/find-acronyms.ts';
import {
  anchorLinksOf,
  findDeadLinks,
  findLinkFaults,
  findMissingAnchors,
  siteLinksOf,
  type AnchorLink,
  type HeadingsOf,
  type Reaches,
  type SiteLink,
} from './links/link-findings.ts';
import { findPictureFaults, findPrivatePictures, type PictureMarks } from './pictures/picture-findings.ts';
import { picturesOf, type StoryPicture } from './pictures/pictures-of.ts';
import { spanIn, startIn, type Passage } from './passages/passage.ts';
import { readStory, type ReadStory } from './passages/read-story.ts';
import type { ProofFinding } from './proof-finding.ts';
import { markPassage } from './rules.ts';
import type { Mark, Names } from './rule.ts';
import { readingEase } from './story/reading-ease.ts';
import { findRepeatedStandfirst } from './story/repeated-standfirst.ts';

/** The text of an entry (NFC, lines ending in `\n`) with its place. */
export interface ProofSource extends EntryPlace {
  readonly source: string;
}

/** What one text says by itself; plain data that can be cached. */
export interface ProofRecord {
  readonly findings: readonly ProofFinding[];
  readonly anchors: readonly AnchorLink[];
  readonly links: readonly SiteLink[];
  readonly pictures: readonly StoryPicture[];
}

/** What a text is held against: headings of other pages, and files beside it. */
export interface Surroundings {
  readonly headingsOf: HeadingsOf;
  readonly marks: PictureMarks;
  /** Left out where dead links are told of otherwise. */
  readonly reaches?: Reaches;
}

/** Everything that an editor should look at in one entry, in reading order; needs no disk, changes nothing. */
export function proofread(entry: ProofSource, names: Names, surroundings: Surroundings): ProofFinding[] {
  return completeProof(entry.file, readProof(entry, names), surroundings);
}

/** Reads one text by itself. */
export function readProof(entry: ProofSource, names: Names): ProofRecord {
  const story = readStory(entry.collection, entry.source);
  const { passages } = story;
  const pictures = picturesOf(story);
  const findings = [
    ...passages.flatMap((passage) => markPassage(passage, names).map((mark) => toFinding(story, passage, mark))),
    ...findAcronyms(passages, names.acronyms).map(({ passage, mark }) => toFinding(story, passage, mark)),
    ...findLinkFaults(story),
    ...findPictureFaults(story, pictures),
    ...wholeStory(passages),
  ].map((finding) => ({ ...finding, file: entry.file }));
  return {
    findings,
    pictures,
    links: siteLinksOf(story),
    anchors: anchorLinksOf(story, entryPath(entry.collection, entry.slug)),
  };
}

/** The findings of a text together with those that hang on what stands around it. */
export function completeProof(
  file: string,
  record: ProofRecord,
  { headingsOf, marks, reaches }: Surroundings,
): ProofFinding[] {
  const around = [
    ...findDeadLinks(record.links, reaches),
    ...findMissingAnchors(record.anchors, headingsOf),
    ...findPrivatePictures(record.pictures, marks),
  ];
  return [...record.findings, ...around.map((finding) => ({ ...finding, file }))].sort(
    (a, b) => a.line - b.line || (a.span?.from ?? 0) - (b.span?.from ?? 0),
  );
}

function wholeStory(passages: readonly Passage[]): Omit<ProofFinding, 'file'>[] {
  const repeated = findRepeatedStandfirst(passages);
  const ease = readingEase(passages);
  const findings: Omit<ProofFinding, 'file'>[] = [];
  if (repeated) findings.push({ severity: 'warning', code: 'standfirst-repeated', line: repeated.line, args: {} });
  if (ease && ease.level > HARDEST_LEVEL) {
    const args = { sentence: Math.round(ease.sentenceLength), level: Math.round(ease.level * 10) / 10 };
    findings.push({ severity: 'suggestion', code: 'hard-to-read', line: 1, args });
  }
  return findings;
}

/** Above this a text asks for more than the school years that most readers have. */
const HARDEST_LEVEL = 8;

function toFinding({ lineAt }: ReadStory, passage: Passage, mark: Mark): Omit<ProofFinding, 'file'> {
  const { code, severity, from, to, args = {}, suggestion } = mark;
  const span = spanIn(passage, from, to);
  const start = startIn(passage, from);
  const { field, label } = passage;
  return {
    severity,
    code,
    line: start === undefined ? passage.line : lineAt(start),
    ...(field === undefined ? {} : { field }),
    ...(label === undefined ? {} : { label }),
    args,
    excerpt: excerptOf(passage.text, from, to),
    ...(span === undefined ? {} : { span }),
    ...(span === undefined || suggestion === undefined ? {} : { suggestion }),
  };
}

/** The place with some words around it. */
function excerptOf(text: string, from: number, to: number): string {
  const start = Math.max(0, from - AROUND);
  const end = Math.min(text.length, Math.min(to, from + LONGEST) + AROUND);
  const head = start === 0 ? '' : `…${text.slice(start, from).replace(/^\S*\s/u, '')}`;
  const tail = end === text.length ? '' : '…';
  const middle = start === 0 ? text.slice(0, end) : text.slice(from, end);
  return `${head}${tail === '' ? middle : middle.replace(/\s\S*$/u, '')}${tail}`.trim();
}

const AROUND = 32;
const LONGEST = 60;
