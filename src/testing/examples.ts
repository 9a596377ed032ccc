/**
 * A model held to its own examples.
 */
import { type Issue, issueText, showPath } from '../issue/issue.ts';
import type { GuaranteeModel } from '../modelling/guarantee-model.ts';
import { shapeIssues } from '../reading/shape-issues.ts';
import { differences } from './differences.ts';
import type { Difference, LawViolation } from './violation.ts';

const SAYS =
  'Every valid example amounts to what it says, and every invalid one is refused for the reasons that it gives.';
const MEANS = 'The model does what its author shows.';

/** The name under which examples that do not hold are reported, beside the ids of the laws. */
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

/**
 * The entry in which examples are expanded; a model may look at the parties it protects and the breaches it answers.
 */
const FRAME = { id: 'example', protects: ['ua'], breaches: ['major-offensive'] } as const;

/** What is wrong with an example, and where it differs from what the model does. */
interface Wrong {
  readonly says: string;
  readonly differing?: readonly Difference[];
}

/** Tries an example; one that throws does not hold. */
const tried = (
  { title, parameters }: { readonly title: string; readonly parameters: unknown },
  judge: () => Wrong | undefined,
): readonly LawViolation[] => {
  try {
    const wrong = judge();
    return wrong === undefined
      ? []
      : [violation(`“${title}” ${wrong.says}`, parameters, wrong.differing)];
  } catch (problem) {
    return [violation(`“${title}” makes the model throw ${String(problem)}`, parameters)];
  }
};

const unlessNone = (says: string, differing: readonly Difference[]): Wrong | undefined =>
  differing.length === 0 ? undefined : { says, differing };

type Reason = Pick<Issue, 'code' | 'path'>;

/** Lists the places where the reasons for a refusal differ from those that an example gives. */
const otherReasons = (
  expected: readonly Reason[],
  found: readonly Reason[],
): readonly Difference[] => {
  const places = new Map([...expected, ...found].map(({ path }) => [showPath(path), path]));
  return [...places].flatMap(([place, at]) => {
    const codes = (reasons: readonly Reason[]) =>
      reasons.filter(({ path }) => showPath(path) === place).map(({ code }) => code);
    const [own, other] = [codes(expected).sort().join(', '), codes(found).sort().join(', ')];
    return own === other
      ? []
      : [
          {
            at,
            ...(own === '' ? {} : { expected: own }),
            ...(other === '' ? {} : { found: other }),
          },
        ];
  });
};

type Examples = GuaranteeModel['examples'];

const judgeValid = (
  model: GuaranteeModel,
  { parameters, amountsTo }: Examples['valid'][number],
): Wrong | undefined => {
  const { schema } = model;
  const { success, data, error } = schema.safeParse(parameters);
  if (success)
    return unlessNone(
      'does not amount to what it says',
      differences(amountsTo, model.toGuarantee(data, FRAME)),
    );
  const [issue] = shapeIssues(error.issues, parameters, schema);
  return { says: `is refused by the schema${issue === undefined ? '' : `: ${issueText(issue)}`}` };
};

const judgeInvalid = (
  { schema }: GuaranteeModel,
  { parameters, issues }: Examples['invalid'][number],
): Wrong | undefined => {
  const { success, error } = schema.safeParse(parameters);
  return success
    ? { says: 'should be refused, and the schema lets it in' }
    : unlessNone(
        'is refused for other reasons than it gives',
        otherReasons(issues, shapeIssues(error.issues, parameters, schema)),
      );
};

/** Lists the examples of a model that do not hold. */
export const exampleViolations = (model: GuaranteeModel): readonly LawViolation[] => [
  ...model.examples.valid.flatMap((one) => tried(one, () => judgeValid(model, one))),
  ...model.examples.invalid.flatMap((one) => tried(one, () => judgeInvalid(model, one))),
];
