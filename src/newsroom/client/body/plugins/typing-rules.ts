import { inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import type { Plugin } from 'prosemirror-state';
import { bodySchema } from '../../../body/schema/schema.ts';

const { nodes } = bodySchema;

/** Signs at the beginning of a paragraph that make it a list, a quote or a heading; one step back undoes it. */
export function typingRules(): Plugin {
  return inputRules({
    rules: [
      wrappingInputRule(/^\s*[-+*]\s$/, nodes.bullet_list),
      wrappingInputRule(
        /^\s*(\d{1,3})[.)]\s$/,
        nodes.ordered_list,
        ([, number]) => ({ start: Number(number) }),
        ([, number], before) => before.childCount + Number(before.attrs['start']) === Number(number),
      ),
      wrappingInputRule(/^\s*>\s$/, nodes.blockquote),
      textblockTypeInputRule(/^(#{2,4})\s$/, nodes.heading, ([, signs]) => ({ level: signs?.length ?? 2 })),
    ],
  });
}
