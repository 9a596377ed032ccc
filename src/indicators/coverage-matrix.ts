/**
 * The coverage matrix: for each breach, whether it is defined, seen, triggered, answered, in time, and bound.
 *
 * The last four are the links of the guarantee that answers the breach best. A row names its first broken link: the
 * first that stays below the aspiration line even at best.
 */
import type { Rubric } from '../model/rubric.ts';
import type { MatrixRow } from '../model/scorecard.ts';
import { LINKS, type Link } from '../model/scorecard-words.ts';
import { answersIn, bestParts, overTriads, partAt, triadsOf } from '../score/parts.ts';
import { ONE, type Range, ZERO } from '../score/range.ts';
import type { Score } from '../score/score.ts';
import type { Sight } from './baselines.ts';
import type { Answer } from './guarantees.ts';

/** The order of two rows of the same breach: by the first figure in which they differ. */
const compareRows = (one: MatrixRow, other: MatrixRow): number => {
  for (const link of LINKS) {
    const [range, otherRange] = [one[link] ?? ONE, other[link] ?? ONE];
    if (range.low !== otherRange.low) return range.low - otherRange.low;
    if (range.high !== otherRange.high) return range.high - otherRange.high;
  }
  return 0;
};

/**
 * The order of two matrices of the same breaches, worst first, by which equal answers are told apart, whatever the order
 * in which they are listed.
 */
export const compareMatrices = (
  some: readonly MatrixRow[],
  others: readonly MatrixRow[],
): number => {
  for (const [index, row] of some.entries()) {
    const difference = compareRows(row, others[index] ?? row);
    if (difference !== 0) return difference;
  }
  return 0;
};

/** Of guarantees that are alike in every figure, the one whose id comes first, however they are listed. */
const earlierId = ({ guarantee: id = '' }: MatrixRow, { guarantee: other = '' }: MatrixRow) =>
  id < other ? 1 : -1;

/** Lays the matrix out, one row a breach; baselines are asked of a text that sets out to end a war. */
export const coverageMatrix = (
  sights: readonly Sight[],
  answers: readonly Answer[],
  { gates }: Rubric,
  areBaselinesAsked: boolean,
): readonly MatrixRow[] =>
  answers.map(({ breach, answered }) => {
    const sight = areBaselinesAsked ? sights.find((one) => one.breach.id === breach.id) : undefined;
    const rowWith = (guarantee: Score | undefined): MatrixRow => {
      const open = guarantee?.because.code === 'undisclosed' ? guarantee.range : undefined;
      const triads = triadsOf(guarantee);
      const linkOf = (...path: readonly string[]) =>
        overTriads(triads, (triad) => partAt(triad, ...path)?.range);
      const links: Partial<Record<Link, Range>> & Omit<Record<Link, Range>, 'defined' | 'seen'> = {
        ...(sight === undefined ? {} : { defined: sight.defined.range, seen: sight.seen.range }),
        triggered: open ?? linkOf('trigger'),
        answered: open ?? linkOf('responder'),
        inTime: open ?? linkOf('timeline', 'speed'),
        bound: open ?? partAt(answersIn(guarantee)[0], 'bond')?.range ?? ZERO,
      };
      const firstBroken = LINKS.find((link) => (links[link]?.high ?? 1) < gates.aspiration);
      return {
        breach: breach.id,
        ...(open === undefined && guarantee !== undefined ? { guarantee: guarantee.id } : {}),
        ...links,
        ...(firstBroken === undefined ? {} : { firstBroken }),
      };
    };
    const [first, ...others] = bestParts(answered).map(rowWith);
    return others.reduce(
      (one, other) => ((compareRows(other, one) || earlierId(other, one)) > 0 ? other : one),
      first ?? rowWith(undefined),
    );
  });
