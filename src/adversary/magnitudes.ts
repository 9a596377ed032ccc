/**
 * Magnitudes: every size of a breach that some trigger can tell from another.
 *
 * Between two amounts that any of them asks for, all amounts are alike; so it is enough to try just below the least and each
 * amount that is asked for, of every quantity.
 */
import type { Measure, Trigger } from '../model/agreement.ts';
import { amountOf, isMeasured, justBelow } from './holes.ts';

/** Sizes of a breach; of a quantity that is not listed there is as much as any trigger asks. */
export type Sizes = readonly Measure[];

const measuresOf = (trigger: Trigger): readonly Measure[] => {
  const { measures } = trigger;
  if (!isMeasured(trigger) || measures === undefined) return [];
  return 'all' in measures ? measures.all : measures.any;
};

/** Lists the sizes that triggers distinguish, small ones first; nothing if there are more than allowed. */
export const sizesFor = (
  triggers: readonly Trigger[],
  most: number,
): readonly Sizes[] | undefined => {
  const amounts = new Map<Measure['quantity'], Map<number, Measure>>();
  for (const measure of triggers.flatMap(measuresOf)) {
    const same = amounts.get(measure.quantity) ?? new Map<number, Measure>();
    same.set(amountOf(measure), measure);
    amounts.set(measure.quantity, same);
  }
  let sizes: readonly Sizes[] = [[]];
  for (const same of amounts.values()) {
    const bounds = [...same].sort(([a], [b]) => a - b).map(([, measure]) => measure);
    const least = bounds.find((bound) => amountOf(bound) > 0);
    const steps = least === undefined ? bounds : [justBelow(least), ...bounds];
    if (sizes.length * steps.length > most) return undefined;
    sizes = sizes.flatMap((size) => steps.map((step) => [...size, step]));
  }
  return sizes;
};
