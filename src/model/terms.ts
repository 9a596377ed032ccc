/**
 * The small pieces that every noun is written with: ids, dates, durations, ladders, cites.
 */
import * as z from 'zod';
import { DATE_PATTERN, isCalendarDate } from '../time/calendar-date.ts';
import { DURATION_PATTERN } from '../time/duration.ts';
import { type Coded, LADDERS, type LadderName } from './ladders.ts';

/** Short lower-case slugs; `paper/element` once papers are combined. */
export const ID_PATTERN = /^[a-z0-9]+(?:[-./][a-z0-9]+)*$/;

export const IdSchema = z.string().max(120).regex(ID_PATTERN);

/** What an id can name: elements and sources of the same document, or a kind of the catalogue in use. */
export type Referent =
  | 'party'
  | 'source'
  | 'baseline'
  | 'verifier'
  | 'guarantee'
  | 'baseline, verifier or guarantee'
  | 'breach kind';

/**
 * The id of something declared elsewhere: in words for the codebook, and as metadata for whoever makes documents.
 *
 * @example
 * reference('a party').safeParse('mnf-u').success; // => true
 */
export const reference = (to: `a ${Referent}`) =>
  IdSchema.meta({ description: `Id of ${to}.`, refers: to.slice('a '.length) });

export const TextSchema = z.string().min(1).max(4_000);

export const DateSchema = z
  .string()
  .regex(DATE_PATTERN, { abort: true })
  .refine(isCalendarDate, { error: 'a date that exists' });

export const DurationSchema = z.string().regex(DURATION_PATTERN);

export const MarkerSchema = z.enum(['unspecified', 'unknown']);

/** A duration the text may leave open, or that may not be known. */
export const CodedDurationSchema = z.union([MarkerSchema, DurationSchema]);

/**
 * A level of a ladder, or one of the two markers.
 *
 * @example
 * coded('threshold').options; // => ['unspecified', 'described', 'measurable', 'unknown']
 */
export const coded = <L extends LadderName>(ladder: L) => {
  const levels = LADDERS[ladder].map(({ level }) => level);
  const choices = [...new Set([...levels, 'unspecified', 'unknown'])] as [Coded<L>, ...Coded<L>[]];
  return z.enum(choices).meta({ ladder });
};

export const CiteSchema = z
  .strictObject({
    source: reference('a source'),
    at: TextSchema.describe('Where in the source: "Art. 5(2)", "pt 10c", "p. 3".'),
    says: TextSchema.max(600)
      .optional()
      .describe('What it says there, in your own words, or at most 15 of its own.'),
  })
  .describe('A place in a source on which a coded fact rests.');

/** The places in sources on which something rests; may be left out. */
export const CitesSchema = z
  .array(CiteSchema)
  .max(50)
  .optional()
  .describe('The places in sources on which this element rests.');

export const NotesSchema = TextSchema.optional().describe(
  'Choices that another coder could have made differently, and why this one.',
);

export const TitleSchema = TextSchema.optional().describe('A name that people would know it by.');
