/**
 * Finding the way in a score tree: parts by their ids, and the triads of a guarantee.
 */
import { hullOf, middle, ONE, type Range, ZERO } from './range.ts';
import { NO_PARTS, type Score } from './score.ts';

/** The part at the end of a path of ids; undefined if the path ends before. */
export const partAt = (score: Score | undefined, ...path: readonly string[]): Score | undefined => {
  let node = score;
  for (const id of path) node = node?.parts.find((one) => one.id === id);
  return node;
};

/** The parts that make a best score: one, several that are equal, or none. */
export const bestParts = ({ parts }: Score): readonly Score[] => {
  let most = 0;
  for (const { range } of parts) most = Math.max(most, middle(range));
  return parts.filter(({ range }) => middle(range) === most);
};

/** The answers that a guarantee may turn out to give: one, or one for each way in which the breach is established. */
export const answersIn = (guarantee: Score | undefined): readonly Score[] => {
  const ways = partAt(guarantee, 'ways');
  if (ways !== undefined) return ways.parts.flatMap((way) => partAt(way, 'answer') ?? []);
  const answer = partAt(guarantee, 'answer');
  return answer === undefined ? NO_PARTS : [answer];
};

/** The triads of trigger, responder and timeline that a guarantee may turn out to have, of each way the best. */
export const triadsOf = (guarantee: Score | undefined): readonly Score[] =>
  answersIn(guarantee).flatMap((answer) => {
    const triad = partAt(answer, 'triad');
    if (triad === undefined) return [];
    return triad.rule === 'best' ? bestParts(triad) : [triad];
  });

/** Whether the violator can stop a guarantee, from the least to the most; undefined if it certainly cannot. */
export const vetoOf = (guarantee: Score | undefined): Range | undefined => {
  const ways = partAt(guarantee, 'ways')?.parts ?? [guarantee];
  const vetoes = ways.map((way) => partAt(way, 'veto')?.range);
  return vetoes.every((veto) => veto === undefined)
    ? undefined
    : hullOf(vetoes.map((veto) => veto ?? ONE));
};

/** Least and most over triads; nothing at all where there is none. */
export const overTriads = (
  triads: readonly Score[],
  rangeOf: (triad: Score) => Range | undefined,
): Range => {
  const [only, ...others] = triads;
  return only !== undefined && others.length === 0
    ? (rangeOf(only) ?? ZERO)
    : hullOf(triads.map((triad) => rangeOf(triad) ?? ZERO));
};
