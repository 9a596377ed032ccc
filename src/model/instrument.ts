/**
 * Instruments: in what form a promise is made, and who has signed it.
 */
import * as z from 'zod';
import { CitesSchema, coded, NoticeSchema, reference, TermSchema } from './terms.ts';

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
    witnesses: z
      .array(reference('a party'))
      .max(300)
      .optional()
      .describe('Who has signed as a witness, and is bound to nothing by it.'),
    term: TermSchema.optional().describe(
      'How long the text lasts; for every element of it that is silent.',
    ),
    exitNotice: NoticeSchema.optional().describe(
      'How long before leaving the text one must say so; for every element of it that is silent.',
    ),
    cites: CitesSchema,
  })
  .describe('The form of a promise and those who have signed it.');
