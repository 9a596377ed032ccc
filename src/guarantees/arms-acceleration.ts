/**
 * Deliveries of arms that speed up when there is a breach.
 *
 * It does not send anyone: it makes the one attacked stronger, and the sooner the more was set aside. A supplier that
 * would deliver in any case promises only the difference between its usual pace and the pace on a breach.
 */
import * as z from 'zod';
import { RuleSchema } from '../model/rule-schema.ts';
import { CitesSchema, CodedTimeSchema, reference } from '../model/terms.ts';
import { defineGuaranteeModel } from '../modelling/guarantee-model.ts';
import { improvementsOf, inField, inItems, more } from '../modelling/improvements.ts';
import {
  betterJudged,
  clearer,
  EstablishedSchema,
  EventSchema,
  lasting,
  lastingOf,
  longerLasting,
  sooner,
  timelineOf,
  triggerOf,
  WithinSchema,
  worded,
} from '../modelling/parameters.ts';
import { isOpen, spanOfCoded } from '../time/span.ts';

const STOCKS = worded('capability', {
  'none': 'none',
  'to-be-ordered': 'to-be-determined',
  'not-set-aside': 'available',
  'set-aside': 'earmarked',
  'in-the-theatre': 'deployed',
});

const OWED = worded('duty', {
  'may-deliver': 'may',
  'delivers-as-it-deems-necessary': 'assist-as-it-deems-necessary',
  'shall-deliver': 'shall-respond',
});

const PaceSchema = z
  .strictObject({
    usually: CodedTimeSchema.describe('How long a delivery takes as long as there is peace.'),
    onBreach: WithinSchema.describe('How long it takes on a breach.'),
  })
  .refine(
    ({ usually, onBreach }) => {
      const [peace, breach] = [spanOfCoded(usually), spanOfCoded(onBreach.within)];
      return isOpen(breach) || breach.low <= peace.high;
    },
    { path: ['onBreach', 'within'], error: 'no longer than usually' },
  );

const schema = z.strictObject({
  breach: EventSchema.describe('The breach that speeds deliveries up.'),
  establishedBy: EstablishedSchema.describe('Who establishes the breach.'),
  decidedBy: RuleSchema.describe('Who must agree that deliveries speed up.'),
  suppliers: z
    .array(
      z
        .strictObject({
          supplier: reference('a party').describe('Who delivers.'),
          stock: STOCKS.schema.describe('Where what it would deliver is.'),
          sharesIntelligence: z
            .boolean()
            .optional()
            .describe('Whether it also shares intelligence, by the words of the text.'),
          cites: CitesSchema,
        })
        .describe('A supplier.'),
    )
    .min(1)
    .max(300)
    .describe('Who delivers.'),
  owed: OWED.schema.describe('What each supplier owes by the words of the text.'),
  pace: PaceSchema.describe('The usual pace, and the pace on a breach.'),
  ...lasting,
});

type Parameters = z.input<typeof schema>;

const improves = improvementsOf(schema);
const ofSuppliers = inItems<Parameters['suppliers'][number]>;

export const armsAcceleration = defineGuaranteeModel({
  id: 'arms-acceleration',
  title: 'Arms acceleration',
  why: 'A breach makes the one attacked stronger, without any decision to send forces.',
  sources: [
    'UK-Ukraine Agreement on Security Co-operation, 12 January 2024: swift and sustained security assistance',
    'Memorandum of Agreement between the United States and Israel, 26 March 1979: emergency supply',
  ],
  schema,
  toGuarantee: (parameters) => ({
    trigger: triggerOf(parameters.breach, parameters.establishedBy, parameters.decidedBy),
    responders: parameters.suppliers.map(({ supplier, stock, sharesIntelligence, ...rest }) => ({
      party: supplier,
      duty: OWED.levelOf(parameters.owed),
      responses: sharesIntelligence === true ? ['arms', 'intelligence'] : ['arms'],
      capability: STOCKS.levelOf(stock),
      ...rest,
    })),
    timeline: timelineOf({ respond: parameters.pace.onBreach }),
    ...lastingOf(parameters),
    conditions: [],
  }),
  improvements: [
    improves('clearer-breach', 'it is said more exactly what a breach is', 'breach', clearer),
    improves(
      'supplier-added',
      'one more supplier delivers',
      'suppliers',
      more(({ supplier }) => supplier),
    ),
    improves(
      'stock-nearer',
      'what a supplier would deliver is nearer',
      'suppliers',
      ofSuppliers(inField('stock', STOCKS.better)),
    ),
    improves(
      'intelligence-shared',
      'a supplier also shares intelligence',
      'suppliers',
      ofSuppliers(
        inField('sharesIntelligence', (current, other) =>
          other === true && current !== true ? other : undefined,
        ),
      ),
    ),
    improves('more-owed', 'more is owed to the one attacked', 'owed', OWED.better),
    improves(
      'delivery-sooner',
      'deliveries come sooner on a breach',
      'pace',
      inField('onBreach', sooner),
    ),
    ...betterJudged<Parameters>(),
    ...longerLasting<Parameters>(),
  ],
  examples: {
    valid: [
      {
        title: 'UK-Ukraine Agreement of 2024: swift and sustained assistance after a future attack',
        parameters: {
          breach: { threshold: 'described' },
          establishedBy: 'responders',
          decidedBy: 'gb',
          suppliers: [{ supplier: 'gb', stock: 'not-set-aside' }],
          owed: 'shall-deliver',
          pace: {
            usually: 'unspecified',
            onBreach: { within: 'promptly', from: 'previous' },
          },
          term: 'P10Y',
          exitNotice: 'unknown',
        },
        amountsTo: {
          trigger: { threshold: 'described', established: 'responders', activation: 'gb' },
          responders: [
            {
              party: 'gb',
              duty: 'shall-respond',
              responses: ['arms'],
              capability: 'available',
            },
          ],
          timeline: [{ stage: 'respond', within: 'promptly', from: 'previous' }],
          term: 'P10Y',
          exitNotice: 'unknown',
          conditions: [],
        },
      },
      {
        title: 'A proposal: a stock in the theatre, released in three days instead of three months',
        parameters: {
          breach: { threshold: 'described' },
          establishedBy: { verifier: 'mission' },
          decidedBy: 'automatic',
          suppliers: [{ supplier: 'us', stock: 'in-the-theatre', sharesIntelligence: true }],
          owed: 'shall-deliver',
          pace: { usually: 'P3M', onBreach: { within: 'P3D', from: 'previous' } },
          term: 'P15Y',
          exitNotice: 'P1Y',
        },
        amountsTo: {
          trigger: {
            threshold: 'described',
            established: { verifier: 'mission' },
            activation: 'automatic',
          },
          responders: [
            {
              party: 'us',
              duty: 'shall-respond',
              responses: ['arms', 'intelligence'],
              capability: 'deployed',
            },
          ],
          timeline: [{ stage: 'respond', within: 'P3D', from: 'previous' }],
          term: 'P15Y',
          exitNotice: 'P1Y',
          conditions: [],
        },
      },
    ],
    invalid: [
      {
        title: 'deliveries that slow down on a breach',
        parameters: {
          breach: { threshold: 'described' },
          establishedBy: 'responders',
          decidedBy: 'us',
          suppliers: [{ supplier: 'us', stock: 'set-aside' }],
          owed: 'shall-deliver',
          pace: { usually: 'P30D', onBreach: { within: 'P60D', from: 'previous' } },
          term: 'P10Y',
          exitNotice: 'P6M',
        },
        issues: [{ code: 'bad-format', path: ['pace', 'onBreach', 'within'] }],
      },
    ],
  },
});
