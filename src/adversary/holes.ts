/**
 * Holes: how large a breach may be and still set off none of several guarantees.
 *
 * A guarantee that asks for all of its measures is dodged by staying below one of them, one that asks for any by staying
 * below every one. A hole is a bound on some quantities that dodges all guarantees at once, and is as wide as it can be:
 * with any of its bounds reached, one of them is set off. A measure that asks for nothing cannot be stayed below.
 */
import type { Measure, Trigger } from '../model/agreement.ts';
import { SECONDS_PER_DAY } from '../time/duration.ts';
import { spanOfCoded } from '../time/span.ts';

/** Quantities, and the amount from which on each would be too much; of all others there may be any amount. */
export type Hole = ReadonlyMap<Measure['quantity'], Measure>;

/** What a measure asks for, in its unit, or in seconds. */
export const amountOf = (measure: Measure): number =>
  measure.quantity === 'duration' ? spanOfCoded(measure.atLeast).low : measure.atLeast;

const EVERYTHING: Hole = new Map();

const below = (hole: Hole, measures: readonly Measure[]): Hole | undefined => {
  const bounds = new Map(hole);
  for (const measure of measures) {
    if (!(amountOf(measure) > 0)) return undefined;
    const before = bounds.get(measure.quantity);
    if (before === undefined || amountOf(measure) < amountOf(before))
      bounds.set(measure.quantity, measure);
  }
  return bounds;
};

/** Whether one hole lets everything through that another does. */
const isAsWide = (wide: Hole, narrow: Hole): boolean =>
  [...wide].every(([quantity, bound]) => {
    const other = narrow.get(quantity);
    return other !== undefined && amountOf(other) <= amountOf(bound);
  });

const widest = (holes: readonly Hole[]): readonly Hole[] => {
  const kept: Hole[] = [];
  for (const hole of holes) {
    if (kept.some((one) => isAsWide(one, hole))) continue;
    const rest = kept.filter((one) => !isAsWide(hole, one));
    kept.splice(0, kept.length, ...rest, hole);
  }
  return kept;
};

/** Whether a trigger can be dodged by size at all. */
export const isMeasured = ({ threshold, measures }: Trigger): boolean =>
  threshold === 'measurable' && measures !== undefined;

/**
 * Finds the widest holes between triggers: none where one of them cannot be dodged by size. Nothing is found where there
 * are more holes, on the way, than allowed.
 */
export const holesBetween = (
  triggers: readonly Trigger[],
  most: number,
): readonly Hole[] | undefined => {
  let holes: readonly Hole[] = [EVERYTHING];
  for (const { threshold, measures } of triggers) {
    if (threshold !== 'measurable' || measures === undefined) return [];
    const ways = 'all' in measures ? measures.all.map((one) => [one]) : [measures.any];
    if (holes.length * ways.length > most) return undefined;
    holes = widest(holes.flatMap((hole) => ways.flatMap((way) => below(hole, way) ?? [])));
  }
  return holes;
};

/** Whole things that are counted; distances and areas are measured. */
const COUNTED: readonly Measure['quantity'][] = ['troops', 'munitions', 'casualties'];

/** A tenth less than the bound, as long as that is something. */
const STEP = 0.1;

/** An amount that just stays below a bound. */
export const justBelow = (bound: Measure): Measure => {
  if (bound.quantity === 'duration') {
    const seconds = Math.ceil(amountOf(bound)) - 1;
    const days = Math.floor(seconds / SECONDS_PER_DAY);
    return { quantity: 'duration', atLeast: `P${days}DT${seconds - days * SECONDS_PER_DAY}S` };
  }
  const { quantity, atLeast } = bound;
  if (COUNTED.includes(quantity)) return { quantity, atLeast: Math.ceil(atLeast) - 1 };
  return { quantity, atLeast: atLeast > STEP ? Number((atLeast - STEP).toFixed(6)) : atLeast / 2 };
};
