/** A point of a drawing, in the units of its viewBox. */
export type Point = readonly [x: number, y: number];

/** Compact path data of one polyline. */
export function polyline(points: readonly Point[], closed = false): string {
  return inkPath([points], 1) + (closed ? 'z' : '');
}

/** Path data of many polylines drawn in one ink: relative steps on a grid of `decimals`, each letter only where it must be. */
export function inkPath(lines: readonly (readonly Point[])[], decimals = 0): string {
  const grid = 10 ** decimals;
  let [x, y] = [0, 0];
  let data = '';
  for (const line of lines) {
    let command = data === '' ? 'M' : 'm';
    for (const point of line) {
      const dx = Math.round(point[0] * grid) - x;
      const dy = Math.round(point[1] * grid) - y;
      x += dx;
      y += dy;
      const drawing = command.toLowerCase() !== 'm';
      if (drawing && dx === 0 && dy === 0) continue;
      const letter = drawing ? (dx === 0 ? 'v' : dy === 0 ? 'h' : 'l') : command;
      const step = letter === 'v' ? short(dy / grid) : letter === 'h' ? short(dx / grid) : pair(dx / grid, dy / grid);
      data += joined(command === letter && drawing ? '' : letter, step);
      command = drawing ? letter : 'start';
    }
  }
  return data;
}

function joined(letter: string, step: string): string {
  return letter === '' && !step.startsWith('-') ? ` ${step}` : letter + step;
}

function pair(x: number, y: number): string {
  const second = short(y);
  return short(x) + (second.startsWith('-') ? second : ` ${second}`);
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100).replace(/^(-?)0\./, '$1.');
}
