import type { Node } from 'prosemirror-model';
import { writeBody } from '../../../importing/body/write-body.ts';
import { canonicalDoc } from '../canonical/canonical-doc.ts';
import { isSameDoc } from '../canonical/is-same-doc.ts';
import { bodyToDoc } from '../read/body-to-doc.ts';
import { bodySchema, type DocJson } from '../schema/schema.ts';
import { docToTree } from './doc-to-tree.ts';
import { keepSources } from './keep-sources.ts';

/** A written body; `isExact` is false when reading it again gives another document, which should never be. */
export interface WrittenBody {
  readonly body: string;
  readonly isExact: boolean;
}

/**
 * Writes a document as MDX. Parts that were not changed since `before` (the body that was opened; empty for a new one) keep
 * their text byte for byte; a body begins with a blank line, without which a rule would be front matter. The result is read again before it is given back. Throws a RangeError when the JSON is no
 * document of our schema.
 */
export function docToBody(json: DocJson, before: string): WrittenBody {
  const given = bodySchema.nodeFromJSON(json);
  given.check();
  const doc = canonicalDoc(given);
  const opened = bodyToDoc(before);
  const kept = opened.doc && keepSources(doc, before, opened.pieces, writeNodes);
  if (kept !== undefined && isRead(kept, doc)) return { body: kept, isExact: true };
  // Parts side by side may read otherwise than alone, as two lists do: then the whole is written anew.
  const body = (/^\s+/.exec(before)?.[0] ?? '\n') + writeNodes(doc.children);
  return { body, isExact: isRead(body, doc) };
}

function writeNodes(nodes: readonly Node[]): string {
  return writeBody(docToTree(nodes));
}

function isRead(body: string, doc: Node): boolean {
  const read = bodyToDoc(body).doc;
  return read !== undefined && isSameDoc(read, doc);
}
