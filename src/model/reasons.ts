/**
 * Reasons: why a score has its range, as data.
 *
 * Every fact says where in the document it stands. Sentences are made of reasons elsewhere, and only when asked. A time
 * that has no end is a word here, not infinity: JSON has no infinity, and a reader of the data should not need one.
 */
import * as z from 'zod';
import { INDEPENDENCE } from '../decision/independence.ts';
import type { Frozen } from './frozen.ts';
import { LADDERS, type LadderName } from './ladders.ts';
import { NO_LIMIT } from './scorecard-words.ts';

const SecondsSchema = z
  .union([z.number().min(0), z.literal(NO_LIMIT)])
  .describe('Seconds; `no-limit` where nothing sets an end.');

export const TimeSpanSchema = z
  .strictObject({
    low: SecondsSchema.describe('At least so long; `no-limit` where the text states no time.'),
    high: SecondsSchema.describe('At most so long; `no-limit` where no end can be told.'),
  })
  .meta({ id: 'TimeSpan', description: 'How long something takes, at least and at most.' });

const PlaceSchema = z
  .string()
  .describe('Where the fact stands: `guarantees.us-pledge.trigger.activation`.');

const LADDER_NAMES = Object.keys(LADDERS) as LadderName[];

const party = z.string().describe('Id of a party.');

export const ReasonSchema = z
  .discriminatedUnion('code', [
    z.strictObject({ code: z.literal('combined') }).describe('It follows from the parts.'),
    z
      .strictObject({
        code: z.literal('level'),
        at: PlaceSchema,
        ladder: z.enum(LADDER_NAMES),
        level: z.string(),
      })
      .describe('A fact on a ladder.'),
    z
      .strictObject({
        code: z.literal('independence'),
        at: PlaceSchema,
        low: z.enum(INDEPENDENCE),
        high: z.enum(INDEPENDENCE),
      })
      .describe('Who can stop a decision once the violator refuses.'),
    z
      .strictObject({
        code: z.literal('established'),
        at: PlaceSchema,
        by: z.enum(['unspecified', 'responders', 'undisclosed']),
      })
      .describe('Who establishes that a breach happened.'),
    z
      .strictObject({
        code: z.literal('speed'),
        at: PlaceSchema,
        latency: TimeSpanSchema,
        window: z.number().describe('Seconds after which the breach has paid off.'),
      })
      .describe('How the time from breach to finding or response compares with the window.'),
    z
      .strictObject({
        code: z.literal('fit'),
        at: PlaceSchema,
        response: z.string().describe('The response that meets it best, or `none`.'),
        absorbed: z
          .union([z.boolean(), z.literal('unknown')])
          .describe('Whether the violator bears this cost already.'),
      })
      .describe('How well the response meets the breach.'),
    z
      .strictObject({
        code: z.literal('term'),
        at: PlaceSchema,
        term: z.string(),
        renewal: z.enum(['none', 'automatic', 'by-consent', 'unknown']),
      })
      .describe('How long the promise lasts.'),
    z
      .strictObject({ code: z.literal('exit'), at: PlaceSchema, notice: z.string() })
      .describe('How a responder can leave.'),
    z
      .strictObject({
        code: z.literal('condition'),
        at: PlaceSchema,
        event: z.string(),
        judged: z.string().describe('Who judges it.'),
      })
      .describe('What the guarantee depends on.'),
    z
      .strictObject({ code: z.literal('unconditional'), at: PlaceSchema })
      .describe('It depends on nothing.'),
    z
      .strictObject({ code: z.literal('absent'), at: PlaceSchema, what: z.string() })
      .describe('The document has nothing of the kind.'),
    z
      .strictObject({ code: z.literal('undisclosed'), at: PlaceSchema, what: z.string() })
      .describe('The text may hold more than could be coded.'),
    z
      .strictObject({ code: z.literal('role'), at: PlaceSchema, party })
      .describe('The best role of a party over the rounds, on average over the terms.'),
    z
      .strictObject({
        code: z.literal('consent'),
        at: PlaceSchema,
        party,
        signed: z.int().describe('Terms that it signed or co-drafted.'),
        obliged: z.int().describe('Terms that oblige it.'),
      })
      .describe('Whether a party signed or co-drafted what obliges it.'),
    z
      .strictObject({ code: z.literal('parity'), at: PlaceSchema })
      .describe('The mean role of the protected against the best role of the constrained.'),
    z
      .strictObject({ code: z.literal('sequence'), at: PlaceSchema, party })
      .describe('When a party first sat, against when the constrained side first had the text.'),
    z
      .strictObject({ code: z.literal('reciprocal'), at: PlaceSchema })
      .describe('Protected and constrained are the same parties.'),
    z.strictObject({ code: z.literal('violator'), party }).describe('Whose breach it is about.'),
    z
      .strictObject({ code: z.literal('not-asked'), why: z.string() })
      .describe('It is not asked of this text.'),
  ])
  .meta({ id: 'Reason', description: 'Why a score has its range.' });

/** Least and most seconds that something takes; `no-limit` where there is no end. */
export type TimeSpan = Frozen<z.infer<typeof TimeSpanSchema>>;
/** Where in the document a fact stands, as `guarantees.us-pledge.trigger.activation`. */
export type Place = Frozen<z.infer<typeof PlaceSchema>>;
/** Why a score has its range: a code with its data, and for a fact the place where it stands. */
export type Reason = Frozen<z.infer<typeof ReasonSchema>>;
