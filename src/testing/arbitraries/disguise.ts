/**
 * The same agreement in another order.
 *
 * No score may depend on the order.
 */
import { lots, shuffled } from '../../compare/lots.ts';
import type { Agreement } from '../../model/agreement.ts';

/** Replaces every value of a document, from the inside out. */
const everyValue = (value: unknown, change: (value: unknown) => unknown): unknown => {
  if (Array.isArray(value)) return change(value.map((item) => everyValue(item, change)));
  if (typeof value !== 'object' || value === null) return change(value);
  return change(
    Object.fromEntries(Object.entries(value).map(([key, item]) => [key, everyValue(item, change)])),
  );
};

/**
 * Puts every list of an agreement, rounds of the same date among them, and the fields of every object in another order.
 */
export const inAnotherOrder = (agreement: Agreement, seed: number): Agreement => {
  const lot = lots(seed);
  return everyValue(agreement, (value) => {
    if (Array.isArray(value)) return shuffled(value, lot);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(shuffled(Object.entries(value), lot));
  }) as Agreement;
};
