/** A point of a picture in percent from the left and from the top. */
export type FocalPoint = readonly [left: number, top: number];

/** Reads `50% 30%`; the middle for anything else. */
export function readFocalPoint(text: unknown): FocalPoint {
  const found = typeof text === 'string' ? /^(\d{1,3})% (\d{1,3})%$/u.exec(text) : null;
  return found ? clampPoint([Number(found[1]), Number(found[2])]) : [50, 50];
}

/** Writes a point as the front matter holds it. */
export function writeFocalPoint([left, top]: FocalPoint): string {
  return `${left}% ${top}%`;
}

/** The nearest whole percent inside the picture. */
export function clampPoint([left, top]: FocalPoint): FocalPoint {
  const clamp = (percent: number) => Math.min(100, Math.max(0, Math.round(percent)));
  return [clamp(left), clamp(top)];
}

/** The point after an arrow key; undefined for other keys. Shift makes the step long. */
export function stepPoint([left, top]: FocalPoint, key: string, isLong: boolean): FocalPoint | undefined {
  const direction = steps[key];
  const size = isLong ? 10 : 2;
  return direction && clampPoint([left + direction[0] * size, top + direction[1] * size]);
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
