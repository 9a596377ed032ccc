/**
 * A well-behaved guarantee model, which every mutant is a mistaken copy of: helpers who answer an attack.
 */
import * as z from 'zod';
import type { Rule } from '../../../src/decision/rule.ts';
import { CodedTimeSchema, MarkerSchema, reference, TermSchema } from '../../../src/model/terms.ts';
import {
  type CanonicalTerms,
  defineGuaranteeModel,
  type GuaranteeModel,
} from '../../../src/modelling/guarantee-model.ts';
import { improvementsOf, longer, more } from '../../../src/modelling/improvements.ts';
import { FORCES, OWED } from '../../../src/modelling/parameters.ts';

const party = reference('a party');

/** The parameters of a well-behaved model. */
export const helpSchema = z.strictObject({
  helpers: z.array(party).min(1).max(3),
  attack: z.enum(['unspecified', 'described', 'unknown']),
  judgedBy: z.enum(['unspecified', 'responders', 'unknown']),
  agreeing: z.union([MarkerSchema, z.array(party).max(4)]),
  decidesWithin: CodedTimeSchema,
  helpsWithin: CodedTimeSchema,
  owed: OWED.schema,
  forces: FORCES.schema,
  term: TermSchema,
});

/** The parameters of a well-behaved model. */
export type Help = z.infer<typeof helpSchema>;

/** All of those who must agree; with nobody to be asked, it is automatic. */
export const unanimous = (agreeing: Help['agreeing']): Rule => {
  if (typeof agreeing === 'string') return agreeing;
  return agreeing.length === 0 ? 'automatic' : { allOf: agreeing };
};

/** What help amounts to. */
export const helpTerms = (parameters: Help): CanonicalTerms => ({
  trigger: {
    threshold: parameters.attack,
    established: parameters.judgedBy,
    activation: unanimous(parameters.agreeing),
  },
  responders: parameters.helpers.map((helper) => ({
    party: helper,
    duty: OWED.levelOf(parameters.owed),
    responses: ['armed-force', 'arms', 'sanctions'],
    capability: FORCES.levelOf(parameters.forces),
  })),
  timeline: [
    { stage: 'decide', within: parameters.decidesWithin, from: 'previous' },
    { stage: 'respond', within: parameters.helpsWithin, from: 'previous' },
  ],
  term: parameters.term,
  exitNotice: 'P1Y',
  conditions: [],
});

const improves = improvementsOf(helpSchema);

/** Parameters of an example. */
export const ALLIES: Help = {
  helpers: ['us', 'gb'],
  attack: 'described',
  judgedBy: 'responders',
  agreeing: ['us'],
  decidesWithin: 'PT24H',
  helpsWithin: 'PT48H',
  owed: 'shall',
  forces: 'ready-elsewhere',
  term: 'P10Y',
};

/** A well-behaved guarantee model. */
export const help = defineGuaranteeModel({
  id: 'help',
  title: 'Help',
  why: 'What a guarantee is at its plainest, for mistakes to be made in.',
  sources: ['none: it is made up'],
  schema: helpSchema,
  toGuarantee: (parameters) => helpTerms(parameters),
  improvements: [
    improves('helper-added', 'one more helper', 'helpers', more()),
    improves('more-owed', 'help is owed, not only allowed', 'owed', OWED.better),
    improves('nearer-forces', 'forces stand nearer', 'forces', FORCES.better),
    improves('longer-term', 'the promise lasts longer', 'term', longer),
  ],
  examples: {
    valid: [{ title: 'two allies', parameters: ALLIES, amountsTo: helpTerms(ALLIES) }],
    invalid: [
      {
        title: 'no helper',
        parameters: { ...ALLIES, helpers: [] },
        issues: [{ code: 'out-of-range', path: ['helpers'] }],
      },
    ],
  },
});

/** Help with a mistake in what it amounts to. */
export const mistaken = (
  id: string,
  toGuarantee: GuaranteeModel<string, typeof helpSchema>['toGuarantee'],
): GuaranteeModel =>
  defineGuaranteeModel({
    ...help,
    id,
    toGuarantee,
    // A mistake could show in the examples as well; here the laws are to find it.
    examples: { valid: [], invalid: [] },
  });
