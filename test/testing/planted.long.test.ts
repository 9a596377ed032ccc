/**
 * Mistakes that a designer could really make, each found by a law within the usual number of runs.
 */
import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { reference } from '../../src/model/terms.ts';
import { defineGuaranteeModel, type GuaranteeModel } from '../../src/modelling/guarantee-model.ts';
import { improvementsOf, shorter } from '../../src/modelling/improvements.ts';
import { isInOrder, lasting, longerLasting } from '../../src/modelling/parameters.ts';
import { MIAMI_2025 } from '../../src/standard/miami-2025.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { checkGuaranteeModel } from '../../src/testing/check.ts';
import type { Law } from '../../src/testing/law.ts';
import * as laws from '../../src/testing/laws.ts';
import type { Scorer } from '../../src/testing/trial.ts';
import { help, helpSchema, helpTerms, mistaken } from './mutants/honest.ts';

const NO_EXAMPLES = { valid: [], invalid: [] };

/** What broke of one law, within the usual number of runs. */
const brokenBy = (law: Law, model: GuaranteeModel, score?: Scorer): readonly string[] => {
  const timeLimit = Number.POSITIVE_INFINITY;
  const options = { laws: [law], timeLimit, ...(score === undefined ? {} : { score }) };
  const checked = checkGuaranteeModel(model, options);
  return E.isLeft(checked) ? checked.left.map(({ broken }) => broken) : [];
};

const optionalDeadline = defineGuaranteeModel({
  ...help,
  schema: helpSchema.extend({ helpsWithin: helpSchema.shape.helpsWithin.optional() }),
  toGuarantee: ({ helpsWithin: within = 'P3D', ...parameters }) =>
    helpTerms({ ...parameters, helpsWithin: within }),
  improvements: [],
  examples: NO_EXAMPLES,
});

/** A word is a time as well, and silence is not "at once". */
const atOnceUnlessSaid = mistaken('at-once-unless-said', (parameters) =>
  helpTerms({
    ...parameters,
    helpsWithin: parameters.helpsWithin === 'unspecified' ? 'at-once' : parameters.helpsWithin,
  }),
);

/** The law of treaties may fill silence about the term; a model may not. */
const generationUnlessSaid = mistaken('generation-unless-said', (parameters) =>
  helpTerms({ ...parameters, term: parameters.term === 'unspecified' ? 'P30Y' : parameters.term }),
);

/** A text that nobody has looked up may say anything. */
const unreadIsReady = mistaken('unread-is-ready', (parameters) =>
  helpTerms({
    ...parameters,
    forces: parameters.forces === 'not-looked-up' ? 'in-the-theatre' : parameters.forces,
  }),
);

const hasteBeforeDecision = defineGuaranteeModel({
  ...help,
  schema: helpSchema.extend({ haste: z.enum(['usual', 'great']) }),
  toGuarantee: ({ haste, ...parameters }) => ({
    ...helpTerms(parameters),
    timeline: [
      { stage: 'decide', within: 'P7D', from: 'previous' },
      { stage: 'respond', within: haste === 'great' ? 'PT24H' : 'PT72H', from: 'breach' },
    ],
  }),
  improvements: [],
  examples: NO_EXAMPLES,
});

const firstAllyOnly = mistaken('first-ally-only', ({ helpers, ...parameters }) =>
  helpTerms({ ...parameters, helpers: helpers.slice(0, 1) }),
);

const approversAsObjects = defineGuaranteeModel({
  ...help,
  schema: helpSchema.omit({ agreeing: true }).extend({
    approvers: z
      .array(z.strictObject({ approver: reference('a party'), kind: z.enum(['lower', 'upper']) }))
      .max(3),
  }),
  toGuarantee: ({ approvers, ...parameters }) =>
    helpTerms({
      ...parameters,
      agreeing: approvers.length > 1 ? [] : approvers.map(({ approver }) => approver),
    }),
  improvements: [],
  examples: NO_EXAMPLES,
});

const lastingHelp = helpSchema.extend(lasting);

const shorterOnceRenewed = defineGuaranteeModel({
  ...help,
  schema: lastingHelp,
  toGuarantee: ({ renewal, exitNotice: _, ...parameters }) => ({
    ...helpTerms(parameters),
    term: renewal === 'automatic' ? 'P1D' : parameters.term,
  }),
  improvements: longerLasting<z.infer<typeof lastingHelp>>(),
  examples: NO_EXAMPLES,
});

const helpIf = mistaken('help-if', (parameters) => ({
  ...helpTerms(parameters),
  conditions: [
    { kind: 'void-if', event: 'the protected party attacks', adjudicator: 'unspecified' },
  ],
}));

