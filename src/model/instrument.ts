/**
 * Instruments: in what form a promise is made, and who has signed it.
 */
import * as z from 'zod';
import { CitesSchema, coded, reference } from './terms.ts';

export const InstrumentSchema = z
  .strictObject({
    form: coded('instrument').describe(
      'The form it has; for a draft, the form that its own text would give it on entering into force.',
    ),
    signatories: z
      .array(reference('a party'))
      .max(300)
      .describe('Who has signed; for a draft nobody, whoever is expected to.'),
    ratifiedBy: z
      .array(reference('a party'))
      .max(300)
      .optional()
      .describe('Whose parliament has ratified it.'),
    cites: CitesSchema,
  })
  .describe('The form of a promise and those who have signed it.');
