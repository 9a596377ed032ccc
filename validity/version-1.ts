/**
 * What version 1 said of the cases of 0.1.0 and of their second codings, from the frozen `version-1.json`.
 *
 * Nothing is scored here: version 1 of the rubric is gone, and its figures are laid beside those of version 2.
 */
import * as z from 'zod';
import { read } from '../scripts/docs/files.ts';
import type { Ranges } from './known-cases.ts';

const RangeSchema = z.strictObject({ low: z.number(), high: z.number() });

const FrozenScoresSchema = z.strictObject({
  verdict: z.enum(['document', 'undecided', 'partial', 'architecture']),
  overall: RangeSchema.nullable(),
  baselines: RangeSchema.nullable(),
  guarantees: RangeSchema.nullable(),
  coDrafting: RangeSchema.nullable(),
});

const FrozenSchema = z.strictObject({
  note: z.string(),
  package: z.literal('0.1.0'),
  schema: z.literal('casus-foederis/agreement@1'),
  rubric: z.strictObject({ name: z.string(), version: z.literal(1) }),
  cases: z.record(z.string(), FrozenScoresSchema),
  secondCodings: z.record(z.string(), FrozenScoresSchema),
});

const FROZEN = FrozenSchema.parse(JSON.parse(read('validity/version-1.json')));

/** What version 1 said of one text. */
export interface FirstVersion {
  readonly ranges: Ranges;
  readonly verdict: z.infer<typeof FrozenScoresSchema>['verdict'];
}

const firstVersion = (scores: z.infer<typeof FrozenScoresSchema> | undefined) => {
  if (scores === undefined) return undefined;
  const { verdict, overall, baselines, guarantees, coDrafting } = scores;
  return {
    verdict,
    ranges: {
      overall: overall ?? undefined,
      baselines: baselines ?? undefined,
      guarantees: guarantees ?? undefined,
      coDrafting: coDrafting ?? undefined,
    },
  };
};

/** What version 1 said of a case; undefined if it did not know it. */
export const ofVersion1 = (id: string): FirstVersion | undefined => firstVersion(FROZEN.cases[id]);

/** What version 1 said of the second coding of a case; undefined if there was none. */
export const secondOfVersion1 = (id: string): FirstVersion | undefined =>
  firstVersion(FROZEN.secondCodings[id]);

/** The cases that version 1 scored. */
export const FROZEN_IDS: readonly string[] = Object.keys(FROZEN.cases);

/** The cases of which version 1 scored a second coding as well. */
export const FROZEN_SECOND_IDS: readonly string[] = Object.keys(FROZEN.secondCodings);
