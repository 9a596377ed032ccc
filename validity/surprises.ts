/**
 * Pairs of agreements whose order under version 2 surprises, and why it comes out so; nothing is patched for them.
 */
import { parse } from 'yaml';
import * as z from 'zod';
import { read } from '../scripts/docs/files.ts';
import { agreementOf, CASES } from '../src/cases/index.ts';
import type { Range } from '../src/score/range.ts';
import { rangesOf } from './known-cases.ts';
import { markOf } from './marks.ts';

const SurpriseSchema = z.strictObject({
  above: z.string(),
  below: z.string(),
  score: z.enum(['baselines', 'guarantees', 'coDrafting']),
  /** What a reader would have thought. */
  surprises: z.string(),
  why: z.string(),
});

/** Two agreements that stand the other way round than a reader would think. */
export type Surprise = Readonly<z.infer<typeof SurpriseSchema>>;

const SURPRISES: readonly Surprise[] = z
  .array(SurpriseSchema)
  .parse(parse(read('validity/surprises.yaml')));

/** A surprise with what was found. */
export interface FoundSurprise extends Surprise {
  readonly ranges: readonly [Range | undefined, Range | undefined];
  /** Whether the first still stands above the second; otherwise it is no surprise any more. */
  readonly isSo: boolean;
}

const rangeOf = (id: string, score: Surprise['score']): Range | undefined => {
  const one = CASES.find((other) => other.id === id);
  if (one === undefined) throw new Error(`no case ${id}`);
  return rangesOf(agreementOf(one))[score];
};

/** All of them, in the order of the file. */
export const FOUND_SURPRISES: readonly FoundSurprise[] = SURPRISES.map((surprise) => {
  const { above, below, score } = surprise;
  const ranges = [rangeOf(above, score), rangeOf(below, score)] as const;
  return { ...surprise, ranges, isSo: markOf(...ranges) === 'met' };
});
