import type { GuideSection } from '../newsroom/guide/guide-section.ts';
import { GUIDE_TO_READERS } from './newsroom-guide-to-readers.ts';
import { GUIDE_TROUBLES } from './newsroom-guide-troubles.ts';
import { GUIDE_WRITING } from './newsroom-guide-writing.ts';

/** Words around the guide for editors. */
export const GUIDE_TEXT = {
  title: 'Hướng dẫn',
  readmeTitle: 'Cho biên tập viên',
  lead: 'Từ tệp Word đến bài trên trang, không cần biết gì về máy chủ. Chữ đậm là chữ ghi trên nút và ô trong tòa soạn.',
  alsoInNewsroom: 'Trang này cũng có trong tòa soạn, ở mục **Hướng dẫn**.',
  contents: 'Mục lục của hướng dẫn',
  otherwise: 'Khi không như vậy',
} as const;

/** The guide for editors: the one text from which the newsroom's page and the README's chapter are made. */
export const GUIDE: readonly GuideSection[] = [...GUIDE_WRITING, ...GUIDE_TO_READERS, ...GUIDE_TROUBLES];
