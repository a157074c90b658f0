/** Sentences for editors who are responsible for some sections only. */
export const SECTION_PROBLEMS = {
  'section-foreign': 'Bài này thuộc chuyên mục mà tài khoản của bạn không phụ trách.',
  'section-moved':
    'Tài khoản của bạn không phụ trách chuyên mục vừa chọn, nên chưa lưu. Hãy chọn chuyên mục khác, hoặc nhờ người phụ trách chuyên mục ấy.',
} as const;
