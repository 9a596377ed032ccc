/**
 * The rubric: the tables that judge, as a document of its own.
 *
 * Every table gives its reason and its source. It has a place for each rung, each standard breach kind and each
 * response, so a rubric without a price for one of them does not compile; an app adds rows for breach kinds of its own.
 * An app brings its own judgement by bringing another rubric; the formulas stay the same.
 */
import * as z from 'zod';
import { INDEPENDENCE } from '../decision/independence.ts';
import { MEANS, type Means } from './baselines.ts';
import { BREACHES } from './breaches.ts';
import type { Frozen } from './frozen.ts';
import { MeasureSchema, RESPONSES, type Response } from './guarantees.ts';
import { type LadderName, levelsOf } from './ladders.ts';
import { DurationSchema, IdSchema, TextSchema } from './terms.ts';

const CreditSchema = z.number().min(0).max(1);
const WeightSchema = z.number().min(0).max(1_000);

const grounds = {
  why: TextSchema.describe('The reason for these figures.'),
  source: TextSchema.describe('Literature, precedent or practice behind them.'),
};

/** The same schema under each key. */
const each = <K extends string, V extends z.ZodType>(keys: readonly K[], value: V) =>
  Object.fromEntries(keys.map((key) => [key, value])) as Record<K, V>;

const credits = <const K extends string>(keys: readonly K[], what: string) =>
  z.strictObject({ credits: z.strictObject(each(keys, CreditSchema)), ...grounds }).describe(what);

const weights = <const K extends string>(keys: readonly K[], what: string) =>
  z.strictObject({ weights: z.strictObject(each(keys, WeightSchema)), ...grounds }).describe(what);

const ladder = <L extends LadderName>(name: L) =>
  credits(levelsOf(name), `What each rung of \`${name}\` is worth.`);

/** One table a ladder; a ladder without its own does not compile. */
const ladders: { readonly [L in LadderName]: ReturnType<typeof ladder<L>> } = {
  precision: ladder('precision'),
  starts: ladder('starts'),
  access: ladder('access'),
  coverage: ladder('coverage'),
  attribution: ladder('attribution'),
  threshold: ladder('threshold'),
  duty: ladder('duty'),
  capability: ladder('capability'),
  instrument: ladder('instrument'),
  role: ladder('role'),
  disclosure: ladder('disclosure'),
  promptness: ladder('promptness'),
};

const KINDS = BREACHES.map(({ id }) => id);

/** The same for every standard breach kind, and for those that an app adds. */
const byBreach = <V extends z.ZodType>(value: V) => z.object(each(KINDS, value)).catchall(value);

/** The same for every means of a verifier, by breach kind. */
const byMeans = z.strictObject(each(MEANS, byBreach(CreditSchema)));

const BreachRowSchema = z.strictObject({
  about: z
    .enum(['conduct', 'posture'])
    .describe('Whether it is an act, or a state of forces and monitors.'),
  needsTruce: z
    .literal(true)
    .optional()
    .describe(
      'Whether there is such a breach only where there is a truce; a guarantee alone is not asked.',
    ),
  weight: WeightSchema.describe('Its weight among the breaches in scope.'),
  window: DurationSchema.describe('After this time the breach has paid off.'),
  sizes: z
    .array(MeasureSchema)
    .min(1)
    .max(20)
    .optional()
    .describe('How large such a breach is; a measurable threshold above that does not cover it.'),
  ...grounds,
});

const GateSchema = z.strictObject({
  upper: CreditSchema.describe('From here on the indicator stands.'),
  lower: CreditSchema.describe('Below this it fails.'),
});

/** What adjudicates a condition, worst to best. */
export const ADJUDICATION = [
  'violator',
  'unspecified',
  'responders',
  'independent',
  'no-condition',
] as const;

