/**
 * Guarantees: trigger, responders, timeline and conditions, in ladders without loops.
 */
import * as fc from 'fast-check';
import type { Condition, Deadline, Guarantee, Responder, Trigger } from '../../model/agreement.ts';
import {
  ConditionSchema,
  DeadlineSchema,
  GuaranteeSchema,
  RESPONSES,
  ResponderSchema,
  TriggerSchema,
} from '../../model/guarantees.ts';
import { ANYONE } from '../../model/terms.ts';
import { STAGES } from '../../time/latency.ts';
import { BREACH_IDS, type Cast } from './cast.ts';
import type { CodedValues } from './coded.ts';
import { noun, someOf } from './drawing.ts';

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
    TriggerSchema,
    cast,
    {
      threshold: coded('threshold'),
      measures: MEASURES,
      adjectives: fc.constant(['sustained', 'significant']),
      established: orUnknown(establishedBy(cast)),
      activation: rule,
      cites,
    },
    ['measures'],
  ).map(({ measures, ...rest }) =>
    rest.threshold === 'measurable' && measures !== undefined ? { ...rest, measures } : rest,
  );

const responders = (
  cast: Cast,
  { coded, mostOf, orUnknown, cites }: CodedValues,
): fc.Arbitrary<Responder> =>
  noun<Responder>(ResponderSchema, cast, {
    party: fc.constantFrom(...cast.parties),
    duty: coded('duty'),
    responses: orUnknown(
      fc.oneof(
        { weight: 8, arbitrary: mostOf(RESPONSES) },
        { weight: 1, arbitrary: fc.constant('unspecified' as const) },
      ),
    ),
    capability: coded('capability'),
    absorbed: orUnknown(fc.oneof(fc.boolean(), someOf(RESPONSES))),
    cites,
  });

const timelines = (cast: Cast, { time, cites }: CodedValues): fc.Arbitrary<Deadline[]> => {
  const deadline = (stage: Deadline['stage']) =>
    noun<Deadline>(DeadlineSchema, cast, {
      stage: fc.constant(stage),
      within: time,
      from: fc.constantFrom('breach', 'previous'),
      cites,
    });
  const stages = cast.leaning
    ? someOf(STAGES).map((some) => STAGES.filter((one) => one === 'respond' || some.includes(one)))
    : someOf(STAGES);
  return stages.chain((some) => fc.tuple(...some.map(deadline)));
};

const conditions = (cast: Cast, { rule, orUnknown, cites }: CodedValues): fc.Arbitrary<Condition> =>
  noun<Condition>(ConditionSchema, cast, {
    kind: fc.constantFrom('precondition', 'void-if'),
    event: fc.constant('a ceasefire is in force'),
    adjudicator: rule,
    controlledBy: orUnknown(someOf(cast.parties)),
    cites,
  });

/** Draws guarantees by id; each may follow only earlier ones, so that ladders have no loops. */
export const guaranteesOf = (
  cast: Cast,
  values: CodedValues,
): readonly fc.Arbitrary<Guarantee>[] => {
  const { leaning, parties, guarantees } = cast;
  const { mostOf, term, notice, rule, instrument, cites } = values;
  const [responder, condition] = [responders(cast, values), conditions(cast, values)];
  const common = {
    protects: someOf(parties, 1),
    against: someOf([...parties, ANYONE], 1),
    breaches: mostOf(BREACH_IDS, 1),
    trigger: triggers(cast, values),
    responders: fc.array(responder, { minLength: leaning ? 1 : 0, maxLength: 2 }),
    timeline: timelines(cast, values),
    term,
    renewal: rule,
    exitNotice: notice,
    instrument,
    conditions: fc.array(condition, { maxLength: leaning ? 1 : 2 }),
  };
  return guarantees.map((id, index) => {
    const before = guarantees.slice(0, index);
    const follows = fc.oneof(fc.constantFrom('', ...before), someOf(before));
    const byHand = { id: fc.constant(id), ...common, follows, cites };
    return noun<Guarantee>(GuaranteeSchema, cast, byHand, ['follows']).map(followingOne);
  });
};

/** Leaves out an empty name or an empty list of what a guarantee follows. */
const followingOne = ({ follows, ...rest }: Guarantee): Guarantee =>
  follows === undefined || follows.length === 0 ? rest : { ...rest, follows };
