import { expect, test } from 'vitest';
import { readableText } from './readable-text.ts';

test.each([
  ['Ủy ban nhân dân tỉnh Cao Bằng ban hành kế hoạch số 1199/KH-UBND ngày 16/6/2025.'],
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc'],
  ['Thuý, Hoà và A Páo ở xóm Lũng Mần “góp” 12,5 triệu đồng – khuya về khuỷu đường quanh.'],
  ['1. Bê tông hóa 40 km; 2. Trồng 100.000 cây (nhiệt độ 25°C, diện tích 3 m²).'],
  ['Annual report of the provincial board for emulation and commendation'],
])('keeps %s', (text) => {
  expect(readableText(text)).toBe(text);
});

test.each([
  ['TCVN3', 'ñy ban nh©n d©n tØnh Cao B»ng ban hµnh kÕ ho¹ch thi ®ua n¨m 2005'],
  ['VNI', 'UÛy ban nhaân daân tænh Cao Baèng ban haønh keá hoaïch thi ñua naêm 2005'],
  ['a font that keeps its letters to itself', '\uE001\uE002\uE003 \uE004\uE005 \uE006 \uE007\uE008 \uE009 \uE00A'],
  ['letters moved by a few places', "8%1' 7,1+ &$2 %+1* .+ 7+, 78$ .+(1 7+3*"],
  ['numbers of pages alone', '1 2 3 4 5 6'],
  ['next to nothing', 'Trang 1'],
])('drops %s', (_, text) => {
  expect(readableText(text)).toBeUndefined();
});

test('tidies spaces, line ends and signs that nobody sees', () => {
  expect(readableText(' Kế\nhoạch  thi\u00AD đua\u200B đặc biệt ')).toBe('Kế hoạch thi đua đặc biệt');
});
