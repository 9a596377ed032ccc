/**
 * The agreement: a plain JSON document, and the types inferred from its schema.
 */
import * as z from 'zod';
import { BaselineSchema, VerifierSchema } from './baselines.ts';
import { RoundSchema } from './drafting.ts';
import type { Frozen } from './frozen.ts';
import {
  type ConditionSchema,
  type DeadlineSchema,
  GuaranteeSchema,
  type MeasureSchema,
  type ResponderSchema,
  type TriggerSchema,
} from './guarantees.ts';
import { InstrumentSchema } from './instrument.ts';
import { OutcomeSchema } from './outcome.ts';
import { PartySchema, SourceSchema } from './parties.ts';
import {
  ANYONE,
  type CiteSchema,
  CitesSchema,
  DateSchema,
  IdSchema,
  means,
  NotesSchema,
  reference,
  TextSchema,
} from './terms.ts';

/** The version of the document format, written in every document. */
export const SCHEMA_VERSION = 'casus-foederis/agreement@2';

/** The lists of an agreement that may hold more than could be coded. */
export const DISCLOSABLE = ['baselines', 'verification', 'guarantees', 'drafting'] as const;

/** The zod schema of a document: its shape alone; `parseAgreement` also checks what refers to what. */
export const AgreementSchema = z
  .strictObject({
    schema: z
      .literal(SCHEMA_VERSION)
      .describe('The version of this format.')
      .meta(means({ fact: false })),
    id: IdSchema.describe(
      'Short slug for the document: `paris-1973`. In a package of papers it goes before the ids of its elements.',
    ).meta(means({ fact: false })),
    title: TextSchema.describe('What the text is called.').meta(means({ fact: false })),
    shows: TextSchema.optional()
      .describe(
        'What its architecture shows, in a sentence or two. It is neither scored nor compared.',
      )
      .meta(means({ fact: false })),
    date: DateSchema.describe(
      'When this version of the text was final; for an agreement concluded, when it was signed.',
    ),
    status: z
      .enum(['reported', 'draft', 'signed', 'in-force', 'ended'])
      .describe('Known by report only, a draft, signed, in force, or ended.'),
    purpose: z
      .array(z.enum(['ceasefire', 'guarantee']))
      .min(1)
      .max(2)
      .describe(
        'What the text sets out to do. A text that purports to end a war has `ceasefire` among them.',
      ),
    parties: z
      .array(PartySchema)
      .max(500)
      .describe('Everyone whom the document names, on whichever side.')
      .meta(means({ background: true })),
    protects: z.array(reference('a party')).max(300).describe('Whose security is guaranteed.'),
    constrains: z
      .array(z.union([z.literal(ANYONE), reference('a party')]))
      .max(300)
      .describe(
        'Who could be the violator; the same as `protects` in a reciprocal deal, `anyone` for outsiders who are not named.',
      ),
    sides: z
      .array(z.array(reference('a party')).min(1).max(300))
      .min(1)
      .max(300)
      .optional()
      .describe(
        'Constrained parties that stand together; each is a side of its own unless it is listed with others here.',
      ),
    scope: z
      .strictObject({
        breaches: z
          .array(reference('a breach kind'))
          .min(1)
          .max(100)
          .describe('The kinds that can be asked of this text.'),
        reason: TextSchema.describe('Why the others cannot be asked of this text.'),
      })
      .optional()
      .describe('The breach kinds that the text is about, where it is about less than all.')
      .meta(means({ fact: 'whole' })),
    undisclosed: z
      .array(z.enum(DISCLOSABLE))
      .max(4)
      .optional()
      .describe(
        'The lists that may hold more than could be coded, because the text is not public.',
      ),
    instrument: InstrumentSchema.describe(
      'The form of the text as a whole, and who has signed it.',
    ),
    baselines: z
      .array(BaselineSchema)
      .max(500)
      .describe('What is fixed, so that a breach can be seen.'),
    verification: z
      .array(VerifierSchema)
      .max(500)
      .describe('Who looks, and who rules that a breach happened.'),
    guarantees: z
      .array(GuaranteeSchema)
      .max(2_000)
      .describe(
        'Who must do what, by when, if it is broken; one for each set of responders, breaches and deadlines.',
      ),
    drafting: z
      .array(RoundSchema)
      .max(1_000)
      .describe('The drafting log: who sat where while the text was made.'),
    outcome: OutcomeSchema.optional()
      .meta(means({ fact: false }))
      .describe('What became of it; left out for a draft, and for a plan that never took effect.'),
    sources: z
      .array(SourceSchema)
      .max(500)
      .describe('Everything that the cites of the document refer to.')
      .meta(means({ fact: false })),
    cites: CitesSchema.describe(
      'What the absence of elements rests on: usually the text as a whole.',
    ),
    notes: NotesSchema,
  })
  .describe('A proposed or concluded agreement, coded for its enforcement architecture.');

/** A coded agreement. */
export type Agreement = Frozen<z.infer<typeof AgreementSchema>>;
/** Someone whom an agreement names: a state, coalition, organisation, commission, armed group or council. */
export type Party = Frozen<z.infer<typeof PartySchema>>;
/** Something fixed, so that a breach can be seen. */
export type Baseline = Frozen<z.infer<typeof BaselineSchema>>;
/** Who looks, and who rules that a breach happened. */
export type Verifier = Frozen<z.infer<typeof VerifierSchema>>;
/** A promise to respond: trigger, responders, timeline, and the bond that holds them. */
export type Guarantee = Frozen<z.infer<typeof GuaranteeSchema>>;
/** A quantity that decides whether a guarantee is set off. */
export type Measure = Frozen<z.infer<typeof MeasureSchema>>;
/** What sets a guarantee off, who establishes it and who must agree. */
export type Trigger = Frozen<z.infer<typeof TriggerSchema>>;
/** Who must act, how far it is obliged and with what. */
export type Responder = Frozen<z.infer<typeof ResponderSchema>>;
/** A limit on one stage between breach and response. */
export type Deadline = Frozen<z.infer<typeof DeadlineSchema>>;
/** An event on which a guarantee depends, and who judges it. */
export type Condition = Frozen<z.infer<typeof ConditionSchema>>;
/** The form of a promise and those who have signed it. */
export type Instrument = Frozen<z.infer<typeof InstrumentSchema>>;
/** One round of drafting: who sat in which role, on which terms. */
export type Round = Frozen<z.infer<typeof RoundSchema>>;
/** What became of an agreement that took effect; neither scored nor compared. */
export type Outcome = Frozen<z.infer<typeof OutcomeSchema>>;
/** Something that can be read, on which coded facts rest. */
export type Source = Frozen<z.infer<typeof SourceSchema>>;
/** A place in a source on which a coded fact rests. */
export type Cite = Frozen<z.infer<typeof CiteSchema>>;
