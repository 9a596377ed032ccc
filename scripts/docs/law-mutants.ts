/**
 * The mutants: for every law a deliberate mistake, and how soon the law finds it.
 */
import * as E from 'fp-ts/Either';
import { checkGuaranteeModel } from '../../src/testing/check.ts';
import type { Law } from '../../src/testing/law.ts';
import { LAWS } from '../../src/testing/laws.ts';
import { MUTANTS, type Mutant } from '../../test/testing/mutants/mutants.ts';
import { readTemplate } from './files.ts';
import measured from './law-mutants.json' with { type: 'json' };
import { code, table } from './markdown.ts';
import { page } from './page.ts';

/** From 0 on. */
export const SEEDS = 20;
/** The other laws take ten times as long, so they are tried on fewer. */
export const SEEDS_OF_OTHERS = 2;
/** Time is no matter here: a busy machine is to find what an idle one finds. */
const NO_LIMIT = Number.POSITIVE_INFINITY;

/** What was found of one mutant over all seeds. */
export interface Measured {
  readonly law: string;
  /** The run that found it, by seed; nothing if none did. */
  readonly afterRuns: readonly (number | null)[];
  /** Laws that fell with it. */
  readonly others: readonly string[];
}

/** What was measured, in the order of the laws. */
export const MEASURED: readonly Measured[] = measured;

/** What broke of the laws asked, with a seed and the usual number of runs. */
const brokenOf = ({ model, score }: Mutant, laws: readonly Law[], seed: number) => {
  const checked = checkGuaranteeModel(model, {
    seed,
    laws,
    timeLimit: NO_LIMIT,
    ...(score === undefined ? {} : { score }),
  });
  return E.isLeft(checked) ? checked.left : [];
};

/** The run in which the law of a mutant first broke; nothing if it did not. */
export const foundAfter = (mutant: Mutant, seed: number): number | null =>
  brokenOf(mutant, [mutant.law], seed)[0]?.found.afterRuns ?? null;

/** The other laws that a mutant breaks. */
export const othersBroken = (mutant: Mutant, seed: number): readonly string[] =>
  brokenOf(
    mutant,
    LAWS.filter((law) => law !== mutant.law),
    seed,
  ).map(({ law }) => law);

const middle = (sorted: readonly number[]): number => {
  const [below, above] = [(sorted.length - 1) >> 1, sorted.length >> 1];
  return ((sorted[below] ?? 0) + (sorted[above] ?? 0)) / 2;
};

const row = ({ law, afterRuns, others }: Measured): readonly string[] => {
  const mutant = MUTANTS.find((one) => one.law.id === law);
  const found = afterRuns.filter((runs) => runs !== null).sort((a, b) => a - b);
  return [
    code(law),
    mutant?.mistake ?? 'none',
    String(found[0] ?? ''),
    found.length === 0 ? '' : String(middle(found)),
    String(found.at(-1) ?? ''),
    `${found.length}/${afterRuns.length}`,
    others.map(code).join(', ') || 'none',
  ];
};

/** Sets the page of the mutants. */
export const lawMutants = (all: readonly Measured[] = MEASURED): string =>
  page(readTemplate('law-mutants'), {
    'seeds-of-others': String(SEEDS_OF_OTHERS),
    'mutants': table(
      ['law', 'mistake', 'least', 'median', 'most', 'found', 'others'],
      all.map(row),
    ),
  });
