import type { Point } from '../path.ts';
import type { SceneInk, SceneThing } from './scene-inks.ts';

/** A low hill across part of the scene. */
export interface HillPlace {
  from: number;
  to: number;
  ground: number;
  height: number;
  /** Contour lines inside, as on a ploughed slope. */
  furrows?: number;
  ink?: SceneInk;
}

/** A hill with an uneven back, ploughed along its slope. */
export function hill(
  random: () => number,
  { from, to, ground, height, furrows = 0, ink = 'line' }: HillPlace,
): SceneThing {
  const skew = 0.35 + random() * 0.3;
  const back = (scale: number): Point[] =>
    Array.from({ length: 11 }, (_, index): Point => {
      const part = index / 10;
      const swell = Math.sin(Math.PI * part ** (Math.log(0.5) / Math.log(skew)));
      return [from + (to - from) * part, ground - height * swell * scale];
    });
  const outline = back(1);
  const contours = Array.from({ length: furrows }, (_, index) => {
    const part = (index + 1) / (furrows + 1);
    const line = back(1 - part).map(([x, y]): Point => [x, y]);
    const start = Math.floor(random() * 4);
    return line.slice(start, 11 - Math.floor(random() * 4));
  });
  return {
    area: [...outline, [to, ground + 1], [from, ground + 1]],
    lines: [{ ink, points: outline }, ...contours.map((points) => ({ ink: 'land' as const, points }))],
  };
}
