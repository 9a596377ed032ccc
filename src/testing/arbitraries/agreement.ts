/**
 * Agreements: small, valid and varied.
 *
 * They have two to five parties, none to three baselines, verifiers, guarantees and rounds, references that are
 * closed, ladders of guarantees without loops, and every marker that a document may hold. `parseAgreement` lets all
 * of them through.
 */
import * as fc from 'fast-check';
import type {
  Agreement,
  Baseline,
  Cite,
  Condition,
  Deadline,
  Guarantee,
  Instrument,
  Party,
  Responder,
  Round,
  Source,
  Trigger,
  Verifier,
} from '../../model/agreement.ts';
import { DISCLOSABLE, SCHEMA_VERSION } from '../../model/agreement.ts';
import { BREACHES } from '../../model/breaches.ts';
import { RESPONSES } from '../../model/guarantees.ts';
import { type Coded, type LadderName, levelsOf } from '../../model/ladders.ts';
import { SOURCE_KINDS } from '../../model/parties.ts';
import { STAGES } from '../../time/latency.ts';
import { promisedDurations } from './duration.ts';
import { rules } from './rule.ts';

/** What generated agreements may hold. */
export interface AgreementShape {
  /** How often facts are `unknown`; now and then unless told otherwise. */
  readonly unknowns?: 'some' | 'many';
  /** Whether lists may be undisclosed; they may unless told otherwise. */
  readonly undisclosed?: boolean;
  /** How many parties may be constrained: none to two unless told otherwise. */
  readonly violators?: 'any' | 'one' | 'several';
  /** Whether parties may be members of others; they may unless told otherwise. */
  readonly coalitions?: boolean;
  /** How many baselines, verifiers, guarantees and rounds, each; none to three unless told otherwise. */
  readonly elements?: readonly [least: number, most: number];
  /** Whether an agreement is about one purpose only; any unless told otherwise. */
  readonly purpose?: Agreement['purpose'];
}

const PARTY_IDS = ['ua', 'ru', 'us', 'gb', 'mnf-u'];
const BREACH_IDS = BREACHES.map(({ id }) => id);
const FINAL = '2025-12-19';
const ROUND_DATES = ['2025', '2025-11-10', '2025-11-20', '2025-12', '2025-12-19', '2026-01-06'];

interface Counts {
  /** Whether facts lean to the better; else the indicators of nearly all agreements would be next to nothing. */
  readonly leaning: boolean;
  readonly parties: number;
  readonly baselines: number;
  readonly verifiers: number;
  readonly guarantees: number;
  readonly rounds: number;
  readonly sources: number;
}

/** Ids with a common beginning: `b1`, `b2`. */
const ids = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

const someOf = <T>(items: readonly T[], least = 0): fc.Arbitrary<T[]> =>
  fc.subarray([...items], { minLength: Math.min(least, items.length) });

/** A record whose optional fields are left out, never `undefined`, as in a document. */
const noun = <T>(required: { [K in keyof T]: fc.Arbitrary<T[K]> }, optional: (keyof T)[] = []) =>
  fc.record(required, {
    requiredKeys: (Object.keys(required) as (keyof T)[]).filter((key) => !optional.includes(key)),
  }) as unknown as fc.Arbitrary<{ [K in keyof T]: T[K] }>;

