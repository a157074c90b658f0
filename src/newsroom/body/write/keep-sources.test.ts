import { expect, test } from 'vitest';
import { bodyToDoc } from '../read/body-to-doc.ts';
import type { DocJson } from '../schema/schema.ts';
import { docToBody } from './doc-to-body.ts';

const before = `
Đoạn một
xuống dòng.


* mục lạ
* mục hai

<FactBox
  facts={[{label: 'Đợt', value: 'Một'}]}
/>

![Núi](nui.jpg)
![Sông](song.jpg)

[Báo][bao] đã viết.[^a]

[^a]: Nguồn.

[bao]: https://a.vn
`;

/** The document of the body above, changed. */
function write(change: (content: DocJson[]) => DocJson[]): string {
  const doc = bodyToDoc(before).doc?.toJSON() as DocJson;
  const { body, isExact } = docToBody({ ...doc, content: change([...(doc.content ?? [])]) }, before);
  expect(isExact).toBe(true);
  return body;
}

const paragraph = (text: string): DocJson => ({ type: 'paragraph', content: [{ type: 'text', text }] });

test('nothing changed: the same bytes', () => {
  expect(write((content) => content)).toBe(before);
});

test('a changed part alone is written anew', () => {
  expect(write(([, ...rest]) => [paragraph('Đoạn mới.'), ...rest])).toBe(
    before.replace('Đoạn một\nxuống dòng.', 'Đoạn mới.').replace('\n\n\n', '\n\n'),
  );
});

test('a part that was added leaves the others as they are', () => {
  expect(write((content) => content.toSpliced(2, 0, paragraph('Thêm.')))).toBe(
    before.replace('* mục hai\n', '* mục hai\n\nThêm.\n'),
  );
});

test('a part that was moved takes its source with it', () => {
  const moved = write(([first, second, third, ...rest]) => [third, first, second, ...rest] as DocJson[]);
  expect(moved).toContain(
    "<FactBox\n  facts={[{label: 'Đợt', value: 'Một'}]}\n/>\n\nĐoạn một\nxuống dòng.\n\n\n* mục lạ",
  );
});

test('one of two pictures that shared a paragraph can go', () => {
  expect(write((content) => content.toSpliced(3, 1))).toContain('/>\n\n<Picture src="song.jpg" alt="Sông" />\n\n[Báo]');
});

test('a new body begins with a blank line, so that a rule at its beginning is no front matter', () => {
  const doc = { type: 'doc', content: [{ type: 'rule' }, paragraph('x'), { type: 'rule' }] };
  expect(docToBody(doc, '')).toEqual({ body: '\n---\n\nx\n\n---\n', isExact: true });
});

test.for([
  [{ type: 'doc', content: [{ type: 'script' }] }],
  [{ type: 'doc', content: [{ type: 'block', attrs: { name: 'Iframe', props: {} } }] }],
  [{ type: 'doc', content: [{ type: 'block', attrs: { name: 'CallOut', props: {} } }] }],
  [{ type: 'doc', content: [] }],
])('JSON that is no document of ours is refused: %j', ([json]) => {
  expect(() => docToBody(json as DocJson, '')).toThrow(RangeError);
});
