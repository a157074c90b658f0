import '../../newsroom/styles/newsroom.css';
import '../../newsroom/styles/form.css';
import '../../newsroom/styles/pictures.css';
import { mountForm, type MountedForm } from '../../newsroom/client/form/mount-form.ts';
import { openFieldsDialog } from '../../newsroom/client/form/open-fields-dialog.ts';
import type { FormServices } from '../../newsroom/client/form/form-services.ts';
import type { FieldDescription } from '../../newsroom/form/field-description.ts';
import { foldForMatch } from '../../content-model/text/fold.ts';

type Values = Readonly<Record<string, unknown>>;

/** What a test can do with the page of forms. */
export interface FormPage {
  mount(fields: readonly FieldDescription[], value: Values): void;
  open(fields: readonly FieldDescription[], value: Values): void;
  form?: MountedForm;
  /** What the last dialog gave; null while it is open. */
  answer?: Values | null | undefined;
  changes: number;
}

const rows = [
  { id: 'so-noi-vu', label: 'Sở Nội vụ' },
  { id: 'ubnd-tinh', label: 'Ủy ban nhân dân tỉnh' },
  { id: 'thuc-phan', label: 'Phường Thục Phán', note: 'phường' },
];
const files = [
  { name: 'cau-treo.svg', bytes: 10 },
  { name: 'anh-bia.jpg', bytes: 10 },
];
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300"><rect width="300" height="300"/></svg>';

const services: FormServices = {
  lookUp: (_, query) => Promise.resolve(rows.filter(({ label }) => foldForMatch(label).includes(foldForMatch(query)))),
  labelsOf: (_, ids) =>
    Promise.resolve(Object.fromEntries(rows.filter(({ id }) => ids.includes(id)).map(({ id, label }) => [id, label]))),
  files: () => files,
  uploadFile: (file) => {
    if (file.name.endsWith('.heic')) return Promise.resolve({ problem: `Ảnh “${file.name}” ở dạng HEIC.` });
    files.push({ name: 'le-phat-dong.jpg', bytes: file.size });
    return Promise.resolve({ name: 'le-phat-dong.jpg' });
  },
  pictureUrl: () => `data:image/svg+xml,${encodeURIComponent(drawing)}`,
  story: () => page.form?.value() ?? {},
};

const page: FormPage = {
  changes: 0,
  mount(fields, value) {
    page.form?.destroy();
    const place = document.querySelector<HTMLElement>('#form') ?? document.body;
    page.form = mountForm(place, { ...services, fields, value, onChange: () => (page.changes += 1) });
  },
  open(fields, value) {
    page.answer = null;
    void openFieldsDialog({ title: 'Khối', fields, value, services }).then((answer) => (page.answer = answer));
  },
};
Object.assign(globalThis, { formPage: page });
