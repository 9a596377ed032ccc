/**
 * Who and what is in an agreement that is drawn: the ids of its parties and elements.
 *
 * They are drawn first, so that everything else can refer to them.
 */
import * as fc from 'fast-check';

/** How many there are of each. */
export interface Counts {
  /** Whether facts lean to the better; else the indicators of nearly all agreements would be next to nothing. */
  readonly leaning: boolean;
  readonly parties: number;
  readonly baselines: number;
  readonly verifiers: number;
  readonly guarantees: number;
  readonly rounds: number;
  readonly sources: number;
}

/** The ids of what there is, in order. */
export interface Cast {
  readonly leaning: boolean;
  readonly parties: readonly string[];
  readonly baselines: readonly string[];
  readonly verifiers: readonly string[];
  readonly guarantees: readonly string[];
  readonly rounds: readonly string[];
  readonly sources: readonly string[];
}

/** The party that is a coalition, and so has its members. */
export const COALITION = 'mnf-u';
const PARTY_IDS = ['ua', 'ru', 'us', 'gb', COALITION];

/** Ids with a common beginning: `b1`, `b2`. */
const ids = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

/** Gives everything its id. */
export const castOf = (counts: Counts): Cast => ({
  leaning: counts.leaning,
  parties: PARTY_IDS.slice(0, counts.parties),
  baselines: ids('b', counts.baselines),
  verifiers: ids('v', counts.verifiers),
  guarantees: ids('g', counts.guarantees),
  rounds: ids('r', counts.rounds),
  sources: ids('s', counts.sources),
});

/** Draws how many there are; between the least and the most of elements, and two parties or more. */
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
