/**
 * A guarantee model that lacks something, or makes what is no guarantee, does not compile.
 */
import * as z from 'zod';
import {
  type CanonicalTerms,
  defineGuaranteeModel,
  type GuaranteeModel,
} from '../../src/modelling/guarantee-model.ts';
import { improvementsOf, larger, longer } from '../../src/modelling/improvements.ts';
import { STANDARD_MODELS } from '../../src/standard/guarantee-models.ts';

const schema = z.strictObject({ helper: z.string(), soldiers: z.number(), term: z.string() });

const TERMS: CanonicalTerms = {
  trigger: { threshold: 'described', established: 'responders', activation: 'us' },
  responders: [],
  timeline: [],
  term: 'indefinite',
  exitNotice: 'no-exit',
  conditions: [],
};

const parts = {
  id: 'help',
  title: 'Help',
  why: 'It helps.',
  sources: ['A treaty'],
  schema,
  toGuarantee: (parameters: z.output<typeof schema>) => ({ ...TERMS, term: parameters.term }),
  improvements: [],
  examples: { valid: [], invalid: [] },
} as const;

const complete = defineGuaranteeModel(parts);
complete.id satisfies 'help';

/** A model of any kind is a model, and they go into one list. */
const list: readonly GuaranteeModel[] = [complete, ...STANDARD_MODELS];
list.length satisfies number;

const { why: _why, ...withoutReason } = parts;
// @ts-expect-error: a model says why it is a kind of its own
defineGuaranteeModel(withoutReason);

const { improvements: _improvements, ...withoutImprovements } = parts;
// @ts-expect-error: a model names its improvements, or that it has none
defineGuaranteeModel(withoutImprovements);

const { examples: _examples, ...withoutExamples } = parts;
// @ts-expect-error: a model shows what it takes
defineGuaranteeModel(withoutExamples);

const { toGuarantee: _toGuarantee, ...withoutGuarantee } = parts;
// @ts-expect-error: a model says what it amounts to
defineGuaranteeModel(withoutGuarantee);

const { responders: _responders, ...withoutResponders } = TERMS;
defineGuaranteeModel({
  ...parts,
  // @ts-expect-error: a guarantee has responders
  toGuarantee: () => withoutResponders,
});

defineGuaranteeModel({
  ...parts,
  // @ts-expect-error: a rung is a guarantee too
  toGuarantee: () => [TERMS, withoutResponders],
});

defineGuaranteeModel({
  ...parts,
  toGuarantee: () => ({
    ...TERMS,
    // @ts-expect-error: a duty is a rung of its ladder
    responders: [{ party: 'us', duty: 'ought', responses: [], capability: 'none' }],
  }),
});

defineGuaranteeModel({
  ...parts,
  // @ts-expect-error: the schema has no such parameter
  toGuarantee: ({ terms }) => ({ ...TERMS, term: terms }),
});

defineGuaranteeModel({
  ...parts,
  examples: {
    valid: [
      {
        title: 'Without soldiers',
        // @ts-expect-error: an example has all parameters
        parameters: { helper: 'us', term: 'P1Y' },
        amountsTo: TERMS,
      },
    ],
    invalid: [],
  },
});

defineGuaranteeModel({
  ...parts,
  examples: {
    valid: [],
    // @ts-expect-error: a problem has a code of the library
    invalid: [{ title: 'Nothing', parameters: {}, issues: [{ code: 'wrong', path: [] }] }],
  },
});

const improves = improvementsOf(schema);
improves('longer-term', 'it lasts longer', 'term', longer);
// @ts-expect-error: there is no such parameter to improve
improves('longer-term', 'it lasts longer', 'terms', longer);
// @ts-expect-error: a number is not a length of time
improves('more-soldiers', 'more soldiers help', 'soldiers', longer);
// @ts-expect-error: a length of time is not a number
improves('longer-term', 'it lasts longer', 'term', larger);
