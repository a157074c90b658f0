import { experimental_AstroContainer as AstroContainer } from 'astro/container';

type Container = Awaited<ReturnType<typeof AstroContainer.create>>;
/** An Astro component as a test imports it. */
export type TestedComponent = Parameters<Container['renderToString']>[0];

let container: Container | undefined;

/** The HTML of a component without a page round it; `children` is finished HTML for its default slot. */
export async function renderComponent(component: TestedComponent, props: object, children?: string): Promise<string> {
  container ??= await AstroContainer.create();
  return container.renderToString(component, {
    props: { ...props },
    ...(children === undefined ? {} : { slots: { default: children } }),
  });
}
