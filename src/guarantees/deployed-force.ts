/**
 * Forces of others in the country.
 *
 * A tripwire stands in the line of fire, so that an attack on the one protected meets it. A multinational force that
 * deploys only once a ceasefire is in force comes after the danger that it is meant to deter, and whoever can keep the
 * ceasefire from coming can keep the force away.
 */
import * as z from 'zod';
import { partiesOf } from '../decision/rule-parts.ts';
import { ConditionSchema, ResponderSchema } from '../model/guarantees.ts';
import { RuleSchema } from '../model/rule-schema.ts';
import { CitesSchema, reference, TextSchema } from '../model/terms.ts';
import { defineGuaranteeModel } from '../modelling/guarantee-model.ts';
import { fewer, improvementsOf, inField, inItems, orGiven } from '../modelling/improvements.ts';
import {
  betterJudged,
  clearer,
  EstablishedSchema,
  EventSchema,
  FORCES,
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

const MANDATE = worded('duty', {
  'presence-only': 'none',
  'may-act': 'may',
  'acts-as-it-deems-necessary': 'assist-as-it-deems-necessary',
  'shall-act': 'shall-respond',
  'shall-use-force': 'shall-use-force',
});

const { adjudicator, controlledBy } = ConditionSchema.shape;

const schema = z.strictObject({
  attack: EventSchema.describe('The attack that the force answers.'),
  contingents: z
    .array(
      z
        .strictObject({
          from: reference('a party').describe('Who sends it.'),
          stands: FORCES.schema.describe('Where it stands, or would stand once deployed.'),
          tasks: ResponderSchema.shape.responses.describe(
            'What it is there for; left out if the text does not say.',
          ),
          cites: CitesSchema,
        })
        .describe('A contingent of the force.'),
    )
    .min(1)
    .max(300)
    .describe('The contingents of the force.'),
  mandate: MANDATE.schema.describe('What the force does when there is an attack.'),
  establishedBy: EstablishedSchema.describe('Who establishes the attack.'),
  decidedBy: RuleSchema.describe('Who must agree that the force acts.'),
  actsWithin: WithinSchema.optional().describe('By when it acts.'),
  deploysOnlyOnce: z
    .array(
      z
        .strictObject({
          event: TextSchema.describe('What must have happened: a ceasefire, a vote.'),
          judgedBy: adjudicator.describe('Who judges that it has happened.'),
          heldUpBy: controlledBy.describe('Parties that alone can keep it from happening.'),
          cites: CitesSchema,
        })
        .describe('An event that must come first.'),
    )
    .max(50)
    .describe('Events before which the force does not deploy; none where it is there.'),
  ...lasting,
});

type Parameters = z.input<typeof schema>;

const improves = improvementsOf(schema);
const ofContingents = inItems<Parameters['contingents'][number]>;

/** Whether anyone judges when the force deploys who sends a contingent of it: a judge in its own cause. */
const judges = ({ deploysOnlyOnce }: Parameters): readonly string[] =>
  deploysOnlyOnce.flatMap(({ judgedBy }) => partiesOf(judgedBy));

export const deployedForce = defineGuaranteeModel({
  id: 'deployed-force',
  title: 'Deployed force',
  why: 'Forces that are there need no decision to come; what they are worth is where they stand and from when.',
  sources: [
    'Mutual Defense Treaty between the United States and the Republic of Korea, 1 October 1953, Arts. III, IV and VI',
    'Declaration of intent on the deployment of forces in Ukraine, Paris, 6 January 2026',
  ],
  schema,
  toGuarantee: (parameters) => ({
    trigger: triggerOf(parameters.attack, parameters.establishedBy, parameters.decidedBy),
    responders: parameters.contingents.map(({ from, stands, tasks, ...rest }) => ({
      party: from,
      duty: MANDATE.levelOf(parameters.mandate),
      responses: tasks,
      capability: FORCES.levelOf(stands),
      ...rest,
    })),
    timeline: timelineOf({ respond: parameters.actsWithin }),
    ...lastingOf(parameters),
    conditions: parameters.deploysOnlyOnce.map(({ judgedBy, heldUpBy, ...rest }) => ({
      kind: 'precondition',
      adjudicator: judgedBy,
      ...(heldUpBy === undefined ? {} : { controlledBy: heldUpBy }),
      ...rest,
    })),
  }),
  improvements: [
    improves('clearer-attack', 'it is said more exactly what an attack is', 'attack', clearer),
    {
      id: 'contingent-added',
      says: 'one more party sends a contingent, and is no judge of when the force deploys',
      improve: (parameters, others) => {
        const own = new Set([
          ...parameters.contingents.map(({ from }) => from),
          ...judges(parameters),
        ]);
        const added = others.contingents.find(({ from }) => !own.has(from));
        return added === undefined
          ? undefined
          : { ...parameters, contingents: [...parameters.contingents, added] };
      },
    },
    improves(
      'stands-nearer',
      'a contingent stands nearer to the line of fire',
      'contingents',
      ofContingents(inField('stands', FORCES.better)),
    ),
    improves(
      'task-added',
      'a contingent has one more task',
      'contingents',
      ofContingents(inField('tasks', moreResponses)),
    ),
    improves('stronger-mandate', 'the force owes more in an attack', 'mandate', MANDATE.better),
    improves('acts-sooner', 'the force acts sooner', 'actsWithin', orGiven(sooner)),
    improves('fewer-preconditions', 'the force waits for less', 'deploysOnlyOnce', fewer()),
    ...betterJudged<Parameters>(),
    ...longerLasting<Parameters>(),
  ],
  examples: {
    valid: [
      {
        title: 'US forces in Korea under the Mutual Defense Treaty of 1953, Arts. III, IV and VI',
        parameters: {
          attack: { threshold: 'described' },
          contingents: [
            { from: 'us', stands: 'in-the-line-of-fire', tasks: ['armed-force', 'deployment'] },
          ],
          mandate: 'acts-as-it-deems-necessary',
          establishedBy: 'responders',
          decidedBy: 'us',
          deploysOnlyOnce: [],
          term: 'indefinite',
          exitNotice: 'P1Y',
        },
        amountsTo: {
          trigger: { threshold: 'described', established: 'responders', activation: 'us' },
          responders: [
            {
              party: 'us',
              duty: 'assist-as-it-deems-necessary',
              responses: ['armed-force', 'deployment'],
              capability: 'integrated',
            },
          ],
          timeline: [],
          term: 'indefinite',
          exitNotice: 'P1Y',
          conditions: [],
        },
      },
      {
        title:
          'Multinational Force Ukraine, declaration of intent of 6 January 2026: after a ceasefire',
        parameters: {
          attack: { threshold: 'unspecified' },
          contingents: [
            { from: 'fr', stands: 'to-be-agreed', tasks: ['deployment'] },
            { from: 'gb', stands: 'to-be-agreed', tasks: ['deployment'] },
          ],
          mandate: 'may-act',
          establishedBy: 'unspecified',
          decidedBy: 'unspecified',
          deploysOnlyOnce: [
            {
              event: 'A ceasefire enters into force',
              judgedBy: 'unspecified',
              heldUpBy: ['ru', 'ua'],
            },
            {
              event: 'The parliaments of the sending states approve',
              judgedBy: { allOf: ['fr', 'gb'] },
              heldUpBy: ['fr', 'gb'],
            },
          ],
          term: 'unspecified',
          exitNotice: 'unspecified',
        },
        amountsTo: {
          trigger: {
            threshold: 'unspecified',
            established: 'unspecified',
            activation: 'unspecified',
          },
          responders: [
            {
              party: 'fr',
              duty: 'may',
              responses: ['deployment'],
              capability: 'to-be-determined',
            },
            {
              party: 'gb',
              duty: 'may',
              responses: ['deployment'],
              capability: 'to-be-determined',
            },
          ],
          timeline: [],
          term: 'unspecified',
          exitNotice: 'unspecified',
          conditions: [
            {
              kind: 'precondition',
              event: 'A ceasefire enters into force',
              adjudicator: 'unspecified',
              controlledBy: ['ru', 'ua'],
            },
            {
              kind: 'precondition',
              event: 'The parliaments of the sending states approve',
              adjudicator: { allOf: ['fr', 'gb'] },
              controlledBy: ['fr', 'gb'],
            },
          ],
        },
      },
    ],
    invalid: [
      {
        title:
          'a contingent from nowhere in particular, and a precondition that nobody is named to judge',
        parameters: {
          attack: { threshold: 'described' },
          contingents: [{ stands: 'behind-the-line', tasks: ['deployment'] }],
          mandate: 'may-act',
          establishedBy: 'responders',
          decidedBy: 'us',
          deploysOnlyOnce: [{ event: 'A ceasefire enters into force' }],
          term: 'P2Y',
          exitNotice: 'at-will',
        },
        issues: [
          { code: 'missing', path: ['contingents', 0, 'from'] },
          { code: 'not-a-choice', path: ['contingents', 0, 'stands'] },
          { code: 'missing', path: ['deploysOnlyOnce', 0, 'judgedBy'] },
        ],
      },
    ],
  },
});
