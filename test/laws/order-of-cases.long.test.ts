/**
 * The order of lists is no fact, in any agreement of the library either.
 */
import { describe, expect, it } from 'vitest';
import { agreementOf, CASES, safeAreas1993 } from '../../src/cases/index.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import type { Finding, Scorecard } from '../../src/model/scorecard.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { inAnotherOrder } from '../../src/testing/arbitraries/disguise.ts';
import { RUNS } from '../runs.ts';
import { numbersOf } from './ranges.ts';

/** A value with every list sorted, and the fields of every object too. */
const inOneOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const texts = value.map((item) => JSON.stringify(inOneOrder(item)));
    return texts.sort();
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, inOneOrder(item)]));
};

/** Words, whatever the order in which parties are listed among them. */
const words = (text: string): string => text.split(/[ ,]+/).sort().join(' ');

/** A finding without the position of a condition in its list. */
const said = ({ at, message, repair, ...finding }: Finding) => ({
  ...finding,
  at: at.replace(/\.\d+$/, ''),
  message: words(message),
  repair: words(repair),
});

/** Everything that a reader is told, but not in which order. */
const told = (card: Scorecard): unknown => [
  numbersOf(card),
  card.worstCase,
  card.firstProbe,
  inOneOrder(card.matrix),
  inOneOrder(card.violatorDependence),
  inOneOrder(card.findings.map(said)),
  inOneOrder(card.warnings.map(({ found, expected }) => [found, expected])),
];

/** How often each case is put in another order, and once more for each quarter of the usual runs. */
const SHUFFLES = 2 + RUNS / 40;

describe('another order of every list tells nothing else', () => {
  it.each(CASES.map((one) => [one.id, one] as const))('%s', (_, one) => {
    const agreement = agreementOf(one);
    const own = told(scoreAgreement(agreement));
    for (let seed = 1; seed <= SHUFFLES; seed++)
      expect(told(scoreAgreement(inAnotherOrder(agreement, seed)))).toEqual(own);
  });

  it('though the rounds of a day are listed the other way round', () => {
    const agreement = agreementOf(safeAreas1993);
    const turned: Agreement = { ...agreement, drafting: agreement.drafting.toReversed() };
    expect(told(scoreAgreement(turned))).toEqual(told(scoreAgreement(agreement)));
  });
});
