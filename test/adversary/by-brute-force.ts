/**
 * Minimal groups found by asking every group there is, one after the other.
 */

/** All minimal groups for which a question holds, each sorted by id; a question that holds for fewer holds for more. */
export const minimalGroups = (
  parties: readonly string[],
  holds: (group: readonly string[]) => boolean,
): string[][] => {
  const members = (mask: number) => parties.filter((_, i) => (mask >> i) & 1);
  const holding = new Set<number>();
  const minimal: string[][] = [];
  for (let mask = 0; mask < 1 << parties.length; mask++) {
    const inherited = parties.some((_, i) => (mask >> i) & 1 && holding.has(mask & ~(1 << i)));
    if (!inherited && !holds(members(mask))) continue;
    holding.add(mask);
    if (!inherited) minimal.push(members(mask).sort());
  }
  return minimal;
};

/** One text for each group, in one order, so that families can be compared. */
export const family = (groups: Iterable<readonly string[]>): string[] =>
  [...groups].map((group) => [...group].sort().join(' ')).sort();
