import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  best,
  chain,
  discount,
  either,
  every,
  mean,
  rangeBy,
  worst,
} from '../../src/score/combinators.ts';
import { isInside, type Range } from '../../src/score/range.ts';
import { leaf, notApplicable, type Score } from '../../src/score/score.ts';
import { RUNS } from '../runs.ts';

const BECAUSE = { code: 'combined' } as const;
const NAMES = { id: 'whole', label: 'Whole' };
const ABSENT = { code: 'absent', at: 'baselines', what: 'line' } as const;
const part = (range: Range, weight = 1): Score =>
  leaf('part', 'Part', 'measure', weight, range, BECAUSE);
const at = (value: number, weight = 1) => part({ low: value, high: value }, weight);

const COMBINATORS = { mean, chain, every, discount, best, worst, either };
/** Those of which a part and its double are worth what the part is. */
const AVERAGING = { mean, chain, every, best, worst, either };
const WEIGHING = { mean, chain, every };
type Combine = (parts: readonly Score[]) => Score;
const named =
  (combine: (names: typeof NAMES, parts: readonly Score[]) => Score): Combine =>
  (parts) =>
    combine(NAMES, parts);

const CLOSE = 1e-12;
const value = fc.double({ min: 0, max: 1, noNaN: true });
const range = fc
  .tuple(value, value)
  .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
const weight = fc.double({ min: 0.01, max: 10, noNaN: true });
const parts = fc.array(
  fc.tuple(range, weight).map(([one, own]) => part(one, own)),
  { minLength: 1, maxLength: 6 },
);

const expectClose = (a: Range, b: Range) => {
  expect(Math.abs(a.low - b.low)).toBeLessThanOrEqual(CLOSE);
  expect(Math.abs(a.high - b.high)).toBeLessThanOrEqual(CLOSE);
};

/** Parts that are all the same at one end, and at the other end as close to it as numbers get. */
const nearly = fc
  .tuple(value, fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 5 })), { minLength: 1 }))
  .map(([low, list]) =>
    list.map(([isHigher, own]) =>
      part({ low, high: isHigher ? Math.min(1, low * (1 + Number.EPSILON)) : low }, own),
    ),
  );

describe('values of the design', () => {
  it('a chain of three with one absent and two perfect is about 0.21, a conjunction about 0.02', () => {
    const three = [at(0), at(1), at(1)];
    expect(chain(NAMES, three).range.low).toBeCloseTo(0.2075, 4);
    expect(every(NAMES, three).range.low).toBeCloseTo(0.0196, 4);
  });

  it('a mean weighs, the best is the maximum, the worst the minimum, either the hull', () => {
    const two = [part({ low: 0.2, high: 0.4 }, 3), part({ low: 0.3, high: 0.9 })];
    expectClose(mean(NAMES, two).range, { low: 0.225, high: 0.525 });
    expect(best(NAMES, two).range).toEqual({ low: 0.3, high: 0.9 });
    expect(worst(NAMES, two).range).toEqual({ low: 0.2, high: 0.4 });
    expect(either(NAMES, two).range).toEqual({ low: 0.2, high: 0.9 });
  });

  it('a discount is the product at each end, whatever the weights', () => {
    // 0.8 × 0.5 × 0.25 and 0.9 × 0.5 × 1.
    const three = [part({ low: 0.8, high: 0.9 }, 4), at(0.5), part({ low: 0.25, high: 1 })];
    expectClose(discount(NAMES, three).range, { low: 0.1, high: 0.45 });
    expect(discount(NAMES, [at(0.7), at(0)]).range).toEqual({ low: 0, high: 0 });
    expect(discount(NAMES, [at(0.7)]).range).toEqual({ low: 0.7, high: 0.7 });
  });

  it('the best of nothing is 0, and anything else of nothing is not applicable', () => {
    expect(best(NAMES, []).range).toEqual({ low: 0, high: 0 });
    for (const combine of [mean, chain, every, discount, worst, either])
      expect(combine(NAMES, [])).toEqual(notApplicable('whole', 'Whole', BECAUSE));
  });

  it('anything of parts without any weight is not applicable, the best as well', () => {
    const idle = [at(0.2, 0), part({ low: 0.4, high: 0.6 }, 0)];
    for (const combine of Object.values(COMBINATORS)) {
      expect(combine(NAMES, idle)).toEqual(notApplicable('whole', 'Whole', BECAUSE));
      expect(combine({ ...NAMES, because: ABSENT }, idle).because).toEqual(ABSENT);
    }
  });

  it('a fact, and what is not asked, is combined of nothing', () => {
    for (const rule of ['rung', 'measure', 'not-applicable'] as const)
      expect(rangeBy(rule, [at(0.5)])).toBeUndefined();
    expect(rangeBy('best', [])).toBeUndefined();
    expect(rangeBy('worst', [at(0.5)])).toEqual({ low: 0.5, high: 0.5 });
  });

  it('a chain and a conjunction of three with open ends', () => {
    // ε + (1−ε)·x is 0.208 and 0.802 for 0.2 and 0.8, and 0.505 for 0.5; weights of a half, a quarter and a quarter.
    const three = [part({ low: 0.2, high: 0.8 }, 2), at(0.5), at(0.5)];
    const shifted = (value: number) => (value - 0.01) / 0.99;
    expectClose(chain(NAMES, three).range, {
      low: shifted(Math.sqrt(0.208 * 0.505)),
      high: shifted(Math.sqrt(0.802 * 0.505)),
    });
    expectClose(every(NAMES, three).range, {
      low: shifted(1 / (0.5 / 0.208 + 0.5 / 0.505)),
      high: shifted(1 / (0.5 / 0.802 + 0.5 / 0.505)),
    });
  });
});

