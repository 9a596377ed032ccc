import type { GuaranteeModel } from '../../modelling/guarantee-model.ts';
import { valueAt } from '../../reading/shape-issues.ts';
import type { Range } from '../../score/range.ts';
import { withPartiesRenamed } from '../../shape/rename.ts';
import { accepts } from '../../zod-arbitrary/sieve.ts';
import { inAnotherOrder } from '../arbitraries/disguise.ts';
import { isSameRange, KEPT, type Law } from '../law.ts';
import { placesIn, renamedInside, withPlace } from '../places.ts';
import { comparing, ranges, ready } from '../subject.ts';

/** Passes the parties' names around, so that each party takes the name of another. */
const turned = (parties: readonly string[], lot: number) => {
  const by = 1 + (lot % Math.max(1, parties.length - 1));
  const names = new Map(
    parties.map((party, index) => [party, parties[(index + by) % parties.length] as string]),
  );
  return (party: string) => names.get(party) ?? party;
};

/** Reverses lists, except those whose order has a meaning: lists of a fixed length and the rungs of a ladder. */
const turnedLists = (
  model: GuaranteeModel,
  parameters: unknown,
  isTurned: (list: readonly unknown[]) => boolean,
): unknown =>
  placesIn(parameters).reduceRight((made, { path, value }) => {
    if (!Array.isArray(value) || value.length < 2) return made;
    const list = valueAt(made, path) as readonly unknown[];
    const takes = (other: readonly unknown[]) =>
      accepts(model.schema, withPlace(parameters, path, other));
    const isOpen =
      takes([...value, value.at(-1)]) || takes(value.slice(1)) || takes(value.slice(0, -1));
    return isOpen && isTurned(value) ? withPlace(made, path, list.toReversed()) : made;
  }, parameters as unknown);

const isSame = (some: readonly Range[], others: readonly Range[]): boolean =>
  some.every((range, i) => isSameRange(range, others[i] as Range));

/**
 * Renaming parties, or listing them in another order, changes no score.
 *
 * Words with a meaning of their own are not names: markers, `violator`, and the permanent members of a ready-made
 * Security Council. Random agreements therefore have no such council.
 */
export const namesAndOrderAreNothing: Law = {
  id: 'names-and-order-are-nothing',
  says: 'Renaming parties, or listing them in another order, changes no score.',
  means: 'A promise is judged by what it says, not by who makes it.',
  judge: (trial) => {
    const { context, frame, parameters, lot } = trial;
    const name = turned(
      context.parties.map(({ id }) => id),
      lot,
    );
    const ids = new Set<unknown>(context.parties.map(({ id }) => id));
    const isLadder = (ready(trial)?.rungs.length ?? 1) > 1;
    const disguised = {
      ...trial,
      context: inAnotherOrder(withPartiesRenamed(context, name), lot),
      frame: { ...frame, protects: frame.protects.map(name) },
    };
    return comparing(
      trial,
      ready(
        disguised,
        turnedLists(
          trial.model,
          renamedInside(parameters, name),
          (list) => !isLadder || list.every((item) => ids.has(item)),
        ),
      ),
      (own, other) =>
        isSame(ranges(own.card), ranges(other.card))
          ? KEPT
          : {
              is: 'broken',
              says: 'parties were renamed and lists were reordered, and the scores changed',
              before: own.card,
              after: other.card,
            },
    );
  },
};
