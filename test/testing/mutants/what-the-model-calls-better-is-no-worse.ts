/**
 * Breaks `what-the-model-calls-better-is-no-worse`: past a cap, more help needs a committee that is yet to be named.
 */
import * as z from 'zod';
import { defineGuaranteeModel } from '../../../src/modelling/guarantee-model.ts';
import { improvementsOf, larger } from '../../../src/modelling/improvements.ts';
import { helpSchema, helpTerms } from './honest.ts';

const CAP = 500;

const schema = helpSchema.extend({ brigades: z.int().min(1).max(1_000) });

export const committeePastTheCap = defineGuaranteeModel({
  id: 'committee-past-the-cap',
  title: 'Help in brigades',
  why: 'More help costs more, and somebody has to approve of the cost.',
  sources: ['none: it is made up'],
  schema,
  toGuarantee: ({ brigades, ...parameters }) =>
    helpTerms({ ...parameters, agreeing: brigades > CAP ? 'unspecified' : parameters.agreeing }),
  improvements: [
    improvementsOf(schema)('more-brigades', 'more brigades come', 'brigades', (current, other) => {
      const most = larger(current, other);
      return typeof most === 'number' ? most : undefined;
    }),
  ],
  examples: { valid: [], invalid: [] },
});
