import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogueSchemas, type CatalogueName } from '../../content-model/reference/catalogues.ts';
import { readRows, writeRow } from './rows.ts';

const names = Object.keys(catalogueSchemas) as CatalogueName[];
const schema = catalogueSchemas['tac-gia'];

describe('a row', () => {
  const source = '# Nguồn\n- id: pv\n  name: P.V\n\n# Người ngoài\n- { id: to, name: Tổ }\n- id: cuoi\n  name: Cuối\n';

  it('is written anew where it stands', () => {
    expect(writeRow(source, 1, { id: 'to', name: 'Tổ tư liệu', role: 'Tư liệu' }, schema)).toBe(
      '# Nguồn\n- id: pv\n  name: P.V\n\n# Người ngoài\n- id: to\n  name: Tổ tư liệu\n  role: Tư liệu\n- id: cuoi\n  name: Cuối\n',
    );
    expect(writeRow(source, 0, { id: 'pv', name: 'Phóng viên' }, schema)).toBe(
      '# Nguồn\n- id: pv\n  name: Phóng viên\n\n# Người ngoài\n- { id: to, name: Tổ }\n- id: cuoi\n  name: Cuối\n',
    );
  });

  it('comes to the end, of an empty list too', () => {
    expect(writeRow(source, undefined, { id: 'moi', name: 'Mới' }, schema)).toBe(`${source}- id: moi\n  name: Mới\n`);
    expect(writeRow('', undefined, { id: 'moi', name: 'Mới' }, schema)).toBe('- id: moi\n  name: Mới\n');
  });
});

describe.each(names)('the catalogue %s of the sample', (name) => {
  const source = readFileSync(`content/danh-muc/${name}.yaml`, 'utf8');
  const rows = readRows(source) ?? [];

  it('says the same when one of its rows is written anew', () => {
    const comments = source.match(/^#.*$/gm);
    for (let index = 0; index < rows.length; index += Math.ceil(rows.length / 8)) {
      const written = writeRow(source, index, rows[index] ?? {}, catalogueSchemas[name]);
      expect(written.match(/^#.*$/gm)).toEqual(comments);
      expect(catalogueSchemas[name].array().parse(readRows(written))).toEqual(
        catalogueSchemas[name].array().parse(rows),
      );
    }
  });
});
