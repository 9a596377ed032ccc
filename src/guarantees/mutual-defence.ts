/**
 * An attack on one is answered by the others.
 *
 * The duty is in the treaty and the choice is with each ally: "such action as it deems necessary". What stands behind
 * it is where its forces are; what stands against it is that an ally judges for itself whether the case has come.
 */
import * as z from 'zod';
import { ResponderSchema } from '../model/guarantees.ts';
import { RuleSchema } from '../model/rule-schema.ts';
import { CitesSchema, reference } from '../model/terms.ts';
import { defineGuaranteeModel } from '../modelling/guarantee-model.ts';
import {
  easier,
  improvementsOf,
  inField,
  inItems,
  more,
  orGiven,
  whereGiven,
} from '../modelling/improvements.ts';
import {
  anyOneOf,
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
  worded,
} from '../modelling/parameters.ts';

const EACH = 'each-for-itself';

const ASSISTANCE = worded('duty', {
  'may': 'may',
  'as-each-deems-necessary': 'assist-as-it-deems-necessary',
  'all-aid-in-its-power': 'shall-assist',
  'of-a-stated-kind': 'shall-respond',
  'with-armed-force': 'shall-use-force',
});

const schema = z
  .strictObject({
    armedAttack: EventSchema.describe('The attack that counts as one on all.'),
    allies: z
      .array(
        z
          .strictObject({
            ally: reference('a party').describe('Who must assist.'),
            forces: FORCES.schema.describe('Where its forces stand.'),
            cites: CitesSchema,
          })
          .describe('An ally that must assist.'),
      )
      .min(1)
      .max(300)
      .describe('Who must assist the one that is attacked.'),
    assistance: ASSISTANCE.schema.describe('What each ally owes by the words of the treaty.'),
    including: ResponderSchema.shape.responses.describe(
      'What assistance includes by the words of the treaty; `unspecified` if it names no kind.',
    ),
    establishedBy: EstablishedSchema.describe(
      'Who establishes the attack: `responders` where each ally judges for itself.',
    ),
    decidedBy: z
      .union([z.literal(EACH), RuleSchema])
      .describe('Who decides to assist: `each-for-itself`, or a rule for all allies.'),
    consultsWithin: WithinSchema.optional().describe('By when the allies must have consulted.'),
    assistsWithin: WithinSchema.optional().describe('By when assistance must come.'),
    ...lasting,
  })
  .refine(
    ({ consultsWithin, assistsWithin }) =>
      isInOrder(timelineOf({ consult: consultsWithin, respond: assistsWithin })),
    { path: ['assistsWithin', 'within'], error: 'no sooner than the consultation' },
  );

const improves = improvementsOf(schema);

/** What every member owes in the examples. */
const ARTICLE_5 = { duty: 'assist-as-it-deems-necessary', responses: ['armed-force'] } as const;
const GUARANTOR = {
  duty: 'shall-respond',
  responses: ['no-fly', 'arms', 'armed-force'],
  capability: 'unspecified',
} as const;

