/**
 * Assets of the violator that are forfeited as it violates.
 *
 * A bond answers with what is there already: no law has to be passed and nobody has to march. It is as good as the
 * arbiter who orders payment, and it is no punishment where the owner has given the assets up.
 *
 * How much there is, and what share a violation costs, is written down and moves no score: a rubric has no credit for
 * an amount, and no text says from which on one deters. What counts is whether the assets lie ready.
 */
import * as z from 'zod';
import { RuleSchema } from '../model/rule-schema.ts';
import { CitesSchema, MarkerSchema, reference } from '../model/terms.ts';
import { defineGuaranteeModel } from '../modelling/guarantee-model.ts';
import {
  improvementsOf,
  inField,
  inItems,
  larger,
  more,
  orGiven,
} from '../modelling/improvements.ts';
import {
  AbsorbedSchema,
  betterJudged,
  clearer,
  EstablishedSchema,
  EventSchema,
  lasting,
  lastingOf,
  longerLasting,
  notAbsorbed,
  OWED,
  sooner,
  timelineOf,
  triggerOf,
  WithinSchema,
  worded,
} from '../modelling/parameters.ts';

const STANDING = worded('capability', {
  'none': 'none',
  'to-be-agreed': 'to-be-determined',
  'frozen': 'earmarked',
  'in-escrow': 'deployed',
});

const AmountSchema = z.union([MarkerSchema, z.number().positive().max(1e15)]);

const schema = z.strictObject({
  violation: EventSchema.describe('The violation for which assets are forfeited.'),
  establishedBy: EstablishedSchema.describe('Who establishes the violation.'),
  decidedBy: RuleSchema.describe('Who orders the forfeiture: the arbiter, or `automatic`.'),
  assets: z
    .array(
      z
        .strictObject({
          holder: reference('a party').describe('Who holds them, and pays out.'),
          amount: AmountSchema.describe(
            'How much, in the currency of the escrow; written down, and not scored.',
          ),
          standing: STANDING.schema.describe(
            'Frozen where they are, or handed to an agent that can pay them out; `to-be-agreed` where that is left for later.',
          ),
          absorbed: AbsorbedSchema.describe('Whether the owner has given them up already.'),
          cites: CitesSchema,
        })
        .describe('Assets with one holder.'),
    )
    .min(1)
    .max(300)
    .describe('The assets, by holder.'),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .describe('Three capital letters: `USD`.'),
  share: z
    .union([MarkerSchema, z.literal('as-awarded'), z.number().positive().max(1)])
    .describe(
      'The share of the whole that one violation costs, or what is awarded each time; written down, and not scored.',
    ),
  owed: OWED.schema.describe('Whether the holder shall, or may, pay out.'),
  paysWithin: WithinSchema.optional().describe('By when it is paid out.'),
  ...lasting,
});

type Parameters = z.input<typeof schema>;

const improves = improvementsOf(schema);
const ofAssets = inItems<Parameters['assets'][number]>;

const isNumber = (share: unknown) => typeof share === 'number';

