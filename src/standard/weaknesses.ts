/**
 * Findings that an adversary would make: a catalogue beside the standard one, for those who want them on a scorecard.
 *
 * They look at the whole chain of an answer, which takes more work than a drafting fault, so `scoreAgreement` looks for none
 * of them unless they are passed to it.
 */
import type { FindingKind } from '../analysis/finding.ts';
import { alliesOnlyTogether } from '../weaknesses/allies-only-together.ts';
import { largestUnansweredProbe } from '../weaknesses/largest-unanswered-probe.ts';
import { singlePointOfFailure } from '../weaknesses/single-point-of-failure.ts';

/**
 * The findings that an adversary would make, in the order in which equals are listed.
 *
 * @example
 * import { scoreAgreement, STANDARD_FINDINGS } from 'casus-foederis';
 *
 * const card = scoreAgreement(agreement, rubric, [...STANDARD_FINDINGS, ...WEAKNESSES]);
 * card.findings.some(({ id }) => id === 'violator-holds-veto'); // => true
 */
export const WEAKNESSES: readonly FindingKind[] = [
  singlePointOfFailure,
  alliesOnlyTogether,
  largestUnansweredProbe,
];