/** Scores with a premium on the guarantees, as far as an agreement has what earns it. */
const withPremium =
  (earns: (guarantee: Parameters<Scorer>[0]['guarantees'][number]) => boolean): Scorer =>
  (agreement) => {
    const card = scoreAgreement(agreement, MIAMI_2025, []);
    const { guarantees } = card.indicators;
    const premium = agreement.guarantees.some(earns) ? 0.1 : 0;
    const raised = (score: number) => Math.min(1, score + premium);
    const range = { low: raised(guarantees.range.low), high: raised(guarantees.range.high) };
    return { ...card, indicators: { ...card.indicators, guarantees: { ...guarantees, range } } };
  };

/** Scores well what is left unsaid: the overall score falls with each guarantee. */
const lessIsMore: Scorer = (agreement) => {
  const card = scoreAgreement(agreement, MIAMI_2025, []);
  const share = 1 / (1 + agreement.guarantees.length);
  const range = { low: card.overall.range.low * share, high: card.overall.range.high * share };
  return { ...card, overall: { ...card.overall, range } };
};

const READINESS = { paper: 'none', barracks: 'earmarked', frontier: 'integrated' } as const;

const unknownIsReady = defineGuaranteeModel({
  ...help,
  schema: helpSchema.omit({ forces: true }).extend({
    readiness: z.enum(['paper', 'barracks', 'frontier', 'unknown']),
  }),
  toGuarantee: ({ readiness, ...parameters }) => {
    const terms = helpTerms({ ...parameters, forces: 'none' });
    const capability = readiness === 'unknown' ? 'earmarked' : READINESS[readiness];
    return {
      ...terms,
      responders: terms.responders.map((responder) => ({ ...responder, capability })),
    };
  },
  improvements: [],
  examples: NO_EXAMPLES,
});

const deployedUnlessSaid = defineGuaranteeModel({
  ...help,
  schema: helpSchema.extend({ forces: helpSchema.shape.forces.optional() }),
  toGuarantee: ({ forces = 'in-the-theatre', ...parameters }) =>
    helpTerms({ ...parameters, forces }),
  improvements: [],
  examples: NO_EXAMPLES,
});

/** One form of the response has a time of its own, the other says one. */
const formWithItsTime = defineGuaranteeModel({
  ...help,
  schema: helpSchema.omit({ helpsWithin: true, agreeing: true }).extend({
    response: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('automatic') }),
      z.strictObject({
        kind: z.literal('decided'),
        by: helpSchema.shape.agreeing,
        within: helpSchema.shape.helpsWithin,
      }),
    ]),
  }),
  toGuarantee: ({ response, ...parameters }) =>
    response.kind === 'automatic'
      ? helpTerms({ ...parameters, decidesWithin: 'PT0S', helpsWithin: 'PT0S', agreeing: [] })
      : helpTerms({ ...parameters, helpsWithin: response.within, agreeing: response.by }),
  improvements: [],
  examples: NO_EXAMPLES,
});

/** Who guarantees and who decides, in a tuple: its order has a meaning. */
const inATuple = defineGuaranteeModel({
  ...help,
  schema: helpSchema.omit({ helpers: true, agreeing: true }).extend({
    guarantorAndDecider: z.tuple([reference('a party'), reference('a party')]),
  }),
  toGuarantee: ({ guarantorAndDecider: [guarantor, decider], ...parameters }) =>
    helpTerms({ ...parameters, helpers: [guarantor], agreeing: [decider] }),
  improvements: [],
  examples: NO_EXAMPLES,
});

/** A plain object, which lets in any field and forgets it. */
const inAPlainObject = defineGuaranteeModel({
  ...help,
  schema: helpSchema.omit({ agreeing: true }).extend({
    safeguards: z.object({ parliament: reference('a party').optional() }),
  }),
  toGuarantee: ({ safeguards: { parliament }, ...parameters }) =>
    helpTerms({ ...parameters, agreeing: parliament === undefined ? ['us'] : ['us', parliament] }),
  improvements: [],
  examples: NO_EXAMPLES,
});

/** Times in words and figures of one's own. */
const saidOtherwise = defineGuaranteeModel({
  ...help,
  schema: helpSchema
    .omit({ helpsWithin: true, decidesWithin: true })
    .extend({ hours: z.int().min(1).max(72), urgency: z.enum(['great', 'usual']) }),
  toGuarantee: ({ hours, urgency, ...parameters }) =>
    helpTerms({
      ...parameters,
      decidesWithin: 'unspecified',
      helpsWithin: urgency === 'great' ? 'PT1H' : `PT${hours}H`,
    }),
  improvements: [],
  examples: NO_EXAMPLES,
});

