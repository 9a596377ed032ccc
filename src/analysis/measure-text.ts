/**
 * Measures of a breach in words: `2 km deep`, `48 hours long`.
 */
import type { Measure } from '../model/agreement.ts';
import { showDuration } from '../time/duration-text.ts';

/** What one of a quantity is called. */
const ONE = { troops: 'soldier', munitions: 'munition', casualties: 'casualty' } as const;

/** Puts a measure into words. */
export const showMeasure = (measure: Measure): string => {
  if (measure.quantity === 'duration') return `${showDuration(measure.atLeast)} long`;
  const count = measure.atLeast.toLocaleString('en-GB');
  if (measure.quantity === 'depth-km') return `${count} km deep`;
  if (measure.quantity === 'area-km2') return `${count} km²`;
  return `${count} ${measure.atLeast === 1 ? ONE[measure.quantity] : measure.quantity}`;
};
