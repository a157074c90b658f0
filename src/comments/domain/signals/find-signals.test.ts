import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseQueue, findSignals } from './find-signals.ts';
import { findPersonalNumbers } from './personal-numbers.ts';

const kinds = (text: string, name = 'Nông Thị Lan') => findSignals(name, text, []).map(({ kind }) => kind);

describe('findSignals', () => {
  it.each([
    'Bài viết rất hay, cảm ơn tòa soạn. Chúc bà con xã Quảng Lâm mạnh khỏe!',
    'Tỉnh đã chi 1.500.000.000 đồng từ ngày 25/02/2020 đến 30.06.2025.',
    'Kế hoạch số 15-KH/TU và Quyết định 1657/NQ-UBTVQH15 năm 2025',
    'UBND, HĐND, MTTQ các xã cùng làm thì tốt quá',
    'hay qua',
    'Lớp 12A1 có 45 em, phòng A4, covid19 đã qua...',
  ])('has nothing to say of %j', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it.each([
    ['Xem thêm tại https://example.com/abc', 'link'],
    ['vào trang vidu.vip nhận quà nhé mọi người ơi', 'link'],
    ['Liên hệ với tôi qua lan@example.com nhé các bạn', 'email-address'],
    ['Gọi cho tôi số 0912 345 678 để biết thêm', 'telephone'],
    ['Gọi cho tôi số +84 (912) 345.678 để biết thêm', 'telephone'],
    ['Tổng đài 1900 1234 luôn bận máy', 'telephone'],
    ['Số căn cước của ông ấy là 004 085 001 234', 'identity-number'],
    ['Ông ấy có CMND 080123456 cấp đã lâu', 'identity-number'],
    ['Ủng hộ vào STK 0123456789012 ngân hàng của tôi', 'bank-account'],
    ['Xe biển 11A-123.45 chạy rất ẩu trên đường', 'licence-plate'],
    ['Xe máy 11-B1 234.56 vượt đèn đỏ sáng nay', 'licence-plate'],
    ['bai viet rat hay va y nghia cam on toa soan', 'few-diacritics'],
    ['Con dduowngf mới thật là đẹp', 'typing-leftover'],
    ['Con d9ua tru2ng thật là đẹp', 'typing-leftover'],
    ['BÀI VIẾT NÀY RẤT HAY VÀ CÓ Ý NGHĨA', 'many-capitals'],
    ['Hay quááááááá', 'repeated-signs'],
    ['Hay quá!!!!!!', 'repeated-signs'],
  ])('looks at %j for %s', (text, kind) => {
    expect(kinds(text)).toContain(kind);
  });

  it('looks at the name too', () => {
    expect(kinds('Bài viết rất hay và ý nghĩa', 'vidu.com')).toEqual(['link']);
  });

  it('tells what it noticed, shortened', () => {
    const [first] = findSignals('Lan', `Xem https://example.com/${'a'.repeat(200)} nhé các bạn`, []);
    expect(first?.detail).toMatch(/^https:\/\/example\.com\/a+$/);
    expect(first?.detail).toHaveLength(80);
  });

  it('answers quickly on hostile texts', () => {
    for (const text of [
      'a.'.repeat(30_000),
      '1 '.repeat(30_000),
      'a@'.repeat(30_000),
      '!'.repeat(60_000),
      'aa1'.repeat(20_000),
    ])
      findSignals('Lan', text, []);
  }, 60_000);
});

describe('findPersonalNumbers', () => {
  it('tells where they stand', () => {
    const text = 'Gọi 0912.345.678 hoặc xe 11A-123.45';
    for (const { index, text: found } of findPersonalNumbers(text))
      expect(text.slice(index, index + found.length)).toBe(found);
    expect(findPersonalNumbers(text).map(({ kind }) => kind)).toEqual(['telephone', 'licence-plate']);
  });

  it.each([
    ['ngày 30.06.2025 0912345678', ['0912345678']],
    ['0912345678 2 lần', ['0912345678']],
    ['0912 345 678 15 lần', ['0912 345 678']],
    ['ngày 03.06.2025 12 giờ', []],
    ['0912345678 004085001234', ['0912345678', '004085001234']],
    ['1900 1234 0912345678', ['1900 1234', '0912345678']],
    ['11A 0912 345 678', ['0912 345 678']],
    ['1.500.000.000 đồng', []],
  ])('reads the numbers of %j one by one', (text, numbers) => {
    expect(findPersonalNumbers(text).map((number) => number.text)).toEqual(numbers);
  });

  it('finds a telephone and a plate beside each other, whichever comes first and whatever parts them', () => {
    const digits = (count: number) =>
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((all) => all.join(''));
    const plate = fc
      .tuple(fc.constantFrom('11A-', '11B1-', '29C ', '11-B1 '), digits(5), fc.boolean())
      .map(([head, five, dotted]) => head + (dotted ? `${five.slice(0, 3)}.${five.slice(3)}` : five));
    const telephone = fc
      .tuple(fc.constantFrom('09', '03', '+849', '+84 9'), digits(8), fc.constantFrom('', ' ', '.'))
      .map(([head, eight, sign]) => head + [eight.slice(0, 2), eight.slice(2, 5), eight.slice(5)].join(sign));
    const between = fc.constantFrom(' ', ', ', ' - ', '; ', '. ', '\n', ' và ');
    fc.assert(
      fc.property(plate, telephone, between, fc.boolean(), (one, other, sign, plateFirst) => {
        const text = plateFirst ? one + sign + other : other + sign + one;
        const kinds = plateFirst ? ['licence-plate', 'telephone'] : ['telephone', 'licence-plate'];
        const found = findPersonalNumbers(`Xe ${text}`);
        expect(found.map(({ kind }) => kind)).toEqual(kinds);
        expect(found.map((number) => number.text)).toEqual(plateFirst ? [one, other] : [other, one]);
      }),
    );
  });
});

describe('chooseQueue', () => {
  it('keeps slips of writing and personal data in the inbox', () => {
    expect(chooseQueue([{ kind: 'typing-leftover', detail: 'ddi' }])).toBe('inbox');
    expect(chooseQueue([{ kind: 'telephone', detail: '0912345678' }])).toBe('inbox');
  });

  it('puts what looks like advertising or a machine aside', () => {
    expect(chooseQueue([{ kind: 'link', detail: 'vidu.vip' }])).toBe('suspect');
    expect(chooseQueue([{ kind: 'honeypot', detail: '' }])).toBe('suspect');
  });
});
