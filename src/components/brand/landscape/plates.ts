import { createRandom } from '../random.ts';
import { drawLandscape, VIEWS } from './landscape.ts';

/** How many landscapes there are, as many of each view: one for every story would cost more than the rest of its page. */
export const PLATES = 60;

/** Draws the landscape of one plate as markup of its paths. */
export function cutPlate(plate: number): string {
  const drawing = drawLandscape(`bản khắc ${plate}`, VIEWS[plate % VIEWS.length] ?? 'river');
  return [...drawing].map(([ink, data]) => `<path class="ink-${ink}" d="${data}"></path>`).join('');
}

/** Makes a press that cuts each plate once and prints the same one for the same seed, in any process. */
export function createPress(cut: (plate: number) => string): (seed: string) => string {
  const prints = new Map<number, string>();
  return (seed) => {
    const plate = Math.floor(createRandom(seed)() * PLATES);
    const print = prints.get(plate) ?? cut(plate);
    prints.set(plate, print);
    return print;
  };
}

/** The paths of the landscape that stands in for a story's picture. */
export const printLandscape = createPress(cutPlate);
