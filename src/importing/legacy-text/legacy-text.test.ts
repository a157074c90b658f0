import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeLegacyText, legacyFontOf } from './legacy-font.ts';
import { suspectLegacy } from './suspect-legacy.ts';
import { decodeTcvn3, encodeTcvn3 } from './tcvn3.ts';
import { decodeVni, encodeVni } from './vni.ts';

/** Every first consonant with every vowel group under every tone: more than any dictionary has. */
function allSyllables(): string[] {
  const heads = ['', ...'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q r s t th tr v x'.split(' ')];
  const cores = 'a ă â e ê i o ô ơ u ư y ia iê yê uô ươ ua ưa oa oă oe uâ uê uy uya uyê oo'.split(' ');
  const tails = ['', ...'c ch m n ng nh p t i y o u'.split(' ')];
  const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  return cores.flatMap((core) =>
    tones.flatMap((tone) =>
      heads.flatMap((head) => tails.map((tail) => `${head}${core}${tone}${tail}`.normalize('NFC'))),
    ),
  );
}

/** Debian's package hunspell-vi, where it is installed. */
const dictionary = '/usr/share/hunspell/vi_VN.dic';
const dictionarySyllables = existsSync(dictionary)
  ? readFileSync(dictionary, 'utf8')
      .normalize('NFC')
      .split('\n')
      .slice(1)
      .map((line) => line.split('/')[0]?.trim() ?? '')
      .filter((word) => word !== '')
  : [];

describe.each([
  ['all syllables that can be formed', allSyllables()],
  ['the syllables of the dictionary', dictionarySyllables],
] as const)('%s', (_, syllables) => {
  test.runIf(syllables.length > 0)('go through TCVN3 in small letters, and in capitals by a font of capitals', () => {
    const wrong = syllables.filter((word) => {
      const small = word.toLowerCase();
      const capitals = decodeLegacyText(encodeTcvn3(small), { encoding: 'tcvn3', isCapital: true });
      return decodeTcvn3(encodeTcvn3(small)) !== small || capitals !== small.toUpperCase();
    });
    expect(wrong).toEqual([]);
    expect(syllables.length).toBeGreaterThan(6000);
  });

  test.runIf(syllables.length > 0)('go through VNI in small letters, capitals and with a capital first', () => {
    const wrong = syllables.flatMap((word) => {
      const small = word.toLowerCase();
      const forms = [small, small.toUpperCase(), small.charAt(0).toUpperCase() + small.slice(1)];
      return forms.filter((form) => decodeVni(encodeVni(form)) !== form);
    });
    expect(wrong).toEqual([]);
  });
});

test.each([
  ['Quy ÕT ®Þnh khen th­ëng', '.VnTime', 'Quy ếT định khen thưởng'],
  ['céng hßa x· héi chñ nghÜa viÖt nam', '.VnTimeH', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['§éc lËp - Tù do - H¹nh phóc', '.VnArial', 'Độc lập - Tự do - Hạnh phúc'],
  ['Ñoäc laäp - Töï do - Haïnh phuùc', 'VNI-Times', 'Độc lập - Tự do - Hạnh phúc'],
  ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'VNI-Helve', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['Aùnh saùng, Ñöùc, OÂng Yeân', 'VNI-Times', 'Ánh sáng, Đức, Ông Yên'],
  ['Đã gõ Unicode trong phông cũ', '.VnTime', 'Đã gõ Unicode trong phông cũ'],
])('reads %j in %s', (text, font, expected) => {
  const legacy = legacyFontOf(font);
  expect(legacy && decodeLegacyText(text, legacy)).toBe(expected);
});

test.each(['Times New Roman', 'Arial', 'Vni', 'Verdana', 'Vnuni', ''])('knows that %j is no old font', (name) => {
  expect(legacyFontOf(name)).toBeUndefined();
});

describe('suspicion', () => {
  test.each([
    ['§¶ng bé tØnh tæ chøc §¹i héi ®¹i biÓu lÇn thø XIX', 'tcvn3', 'Đảng bộ tỉnh tổ chức Đại hội đại biểu lần thứ XIX'],
    ['Ñaûng boä tænh toå chöùc Ñaïi hoäi ñaïi bieåu', 'vni', 'Đảng bộ tỉnh tổ chức Đại hội đại biểu'],
  ] as const)('%j', (text, encoding, decoded) => {
    expect(suspectLegacy(text)).toEqual({ encoding, decoded });
  });

  test.each([
    'Đảng bộ tỉnh tổ chức Đại hội đại biểu lần thứ XIX, nhiệm kỳ 2020 – 2025',
    'Là một trong số các xã có nhiều hộ nghèo, à, ừ, thì, là, mà',
    'Café, résumé, naïve, façade, déjà vu',
    'São Paulo, Münster, Göteborg, Málaga, Łódź',
  ])('does not arise from %j', (text) => {
    expect(suspectLegacy(text)).toBeUndefined();
  });
});
