import type { SubjectKind } from '../content-model/fields/subject.ts';
import { formatNumber } from '../content-model/text/numbers.ts';
import { KIND_NOUNS } from './recipient-search.ts';

/** What the search says about recipients of commendations above its stories. */
export const RECIPIENT_PANEL_TEXT = {
  title: 'Trong các quyết định khen thưởng',
  all: (count: number, kind: SubjectKind | undefined) =>
    `Xem cả ${formatNumber(count)} ${kind === undefined ? 'dòng' : KIND_NOUNS[kind]} trong Bảng vàng`,
  named: (count: number, kind: SubjectKind | undefined, text: string) =>
    `Bảng vàng có ${formatNumber(count)} ${kind === undefined ? 'dòng' : KIND_NOUNS[kind]} mang tên “${text}”`,
  inRoll: 'Xem trong Bảng vàng',
  askRoll: (text: string) => `Tìm “${text}” trong Bảng vàng`,
} as const;
