/**
 * Trials: a guarantee model put to the test in an agreement.
 *
 * A trial draws an agreement, parameters of the model and other parameters to compare with, and reads everything
 * through the same door as a document. Laws ask it for scorecards.
 */
import * as fc from 'fast-check';
import type { Scorecard } from '../explain/scorecard.ts';
import type { Agreement, Guarantee } from '../model/agreement.ts';
import { expandModels } from '../model/expand-models.ts';
import type { Frame, GuaranteeModel } from '../model/guarantee-model.ts';
import { referenceIssues } from '../model/references.ts';
import type { Rubric } from '../score/rubric.ts';
import { agreements } from './arbitraries/agreement.ts';
import { type ArbitraryOptions, arbitraryFor } from './arbitrary-for/arbitrary-for.ts';
import { renamedInside } from './places.ts';

/** Scores an agreement, by whatever rubric. */
export type Scorer = (agreement: Agreement) => Scorecard;

/** What a trial needs beside the model. */
export interface Bench {
  readonly rubric: Rubric;
  readonly score: Scorer;
}

/** A model, an agreement to put it in, and parameters. */
export interface Trial {
  readonly model: GuaranteeModel;
  readonly bench: Bench;
  /** The agreement without the guarantee on trial. */
  readonly context: Agreement;
  readonly frame: Frame;
  /** Parameters as a document would have them. */
  readonly parameters: unknown;
  /** Other parameters, for comparing. */
  readonly others: unknown;
  /** Parameters drawn once for all trials, with names that stand in for those of an agreement. */
  readonly samples: readonly unknown[];
  /** A number to draw lots with. */
  readonly lot: number;
}

/** The id of the guarantee on trial. */
export const SUBJECT = 'subject';
/** The id of a guarantee of another model beside it. */
const NEIGHBOUR = 'neighbour';

/** What a model makes of parameters in an agreement: the agreement, how it failed, or that no document could say so. */
export type Placed =
  | { readonly is: 'placed'; readonly agreement: Agreement; readonly rungs: readonly Guarantee[] }
  | { readonly is: 'failed'; readonly says: string }
  | { readonly is: 'refused' };

/** Puts a guarantee of a model into an agreement, through the same expansion and checks as a document's. */
export const place = (
  { model, bench, context, frame }: Pick<Trial, 'model' | 'bench' | 'context' | 'frame'>,
  parameters: unknown,
): Placed => {
  const { id, protects, breaches } = frame;
  const entry = {
    id,
    model: model.id,
    protects: [...protects],
    breaches: [...breaches],
    parameters,
  };
  const written = { ...context, guarantees: [...context.guarantees, entry] };
  const { document, sound, issues } = expandModels(written, [model]);
  const [issue] = issues;
  if (issue !== undefined) return { is: 'failed', says: `${issue.found}, not ${issue.expected}` };
  const kinds = bench.rubric.breaches.map((breach) => breach.id);
  if (referenceIssues(document, kinds).length > 0) return { is: 'refused' };
  const agreement = sound as Agreement;
  return { is: 'placed', agreement, rungs: agreement.guarantees.slice(context.guarantees.length) };
};

/** The lists of an agreement whose elements parameters can refer to, by what they refer to. */
const LISTS = {
  party: 'parties',
  source: 'sources',
  baseline: 'baselines',
  verifier: 'verification',
  guarantee: 'guarantees',
} as const;

const STAND_INS = 6;

/** Ids that stand in for those of an agreement, so that parameters are drawn without knowing it. */
const REFERENCES = Object.fromEntries(
  Object.keys(LISTS).map((kind) => [
    kind,
    Array.from({ length: STAND_INS }, (_, i) => `any-${kind}-${i}`),
  ]),
);

/** Puts the ids of an agreement in the place of those that stood in for them. */
const referringTo = (agreement: Agreement, parameters: unknown): unknown => {
  const names = new Map<string, string>();
  for (const [kind, list] of Object.entries(LISTS))
    REFERENCES[kind]?.forEach((standIn, i) => {
      const { length } = agreement[list];
      const element = agreement[list][i % Math.max(1, length)];
      if (element !== undefined) names.set(standIn, element.id);
    });
  return renamedInside(parameters, (id) => names.get(id) ?? id);
};

/** A drawn agreement has at least one verifier and one party that could be the violator, so that models can name them. */
const contexts = agreements({ violators: 'one' }).filter(
  ({ verification, constrains, protects }) =>
    verification.length > 0 && constrains.length > 0 && protects.length > 0,
);

/** Half of the agreements hold no other guarantee, so that the one on trial decides. */
const settings = fc
  .tuple(contexts, fc.boolean())
  .map(([drawn, isAlone]) => (isAlone ? { ...drawn, guarantees: [] } : drawn));

/** How many further parameters tell what a model always says from what the text says. */
const SAMPLES = 20;

/** What a schema does not say about parameters, and which other models may stand beside the one on trial. */
export interface DrawOptions extends Pick<ArbitraryOptions, 'overrides'> {
  readonly models?: readonly GuaranteeModel[];
}

/** A guarantee of another model beside the one on trial; where none is given, nothing. */
const neighbours = (
  models: readonly GuaranteeModel[],
  references: ArbitraryOptions['references'],
): fc.Arbitrary<{ model: GuaranteeModel; parameters: unknown } | undefined> =>
  models.length === 0
    ? fc.constant(undefined)
    : fc.oneof(
        ...models.map((model) =>
          arbitraryFor(model.schema, { references: references ?? {} }).map((parameters) => ({
            model,
            parameters,
          })),
        ),
      );

/** Trials of a model before anybody has seen whether a document could have their parameters. */
export const drafts = (
  model: GuaranteeModel,
  bench: Bench,
  { models = [], ...options }: DrawOptions = {},
): fc.Arbitrary<Trial> => {
  const kinds = bench.rubric.breaches.map(({ id }) => id);
  const references = { ...REFERENCES, 'breach kind': kinds };
  const parameters = arbitraryFor(model.schema, { ...options, references });
  const samples = fc.sample(parameters, { numRuns: SAMPLES, seed: 0 });
  const breaches = fc.uniqueArray(fc.constantFrom(...kinds), { minLength: 1 });
  return fc
    .record({
      drawn: settings,
      neighbour: neighbours(models, references),
      breaches,
      own: parameters,
      others: parameters,
      lot: fc.nat({ max: 10_000 }),
    })
    .map(({ drawn, neighbour, breaches: answered, own, others, lot }) => {
      const frame = { id: SUBJECT, protects: drawn.protects, breaches: answered };
      const beside =
        neighbour &&
        place(
          { model: neighbour.model, bench, context: drawn, frame: { ...frame, id: NEIGHBOUR } },
          referringTo(drawn, neighbour.parameters),
        );
      // A neighbour that no document could have is none; only the model on trial is on trial.
      const context = beside?.is === 'placed' ? beside.agreement : drawn;
      return {
        model,
        bench,
        context,
        frame,
        parameters: referringTo(context, own),
        others: referringTo(context, others),
        samples,
        lot,
      };
    });
};

/** Whether a document could have the parameters of a trial: whatever they name is there to be named. */
export const isReadable = (trial: Trial): boolean =>
  place(trial, trial.parameters).is !== 'refused';

/** Trials of a model, with parameters that a document could have. */
export const trials = (
  model: GuaranteeModel,
  bench: Bench,
  options: DrawOptions = {},
): fc.Arbitrary<Trial> => drafts(model, bench, options).filter(isReadable);
