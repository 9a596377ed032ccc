/**
 * The coverage matrix: for each breach, whether it is defined, seen, triggered, answered, in time, and bound.
 *
 * The last four are the links of the guarantee that answers the breach best. A row names its first broken link: the
 * first that stays below the aspiration line even at best.
 */
import type { Range } from '../score/range.ts';
import { middle, ZERO } from '../score/range.ts';
import type { Rubric } from '../score/rubric.ts';
import type { Score } from '../score/score.ts';
import type { Sight } from './baselines.ts';
import type { Answer } from './guarantees.ts';

/** The links of a row, in the order in which a breach meets them. */
export const LINKS = ['defined', 'seen', 'triggered', 'answered', 'inTime', 'bound'] as const;
export type Link = (typeof LINKS)[number];

export type CoverageRow = Readonly<Record<Link, Range>> & {
  readonly breach: string;
  /** The guarantee that answers the breach best, if any does. */
  readonly guarantee: string | undefined;
  /** The first link below the aspiration line even at best. */
  readonly firstBroken: Link | undefined;
};

const part = (score: Score | undefined, ...path: readonly string[]): Score | undefined =>
  path.reduce<Score | undefined>((node, id) => node?.parts.find((one) => one.id === id), score);

/** The best of the parts of a `best` node, if there are any. */
const bestPart = ({ parts }: Score): Score | undefined =>
  parts.reduce<Score | undefined>(
    (one, other) => (one === undefined || middle(other.range) > middle(one.range) ? other : one),
    undefined,
  );

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

/** Lays the matrix out, one row a breach. */
export const coverageMatrix = (
  sights: readonly Sight[],
  answers: readonly Answer[],
  { gates }: Rubric,
): readonly CoverageRow[] =>
  sights.map(({ breach, seen, defined }, index) => {
    const answered = answers[index]?.answered;
    const guarantee = answered && bestPart(answered);
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
    return {
      breach: breach.id,
      guarantee: open === undefined ? guarantee?.id : undefined,
      ...links,
      firstBroken: LINKS.find((link) => links[link].high < gates.aspiration),
    };
  });
