/**
 * Baselines and verifiers: what is fixed so that a breach can be seen, and who looks.
 *
 * Detection and attribution are separate: a body can count ten thousand violations and name nobody.
 */
import * as z from 'zod';
import { InstrumentSchema } from './instrument.ts';
import { RuleSchema } from './rule-schema.ts';
import {
  CitesSchema,
  CodedTimeSchema,
  coded,
  declaration,
  means,
  NotesSchema,
  NoticeSchema,
  reference,
  TermSchema,
  TitleSchema,
} from './terms.ts';

export const BaselineSchema = z
  .strictObject({
    id: declaration('baseline').describe(
      'Short slug, its own among all elements: `line-of-contact`.',
    ),
    title: TitleSchema,
    subject: z
      .enum([
        'line',
        'withdrawal',
        'buffer-zone',
        'force-cap',
        'weapons-limit',
        'no-strike',
        'no-fly',
        'maritime',
        'conduct',
      ])
      .describe('What is fixed.')
      .meta(means({ scored: false })),
    binds: z.array(reference('a party')).min(1).max(300).describe('Whom it restrains.'),
    forbids: z
      .array(reference('a breach kind'))
      .min(1)
      .max(100)
      .describe('The breach kinds that would show as a departure from it.'),
    precision: coded('precision').describe(
      'How exactly it is fixed. A map that is taken up by reference counts as attached.',
    ),
    starts: coded('starts').describe(
      'When it begins to hold. A ban or a limit without a day holds from signature; what is to be done and has no day is `unspecified`.',
    ),
    after: z
      .array(reference('a baseline'))
      .max(500)
      .optional()
      .describe('Baselines that must be kept before this one begins.')
      .meta(means({ fact: 'starts' })),
    cites: CitesSchema,
    notes: NotesSchema,
  })
  .describe('Something fixed, so that a breach can be seen.');

export const MEANS = [
  'ground-observers',
  'liaison',
  'aerial',
  'satellite',
  'sensors',
  'data-exchange',
  'challenge-inspection',
] as const;

/** With what a verifier looks. */
export type Means = (typeof MEANS)[number];

export const VerifierSchema = z
  .strictObject({
    id: declaration('verifier').describe(
      'Short slug, its own among all elements: `observer-mission`.',
    ),
    title: TitleSchema,
    operators: z.array(reference('a party')).max(300).describe('Who does the looking.'),
    watches: z
      .union([z.literal('all'), z.array(reference('a baseline')).max(500)])
      .describe('The baselines it watches, or `all`.'),
    means: z
      .array(z.enum(MEANS))
      .describe('Means of observation that the text names; an empty list if it names none.'),
    access: coded('access').describe('Where it may go.'),
    coverage: coded('coverage').describe('How much of what it watches it can see.'),
    detects: CodedTimeSchema.describe(
      'Time from a breach to its being seen, in figures or in words.',
    ),
    finding: RuleSchema.describe('Who must agree for it to find that a breach happened.'),
    finds: CodedTimeSchema.describe('Time from its being seen to the finding.'),
    attribution: coded('attribution').describe('Whether and to whom it says who did it.'),
    term: TermSchema.optional().describe(
      'How long it stays without renewal; left out where it is that of its instrument.',
    ),
    renewal: RuleSchema.optional().describe('Who must agree to its renewal.'),
    exitNotice: NoticeSchema.optional().describe(
      'How long before it is sent away that must be said; left out where it is that of its instrument.',
    ),
    instrument: InstrumentSchema.optional().describe('Its own instrument, where it has one.'),
    cites: CitesSchema,
    notes: NotesSchema,
  })
  .describe('Who looks, and who rules that a breach happened.');
