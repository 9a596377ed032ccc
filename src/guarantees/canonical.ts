/**
 * Trigger, responders and timeline as such.
 *
 * Every other kind amounts to this one, so it takes any guarantee that fits no kind, and every improvement that a
 * guarantee can have is an improvement of it.
 */
import * as z from 'zod';
import { partiesOf } from '../decision/rule-parts.ts';
import {
  DeadlineSchema,
  GuaranteeSchema,
  ResponderSchema,
  TriggerSchema,
} from '../model/guarantees.ts';
import { MARKERS } from '../model/ladders.ts';
import { defineGuaranteeModel } from '../modelling/guarantee-model.ts';
import {
  type Better,
  easier,
  fewer,
  higher,
  improvementsOf,
  inField,
  inItems,
} from '../modelling/improvements.ts';
import {
  isInOrder,
  lasting,
  lastingOf,
  longerLasting,
  moreResponses,
  notAbsorbed,
  sooner,
} from '../modelling/parameters.ts';

const { measures } = TriggerSchema.shape;
const trigger = TriggerSchema.omit({ threshold: true, measures: true });

const schema = z.strictObject({
  trigger: z
    .union([
      trigger.extend({
        threshold: z
          .enum(['qualified', 'described', ...MARKERS])
          .describe('How exactly it is said what sets it off.'),
      }),
      trigger.extend({
        threshold: z.literal('measurable').describe('Quantities decide what sets it off.'),
        measures: measures.unwrap().describe('The quantities: all of them, or any.'),
      }),
    ])
    .describe('What sets it off, who establishes it and who must agree.'),
  responders: z.array(ResponderSchema).max(300).describe('Who must act.'),
  timeline: z
    .array(DeadlineSchema)
    .max(5)
    .refine((deadlines) => new Set(deadlines.map(({ stage }) => stage)).size === deadlines.length, {
      error: 'one deadline for each stage',
    })
    .refine(isInOrder, { error: 'no response before the stages that lead to it' })
    .describe('Deadlines between breach and response, at most one a stage.'),
  conditions: GuaranteeSchema.shape.conditions,
  ...lasting,
});

type Parameters = z.input<typeof schema>;

const improves = improvementsOf(schema);
const ofResponders = inItems<Parameters['responders'][number]>;

const clearerTrigger: Better<Parameters['trigger']> = (current, other) => {
  if (higher('threshold')(current.threshold, other.threshold) === undefined) return undefined;
  const { established, activation } = current;
  return { ...other, established, activation };
};

export const canonical = defineGuaranteeModel({
  id: 'canonical',
  title: 'Canonical guarantee',
  why: 'A promise that is of no known kind is still judged by who must do what, by when, and who could stop it.',
  sources: ['The codebook: guarantee, trigger, responder, deadline, condition'],
  schema,
  toGuarantee: (parameters) => ({
    trigger: parameters.trigger,
    responders: parameters.responders,
    timeline: parameters.timeline,
    ...lastingOf(parameters),
    conditions: parameters.conditions,
  }),
  improvements: [
    improves(
      'clearer-trigger',
      'it is said more exactly what sets it off',
      'trigger',
      clearerTrigger,
    ),
    improves(
      'somebody-establishes',
      'the responders establish the breach, where nobody was named to do so',
      'trigger',
      (current, other) =>
        current.established === 'unspecified' && other.established === 'responders'
          ? { ...current, established: other.established }
          : undefined,
    ),
    improves(
      'fewer-consents',
      'fewer consents are needed to set the response off',
      'trigger',
      inField('activation', easier),
    ),
    {
      id: 'responder-added',
      says: 'one more party must act, and is no judge of a condition',
      improve: (parameters, others) => {
        const { responders, conditions } = parameters;
        const known = new Set([
          ...responders.map(({ party }) => party),
          ...conditions.flatMap(({ adjudicator }) => partiesOf(adjudicator)),
        ]);
        const added = others.responders.find(({ party }) => !known.has(party));
        return added === undefined
          ? undefined
          : { ...parameters, responders: [...responders, added] };
      },
    },
    improves(
      'more-owed',
      'a responder owes more',
      'responders',
      ofResponders(inField('duty', higher('duty'))),
    ),
    improves(
      'means-nearer',
      'the means of a responder are nearer',
      'responders',
      ofResponders(inField('capability', higher('capability'))),
    ),
    improves(
      'more-means',
      'a responder has one more means',
      'responders',
      ofResponders(inField('responses', moreResponses)),
    ),
    improves(
      'cost-not-yet-borne',
      'a response costs the violator what it does not bear already',
      'responders',
      ofResponders(inField('absorbed', notAbsorbed)),
    ),
    improves(
      'stage-sooner',
      'a stage is done sooner',
      'timeline',
      inItems((current, other) => {
        const isSame = current.stage === other.stage;
        const better = isSame ? sooner(current, other) : undefined;
        return better && { ...current, within: better.within };
      }),
    ),
    improves('response-dated', 'there is a time for the response', 'timeline', (current, other) => {
      const isResponse = ({ stage }: { readonly stage: string }) => stage === 'respond';
      const added = current.some(isResponse) ? undefined : other.find(isResponse);
      return added && [...current, added];
    }),
    improves(
      'fewer-conditions',
      'the guarantee depends on one condition less',
      'conditions',
      fewer(),
    ),
    ...longerLasting<Parameters>(),
  ],
  examples: {
    valid: [
      {
        title:
          'US guarantee paper of 20 November 2025: the President decides, after consultations, what may be done',
        parameters: {
          trigger: {
            threshold: 'qualified',
            adjectives: ['significant', 'deliberate', 'sustained'],
            established: 'unspecified',
            activation: 'us',
          },
          responders: [
            {
              party: 'us',
              duty: 'may',
              responses: ['armed-force', 'intelligence', 'sanctions', 'diplomacy'],
              capability: 'unspecified',
            },
          ],
          timeline: [],
          term: 'P10Y',
          renewal: { allOf: ['us', 'ua', 'ru'] },
          exitNotice: 'unspecified',
          conditions: [],
        },
        amountsTo: {
          trigger: {
            threshold: 'qualified',
            adjectives: ['significant', 'deliberate', 'sustained'],
            established: 'unspecified',
            activation: 'us',
          },
          responders: [
            {
              party: 'us',
              duty: 'may',
              responses: ['armed-force', 'intelligence', 'sanctions', 'diplomacy'],
              capability: 'unspecified',
            },
          ],
          timeline: [],
          term: 'P10Y',
          renewal: { allOf: ['us', 'ua', 'ru'] },
          exitNotice: 'unspecified',
          conditions: [],
        },
      },
    ],
    invalid: [
      {
        title: 'two deadlines for one stage, and figures for an event in words',
        parameters: {
          trigger: {
            threshold: 'described',
            measures: { any: [{ quantity: 'depth-km', atLeast: 2 }] },
            established: 'responders',
            activation: 'us',
          },
          responders: [],
          timeline: [
            { stage: 'respond', within: 'PT24H', from: 'breach' },
            { stage: 'respond', within: 'PT72H', from: 'previous' },
          ],
          term: 'P10Y',
          exitNotice: 'unspecified',
          conditions: [],
        },
        issues: [
          { code: 'unknown-field', path: ['trigger', 'measures'] },
          { code: 'bad-format', path: ['timeline'] },
        ],
      },
    ],
  },
});
