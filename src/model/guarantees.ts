/**
 * Guarantees: if someone breaks it, who must do what, by when, and on what condition.
 *
 * A guarantee is three things together, trigger, responders and timeline, and a bond that holds them: the instrument,
 * the term, the notice and the conditions. What lacks one of the three is an aspiration.
 */
import * as z from 'zod';
import { STAGES } from '../time/latency.ts';
import { InstrumentSchema } from './instrument.ts';
import { MARKERS } from './ladders.ts';
import { RuleSchema } from './rule-schema.ts';
import {
  ANYONE,
  CitesSchema,
  CodedTimeSchema,
  coded,
  DurationSchema,
  declaration,
  IdSchema,
  MarkerSchema,
  means,
  NotesSchema,
  NoticeSchema,
  reference,
  TermSchema,
  TextSchema,
  TitleSchema,
} from './terms.ts';

export const MeasureSchema = z
  .union([
    z.strictObject({
      quantity: z
        .enum(['depth-km', 'troops', 'munitions', 'casualties', 'area-km2'])
        .describe('What is counted.'),
      atLeast: z.number().min(0).describe('From how much on it falls under the trigger.'),
    }),
    z.strictObject({
      quantity: z.literal('duration').describe('That it is counted in time.'),
      atLeast: DurationSchema.describe('From how long on it falls under the trigger.'),
    }),
  ])
  .describe('A quantity that decides whether the guarantee is set off.');

const MeasuresSchema = z.array(MeasureSchema).min(1).max(20);

export const TriggerSchema = z
  .strictObject({
    threshold: coded('threshold').describe('How exactly it is said what sets the guarantee off.'),
    measures: z
      .union([
        z.strictObject({ all: MeasuresSchema.describe('Every one of these must be reached.') }),
        z.strictObject({ any: MeasuresSchema.describe('One of these reached is enough.') }),
      ])
      .optional()
      .describe('The quantities of a measurable threshold: all of them, or any.')
      .meta(means({ fact: 'threshold' })),
    adjectives: z
      .array(TextSchema)
      .max(20)
      .optional()
      .describe('Open words ("sustained", "significant") that whoever judges can use to say no.')
      .meta(means({ fact: 'threshold' })),
    established: z
      .union([
        z.enum(['responders', ...MARKERS]),
        z.strictObject({ verifier: reference('a verifier') }),
      ])
      .describe(
        'Who establishes that it happened: the responders for themselves, or a verifier of this agreement.',
      ),
    activation: RuleSchema.describe('Who must agree for the response to be set off.'),
    cites: CitesSchema,
  })
  .describe('What sets a guarantee off, who establishes it and who must agree.');

export const RESPONSES = [
  'armed-force',
  'deployment',
  'no-fly',
  'arms',
  'intelligence',
  'sanctions',
  'asset-forfeiture',
  'diplomacy',
] as const;

/** A kind of response. */
export type Response = (typeof RESPONSES)[number];

export const ResponderSchema = z
  .strictObject({
    party: reference('a party').describe('Who must act: the id of a party.'),
    duty: coded('duty').describe(
      'How far it is obliged by the words of the text, whatever is expected of it.',
    ),
    responses: z
      .union([MarkerSchema, z.array(z.enum(RESPONSES)).max(20)])
      .describe(
        'What the text says that it would do; `unspecified` if help is owed and its kind is not named.',
      ),
    capability: coded('capability').describe('Whether the means are there.'),
    absorbed: z
      .union([
        z.boolean(),
        z.enum(['unknown', 'not-looked-up']),
        z.array(z.enum(RESPONSES)).max(20),
      ])
      .optional()
      .describe(
        'The responses whose cost the violator bears already, so that they punish nothing; `true` for all of them.',
      ),
    cites: CitesSchema,
  })
  .describe('Who must act, how far it is obliged, with what.');

export const DeadlineSchema = z
  .strictObject({
    stage: z.enum(STAGES).describe('The stage that must be done.'),
    within: CodedTimeSchema.describe('In what time, in figures or in words.'),
    from: z
      .enum(['breach', 'previous'])
      .describe(
        'Counted from the breach, or from the end of the stage before (of the rung before, on a ladder).',
      )
      .meta(means({ fact: 'within' })),
    cites: CitesSchema,
  })
  .describe('A limit on one stage between breach and response.');

