/**
 * Guarantees: trigger, responders, timeline and conditions, in ladders without loops.
 */
import * as fc from 'fast-check';
import type { Condition, Deadline, Guarantee, Responder, Trigger } from '../../model/agreement.ts';
import { RESPONSES } from '../../model/guarantees.ts';
import { STAGES } from '../../time/latency.ts';
import type { Cast } from './cast.ts';
import type { CodedValues } from './coded.ts';
import { noun, someOf } from './drawing.ts';
import { promisedDurations } from './duration.ts';
import { BREACH_IDS } from './observing.ts';

const MEASURES = fc.constantFrom<NonNullable<Trigger['measures']>>(
  {
    all: [
      { quantity: 'depth-km', atLeast: 5 },
      { quantity: 'duration', atLeast: 'PT24H' },
    ],
  },
  {
    any: [
      { quantity: 'casualties', atLeast: 10 },
      { quantity: 'troops', atLeast: 100 },
    ],
  },
);

const establishedBy = ({ leaning, verifiers }: Cast): fc.Arbitrary<Trigger['established']> => {
  const usual = [
    { weight: leaning ? 1 : 2, arbitrary: fc.constant('unspecified' as const) },
    { weight: 2, arbitrary: fc.constant('responders' as const) },
  ];
  if (verifiers.length === 0) return fc.oneof(...usual);
  const byVerifier = fc.constantFrom(...verifiers).map((id) => ({ verifier: id }));
  return fc.oneof(...usual, { weight: 4, arbitrary: byVerifier });
};

/** Only a measurable threshold has measures. */
const triggers = (
  cast: Cast,
  { coded, orUnknown, rule, cites }: CodedValues,
): fc.Arbitrary<Trigger> =>
  noun<Trigger>(
    {
      threshold: coded('threshold'),
      measures: MEASURES,
      adjectives: fc.constant(['sustained', 'significant']),
      established: orUnknown(establishedBy(cast)),
      activation: rule,
      cites,
    },
    ['adjectives', 'cites'],
  ).map(({ measures, ...rest }) =>
    rest.threshold === 'measurable' && measures !== undefined ? { ...rest, measures } : rest,
  );

const responders = (
  { parties }: Cast,
  { coded, mostOf, orUnknown, cites }: CodedValues,
): fc.Arbitrary<Responder> =>
  noun<Responder>(
    {
      party: fc.constantFrom(...parties),
      duty: coded('duty'),
      responses: mostOf(RESPONSES),
      capability: coded('capability'),
      absorbed: orUnknown(fc.boolean()),
      cites,
    },
    ['absorbed', 'cites'],
  );

const timelines = (
  { leaning }: Cast,
  { duration, cites }: CodedValues,
): fc.Arbitrary<Deadline[]> => {
  const deadline = (stage: Deadline['stage']) =>
    noun<Deadline>(
      {
        stage: fc.constant(stage),
        within: duration,
        from: fc.constantFrom('breach', 'previous'),
        cites,
      },
      ['cites'],
    );
  const stages = leaning
    ? someOf(STAGES).map((some) => STAGES.filter((one) => one === 'respond' || some.includes(one)))
    : someOf(STAGES);
  return stages.chain((some) => fc.tuple(...some.map(deadline)));
};

const conditions = (
  { parties }: Cast,
  { rule, orUnknown, cites }: CodedValues,
): fc.Arbitrary<Condition> =>
  noun<Condition>(
    {
      kind: fc.constantFrom('precondition', 'void-if'),
      event: fc.constant('a ceasefire is in force'),
      adjudicator: rule,
      controlledBy: orUnknown(someOf(parties)),
      cites,
    },
    ['controlledBy', 'cites'],
  );

/** Draws guarantees by id; one may follow any before it, as ladders have no loops. */
export const guaranteesOf = (
  cast: Cast,
  values: CodedValues,
): readonly fc.Arbitrary<Guarantee>[] => {
  const { leaning, parties, guarantees } = cast;
  const { mostOf, orUnknown, rule, instrument, cites } = values;
  const [responder, condition] = [responders(cast, values), conditions(cast, values)];
  const common = {
    protects: someOf(parties, 1),
    breaches: mostOf(BREACH_IDS, 1),
    trigger: triggers(cast, values),
    responders: fc.array(responder, { minLength: leaning ? 1 : 0, maxLength: 2 }),
    timeline: timelines(cast, values),
    term: orUnknown(fc.oneof(promisedDurations, fc.constantFrom('indefinite', 'unspecified'))),
    renewal: rule,
    exitNotice: orUnknown(
      fc.oneof(promisedDurations, fc.constantFrom('no-exit', 'at-will', 'unspecified')),
    ),
    instrument,
    conditions: fc.array(condition, { maxLength: leaning ? 1 : 2 }),
  };
  return guarantees.map((id, index) => {
    const follows = fc.constantFrom('', ...guarantees.slice(0, index));
    return noun<Guarantee>({ id: fc.constant(id), ...common, follows, cites }, [
      'renewal',
      'instrument',
      'cites',
    ]).map(followingOne);
  });
};

/** An empty name follows nothing. */
const followingOne = ({ follows, ...rest }: Guarantee): Guarantee =>
  follows === undefined || follows === '' ? rest : { ...rest, follows };
