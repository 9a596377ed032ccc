/**
 * An entry of `guarantees` that is written by a model: what all of them say alike, the parameters of the model, and the
 * canonical guarantees that it amounts to.
 *
 * A model is somebody's code. Whatever it throws, and whatever it returns that is no guarantee, is reported as a problem of
 * the entry.
 */
import * as z from 'zod';
import { type Issue, type Path, showPath } from '../issue/issue.ts';
import { show } from '../issue/show.ts';
import { ConditionSchema, GuaranteeSchema } from '../model/guarantees.ts';
import { InstrumentSchema } from '../model/instrument.ts';
import {
  type CanonicalTerms,
  CanonicalTermsSchema,
  type GuaranteeModel,
} from '../modelling/guarantee-model.ts';
import { countValues } from './limits.ts';
import { readBy } from './refusals.ts';
import { shapeIssues } from './shape-issues.ts';

const { id, title, protects, against, breaches, follows, cites, notes } = GuaranteeSchema.shape;

const entrySchema = (model: GuaranteeModel) =>
  z
    .strictObject({
      id,
      title,
      model: z.literal(model.id).describe('The guarantee model.'),
      protects,
      against,
      breaches,
      parameters: model.schema.describe(`What the model asks for: ${model.title}.`),
      instrument: InstrumentSchema.optional().describe(
        'Its own instrument, where it differs from that of the model or of the agreement.',
      ),
      conditions: z
        .array(ConditionSchema)
        .max(50)
        .optional()
        .describe('Conditions beside those of the model.'),
      follows,
      cites,
      notes,
    })
    .describe(model.title);

type EntrySchema = ReturnType<typeof entrySchema>;

/** A schema is made once for each model, as the first use of one costs more than all others. */
const made = new WeakMap<GuaranteeModel, EntrySchema>();

/** The schema of an entry that is written by a model. */
export const modelledSchema = (model: GuaranteeModel): EntrySchema => {
  const schema = made.get(model) ?? entrySchema(model);
  made.set(model, schema);
  return schema;
};

type Entry = z.output<EntrySchema>;

/** What became of an entry: its rungs, as the model made them and as canonical guarantees, or its problems. */
export type Expanded =
  | { readonly issues: readonly Issue[] }
  | {
      readonly id: string;
      /** How many values the model made of it. */
      readonly values: number;
      readonly rungs: readonly {
        readonly terms: CanonicalTerms;
        readonly guarantee: CanonicalGuarantee;
      }[];
    };

type CanonicalGuarantee = { readonly id: string } & Readonly<Record<string, unknown>>;

const failed = (path: Path, model: GuaranteeModel, found: string): Expanded => ({
  issues: [
    { code: 'model-failed', path, found, expected: `a canonical guarantee from \`${model.id}\`` },
  ],
});

const definite = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

/** An agreement shares nothing with the document that it was read from; a model may ask for no parameters. */
const copied = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/** The rungs of an entry as canonical guarantees, each following the one before; a ladder's have a number behind the id. */
const guaranteesOf = (
  { model, parameters: _, ...entry }: Entry,
  rungs: readonly CanonicalTerms[],
  parameters: unknown,
) => {
  const idOf = (index: number) => (rungs.length === 1 ? entry.id : `${entry.id}.${index + 1}`);
  return rungs.map((terms, index) => ({
    terms,
    guarantee: definite({
      ...entry,
      ...terms,
      id: idOf(index),
      instrument: entry.instrument ?? terms.instrument,
      conditions: [...terms.conditions, ...(entry.conditions ?? [])],
      follows: index > 0 ? idOf(index - 1) : entry.follows,
      origin: { model, id: entry.id, parameters: copied(parameters) },
    }),
  }));
};

const MANY = (count: number): string => count.toLocaleString('en-GB');

/** Every rung remembers the parameters, so that a long ladder of many parameters grows by their product. */
const tooLarge = (path: Path, rungs: number, each: number, made: number): Expanded => ({
  issues: [
    {
      code: 'too-large',
      path,
      found: `${MANY(rungs)} rungs × ${MANY(each)} values of their parameters and ${MANY(made)} values beside`,
      expected: 'no more values in all guarantees together than a document may hold',
      suggestion: 'write fewer rungs, or fewer responders',
    },
  ],
});

/**
 * Expands an entry at a path by its model, which may make no more than a number of values of it.
 *
 * What it makes is counted before it is put together.
 */
export const expanded = (
  entry: Readonly<Record<string, unknown>>,
  path: Path,
  model: GuaranteeModel,
  mostValues: number,
): Expanded => {
  try {
    const parsed = readBy(modelledSchema(model), entry);
    if (!parsed.success)
      return {
        issues: shapeIssues(parsed.refusals, entry, modelledSchema(model)).map((issue) => ({
          ...issue,
          path: [...path, ...issue.path],
        })),
      };
    const { data } = parsed;
    const result: unknown = model.toGuarantee(data.parameters, {
      id: data.id,
      protects: data.protects,
      breaches: data.breaches,
    });
    const list: readonly unknown[] = Array.isArray(result) ? result : [result];
    if (list.length === 0) return failed(path, model, 'no guarantee at all');
    const rungs: CanonicalTerms[] = [];
    for (const one of list) {
      const checked = CanonicalTermsSchema.safeParse(one);
      if (checked.success) {
        rungs.push(definite(checked.data));
        continue;
      }
      const [wrong] = shapeIssues(checked.error.issues, one, CanonicalTermsSchema);
      return failed(
        path,
        model,
        wrong === undefined || wrong.path.length === 0
          ? show(one)
          : `one whose ${showPath(wrong.path)} is ${wrong.found}, not ${wrong.expected}`,
      );
    }
    const each = countValues(entry['parameters']);
    const made = countValues(rungs);
    const values = made + rungs.length * each;
    if (values > mostValues) return tooLarge(path, rungs.length, each, made);
    return { id: data.id, values, rungs: guaranteesOf(data, rungs, entry['parameters']) };
  } catch (problem) {
    const message = problem instanceof Error ? problem.message : show(problem);
    return failed(path, model, `an exception: ${message}`);
  }
};
