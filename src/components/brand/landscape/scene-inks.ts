import type { Engraved } from '../engraving.ts';
import type { TowerInk } from '../tower.ts';

/** Inks of a landscape; each becomes one path with the class `ink-…`, coloured by the style sheet. */
export type SceneInk = TowerInk | 'land' | 'water' | 'thread' | 'sun';

/** One thing in a landscape. */
export type SceneThing = Engraved<SceneInk>;

/** Width and height of every landscape. */
export const SCENE = { width: 640, height: 280 } as const;
