import { describe, expect, test } from 'vitest';
import { blockSchemas, type BlockName } from '../../content-model/blocks/block-schemas.ts';
import { htmlProblems } from '../../testing/html-conformity.ts';
import { openingTags } from '../../testing/html-tags.ts';
import { renderComponent } from '../../testing/render-component.ts';
import { allExamples } from './all-examples.ts';
import { blockComponents } from './block-components.ts';
import { createExampleContext } from './example-context.ts';

const cases = Object.entries(allExamples).flatMap(([block, examples]) =>
  examples.map((example) => ({ block: block as BlockName, ...example })),
);

async function render({ block, props, children }: (typeof cases)[number]): Promise<string> {
  const checked = blockSchemas[block].parse(props);
  return renderComponent(blockComponents[block], { ...checked, context: createExampleContext() }, children);
}

test('has examples for every block, a typical, a minimal and an extreme one', () => {
  expect(Object.keys(allExamples).sort()).toEqual(Object.keys(blockSchemas).sort());
  for (const [block, examples] of Object.entries(allExamples)) {
    const names = examples.map((example) => example.name);
    expect(names, block).toEqual(expect.arrayContaining(['typical', 'minimal']));
    expect(new Set(names).size, block).toBe(names.length);
  }
});

describe.each(cases)('$block, $name', (example) => {
  test('conforms to HTML', async () => {
    expect(await htmlProblems(await render(example))).toEqual([]);
  });

  test('keeps to the policy: no style attribute, script, handler or foreign address', async () => {
    const html = await render(example);
    expect(html).not.toMatch(/<(?:script|style|iframe|object|embed)\b/i);
    for (const tag of openingTags(html)) {
      expect(tag).not.toMatch(/\s(?:style|on[a-z]+)=/i);
      expect(tag).not.toMatch(/\s(?:src|href|poster|srcset)="(?!\/|#)/i);
    }
  });

  test('shows no undefined, NaN, object or empty attribute of its own making', async () => {
    expect(await render(example)).not.toMatch(/undefined|NaN|\[object|Infinity|data-label=""/);
  });

  test('describes every picture', async () => {
    const html = await render(example);
    for (const tag of openingTags(html, 'img')) expect(tag).toMatch(/\salt="[^"]+"/);
  });

  test('renders the same HTML again on a fresh page', async () => {
    expect(await render(example)).toBe(await render(example));
  });
});
