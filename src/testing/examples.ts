/**
 * A model's own examples, held to what they say.
 */

import { issueText } from '../issue/issue.ts';
import type { GuaranteeModel } from '../modelling/guarantee-model.ts';
import { shapeIssues } from '../reading/shape-issues.ts';
import { differences } from './differences.ts';
import type { Difference, LawViolation } from './violation.ts';

const SAYS =
  'Every valid example amounts to what it says, and every invalid one is refused as it says.';
const MEANS = 'The model does what its author shows.';

/** What a model's own examples are held to, by the name of a law. */
export const EXAMPLES_HOLD = 'examples-hold';

const violation = (
  broken: string,
  parameters: unknown,
  differing: readonly Difference[] = [],
): LawViolation => ({
  law: EXAMPLES_HOLD,
  says: SAYS,
  means: MEANS,
  broken,
  parameters,
  line: [],
  ...(differing.length === 0 ? {} : { differences: differing }),
  found: { afterRuns: 0, seed: 0, path: '' },
});

/** Reports that the model did not return within a time from one of its examples. */
export const lateExamples = (milliseconds: number): LawViolation =>
  violation(
    `the model did not return from an example within ${Math.round(milliseconds)} ms`,
    undefined,
  );

/** An entry to expand examples in; a model may look at whom and at what it is for. */
const FRAME = { id: 'example', protects: ['ua'], breaches: ['major-offensive'] } as const;

/** What is wrong with an example, and where it differs from what it says. */
interface Wrong {
  readonly says: string;
  readonly differing?: readonly Difference[];
}

/** What breaks an example, or that asking it throws. */
const tried = (
  { title, parameters }: { readonly title: string; readonly parameters: unknown },
  ask: () => Wrong | undefined,
): readonly LawViolation[] => {
  try {
    const wrong = ask();
    return wrong === undefined
      ? []
      : [violation(`${title}: ${wrong.says}`, parameters, wrong.differing)];
  } catch (problem) {
    return [violation(`${title}: it throws ${String(problem)}`, parameters)];
  }
};

const orNothing = (says: string, differing: readonly Difference[]): Wrong | undefined =>
  differing.length === 0 ? undefined : { says, differing };

/** What the examples of a model do not keep. */
export const exampleViolations = (model: GuaranteeModel): readonly LawViolation[] => [
  ...model.examples.valid.flatMap((example) =>
    tried(example, () => {
      const { success, data, error } = model.schema.safeParse(example.parameters);
      if (!success) {
        const [issue] = shapeIssues(error.issues, example.parameters, model.schema);
        return {
          says: `the schema refuses it${issue === undefined ? '' : `: ${issueText(issue)}`}`,
        };
      }
      return orNothing(
        'it amounts to something else',
        differences(example.amountsTo, model.toGuarantee(data, FRAME)),
      );
    }),
  ),
  ...model.examples.invalid.flatMap((example) =>
    tried(example, () => {
      const parsed = model.schema.safeParse(example.parameters);
      if (parsed.success) return { says: 'the schema lets it in' };
      const found = shapeIssues(parsed.error.issues, example.parameters, model.schema).map(
        ({ code, path }) => ({ code, path }),
      );
      return orNothing(
        `it is refused as ${JSON.stringify(found)}`,
        differences(example.issues, found, ['issues']),
      );
    }),
  ),
];
