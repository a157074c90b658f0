import type { WatchedPhrase } from './find-phrases.ts';

/** What advertising in Vietnamese comments is mostly about; editors add their own at the desk. */
export const defaultPhrases: readonly WatchedPhrase[] = [
  ...watch('cờ bạc', [
    'đánh bạc',
    'cờ bạc',
    'cá độ',
    'lô đề',
    'tài xỉu',
    'nổ hũ',
    'nhà cái',
    'casino',
    'bắn cá đổi thưởng',
  ]),
  ...watch('vay nặng lãi', ['vay nóng', 'bốc bát họ', 'cho vay nhanh', 'giải ngân trong ngày', 'vay không thế chấp']),
  ...watch('quảng cáo', [
    'việc nhẹ lương cao',
    'kiếm tiền online',
    'kết bạn zalo',
    'nhắn tin zalo',
    'tuyển cộng tác viên',
  ]),
  ...watch('giấy tờ giả', ['làm bằng giả', 'làm giấy tờ giả', 'bằng lái bao đậu', 'bằng cấp giả']),
];

function watch(label: string, texts: readonly string[]): readonly WatchedPhrase[] {
  return texts.map((text) => ({ text, label }));
}