describe('the name of a whole', () => {
  const cites = [{ source: 'text', at: 'Art. 1' }];

  it.each(Object.entries(COMBINATORS))('made by %s is what it is given', (rule, combine) => {
    const parts = [at(0.5), at(0.5)];
    expect(combine({ ...NAMES, weight: 3, because: ABSENT, cites }, parts)).toMatchObject({
      ...NAMES,
      rule,
      weight: 3,
      because: ABSENT,
      cites,
      parts,
    });
    expect(combine(NAMES, parts)).toMatchObject({ weight: 1, because: BECAUSE, cites: [] });
  });

  it('is what it is given where the best is of nothing', () => {
    const named = { ...NAMES, weight: 3, because: ABSENT, cites };
    const none = { rule: 'best', range: { low: 0, high: 0 }, parts: [] };
    expect(best(named, [])).toEqual({ ...named, ...none });
    expect(best(NAMES, [])).toEqual({ ...NAMES, ...none, weight: 1, because: BECAUSE, cites: [] });
  });
});

describe('the last bit', () => {
  /** All orders of some values. */
  const orders = <A>(values: readonly A[]): A[][] =>
    values.length < 2
      ? [[...values]]
      : values.flatMap((one, i) => orders(values.toSpliced(i, 1)).map((rest) => [one, ...rest]));
  const TENTHS = [0.1, 0.2, 0.3, 0.7, 0.9];

  it.each([
    ['mean', mean],
    ['discount', discount],
  ])('of a %s is the same in every order of its parts', (_, combine) => {
    const found = orders(TENTHS).map(
      (values) =>
        combine(
          NAMES,
          values.map((one) => part({ low: one / 3, high: one })),
        ).range,
    );
    expect(new Set(found.map(({ low }) => low)).size).toBe(1);
    expect(new Set(found.map(({ high }) => high)).size).toBe(1);
  });

  it('of a mean of perfect parts is never above what is perfect', () => {
    // In this order the weights add up to less than in another.
    expect(0.3 + 0.2 + 0.1).toBeLessThan(0.1 + 0.2 + 0.3);
    const perfect = [0.3, 0.2, 0.1].map((weight) => at(1, weight));
    expect(mean(NAMES, perfect).range).toEqual({ low: 1, high: 1 });
  });

  it.each([
    ['chain', chain],
    ['every', every],
  ])('of a %s of equal ends is that of each, at one end or at both', (_, combine) => {
    for (const value of TENTHS) {
      const same = [at(value), at(value, 2), at(value, 0.3)];
      expect(combine(NAMES, same).range).toEqual({ low: value, high: value });
      const [low, high] = [
        same.with(1, part({ low: value, high: 1 }, 2)),
        same.with(2, part({ low: 0, high: value }, 0.3)),
      ];
      expect(combine(NAMES, low).range.low).toBe(value);
      expect(combine(NAMES, low).range.high).toBeGreaterThan(value);
      expect(combine(NAMES, high).range.high).toBe(value);
      expect(combine(NAMES, high).range.low).toBeLessThan(value);
    }
  });
});

