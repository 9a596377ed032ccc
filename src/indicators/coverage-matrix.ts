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

/** The links that are about baselines, not asked of a text that sets out to end no war. */
const SEEING: readonly Link[] = ['defined', 'seen'];

/** The links that are asked of a text, of which baselines are asked or not. */
export const linksAsked = (areBaselinesAsked: boolean): readonly Link[] =>
  areBaselinesAsked ? LINKS : LINKS.filter((link) => !SEEING.includes(link));

const part = (score: Score | undefined, ...path: readonly string[]): Score | undefined =>
  path.reduce<Score | undefined>((node, id) => node?.parts.find((one) => one.id === id), score);

/** The guarantees that answer a breach best: one, several that are equal, or none. */
const bestParts = ({ parts }: Score): readonly Score[] => {
  const most = Math.max(...parts.map(({ range }) => middle(range)));
  return parts.filter(({ range }) => middle(range) === most);
};

/** A link inside a conjunction; where it is not known which of several conjunctions holds, from the least to the most. */
const linkOf = (triad: Score | undefined, ...path: readonly string[]): Range => {
  if (triad === undefined) return ZERO;
  const triads = triad.rule === 'either' ? triad.parts : [triad];
  const ranges = triads.map((one) => part(one, ...path)?.range ?? ZERO);
  return {
    low: Math.min(...ranges.map(({ low }) => low)),
    high: Math.max(...ranges.map(({ high }) => high)),
  };
};

/** The numbers of a row, by which equal answers are told apart, whatever the order in which they are listed. */
const figuresOf = (row: MatrixRow): readonly number[] =>
  LINKS.flatMap((link) => [row[link].low, row[link].high]);

/** The order of lists of numbers: by the first in which they differ. */
const compare = (some: readonly number[], others: readonly number[]): number => {
  const at = some.findIndex((figure, index) => figure !== others[index]);
  return at < 0 ? 0 : (some[at] as number) - (others[at] as number);
};

/** The order of two matrices of the same breaches, worst first. */
export const compareMatrices = (some: readonly MatrixRow[], others: readonly MatrixRow[]): number =>
  compare(some.flatMap(figuresOf), others.flatMap(figuresOf));

/** Lays the matrix out, one row a breach. */
export const coverageMatrix = (
  sights: readonly Sight[],
  answers: readonly Answer[],
  { gates }: Rubric,
  asked: readonly Link[],
): readonly MatrixRow[] =>
  sights.map(({ breach, seen, defined }, index) => {
    const answered = answers[index]?.answered;
    const rowWith = (guarantee: Score | undefined): MatrixRow => {
      const open = guarantee?.because.code === 'undisclosed' ? guarantee.range : undefined;
      const triad = part(guarantee, 'triad');
      const links: Record<Link, Range> = {
        defined: defined.range,
        seen: seen.range,
        triggered: open ?? linkOf(triad, 'trigger'),
        answered: open ?? linkOf(triad, 'responder'),
        inTime: open ?? linkOf(triad, 'timeline', 'speed'),
        bound: open ?? part(guarantee, 'bond')?.range ?? ZERO,
      };
      const firstBroken = asked.find((link) => links[link].high < gates.aspiration);
      return {
        breach: breach.id,
        ...(open === undefined && guarantee !== undefined ? { guarantee: guarantee.id } : {}),
        ...links,
        ...(firstBroken === undefined ? {} : { firstBroken }),
      };
    };
    const [first, ...others] = (answered === undefined ? [] : bestParts(answered)).map(rowWith);
    return others.reduce(
      (one, other) => (compareMatrices([other], [one]) > 0 ? other : one),
      first ?? rowWith(undefined),
    );
  });
