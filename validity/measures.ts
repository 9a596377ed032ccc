/**
 * What is tried on the cases: each score at either end and in the middle, and two plain counts that need no library.
 */
import { middle } from '../src/score/range.ts';
import { type KnownCase, SCORE_LABELS, type ScoreName } from './known-cases.ts';

/** A number that any case has; undefined for a case to which it does not apply. */
export interface Measure {
  readonly label: string;
  readonly of: (one: KnownCase) => number | undefined;
}

/** Where in its range a score is read. */
export const READINGS = ['low', 'middle', 'high'] as const;
export type Reading = (typeof READINGS)[number];

/** A score, read at one place of its range. */
export const scoreAt = (name: ScoreName, reading: Reading): Measure => ({
  label: `${SCORE_LABELS[name]}, ${reading === 'middle' ? 'middle' : `${reading} end`}`,
  of: ({ ranges }) => {
    const range = ranges[name];
    return range && (reading === 'middle' ? middle(range) : range[reading]);
  },
});

/** What anyone could use instead. */
export const PLAIN_MEASURES: readonly Measure[] = [
  { label: 'is there a ratified treaty', of: ({ ratified }) => (ratified ? 1 : 0) },
  { label: 'number of mechanisms', of: ({ mechanisms }) => mechanisms },
];
