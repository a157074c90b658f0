import type { ArchiveBlock, ArchiveStory } from '../archive/story.ts';
import { frontMatter, writeBlock, writeBody } from '../archive/write-entry.ts';
import type { PeerFormat } from './peer.ts';

/** The same text for a peer: the little front matter that its pages show, components as plain HTML or left to its own. */
export function writePeerStory(story: ArchiveStory, format: PeerFormat): string {
  const { title, publishedAt, standfirst, section, tags, parts } = story;
  const front = {
    title,
    date: `${publishedAt}:00+07:00`,
    description: standfirst,
    muc: [section],
    tags,
    kind: story.collection,
  };
  // A peer has no pictures: none of them derives sizes without a plug-in.
  const shown = parts.filter((part) => part.kind !== 'block' || part.block.name !== 'Picture');
  const body = writeBody(shown, format === 'mdx' ? writeBlock : writeHtml);
  return `---\n${frontMatter(front)}\n---\n\n${body}\n`;
}

/** Names of the components that bodies use, for a peer to define. */
export const PEER_COMPONENTS = ['KeyNumbers', 'PullQuote', 'FactBox', 'Timeline', 'DataTable', 'BarChart', 'CallOut'];

/** A block as HTML that says the same: a quotation, or a list of what it holds. */
function writeHtml({ name, props, text }: ArchiveBlock): string {
  if (name === 'PullQuote' || name === 'CallOut')
    return `<blockquote><p>${text ?? String(props['text'])}</p></blockquote>`;
  const rows = Object.values(props).flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [value]));
  const cells = (row: unknown): string =>
    row !== null && typeof row === 'object' ? Object.values(row).map(String).join(': ') : String(row);
  return `<aside><ul>${rows.map((row) => `<li>${cells(row)}</li>`).join('')}</ul></aside>`;
}
