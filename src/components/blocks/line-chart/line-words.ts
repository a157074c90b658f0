import { extremesNote, levelNote, type ChartPointWords } from '../../../messages/blocks.ts';
import type { LinePlot } from './plot-line.ts';

/** The highest and lowest point in a sentence each; one sentence for a level line; empty without points. */
export function describeLine(plot: LinePlot, points: readonly ChartPointWords[]): string {
  const highest = points[plot.highest];
  const lowest = points[plot.lowest];
  if (highest === undefined || lowest === undefined) return '';
  return plot.highest === plot.lowest ? levelNote(highest.value) : extremesNote(highest, lowest);
}
