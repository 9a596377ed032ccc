/**
 * The breach is put before a council.
 *
 * What the referring parties owe is to ask; what follows is for the council, by its own rule. Where the violator has a
 * veto there, the promise is to ask the violator.
 */
import * as z from 'zod';
import { securityCouncil } from '../decision/councils.ts';
import { ResponderSchema } from '../model/guarantees.ts';
import { RuleSchema } from '../model/rule-schema.ts';
import { CitesSchema, reference } from '../model/terms.ts';
import { defineGuaranteeModel } from '../modelling/guarantee-model.ts';
import {
  higher,
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
  isInOrder,
  lasting,
  lastingOf,
  longerLasting,
  moreResponses,
  notAbsorbed,
  OWED,
  sooner,
  timelineOf,
  triggerOf,
  WithinSchema,
} from '../modelling/parameters.ts';

const schema = z
  .strictObject({
    aggression: EventSchema.describe('What is put before the council.'),
    establishedBy: EstablishedSchema.describe('Who establishes it.'),
    decidedBy: RuleSchema.describe('The rule by which the council decides.'),
    referredBy: z
      .array(
        z
          .strictObject({
            party: reference('a party').describe('Who puts it there.'),
            cites: CitesSchema,
          })
          .describe('One who refers.'),
      )
      .min(1)
      .max(150)
      .describe('Who must put it before the council.'),
    owed: OWED.schema.describe('Whether they shall, or may, refer.'),
    carriedOutBy: z
      .array(ResponderSchema)
      .max(150)
      .describe('Who must carry out what the council decides; none where the text names nobody.'),
    refersWithin: WithinSchema.optional().describe('By when it must be before the council.'),
    actsWithin: WithinSchema.optional().describe('By when what the council decides must be done.'),
    ...lasting,
  })
  .refine(
    ({ refersWithin, actsWithin }) =>
      isInOrder(timelineOf({ consult: refersWithin, respond: actsWithin })),
    { path: ['actsWithin', 'within'], error: 'no sooner than the referral' },
  );

type Parameters = z.input<typeof schema>;

const improves = improvementsOf(schema);
const ofThoseWhoAct = inItems<Parameters['carriedOutBy'][number]>;

/** The Security Council in the year of the memorandum. */
const COUNCIL_1994 = securityCouncil(['ar', 'br', 'cz', 'dj', 'nz', 'ng', 'om', 'pk', 'rw', 'es']);

/** A referral needs no means beyond the missions that are in place at the seat of the council. */
const REFERRAL = { responses: ['diplomacy'], capability: 'available' } as const;

export const councilReferral = defineGuaranteeModel({
  id: 'council-referral',
  title: 'Council referral',
  why: 'Those who promise owe a question to a council, and the answer is the council’s, with every veto in it.',
  sources: [
    'Budapest Memorandum, 5 December 1994, para. 4: aggression, or a threat of it, in which nuclear weapons are used',
    'Charter of the United Nations, Arts. 27(3), 35, 39 and 48',
  ],
  schema,
  toGuarantee: (parameters) => ({
    trigger: triggerOf(parameters.aggression, parameters.establishedBy, parameters.decidedBy),
    responders: [
      ...parameters.referredBy.map((referring) => ({
        duty: OWED.levelOf(parameters.owed),
        ...REFERRAL,
        ...referring,
      })),
      ...parameters.carriedOutBy,
    ],
    timeline: timelineOf({ consult: parameters.refersWithin, respond: parameters.actsWithin }),
    ...lastingOf(parameters),
    conditions: [],
  }),
  improvements: [
    improves(
      'clearer-case',
      'it is said more exactly what must be referred',
      'aggression',
      clearer,
    ),
    improves(
      'referrer-added',
      'one more party must refer it',
      'referredBy',
      more(({ party }) => party),
    ),
    improves('more-owed', 'it shall be referred, not only may be', 'owed', OWED.better),
    improves(
      'executor-added',
      'one more party must carry out what the council decides',
      'carriedOutBy',
      more(({ party }) => party),
    ),
    improves(
      'more-owed-after',
      'more is owed once the council has decided',
      'carriedOutBy',
      ofThoseWhoAct(inField('duty', higher('duty'))),
    ),
    improves(
      'means-nearer',
      'the means to carry it out are nearer',
      'carriedOutBy',
      ofThoseWhoAct(inField('capability', higher('capability'))),
    ),
    improves(
      'more-means',
      'one more means can be used to carry it out',
      'carriedOutBy',
      ofThoseWhoAct(inField('responses', moreResponses)),
    ),
    improves(
      'cost-not-yet-borne',
      'carrying it out costs the violator what it does not bear already',
      'carriedOutBy',
      ofThoseWhoAct(inField('absorbed', notAbsorbed)),
    ),
    improves('referral-sooner', 'it is referred sooner', 'refersWithin', whereGiven(sooner)),
    improves('act-sooner', 'what is decided is done sooner', 'actsWithin', orGiven(sooner)),
    ...betterJudged<Parameters>(),
    ...longerLasting<Parameters>(),
  ],
  examples: {
    valid: [
      {
        title:
          'Budapest Memorandum 1994, para. 4: the Security Council is asked to act, if nuclear weapons are used',
        parameters: {
          aggression: { threshold: 'described', adjectives: ['in which nuclear weapons are used'] },
          establishedBy: 'unspecified',
          decidedBy: COUNCIL_1994,
          referredBy: [{ party: 'us' }, { party: 'gb' }, { party: 'ru' }],
          owed: 'shall',
          carriedOutBy: [],
          term: 'unspecified',
          exitNotice: 'unspecified',
        },
        amountsTo: {
          trigger: {
            threshold: 'described',
            adjectives: ['in which nuclear weapons are used'],
            established: 'unspecified',
            activation: COUNCIL_1994,
          },
          responders: [
            { party: 'us', duty: 'shall-respond', ...REFERRAL },
            { party: 'gb', duty: 'shall-respond', ...REFERRAL },
            { party: 'ru', duty: 'shall-respond', ...REFERRAL },
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
        title: 'a council without a rule, before which nobody brings anything',
        parameters: {
          aggression: { threshold: 'described' },
          establishedBy: 'unspecified',
          decidedBy: { majority: ['us', 'gb'] },
          referredBy: [],
          owed: 'shall',
          carriedOutBy: [],
          term: 'unspecified',
          exitNotice: 'unspecified',
        },
        issues: [
          { code: 'not-a-choice', path: ['decidedBy'] },
          { code: 'out-of-range', path: ['referredBy'] },
        ],
      },
    ],
  },
});
