/**
 * The tree of reasons says all that the scores say, and each thing once.
 */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReasonNode, reasonsOf } from '../../src/report/reasons.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { agreements } from '../../src/testing/arbitraries/agreement.ts';
import { RUNS } from '../runs.ts';
import { caseOf } from './cards.ts';

describe('the tree of reasons', () => {
  it('says what every score of the card says', () => {
    fc.assert(
      fc.property(agreements({ elements: [1, 3] }), (agreement) => {
        const card = scoreAgreement(agreement);
        const told = new Set<string>();
        const visit = ({ node: { weight: _, parts: __, ...own }, parts }: ReasonNode): void => {
          told.add(JSON.stringify(own));
          parts.forEach(visit);
        };
        const { top, shared } = reasonsOf(card);
        if (top === undefined) throw new Error('no top');
        visit(top);
        const said = card.nodes.map(({ weight: _, parts: __, ...own }) => JSON.stringify(own));
        expect(told).toEqual(new Set(said));
        for (const { parts } of shared) expect(parts.length).toBeGreaterThan(0);
      }),
      { numRuns: RUNS },
    );
  });

  it('has a treaty of twenty parties less than a third as often as it is scored', () => {
    const { card } = caseOf('rio-treaty-1947');
    const kept = new Set<ReasonNode>();
    const visit = (one: ReasonNode): void => {
      if (kept.has(one)) return;
      kept.add(one);
      one.parts.forEach(visit);
    };
    const { top } = reasonsOf(card);
    if (top !== undefined) visit(top);
    expect(kept.size).toBeGreaterThan(100);
    expect(kept.size).toBeLessThan(card.nodes.length / 3);
  });
});
