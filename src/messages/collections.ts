import type { StoryCollectionName } from '../content-model/collections/index.ts';

/** Names and descriptions of the story collections, as their list pages show them. */
export const COLLECTION_TEXT: Readonly<
  Record<StoryCollectionName, { readonly name: string; readonly description: string; readonly all: string }>
> = {
  'tin-tuc': {
    name: 'Tin tức',
    description: 'Tin mới về phong trào thi đua và đời sống trong tỉnh.',
    all: 'Tất cả tin tức',
  },
  'dot-thi-dua': {
    name: 'Đợt thi đua',
    description: 'Các đợt thi đua đang mở, sắp mở và đã tổng kết: ai tham gia, đến khi nào, ai làm việc gì.',
    all: 'Tất cả đợt thi đua',
  },
  'dien-hinh': {
    name: 'Điển hình',
    description: 'Những cá nhân, tập thể, hộ gia đình được nêu gương và việc họ đã làm.',
    all: 'Tất cả điển hình',
  },
  'nguoi-tot-viec-tot': {
    name: 'Người tốt, việc tốt',
    description: 'Việc tốt nhỏ mỗi ngày: ai, đã làm gì, ở đâu.',
    all: 'Tất cả việc tốt',
  },
  'ket-qua': { name: 'Kết quả', description: 'Kết quả các đợt thi đua so với chỉ tiêu.', all: 'Tất cả kết quả' },
  'khen-thuong': {
    name: 'Khen thưởng',
    description: 'Các quyết định khen thưởng với danh sách đầy đủ.',
    all: 'Tất cả quyết định',
  },
};