const drawnAgreement = (
  { leaning, ...counts }: Counts,
  {
    unknowns = 'some',
    undisclosed = true,
    violators = 'any',
    coalitions = true,
    purpose,
  }: AgreementShape,
): fc.Arbitrary<Agreement> => {
  const parties = PARTY_IDS.slice(0, counts.parties);
  const baselineIds = ids('b', counts.baselines);
  const verifierIds = ids('v', counts.verifiers);
  const guaranteeIds = ids('g', counts.guarantees);
  const sourceIds = ids('s', counts.sources);

  /** All or nearly all of a list where facts lean to the better. */
  const mostOf = <T>(items: readonly T[], least = 0): fc.Arbitrary<T[]> =>
    someOf(items, leaning ? Math.max(least, items.length - 1) : least);
  /** A fact that is known, and now and then, or often, one that is not. */
  const orUnknown = <T>(known: fc.Arbitrary<T>): fc.Arbitrary<T | 'unknown'> =>
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
  // A rule with nothing but a word or a party in it is the most frequent in texts.
  const rule = orUnknown(
    fc.oneof(
      { weight: leaning ? 8 : 2, arbitrary: fc.constantFrom('automatic', ...parties) },
      { weight: leaning ? 0 : 1, arbitrary: fc.constant('unspecified') },
      {
        weight: 3,
        arbitrary: rules({ parties, markers: ['unspecified', 'unknown'], unless: true }),
      },
    ),
  );
  const duration = orUnknown(
    leaning
      ? fc.constantFrom('PT0S', 'PT6H', 'PT12H', 'PT36H', 'P5D', 'P1M')
      : fc.oneof(
          { weight: 8, arbitrary: promisedDurations },
          { weight: 1, arbitrary: fc.constant('unspecified') },
        ),
  );
  const cites: fc.Arbitrary<Cite[]> = fc
    .array(noun<Cite>({ source: fc.constantFrom(...sourceIds, ''), at: fc.constant('Art. 1') }), {
      maxLength: sourceIds.length === 0 ? 0 : 2,
    })
    .map((list) => list.filter(({ source }) => source !== ''));

  const instrument = noun<Instrument>(
    {
      form: coded('instrument'),
      signatories: mostOf(parties),
      ratifiedBy: someOf(parties),
      cites,
    },
    ['ratifiedBy', 'cites'],
  );

  const party = (id: string): fc.Arbitrary<Party> =>
    noun<Party>(
      {
        id: fc.constant(id),
        name: fc.constant(id.toUpperCase()),
        kind: fc.constantFrom('state', 'coalition', 'commission'),
        members: someOf(coalitions ? parties.filter((other) => other !== id) : []),
      },
      id === 'mnf-u' ? [] : ['members'],
    );

  const baseline = (id: string): fc.Arbitrary<Baseline> =>
    noun<Baseline>(
      {
        id: fc.constant(id),
        subject: fc.constantFrom('line', 'withdrawal', 'force-cap', 'conduct'),
        binds: mostOf(parties, 1),
        forbids: mostOf(BREACH_IDS, 1),
        precision: coded('precision'),
        starts: coded('starts'),
        cites,
      },
      ['cites'],
    );

  const verifier = (id: string): fc.Arbitrary<Verifier> =>
    noun<Verifier>(
      {
        id: fc.constant(id),
        operators: someOf(parties),
        watches: fc.oneof(fc.constant('all' as const), someOf(baselineIds)),
        means: someOf(['ground-observers', 'satellite', 'liaison'] as const),
        access: coded('access'),
        coverage: coded('coverage'),
        detects: duration,
        finding: rule,
        finds: duration,
        attribution: coded('attribution'),
        instrument,
        cites,
      },
      ['instrument', 'cites'],
    );

  const established: fc.Arbitrary<Trigger['established']> = orUnknown(
    fc.oneof(
      { weight: leaning ? 1 : 2, arbitrary: fc.constant('unspecified' as const) },
      { weight: 2, arbitrary: fc.constant('responders' as const) },
      ...(verifierIds.length > 0
        ? [
            {
              weight: 4,
              arbitrary: fc.constantFrom(...verifierIds).map((id) => ({ verifier: id })),
            },
          ]
        : []),
    ),
  );
  const measures = fc.constantFrom<NonNullable<Trigger['measures']>>(
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
  const trigger: fc.Arbitrary<Trigger> = noun<Trigger>(
    {
      threshold: coded('threshold'),
      measures,
      adjectives: fc.constant(['sustained', 'significant']),
      established,
      activation: rule,
      cites,
    },
    ['adjectives', 'cites'],
  ).map(({ measures: found, ...rest }) =>
    rest.threshold === 'measurable' && found !== undefined ? { ...rest, measures: found } : rest,
  );
  const responder = noun<Responder>(
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
  const stages = leaning
    ? someOf(STAGES).map((some) => STAGES.filter((one) => one === 'respond' || some.includes(one)))
    : someOf(STAGES);
  const timeline = stages.chain((stages) =>
    fc.tuple(
      ...stages.map((stage) =>
        noun<Deadline>(
          {
            stage: fc.constant(stage),
            within: duration,
            from: fc.constantFrom('breach', 'previous'),
            cites,
          },
          ['cites'],
        ),
      ),
    ),
  );
  const condition = noun<Condition>(
    {
      kind: fc.constantFrom('precondition', 'void-if'),
      event: fc.constant('a ceasefire is in force'),
      adjudicator: rule,
      controlledBy: orUnknown(someOf(parties)),
      cites,
    },
    ['controlledBy', 'cites'],
  );
  const guarantee = (id: string, index: number): fc.Arbitrary<Guarantee> =>
    noun<Guarantee>(
      {
        id: fc.constant(id),
        protects: someOf(parties, 1),
        breaches: mostOf(BREACH_IDS, 1),
        trigger,
        responders: fc.array(responder, { minLength: leaning ? 1 : 0, maxLength: 2 }),
        timeline,
        term: orUnknown(fc.oneof(promisedDurations, fc.constantFrom('indefinite', 'unspecified'))),
        renewal: rule,
        exitNotice: orUnknown(
          fc.oneof(promisedDurations, fc.constantFrom('no-exit', 'at-will', 'unspecified')),
        ),
        instrument,
        conditions: fc.array(condition, { maxLength: leaning ? 1 : 2 }),
        follows: fc.constantFrom('', ...guaranteeIds.slice(0, index)),
        cites,
      },
      ['renewal', 'instrument', 'cites'],
    ).map(({ follows, ...rest }) =>
      follows === undefined || follows === '' ? rest : { ...rest, follows },
    );

  const round = (id: string): fc.Arbitrary<Round> =>
    noun<Round>(
      {
        id: fc.constant(id),
        date: fc.constantFrom(...ROUND_DATES),
        place: fc.constant('Geneva'),
        seats: noun<Record<string, Coded<'role'>>>(
          Object.fromEntries(parties.map((id) => [id, coded('role')])),
          leaning ? [] : parties,
        ),
        terms: fc.oneof(
          fc.constant('all' as const),
          someOf([...baselineIds, ...verifierIds, ...guaranteeIds]),
        ),
        disclosure: coded('disclosure'),
        cites,
      },
      ['cites'],
    );

  const source = (id: string): fc.Arbitrary<Source> =>
    noun<Source>({
      id: fc.constant(id),
      title: fc.constant('A text'),
      publisher: fc.constant('A publisher'),
      date: fc.constant('2025'),
      kind: fc.constantFrom(...SOURCE_KINDS),
    });

  const [least, most] = { any: [0, 2], one: [1, 1], several: [2, 3] }[violators] as [
    number,
    number,
  ];
  const sides = fc
    .tuple(
      someOf(parties),
      fc.shuffledSubarray(parties, { minLength: least, maxLength: Math.min(most, parties.length) }),
      fc.nat(3),
    )
    .map(([protects, constrains, lot]) =>
      // One deal in four is reciprocal.
      ({ protects: lot === 0 && constrains.length > 0 ? constrains : protects, constrains }),
    );

  return fc
    .tuple(
      sides,
      noun<Agreement>(
        {
          schema: fc.constant(SCHEMA_VERSION),
          id: fc.constant('deal'),
          title: fc.constant('A deal'),
          date: fc.constant(FINAL),
          status: fc.constantFrom('draft', 'signed'),
          purpose:
            purpose === undefined
              ? fc.oneof(
                  { weight: 3, arbitrary: fc.constant(['ceasefire', 'guarantee'] as const) },
                  { weight: 2, arbitrary: fc.constant(['ceasefire'] as const) },
                  { weight: 1, arbitrary: fc.constant(['guarantee'] as const) },
                )
              : fc.constant(purpose),
          parties: fc.tuple(...parties.map(party)),
          protects: fc.constant([]),
          constrains: fc.constant([]),
          scope: noun<NonNullable<Agreement['scope']>>({
            breaches: someOf(BREACH_IDS, 1),
            reason: fc.constant('a truce about less'),
          }),
          undisclosed: undisclosed
            ? fc.oneof(
                { weight: 3, arbitrary: fc.constant([]) },
                { weight: 1, arbitrary: someOf(DISCLOSABLE) },
              )
            : fc.constant([]),
          instrument,
          baselines: fc.tuple(...baselineIds.map(baseline)),
          verification: fc.tuple(...verifierIds.map(verifier)),
          guarantees: fc.tuple(...guaranteeIds.map(guarantee)),
          drafting: fc.tuple(...ids('r', counts.rounds).map(round)),
          sources: fc.tuple(...sourceIds.map(source)),
          cites,
        },
        ['scope', 'undisclosed', 'cites'],
      ),
    )
    .map(([{ protects, constrains }, document]) => ({ ...document, protects, constrains }));
};

const countsOf = (leaning: boolean, [least, most]: readonly [number, number]) => {
  const some = fc.integer({ min: leaning ? Math.max(1, least) : least, max: most });
  return fc.record({
    leaning: fc.constant(leaning),
    parties: fc.integer({ min: 2, max: PARTY_IDS.length }),
    baselines: some,
    verifiers: some,
    guarantees: some,
    rounds: some,
    sources: fc.integer({ min: 0, max: 2 }),
  });
};

/**
 * Draws agreements of a shape: small, valid and varied, with ladders of guarantees, several violators and unknowns.
 *
 * @example
 * import * as fc from 'fast-check';
 * import * as E from 'fp-ts/Either';
 * fc.sample(agreements({ violators: 'several' }), 20).every((one) => E.isRight(parseAgreement(one))); // => true
 */
export const agreements = (shape: AgreementShape = {}): fc.Arbitrary<Agreement> => {
  const known = new Map<string, fc.Arbitrary<Agreement>>();
  const { elements = [0, 3] } = shape;
  return fc.oneof(countsOf(false, elements), countsOf(true, elements)).chain((counts) => {
    const key = Object.values(counts).join();
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = drawnAgreement(counts, shape);
    known.set(key, made);
    return made;
  });
};

/** Agreements of every shape. */
export const anyAgreement: fc.Arbitrary<Agreement> = agreements();
