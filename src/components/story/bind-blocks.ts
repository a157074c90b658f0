import type { SSRResult } from 'astro';
import {
  createComponent,
  renderComponent,
  type AstroComponentFactory,
  type ComponentSlots,
} from 'astro/runtime/server/index.js';
import { blockSchemas } from '../../content-model/blocks/block-schemas.ts';
import { blockComponent } from '../blocks/block-components.ts';
import type { BlockContext } from '../blocks/block-context.ts';

/** The author components with their surroundings bound in, for bodies that the MDX compiler renders. */
export function bindBlocks(context: BlockContext): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(blockSchemas).map(([name, schema]) => {
      const component = blockComponent(name, context.entry);
      // Astro calls what it renders itself with this shape of result; its type names only the template's.
      const factory = ((result: SSRResult, props: Record<string, unknown>, slots: ComponentSlots) =>
        renderComponent(
          result,
          name,
          component,
          { ...schema.parse(withoutSlots(props)), context },
          slots,
        )) as unknown as AstroComponentFactory;
      return [name, createComponent(factory)];
    }),
  );
}

/** MDX hands its children over as a slot; what is left are the author's props. */
function withoutSlots(props: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(props).filter(([key]) => !key.startsWith('set:') && key !== 'children'));
}
