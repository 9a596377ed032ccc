/**
 * Answers that grow while the breach goes on.
 *
 * Each rung is a guarantee of its own, with its own event, its own responders and its own deadline, and begins when the
 * one before it is spent. Whether the hours run from the first breach or from the rung before is what a ladder is
 * judged by: "72 hours from the first breach" and "72 hours from the decision" are different promises.
 */
import * as z from 'zod';
import { ResponderSchema } from '../model/guarantees.ts';
import { RuleSchema } from '../model/rule-schema.ts';
import { CitesSchema, NotesSchema, reference, TitleSchema } from '../model/terms.ts';
import { defineGuaranteeModel } from '../modelling/guarantee-model.ts';
import {
  easier,
  higher,
  improvementsOf,
  inField,
  inItems,
  more,
  orGiven,
} from '../modelling/improvements.ts';
import {
  clearer,
  EstablishedSchema,
  EventSchema,
  lasting,
  lastingOf,
  longerLasting,
  moreResponses,
  notAbsorbed,
  sooner,
  timelineOf,
  triggerOf,
  WithinSchema,
} from '../modelling/parameters.ts';

const RungSchema = z
  .strictObject({
    title: TitleSchema,
    event: EventSchema.describe('What sets this rung off.'),
    breaches: z
      .array(reference('a breach kind'))
      .min(1)
      .max(100)
      .optional()
      .describe('The breaches that this rung answers, where they are not those of the ladder.'),
    responders: z.array(ResponderSchema).max(300).describe('Who must act on this rung.'),
    decidedBy: RuleSchema.describe('Who must agree for this rung to be set off.'),
    within: WithinSchema.optional().describe(
      'By when the response comes: from the first breach, or from the end of the rung before.',
    ),
    cites: CitesSchema,
    notes: NotesSchema,
  })
  .describe('A rung of the ladder.');

const schema = z.strictObject({
  rungs: z.array(RungSchema).min(2).max(20).describe('The rungs, first to last.'),
  establishedBy: EstablishedSchema.describe('Who establishes the breach, on every rung.'),
  ...lasting,
});

const improves = improvementsOf(schema);
const ofResponders = inField<z.input<typeof RungSchema>, 'responders'>;