/**
 * Help is promised from the breach on, and a decision that takes its time may belie the promise. Version 1 took silence
 * about the decision for no time at all, and so did not know the case; now the promise covers it, and no figure.
 */
const helpFromTheBreach = defineGuaranteeModel({
  ...help,
  schema: helpSchema.refine(({ helpsWithin, decidesWithin }) =>
    isInOrder([
      { stage: 'decide', within: decidesWithin, from: 'previous' },
      { stage: 'respond', within: helpsWithin, from: 'breach' },
    ]),
  ),
  toGuarantee: ({ helpsWithin, decidesWithin, ...parameters }, { id }) => ({
    ...helpTerms({ ...parameters, helpsWithin, decidesWithin }),
    title: id,
    timeline: [
      // The breach is found first, which takes a week by itself.
      { stage: 'find', within: 'P7D', from: 'previous' },
      { stage: 'decide', within: decidesWithin, from: 'previous' },
      { stage: 'respond', within: helpsWithin, from: 'breach' },
    ],
  }),
  improvements: [
    improvementsOf(helpSchema)('decision-sooner', 'it is decided sooner', 'decidesWithin', shorter),
  ],
  examples: NO_EXAMPLES,
});

describe('no mistake', { timeout: 120_000 }, () => {
  it('is seen in times that are said in other words and figures', () => {
    expect(brokenBy(laws.whatIsLeftOpenIsNotFilledIn, saidOtherwise)).toEqual([]);
  });

  it('is seen in a form that has a time of its own', () => {
    expect(brokenBy(laws.whatIsLeftOpenIsNotFilledIn, formWithItsTime)).toEqual([]);
  });

  it('is seen in a tuple whose order has a meaning', () => {
    expect(brokenBy(laws.namesAndOrderAreNothing, inATuple)).toEqual([]);
  });

  it('is seen in figures that belie a promise which covered silence', () => {
    expect(brokenBy(laws.whatIsLeftOpenIsNotFilledIn, helpFromTheBreach)).toEqual([]);
    expect(brokenBy(laws.whatTheModelCallsBetterIsNoWorse, helpFromTheBreach)).toEqual([]);
  });

  it('is seen in an object that forgets what it does not know', () => {
    expect(brokenBy(laws.theViolatorsConsentNeverHelps, inAPlainObject)).toEqual([]);
  });
});

describe('a mistake', { timeout: 120_000 }, () => {
  it.each<[string, Law, GuaranteeModel, Scorer?]>([
    [
      'a deadline that may be left out, and is filled in',
      laws.whatIsLeftOpenIsNotFilledIn,
      optionalDeadline,
    ],
    [
      'a deadline that is left open, and is filled in with a word',
      laws.whatIsLeftOpenIsNotFilledIn,
      atOnceUnlessSaid,
    ],
    [
      'a term that is left open, and is filled in by the model and not by law',
      laws.whatIsLeftOpenIsNotFilledIn,
      generationUnlessSaid,
    ],
    ['forces that nobody has looked up, read as ready', laws.knowingMoreNeverWidens, unreadIsReady],
    [
      'a response due before the decision on it',
      laws.noResponseBeforeItsStages,
      hasteBeforeDecision,
    ],
    ['only the first of several allies counts', laws.namesAndOrderAreNothing, firstAllyOnly],
    [
      'several who must approve, in forms of their own, are read as nobody',
      laws.theViolatorsConsentNeverHelps,
      approversAsObjects,
    ],
    ['a word of its own for unknown, read as ready', laws.knowingMoreNeverWidens, unknownIsReady],
    [
      'means that may be left out, and are filled in',
      laws.whatIsLeftOpenIsNotFilledIn,
      deployedUnlessSaid,
    ],
    [
      'a renewal that shortens the promise',
      laws.whatTheModelCallsBetterIsNoWorse,
      shorterOnceRenewed,
    ],
    [
      'a scoring that rewards a promise by nobody',
      laws.whatIsLeftOpenIsNotFilledIn,
      help,
      withPremium(({ responders }) => responders.length === 0),
    ],
    [
      'a scoring that rewards a condition',
      laws.moreIsNoWorse,
      helpIf,
      withPremium(({ conditions }) => conditions.length > 0),
    ],
    [
      'a scoring whose overall falls with each guarantee',
      laws.oneMoreGuaranteeIsNoWorse,
      help,
      lessIsMore,
    ],
  ])('is found: %s', (_mistake, law, model, score) => {
    expect(brokenBy(law, model, score)).toHaveLength(1);
  });
});
