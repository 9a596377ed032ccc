/**
 * The drafting log: who sat where while the text was made.
 */
import * as z from 'zod';
import {
  CitesSchema,
  coded,
  DateSchema,
  declaration,
  means,
  NotesSchema,
  reference,
  TextSchema,
} from './terms.ts';

export const RoundSchema = z
  .strictObject({
    id: declaration('round').describe('Short slug, its own among all elements: `miami-december`.'),
    date: DateSchema.describe(
      'When its writers began. Rounds later than the date of the agreement do not count.',
    ),
    place: TextSchema.describe('Where it was held, or how: by letter, by video.').meta(
      means({ fact: false }),
    ),
    produced: TextSchema.optional()
      .describe('The text that came out of it.')
      .meta(means({ fact: false })),
    seats: z
      .record(reference('a party'), coded('role'))
      .describe('The role of each party; one that is not listed was excluded.'),
    terms: z
      .union([z.literal('all'), z.array(reference('a baseline, verifier or guarantee')).max(1_000)])
      .describe('On what its last version has words: `all`, or the ids of elements.'),
    disclosure: coded('disclosure').describe(
      'Who could read what was being proposed in it, before the next version or the adoption.',
    ),
    cites: CitesSchema,
    notes: NotesSchema,
  })
  .describe('One round of drafting: what one group of writers made of the text.');
