/**
 * The cases that the overall score gets wrong, and why.
 *
 * Of the cases that held or collapsed, ordered by the middle of the overall score, those above the median are the upper
 * half and those below it the lower; a case at the median is in neither. Wrong is a case that held from the lower half
 * and one that collapsed from the upper. The rule is fixed and the list is worked out; the reasons are written
 * by hand, in `explanations.yaml`.
 */
import { parse } from 'yaml';
import * as z from 'zod';
import { read } from '../scripts/docs/files.ts';
import { KNOWN_CASES, type KnownCase } from './known-cases.ts';
import { type Reading, scoreAt } from './measures.ts';

const ExplanationSchema = z.strictObject({ short: z.string(), long: z.string() });

/** Why a score misled: in a few words, then in full. */
export type Explanation = Readonly<z.infer<typeof ExplanationSchema>>;

/** What is not in the architecture of the text, by the id of the case. */
export const EXPLANATIONS: Readonly<Record<string, Explanation>> = z
  .record(z.string(), ExplanationSchema)
  .parse(parse(read('validity/explanations.yaml')));

const medianOf = (sorted: readonly number[]): number => {
  const [below, above] = [(sorted.length - 1) >> 1, sorted.length >> 1];
  return ((sorted[below] ?? 0) + (sorted[above] ?? 0)) / 2;
};

/** Sorts out the cases that came out against their overall score, read at one place of its range; the highest first. */
export const wronglyScored = (
  cases: readonly KnownCase[],
  reading: Reading = 'middle',
): readonly KnownCase[] => {
  const { of } = scoreAt('overall', reading);
  const overallOf = (one: KnownCase): number => of(one) ?? 0;
  const decided = cases
    .filter(({ outcome }) => outcome.result !== 'mixed')
    .sort((one, other) => overallOf(other) - overallOf(one));
  const median = medianOf(decided.map(overallOf).reverse());
  return decided.filter((one) =>
    one.outcome.result === 'held' ? overallOf(one) < median : overallOf(one) > median,
  );
};

/** The cases that the overall score gets wrong. */
export const WRONG_CASES: readonly KnownCase[] = wronglyScored(KNOWN_CASES);
