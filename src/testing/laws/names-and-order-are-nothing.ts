import { withPartiesRenamed } from '../../model/rename.ts';
import type { Range } from '../../score/range.ts';
import { inAnotherOrder } from '../arbitraries/disguise.ts';
import { isSameRange, KEPT, type Law } from '../law.ts';
import { isFields, renamedInside } from '../places.ts';
import { comparing, ranges, ready } from '../subject.ts';

/** Renames by a turn of the parties' names, so that every name is another party's. */
const turned = (parties: readonly string[], lot: number) => {
  const by = 1 + (lot % Math.max(1, parties.length - 1));
  const names = new Map(
    parties.map((party, index) => [party, parties[(index + by) % parties.length] as string]),
  );
  return (party: string) => names.get(party) ?? party;
};

/** Turns every list around, save those that are as long as a ladder: the order of its rungs has a meaning. */
const turnedLists = (value: unknown, rungs: number): unknown => {
  if (Array.isArray(value)) {
    const items = value.map((item) => turnedLists(item, rungs));
    return rungs > 1 && items.length === rungs && items.every(isFields) ? items : items.reverse();
  }
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, turnedLists(item, rungs)]),
  );
};

const isSame = (some: readonly Range[], others: readonly Range[]): boolean =>
  some.every((range, i) => isSameRange(range, others[i] as Range));

/** Other names and another order change no number. */
export const namesAndOrderAreNothing: Law = {
  id: 'names-and-order-are-nothing',
  says: 'Renaming parties, or listing them in another order, changes no number.',
  means: 'A promise is judged by what it says, not by who makes it.',
  judge: (trial) => {
    const { context, frame, parameters, lot } = trial;
    const name = turned(
      context.parties.map(({ id }) => id),
      lot,
    );
    const disguised = {
      ...trial,
      context: inAnotherOrder(withPartiesRenamed(context, name), lot),
      frame: { ...frame, protects: frame.protects.map(name) },
    };
    return comparing(
      trial,
      ready(
        disguised,
        turnedLists(renamedInside(parameters, name), ready(trial)?.rungs.length ?? 1),
      ),
      (own, other) =>
        isSame(ranges(own.card), ranges(other.card))
          ? KEPT
          : {
              is: 'broken',
              says: 'parties got other names and lists another order, and the numbers changed',
              before: own.card,
              after: other.card,
            },
    );
  },
};
