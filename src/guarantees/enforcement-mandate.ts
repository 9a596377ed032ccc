/**
 * One commander finds the breach, decides and acts.
 *
 * No council meets between the breach and the answer: the force has leave beforehand to use what it
 * needs, and the party in breach is heard without a vote. That is the shortest path there is, for as long as the
 * mandate runs.
 */
import * as z from 'zod';
import { ResponderSchema } from '../model/guarantees.ts';
import { CitesSchema, reference, TextSchema } from '../model/terms.ts';
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
  clearer,
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

const ANSWER = worded('duty', {
  'force-may-follow': 'may',
  'force-shall-follow': 'shall-use-force',
});

const schema = z
  .strictObject({
    violation: EventSchema.describe('What counts as a violation.'),
    foundBy: reference('a verifier').describe('The verifier by which the commander finds it.'),
    commander: reference('a party').describe('Who decides, alone.'),
    forces: z
      .array(
        z
          .strictObject({
            force: reference('a party').describe('Who acts.'),
            stands: FORCES.schema.describe('Where it stands.'),
            cites: CitesSchema,
          })
          .describe('A force under the commander.'),
      )
      .min(1)
      .max(300)
      .describe('The forces under the commander.'),
    means: ResponderSchema.shape.responses.describe('What the mandate lets the forces use.'),
    answer: ANSWER.schema.describe('Whether a violation shall be, or may be, met with force.'),
    hearsWithin: WithinSchema.optional().describe('By when the parties are heard, where they are.'),
    actsWithin: WithinSchema.optional().describe(
      'By when the forces act; `standing` if they are in place and their commander needs nobody.',
    ),
    chapterVII: z
      .strictObject({
        resolution: TextSchema.describe('The resolution of the Security Council that gives it.'),
        adoptedBy: z
          .array(reference('a party'))
          .max(300)
          .describe('Parties to the document that voted for it.'),
      })
      .optional()
      .describe('The mandate under Chapter VII of the Charter, where there is one.'),
    ...lasting,
  })
  .refine(
    ({ hearsWithin, actsWithin }) =>
      isInOrder(timelineOf({ consult: hearsWithin, respond: actsWithin })),
    { path: ['actsWithin', 'within'], error: 'no sooner than the hearing' },
  );

type Parameters = z.input<typeof schema>;

const improves = improvementsOf(schema);

export const enforcementMandate = defineGuaranteeModel({
  id: 'enforcement-mandate',
  title: 'Enforcement mandate',
  why: 'Finding, decision and force are in one hand, so that nothing can be blocked between breach and answer.',
  sources: [
    'General Framework Agreement for Bosnia and Herzegovina, Dayton, 1995, Annex 1A, Arts. I(2), VI, VIII and XII',
    'Security Council resolution 1031 (1995), paras. 14, 15 and 21',
  ],
  schema,
  toGuarantee: ({ violation, foundBy, commander, forces, means, answer, ...parameters }) => {
    const { chapterVII } = parameters;
    return {
      trigger: triggerOf(violation, { verifier: foundBy }, commander),
      responders: forces.map(({ force, stands, ...rest }) => ({
        party: force,
        duty: ANSWER.levelOf(answer),
        responses: means,
        capability: FORCES.levelOf(stands),
        ...rest,
      })),
      timeline: timelineOf({ consult: parameters.hearsWithin, respond: parameters.actsWithin }),
      ...lastingOf(parameters),
      ...(chapterVII === undefined
        ? {}
        : { instrument: { form: 'chapter-vii-resolution', signatories: chapterVII.adoptedBy } }),
      conditions: [],
    };
  },
  improvements: [
    improves(
      'clearer-violation',
      'it is said more exactly what a violation is',
      'violation',
      clearer,
    ),
    improves(
      'force-added',
      'one more force stands under the commander',
      'forces',
      more(({ force }) => force),
    ),
    improves(
      'stands-nearer',
      'a force stands nearer to the line of fire',
      'forces',
      inItems(inField('stands', FORCES.better)),
    ),
    improves(
      'more-means',
      'the mandate lets the forces use one more means',
      'means',
      moreResponses,
    ),
    improves(
      'more-owed',
      'a violation shall be met with force, not only may be',
      'answer',
      ANSWER.better,
    ),
    improves('hearing-sooner', 'the parties are heard sooner', 'hearsWithin', whereGiven(sooner)),
    improves('acts-sooner', 'the forces act sooner', 'actsWithin', orGiven(sooner)),
    improves(
      'chapter-vii',
      'the Security Council gives the mandate under Chapter VII',
      'chapterVII',
      (current, other) => (current === undefined ? other : undefined),
    ),
    ...longerLasting<Parameters>(),
  ],
  examples: {
    valid: [
      {
        title: 'Implementation Force in Bosnia 1995: Dayton, Annex 1A, and resolution 1031',
        parameters: {
          violation: { threshold: 'described' },
          foundBy: 'ifor-patrols',
          commander: 'ifor-commander',
          forces: [{ force: 'ifor', stands: 'in-the-line-of-fire' }],
          means: ['armed-force'],
          answer: 'force-shall-follow',
          actsWithin: { within: 'standing', from: 'previous' },
          chapterVII: { resolution: 'S/RES/1031 (1995)', adoptedBy: ['us', 'gb', 'fr', 'ru'] },
          term: 'P1Y',
          exitNotice: 'unspecified',
        },
        amountsTo: {
          trigger: {
            threshold: 'described',
            established: { verifier: 'ifor-patrols' },
            activation: 'ifor-commander',
          },
          responders: [
            {
              party: 'ifor',
              duty: 'shall-use-force',
              responses: ['armed-force'],
              capability: 'integrated',
            },
          ],
          timeline: [{ stage: 'respond', within: 'standing', from: 'previous' }],
          term: 'P1Y',
          exitNotice: 'unspecified',
          instrument: { form: 'chapter-vii-resolution', signatories: ['us', 'gb', 'fr', 'ru'] },
          conditions: [],
        },
      },
    ],
    invalid: [
      {
        title: 'a finding by nobody, and a mandate that only hopes',
        parameters: {
          violation: { threshold: 'described' },
          commander: 'ifor-commander',
          forces: [{ force: 'ifor', stands: 'in-the-theatre' }],
          means: ['armed-force'],
          answer: 'force-should-follow',
          term: 'P1Y',
          exitNotice: 'unspecified',
        },
        issues: [
          { code: 'missing', path: ['foundBy'] },
          { code: 'not-a-choice', path: ['answer'] },
        ],
      },
    ],
  },
});
