import { describe, expect, it } from 'vitest';
import {
  answersIn,
  bestParts,
  overTriads,
  partAt,
  triadsOf,
  vetoOf,
} from '../../src/score/parts.ts';
import { ONE, type Range, ZERO } from '../../src/score/range.ts';
import { leaf, type Score, type ScoreRule } from '../../src/score/score.ts';

const at = (id: string, low: number, high = low): Score =>
  leaf(id, id, 'measure', 1, { low, high }, { code: 'combined' });
const of = (id: string, parts: readonly Score[], rule: ScoreRule = 'mean'): Score => ({
  ...at(id, 0.5),
  rule,
  parts,
});
const ids = (scores: readonly Score[]) => scores.map(({ id }) => id);

describe('a part', () => {
  const tree = of('top', [at('one', 1), of('two', [at('inner', 0.3), at('other', 0.4)])]);

  it('is found by the ids on the way to it', () => {
    expect(partAt(tree)).toBe(tree);
    expect(partAt(tree, 'two', 'inner')?.range.low).toBe(0.3);
    expect(partAt(tree, 'two', 'other')?.range.low).toBe(0.4);
  });

  it('is nothing where the way ends before, or never begins', () => {
    expect(partAt(tree, 'one', 'inner')).toBeUndefined();
    expect(partAt(tree, 'three', 'inner')).toBeUndefined();
    expect(partAt(undefined, 'one')).toBeUndefined();
  });
});

describe('the parts that make a best score', () => {
  it('are those with the highest middle, all of them', () => {
    const parts = [at('a', 0.2, 0.6), at('b', 0.4), at('c', 0.1, 0.5)];
    expect(ids(bestParts(of('top', parts)))).toEqual(['a', 'b']);
    expect(ids(bestParts(of('top', parts.slice(1))))).toEqual(['b']);
    expect(ids(bestParts(of('top', parts.slice(0, 2).toReversed())))).toEqual(['b', 'a']);
  });

  it('are the only one, and none of none', () => {
    expect(ids(bestParts(of('top', [at('a', 0)])))).toEqual(['a']);
    expect(bestParts(of('top', []))).toEqual([]);
    expect(ids(bestParts(of('top', [at('a', 0), at('b', 0)])))).toEqual(['a', 'b']);
  });
});

/** An answer, with the veto beside it where there is one. */
const way = (id: string, triad: Score | undefined, veto?: Score): Score =>
  of(id, [of('answer', triad === undefined ? [] : [triad]), ...(veto === undefined ? [] : [veto])]);
const triad = (high: number, rule: ScoreRule = 'every', parts: readonly Score[] = []): Score => ({
  ...at('triad', high),
  rule,
  parts,
});

describe('the answers of a guarantee', () => {
  it('are its own, or one for each way', () => {
    expect(answersIn(way('g', undefined))).toHaveLength(1);
    const ways = of('g', [of('ways', [way('a', undefined), way('b', undefined)])]);
    expect(answersIn(ways)).toHaveLength(2);
    expect(answersIn(of('g', [of('ways', [at('a', 1), way('b', undefined)])]))).toHaveLength(1);
    expect(answersIn(at('g', 1))).toEqual([]);
    expect(answersIn(undefined)).toEqual([]);
  });
});

describe('the triads of a guarantee', () => {
  it('are its own, of each way', () => {
    const two = of('g', [of('ways', [way('a', triad(0.3)), way('b', triad(0.6))])]);
    expect(triadsOf(two).map(({ range }) => range.high)).toEqual([0.3, 0.6]);
    expect(triadsOf(way('g', undefined))).toEqual([]);
    expect(triadsOf(undefined)).toEqual([]);
  });

  it('are the best of several, and not the parts of one', () => {
    const parts = [at('weak', 0.1), at('strong', 0.9)];
    expect(ids(triadsOf(way('g', triad(0.9, 'best', parts))))).toEqual(['strong']);
    expect(ids(triadsOf(way('g', triad(0.9, 'every', parts))))).toEqual(['triad']);
  });
});

describe('the veto over a guarantee', () => {
  it('is nothing where none of its ways has one', () => {
    expect(vetoOf(way('g', triad(1)))).toBeUndefined();
    expect(vetoOf(of('g', [of('ways', [way('a', triad(1)), way('b', triad(1))])]))).toBeUndefined();
    expect(vetoOf(undefined)).toBeUndefined();
  });

  it('reaches from the least to the most of its ways, of which one without is all', () => {
    const veto = (low: number, high: number) => at('veto', low, high);
    expect(vetoOf(way('g', triad(1), veto(0.1, 0.4)))).toEqual({ low: 0.1, high: 0.4 });
    const both = [way('a', triad(1), veto(0.1, 0.4)), way('b', triad(1), veto(0.2, 0.5))];
    expect(vetoOf(of('g', [of('ways', both)]))).toEqual({ low: 0.1, high: 0.5 });
    const one = [way('a', triad(1), veto(0.1, 0.4)), way('b', triad(1))];
    expect(vetoOf(of('g', [of('ways', one)]))).toEqual({ low: 0.1, high: ONE.high });
  });
});

describe('over triads', () => {
  const rangeOf = ({ id, range }: Score): Range | undefined => (id === 'none' ? undefined : range);

  it.each<[string, readonly Score[], Range]>([
    ['there is nothing without any', [], ZERO],
    ['one is as it is', [at('a', 0.2, 0.4)], { low: 0.2, high: 0.4 }],
    ['one without a range is nothing', [at('none', 0.2)], ZERO],
    ['several are their hull', [at('a', 0.2, 0.4), at('b', 0.3, 0.6)], { low: 0.2, high: 0.6 }],
    ['one of several without a range', [at('a', 0.2), at('none', 0.9)], { low: 0, high: 0.2 }],
  ])('%s', (_, triads, expected) => {
    expect(overTriads(triads, rangeOf)).toEqual(expected);
  });
});
