/**
 * The coded values of which elements are made: levels, rules, durations, cites and instruments.
 *
 * If facts lean towards the better, levels are high, rules ask for little and durations are short.
 */
import * as fc from 'fast-check';
import type { Rule } from '../../decision/rule.ts';
import type { Cite, Instrument } from '../../model/agreement.ts';
import { InstrumentSchema } from '../../model/instrument.ts';
import { type Coded, type LadderName, levelsOf } from '../../model/ladders.ts';
import type { Cast } from './cast.ts';
import { noun, someOf } from './drawing.ts';
import { promisedDurations } from './duration.ts';
import { rules } from './rule.ts';

/** The two markers of what is not known. */
export type Unknown = 'unknown' | 'not-looked-up';

/** Coded values for one cast. */
export interface CodedValues {
  /** Some of a list; nearly all of it if facts lean towards the better. */
  readonly mostOf: <T>(items: readonly T[], least?: number) => fc.Arbitrary<T[]>;
  /** A known fact, sometimes or often replaced by a marker of one that is not known. */
  readonly orUnknown: <T>(known: fc.Arbitrary<T>) => fc.Arbitrary<T | Unknown>;
  readonly coded: <L extends LadderName>(ladder: L) => fc.Arbitrary<Coded<L>>;
  readonly rule: fc.Arbitrary<Rule>;
  /** A time to wait, in figures or in words. */
  readonly time: fc.Arbitrary<string>;
  /** How long something lasts. */
  readonly term: fc.Arbitrary<string>;
  /** The notice before it can be left. */
  readonly notice: fc.Arbitrary<string>;
  readonly cites: fc.Arbitrary<Cite[]>;
  readonly instrument: fc.Arbitrary<Instrument>;
}

/** Most rules in real texts are a single word or a single party. */
const knownRules = ({ leaning, parties }: Cast): fc.Arbitrary<Rule> =>
  fc.oneof(
    { weight: leaning ? 8 : 2, arbitrary: fc.constantFrom('automatic', ...parties) },
    { weight: leaning ? 0 : 1, arbitrary: fc.constant('unspecified') },
    {
      weight: 3,
      arbitrary: rules({
        parties,
        markers: ['unspecified', 'unknown', 'not-looked-up'],
        unless: true,
        shares: true,
        apart: true,
      }),
    },
  );

const knownTimes = ({ leaning }: Cast): fc.Arbitrary<string> =>
  leaning
    ? fc.constantFrom('PT0S', 'PT6H', 'PT12H', 'PT36H', 'P5D', 'P1M', 'at-once', 'standing')
    : fc.oneof(
        { weight: 6, arbitrary: promisedDurations },
        { weight: 3, arbitrary: fc.constantFrom(...levelsOf('promptness')) },
      );

const citesOf = ({ sources }: Cast): fc.Arbitrary<Cite[]> =>
  fc
    .array(fc.record({ source: fc.constantFrom(...sources, ''), at: fc.constant('Art. 1') }), {
      maxLength: sources.length === 0 ? 0 : 2,
    })
    .map((list) => list.filter(({ source }) => source !== ''));

const instruments = (
  cast: Cast,
  {
    coded,
    mostOf,
    term,
    notice,
    cites,
  }: Pick<CodedValues, 'coded' | 'mostOf' | 'term' | 'notice' | 'cites'>,
): fc.Arbitrary<Instrument> =>
  noun<Instrument>(InstrumentSchema, cast, {
    form: coded('instrument'),
    signatories: mostOf(cast.parties),
    ratifiedBy: someOf(cast.parties),
    witnesses: someOf(cast.parties),
    term,
    exitNotice: notice,
    cites,
  });

/** Draws coded values, some or many of them unknown. */
export const codedValues = (cast: Cast, unknowns: 'some' | 'many'): CodedValues => {
  const { leaning } = cast;
  const mostOf: CodedValues['mostOf'] = (items, least = 0) =>
    someOf(items, leaning ? Math.max(least, items.length - 1) : least);
  const orUnknown: CodedValues['orUnknown'] = (known) =>
    fc.oneof(
      { weight: leaning ? 12 : 6, arbitrary: known },
      {
        weight: unknowns === 'many' ? 10 : 1,
        arbitrary: fc.constantFrom('unknown' as const, 'not-looked-up' as const),
      },
    );
  const coded = <L extends LadderName>(ladder: L): fc.Arbitrary<Coded<L>> =>
    orUnknown(
      fc.constantFrom<Coded<L>[]>(
        ...(leaning ? levelsOf(ladder).slice(-2) : [...levelsOf(ladder), 'unspecified' as const]),
      ),
    );
  const cites = citesOf(cast);
  const term = orUnknown(fc.oneof(promisedDurations, fc.constantFrom('indefinite', 'unspecified')));
  const notice = orUnknown(
    fc.oneof(promisedDurations, fc.constantFrom('no-exit', 'at-will', 'unspecified')),
  );
  return {
    mostOf,
    orUnknown,
    coded,
    rule: orUnknown(knownRules(cast)),
    time: orUnknown(knownTimes(cast)),
    term,
    notice,
    cites,
    instrument: instruments(cast, { coded, mostOf, term, notice, cites }),
  };
};
