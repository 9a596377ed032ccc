/**
 * What the differences between two coders do to the scores.
 *
 * Two codings of one case are scored as they are; how far apart they come out is what a reader should allow for before
 * making much of a difference between two agreements.
 */
import { middle, type Range } from '../src/score/range.ts';
import { type Ranges, rangesOf, SCORES, type ScoreName, verdictOf } from './known-cases.ts';
import { READINGS, type Reading } from './measures.ts';
import { TWICE_CODED, type TwiceCoded } from './second-codings.ts';
import type { Verdicts } from './verdicts.ts';

/** What the differences between two coders do to the scores of a case. */
export interface Effect {
  readonly id: string;
  readonly first: Ranges;
  readonly second: Ranges;
  readonly verdicts: readonly [Verdicts, Verdicts];
}

const effectOf = ({ id, first, second }: TwiceCoded): Effect => ({
  id,
  first: rangesOf(first),
  second: rangesOf(second),
  verdicts: [verdictOf(first), verdictOf(second)],
});

/** The effect of the differences, case by case. */
export const EFFECTS: readonly Effect[] = TWICE_CODED.map(effectOf);

const at = (range: Range, reading: Reading): number =>
  reading === 'middle' ? middle(range) : range[reading];

/** How far apart two ranges are at either end and in the middle. */
export const distances = (one: Range, other: Range): Readonly<Record<Reading, number>> => ({
  low: Math.abs(at(one, 'low') - at(other, 'low')),
  middle: Math.abs(at(one, 'middle') - at(other, 'middle')),
  high: Math.abs(at(one, 'high') - at(other, 'high')),
});

/** The distances of a score between coders, averaged over the cases. */
export interface MeanEffect {
  readonly score: ScoreName;
  /** Cases of which both coders ask it. */
  readonly cases: number;
  readonly mean: Readonly<Record<Reading, number>>;
  /** The case in which the middles are farthest apart. */
  readonly farthest: string;
}

const meanEffect = (score: ScoreName): MeanEffect => {
  const found = EFFECTS.flatMap(({ id, first, second }) => {
    const [one, other] = [first[score], second[score]];
    return one && other ? [{ id, apart: distances(one, other) }] : [];
  });
  const mean = (reading: Reading) =>
    found.reduce((total, { apart }) => total + apart[reading], 0) / found.length;
  const [low = 0, mid = 0, high = 0] = READINGS.map(mean);
  return {
    score,
    cases: found.length,
    mean: { low, middle: mid, high },
    farthest: found.reduce((one, other) => (other.apart.middle > one.apart.middle ? other : one))
      .id,
  };
};

/** The mean effect on every score. */
export const MEAN_EFFECTS: readonly MeanEffect[] = SCORES.map(meanEffect);
