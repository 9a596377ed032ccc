/**
 * Finding the way in a score tree: parts by their ids, and the triads of a guarantee.
 */
import { middle, type Range, ZERO } from './range.ts';
import type { Score } from './score.ts';

/** The part at the end of a path of ids; nothing where the path ends before. */
export const partAt = (score: Score | undefined, ...path: readonly string[]): Score | undefined =>
  path.reduce<Score | undefined>((node, id) => node?.parts.find((one) => one.id === id), score);

/** The parts that make a best score: one, several that are equal, or none. */
export const bestParts = ({ parts }: Score): readonly Score[] => {
  const most = Math.max(...parts.map(({ range }) => middle(range)));
  return parts.filter(({ range }) => middle(range) === most);
};

/** The triads of trigger, responder and timeline that a guarantee may turn out to have, of each way the best. */
export const triadsOf = (guarantee: Score | undefined): readonly Score[] => {
  const triad = partAt(guarantee, 'answer', 'triad');
  if (triad === undefined) return [];
  const ways = triad.rule === 'either' ? triad.parts : [triad];
  return ways.flatMap((way) => (way.rule === 'best' ? bestParts(way) : [way]));
};

/** Least and most over triads; nothing at all where there is none. */
export const overTriads = (
  triads: readonly Score[],
  rangeOf: (triad: Score) => Range | undefined,
): Range => {
  const ranges = triads.map((triad) => rangeOf(triad) ?? ZERO);
  if (ranges.length === 0) return ZERO;
  return {
    low: Math.min(...ranges.map(({ low }) => low)),
    high: Math.max(...ranges.map(({ high }) => high)),
  };
};
