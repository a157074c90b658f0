import type { Warn } from '../body/html/clean-html.ts';
import { decodeFonts } from './fonts/decode-fonts.ts';
import { readStyleFonts } from './fonts/style-fonts.ts';
import { freeTextBoxes } from './markup/free-text-boxes.ts';
import { markEquations } from './markup/mark-equations.ts';
import { settleChanges } from './markup/settle-changes.ts';
import type { WordPackage } from './package/open-docx.ts';
import { parseXml, wordElements, writeXml } from './package/xml.ts';

/** The parts of a Word file with text, as XML in Unicode that the converter reads wholly; tells what was met. Throws on broken XML. */
export function prepareParts({ zip, document }: WordPackage, warn: Warn): ReadonlyMap<string, string> {
  const folder = document.slice(0, document.lastIndexOf('/') + 1);
  const read = (name: string) => zip.read(`${folder}${name}`)?.toString('utf8');
  const theme = zip.names.find((name) => name.startsWith(`${folder}theme/`) && name.endsWith('.xml'));
  const styles = readStyleFonts(
    read('styles.xml'),
    theme === undefined ? undefined : zip.read(theme)?.toString('utf8'),
  );
  const fonts = new Set<string>();
  const changes = { insertions: 0, deletions: 0 };
  let comments = 0;
  let boxes = 0;
  const parts = new Map<string, string>();
  for (const name of [document, `${folder}footnotes.xml`, `${folder}endnotes.xml`]) {
    const source = zip.read(name)?.toString('utf8');
    if (source === undefined) continue;
    const part = parseXml(source);
    boxes += freeTextBoxes(part);
    for (const where of markEquations(part)) warn('equation', { where });
    const settled = settleChanges(part);
    changes.insertions += settled.insertions;
    changes.deletions += settled.deletions;
    comments += wordElements(part, 'commentReference').length;
    for (const font of decodeFonts(part, styles)) fonts.add(font);
    parts.set(name, writeXml(part));
  }
  if (fonts.size > 0) warn('legacy-font', { fonts: [...fonts].join(', ') });
  if (boxes > 0) warn('text-boxes', { count: boxes });
  if (changes.insertions + changes.deletions > 0) warn('changes-accepted', { ...changes });
  if (comments > 0) warn('comments-dropped', { count: comments });
  return parts;
}
