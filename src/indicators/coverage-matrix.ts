/**
 * The coverage matrix: for each breach, whether it is defined, seen, triggered, answered, in time, and bound.
 *
 * The last four are the links of the guarantee that answers the breach best. A row names its first broken link: the
 * first that stays below the aspiration line even at best.
 */
import type { Rubric } from '../model/rubric.ts';
import type { MatrixRow } from '../model/scorecard.ts';
import { LINKS, type Link } from '../model/scorecard-words.ts';
import { middle, type Range, ZERO } from '../score/range.ts';
import type { Score } from '../score/score.ts';
import type { Sight } from './baselines.ts';
import type { Answer } from './guarantees.ts';

const part = (score: Score | undefined, ...path: readonly string[]): Score | undefined =>
  path.reduce<Score | undefined>((node, id) => node?.parts.find((one) => one.id === id), score);

/** The guarantees that answer a breach best: one, several that are equal, or none. */
const bestParts = ({ parts }: Score): readonly Score[] => {
  const most = Math.max(...parts.map(({ range }) => middle(range)));
  return parts.filter(({ range }) => middle(range) === most);
};

/** The triads that a guarantee may turn out to have, each its best. */
const triadsOf = (triad: Score | undefined): readonly Score[] => {
  if (triad === undefined) return [];
  const ways = triad.rule === 'either' ? triad.parts : [triad];
  return ways.flatMap((way) => (way.rule === 'best' ? bestParts(way) : [way]));
};

/** A link inside a conjunction; where it is not known which of several conjunctions holds, from the least to the most. */
const linkOf = (triads: readonly Score[], ...path: readonly string[]): Range => {
  const ranges = triads.map((one) => part(one, ...path)?.range ?? ZERO);
  return {
    low: Math.min(1, ...ranges.map(({ low }) => low)) * (ranges.length === 0 ? 0 : 1),
    high: Math.max(0, ...ranges.map(({ high }) => high)),
  };
};

/** The numbers of a row, by which equal answers are told apart, whatever the order in which they are listed. */
const figuresOf = (row: MatrixRow): readonly number[] =>
  LINKS.flatMap((link) => [row[link]?.low ?? 1, row[link]?.high ?? 1]);

/** The order of lists of numbers: by the first in which they differ. */
const compare = (some: readonly number[], others: readonly number[]): number => {
  const at = some.findIndex((figure, index) => figure !== others[index]);
  return at < 0 ? 0 : (some[at] as number) - (others[at] as number);
};

/** The order of two matrices of the same breaches, worst first. */
export const compareMatrices = (some: readonly MatrixRow[], others: readonly MatrixRow[]): number =>
  compare(some.flatMap(figuresOf), others.flatMap(figuresOf));

/** What breaks a guarantee that is otherwise whole: a veto or a condition stands in no link of its own. */
const bondOf = (guarantee: Score | undefined): Range =>
  part(guarantee, 'answer', 'bond')?.range ?? ZERO;

/** Lays the matrix out, one row a breach; baselines are asked of a text that sets out to end a war. */
export const coverageMatrix = (
  sights: readonly Sight[],
  answers: readonly Answer[],
  { gates }: Rubric,
  areBaselinesAsked: boolean,
): readonly MatrixRow[] =>
  answers.map(({ breach, answered }) => {
    const sight = areBaselinesAsked
      ? sights.find((one) => one.breach.id === breach.id)
      : undefined;
    const rowWith = (guarantee: Score | undefined): MatrixRow => {
      const open = guarantee?.because.code === 'undisclosed' ? guarantee.range : undefined;
      const triads = triadsOf(part(guarantee, 'answer', 'triad'));
      const links: Partial<Record<Link, Range>> & Omit<Record<Link, Range>, 'defined' | 'seen'> = {
        ...(sight === undefined ? {} : { defined: sight.defined.range, seen: sight.seen.range }),
        triggered: open ?? linkOf(triads, 'trigger'),
        answered: open ?? linkOf(triads, 'responder'),
        inTime: open ?? linkOf(triads, 'timeline', 'speed'),
        bound: open ?? bondOf(guarantee),
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
      (one, other) => (compareMatrices([other], [one]) > 0 ? other : one),
      first ?? rowWith(undefined),
    );
  });
