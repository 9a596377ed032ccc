/**
 * How well a score separates two groups: the area under the receiver operating characteristic.
 *
 * It is the share of all pairs, one from each group, in which the better one has the higher score; a tie counts half.
 * At 1 every pair is in order, at 0 none is, and 0.5 is what a coin would do. Only the order of the scores counts.
 * Hanley and McNeil, Radiology 143 (1982), after Mann and Whitney 1947.
 */

/** The area for those that should score higher against those that should score lower; undefined if a group is empty. */
export const areaUnderCurve = (
  better: readonly number[],
  worse: readonly number[],
): number | undefined => {
  if (better.length === 0 || worse.length === 0) return undefined;
  let inOrder = 0;
  for (const one of better)
    for (const other of worse) inOrder += one > other ? 1 : one === other ? 0.5 : 0;
  return inOrder / (better.length * worse.length);
};
