import type { GuideSection } from '../newsroom/guide/guide-section.ts';
import { ACTION_NAMES, HOME_TEXT, NEWSROOM_TEXT, STAGE_NAMES } from './newsroom.ts';
import { BUILD_TEXT } from './newsroom-publish.ts';
import { ASK_TEXT, HISTORY_TEXT, WRITING_TEXT } from './newsroom-writing.ts';

/** The guide's sections about the way from a finished text to readers, and what comes after. */
export const GUIDE_TO_READERS: readonly GuideSection[] = [
  {
    id: 'gui-duyet',
    title: 'Gửi duyệt',
    want: 'Bài đã xong; bạn muốn người có quyền đọc và cho đăng.',
    steps: [
      `Bấm **${ACTION_NAMES.submit}** ở đầu màn hình viết. Chữ chưa lưu được lưu luôn.`,
      `Muốn dặn người duyệt điều gì thì viết vào ô **${ASK_TEXT.noteOptional}**.`,
      `Bấm **${ACTION_NAMES.submit}** trong hộp. Bài thành “${STAGE_NAMES.submitted}”, đứng ở đầu **${NEWSROOM_TEXT.home}** của mọi người.`,
    ],
    pictures: [{ name: 'gui-duyet', alt: 'Hộp Gửi duyệt trên điện thoại, có ô lời nhắn cho người duyệt.' }],
    otherwise: [
      'Bài còn chỗ phải sửa: máy kể từng chỗ, bấm vào tên chỗ ấy để tới, sửa, rồi gửi lại.',
      `Nhớ ra còn thiếu: bấm **${ACTION_NAMES['take-back']}**, sửa, rồi gửi lại.`,
      `Bài bị trả lại: bài về **${HOME_TEXT.mine}**, kèm lời của người duyệt. Sửa theo lời ấy rồi gửi lại.`,
    ],
  },
  {
    id: 'duyet-bai',
    title: 'Duyệt, trả lại, hẹn giờ',
    want: 'Dành cho trưởng ban và quản trị: đọc bài chờ duyệt rồi cho đăng ngay, hẹn giờ, hoặc trả lại.',
    steps: [
      `Ở **${NEWSROOM_TEXT.home}**, mục **${HOME_TEXT.waiting}**, bấm vào tên bài. Đọc, **${WRITING_TEXT.preview}**, **${WRITING_TEXT.check}**; sửa vài chữ thì **${WRITING_TEXT.save}**.`,
      `Cho đăng: bấm **${ACTION_NAMES.approve}**, chọn **${ASK_TEXT.now}** hoặc **${ASK_TEXT.later}** (điền ngày giờ Việt Nam), bấm **${ACTION_NAMES.approve}** trong hộp.`,
      `Chưa được: bấm **${ACTION_NAMES.return}**, viết vào ô **${ASK_TEXT.returnNote}**, bấm **${ACTION_NAMES.return}** trong hộp.`,
      `Bài lên trang sau vài giây. Mục **${HOME_TEXT.site}** ở **${NEWSROOM_TEXT.home}** nói đang đăng tới đâu.`,
    ],
    pictures: [{ name: 'duyet-hen-gio', alt: 'Hộp Duyệt và đăng: chọn đăng ngay hoặc hẹn giờ.' }],
    otherwise: [
      'Chuyên mục cần hai người: người viết không tự duyệt được bài mình, kể cả trưởng ban; một người có quyền khác duyệt.',
      `Đổi giờ đã hẹn: mở bài, bấm **${ACTION_NAMES.unschedule}**, rồi duyệt lại với giờ mới. Giờ hẹn vẫn giữ khi máy chủ khởi động lại.`,
      `Mục **${HOME_TEXT.site}** báo chưa đăng được: bạn đọc vẫn thấy trang cũ. Sửa những chỗ máy kể rồi bấm **${BUILD_TEXT.again}**.`,
    ],
  },
  {
    id: 'sua-bai-da-dang',
    title: 'Sửa bài đã đăng',
    want: 'Sửa lỗi, thêm thông tin, hoặc đính chính công khai một bài người đọc đang thấy.',
    steps: [
      `Tìm bài ở trang **${NEWSROOM_TEXT.stories}**, mở ra, sửa, bấm **${WRITING_TEXT.save}**. Đây là bản sửa: người đọc vẫn thấy bài cũ cho đến khi bản sửa được duyệt.`,
      `Bấm **${ACTION_NAMES.submit}** và chọn bản sửa là gì:`,
      `**${ASK_TEXT.minor}** — người đọc không thấy ghi chú nào.`,
      `**${ASK_TEXT.update}** — viết đã thêm điều gì; lời ấy hiện ở bài, kèm ngày giờ.`,
      `**${ASK_TEXT.correction}** — viết bản trước sai điều gì, đúng là gì; lời ấy hiện ở bài, kèm ngày.`,
      `Bấm **${ACTION_NAMES.submit}** trong hộp. Người có quyền mở bài, bấm **${ASK_TEXT.approveCopy}**.`,
    ],
    pictures: [{ name: 'dinh-chinh', alt: 'Hộp Gửi duyệt của một bản sửa, đang chọn đính chính.' }],
    otherwise: [
      `Không sửa nữa: bấm **${ACTION_NAMES.drop}**. Bài đã đăng giữ nguyên.`,
      `Tiêu đề sai làm địa chỉ sai: trưởng ban bấm **${ACTION_NAMES.rename}**; liên kết cũ tự dẫn sang địa chỉ mới.`,
    ],
  },
  {
    id: 'go-bai',
    title: 'Gỡ bài',
    want: 'Dành cho trưởng ban và quản trị: bài không nên còn trên trang, và người đọc cần biết vì sao.',
    steps: [
      `Mở bài, bấm **${ACTION_NAMES.withdraw}**.`,
      `Viết vào ô **${ASK_TEXT.reason}**. Có bài khác nên đọc thay thì ghi vào ô dưới.`,
      `Bấm **${ACTION_NAMES.withdraw}** trong hộp. Vài giây sau, địa chỉ cũ hiện lời giải thích; bài ra khỏi danh sách và ô tìm kiếm.`,
    ],
    pictures: [{ name: 'go-bai', alt: 'Hộp Gỡ bài, có ô lý do mà người đọc sẽ thấy.' }],
    otherwise: [
      `Gỡ nhầm: mở bài ở **${NEWSROOM_TEXT.stories}**, bấm **${ACTION_NAMES.restore}**.`,
      'Chỉ sai vài chỗ thì đừng gỡ: sửa và đính chính, người đọc tin hơn.',
    ],
  },
  {
    id: 'lich-su',
    title: 'Lịch sử và lấy lại bản cũ',
    want: 'Xem ai sửa gì, lúc nào; lấy lại một bản đã lưu trước đây.',
    steps: [
      `Mở bài, bấm **${WRITING_TEXT.history}**.`,
      `Bấm **${HISTORY_TEXT.show}** ở một lần lưu: chữ thêm được gạch chân, chữ bỏ bị gạch ngang.`,
      `Muốn dùng lại bản nào thì bấm **${HISTORY_TEXT.restore}**: bản ấy thành bản đang viết, rồi gửi duyệt như thường. Không bản nào bị mất.`,
    ],
    pictures: [{ name: 'lich-su', alt: 'Lịch sử của một bài, một lần lưu đang mở cho thấy chữ thêm và chữ bỏ.' }],
    otherwise: ['Bài đã bỏ khi còn nháp: nhờ cán bộ kỹ thuật lấy lại; lịch sử vẫn giữ.'],
  },
];
