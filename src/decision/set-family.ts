/**
 * Families of sets of parties, worked on without listing the sets.
 *
 * The minimal sets of a monotone function are those that satisfy it and stop doing so with any party less. Asked party
 * by party, they are the minimal sets without the party, and, joined by the party, those minimal with its help that do
 * not suffice without it (Coudert and Madre 1992).
 */
import { type Diagram, NO, type Node, YES } from './diagram.ts';

/** The family of a monotone function's minimal sets. */
export const minimalSets = (on: Diagram, of: Node): Node => {
  const failingFurther = on.remember((sets, holding) => {
    const level = on.level(sets);
    if (on.level(holding) < level) return failing(sets, on.low(holding));
    const asks = on.level(holding) === level;
    return on.family(
      level,
      failing(on.low(sets), asks ? on.low(holding) : holding),
      failing(on.high(sets), asks ? on.high(holding) : holding),
    );
  });

  /** The sets of a family for which the function does not hold. */
  const failing = (sets: Node, holding: Node): Node => {
    if (sets === NO || holding === YES) return NO;
    return holding === NO ? sets : failingFurther(sets, holding, NO);
  };

  const minimalFurther = on.remember((node) => {
    const low = on.low(node);
    return on.family(on.level(node), minimal(low), failing(minimal(on.high(node)), low));
  });

  const minimal = (node: Node): Node =>
    node === NO || node === YES ? node : minimalFurther(node, NO, NO);

  return minimal(of);
};

/** Counts the sets of a family. */
export const countSets = (on: Diagram, family: Node): bigint =>
  on.fold(family, 0n, 1n, (without, having) => without + having)(family);

/** The number of members of a family's smallest set; nothing for a family without sets. */
export const smallestSize = (on: Diagram, family: Node): number | undefined => {
  const smallest = on.fold(family, Number.POSITIVE_INFINITY, 0, (without, having) =>
    Math.min(without, having + 1),
  )(family);
  return Number.isFinite(smallest) ? smallest : undefined;
};

/** A choice made so far: where it stands, and the levels of the members it took. */
interface Choice {
  readonly at: Node;
  readonly members: readonly number[];
}

/** Yields the sets of a family, as levels from the top, one by one: small sets first, then sets with early members. */
export function* listSets(on: Diagram, family: Node): Generator<readonly number[]> {
  // One bit for each size that the sets below a node have.
  const sizes = on.fold(family, 0n, 1n, (without, having) => without | (having << 1n));
  const bits = sizes(family);
  for (let size = 0; bits >> BigInt(size) > 0n; size++) {
    const open: Choice[] = [{ at: family, members: [] }];
    for (let choice = open.pop(); choice !== undefined; choice = open.pop()) {
      const { at, members } = choice;
      if (((sizes(at) >> BigInt(size - members.length)) & 1n) === 0n) continue;
      if (at === YES) yield members;
      else
        open.push(
          { at: on.low(at), members },
          { at: on.high(at), members: [...members, on.level(at)] },
        );
    }
  }
}
