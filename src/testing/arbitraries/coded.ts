/**
 * The coded values that all nouns are written with: levels, rules, durations, cites and instruments.
 *
 * Where facts lean to the better, levels are high, rules ask for little and durations are short.
 */
import * as fc from 'fast-check';
import type { Rule } from '../../decision/rule.ts';
import type { Cite, Instrument } from '../../model/agreement.ts';
import { type Coded, type LadderName, levelsOf } from '../../model/ladders.ts';
import type { Cast } from './cast.ts';
import { noun, someOf } from './drawing.ts';
import { promisedDurations } from './duration.ts';
import { rules } from './rule.ts';

/** Coded values for one cast. */
export interface CodedValues {
  /** All or nearly all of a list where facts lean to the better. */
  readonly mostOf: <T>(items: readonly T[], least?: number) => fc.Arbitrary<T[]>;
  /** A fact that is known, and now and then, or often, one that is not. */
  readonly orUnknown: <T>(known: fc.Arbitrary<T>) => fc.Arbitrary<T | 'unknown'>;
  readonly coded: <L extends LadderName>(ladder: L) => fc.Arbitrary<Coded<L>>;
  readonly rule: fc.Arbitrary<Rule>;
  readonly duration: fc.Arbitrary<string>;
  readonly cites: fc.Arbitrary<Cite[]>;
  readonly instrument: fc.Arbitrary<Instrument>;
}

/** A rule with nothing but a word or a party in it is the most frequent in texts. */
const knownRules = ({ leaning, parties }: Cast): fc.Arbitrary<Rule> =>
  fc.oneof(
    { weight: leaning ? 8 : 2, arbitrary: fc.constantFrom('automatic', ...parties) },
    { weight: leaning ? 0 : 1, arbitrary: fc.constant('unspecified') },
    {
      weight: 3,
      arbitrary: rules({ parties, markers: ['unspecified', 'unknown'], unless: true }),
    },
  );

const knownDurations = ({ leaning }: Cast): fc.Arbitrary<string> =>
  leaning
    ? fc.constantFrom('PT0S', 'PT6H', 'PT12H', 'PT36H', 'P5D', 'P1M')
    : fc.oneof(
        { weight: 8, arbitrary: promisedDurations },
        { weight: 1, arbitrary: fc.constant('unspecified') },
      );

const citesOf = ({ sources }: Cast): fc.Arbitrary<Cite[]> =>
  fc
    .array(noun<Cite>({ source: fc.constantFrom(...sources, ''), at: fc.constant('Art. 1') }), {
      maxLength: sources.length === 0 ? 0 : 2,
    })
    .map((list) => list.filter(({ source }) => source !== ''));

const instruments = (
  { parties }: Cast,
  { coded, mostOf, cites }: Pick<CodedValues, 'coded' | 'mostOf' | 'cites'>,
): fc.Arbitrary<Instrument> =>
  noun<Instrument>(
    { form: coded('instrument'), signatories: mostOf(parties), ratifiedBy: someOf(parties), cites },
    ['ratifiedBy', 'cites'],
  );

/** Draws coded values, of which some or many are unknown. */
export const codedValues = (cast: Cast, unknowns: 'some' | 'many'): CodedValues => {
  const { leaning } = cast;
  const mostOf: CodedValues['mostOf'] = (items, least = 0) =>
    someOf(items, leaning ? Math.max(least, items.length - 1) : least);
  const orUnknown: CodedValues['orUnknown'] = (known) =>
    fc.oneof(
      { weight: leaning ? 12 : 6, arbitrary: known },
      { weight: unknowns === 'many' ? 10 : 1, arbitrary: fc.constant('unknown' as const) },
    );
  const coded = <L extends LadderName>(ladder: L): fc.Arbitrary<Coded<L>> =>
    orUnknown(
      fc.constantFrom<Coded<L>[]>(
        ...(leaning ? levelsOf(ladder).slice(-2) : [...levelsOf(ladder), 'unspecified' as const]),
      ),
    );
  const cites = citesOf(cast);
  return {
    mostOf,
    orUnknown,
    coded,
    rule: orUnknown(knownRules(cast)),
    duration: orUnknown(knownDurations(cast)),
    cites,
    instrument: instruments(cast, { coded, mostOf, cites }),
  };
};
