/**
 * Reasons: why a score has its range, as data.
 *
 * Every fact says where in the document it stands. Sentences are made of reasons elsewhere, and only when asked.
 */
import * as z from 'zod';
import { INDEPENDENCE } from '../decision/independence.ts';
import { PROMPTNESS } from '../time/latency.ts';
import type { Frozen } from './frozen.ts';
import { LADDERS, type LadderName } from './ladders.ts';

const MomentSchema = z
  .strictObject({
    seconds: z.number().min(0).describe('Seconds of the stages that are in figures.'),
    word: z
      .enum(PROMPTNESS)
      .exactOptional()
      .describe('The least prompt word of the stages that are in words.'),
  })
  .meta({ id: 'Moment', description: 'How long something takes, in figures and in words.' });

export const TimesSchema = z
  .strictObject({
    soonest: MomentSchema.describe('If every unknown turns out best.'),
    latest: MomentSchema.describe('If every unknown turns out worst.'),
  })
  .meta({ id: 'Times', description: 'How long something takes, at best and at worst.' });

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
        latency: TimesSchema,
        window: z.number().describe('Seconds after which the breach has paid off.'),
      })
      .describe('How the time from breach to finding or response compares with the window.'),
    z
      .strictObject({
        code: z.literal('fit'),
        at: PlaceSchema,
        response: z
          .string()
          .describe('The response that meets it best; `none`, or a marker where none is named.'),
        absorbed: z
          .enum(['yes', 'no', 'unknown'])
          .describe('Whether the violator bears the cost of every fitting response already.'),
      })
      .describe('How well the response meets the breach.'),
    z
      .strictObject({ code: z.literal('access-owed'), at: PlaceSchema, access: z.string() })
      .describe('That a verifier may not be obstructed, as its access says.'),
    z
      .strictObject({ code: z.literal('sight'), at: PlaceSchema, means: z.string() })
      .describe('How well the best means of a verifier, or `none`, sees the breach.'),
    z
      .strictObject({
        code: z.literal('reach'),
        at: PlaceSchema,
        field: z.enum(['access', 'coverage']),
      })
      .describe('Whether a verifier may go and sees anything at all.'),
    z
      .strictObject({
        code: z.literal('veto'),
        at: PlaceSchema,
        over: z.enum(['activation', 'finding', 'nothing', 'unknown']),
      })
      .describe('What of a guarantee the violator can stop.'),
    z
      .strictObject({
        code: z.literal('term'),
        at: PlaceSchema,
        term: z.string(),
        renewal: z.enum(['none', 'automatic', 'by-consent', 'unknown']),
        isFilled: z.boolean().describe('Whether the text is silent, and the law says it.'),
      })
      .describe('How long the promise lasts.'),
    z
      .strictObject({
        code: z.literal('exit'),
        at: PlaceSchema,
        notice: z.string(),
        isFilled: z.boolean().describe('Whether the text is silent, and the law says it.'),
      })
      .describe('By what notice it can be left.'),
    z
      .strictObject({
        code: z.literal('condition'),
        at: PlaceSchema,
        event: z.string(),
        judged: z.string().describe('Who judges it.'),
      })
      .describe('What the guarantee depends on.'),
    z
      .strictObject({ code: z.literal('absent'), at: PlaceSchema, what: z.string() })
      .describe('The document has nothing of the kind.'),
    z
      .strictObject({ code: z.literal('not-reached'), at: PlaceSchema })
      .describe('A breach of the size in the rubric does not reach the threshold.'),
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
      .strictObject({ code: z.literal('parity'), at: PlaceSchema, party })
      .describe(
        'The role of a protected party against the best role of the other constrained ones.',
      ),
    z
      .strictObject({ code: z.literal('sequence'), at: PlaceSchema, party })
      .describe('When a party first sat, against when the constrained side first had the text.'),
    z.strictObject({ code: z.literal('violator'), party }).describe('Whose breach it is about.'),
    z
      .strictObject({ code: z.literal('side'), parties: z.array(z.string()) })
      .describe('The parties of one side, of whom the worst counts.'),
    z
      .strictObject({ code: z.literal('not-asked'), why: z.string() })
      .describe('It is not asked of this text.'),
  ])
  .meta({ id: 'Reason', description: 'Why a score has its range.' });

/** How long something takes, at best and at worst. */
export type Times = Frozen<z.infer<typeof TimesSchema>>;
/** Where in the document a fact stands, as `guarantees.us-pledge.trigger.activation`. */
export type Place = Frozen<z.infer<typeof PlaceSchema>>;
/** Why a score has its range: a code with its data, and for a fact the place where it stands. */
export type Reason = Frozen<z.infer<typeof ReasonSchema>>;
