/**
 * Sanctions that return unless a council keeps them off.
 *
 * The veto is inverted: what needs a majority without a veto is the relief, so a friend of the violator on the council
 * can stop nothing. One participant gives notice, a clock runs, and at its end the sanctions are back.
 */
import * as z from 'zod';
import { securityCouncil } from '../decision/councils.ts';
import { RuleSchema } from '../model/rule-schema.ts';
import { CitesSchema, reference } from '../model/terms.ts';
import { defineGuaranteeModel } from '../modelling/guarantee-model.ts';
import {
  easier,
  harder,
  improvementsOf,
  inField,
  inItems,
  more,
  orGiven,
  whereGiven,
} from '../modelling/improvements.ts';
import {
  AbsorbedSchema,
  clearer,
  EstablishedSchema,
  EventSchema,
  isInOrder,
  LEGISLATION,
  lasting,
  lastingOf,
  longerLasting,
  notAbsorbed,
  sooner,
  timelineOf,
  triggerOf,
  WithinSchema,
} from '../modelling/parameters.ts';

const schema = z
  .strictObject({
    nonPerformance: EventSchema.describe(
      'What of the violator’s conduct brings the sanctions back.',
    ),
    establishedBy: EstablishedSchema.describe(
      'Who establishes it: `responders` where each believes it for itself.',
    ),
    notifiedBy: RuleSchema.describe('Whose notice starts it; `automatic` where it needs none.'),
    keptOffBy: RuleSchema.optional().describe(
      'Who must agree to keep the sanctions off; left out if nobody can.',
    ),
    disputeWithin: WithinSchema.optional().describe(
      'How long the stages of a dispute take together, before the notice.',
    ),
    returnWithin: WithinSchema.optional().describe('When the sanctions are back, from the notice.'),
    sanctioners: z
      .array(
        z
          .strictObject({
            party: reference('a party').describe('Whose sanctions return.'),
            laws: LEGISLATION.schema.describe('Whether the laws that impose them stand ready.'),
            absorbed: AbsorbedSchema,
            cites: CitesSchema,
          })
          .describe('One whose sanctions return.'),
      )
      .min(1)
      .max(300)
      .describe('Whose sanctions return.'),
    ...lasting,
  })
  .refine(
    ({ disputeWithin, returnWithin }) =>
      isInOrder(timelineOf({ consult: disputeWithin, respond: returnWithin })),
    { path: ['returnWithin', 'within'], error: 'no sooner than the end of the dispute' },
  );

const improves = improvementsOf(schema);
const ofSanctioners = inItems<z.input<typeof schema>['sanctioners'][number]>;

/** The Security Council as it endorsed the plan of 2015. */
const COUNCIL_2015 = securityCouncil(['ao', 'td', 'cl', 'jo', 'lt', 'my', 'nz', 'ng', 'es', 've']);
const PARTICIPANTS = { anyOf: ['cn', 'de', 'fr', 'gb', 'ru', 'us'] };

/** What it all amounts to. */
const NON_PERFORMANCE_2015 = {
  threshold: 'qualified',
  adjectives: ['significant'],
  established: 'responders',
  activation: { allOf: [PARTICIPANTS, { unless: COUNCIL_2015 }] },
} as const;
const UNITED_KINGDOM = {
  party: 'gb',
  duty: 'shall-respond',
  responses: ['sanctions'],
  capability: 'earmarked',
} as const;

