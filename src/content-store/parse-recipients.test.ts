import { expect, test } from 'vitest';
import { parseRecipients } from './parse-recipients.ts';

const row = { order: 1, name: 'Tổ một', kind: 'tập thể', posthumous: false };

test.for([
  ['comma', 'order,name,kind\n1,Tổ một,tập thể\n'],
  ['semicolon', 'order;name;kind\n1;Tổ một;tập thể\n'],
  ['tab', 'order\tname\tkind\n1\tTổ một\ttập thể\n'],
  ['Windows lines and a mark', '\uFEFForder,name,kind\r\n1,Tổ một,tập thể\r\n'],
  ['decomposed letters', 'order,name,kind\n1,Tổ một,tập thể\n'.normalize('NFD')],
  ['spaces and empty rows', 'order , name , kind\n\n 1 , Tổ một , tập thể \n,,\n'],
] as const)('reads a list with %s', ([, source]) => {
  expect(parseRecipients('a.csv', source)).toEqual({ rows: [row], uses: [], findings: [] });
});

test('reads a YAML list, with lines and labels of what is wrong', () => {
  const { rows, findings } = parseRecipients(
    'a.yaml',
    '- { order: 1, name: Tổ một, kind: tập thể }\n- order: 2\n  name: ""\n  kind: tập thể\n',
  );
  expect(rows).toEqual([row]);
  expect(findings).toMatchObject([{ code: 'value-too-small', line: 3, field: ['name'], label: 'Tên' }]);
});

test('knows on which line of a CSV each reference stands', () => {
  const { uses } = parseRecipients('a.csv', 'order,name,kind,place\n1,"Tổ\nmột",tập thể,\n2,Tổ hai,tập thể,cao-bang\n');
  expect(uses).toMatchObject([{ target: 'dia-danh', value: 'cao-bang', line: 4, label: 'Địa phương' }]);
});

test.for([
  ['', 'no-rows'],
  ['order,name,kind\n', 'no-rows'],
  ['order,name,kind\n1,"Tổ một,tập thể\n', 'CSV_QUOTE_NOT_CLOSED'],
  ['order,name,kind\n1,Tổ một\n', 'CSV_RECORD_INCONSISTENT_COLUMNS'],
] as const)('refuses %j', ([source, reason]) => {
  expect(parseRecipients('a.csv', source).findings).toMatchObject([{ code: 'recipients-format', args: { reason } }]);
});

test('refuses YAML that is not a list', () => {
  expect(parseRecipients('a.yml', 'order: 1').findings).toMatchObject([
    { code: 'recipients-format', args: { reason: 'yaml-list' } },
  ]);
});

test('tells of an unknown column', () => {
  const { findings } = parseRecipients('a.csv', 'order,ten,name,kind\n1,x,Tổ,tập thể\n');
  expect(findings).toMatchObject([{ code: 'value-unknown-key', line: 2, args: { key: 'ten' } }]);
});
