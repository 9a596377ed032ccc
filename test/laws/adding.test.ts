/**
 * What is added to an agreement, and what papers add up to.
 *
 * One more baseline, verifier or guarantee never lowers the first two indicators. There are three exceptions, and true
 * ones. Where it is unknown who establishes a breach, one more verifier is one more that it may be. Where anyone could be
 * the violator, one more rule brings those who vote in it. A first duty to withdraw opens a question that nobody asked
 * before.
 */

import fc from 'fast-check';
import * as E from 'fp-ts/Either';
import { describe, expect, it, vi } from 'vitest';
import { rungsBefore } from '../../src/analysis/case-file.ts';
import { isUnknown } from '../../src/decision/rule.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { parseAgreement } from '../../src/reading/parse.ts';
import { combine } from '../../src/shape/combine.ts';
import { agreements } from '../../src/testing/arbitraries/agreement.ts';
import { RUNS } from '../runs.ts';
import { expectInside, expectNoLower, isAgainstAnyone, ranges, SLOW } from './ranges.ts';

vi.setConfig({ testTimeout: SLOW });

const withElements = agreements({ elements: [1, 3] });
const ENFORCEMENT = ['baselines', 'guarantees'] as const;

/** The agreement without an element, and without what names it. */
const without = (agreement: Agreement, id: string): Agreement => {
  const others = (listed: 'all' | readonly string[]) =>
    listed === 'all' ? listed : listed.filter((one) => one !== id);
  const rest = <T extends { readonly id: string }>(items: readonly T[]) =>
    items.filter((item) => item.id !== id);
  return {
    ...agreement,
    baselines: rest(agreement.baselines),
    verification: rest(agreement.verification).map((one) => ({
      ...one,
      watches: others(one.watches),
    })),
    guarantees: rest(agreement.guarantees),
    drafting: agreement.drafting.map((one) => ({ ...one, terms: others(one.terms) })),
  };
};

const isAnyEstablished = ({ guarantees }: Agreement) =>
  guarantees.some(({ trigger }) => isUnknown(trigger.established));

/** Elements that nothing else needs. */
const removable: Readonly<Record<string, (agreement: Agreement) => readonly string[]>> = {
  baseline: ({ baselines }) =>
    baselines.filter(({ forbids }) => !forbids.includes('withdrawal-failure')).map(({ id }) => id),
  verifier: (agreement) =>
    isAnyEstablished(agreement) || isAgainstAnyone(agreement)
      ? []
      : agreement.verification
          .map(({ id }) => id)
          .filter(
            (id) =>
              !agreement.guarantees.some(
                ({ trigger: { established } }) =>
                  typeof established === 'object' && established.verifier === id,
              ),
          ),
  guarantee: (agreement) =>
    isAgainstAnyone(agreement)
      ? []
      : agreement.guarantees
          .map(({ id }) => id)
          .filter((id) => !agreement.guarantees.some((one) => rungsBefore(one).includes(id))),
};

describe('one more element', () => {
  it.each(Object.keys(removable))('never lowers the first two indicators if it is a %s', (kind) => {
    fc.assert(
      fc.property(withElements, fc.nat(), (agreement, which) => {
        const found = removable[kind]?.(agreement) ?? [];
        const id = found[which % found.length];
        fc.pre(id !== undefined);
        expectNoLower(ranges(agreement), ranges(without(agreement, id)), ENFORCEMENT);
      }),
      { numRuns: RUNS },
    );
  });

  it('lies inside the old range if it comes from a list that was not disclosed', () => {
    const listOf = {
      baseline: 'baselines',
      verifier: 'verification',
      guarantee: 'guarantees',
    } as const;
    fc.assert(
      fc.property(
        withElements,
        fc.constantFrom('baseline', 'verifier', 'guarantee'),
        fc.nat(),
        (agreement, kind, which) => {
          const found = removable[kind]?.(agreement) ?? [];
          const id = found[which % found.length];
          fc.pre(id !== undefined);
          const undisclosed = [...new Set([...(agreement.undisclosed ?? []), listOf[kind]])];
          expectInside(
            ranges({ ...agreement, undisclosed }),
            ranges({ ...without(agreement, id), undisclosed }),
            ENFORCEMENT,
          );
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe('papers', () => {
  const withFew = agreements({ elements: [0, 2] });
  const papers = fc
    .tuple(withFew, withFew, withFew)
    .map((list) => list.map((paper, i): Agreement => ({ ...paper, id: `paper-${i + 1}` })));

  it('add up to the same whichever are joined first', () => {
    fc.assert(
      fc.property(papers, ([a, b, c]) => {
        fc.pre(a !== undefined && b !== undefined && c !== undefined);
        const all = combine('deal', [a, b, c]);
        expect(combine('deal', [combine('first', [a, b]), c])).toEqual(all);
        expect(combine('deal', [a, combine('last', [b, c])])).toEqual(all);
      }),
      { numRuns: RUNS },
    );
  });

  it('of which there are none add nothing', () => {
    const none = combine('none', []);
    fc.assert(
      fc.property(papers, ([paper]) => {
        fc.pre(paper !== undefined);
        const alone = combine('deal', [paper]);
        expect(combine('deal', [none, paper])).toEqual(alone);
        expect(combine('deal', [paper, none])).toEqual(alone);
      }),
      { numRuns: RUNS },
    );
  });

  it('that can be read add up to one that can be read', () => {
    fc.assert(
      fc.property(papers, (list) => {
        const read = parseAgreement(combine('deal', list));
        expect(read).toEqual(E.right(combine('deal', list)));
      }),
      { numRuns: RUNS },
    );
  });

  it('by itself says what it said, if it says anything to enforce', () => {
    // A round about all terms of a paper that has none is about none in a package.
    fc.assert(
      fc.property(agreements({ elements: [1, 3] }), (agreement) => {
        expect(ranges(combine('deal', [agreement]))).toEqual(ranges(agreement));
      }),
      { numRuns: RUNS },
    );
  });

  it('that constrain the same parties and are about no more breaches never lower the first two indicators', () => {
    fc.assert(
      fc.property(
        agreements({ purpose: ['ceasefire'], elements: [0, 2] }),
        // What a paper does not disclose opens questions, and members that it names are members everywhere.
        agreements({ elements: [0, 2], undisclosed: false, coalitions: false }),
        (one, other) => {
          fc.pre(!isAnyEstablished(one) && !isAgainstAnyone(one));
          const [first, second] = [
            { ...one, id: 'first' },
            {
              ...other,
              id: 'second',
              purpose: one.purpose,
              parties: other.parties.map(({ decides, ...party }) => party),
              protects: one.protects,
              constrains: one.constrains,
              sides: one.sides,
              scope: one.scope,
              baselines: other.baselines.filter(
                ({ forbids }) => !forbids.includes('withdrawal-failure'),
              ),
            },
          ] as [Agreement, Agreement];
          expectNoLower(ranges(combine('deal', [first, second])), ranges(first), ENFORCEMENT);
        },
      ),
      { numRuns: RUNS },
    );
  });
});
