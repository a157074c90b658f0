import type { EditorFinding, ProofCode, ProofFinding } from '../proofreading/proof-finding.ts';
import { describeFinding } from './finding-sentences.ts';
import type { Sentence } from './finding-reasons.ts';

/** What an editor reads about a finding of either kind: what is wrong or doubtful, and what to do. */
export function describeEditorFinding(finding: EditorFinding): ReturnType<Sentence> {
  return isProofFinding(finding) ? proofSentences[finding.code](finding.args) : describeFinding(finding);
}

/** Whether a finding comes from proofreading rather than from the content checks. */
export function isProofFinding(finding: EditorFinding): finding is ProofFinding {
  return Object.hasOwn(proofSentences, finding.code);
}

/** The words for the weight of a finding. */
export const severityNames = { error: 'Lỗi', warning: 'Cần xem', suggestion: 'Gợi ý' } as const;

const proofSentences: Readonly<Record<ProofCode, Sentence>> = {
  'acronym-headline': ({ text, meanings }) => ({
    what: `Tiêu đề có chữ viết tắt “${text}” mà người đọc có thể không hiểu.`,
    remedy: meanings
      ? `Viết đầy đủ: ${meanings}.`
      : 'Viết đầy đủ trong tiêu đề; chữ tắt để dành cho thân bài, sau khi đã giải thích.',
  }),
  'acronym-unexplained': ({ text, meanings }) => ({
    what: `Chữ viết tắt “${text}” chưa được giải thích ở lần đầu dùng.`,
    remedy: meanings
      ? `Viết ${meanings} rồi đặt “(${text})” ngay sau.`
      : `Viết đầy đủ rồi đặt “(${text})” ngay sau; nếu chỉ dùng một lần thì bỏ chữ tắt.`,
  }),
  'alt-not-a-description': ({ name }) => ({
    what: `Lời mô tả của ảnh “${name}” chưa nói ảnh cho thấy gì.`,
    remedy: 'Viết một câu kể ai, đang làm gì, ở đâu, như kể cho người không nhìn thấy ảnh.',
  }),
  'alt-repeats-caption': ({ name }) => ({
    what: `Lời mô tả của ảnh “${name}” lặp lại nguyên văn chú thích.`,
    remedy: 'Mô tả điều nhìn thấy trong ảnh; chú thích để nói điều ảnh không cho thấy (tên người, dịp, ngày).',
  }),
  'bracket-unbalanced': ({ text }) => ({
    what: `Dấu ngoặc “${text}” không có dấu đi cùng.`,
    remedy: 'Thêm dấu mở hoặc đóng còn thiếu, hoặc bỏ dấu này.',
  }),
  capitals: ({ text, right }) => ({
    what: `“${text}” viết hoa khác với danh mục.`,
    remedy: `Danh mục viết “${right}”; nếu ở đây là nghĩa chung, không phải tên riêng, thì giữ nguyên.`,
  }),
  'child-without-consent': ({ name, word }) => ({
    what: `Ảnh “${name}” có vẻ chụp trẻ em (“${word}”) mà bài chưa ghi sự đồng ý của người giám hộ.`,
    remedy:
      'Hỏi cha mẹ hoặc người giám hộ rồi ghi lại sự đồng ý; chưa hỏi được thì dùng ảnh khác hoặc ảnh không rõ mặt.',
  }),
  'date-impossible': ({ text }) => ({
    what: `Không có ngày “${text}” trên lịch.`,
    remedy: 'Xem lại ngày, tháng trong văn bản gốc.',
  }),
  'date-order': ({ text }) => ({
    what: `“${text}”: thời điểm sau lại sớm hơn thời điểm trước.`,
    remedy: 'Xem lại hai thời điểm, có thể đã viết đảo hoặc gõ nhầm năm.',
  }),
  'date-weekday': ({ text, date, right }) => ({
    what: `Ngày ${date} là ${String(right).toLowerCase()}, không phải “${text}”.`,
    remedy: 'Xem lại văn bản gốc: sai thứ hay sai ngày.',
  }),
  'decomposed-letter': ({ text }) => ({
    what: `“${text}” gõ bằng chữ cái và dấu rời nhau, nhiều máy hiện sai và không tìm thấy.`,
    remedy: 'Lưu bài một lần trong tòa soạn là được sửa, hoặc gõ lại chữ này bằng bảng mã Unicode dựng sẵn.',
  }),
  'doubled-word': ({ text }) => ({
    what: `“${text}” viết lặp.`,
    remedy: 'Bỏ một chữ nếu là gõ nhầm.',
  }),
  'hard-to-read': ({ sentence, level }) => ({
    what: `Bài khó đọc: trung bình ${sentence} tiếng một câu, mức ${String(level).replace('.', ',')} (mức 5 là dễ, trên 8 là khó).`,
    remedy: 'Tách những câu dài, mỗi câu một ý; thay từ hành chính bằng từ thường dùng.',
  }),
  'legacy-font': ({ text }) => ({
    what: `“${text}” là chữ gõ bằng bảng mã cũ (TCVN3 hoặc VNI), người đọc thấy ký hiệu lạ.`,
    remedy: 'Chuyển đoạn này sang Unicode, hoặc nhập lại bài từ tệp Word gốc.',
  }),
  'link-anchor': ({ href, fragment }) => ({
    what: `Liên kết “${href}” dẫn tới mục “${fragment}” mà trang ấy không có.`,
    remedy: 'Mở trang ấy, chép lại địa chỉ của mục; hoặc bỏ phần sau dấu “#”.',
  }),
  'link-dead': ({ href }) => ({
    what: `Liên kết “${href}” dẫn tới trang chưa có, hoặc bài chưa đăng.`,
    remedy: 'Xem lại địa chỉ; nếu bài ấy sắp đăng thì đăng bài ấy trước.',
  }),
  'link-text': ({ text }) => ({
    what: `Liên kết chỉ ghi “${text}”, không nói dẫn tới đâu.`,
    remedy: 'Đặt liên kết vào những chữ nói rõ nơi đến, ví dụ tên bài hoặc tên văn bản.',
  }),
  'link-web-address': ({ href }) => ({
    what: `“${href}” không phải địa chỉ web dùng được.`,
    remedy: 'Mở trang cần dẫn tới rồi chép cả dòng địa chỉ, bắt đầu bằng https://.',
  }),
  'no-break-space': () => ({
    what: 'Có dấu cách cứng (không ngắt dòng) ở chỗ không cần, thường do dán từ Word.',
    remedy: 'Thay bằng dấu cách thường.',
  }),
  'number-format': ({ text }) => ({
    what: `Số “${text}” chưa viết theo lối Việt Nam.`,
    remedy: 'Dùng dấu chấm chia hàng nghìn, dấu phẩy trước phần lẻ: 1.234.567,8.',
  }),
  'picture-location': ({ name }) => ({
    what: `Tệp ảnh “${name}” còn ghi vị trí GPS nơi chụp.`,
    remedy:
      'Trang đăng ra không mang vị trí này; để bản lưu cũng sạch, hãy thả lại ảnh vào tòa soạn hoặc xóa thông tin vị trí trên máy.',
  }),
  'picture-serial': ({ name }) => ({
    what: `Tệp ảnh “${name}” còn ghi số máy của máy ảnh.`,
    remedy: 'Trang đăng ra không mang số này; để bản lưu cũng sạch, hãy thả lại ảnh vào tòa soạn.',
  }),
  'quotation-marks': ({ text }) => ({
    what: `Dấu ngoặc kép ${text} không phải dấu “ ” dùng trong bài.`,
    remedy: 'Mở bằng “ và đóng bằng ”.',
  }),
  'quotation-unbalanced': () => ({
    what: 'Dấu ngoặc kép mở mà không đóng, hoặc đóng mà không mở.',
    remedy: 'Thêm dấu còn thiếu để người đọc biết lời trích bắt đầu và kết thúc ở đâu.',
  }),
  'sentence-long': ({ syllables }) => ({
    what: `Câu dài ${syllables} tiếng.`,
    remedy: 'Tách thành hai, ba câu, hoặc viết thành danh sách.',
  }),
  spacing: () => ({
    what: 'Dấu cách thừa hoặc thiếu quanh dấu câu.',
    remedy: 'Dấu câu viết liền chữ trước, cách chữ sau; trong ngoặc không cách.',
  }),
  'standfirst-long': ({ syllables }) => ({
    what: `Sapo dài ${syllables} tiếng.`,
    remedy: 'Rút còn một, hai câu nói điều chính (nhiều nhất khoảng 60 tiếng).',
  }),
  'standfirst-repeated': () => ({
    what: 'Đoạn mở đầu thân bài nhắc lại sapo.',
    remedy: 'Bỏ đoạn này hoặc viết tiếp điều mới: người đọc vừa đọc sapo ngay phía trên.',
  }),
  syllable: ({ text }) => ({
    what: `“${text}” có lẽ gõ nhầm: tiếng Việt không có tiếng viết như thế.`,
    remedy: 'Xem lại dấu và chữ cái; nếu là tên riêng hay tiếng dân tộc thì giữ nguyên.',
  }),
  'title-capitals': () => ({
    what: 'Tiêu đề viết hoa toàn bộ, khó đọc và không tìm thấy tên riêng.',
    remedy: 'Viết chữ thường, chỉ hoa đầu câu và tên riêng.',
  }),
  'title-full-stop': () => ({
    what: 'Tiêu đề có dấu chấm ở cuối.',
    remedy: 'Bỏ dấu chấm.',
  }),
  'title-long': ({ characters }) => ({
    what: `Tiêu đề dài ${characters} ký tự, phải hiện bằng chữ nhỏ.`,
    remedy: 'Rút còn dưới 100 ký tự; chuyển chi tiết sang sapo.',
  }),
  'tone-place': ({ text }) => ({
    what: `“${text}” đặt dấu sai chỗ hoặc thiếu móc.`,
    remedy: 'Gõ lại chữ này.',
  }),
  typo: ({ text, right }) => ({
    what: `“${text}” có lẽ là “${right}”.`,
    remedy: 'Sửa nếu đúng là gõ nhầm.',
  }),
  'unit-spacing': () => ({
    what: 'Dấu cách giữa số và đơn vị chưa đúng.',
    remedy: 'Viết 5 km, 12 ha với dấu cách; viết 98,5% liền nhau.',
  }),
  'unkeyed-word': ({ text }) => ({
    what: `“${text}” giống chữ gõ khi bộ gõ tiếng Việt đang tắt.`,
    remedy: 'Bật bộ gõ rồi gõ lại chữ này.',
  }),
  'years-mismatch': ({ text, first, second, right }) => ({
    what: `Bài ghi “${text}” mà từ ${first} đến ${second} là ${right} năm.`,
    remedy: 'Xem lại số năm hoặc hai mốc.',
  }),
  'zero-width-character': ({ codePoint }) => ({
    what: `Có ký tự vô hình (${codePoint}) lẫn trong chữ, làm tìm kiếm không ra.`,
    remedy: 'Bỏ ký tự này.',
  }),
};

/** A remark in one line: the words it is about, what is wrong with them, what to do. */
export function describeRemark(finding: ProofFinding): string {
  const { what, remedy } = describeEditorFinding(finding);
  return `${finding.excerpt === undefined ? '' : `“${finding.excerpt}”: `}${what} ${remedy}`;
}