export const assetEscrow = defineGuaranteeModel({
  id: 'asset-escrow',
  title: 'Asset escrow',
  why: 'The cost of a violation lies ready before it happens, and each violation can be given its price, though no price is scored.',
  sources: [
    'Declaration of Algeria (Algiers Accords), 19 January 1981, General Declaration, paras. 6 and 7',
    'US 28-point plan, November 2025, pt 14: frozen assets put to use',
  ],
  schema,
  toGuarantee: (parameters) => ({
    trigger: triggerOf(parameters.violation, parameters.establishedBy, parameters.decidedBy),
    responders: parameters.assets.map(({ holder, standing, amount: _, ...rest }) => ({
      party: holder,
      duty: OWED.levelOf(parameters.owed),
      responses: ['asset-forfeiture'],
      capability: STANDING.levelOf(standing),
      ...rest,
    })),
    timeline: timelineOf({ respond: parameters.paysWithin }),
    ...lastingOf(parameters),
    conditions: [],
  }),
  improvements: [
    improves(
      'clearer-violation',
      'it is said more exactly what a violation is',
      'violation',
      clearer,
    ),
    improves('larger-escrow', 'more is at stake', 'assets', ofAssets(inField('amount', larger))),
    improves('dearer-violation', 'one violation costs a larger share', 'share', (current, other) =>
      isNumber(current) && isNumber(other) && larger(current, other) !== undefined
        ? other
        : undefined,
    ),
    improves(
      'holder-added',
      'one more holder must pay out',
      'assets',
      more(({ holder }) => holder),
    ),
    improves(
      'readier-assets',
      'some of the assets are nearer to being paid out',
      'assets',
      ofAssets(inField('standing', STANDING.better)),
    ),
    improves(
      'cost-not-yet-borne',
      'the owner has not given up the assets already',
      'assets',
      ofAssets(inField('absorbed', notAbsorbed)),
    ),
    improves('more-owed', 'the holder shall pay out, not only may', 'owed', OWED.better),
    improves('payment-sooner', 'the assets are paid out sooner', 'paysWithin', orGiven(sooner)),
    ...betterJudged<Parameters>(),
    ...longerLasting<Parameters>(),
  ],
  examples: {
    valid: [
      {
        title:
          'Algiers Accords 1981, General Declaration, para. 7: the security account of one billion dollars',
        parameters: {
          violation: { threshold: 'described' },
          establishedBy: { verifier: 'claims-tribunal-hearings' },
          decidedBy: 'claims-tribunal',
          assets: [{ holder: 'settlement-bank', amount: 1_000_000_000, standing: 'in-escrow' }],
          currency: 'USD',
          share: 'as-awarded',
          owed: 'shall',
          term: 'indefinite',
          exitNotice: 'no-exit',
        },
        amountsTo: {
          trigger: {
            threshold: 'described',
            established: { verifier: 'claims-tribunal-hearings' },
            activation: 'claims-tribunal',
          },
          responders: [
            {
              party: 'settlement-bank',
              duty: 'shall-respond',
              responses: ['asset-forfeiture'],
              capability: 'deployed',
            },
          ],
          timeline: [],
          term: 'indefinite',
          exitNotice: 'no-exit',
          conditions: [],
        },
      },
      {
        title: 'A proposal: a tenth of the frozen assets for each violation, within a fortnight',
        parameters: {
          violation: {
            threshold: { any: [{ quantity: 'depth-km', atLeast: 1 }] },
          },
          establishedBy: { verifier: 'mission' },
          decidedBy: 'automatic',
          assets: [
            { holder: 'eu', amount: 210_000_000_000, standing: 'frozen', absorbed: 'unknown' },
          ],
          currency: 'EUR',
          share: 0.1,
          owed: 'shall',
          paysWithin: { within: 'P14D', from: 'previous' },
          term: 'P20Y',
          exitNotice: 'P1Y',
        },
        amountsTo: {
          trigger: {
            threshold: 'measurable',
            measures: { any: [{ quantity: 'depth-km', atLeast: 1 }] },
            established: { verifier: 'mission' },
            activation: 'automatic',
          },
          responders: [
            {
              party: 'eu',
              duty: 'shall-respond',
              responses: ['asset-forfeiture'],
              capability: 'earmarked',
              absorbed: 'unknown',
            },
          ],
          timeline: [{ stage: 'respond', within: 'P14D', from: 'previous' }],
          term: 'P20Y',
          exitNotice: 'P1Y',
          conditions: [],
        },
      },
    ],
    invalid: [
      {
        title: 'an empty escrow of which a violation costs more than all',
        parameters: {
          violation: { threshold: 'described' },
          establishedBy: 'unspecified',
          decidedBy: 'claims-tribunal',
          assets: [{ holder: 'settlement-bank', amount: 0, standing: 'frozen' }],
          currency: 'USD',
          share: 1.5,
          owed: 'shall',
          term: 'indefinite',
          exitNotice: 'no-exit',
        },
        issues: [
          { code: 'out-of-range', path: ['assets', 0, 'amount'] },
          { code: 'out-of-range', path: ['share'] },
        ],
      },
    ],
  },
});
