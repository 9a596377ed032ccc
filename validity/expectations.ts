/**
 * What was expected of the scores before they were worked out, from `expectations.yaml`.
 */
import { parse } from 'yaml';
import * as z from 'zod';
import { read } from '../scripts/docs/files.ts';

const ExpectationSchema = z.strictObject({
  above: z.string(),
  below: z.string(),
  score: z.enum(['baselines', 'guarantees', 'coDrafting']),
  because: z.string(),
  /** Why it came out otherwise. */
  miss: z.string().optional(),
});

/** One agreement expected above another. */
export type Expectation = Readonly<z.infer<typeof ExpectationSchema>>;

export const EXPECTATIONS: readonly Expectation[] = z
  .array(ExpectationSchema)
  .parse(parse(read('validity/expectations.yaml')));
