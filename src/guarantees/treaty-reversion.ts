/**
 * What the violator gained by the treaty it loses by breaking it.
 *
 * Recognition, membership, relief and trade were the price of peace; a breach takes them back. It costs those who take
 * back little, which is why it is promised easily, and why it deters only as far as the gains still matter.
 */
import * as z from 'zod';
import type { Response } from '../model/guarantees.ts';
import { RuleSchema } from '../model/rule-schema.ts';
import { CitesSchema, reference } from '../model/terms.ts';
import { defineGuaranteeModel } from '../modelling/guarantee-model.ts';
import { improvementsOf, inField, inItems, more, orGiven } from '../modelling/improvements.ts';
import {
  AbsorbedSchema,
  betterJudged,
  clearer,
  EstablishedSchema,
  EventSchema,
  LEGISLATION,
  lasting,
  lastingOf,
  longerLasting,
  notAbsorbed,
  OWED,
  sooner,
  timelineOf,
  triggerOf,
  WithinSchema,
} from '../modelling/parameters.ts';

/** What can be taken back, and what kind of response that is. */
const GAINS = {
  'sanctions-relief': 'sanctions',
  'trade': 'sanctions',
  'recognition': 'diplomacy',
  'membership': 'diplomacy',
  'released-assets': 'asset-forfeiture',
} as const satisfies Readonly<Record<string, Response>>;

type Gain = keyof typeof GAINS;

const schema = z.strictObject({
  breach: EventSchema.describe('The breach that takes the gains back.'),
  establishedBy: EstablishedSchema.describe('Who establishes the breach.'),
  decidedBy: RuleSchema.describe('Who must agree; `automatic` where they fall away by themselves.'),
  revokedBy: z
    .array(
      z
        .strictObject({
          party: reference('a party').describe('Who gave, and takes back.'),
          gains: z
            .array(z.enum(Object.keys(GAINS) as [Gain, ...Gain[]]))
            .max(20)
            .describe('What it takes back; left out if the text does not say.'),
          laws: LEGISLATION.schema.describe('Whether the laws that this takes stand ready.'),
          absorbed: AbsorbedSchema,
          cites: CitesSchema,
        })
        .describe('One who takes back.'),
    )
    .min(1)
    .max(300)
    .describe('Who takes back what.'),
  owed: OWED.schema.describe('Whether the gains shall, or may, be taken back.'),
  revokedWithin: WithinSchema.optional().describe('By when they are gone.'),
  ...lasting,
});

type Parameters = z.input<typeof schema>;

const improves = improvementsOf(schema);
const ofThoseWhoRevoke = inItems<Parameters['revokedBy'][number]>;

export const treatyReversion = defineGuaranteeModel({
  id: 'treaty-reversion',
  title: 'Treaty reversion',
  why: 'The penalty is the bargain itself, undone: nothing new is done to the violator, and nothing it gained is left.',
  sources: [
    'US 28-point plan, November 2025, pt 10(c): sanctions reinstated, recognition and benefits revoked',
    'Vienna Convention on the Law of Treaties, 1969, Art. 60: material breach as a ground for termination',
  ],
  schema,
  toGuarantee: (parameters) => ({
    trigger: triggerOf(parameters.breach, parameters.establishedBy, parameters.decidedBy),
    responders: parameters.revokedBy.map(({ gains, laws, ...rest }) => ({
      duty: OWED.levelOf(parameters.owed),
      responses: [...new Set(gains.map((gain) => GAINS[gain]))],
      capability: LEGISLATION.levelOf(laws),
      ...rest,
    })),
    timeline: timelineOf({ respond: parameters.revokedWithin }),
    ...lastingOf(parameters),
    conditions: [],
  }),
  improvements: [
    improves('clearer-breach', 'it is said more exactly what a breach is', 'breach', clearer),
    improves(
      'revoker-added',
      'one more party takes back what it gave',
      'revokedBy',
      more(({ party }) => party),
    ),
    improves(
      'more-revoked',
      'a party takes back one more gain',
      'revokedBy',
      ofThoseWhoRevoke(inField('gains', more())),
    ),
    improves(
      'laws-readier',
      'the laws of a party are nearer to being ready',
      'revokedBy',
      ofThoseWhoRevoke(inField('laws', LEGISLATION.better)),
    ),
    improves(
      'cost-not-yet-borne',
      'a party takes back what the violator has not lost already',
      'revokedBy',
      ofThoseWhoRevoke(inField('absorbed', notAbsorbed)),
    ),
    improves('more-owed', 'the gains shall be taken back, not only may be', 'owed', OWED.better),
    improves('reversion-sooner', 'the gains are gone sooner', 'revokedWithin', orGiven(sooner)),
    ...betterJudged<Parameters>(),
    ...longerLasting<Parameters>(),
  ],
  examples: {
    valid: [
      {
        title:
          'US 28-point plan 2025, pt 10(c): sanctions return, recognition and all benefits are revoked',
        parameters: {
          breach: { threshold: 'described' },
          establishedBy: 'unspecified',
          decidedBy: 'automatic',
          revokedBy: [
            { party: 'us', gains: ['sanctions-relief', 'recognition'], laws: 'unspecified' },
            { party: 'eu', gains: ['sanctions-relief'], laws: 'unspecified' },
          ],
          owed: 'shall',
          term: 'unspecified',
          exitNotice: 'unspecified',
        },
        amountsTo: {
          trigger: {
            threshold: 'described',
            established: 'unspecified',
            activation: 'automatic',
          },
          responders: [
            {
              party: 'us',
              duty: 'shall-respond',
              responses: ['sanctions', 'diplomacy'],
              capability: 'unspecified',
            },
            {
              party: 'eu',
              duty: 'shall-respond',
              responses: ['sanctions'],
              capability: 'unspecified',
            },
          ],
          timeline: [],
          term: 'unspecified',
          exitNotice: 'unspecified',
          conditions: [],
        },
      },
      {
        title:
          'Vienna Convention 1969, Art. 60(2)(a): the other parties may terminate by unanimous agreement',
        parameters: {
          breach: { threshold: 'qualified', adjectives: ['material'] },
          establishedBy: 'responders',
          decidedBy: { allOf: ['fr', 'gb'] },
          revokedBy: [
            { party: 'fr', gains: [], laws: 'unspecified' },
            { party: 'gb', gains: [], laws: 'unspecified' },
          ],
          owed: 'may',
          term: 'unspecified',
          exitNotice: 'unspecified',
        },
        amountsTo: {
          trigger: {
            threshold: 'qualified',
            adjectives: ['material'],
            established: 'responders',
            activation: { allOf: ['fr', 'gb'] },
          },
          responders: [
            { party: 'fr', duty: 'may', responses: [], capability: 'unspecified' },
            { party: 'gb', duty: 'may', responses: [], capability: 'unspecified' },
          ],
          timeline: [],
          term: 'unspecified',
          exitNotice: 'unspecified',
          conditions: [],
        },
      },
    ],
    invalid: [
      {
        title: 'a gain that no one can take back, and a duty that is none',
        parameters: {
          breach: { threshold: 'described' },
          establishedBy: 'unspecified',
          decidedBy: 'automatic',
          revokedBy: [{ party: 'us', gains: ['goodwill'], laws: 'stand-ready' }],
          owed: 'should',
          term: 'unspecified',
          exitNotice: 'unspecified',
        },
        issues: [
          { code: 'not-a-choice', path: ['revokedBy', 0, 'gains', 0] },
          { code: 'not-a-choice', path: ['owed'] },
        ],
      },
    ],
  },
});
