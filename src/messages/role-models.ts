/** Words on the pages of role models and good deeds. */
export const ROLE_MODEL_TEXT = {
  facts: 'Tóm lược',
  summary: 'Việc làm và kết quả, nói gọn',
  circumstances: 'Hoàn cảnh',
  deeds: 'Việc đã làm',
  outcomes: 'Kết quả',
  spread: 'Sức lan tỏa',
  recognitions: 'Ghi nhận',
  byField: 'Theo lĩnh vực',
  byKind: 'Theo đối tượng',
  kinds: { 'cá nhân': 'Cá nhân', 'tập thể': 'Tập thể', 'hộ gia đình': 'Hộ gia đình' },
  otherField: 'Lĩnh vực khác',
  askReaders: 'Bạn biết một việc tốt ở xóm mình? Chỉ cần trả lời bốn câu: ai, đã làm việc gì, ở đâu, từ bao giờ.',
} as const;
