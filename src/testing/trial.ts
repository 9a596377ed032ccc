/**
 * Trials: a guarantee model put to the test in an agreement.
 *
 * A trial consists of a random agreement, parameters of the model, and other parameters to compare with. Everything is
 * read in the same way as a document.
 */
import * as fc from 'fast-check';
import { issueText } from '../issue/issue.ts';
import type { Agreement, Guarantee } from '../model/agreement.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Scorecard } from '../model/scorecard.ts';
import type { Frame, GuaranteeModel } from '../modelling/guarantee-model.ts';
import { expandModels } from '../reading/expand-models.ts';
import { issuesBeyondShape } from '../reading/parse.ts';
import { breachesOf } from '../score/rubric.ts';
import type { ArbitraryOptions } from '../zod-arbitrary/arbitrary-for.ts';
import { accepts } from '../zod-arbitrary/sieve.ts';
import { agreements } from './arbitraries/agreement.ts';
import { arbitraryFor } from './arbitrary-for.ts';
import { namingIn, REFERENCES } from './stand-ins.ts';

/** Scores an agreement. */
export type Scorer = (agreement: Agreement) => Scorecard;

/** The rubric and the scoring by which trials are judged. */
export interface Bench {
  readonly rubric: Rubric;
  readonly score: Scorer;
}

/** A guarantee model in an agreement, with parameters. */
export interface Trial {
  readonly model: GuaranteeModel;
  readonly bench: Bench;
  /** The agreement without the guarantee on trial. */
  readonly context: Agreement;
  readonly frame: Frame;
  /** Parameters as a document writes them. */
  readonly parameters: unknown;
  /** Other parameters, for comparing. */
  readonly others: unknown;
  /** Parameters drawn once for all trials, with stand-ins for the ids of an agreement. */
  readonly samples: readonly unknown[];
  /** A random number, by which a law picks one of several changes. */
  readonly lot: number;
}

const kindsOf = ({ rubric }: Bench): readonly string[] => breachesOf(rubric).map(({ id }) => id);

/** The id of the guarantee on trial. */
export const SUBJECT = 'subject';
/** The id of a guarantee of another model beside it. */
const NEIGHBOUR = 'neighbour';

/** A guarantee placed in an agreement, or the reason why it is not: the model failed, or no document could hold it. */
type Placement =
  | { readonly is: 'placed'; readonly agreement: Agreement; readonly rungs: readonly Guarantee[] }
  | { readonly is: 'failed'; readonly says: string }
  | { readonly is: 'refused'; readonly says: string };

/** Places a guarantee of a model in an agreement, with the same expansion and checks as for a document. */
export const place = (
  { model, bench, context, frame }: Pick<Trial, 'model' | 'bench' | 'context' | 'frame'>,
  parameters: unknown,
): Placement => {
  const { id, protects, breaches } = frame;
  const entry = {
    id,
    title: model.title,
    model: model.id,
    protects: [...protects],
    breaches: [...breaches],
    parameters,
  };
  const written = { ...context, guarantees: [...context.guarantees, entry] };
  const { document, sound, issues } = expandModels(written, [model]);
  const [issue] = issues;
  if (issue !== undefined)
    return {
      is: 'failed',
      says: `expected ${issue.expected}, found ${issue.found}`,
    };
  const [refusal] = issuesBeyondShape(document, kindsOf(bench));
  if (refusal !== undefined) return { is: 'refused', says: issueText(refusal) };
  const agreement = sound as Agreement;
  return { is: 'placed', agreement, rungs: agreement.guarantees.slice(context.guarantees.length) };
};

/**
 * Agreements for trials have a verifier, a source and a party that could be the violator, so that models can name them.
 * Only that party is constrained. If outsiders were, every party with a vote would be judged as a violator, and each new
 * rule could bring another.
 */
const contexts = agreements({ violators: 'one' }).filter(
  ({ verification, sources, constrains, protects }) =>
    verification.length > 0 && sources.length > 0 && constrains.length > 0 && protects.length > 0,
);

/** The agreement without its guarantees and without the record of who drafted them. */
const bare = (agreement: Agreement): Agreement => {
  const gone = new Set(agreement.guarantees.map(({ id }) => id));
  return {
    ...agreement,
    guarantees: [],
    drafting: agreement.drafting.map((round) => ({
      ...round,
      terms: round.terms === 'all' ? 'all' : round.terms.filter((term) => !gone.has(term)),
    })),
  };
};

