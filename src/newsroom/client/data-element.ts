import { button, element } from '../../comments/sign-in-pages/drawing/element.ts';
import { createNotice, type Notice } from '../../comments/sign-in-pages/drawing/notice.ts';
import { foldForMatch } from '../../content-model/text/fold.ts';
import { DATA_NAMES, DATA_TEXT as text } from '../../messages/newsroom-data.ts';
import type { OpenedData } from '../data/data-desk.ts';
import type { Row } from '../data/rows.ts';
import { callNewsroom, readNewsroom } from './call-newsroom.ts';
import { part } from './find-part.ts';
import type { FormFinding, FormServices } from './form/form-services.ts';
import { drawFields } from './form/groups/draw-fields.ts';
import { openFieldsDialog } from './form/open-fields-dialog.ts';
import { createLookUps } from './writing/form-services.ts';

/** Defines `<ts-data>`: the form of a record, or the rows of a list with a form for each. */
export function defineData(): void {
  customElements.define(
    'ts-data',
    class extends HTMLElement {
      connectedCallback(): void {
        const notice = createNotice(part(this, 'notice'));
        const open = async (said = '') => {
          const opened = await readNewsroom<OpenedData>(`/du-lieu/${this.dataset['name'] ?? ''}`);
          if (!opened.ok) {
            notice.warn(opened.problem.title);
            return;
          }
          notice.tell(said);
          const mayChange = this.dataset['change'] === 'yes';
          const draw = opened.value.rows ? drawRows : drawRecord;
          draw(part(this, 'screen'), opened.value, mayChange, notice, () => open(text.saved));
        };
        void open();
      }
    },
  );
}

/** The files of data have no files beside them. */
const services = (value: Row): FormServices => ({
  ...createLookUps(),
  files: () => [],
  uploadFile: () => Promise.resolve({ problem: '' }),
  pictureUrl: () => '',
  story: () => value,
});

function drawRecord(
  place: HTMLElement,
  { name, version, fields, record = {} }: OpenedData,
  mayChange: boolean,
  notice: Notice,
  reopen: () => Promise<void>,
): void {
  const drawn = drawFields(fields, record, services(record));
  const save = button(
    text.save,
    () => {
      save.disabled = true;
      void callNewsroom(`/du-lieu/${name}`, { base: version, data: drawn.value() }, 'PUT').then(async (saved) => {
        save.disabled = false;
        if (saved.ok) await reopen();
        else {
          notice.warn(saved.problem.title);
          for (const finding of findingsOf(saved.problem.places)) drawn.at(finding.path)?.show([finding]);
        }
      });
    },
    { kind: 'button' },
  );
  place.replaceChildren(drawn.element, ...(mayChange ? [element('p', { class: 'newsroom-save' }, save)] : []));
}

const SHOWN = 100;

function drawRows(
  place: HTMLElement,
  { name, version, fields, rows = [] }: OpenedData,
  mayChange: boolean,
  notice: Notice,
  reopen: () => Promise<void>,
): void {
  const search = element('input', { class: 'input', type: 'search', id: 'tim-hang', autocomplete: 'off' });
  const count = element('p', { class: 'newsroom-found', role: 'status' });
  const list = element('ul', { class: 'newsroom-list', role: 'list' });
  const edit = async (row: Row, index?: number) => {
    let title = '';
    const value = await openFieldsDialog({
      title: text.rowTitle(DATA_NAMES[name], labelOf(row)),
      fields,
      value: row,
      services: services(row),
      async check(data) {
        const sent = { base: version, data, ...(index === undefined ? {} : { index }) };
        const saved = await callNewsroom(`/du-lieu/${name}`, sent, 'PUT');
        if (saved.ok) return [];
        title = saved.problem.title;
        const findings = findingsOf(saved.problem.places);
        return findings.length > 0 ? findings : [{ path: [fields[0]?.key ?? ''], sentence: title, severity: 'error' }];
      },
    });
    if (value) await reopen();
    else if (title !== '') notice.warn(title);
  };
  const draw = () => {
    const words = foldForMatch(search.value).split(' ').filter(Boolean);
    const found = rows
      .map((row, index) => ({ row, index }))
      .filter(({ row }) => {
        const whole = foldForMatch(JSON.stringify(row));
        return words.every((word) => whole.includes(word));
      });
    count.textContent = text.count(Math.min(found.length, SHOWN), rows.length);
    list.replaceChildren(
      ...found.slice(0, SHOWN).map(({ row, index }) => {
        const label = labelOf(row);
        const change = button(text.edit, () => void edit(row, index), { name: `${text.edit} ${label}` });
        return element(
          'li',
          { class: 'writing-file' },
          element('span', {}, element('strong', {}, label)),
          element('span', { class: 'newsroom-facts' }, typeof row['id'] === 'string' ? row['id'] : ''),
          ...(mayChange ? [change] : []),
        );
      }),
    );
  };
  search.addEventListener('input', draw);
  draw();
  place.replaceChildren(
    element('p', { class: 'field' }, element('label', { for: 'tim-hang' }, text.search), search),
    ...(mayChange
      ? [
          element(
            'p',
            {},
            button(text.add, () => void edit({}), { kind: 'button quiet' }),
          ),
        ]
      : []),
    count,
    list,
  );
}

/** What a row is called. */
function labelOf(row: Row): string {
  const first = row['name'] ?? row['label'] ?? row['text'] ?? row['terms'];
  return Array.isArray(first) ? first.join(' = ') : typeof first === 'string' ? first : '';
}

function findingsOf(
  places: readonly { readonly path?: readonly (string | number)[]; readonly sentence: string }[] = [],
): FormFinding[] {
  return places.flatMap(({ path, sentence }): FormFinding[] => (path ? [{ path, sentence, severity: 'error' }] : []));
}
