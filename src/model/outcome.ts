/**
 * The outcome: what became of an agreement that took effect.
 *
 * A score is of the text alone. So nothing here is scored, and two drafts are not compared by it; it stands beside the
 * coding for whoever asks how scores go with what happened. Months are of 30.44 days and count from `start`, which can
 * be earlier than the date of the document: that is the date of the last paper coded.
 * Sources of the outcome alone stand in it, apart from those on which the coding rests and which a scorecard lists.
 */
import * as z from 'zod';
import { SourceSchema } from './parties.ts';
import {
  CiteSchema,
  DateSchema,
  declaration,
  NotesSchema,
  reference,
  TextSchema,
} from './terms.ts';

const MonthsSchema = z.number().min(0);

/** A source that is apart from those of the text: nothing that is scored cites it. */
const OwnSourceSchema = SourceSchema.extend({
  id: declaration('source of the outcome').describe('Short slug, its own among all sources.'),
}).describe('Something that can be read, on which the outcome alone rests.');

const CiteOfOutcomeSchema = CiteSchema.extend({
  source: reference('a source, of the text or of the outcome'),
}).describe('A place in a source on which the outcome rests.');

export const OutcomeSchema = z
  .strictObject({
    result: z
      .enum(['held', 'mixed', 'collapsed'])
      .describe('Whether it held, collapsed, or neither can be said of it plainly.'),
    happened: TextSchema.describe('What became of it, in a few sentences.'),
    start: DateSchema.describe('When it took effect.'),
    observed: MonthsSchema.describe(
      'Months for which it was watched: to its end, or to the last source where it goes on.',
    ),
    firstBreach: z
      .union([z.enum(['none', 'unknown']), MonthsSchema])
      .describe('Months to the first major breach; `none` while it was watched.'),
    end: z
      .union([z.enum(['ongoing', 'unknown']), MonthsSchema])
      .describe('Months to its end; `ongoing` when it was last watched.'),
    endedBy: TextSchema.optional().describe('What ended it.'),
    cites: z
      .array(CiteOfOutcomeSchema)
      .max(50)
      .optional()
      .describe('The places in sources on which the outcome rests.'),
    sources: z
      .array(OwnSourceSchema)
      .max(500)
      .optional()
      .describe(
        'What only the outcome rests on; its cites can refer to the other sources as well.',
      ),
    notes: NotesSchema,
  })
  .describe(
    'What became of an agreement that took effect. It is neither scored nor compared. Months are of 30.44 days and count from `start`.',
  );
