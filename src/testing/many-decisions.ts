import type { Recipient } from '../content-model/collections/commendation.ts';
import { commendationSchema } from '../content-model/collections/commendation.ts';
import type { Entry } from '../content-model/entry.ts';

const families =
  'Nông Hoàng Lý Nguyễn Triệu Đàm Bế Lục Ma Hà Vương Đinh Lương La Phan Trần Sầm Dương Đặng Bàn Lê Vi Mã Chu Phùng'.split(
    ' ',
  );
const middles = 'Văn Thị Quang Thu Ngọc Đức Minh Hữu Thanh Kim Xuân Thị Hồng Văn Bích Thị Văn Công Mạnh Thúy'.split(
  ' ',
);
const givens =
  'An Anh Ánh Ân Bảo Bình Cảnh Cầu Chi Chiến Chinh Công Cúc Cường Dung Duy Dũng Dương Đàn Đào Đạt Điệp Đình Đoàn Đông Đức Giang Hà Hải Hạnh Hằng Hiền Hiếu Hiệp Hoa Hòa Hoàn Hoàng Hồng Huệ Hùng Huy Huyền Hương Khánh Khảm Khoa Kiên Kiều Lan Lâm Liên Linh Loan Long Lợi Luyến Lương Lưu Ly Mai Mạnh Minh My Nam Nga Ngân Nghĩa Ngọc Nguyên Nhung Oanh Páo Phong Phúc Phương Quân Quang Quốc Quyên Quyết Sáng Sơn Tài Tâm Tân Thái Thanh Thành Thảo Thắm Thắng Thiện Thịnh Thọ Thơm Thu Thủy Thúy Thư Thương Tiến Toàn Trang Trị Trinh Trung Tú Tuấn Tuyết Tùng Tươi Ứng Vân Việt Vinh Vĩnh Xuân Yên Yến'.split(
    ' ',
  );
const places =
  'Trường Hà,Thục Phán,Quảng Uyên,Trùng Khánh,Đàm Thủy,Đông Khê,Minh Tâm,Tĩnh Túc,Bảo Lạc,Bảo Lâm,Lý Bôn,Hạ Lang,Vinh Quý,Tân Giang,Nùng Trí Cao,Thạch An,Canh Tân,Kim Đồng,Phục Hòa,Bế Văn Đàn,Độc Lập,Hạnh Phúc,Quang Hán,Trà Lĩnh,Đoài Dương,Đình Phong,Lý Quốc,Nguyễn Huệ,Bạch Đằng,Hòa An,Nam Tuấn,Tổng Cọt,Lũng Nặm,Thông Nông,Cần Yên,Thanh Long,Tam Kim,Phan Thanh,Ca Thành,Huy Giáp'.split(
    ',',
  );
const bodies =
  'Trường Tiểu học,Trường Trung học cơ sở,Trường Mầm non,Trạm Y tế,Ủy ban nhân dân,Hội Phụ nữ,Đoàn Thanh niên,Công an,Hội Nông dân,Ban Chỉ huy Quân sự,Hội Cựu chiến binh,Ủy ban Mặt trận Tổ quốc'.split(
    ',',
  );
const positions =
  'Giáo viên,Hiệu trưởng,Nông dân,Trưởng xóm,Bí thư chi bộ,Chuyên viên,Phó Trưởng phòng,Bác sĩ,Y sĩ,Chiến sĩ,Chủ tịch Hội Phụ nữ,Kế toán,Công nhân,Phó Chủ tịch,Trưởng ban,Cán bộ,Nhân viên y tế thôn bản'.split(
    ',',
  );

/** Decisions with `rows` recipients in all, alike on every run: names, units and positions as lists of a mountain province have them. */
export function manyDecisions(rows: number, rowsPerDecision: number): Entry<'khen-thuong'>[] {
  const next = createRandom(rows);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() ** 1.6 * list.length)] as T;
  const decisions: Entry<'khen-thuong'>[] = [];
  for (let made = 0; made < rows; made += rowsPerDecision) {
    const count = Math.min(rowsPerDecision, rows - made);
    decisions.push(
      decisionOf(
        decisions.length + 1,
        Array.from({ length: count }, (_, index) => recipientOf(index + 1, index / count, next, pick)),
      ),
    );
  }
  return decisions;
}

function recipientOf(order: number, share: number, next: () => number, pick: <T>(list: readonly T[]) => T): Recipient {
  // Lists run commune by commune.
  const place = places[Math.floor(share * places.length)] ?? 'Hòa An';
  const unit =
    next() < 0.35 ? `Xóm ${pick(givens)} ${String(Math.ceil(next() * 9))}, xã ${place}` : `${pick(bodies)} xã ${place}`;
  const base = { order, unit, posthumous: next() < 0.004 };
  if (next() < 0.15)
    return { ...base, kind: 'tập thể', name: `${pick(bodies)} ${pick(places)} ${String(Math.ceil(next() * 5))}` };
  const name = `${pick(families)} ${pick(middles)} ${pick(givens)}`;
  if (next() < 0.1) return { ...base, kind: 'hộ gia đình', name: `Hộ ông ${name}` };
  return { ...base, kind: 'cá nhân', name, position: pick(positions) };
}

function decisionOf(number: number, recipients: readonly Recipient[]): Entry<'khen-thuong'> {
  const slug = `quyet-dinh-${String(number)}`;
  const year = String(2026 - (number % 12));
  return {
    ...{
      id: `khen-thuong/${slug}`,
      collection: 'khen-thuong',
      slug,
      path: `/khen-thuong/${slug}/`,
      assets: {},
      file: `${slug}/index.mdx`,
    },
    body: { digest: '', form: 'segments', words: 0, headings: [], blocks: [] },
    recipients,
    data: commendationSchema.parse({
      ...{
        title: `Quyết định mẫu số ${String(number)}`,
        standfirst: 'Bài mẫu.',
        state: 'đã duyệt',
        publishedAt: `${year}-11-20T08:00`,
        sample: true,
      },
      ...{ section: 'khen-thuong', form: 'bang-khen-chu-tich-ubnd-tinh', recipientsFile: 'danh-sach.csv' },
      decision: { number: `${String(1000 + number)}/QĐ-MẪU`, date: `${year}-11-16`, level: 'Tỉnh' },
    }),
  };
}

/** Mulberry32: the same rows on every machine, so that measurements compare. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
