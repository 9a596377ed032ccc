/**
 * The verdict: gates on each indicator, never an average.
 *
 * Architecture, if all indicators pass the upper gate even at worst. A document, if some indicator misses the lower
 * gate even at best. Undecided, if unknown facts could still carry it to either. Partial otherwise.
 */

import type { Rubric } from '../model/rubric.ts';
import { type DecidingFact, lowFacts, openFacts } from './deciding.ts';
import { withLater } from './later.ts';
import { applies, type Score } from './score.ts';

/** The four verdicts. */
export type VerdictKind = 'architecture' | 'document' | 'undecided' | 'partial';

/** A verdict with the indicators and the facts that decide it. */
export interface Verdict {
  readonly kind: VerdictKind;
  /** Ids of the indicators that decide: those below the gate they miss, or all where the verdict is architecture. */
  readonly by: readonly string[];
  /** Ids of the indicators that are not asked of the text. */
  readonly leftOut: readonly string[];
  /** The facts that decide, most decisive first; worked out when first read. */
  readonly deciding: readonly DecidingFact[];
}

const isBelow = (value: number, gate: number, tolerance: number): boolean =>
  value < gate - tolerance;

/**
 * Judges the indicators of an agreement by the gates of a rubric.
 *
 * An agreement of which no indicator can be asked is a document: it holds nothing that could be enforced.
 */
export const judge = (indicators: readonly Score[], { gates }: Rubric): Verdict => {
  const { architecture, document, tolerance } = gates;
  const asked = indicators.filter(applies);
  const belowAtBest = asked.filter(({ range }) => isBelow(range.high, document, tolerance));
  const belowAtWorst = asked.filter(({ range }) => isBelow(range.low, document, tolerance));
  const shortAtBest = asked.filter(({ range }) => isBelow(range.high, architecture, tolerance));
  const shortAtWorst = asked.filter(({ range }) => isBelow(range.low, architecture, tolerance));

  const [kind, by]: readonly [VerdictKind, readonly Score[]] =
    belowAtBest.length > 0 || asked.length === 0
      ? ['document', belowAtBest]
      : shortAtWorst.length === 0
        ? ['architecture', asked]
        : shortAtBest.length === 0
          ? ['undecided', shortAtWorst]
          : belowAtWorst.length > 0
            ? ['undecided', belowAtWorst]
            : ['partial', shortAtBest];
  return withLater(
    {
      kind,
      by: by.map(({ id }) => id),
      leftOut: indicators.filter((indicator) => !applies(indicator)).map(({ id }) => id),
    },
    'deciding',
    () => (kind === 'undecided' ? openFacts(by) : lowFacts(by)),
  );
};
