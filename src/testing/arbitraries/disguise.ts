/**
 * The same agreement in another order.
 *
 * Nothing that is scored may depend on it.
 */
import { lots, shuffled } from '../../compare/lots.ts';
import type { Agreement } from '../../model/agreement.ts';

/** Gives every value of a document another one, from the inside out. */
const everyValue = (value: unknown, change: (value: unknown) => unknown): unknown => {
  if (Array.isArray(value)) return change(value.map((item) => everyValue(item, change)));
  if (typeof value !== 'object' || value === null) return change(value);
  return change(
    Object.fromEntries(Object.entries(value).map(([key, item]) => [key, everyValue(item, change)])),
  );
};

/**
 * Puts every list of an agreement and the fields of every object in another order.
 *
 * Only rounds of the same date keep theirs: in a drafting log that order is the order of events.
 */
export const inAnotherOrder = (agreement: Agreement, seed: number): Agreement => {
  const lot = lots(seed);
  const mixed = everyValue(agreement, (value) => {
    if (Array.isArray(value)) return shuffled(value, lot);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(shuffled(Object.entries(value), lot));
  }) as Agreement;
  const rank = new Map(agreement.drafting.map(({ id }, index) => [id, index]));
  const waiting = new Map<string, Agreement['drafting'][number][]>();
  for (const round of [...mixed.drafting].sort(
    (a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0),
  ))
    waiting.set(round.date, [...(waiting.get(round.date) ?? []), round]);
  return {
    ...mixed,
    drafting: mixed.drafting.map(
      ({ date }) => waiting.get(date)?.shift() as Agreement['drafting'][number],
    ),
  };
};
