/**
 * Leaves: coded facts and quantities, turned into ranges by the tables of a rubric.
 */
import { independence } from '../decision/independence.ts';
import type { Rule } from '../decision/rule.ts';
import type { Cite } from '../model/agreement.ts';
import { LADDERS, type LadderName } from '../model/ladders.ts';
import type { Rubric } from '../model/rubric.ts';
import { type Elapsed, PROMPTNESS, speed, type WordCredits } from '../time/latency.ts';
import type { Span } from '../time/span.ts';
import { exactly, type Range, ZERO } from './range.ts';
import { type Place, timesOf } from './reason.ts';
import { leaf, type Score } from './score.ts';

/** Name, weight, place and cites of a leaf. */
export interface LeafHead {
  readonly id: string;
  readonly label: string;
  readonly weight?: number;
  readonly at: Place;
  readonly cites?: readonly Cite[] | undefined;
}

/** The worst and the best level of each ladder. */
const ENDS = Object.fromEntries(
  Object.entries(LADDERS).map(([name, rungs]) => {
    const levels = rungs.map(({ level }) => level);
    return [name, { worst: levels[0] ?? '', best: levels.at(-1) ?? '' }];
  }),
) as Record<LadderName, { readonly worst: string; readonly best: string }>;

/**
 * Gives the credit of a level: the ladder's own, its lowest for `unspecified`, all of it for what is not known.
 *
 * @example
 * rung(MIAMI_2025, 'access', 'notified'); // => { low: 0.75, high: 0.75 }
 * rung(MIAMI_2025, 'instrument', 'unknown'); // => { low: 0.1, high: 1 }
 */
export const rung = (rubric: Rubric, ladder: LadderName, level: string): Range => {
  const credits: Readonly<Record<string, number>> = rubric.ladders[ladder].credits;
  const credit = credits[level];
  if (credit !== undefined) return exactly(credit);
  const { worst, best } = ENDS[ladder];
  const lowest = credits[worst] ?? 0;
  return level === 'unspecified' ? exactly(lowest) : { low: lowest, high: credits[best] ?? 1 };
};

/** A fact on a ladder. */
export const level = (
  rubric: Rubric,
  ladder: LadderName,
  coded: string,
  { id, label, weight = 1, at, cites }: LeafHead,
): Score =>
  leaf(
    id,
    label,
    'rung',
    weight,
    rung(rubric, ladder, coded),
    { code: 'level', at, ladder, level: coded },
    cites,
  );

/** How far something is out of the violator's hands, at worst and at best. */
export const independent = (
  rubric: Rubric,
  { low, high }: ReturnType<typeof independence>,
  { id, label, weight = 1, at, cites }: LeafHead,
): Score => {
  const { credits } = rubric.decision;
  return leaf(
    id,
    label,
    'rung',
    weight,
    { low: credits[low], high: credits[high] },
    { code: 'independence', at, low, high },
    cites,
  );
};

/** How far a decision is out of the violator's hands; the rule is already the one against it. */
export const decision = (
  rubric: Rubric,
  rule: Rule,
  violator: string | undefined,
  head: LeafHead,
): Score => independent(rubric, independence(rule, violator), head);

/** What each word for a time is worth, worst to best. */
export const wordCredits = ({ ladders }: Rubric): WordCredits =>
  PROMPTNESS.map((word) => ladders.promptness.credits[word]);

/** How much of the window is left when the time is up, or what its words are worth; never less than `least`. */
export const inTime = (
  latency: Elapsed,
  window: Span,
  words: WordCredits,
  { id, label, weight = 1, at, cites }: LeafHead,
  least: Range = ZERO,
): Score => {
  const { low, high } = speed(latency, window, words);
  return leaf(
    id,
    label,
    'measure',
    weight,
    { low: Math.max(low, least.low), high: Math.max(high, least.high) },
    { code: 'speed', at, latency: timesOf(latency), window: window.low },
    cites,
  );
};