export const mutualDefence = defineGuaranteeModel({
  id: 'mutual-defence',
  title: 'Mutual defence',
  why: 'To assist is a duty and how is each ally’s own choice, so that it is worth what the allies have in place.',
  sources: [
    'North Atlantic Treaty, Washington, 4 April 1949, Arts. 5 and 13',
    'Treaty of Brussels, 17 March 1948, Art. IV',
    'Draft treaty of Istanbul, 15 April 2022, Art. 5',
  ],
  schema,
  toGuarantee: (parameters) => {
    const { armedAttack, allies, assistance, including, establishedBy, decidedBy } = parameters;
    const eachForItself = anyOneOf(allies.map(({ ally }) => ally));
    return {
      trigger: triggerOf(
        armedAttack,
        establishedBy,
        decidedBy === EACH ? eachForItself : decidedBy,
      ),
      responders: allies.map(({ ally, forces, ...rest }) => ({
        party: ally,
        duty: ASSISTANCE.levelOf(assistance),
        responses: including,
        capability: FORCES.levelOf(forces),
        ...rest,
      })),
      timeline: timelineOf({
        consult: parameters.consultsWithin,
        respond: parameters.assistsWithin,
      }),
      ...lastingOf(parameters),
      conditions: [],
    };
  },
  improvements: [
    improves('clearer-attack', 'it is said more exactly what an attack is', 'armedAttack', clearer),
    improves(
      'ally-added',
      'one more ally must assist',
      'allies',
      more(({ ally }) => ally),
    ),
    improves(
      'forces-nearer',
      'forces of an ally stand nearer to the line of fire',
      'allies',
      inItems(inField('forces', FORCES.better)),
    ),
    improves('more-owed', 'more is owed to the one attacked', 'assistance', ASSISTANCE.better),
    improves(
      'more-means',
      'the treaty names one more means of assistance',
      'including',
      moreResponses,
    ),
    improves(
      'fewer-consents',
      'fewer consents are needed for assistance',
      'decidedBy',
      (current, other) => (current === EACH || other === EACH ? undefined : easier(current, other)),
    ),
    improves(
      'consultation-sooner',
      'the allies must consult sooner',
      'consultsWithin',
      whereGiven(sooner),
    ),
    improves('assistance-sooner', 'assistance comes sooner', 'assistsWithin', orGiven(sooner)),
    ...longerLasting<z.input<typeof schema>>(),
  ],
  examples: {
    valid: [
      {
        title: 'North Atlantic Treaty 1949, Arts. 5 and 13, with three of its members today',
        parameters: {
          armedAttack: { threshold: 'described' },
          allies: [
            { ally: 'us', forces: 'in-the-line-of-fire' },
            { ally: 'pl', forces: 'in-the-line-of-fire' },
            { ally: 'is', forces: 'none' },
          ],
          assistance: 'as-each-deems-necessary',
          including: ['armed-force'],
          establishedBy: 'responders',
          decidedBy: EACH,
          assistsWithin: { within: 'at-once', from: 'breach' },
          term: 'indefinite',
          exitNotice: 'P1Y',
        },
        amountsTo: {
          trigger: {
            threshold: 'described',
            established: 'responders',
            activation: { anyOf: ['us', 'pl', 'is'] },
          },
          responders: [
            { party: 'us', ...ARTICLE_5, capability: 'integrated' },
            { party: 'pl', ...ARTICLE_5, capability: 'integrated' },
            { party: 'is', ...ARTICLE_5, capability: 'none' },
          ],
          timeline: [{ stage: 'respond', within: 'at-once', from: 'breach' }],
          term: 'indefinite',
          exitNotice: 'P1Y',
          conditions: [],
        },
      },
      {
        title:
          'Istanbul 2022: three days to consult (communiqué, pt 5), then all guarantors must agree (April draft, Art. 5)',
        parameters: {
          armedAttack: { threshold: 'described' },
          allies: [
            { ally: 'us', forces: 'unspecified' },
            { ally: 'ru', forces: 'unspecified' },
          ],
          assistance: 'of-a-stated-kind',
          including: ['no-fly', 'arms', 'armed-force'],
          establishedBy: 'unspecified',
          decidedBy: { allOf: ['us', 'ru'] },
          consultsWithin: { within: 'P3D', from: 'breach' },
          term: 'unspecified',
          exitNotice: 'unspecified',
        },
        amountsTo: {
          trigger: {
            threshold: 'described',
            established: 'unspecified',
            activation: { allOf: ['us', 'ru'] },
          },
          responders: [
            { party: 'us', ...GUARANTOR },
            { party: 'ru', ...GUARANTOR },
          ],
          timeline: [{ stage: 'consult', within: 'P3D', from: 'breach' }],
          term: 'unspecified',
          exitNotice: 'unspecified',
          conditions: [],
        },
      },
    ],
    invalid: [
      {
        title: 'an alliance without allies that says nothing of its term',
        parameters: {
          armedAttack: { threshold: 'described' },
          allies: [],
          assistance: 'as-each-deems-necessary',
          including: [],
          establishedBy: 'responders',
          decidedBy: EACH,
          exitNotice: 'P1Y',
        },
        issues: [
          { code: 'out-of-range', path: ['allies'] },
          { code: 'missing', path: ['term'] },
        ],
      },
      {
        title: 'a deadline that is no time, and assistance in words of its own',
        parameters: {
          armedAttack: { threshold: 'described' },
          allies: [{ ally: 'us', forces: 'in-the-theatre' }],
          assistance: 'such action as it deems necessary',
          including: ['armed-force'],
          establishedBy: 'responders',
          decidedBy: EACH,
          assistsWithin: { within: 'forthwith', from: 'breach' },
          term: 'indefinite',
          exitNotice: 'P1Y',
        },
        issues: [
          { code: 'not-a-choice', path: ['assistance'] },
          { code: 'bad-format', path: ['assistsWithin', 'within'] },
        ],
      },
    ],
  },
});