export const sanctionsSnapback = defineGuaranteeModel({
  id: 'sanctions-snapback',
  title: 'Sanctions snapback',
  why: 'Not to answer takes a decision, and to answer takes none: the one guarantee that a veto cannot stop.',
  sources: [
    'Joint Comprehensive Plan of Action, Vienna, 14 July 2015, paras. 36 and 37',
    'Security Council resolution 2231 (2015), paras. 11 and 12',
    'US-Ukraine framework of 20 points, December 2025, pt 5(a)',
  ],
  schema,
  toGuarantee: (parameters) => {
    const { nonPerformance, establishedBy, notifiedBy, keptOffBy, sanctioners } = parameters;
    const activation =
      keptOffBy === undefined ? notifiedBy : { allOf: [notifiedBy, { unless: keptOffBy }] };
    return {
      trigger: triggerOf(nonPerformance, establishedBy, activation),
      responders: sanctioners.map(({ laws, ...rest }) => ({
        duty: 'shall-respond',
        responses: ['sanctions'],
        capability: LEGISLATION.levelOf(laws),
        ...rest,
      })),
      timeline: timelineOf({ consult: parameters.disputeWithin, respond: parameters.returnWithin }),
      ...lastingOf(parameters),
      conditions: [],
    };
  },
  improvements: [
    improves(
      'clearer-cause',
      'it is said more exactly what brings the sanctions back',
      'nonPerformance',
      clearer,
    ),
    improves('easier-notice', 'notice needs fewer consents', 'notifiedBy', easier),
    improves(
      'harder-to-keep-off',
      'more consents are needed to keep the sanctions off',
      'keptOffBy',
      whereGiven(harder),
    ),
    {
      id: 'nobody-keeps-off',
      says: 'nobody can keep the sanctions off',
      improve: ({ keptOffBy, ...parameters }, others) =>
        keptOffBy !== undefined && others.keptOffBy === undefined ? parameters : undefined,
    },
    improves('shorter-dispute', 'the dispute takes less time', 'disputeWithin', whereGiven(sooner)),
    improves('return-sooner', 'the sanctions return sooner', 'returnWithin', orGiven(sooner)),
    improves(
      'sanctioner-added',
      'the sanctions of one more party return',
      'sanctioners',
      more(({ party }) => party),
    ),
    improves(
      'laws-readier',
      'the laws of a party are nearer to being ready',
      'sanctioners',
      ofSanctioners(inField('laws', LEGISLATION.better)),
    ),
    improves(
      'cost-not-yet-borne',
      'the sanctions of a party are a cost that the violator does not bear already',
      'sanctioners',
      ofSanctioners(inField('absorbed', notAbsorbed)),
    ),
    ...longerLasting<z.input<typeof schema>>(),
  ],
  examples: {
    valid: [
      {
        title: 'Resolution 2231 (2015), paras. 11 and 12: 30 days from the notice of a participant',
        parameters: {
          nonPerformance: { threshold: 'qualified', adjectives: ['significant'] },
          establishedBy: 'responders',
          notifiedBy: PARTICIPANTS,
          keptOffBy: COUNCIL_2015,
          returnWithin: { within: 'P30D', from: 'previous' },
          sanctioners: [{ party: 'gb', laws: 'stand-ready' }],
          term: 'P10Y',
          exitNotice: 'unspecified',
        },
        amountsTo: {
          trigger: NON_PERFORMANCE_2015,
          responders: [UNITED_KINGDOM],
          timeline: [{ stage: 'respond', within: 'P30D', from: 'previous' }],
          term: 'P10Y',
          exitNotice: 'unspecified',
          conditions: [],
        },
      },
      {
        title:
          'Joint Comprehensive Plan of Action 2015, paras. 36 and 37: 35 days of dispute before the 30',
        parameters: {
          nonPerformance: { threshold: 'qualified', adjectives: ['significant'] },
          establishedBy: 'responders',
          notifiedBy: PARTICIPANTS,
          keptOffBy: COUNCIL_2015,
          disputeWithin: { within: 'P35D', from: 'previous' },
          returnWithin: { within: 'P30D', from: 'previous' },
          sanctioners: [{ party: 'gb', laws: 'stand-ready' }],
          term: 'P10Y',
          exitNotice: 'unspecified',
        },
        amountsTo: {
          trigger: NON_PERFORMANCE_2015,
          responders: [UNITED_KINGDOM],
          timeline: [
            { stage: 'consult', within: 'P35D', from: 'previous' },
            { stage: 'respond', within: 'P30D', from: 'previous' },
          ],
          term: 'P10Y',
          exitNotice: 'unspecified',
          conditions: [],
        },
      },
      {
        title:
          'US-Ukraine framework of December 2025, pt 5(a): all sanctions return of themselves, at no stated time',
        parameters: {
          nonPerformance: { threshold: 'described' },
          establishedBy: 'unknown',
          notifiedBy: 'automatic',
          sanctioners: [{ party: 'us', laws: 'unspecified', absorbed: 'unknown' }],
          term: 'unknown',
          exitNotice: 'unknown',
        },
        amountsTo: {
          trigger: { threshold: 'described', established: 'unknown', activation: 'automatic' },
          responders: [
            {
              party: 'us',
              duty: 'shall-respond',
              responses: ['sanctions'],
              capability: 'unspecified',
              absorbed: 'unknown',
            },
          ],
          timeline: [],
          term: 'unknown',
          exitNotice: 'unknown',
          conditions: [],
        },
      },
    ],
    invalid: [
      {
        title: 'a veto as it used to be, and no sanctions to return',
        parameters: {
          nonPerformance: { threshold: 'described' },
          establishedBy: 'responders',
          notifiedBy: 'us',
          imposedBy: 'us',
          sanctioners: [],
          term: 'P10Y',
          exitNotice: 'unspecified',
        },
        issues: [
          { code: 'out-of-range', path: ['sanctioners'] },
          { code: 'unknown-field', path: ['imposedBy'] },
        ],
      },
    ],
  },
});
