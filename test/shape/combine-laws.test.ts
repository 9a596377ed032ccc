import fc from 'fast-check';
import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import { isUnknown } from '../../src/decision/rule.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { parseAgreement } from '../../src/reading/parse.ts';
import { combine } from '../../src/shape/combine.ts';
import { agreements, anyAgreement } from '../../src/testing/arbitraries/agreement.ts';
import { DRAFTS, draft } from '../drafts.ts';
import { expectNoLower, isAgainstAnyone, ranges, SLOW, withoutOthersInIt } from '../laws/ranges.ts';
import { baseline, deal, guarantee } from '../model/document.ts';
import { RUNS } from '../runs.ts';

describe('papers in a package', () => {
  const papers = [
    deal({ id: 'first' }),
    deal({ id: 'second', baselines: [baseline({ id: 'buffer' })], guarantees: [] }),
    deal({ id: 'third', baselines: [], guarantees: [guarantee({ id: 'force' })] }),
  ];

  it('mean all of their own by `all`, be it nothing', () => {
    const { verification, drafting } = combine('deal', papers);
    expect(verification.map(({ watches }) => watches)).toEqual([
      ['first/line'],
      ['second/buffer'],
      [],
    ]);
    expect(drafting.map(({ terms }) => terms)).toEqual([
      ['first/line', 'first/mission', 'first/pledge'],
      ['second/buffer', 'second/mission'],
      ['third/mission', 'third/force'],
    ]);
  });

  it('stay as they were', () => {
    const before = structuredClone(papers);
    combine('deal', papers);
    expect(papers).toEqual(before);
  });

  it('have notes no longer than a document can, whichever are put together first', () => {
    const note = (id: string, notes: string) => deal({ id, notes });
    for (const [length, letter] of [
      [1_999, 'x'],
      [2_000, 'x'],
      [3_998, 'x'],
      [3_999, 'x'],
      [4_000, 'x'],
      [1_999, '🕊'],
      [1_000, 'x🕊'],
    ] as const) {
      const long = note('long', letter.repeat(length));
      const [one, other] = [note('one', 'y'.repeat(100)), note('other', 'z'.repeat(2_000))];
      const all = combine('all', [long, one, other]);
      expect(parseAgreement(all)).toEqual(E.right(all));
      expect(all.notes).toMatch(/…$/u);
      expect(all.notes).not.toMatch(/\p{Surrogate}/u);
      const first = combine('all', [combine('first', [long, one]), other]);
      const last = combine('all', [long, combine('last', [one, other])]);
      expect([first.notes, last.notes]).toEqual([all.notes, all.notes]);
    }
  });

  it('can be all of the coded documents', () => {
    const all = combine('all', DRAFTS.map(draft));
    expect(parseAgreement(all)).toEqual(E.right(all));
  });
});

const PLAIN = { undisclosed: false, coalitions: false } as const;

describe('however papers are put together', () => {
  const severalPapers = fc
    .array(anyAgreement, { maxLength: 4 })
    .map((papers) => papers.map((paper, i): Agreement => ({ ...paper, id: `paper-${i}` })));

  /** Some grouping of papers that keeps their order, empty packages among them. */
  const grouped = (papers: readonly Agreement[], cuts: readonly number[]): Agreement[] => {
    const [cut, ...rest] = cuts;
    if (cut === undefined) return [...papers];
    const at = cut % (papers.length + 1);
    return [
      combine(`left-${cuts.length}`, grouped(papers.slice(0, at), rest)),
      ...grouped(papers.slice(at), rest.slice(1)),
    ];
  };

  it('they are the same package', () => {
    fc.assert(
      fc.property(severalPapers, fc.array(fc.nat(20), { maxLength: 4 }), (papers, cuts) => {
        expect(combine('deal', grouped(papers, cuts))).toEqual(combine('deal', papers));
      }),
      { numRuns: RUNS },
    );
  });

  it(
    'a paper that constrains nobody, and is about no other breach, never lowers the first two indicators',
    () => {
      const shape = { elements: [0, 2], purpose: ['ceasefire', 'guarantee'] } as const;
      fc.assert(
        // What a paper does not disclose opens questions, and members that it names are members everywhere.
        fc.property(agreements(shape), agreements({ ...shape, ...PLAIN }), (one, other) => {
          // One more verifier is one more that may be meant where it is unknown who establishes a breach.
          fc.pre(!one.guarantees.some(({ trigger }) => isUnknown(trigger.established)));
          // Whoever votes in one more rule is one more outsider, where anyone could be the violator.
          fc.pre(one.constrains.length > 0 && !isAgainstAnyone(one));
          const first: Agreement = { ...one, id: 'first' };
          // A first duty to withdraw opens a question; a rule that a paper gives a body is that body's in all of them.
          const { scope: _, sides: __, ...rest } = withoutOthersInIt(other);
          const scope = one.scope === undefined ? {} : { scope: one.scope };
          const second: Agreement = {
            ...rest,
            ...scope,
            id: 'second',
            protects: one.protects,
            constrains: [],
          };
          const after = ranges(combine('deal', [first, second]));
          expectNoLower(after, ranges(first), ['baselines', 'guarantees']);
        }),
        { numRuns: RUNS },
      );
    },
    SLOW,
  );
});