export const responseLadder = defineGuaranteeModel({
  id: 'response-ladder',
  title: 'Response ladder',
  why: 'It answers at once with little and later with more, so that a probe is not let pass for want of a great war.',
  sources: [
    'Multi-tiered plan for a ceasefire in Ukraine, as reported on 3 February 2026: 24 hours, a coalition, 72 hours',
  ],
  schema,
  toGuarantee: (parameters) =>
    parameters.rungs.map(({ event, responders, decidedBy, within, ...own }) => ({
      ...own,
      trigger: triggerOf(event, parameters.establishedBy, decidedBy),
      responders,
      timeline: timelineOf({ respond: within }),
      ...lastingOf(parameters),
      conditions: [],
    })),
  improvements: [
    improves(
      'clearer-event',
      'it is said more exactly what sets a rung off',
      'rungs',
      inItems(inField('event', clearer)),
    ),
    improves(
      'rung-sooner',
      'a rung comes sooner',
      'rungs',
      inItems(inField('within', orGiven(sooner))),
    ),
    improves('rung-added', 'one more rung is added at the top', 'rungs', more(JSON.stringify)),
    improves(
      'responder-added',
      'one more party must act on a rung',
      'rungs',
      inItems(
        ofResponders(
          'responders',
          more(({ party }) => party),
        ),
      ),
    ),
    improves(
      'more-owed',
      'more is owed on a rung',
      'rungs',
      inItems(ofResponders('responders', inItems(inField('duty', higher('duty'))))),
    ),
    improves(
      'means-nearer',
      'the means of a rung are nearer',
      'rungs',
      inItems(ofResponders('responders', inItems(inField('capability', higher('capability'))))),
    ),
    improves(
      'more-means',
      'a responder has one more means',
      'rungs',
      inItems(ofResponders('responders', inItems(inField('responses', moreResponses)))),
    ),
    improves(
      'cost-not-yet-borne',
      'a rung costs the violator what it does not bear already',
      'rungs',
      inItems(ofResponders('responders', inItems(inField('absorbed', notAbsorbed)))),
    ),
    improves(
      'fewer-consents',
      'fewer consents are needed for a rung',
      'rungs',
      inItems(inField('decidedBy', easier)),
    ),
    ...longerLasting<z.input<typeof schema>>(),
  ],
  examples: {
    valid: [
      {
        title:
          'The ladder reported in February 2026: a warning and the Ukrainian army, the coalition, US forces at 72 hours',
        parameters: {
          rungs: [
            {
              event: { threshold: 'described' },
              responders: [
                { party: 'ua', duty: 'may', responses: ['armed-force'], capability: 'integrated' },
                {
                  party: 'us',
                  duty: 'shall-respond',
                  responses: ['diplomacy'],
                  capability: 'available',
                },
                {
                  party: 'gb',
                  duty: 'shall-respond',
                  responses: ['diplomacy'],
                  capability: 'available',
                },
              ],
              decidedBy: 'unknown',
              within: { within: 'PT24H', from: 'breach' },
            },
            {
              event: { threshold: 'qualified', adjectives: ['persistent'] },
              responders: [
                {
                  party: 'gb',
                  duty: 'shall-respond',
                  responses: ['armed-force', 'deployment'],
                  capability: 'to-be-determined',
                },
              ],
              decidedBy: 'unknown',
              within: { within: 'PT72H', from: 'breach' },
            },
            {
              title: 'US forces',
              event: { threshold: 'qualified', adjectives: ['expanded'] },
              breaches: ['major-offensive'],
              responders: [
                {
                  party: 'us',
                  duty: 'shall-respond',
                  responses: ['armed-force'],
                  capability: 'unknown',
                },
              ],
              decidedBy: 'unknown',
              within: { within: 'PT72H', from: 'breach' },
            },
          ],
          establishedBy: 'unknown',
          term: 'unknown',
          exitNotice: 'unknown',
        },
        amountsTo: [
          {
            trigger: { threshold: 'described', established: 'unknown', activation: 'unknown' },
            responders: [
              { party: 'ua', duty: 'may', responses: ['armed-force'], capability: 'integrated' },
              {
                party: 'us',
                duty: 'shall-respond',
                responses: ['diplomacy'],
                capability: 'available',
              },
              {
                party: 'gb',
                duty: 'shall-respond',
                responses: ['diplomacy'],
                capability: 'available',
              },
            ],
            timeline: [{ stage: 'respond', within: 'PT24H', from: 'breach' }],
            term: 'unknown',
            exitNotice: 'unknown',
            conditions: [],
          },
          {
            trigger: {
              threshold: 'qualified',
              adjectives: ['persistent'],
              established: 'unknown',
              activation: 'unknown',
            },
            responders: [
              {
                party: 'gb',
                duty: 'shall-respond',
                responses: ['armed-force', 'deployment'],
                capability: 'to-be-determined',
              },
            ],
            timeline: [{ stage: 'respond', within: 'PT72H', from: 'breach' }],
            term: 'unknown',
            exitNotice: 'unknown',
            conditions: [],
          },
          {
            title: 'US forces',
            breaches: ['major-offensive'],
            trigger: {
              threshold: 'qualified',
              adjectives: ['expanded'],
              established: 'unknown',
              activation: 'unknown',
            },
            responders: [
              {
                party: 'us',
                duty: 'shall-respond',
                responses: ['armed-force'],
                capability: 'unknown',
              },
            ],
            timeline: [{ stage: 'respond', within: 'PT72H', from: 'breach' }],
            term: 'unknown',
            exitNotice: 'unknown',
            conditions: [],
          },
        ],
      },
    ],
    invalid: [
      {
        title: 'a ladder of one rung, whose hours run from nothing',
        parameters: {
          rungs: [
            {
              event: { threshold: 'described' },
              responders: [],
              decidedBy: 'us',
              within: { within: 'PT24H' },
            },
          ],
          establishedBy: 'responders',
          term: 'indefinite',
          exitNotice: 'no-exit',
        },
        issues: [
          { code: 'missing', path: ['rungs', 0, 'within', 'from'] },
          { code: 'out-of-range', path: ['rungs'] },
        ],
      },
    ],
  },
});