export const RubricSchema = z
  .strictObject({
    name: IdSchema.describe('What the rubric is called.'),
    version: z.int().min(1).describe('Raised with every change of a figure.'),
    ladders: z.strictObject(ladders).describe('What each rung of each ladder is worth.'),
    decision: credits(INDEPENDENCE, 'What a finding or an activation is worth by who can stop it.'),
    established: credits(
      ['unspecified', 'responders'],
      'What it is worth who establishes the breach; a verifier counts with its own score.',
    ),
    adjudication: credits(ADJUDICATION, 'What a condition leaves of a guarantee by who judges it.'),
    veto: credits(
      ['can-block', 'cannot-block'],
      'What is left of a guarantee by whether the violator can stop its activation, or the finding it waits for.',
    ),
    tripwire: z
      .strictObject({
        leastSpeed: CreditSchema.describe(
          'Worth of a response at any time from forces that an attack must meet first.',
        ),
        ...grounds,
      })
      .describe('What forces in the line of fire are worth without any time set.'),
    exit: z
      .strictObject({
        noExit: CreditSchema.describe('Worth of a promise that nobody can leave.'),
        atWill: CreditSchema.describe('Worth of one that can be left at will.'),
        notice: z
          .array(
            z.strictObject({
              atLeast: DurationSchema.describe('Notice of this length or more.'),
              credit: CreditSchema.describe('What it is worth.'),
            }),
          )
          .max(20)
          .describe('Steps of notice, each worth more than a shorter one.'),
        ...grounds,
      })
      .describe('What the notice for leaving is worth, longest first.'),
    term: z
      .strictObject({
        least: CreditSchema.describe('Worth of a promise for no time at all.'),
        fullYears: z.number().positive().describe('Years from which a term counts in full.'),
        ...grounds,
      })
      .describe(
        'What the term is worth: from the least, evenly, to 1 at the full years; indefinite is 1.',
      ),
    breaches: byBreach(BreachRowSchema).describe(
      'The threat catalogue by breach kind, with weights and windows.',
    ),
    fit: z
      .strictObject({
        credits: z
          .strictObject(each(RESPONSES, byBreach(CreditSchema)))
          .describe('By response, then by breach kind.'),
        notNamed: CreditSchema.describe('Help whose kind the text does not name.'),
        ...grounds,
      })
      .describe('How well each response meets each breach.'),
    sight: z
      .strictObject({
        credits: byMeans.describe('By means, then by breach kind.'),
        notNamed: CreditSchema.describe('A verifier whose means the text does not name.'),
        ...grounds,
      })
      .describe('How well each means of a verifier sees each breach.'),
    links: z
      .strictObject({
        definition: weights(['precision', 'starts'], 'Links of what a baseline fixes.'),
        verification: weights(
          ['watch', 'speed', 'attribution', 'endurance'],
          'Links of a verifier; independence, access and coverage are one, its watch.',
        ),
        watch: weights(['independence', 'access', 'coverage'], 'Links of the watch.'),
        response: weights(['triad', 'bond'], 'Links of a guarantee.'),
        responder: weights(['duty', 'capability', 'fit'], 'Links of a responder.'),
        timeline: weights(['speed', 'endurance'], 'Links of a timeline.'),
        coDrafting: weights(
          ['voice', 'consent', 'parity', 'sequence', 'disclosure'],
          'Links of co-drafting.',
        ),
        overall: weights(['baselines', 'guarantees', 'coDrafting'], 'Parts of the overall score.'),
      })
      .describe('Weights inside the scores whose parts differ in weight.'),
    gates: z
      .strictObject({
        baselines: GateSchema.describe('The gates of baselines and verification.'),
        guarantees: GateSchema.describe('The gates of guarantees.'),
        coDrafting: GateSchema.describe('The gates of co-drafting.'),
        coreFit: CreditSchema.describe(
          'How well a response must at least fit a core breach for guarantees to stand.',
        ),
        aspiration: CreditSchema.describe('Below this a link counts as not specified at all.'),
        tolerance: z
          .number()
          .min(0)
          .max(0.001)
          .describe('Difference that counts as none when a gate is compared.'),
        ...grounds,
      })
      .describe('The gates of the verdict.'),
  })
  .describe('The tables that judge, with reasons and sources.');

/** Credits by level, with their grounds. */
export type Credits<K extends string = string> = Frozen<z.infer<ReturnType<typeof credits<K>>>>;

/** Weights by link, with their grounds. */
export type Weights<K extends string = string> = Frozen<z.infer<ReturnType<typeof weights<K>>>>;

/** What is judged of a breach kind: its weight, and the window after which it has paid off, in ISO 8601. */
export type BreachRow = Frozen<z.infer<typeof BreachRowSchema>>;

/**
 * The tables that judge. `Rubric<'spoofing'>` has a row and a fit for `spoofing` as well, a breach kind of one's own.
 */
export type Rubric<Own extends string = never> = Frozen<z.infer<typeof RubricSchema>> & {
  readonly breaches: { readonly [kind in Own]: BreachRow };
  readonly fit: {
    readonly credits: {
      readonly [response in Response]: { readonly [kind in Own]: number };
    };
  };
  readonly sight: {
    readonly credits: { readonly [means in Means]: { readonly [kind in Own]: number } };
  };
};
