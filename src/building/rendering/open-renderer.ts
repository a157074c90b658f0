import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { FACTS, SERVER, type RendererFacts } from './keep-renderer.ts';

/** A page or file that the site has. */
export interface SitePath {
  /** Path of the file in the output, `tin-tuc/le-phat-dong/index.html`. */
  readonly file: string;
  /** What its route gives it. */
  readonly props: Readonly<Record<string, unknown>>;
  readonly pathname: string;
  readonly route: Route;
}

/** Renders pages from a kept bundle, in this process. */
export interface Renderer {
  /** All pages of the site that was handed over, or at least those of some files. */
  readonly paths: (files?: readonly string[]) => Promise<readonly SitePath[]>;
  /** The page or file at one address of the site that is handed over now, `/tin-tuc/le-phat-dong/`; undefined when it has none. */
  readonly find: (address: string) => Promise<SitePath | undefined>;
  /** The bytes of one; rejects with what went wrong in the page. */
  readonly render: (path: SitePath) => Promise<Uint8Array>;
}

interface Route {
  readonly route: string;
  readonly component: string;
  readonly pattern: RegExp;
  readonly type: 'page' | 'endpoint' | 'redirect' | 'fallback';
}

interface StaticPath {
  readonly pathname: string;
  readonly route: Route;
}

/** The parts of Astro's bundled app (`BuildApp`) that are used. */
interface BuiltApp {
  readonly manifest: { readonly routes: readonly { readonly routeData: Route }[] };
  readonly getComponentByRoute: (route: Route) => unknown;
  readonly routeCache: {
    readonly clearAll: () => void;
    readonly get: (
      route: Route,
    ) => { readonly staticPaths?: readonly { readonly props?: Record<string, unknown> }[] } | undefined;
  };
  readonly setInternals: (internals: object) => void;
  readonly setOptions: (options: object) => void;
  readonly render: (request: Request, options: { readonly routeData: Route }) => Promise<Response>;
}

/** Opens the renderer that `keepRenderer` has kept in a folder; the site must have been handed over before its pages are asked for. */
export async function openRenderer(folder: string, siteUrl: string): Promise<Renderer> {
  const facts = JSON.parse(await readFile(join(folder, FACTS), 'utf8')) as RendererFacts;
  const bundle = (await import(pathToFileURL(join(folder, SERVER, facts.entry)).href)) as { readonly app: BuiltApp };
  const { app } = bundle;
  const pagesByKeys = new Map(facts.styles.map(([key, styles]) => [key, { styles: [...styles] }]));
  app.setInternals({ pagesByKeys, entrySpecifierToBundleMap: new Map() });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  const { origin } = new URL(siteUrl);

  return {
    paths: (files) => {
      const addresses = files?.map((file) => `/${file}`.replace(/(?:index)?\.html$/, '').replace(/(?<=.)\/$/, ''));
      const isWanted = ({ routeData: { pattern } }: BuiltApp['manifest']['routes'][number]): boolean =>
        addresses === undefined || addresses.some((address) => pattern.test(address) || pattern.test(`${address}/`));
      return pathsOf(app, app.manifest.routes.filter(isWanted));
    },
    async find(address) {
      // What the routes gave for a site that was handed over before.
      app.routeCache.clearAll();
      const routes = app.manifest.routes.filter(({ routeData: { pattern } }) => pattern.test(address));
      return (await pathsOf(app, routes)).find(({ pathname, route }) => addressOf(pathname, route) === address);
    },
    async render({ pathname, route }) {
      const response = await app.render(new Request(origin + addressOf(pathname, route)), { routeData: route });
      if (response.status >= 500) throw new Error(`The page ${pathname} was answered with ${response.status}.`);
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}

/** The pages of some routes; where two have the same, the route that Astro would take stands first. */
async function pathsOf(app: BuiltApp, routes: BuiltApp['manifest']['routes']): Promise<readonly SitePath[]> {
  const { routeCache } = app;
  const ofRoutes = {
    manifest: { ...app.manifest, routes },
    routeCache,
    getComponentByRoute: (route: Route) => app.getComponentByRoute(route),
  };
  const all = (await new StaticPaths(ofRoutes as never).getAll()) as readonly StaticPath[];
  const seen = new Set<string>();
  const perRoute = new Map<Route, number>();
  return all.flatMap(({ pathname, route }): SitePath[] => {
    const index = perRoute.get(route) ?? 0;
    perRoute.set(route, index + 1);
    const file = fileOf(pathname, route);
    if (seen.has(file)) return [];
    seen.add(file);
    return [{ file, pathname, route, props: routeCache.get(route)?.staticPaths?.[index]?.props ?? {} }];
  });
}

function fileOf(pathname: string, { type }: Route): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (type === 'endpoint') return path;
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}

function addressOf(pathname: string, { type }: Route): string {
  const path = `/${pathname.replace(/^\/|\/$/g, '')}`;
  return type === 'endpoint' || path === '/' ? path : `${path}/`;
}
