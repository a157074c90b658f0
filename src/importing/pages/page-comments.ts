import { selectAll } from 'hast-util-select';
import { cleanLine, cleanText } from '../../comments/domain/text/clean-text.ts';
import { toEpochMs, type LocalTime } from '../../content-model/time/local-time.ts';
import type { OldComment } from '../old-site/old-story.ts';
import { wordsOf } from '../old-site/plain-html.ts';
import type { DatePicker, PagesMapping } from './map-schema.ts';
import { type Page, pickText } from './pick.ts';

/** The comments that stood below a saved page: what stood there had been approved. One without a date has none to be kept under. */
export function pageComments(
  page: Page,
  mapping: PagesMapping['comments'],
  dateOf: (each: Page, picker: DatePicker) => LocalTime | undefined,
): OldComment[] {
  if (mapping === undefined) return [];
  return selectAll(mapping.each, page.tree).flatMap((element, index): OldComment[] => {
    const each: Page = { tree: element, address: page.address };
    const at = mapping.date === undefined ? undefined : dateOf(each, mapping.date);
    const holder = selectAll(mapping.text, element)[0];
    const text = holder === undefined ? '' : cleanText(wordsOf(holder));
    if (text === '' || at === undefined) return [];
    return [
      {
        key: `${new URL(page.address).pathname}${new URL(page.address).search}#${index + 1}`,
        parent: '',
        name: cleanLine(pickText(each, mapping.name)) || 'Bạn đọc',
        text,
        receivedAt: toEpochMs(at),
        isNewsroom: false,
      },
    ];
  });
}
