import { experimental_AstroContainer as AstroContainer } from 'astro/container';

type Container = Awaited<ReturnType<typeof AstroContainer.create>>;

let container: Container | undefined;

/** The HTML of an Astro component, whose type only Astro's own checker knows, without a page round it; `children` is finished HTML for its default slot. */
export async function renderComponent(component: unknown, props: object, children?: string): Promise<string> {
  container ??= await AstroContainer.create();
  return container.renderToString(component as Parameters<Container['renderToString']>[0], {
    props: { ...props },
    ...(children === undefined ? {} : { slots: { default: children } }),
  });
}