/** Half of the agreements have no other guarantee, so that the one on trial decides the score. */
const settings = fc
  .tuple(contexts, fc.boolean())
  .map(([drawn, isAlone]) => (isAlone ? bare(drawn) : drawn));

/** Parameters drawn once for all trials, to compare with; enough of them that rare words occur. */
const SAMPLES = 300;

/** Arbitraries that the schema of the parameters cannot give, and other models to stand beside the one on trial. */
export interface DrawOptions extends Pick<ArbitraryOptions, 'overrides'> {
  readonly models?: readonly GuaranteeModel[];
}

/** Another model with parameters. */
interface Neighbour {
  readonly model: GuaranteeModel;
  readonly parameters: unknown;
}

/** A guarantee of another model to stand beside the one on trial; `undefined` if there are no other models. */
const neighbours = (
  models: readonly GuaranteeModel[],
  references: ArbitraryOptions['references'],
): fc.Arbitrary<Neighbour | undefined> =>
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

/** The random values of one trial. */
interface Drawn {
  readonly drawn: Agreement;
  readonly neighbour: Neighbour | undefined;
  readonly breaches: readonly string[];
  readonly own: unknown;
  readonly others: unknown;
  readonly lot: number;
}

/** Places a neighbour in an agreement, unless no document could hold it: only the model itself is on trial. */
const withNeighbour = (
  context: Agreement,
  neighbour: Neighbour | undefined,
  bench: Bench,
  frame: Frame,
): Agreement => {
  if (neighbour === undefined) return context;
  const { model, parameters } = neighbour;
  const named = namingIn(context, kindsOf(bench))(parameters);
  const beside = place({ model, bench, context, frame: { ...frame, id: NEIGHBOUR } }, named);
  return beside.is === 'placed' ? beside.agreement : context;
};

/** Makes a trial of random values, with the ids of its agreement in place of the stand-ins. */
const trialOf = (
  { drawn, neighbour, breaches, own, others, lot }: Drawn,
  { model, bench, samples }: Pick<Trial, 'model' | 'bench' | 'samples'>,
): Trial => {
  const frame = { id: SUBJECT, protects: drawn.protects, breaches };
  const context = withNeighbour(drawn, neighbour, bench, frame);
  const naming = namingIn(context, kindsOf(bench));
  const [parameters, compared] = [naming(own), naming(others)];
  return { model, bench, context, frame, parameters, others: compared, samples, lot };
};

/** Draws trials of a model, including those whose parameters no document could have. */
export const drafts = (
  model: GuaranteeModel,
  bench: Bench,
  { models = [], ...options }: DrawOptions = {},
): fc.Arbitrary<Trial> => {
  const kinds = kindsOf(bench);
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
    .map((drawn) => trialOf(drawn, { model, bench, samples }));
};

/** Replaces the stand-ins of a sample by the ids of the agreement of a trial. */
export const namingFor = ({ context, bench }: Trial): ((sample: unknown) => unknown) =>
  namingIn(context, kindsOf(bench));

/**
 * Whether a document could have the parameters of a trial: they fit the schema, and the agreement declares every id.
 */
const isReadable = (trial: Trial): boolean =>
  accepts(trial.model.schema, trial.parameters) && place(trial, trial.parameters).is !== 'refused';

/**
 * After this many drafts in a row that no document could hold, one passes, so that the first law reports what is wrong.
 */
const MOST_REFUSALS = 1_000;

/** Keeps the drafts that a document could hold; `onDraft` is called with every draft before it is looked at. */
export const readable = (
  drawn: fc.Arbitrary<Trial>,
  onDraft: (draft: Trial) => void = () => undefined,
): fc.Arbitrary<Trial> => {
  let refused = 0;
  return drawn.filter((draft) => {
    onDraft(draft);
    if (!isReadable(draft)) return ++refused >= MOST_REFUSALS;
    refused = 0;
    return true;
  });
};

/**
 * Draws trials of a model whose parameters a document could have.
 *
 * @example
 * import * as fc from 'fast-check';
 * const bench = { rubric: MIAMI_2025, score: (one: Agreement) => scoreAgreement(one) };
 * const drawn = STANDARD_MODELS.flatMap((model) => fc.sample(trials(model, bench), 5));
 * drawn.every(({ model, parameters }) => model.schema.safeParse(parameters).success); // => true
 */
export const trials = (
  model: GuaranteeModel,
  bench: Bench,
  options: DrawOptions = {},
): fc.Arbitrary<Trial> => readable(drafts(model, bench, options));
