import { NO_BREAK_SPACE } from '../../content-model/text/spaces.ts';
import { markMatches, type PassageRule } from '../rule.ts';

/** Numbers in English writing (“1,234.5”, “1.5 triệu”), long ones without points, and units that stick to their number. */
export const findNumbers: PassageRule = ({ text }) => [
  ...markMatches(text, ENGLISH_GROUPS, 'number-format', 'suggestion', ([found]) =>
    found.replace(/[.,]/gu, (sign) => (sign === ',' ? '.' : ',')),
  ),
  ...markMatches(text, ENGLISH_DECIMAL, 'number-format', 'suggestion', ([found]) => found.replace('.', ',')),
  ...markMatches(text, UNGROUPED, 'number-format', 'suggestion', ([found]) =>
    found.replace(/\B(?=(?:\d{3})+$)/gu, '.'),
  ),
  ...markMatches(text, SPACED_PERCENT, 'unit-spacing', 'suggestion', () => '%'),
  ...markMatches(
    text,
    STUCK_UNIT,
    'unit-spacing',
    'suggestion',
    ([, number = '', unit = '']) => `${number}${NO_BREAK_SPACE}${unit}`,
  ),
];

/** Words and signs that are counted. */
const COUNTED = 'nghìn|ngàn|triệu|tỷ|tỉ|đồng|%|ha|km|m²|m2|m³|kg|tấn|tạ|lít|mm|cm|m|điểm|lần|người|hộ|giờ|độ|USD';
const BEFORE = '(?<![\\p{L}\\p{N}.,/:–-])';
/** “1,234,567” and “1,234.5”; “1,234” alone has three decimals in Vietnamese. */
const ENGLISH_GROUPS = new RegExp(
  `${BEFORE}[1-9]\\d{0,2}(?:(?:,\\d{3}){2,}(?:\\.\\d+)?|,\\d{3}\\.\\d{1,2})(?![\\d.,]*\\d)`,
  'gu',
);
/** A point before one or two digits, where something is counted: “1.5 triệu”. */
const ENGLISH_DECIMAL = new RegExp(`${BEFORE}\\d{1,3}\\.\\d{1,2}(?=[ \\u00A0]?(?:${COUNTED})(?![\\p{L}\\p{N}]))`, 'gu');
/** Five digits or more, where something is counted: other long numbers name a telephone, a document, an account. */
const UNGROUPED = new RegExp(`${BEFORE}[1-9]\\d{4,}(?=[ \\u00A0](?:${COUNTED})(?![\\p{L}\\p{N}]))`, 'gu');
const SPACED_PERCENT = /(?<=\d)[ \u00A0]+%/gu;
/** “5km”, “12ha”: units that the space makes readable; “10h30”, “9A” and “4G” are no such. */
const STUCK_UNIT = new RegExp(
  `${BEFORE}(\\d+(?:[.,]\\d+)*)(nghìn|triệu|tỷ|tỉ|đồng|ha|km²|km2|km|m²|m2|m³|kg|tấn|tạ|lít|mm|cm|m|USD)(?![\\p{L}\\p{N}/²³])`,
  'gu',
);
