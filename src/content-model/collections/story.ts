import * as z from 'zod';
import { localTime, preciseDate } from '../fields/dates.ts';
import { field, line, list, reference, text } from '../fields/field.ts';
import { commentChoice } from '../reference/comment-settings.ts';
import { officialDocument, picture, recording, source } from '../fields/media.ts';

/** The publication states of an entry, in the order of the editors' work. */
export const publicationStates = ['nháp', 'chờ duyệt', 'đã duyệt'] as const;
/** Draft, waiting for approval, or approved. */
export type PublicationState = (typeof publicationStates)[number];

/** A former address of an entry: a slug of the same collection, or a whole path of an older site. */
const formerSlug = z
  .string()
  .trim()
  .regex(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*|\/\S*)$/);

/** The fields that every entry with an address of its own carries. */
export const publicationFields = () => ({
  title: field(line(200), 'Tiêu đề', 'Tiêu đề đầy đủ như hiện trên trang.'),
  state: field(
    z.enum(publicationStates).default('nháp'),
    'Trạng thái',
    'Chỉ bài “đã duyệt” mới được đăng; bỏ trống là nháp.',
  ),
  publishedAt: field(localTime(), 'Giờ đăng', 'Ngày giờ Việt Nam: 2020-02-25T18:00; giờ ở tương lai là hẹn giờ đăng.'),
  embargoUntil: field(localTime().optional(), 'Chưa đăng trước', 'Bài không lộ ra trước giờ này, dù đã duyệt.'),
  withdrawn: field(
    z
      .strictObject({
        at: field(localTime(), 'Giờ gỡ', 'Ngày giờ gỡ bài.'),
        reason: field(text(600), 'Lý do', 'Lý do hiện cho người đọc ở địa chỉ cũ.'),
        replacement: field(reference('bai-viet').optional(), 'Bài thay thế', 'Bài nên đọc thay cho bài đã gỡ.'),
      })
      .optional(),
    'Gỡ bài',
    'Điền khi gỡ bài: nội dung không còn trên trang, địa chỉ cũ hiện lời giải thích.',
  ),
  formerSlugs: field(
    list(formerSlug),
    'Địa chỉ cũ',
    'Tên cũ của bài hoặc đường dẫn ở trang cũ; tự chuyển về địa chỉ mới.',
  ),
  sample: field(z.boolean().default(false), 'Bài mẫu', 'Bật khi nội dung là ví dụ tự đặt; trang hiện dấu “Bài mẫu”.'),
});

/** The fields that every story of the news collections carries on top of the publication fields. */
export const storyFields = () => ({
  ...publicationFields(),
  standfirst: field(text(700), 'Sapo', 'Đoạn in đậm mở đầu, nói điều chính trong một, hai câu.'),
  kicker: field(line(60).optional(), 'Dòng dẫn', 'Vài chữ trên tiêu đề; bỏ trống thì lấy tên chuyên mục.'),
  section: field(reference('chuyen-muc'), 'Chuyên mục', 'Mã chuyên mục trong danh mục.'),
  authors: field(list(reference('tac-gia')), 'Tác giả', 'Mã tác giả trong danh mục.'),
  byline: field(line(120).optional(), 'Ký tên', 'Dòng ký cuối bài khi không có tác giả trong danh mục, ví dụ P.V.'),
  source: field(source().optional(), 'Nguồn', 'Nơi đăng trước, khi bài lấy lại.'),
  lead: field(picture('lead').optional(), 'Ảnh chính', 'Ảnh đầu bài; không có thì trang vẽ tranh nét thay.', {
    desirable: true,
  }),
  recording: field(
    recording().optional(),
    'Bản thu để nghe',
    'Tệp đọc bài; không có thì dùng giọng của máy người đọc.',
  ),
  places: field(list(reference('dia-danh')), 'Địa phương', 'Mã địa danh; tên phải còn hiệu lực vào ngày của bài.'),
  agencies: field(list(reference('co-quan')), 'Cơ quan', 'Mã các cơ quan được nói tới.'),
  campaign: field(reference('dot-thi-dua').optional(), 'Đợt thi đua', 'Mã đợt thi đua mà bài thuộc về.'),
  field: field(reference('linh-vuc').optional(), 'Lĩnh vực', 'Mã lĩnh vực trong danh mục.'),
  tags: field(list(line(60)), 'Từ khóa', 'Các từ khóa viết có dấu, chữ thường.'),
  series: field(
    z
      .strictObject({
        id: field(reference('loat-bai'), 'Loạt bài', 'Mã loạt bài trong danh mục.'),
        part: field(z.number().int().positive(), 'Kỳ', 'Số thứ tự trong loạt.'),
      })
      .optional(),
    'Loạt bài',
    'Điền khi bài là một kỳ của loạt bài.',
  ),
  related: field(
    list(reference('bai-viet')),
    'Tin liên quan',
    'Bài do biên tập chọn, dạng tin-tuc/ten-bai; trang tự thêm bài gần.',
  ),
  comments: commentChoice('“mở”, “chỉ đọc” hoặc “tắt” cho riêng bài này; bỏ trống thì theo chuyên mục.'),
  documents: field(list(officialDocument()), 'Văn bản', 'Văn bản kèm theo bài.'),
  updates: field(
    list(
      z.strictObject({
        at: field(localTime(), 'Giờ cập nhật', 'Ngày giờ cập nhật.'),
        note: field(text(400), 'Nội dung', 'Đã thêm điều gì.'),
      }),
    ),
    'Cập nhật',
    'Những lần thêm thông tin sau khi đăng.',
  ),
  corrections: field(
    list(
      z.strictObject({
        date: field(preciseDate(), 'Ngày đính chính', 'Ngày đăng lời đính chính.'),
        text: field(text(600), 'Lời đính chính', 'Bản trước sai điều gì, đúng là gì.'),
      }),
    ),
    'Đính chính',
    'Lời đính chính ghi ngày, giữ lại trên trang.',
  ),
});
