import type { ExportAuthor, ExportItem } from './export-item.ts';
import { readExport } from './read-export.ts';

/** An attachment of the export. */
export interface Attachment {
  readonly url: string;
  readonly alt: string;
  readonly caption: string;
}

/** What has to be known of the whole export before a post can be read. */
export interface ExportFacts {
  /** Address of the old site, without a slash at its end. */
  readonly site: string;
  readonly authors: ReadonlyMap<string, ExportAuthor>;
  /** By id. */
  readonly attachments: ReadonlyMap<string, Attachment>;
  /** Ids of the attachments of each post, in the order of the export, for galleries without ids. */
  readonly attachedTo: ReadonlyMap<string, readonly string[]>;
}

/** Reads an export once for what posts refer to; attachments may stand behind the posts that show them. */
export async function readFacts(file: string): Promise<ExportFacts> {
  let site = '';
  const authors = new Map<string, ExportAuthor>();
  const attachments = new Map<string, Attachment>();
  const attachedTo = new Map<string, string[]>();
  for await (const part of readExport(file)) {
    if (part.kind === 'site') site = part.address.replace(/\/+$/, '');
    else if (part.kind === 'author') authors.set(part.author.login, part.author);
    else if (part.item.type === 'attachment') note(part.item);
  }
  return { site, authors, attachments, attachedTo };

  function note(item: ExportItem): void {
    if (item.attachmentUrl === '') return;
    const alt = item.meta['_wp_attachment_image_alt'] ?? '';
    attachments.set(item.id, { url: item.attachmentUrl, alt, caption: item.excerpt });
    attachedTo.set(item.parent, [...(attachedTo.get(item.parent) ?? []), item.id]);
  }
}