export const ConditionSchema = z
  .strictObject({
    kind: z
      .enum(['precondition', 'void-if'])
      .describe('Must happen before the guarantee holds, or ends it when it happens.'),
    event: TextSchema.describe('What must happen, or must not.').meta(means({ scored: false })),
    adjudicator: RuleSchema.describe(
      'Who judges it. Consents are consents to uphold the guarantee, so one who must agree can let it fall.',
    ),
    controlledBy: z
      .union([z.enum(['unknown', 'not-looked-up']), z.array(reference('a party')).max(300)])
      .optional()
      .describe(
        'Parties that alone can bring about a void event, or keep a precondition from coming true.',
      ),
    cites: CitesSchema,
  })
  .describe(
    'An event on which a guarantee depends; the entry into force of the agreement itself is none.',
  );

/** Whether a value is what a document can hold: no function, no instance of a class, no number beyond all numbers. */
const isPlain = (value: unknown): boolean => {
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return Array.from(value).every(isPlain);
  if (typeof value !== 'object' || value === null)
    return value === null || typeof value === 'string' || typeof value === 'boolean';
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    (prototype === Object.prototype || prototype === null) && Object.values(value).every(isPlain)
  );
};

/** An agreement shares nothing with the document that it was read from. */
const copied = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(copied);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copied(item)]));
};

export const GuaranteeSchema = z
  .strictObject({
    id: declaration('guarantee').describe('Short slug, its own among all elements: `us-pledge`.'),
    title: TitleSchema,
    model: z
      .literal('canonical')
      .optional()
      .describe('The guarantee model; trigger, responders and timeline as such.')
      .meta(means({ fact: false })),
    protects: z.array(reference('a party')).min(1).max(300).describe('Whose security it is for.'),
    against: z
      .array(z.union([z.literal(ANYONE), reference('a party')]))
      .min(1)
      .max(300)
      .optional()
      .describe('Against whom it runs, where that is not everyone who is constrained.'),
    breaches: z
      .array(reference('a breach kind'))
      .min(1)
      .max(100)
      .describe('The breaches it answers.'),
    trigger: TriggerSchema,
    responders: z
      .array(ResponderSchema)
      .max(300)
      .describe('Who must act. A violator among them is no responder to its own breach.')
      .meta(means({ by: 'party' })),
    timeline: z
      .array(DeadlineSchema)
      .max(10)
      .describe(
        "Deadlines between breach and response, at most one a stage. Detecting and finding are the verifier's unless given here.",
      )
      .meta(means({ by: 'stage' })),
    term: TermSchema.describe(
      'How long it lasts, without renewal; `unspecified` where it lasts as long as its instrument.',
    ),
    renewal: RuleSchema.optional().describe(
      'Who must agree to its renewal. Only a renewal that is automatic makes the term indefinite.',
    ),
    exitNotice: NoticeSchema.describe(
      'How long before leaving a responder must say so; `unspecified` where that stands in its instrument.',
    ),
    instrument: InstrumentSchema.optional().describe(
      'Its own instrument, where it differs from that of the agreement.',
    ),
    conditions: z
      .array(ConditionSchema)
      .max(50)
      .describe('Events on which it depends; the worst of them counts.')
      .meta(means({ by: 'kind' })),
    follows: z
      .union([reference('a guarantee'), z.array(reference('a guarantee')).min(1).max(50)])
      .optional()
      .describe('The rung before it on a ladder of responses, or several that must all be spent.'),
    origin: z
      .strictObject({
        model: IdSchema.describe('The guarantee model.'),
        id: IdSchema.describe('The id that the guarantee has in the document as written.'),
        parameters: z
          .unknown()
          .refine(isPlain, { error: 'plain JSON values', abort: true })
          .overwrite(copied)
          .describe('The parameters as written.'),
      })
      .optional()
      .describe('What it was written as, where a guarantee model expanded it.')
      .meta(means({ fact: false })),
    cites: CitesSchema,
    notes: NotesSchema,
  })
  .describe('Trigger, responders and timeline, and the bond that holds them.');
