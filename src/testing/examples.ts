/**
 * A model's own examples, held to what they say.
 */
import type { GuaranteeModel } from '../modelling/guarantee-model.ts';
import { shapeIssues } from '../reading/shape-issues.ts';
import type { LawViolation } from './violation.ts';

const SAYS =
  'Every valid example amounts to what it says, and every invalid one is refused as it says.';
const MEANS = 'The model does what its author shows.';

/** What a model's own examples are held to, by the name of a law. */
export const EXAMPLES_HOLD = 'examples-hold';

const violation = (broken: string, parameters: unknown): LawViolation => ({
  law: EXAMPLES_HOLD,
  says: SAYS,
  means: MEANS,
  broken,
  parameters,
  line: [],
  found: { afterRuns: 0, seed: 0, path: '' },
});

/** What is said of examples that did not come back within a time. */
export const lateExamples = (milliseconds: number): LawViolation =>
  violation(`an example did not come back within ${Math.round(milliseconds)} ms`, undefined);

/** Equal as documents: whatever the order of their fields. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(
    fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, sorted(item)]),
  );
};
const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** An entry to expand examples in; a model may look at whom and at what it is for. */
const FRAME = { id: 'example', protects: ['ua'], breaches: ['major-offensive'] } as const;

/** What breaks an example, or that asking it throws. */
const tried = (
  { title, parameters }: { readonly title: string; readonly parameters: unknown },
  ask: () => string | undefined,
): readonly LawViolation[] => {
  try {
    const broken = ask();
    return broken === undefined ? [] : [violation(`${title}: ${broken}`, parameters)];
  } catch (problem) {
    return [violation(`${title}: it throws ${String(problem)}`, parameters)];
  }
};

/** What the examples of a model do not keep. */
export const exampleViolations = (model: GuaranteeModel): readonly LawViolation[] => [
  ...model.examples.valid.flatMap((example) =>
    tried(example, () => {
      const parsed = model.schema.safeParse(example.parameters);
      if (!parsed.success) return 'the schema refuses it';
      return isSame(model.toGuarantee(parsed.data, FRAME), example.amountsTo)
        ? undefined
        : 'it amounts to something else';
    }),
  ),
  ...model.examples.invalid.flatMap((example) =>
    tried(example, () => {
      const parsed = model.schema.safeParse(example.parameters);
      if (parsed.success) return 'the schema lets it in';
      const found = shapeIssues(parsed.error.issues, example.parameters, model.schema).map(
        ({ code, path }) => ({
          code,
          path,
        }),
      );
      return isSame(found, example.issues)
        ? undefined
        : `it is refused as ${JSON.stringify(found)}`;
    }),
  ),
];
