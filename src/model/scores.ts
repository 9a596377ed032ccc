/**
 * Scores as they are written down: each part once, however many wholes it counts in.
 *
 * A score is a tree, but a verifier counts for every breach and for every guarantee that relies on it. So a scorecard
 * holds one list of scores, and a score names its parts by their places in the list. A part stands before every whole
 * that it is a part of, so a reader can go through the list once, from the first to the last.
 */
import * as z from 'zod';
import type { Frozen } from './frozen.ts';
import { SOURCE_KINDS } from './parties.ts';
import { ReasonSchema } from './reasons.ts';
import { CiteSchema } from './terms.ts';

const ShareSchema = z.number().min(0).max(1);

export const RangeSchema = z
  .strictObject({
    low: ShareSchema.describe('If every unknown turns out worst.'),
    high: ShareSchema.describe('If every unknown turns out best.'),
  })
  .meta({ id: 'Range', description: 'What a score would be at worst and at best.' });

/** How a score comes by its range where it has parts. */
export const COMBINING_RULES = [
  'mean',
  'chain',
  'every',
  'discount',
  'best',
  'worst',
  'either',
] as const;

const RuleSchema = z
  .enum(['rung', 'measure', 'not-applicable', ...COMBINING_RULES])
  .describe(
    'A rung of a ladder, a quantity worked out, not asked; or how the parts combine: mean, shifted geometric mean ' +
      '(chain), shifted harmonic mean (every), product (discount), maximum, minimum, or one of them, and nobody can say which.',
  );

const ScoreKeySchema = z.int().min(0).describe('Place of a score in the list, from 0.');

export const CiteListSchema = z
  .array(CiteSchema)
  .describe('The places in sources on which it rests.');

const head = {
  id: z
    .string()
    .describe(
      'Its name among the parts of a whole: a link, a breach kind, or the id of an element.',
    ),
  label: z.string().describe('What it is called in words.'),
  range: RangeSchema,
  rule: RuleSchema,
};

export const ScoreNodeSchema = z
  .strictObject({
    ...head,
    weight: z
      .number()
      .min(0)
      .describe('Its weight in a whole, before the weights there are made to sum to 1.'),
    parts: z.array(ScoreKeySchema).describe('Its parts, each of which stands earlier in the list.'),
    because: ReasonSchema,
    cites: CiteListSchema,
  })
  .meta({ id: 'ScoreNode', description: 'A score with its reason; its parts by their places.' });

export const ScoreHeadSchema = z
  .strictObject({ ...head, node: ScoreKeySchema.describe('Its place in `nodes`.') })
  .meta({ id: 'ScoreHead', description: 'A score without its reason and its parts.' });

export const ReliabilitySchema = z
  .strictObject({
    cited: ShareSchema.describe('The sum of the shares by kind.'),
    byKind: z
      .record(z.enum(SOURCE_KINDS), ShareSchema)
      .describe('By kind of source; what has several counts for the strongest.'),
  })
  .meta({ id: 'Reliability', description: 'The share of the weight that rests on cited facts.' });

/** Worst and best case, `0 <= low <= high <= 1`. */
export type Range = Frozen<z.infer<typeof RangeSchema>>;
/** Every way in which a score has its range: by combining its parts, as a fact or a quantity, or not at all. */
export type ScoreRule = z.infer<typeof RuleSchema>;
/** The place of a score in the list of a scorecard. */
export type ScoreKey = z.infer<typeof ScoreKeySchema>;
/** A score of a scorecard, its parts named by their places in the list. */
export type ScoreNode = Frozen<z.infer<typeof ScoreNodeSchema>>;
/** An indicator or the overall score: what it is called, its range, and where its reasons stand. */
export type ScoreHead = Frozen<z.infer<typeof ScoreHeadSchema>>;
/** Shares of the weight, each from 0 to 1; `cited` is the sum of the shares by kind. */
export type Reliability = Frozen<z.infer<typeof ReliabilitySchema>>;
