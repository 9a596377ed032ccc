/**
 * The coverage matrix: for each breach, whether it is defined, seen, triggered, answered, in time, and bound.
 *
 * The last four are the links of the guarantee that answers the breach best. A row names its first broken link: the
 * first that stays below the aspiration line even at best.
 */
import type { Rubric } from '../model/rubric.ts';
import type { MatrixRow } from '../model/scorecard.ts';
import { LINKS, type Link } from '../model/scorecard-words.ts';
import { once } from '../score/later.ts';
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

/** A coverage matrix in the making: each row is laid out when it is first asked for. */
export type CoverageRows = readonly (() => MatrixRow)[];

/**
 * The order of two matrices of the same breaches, worst first, by which equal answers are told apart, whatever the order
 * in which they are listed. No more rows are laid out than it takes.
 */
export const compareMatrices = (some: CoverageRows, others: CoverageRows): number => {
  for (const [index, row] of some.entries()) {
    const other = others[index];
    const difference = other === undefined ? 0 : compareRows(row(), other());
    if (difference !== 0) return difference;
  }
  return 0;
};

/** Of guarantees that are alike in every figure, the one whose id comes first, however they are listed. */
const earlierId = ({ guarantee: id = '' }: MatrixRow, { guarantee: other = '' }: MatrixRow) =>
  id < other ? 1 : -1;

/** The links of a row, without a name for the first that is broken. */
type Links = Partial<Record<Link, Range>> & Omit<Record<Link, Range>, 'defined' | 'seen'>;

/** Reads the links of a breach off what is seen of it and off the guarantee that answers it. */
const linksOf = (sight: Sight | undefined, guarantee: Score | undefined): Links => {
  const open = guarantee?.because.code === 'undisclosed' ? guarantee.range : undefined;
  const triads = open === undefined ? triadsOf(guarantee) : [];
  const linkOf = (id: string) => overTriads(triads, (triad) => partAt(triad, id)?.range);
  const answering = {
    triggered: open ?? linkOf('trigger'),
    answered: open ?? linkOf('responder'),
    inTime: open ?? overTriads(triads, (triad) => partAt(triad, 'timeline', 'speed')?.range),
    bound: open ?? partAt(answersIn(guarantee)[0], 'bond')?.range ?? ZERO,
  };
  return sight === undefined
    ? answering
    : { defined: sight.defined.range, seen: sight.seen.range, ...answering };
};

/** Lays the matrix out, one row a breach; there are no sights of a text that baselines are not asked of. */
export const coverageMatrix = (
  sights: readonly Sight[] | undefined,
  answers: readonly Answer[],
  { gates }: Rubric,
): CoverageRows =>
  answers.map(({ breach, answered }) =>
    once(() => {
      const sight = sights?.find((one) => one.breach.id === breach.id);
      const rowWith = (guarantee: Score | undefined): MatrixRow => {
        const isNamed = guarantee !== undefined && guarantee.because.code !== 'undisclosed';
        const links = linksOf(sight, guarantee);
        const firstBroken = LINKS.find((link) => (links[link]?.high ?? 1) < gates.aspiration);
        return {
          breach: breach.id,
          ...(isNamed ? { guarantee: guarantee.id } : {}),
          ...links,
          ...(firstBroken === undefined ? {} : { firstBroken }),
        };
      };
      const [first, ...others] = bestParts(answered).map(rowWith);
      return others.reduce(
        (one, other) => ((compareRows(other, one) || earlierId(other, one)) > 0 ? other : one),
        first ?? rowWith(undefined),
      );
    }),
  );