describe.each(Object.entries(COMBINATORS))('%s', (_, combinator) => {
  const combine = named(combinator);
  const holds = (law: (parts: Score[], other: Range, lot: number) => void) => {
    fc.assert(fc.property(parts, range, fc.nat(), law), { numRuns: RUNS });
  };

  it('stays between 0 and 1, low end first', () => {
    holds((some) => {
      const { low, high } = combine(some).range;
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeGreaterThanOrEqual(low);
      expect(high).toBeLessThanOrEqual(1);
    });
  });

  it('keeps the low end first where rounding could turn a range around', () => {
    fc.assert(
      fc.property(nearly, (some) => {
        const { low, high } = combine(some).range;
        expect(high).toBeGreaterThanOrEqual(low);
      }),
      { numRuns: RUNS },
    );
  });

  it('does not depend on the order of its parts', () => {
    holds((some) => {
      expectClose(combine(some).range, combine([...some].reverse()).range);
    });
  });

  it('is not changed by a part of weight 0, or by one that does not apply', () => {
    holds((some, other) => {
      expectClose(combine([...some, part(other, 0)]).range, combine(some).range);
      expectClose(combine([...some, notApplicable('x', 'X', BECAUSE)]).range, combine(some).range);
    });
  });

  it('never falls when a part rises, at either end', () => {
    holds((some, { low, high }, lot) => {
      const index = lot % some.length;
      const before = some[index] as Score;
      const raised = {
        low: Math.max(low, before.range.low),
        high: Math.max(high, before.range.high),
      };
      const after = combine(some.with(index, { ...before, range: raised })).range;
      expect(after.low).toBeGreaterThanOrEqual(combine(some).range.low - CLOSE);
      expect(after.high).toBeGreaterThanOrEqual(combine(some).range.high - CLOSE);
    });
  });

  it('narrows when a part narrows, inside what it was', () => {
    holds((some, { low, high }, lot) => {
      const index = lot % some.length;
      const before = some[index] as Score;
      const within = (end: number) =>
        before.range.low + end * (before.range.high - before.range.low);
      const after = combine(
        some.with(index, { ...before, range: { low: within(low), high: within(high) } }),
      ).range;
      const was = combine(some).range;
      expect(isInside(after, { low: was.low - CLOSE, high: was.high + CLOSE })).toBe(true);
    });
  });
});

describe.each(Object.entries(AVERAGING))('%s', (_, combinator) => {
  it('gives equals as they are', () => {
    fc.assert(
      fc.property(range, weight, (one, own) => {
        expectClose(named(combinator)([part(one, own), part(one, own)]).range, one);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('discount', () => {
  it('is never worth more than any of its parts, and as much as one where the others take nothing', () => {
    fc.assert(
      fc.property(parts, fc.nat(), (some, lot) => {
        const { low, high } = discount(NAMES, some).range;
        const one = some[lot % some.length] as Score;
        expect(low).toBeLessThanOrEqual(one.range.low);
        expect(high).toBeLessThanOrEqual(one.range.high);
        expectClose(discount(NAMES, [one, at(1), at(1)]).range, one.range);
      }),
      { numRuns: RUNS },
    );
  });

  it('is the same to the last bit in whatever order its parts come', () => {
    fc.assert(
      fc.property(parts, (some) => {
        expect(discount(NAMES, [...some].reverse()).range).toEqual(discount(NAMES, some).range);
      }),
      { numRuns: RUNS },
    );
  });
});

describe.each(Object.entries(WEIGHING))('%s', (_, combinator) => {
  const combine = named(combinator);

  it('is not changed when a part is split into two halves of its weight', () => {
    fc.assert(
      fc.property(parts, fc.nat(), (some, lot) => {
        const index = lot % some.length;
        const half = { ...(some[index] as Score), weight: (some[index] as Score).weight / 2 };
        expectClose(combine(some.toSpliced(index, 1, half, half)).range, combine(some).range);
      }),
      { numRuns: RUNS },
    );
  });

  it('rises strictly with every part, so that every improvement shows', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 5 }), fc.nat(), (some, lot) => {
        const index = lot % some.length;
        fc.pre((some[index] as number) <= 0.9);
        const raised = some.with(index, (some[index] as number) + 0.1);
        expect(combine(raised.map((one) => at(one))).range.low).toBeGreaterThan(
          combine(some.map((one) => at(one))).range.low,
        );
      }),
      { numRuns: RUNS },
    );
  });
});

describe.each<[string, typeof mean]>([
  ['mean of equal weights', mean],
  ['discount', discount],
])('a %s', (_, combine) => {
  // Few parts are put in order otherwise than many.
  it.each([
    ['few', { minLength: 1, maxLength: 16 }],
    ['many', { minLength: 17, maxLength: 60 }],
  ])('of %s parts is the same to the last bit in whatever order they come', (__, lengths) => {
    // The product of many small ones is 0 in any order.
    const near = range.map(({ low, high }) => part({ low: (1 + low) / 2, high: (1 + high) / 2 }));
    fc.assert(
      fc.property(fc.array(near, lengths), (some) => {
        expect(combine(NAMES, [...some].reverse()).range).toEqual(combine(NAMES, some).range);
      }),
      { numRuns: RUNS },
    );
  });
});

it.each([
  ['one other', [0.5]],
  ['several others', [0.5, 0.5, 1]],
])('a discount is not changed by a part without weight beside %s', (_, values) => {
  const others = values.map((one) => at(one));
  const weightless = part({ low: 0.2, high: 0.2 }, 0);
  expect(discount(NAMES, [weightless, ...others]).range).toEqual(discount(NAMES, others).range);
  expect(discount(NAMES, [...others, weightless]).range).toEqual(discount(NAMES, others).range);
});
