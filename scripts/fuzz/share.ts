/**
 * One process of a fuzz run: tries parts of the inputs as it is sent them, and says what came of each part.
 */
import * as built from 'casus-foederis';
import { agreementOf, CASES } from 'casus-foederis/cases';
import { frozen, nextInput, type Seeds } from './inputs.ts';
import { lotsOf } from './lots.ts';
import { type Package, tryPromises } from './promises.ts';

/** A part of the work. */
export interface Share {
  readonly seed: number;
  readonly count: number;
}

/** What came of a part. */
export interface Tried {
  readonly tried: number;
  readonly refused: number;
  readonly scored: number;
  readonly thorough: number;
  readonly broken: readonly string[];
}

/** Out of this many inputs one is tried thoroughly. */
const THOROUGH = 16;

const agreements = CASES.map(agreementOf);
const [base] = agreements.toSorted((a, b) => JSON.stringify(a).length - JSON.stringify(b).length);

/** A case with one element of each kind and without cites and notes, where that is still a document: read in no time. */
const essenceOf = (agreement: built.Agreement): readonly built.Agreement[] => {
  const bare = JSON.parse(
    JSON.stringify(agreement, (key, value) =>
      ['cites', 'notes', 'outcome', 'shows', 'origin', 'scope', 'follows'].includes(key)
        ? undefined
        : value,
    ),
  );
  const read = built.parseAgreement({
    ...bare,
    baselines: bare.baselines.slice(0, 2),
    verification: bare.verification.slice(0, 1),
    guarantees: bare.guarantees.slice(0, 1),
    drafting: bare.drafting.slice(0, 1).map((round: object) => ({ ...round, terms: 'all' })),
    sources: bare.sources.slice(0, 1),
  });
  return read._tag === 'Right' ? [read.right] : [];
};

const essences = agreements.flatMap(essenceOf);

/** Mostly small documents, so that a million take minutes; every tenth is a whole case. */
const SEEDS: Seeds = frozen({
  documents: [...agreements, ...Array.from({ length: 10 }, () => essences).flat()],
  rubrics: [built.MIAMI_2025],
});

/** Tries a number of inputs that a seed draws. */
export const tryShare = ({ seed, count }: Share, from: Package = built): Tried => {
  const lots = lotsOf(seed);
  const broken: string[] = [];
  let [refused, scored, thorough] = [0, 0, 0];
  for (let index = 0; index < count; index++) {
    const input = nextInput(SEEDS, lots);
    const isThorough = index % THOROUGH === 0;
    const outcome = tryPromises(input, from, base as built.Agreement, isThorough);
    if (isThorough) thorough++;
    if (outcome.broken !== undefined)
      broken.push(`seed ${seed}, input ${index}, ${input.door}: ${outcome.broken}`);
    else if (outcome.came === 'refused') refused++;
    else scored++;
  }
  return { tried: count, refused, scored, thorough, broken };
};

if (process.send !== undefined)
  process.on('message', (message) => {
    process.send?.(tryShare(message as Share));
  });
