import {
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type FileChild,
  type IRunOptions,
  type ISectionOptions,
} from 'docx';

/** A paragraph of one text. */
export function text(words: string, run: IRunOptions = {}, paragraph: object = {}): Paragraph {
  return new Paragraph({ ...paragraph, children: [new TextRun({ ...run, text: words })] });
}

/** A cell of one text, which may reach over columns and rows. */
export function cell(words: string, columnSpan = 1, rowSpan = 1): TableCell {
  return new TableCell({ children: [text(words)], columnSpan, rowSpan });
}

/** A table of rows of cells. */
export function table(...rows: TableCell[][]): Table {
  return new Table({ rows: rows.map((children) => new TableRow({ children })) });
}

type DocumentOptions = Omit<ConstructorParameters<typeof Document>[0], 'sections'>;

/** The bytes of a Word file with these blocks. */
export function pack(
  children: FileChild[],
  options: DocumentOptions = {},
  section: Omit<ISectionOptions, 'children'> = {},
): Promise<Buffer> {
  return Packer.toBuffer(new Document({ ...options, sections: [{ ...section, children }] }));
}
