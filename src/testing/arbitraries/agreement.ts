/**
 * Agreements: small, valid and varied.
 *
 * They have two to five parties and up to three each of baselines, verifiers, guarantees and rounds. References point to
 * things that exist, ladders of guarantees have no loops, and every marker of the format occurs. `parseAgreement` accepts
 * all of them.
 */
import * as fc from 'fast-check';
import type { Agreement, Party, Round, Source } from '../../model/agreement.ts';
import { AgreementSchema, DISCLOSABLE, SCHEMA_VERSION } from '../../model/agreement.ts';
import { RoundSchema } from '../../model/drafting.ts';
import { PartySchema, SOURCE_KINDS, SourceSchema } from '../../model/parties.ts';
import { ANYONE } from '../../model/terms.ts';
import { BREACH_IDS, type Cast, COALITION, type Counts, castOf, countsOf, nameOf } from './cast.ts';
import { type CodedValues, codedValues } from './coded.ts';
import { noun, someOf } from './drawing.ts';
import { guaranteesOf } from './guarantee.ts';
import { baseline, verifier } from './observing.ts';

/** The shape of random agreements. */
export interface AgreementShape {
  /** How often facts are `unknown`: sometimes (`some`) unless given. */
  readonly unknowns?: 'some' | 'many';
  /** Whether lists may be undisclosed: true unless given. */
  readonly undisclosed?: boolean;
  /** How many parties may be constrained: up to two (`any`) unless given. */
  readonly violators?: 'any' | 'one' | 'several';
  /** Whether parties may be members of others: true unless given. */
  readonly coalitions?: boolean;
  /** How many there are of baselines, verifiers, guarantees and rounds each: none to three unless given. */
  readonly elements?: readonly [least: number, most: number];
  /** The purpose of every agreement: any unless given. */
  readonly purpose?: Agreement['purpose'];
}

const FINAL = '2025-12-19';
const ROUND_DATES = ['2025', '2025-11-10', '2025-11-20', '2025-12', '2025-12-19', '2026-01-06'];

const party = (id: string, cast: Cast, members: readonly string[]): fc.Arbitrary<Party> =>
  noun<Party>(
    PartySchema,
    cast,
    {
      id: fc.constant(id),
      name: fc.constant(nameOf(id)),
      kind: fc.constantFrom('state', 'coalition', 'commission', 'armed-group', 'council'),
      members: someOf(members.filter((other) => other !== id)),
      // A rule that names parties might lead back to the body itself; the Security Council has its members by their
      // ids.
      decides: fc.constantFrom('consensus', 'majority', 'automatic'),
    },
    id === COALITION ? ['members'] : [],
  );

const source = (id: string, cast: Cast): fc.Arbitrary<Source> =>
  noun<Source>(SourceSchema, cast, {
    id: fc.constant(id),
    title: fc.constant('A text'),
    publisher: fc.constant('A publisher'),
    date: fc.constant('2025'),
    kind: fc.constantFrom(...SOURCE_KINDS),
  });

const round = (id: string, cast: Cast, { coded, cites }: CodedValues): fc.Arbitrary<Round> => {
  const { leaning, parties, baselines, verifiers, guarantees } = cast;
  return noun<Round>(RoundSchema, cast, {
    id: fc.constant(id),
    date: fc.constantFrom(...ROUND_DATES),
    place: fc.constant('Geneva'),
    seats: fc.record(Object.fromEntries(parties.map((seated) => [seated, coded('role')])), {
      requiredKeys: leaning ? [...parties] : [],
    }),
    terms: fc.oneof(
      fc.constant('all' as const),
      someOf([...baselines, ...verifiers, ...guarantees]),
    ),
    disclosure: coded('disclosure'),
    cites,
  });
};

const CONSTRAINED = { any: [0, 2], one: [1, 1], several: [2, 3] } as const;

/** The protected and the constrained parties; about one agreement in four is reciprocal. */
const sides = ({ parties }: Cast, violators: NonNullable<AgreementShape['violators']>) => {
  const [least, most] = CONSTRAINED[violators];
  const constrained = { minLength: least, maxLength: Math.min(most, parties.length) };
  return fc
    .tuple(someOf(parties), fc.shuffledSubarray([...parties], constrained), fc.nat(3))
    .map(([protects, constrains, lot]) => ({
      protects: lot === 0 && constrains.length > 0 ? constrains : protects,
      constrains,
    }));
};

/** In some agreements outsiders are constrained as well, and in some the constrained parties form one side. */
const CONSTRAINED_HOW = fc.record({
  outsiders: fc.nat(5).map((lot) => lot === 0),
  together: fc.nat(4).map((lot) => lot === 0),
});

const ANY_PURPOSE: fc.Arbitrary<Agreement['purpose']> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(['ceasefire', 'guarantee'] as const) },
  { weight: 2, arbitrary: fc.constant(['ceasefire'] as const) },
  { weight: 1, arbitrary: fc.constant(['guarantee'] as const) },
);

const SOME_UNDISCLOSED = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: someOf(DISCLOSABLE) },
);

const drawnAgreement = (counts: Counts, shape: AgreementShape): fc.Arbitrary<Agreement> => {
  const { unknowns = 'some', violators = 'any', coalitions = true, purpose } = shape;
  const cast = castOf(counts);
  const values = codedValues(cast, unknowns);
  const document = noun<Agreement>(AgreementSchema, cast, {
    schema: fc.constant(SCHEMA_VERSION),
    id: fc.constant('deal'),
    title: fc.constant('A deal'),
    date: fc.constant(FINAL),
    status: fc.constantFrom('draft', 'signed'),
    purpose: purpose === undefined ? ANY_PURPOSE : fc.constant(purpose),
    parties: fc.tuple(...cast.parties.map((id) => party(id, cast, coalitions ? cast.parties : []))),
    protects: fc.constant([]),
    constrains: fc.constant([]),
    sides: fc.constant([]),
    scope: fc.record({
      breaches: someOf(BREACH_IDS, 1),
      reason: fc.constant('a truce about less'),
    }),
    undisclosed: (shape.undisclosed ?? true) ? SOME_UNDISCLOSED : fc.constant([]),
    instrument: values.instrument,
    baselines: fc.tuple(...cast.baselines.map((id) => baseline(id, cast, values))),
    verification: fc.tuple(...cast.verifiers.map((id) => verifier(id, cast, values))),
    guarantees: fc.tuple(...guaranteesOf(cast, values)),
    drafting: fc.tuple(...cast.rounds.map((id) => round(id, cast, values))),
    sources: fc.tuple(...cast.sources.map((id) => source(id, cast))),
    cites: values.cites,
  });
  return fc
    .tuple(sides(cast, violators), CONSTRAINED_HOW, document)
    .map(([{ protects, constrains }, { outsiders, together }, { sides: _, ...drawn }]) => ({
      ...drawn,
      protects,
      constrains: outsiders && violators === 'any' ? [...constrains, ANYONE] : constrains,
      ...(together && constrains.length > 1 ? { sides: [constrains] } : {}),
    }));
};

/**
 * Draws agreements of a shape: small, valid and varied, with ladders of guarantees, several violators and unknowns.
 *
 * @example
 * import * as fc from 'fast-check';
 * const drawn = fc.sample(agreements({ violators: 'several' }), 20);
 * drawn.every((one) => parseAgreement(one)._tag === 'Right'); // => true
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
