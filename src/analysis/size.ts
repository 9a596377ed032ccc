/**
 * The size from which a guarantee is set off, against the size that a breach of a kind has.
 *
 * A guarantee against incursions deeper than fifty kilometres answers no incursion of ten. A rubric may say how large a
 * breach of a kind is; a measurable threshold that such a breach does not reach does not cover the kind.
 */
import type { Measure, Trigger } from '../model/agreement.ts';
import { spanOfCoded } from '../time/span.ts';

/** How much a measure asks for, at best. */
const least = (measure: Measure): number =>
  measure.quantity === 'duration' ? spanOfCoded(measure.atLeast).low : measure.atLeast;

/** How much of the same quantity a breach has, at most; all that is asked where nothing is said of it. */
const most = (measure: Measure, sizes: readonly Measure[]): number => {
  const same = sizes.find(({ quantity }) => quantity === measure.quantity);
  if (same === undefined) return Number.POSITIVE_INFINITY;
  return same.quantity === 'duration' ? spanOfCoded(same.atLeast).high : same.atLeast;
};

/**
 * Whether a breach of the sizes given sets a guarantee off; one whose threshold is not measurable is judged in words.
 *
 * @example
 * const deep = { threshold: 'measurable', measures: { all: [{ quantity: 'depth-km', atLeast: 50 }] } } as const;
 * isReached({ ...deep, established: 'responders', activation: 'automatic' }, [{ quantity: 'depth-km', atLeast: 10 }]);
 * // => false
 */
export const isReached = (
  { threshold, measures }: Trigger,
  sizes: readonly Measure[] = [],
): boolean => {
  if (threshold !== 'measurable' || measures === undefined || sizes.length === 0) return true;
  const reaches = (measure: Measure) => most(measure, sizes) >= least(measure);
  return 'all' in measures ? measures.all.every(reaches) : measures.any.some(reaches);
};
