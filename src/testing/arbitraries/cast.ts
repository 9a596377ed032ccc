/**
 * The cast of a random agreement: the ids of its parties and elements.
 *
 * They are drawn first, so that everything else can refer to them.
 */
import * as fc from 'fast-check';
import { BREACHES } from '../../model/breaches.ts';
import type { Referent } from '../../model/terms.ts';

export const BREACH_IDS = BREACHES.map(({ id }) => id);

/** The number of each kind of element. */
export interface Counts {
  /** Whether facts lean towards the better; otherwise nearly all agreements would score close to zero. */
  readonly leaning: boolean;
  readonly parties: number;
  readonly baselines: number;
  readonly verifiers: number;
  readonly guarantees: number;
  readonly rounds: number;
  readonly sources: number;
}

/** The ids of parties and elements, in order. */
export interface Cast {
  readonly leaning: boolean;
  readonly parties: readonly string[];
  readonly baselines: readonly string[];
  readonly verifiers: readonly string[];
  readonly guarantees: readonly string[];
  readonly rounds: readonly string[];
  readonly sources: readonly string[];
}

/** The ids that a reference of each kind may name. */
export const namesIn = (cast: Cast): Readonly<Record<Referent, readonly string[]>> => {
  const { parties, baselines, verifiers, guarantees, sources } = cast;
  return {
    'party': parties,
    'baseline': baselines,
    'verifier': verifiers,
    'guarantee': guarantees,
    'baseline, verifier or guarantee': [...baselines, ...verifiers, ...guarantees],
    'source': sources,
    'source, of the text or of the outcome': sources,
    'breach kind': BREACH_IDS,
  };
};

/** The party that is a coalition and has members. */
export const COALITION = 'mnf-u';

/** The names of parties, by their ids. */
const PARTIES: Readonly<Record<string, string>> = {
  ua: 'Ukraine',
  ru: 'Russian Federation',
  us: 'United States',
  gb: 'United Kingdom',
  [COALITION]: 'Multinational Force Ukraine',
};
const PARTY_IDS = Object.keys(PARTIES);

/** The name of a party. */
export const nameOf = (id: string): string => PARTIES[id] ?? id;

/** Ids with a common beginning: `b1`, `b2`. */
const ids = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

/** Gives every party and element its id. */
export const castOf = (counts: Counts): Cast => ({
  leaning: counts.leaning,
  parties: PARTY_IDS.slice(0, counts.parties),
  baselines: ids('b', counts.baselines),
  verifiers: ids('v', counts.verifiers),
  guarantees: ids('g', counts.guarantees),
  rounds: ids('r', counts.rounds),
  sources: ids('s', counts.sources),
});

/** Draws the numbers of parties, which are two or more, and of elements. */
export const countsOf = (
  leaning: boolean,
  [least, most]: readonly [number, number],
): fc.Arbitrary<Counts> => {
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
