/**
 * When it happens, the partners meet.
 *
 * A meeting is owed, by a time that may be short, and nothing after it. That is a floor for those who would otherwise
 * not be asked, and no ceiling for a violator: what comes of the meeting is as open as before.
 */
import * as z from 'zod';
import { ResponderSchema } from '../model/guarantees.ts';
import { RuleSchema } from '../model/rule-schema.ts';
import { CitesSchema, reference } from '../model/terms.ts';
import { defineGuaranteeModel } from '../modelling/guarantee-model.ts';
import {
  improvementsOf,
  inField,
  inItems,
  more,
  orGiven,
  whereGiven,
} from '../modelling/improvements.ts';
import {
  betterJudged,
  clearer,
  EstablishedSchema,
  EventSchema,
  FORCES,
  isInOrder,
  lasting,
  lastingOf,
  longerLasting,
  moreResponses,
  sooner,
  timelineOf,
  triggerOf,
  WithinSchema,
} from '../modelling/parameters.ts';

const schema = z
  .strictObject({
    situation: EventSchema.describe('The situation in which the partners meet.'),
    partners: z
      .array(
        z
          .strictObject({
            partner: reference('a party').describe('Who must come.'),
            means: FORCES.schema.describe('Where the means are that it could decide to use.'),
            cites: CitesSchema,
          })
          .describe('A partner that must come.'),
      )
      .min(1)
      .max(300)
      .describe('Who must come to the meeting.'),
    inView: ResponderSchema.shape.responses.describe(
      'What the text says that the meeting may decide; `diplomacy` alone where it does not say.',
    ),
    establishedBy: EstablishedSchema.describe('Who establishes that the situation has come.'),
    decidedBy: RuleSchema.describe('Who can call the meeting.'),
    meetsWithin: WithinSchema.optional().describe('By when they must have met.'),
    actsWithin: WithinSchema.optional().describe('By when something must come of it.'),
    ...lasting,
  })
  .refine(
    ({ meetsWithin, actsWithin }) =>
      isInOrder(timelineOf({ consult: meetsWithin, respond: actsWithin })),
    { path: ['actsWithin', 'within'], error: 'no sooner than the meeting' },
  );

type Parameters = z.input<typeof schema>;

const improves = improvementsOf(schema);

export const consultationPledge = defineGuaranteeModel({
  id: 'consultation-pledge',
  title: 'Consultation pledge',
  why: 'It obliges to a meeting and not to an act, which reads like a guarantee and is the step before one.',
  sources: [
    'UK-Ukraine Agreement on Security Co-operation, 12 January 2024: consultations within 24 hours',
    'US-Ukraine Bilateral Security Agreement, 13 June 2024, Art. III: a meeting, where possible within 24 hours',
    'Budapest Memorandum, 5 December 1994, para. 6',
  ],
  schema,
  toGuarantee: (parameters) => ({
    trigger: triggerOf(parameters.situation, parameters.establishedBy, parameters.decidedBy),
    responders: parameters.partners.map(({ partner, means, ...rest }) => ({
      party: partner,
      duty: 'consult',
      responses: parameters.inView,
      capability: FORCES.levelOf(means),
      ...rest,
    })),
    timeline: timelineOf({ consult: parameters.meetsWithin, respond: parameters.actsWithin }),
    ...lastingOf(parameters),
    conditions: [],
  }),
  improvements: [
    improves(
      'clearer-situation',
      'it is said more exactly when a meeting is owed',
      'situation',
      clearer,
    ),
    improves(
      'partner-added',
      'one more partner must come',
      'partners',
      more(({ partner }) => partner),
    ),
    improves(
      'means-nearer',
      'what a partner could use is nearer',
      'partners',
      inItems(inField('means', FORCES.better)),
    ),
    improves(
      'more-in-view',
      'the text names one more measure to decide on',
      'inView',
      moreResponses,
    ),
    improves('meeting-sooner', 'the partners must meet sooner', 'meetsWithin', whereGiven(sooner)),
    improves('act-sooner', 'something must come of it sooner', 'actsWithin', orGiven(sooner)),
    ...betterJudged<Parameters>(),
    ...longerLasting<Parameters>(),
  ],
  examples: {
    valid: [
      {
        title:
          'US-Ukraine agreement 2024, Art. III: a meeting, where possible within 24 hours of an attack',
        parameters: {
          situation: { threshold: 'qualified', adjectives: ['future'] },
          partners: [{ partner: 'us', means: 'not-set-aside' }],
          inView: ['arms', 'intelligence', 'sanctions', 'diplomacy'],
          establishedBy: 'responders',
          decidedBy: { anyOf: ['ua', 'us'] },
          meetsWithin: { within: 'PT24H', from: 'breach' },
          term: 'P10Y',
          renewal: { allOf: ['ua', 'us'] },
          exitNotice: 'P6M',
        },
        amountsTo: {
          trigger: {
            threshold: 'qualified',
            adjectives: ['future'],
            established: 'responders',
            activation: { anyOf: ['ua', 'us'] },
          },
          responders: [
            {
              party: 'us',
              duty: 'consult',
              responses: ['arms', 'intelligence', 'sanctions', 'diplomacy'],
              capability: 'available',
            },
          ],
          timeline: [{ stage: 'consult', within: 'PT24H', from: 'breach' }],
          term: 'P10Y',
          renewal: { allOf: ['ua', 'us'] },
          exitNotice: 'P6M',
          conditions: [],
        },
      },
      {
        title: 'Budapest Memorandum 1994, para. 6: a situation that raises a question, and no time',
        parameters: {
          situation: { threshold: 'described' },
          partners: [
            { partner: 'us', means: 'not-set-aside' },
            { partner: 'gb', means: 'not-set-aside' },
            { partner: 'ru', means: 'not-set-aside' },
          ],
          inView: ['diplomacy'],
          establishedBy: 'unspecified',
          decidedBy: 'unspecified',
          term: 'unspecified',
          exitNotice: 'unspecified',
        },
        amountsTo: {
          trigger: {
            threshold: 'described',
            established: 'unspecified',
            activation: 'unspecified',
          },
          responders: [
            { party: 'us', duty: 'consult', responses: ['diplomacy'], capability: 'available' },
            { party: 'gb', duty: 'consult', responses: ['diplomacy'], capability: 'available' },
            { party: 'ru', duty: 'consult', responses: ['diplomacy'], capability: 'available' },
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
        title: 'an act that is due before the meeting',
        parameters: {
          situation: { threshold: 'described' },
          partners: [{ partner: 'us', means: 'not-set-aside' }],
          inView: ['diplomacy'],
          establishedBy: 'responders',
          decidedBy: 'ua',
          meetsWithin: { within: 'P3D', from: 'breach' },
          actsWithin: { within: 'PT24H', from: 'breach' },
          term: 'P10Y',
          exitNotice: 'P6M',
        },
        issues: [{ code: 'bad-format', path: ['actsWithin', 'within'] }],
      },
      {
        title: 'a time in words, and nobody to call the meeting',
        parameters: {
          situation: { threshold: 'described' },
          partners: [{ partner: 'us', means: 'not-set-aside' }],
          inView: ['diplomacy'],
          establishedBy: 'responders',
          meetsWithin: { within: '24 hours', from: 'breach' },
          term: 'P10Y',
          exitNotice: 'P6M',
        },
        issues: [
          { code: 'missing', path: ['decidedBy'] },
          { code: 'bad-format', path: ['meetsWithin', 'within'] },
        ],
      },
    ],
  },
});
