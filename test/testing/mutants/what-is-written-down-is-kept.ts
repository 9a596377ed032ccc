/**
 * Breaks `what-is-written-down-is-kept`: it asks for a date as no document can have it, so that what was signed cannot
 * be read again.
 */
import * as z from 'zod';
import { defineGuaranteeModel } from '../../../src/modelling/guarantee-model.ts';
import { helpSchema, helpTerms } from './honest.ts';

export const dateInMemory = defineGuaranteeModel({
  id: 'date-in-memory',
  title: 'Help from a day on',
  why: 'Help starts one day.',
  sources: ['none: it is made up'],
  schema: helpSchema.extend({ from: z.date() }),
  toGuarantee: ({ from: _, ...parameters }) => helpTerms(parameters),
  improvements: [],
  examples: { valid: [], invalid: [] },
});
