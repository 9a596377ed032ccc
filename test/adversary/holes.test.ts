import fc from 'fast-check';
import { assert, describe, expect, it } from 'vitest';
import { amountOf, type Hole, holesBetween, justBelow } from '../../src/adversary/holes.ts';
import { isReached } from '../../src/analysis/size.ts';
import type { Measure, Trigger } from '../../src/model/agreement.ts';
import { RUNS } from '../runs.ts';

const trigger = (measures: Trigger['measures'] & object): Trigger => ({
  threshold: 'measurable',
  measures,
  established: 'responders',
  activation: 'automatic',
});

const deep = (atLeast: number): Measure => ({ quantity: 'depth-km', atLeast });
const troops = (atLeast: number): Measure => ({ quantity: 'troops', atLeast });
const killed = (atLeast: number): Measure => ({ quantity: 'casualties', atLeast });
const lasting = (atLeast: string): Measure => ({ quantity: 'duration', atLeast });

const found = (triggers: readonly Trigger[], most = 1_000): readonly Hole[] => {
  const holes = holesBetween(triggers, most);
  assert(holes !== undefined);
  return holes;
};

/** Each hole as its bounds. */
const bounds = (triggers: readonly Trigger[]) =>
  found(triggers).map((hole) =>
    [...hole.values()].map(({ quantity, atLeast }) => `${quantity} < ${atLeast}`).sort(),
  );

describe('the widest holes between', () => {
  it.each<[string, Trigger[], string[][]]>([
    ['one measure: below it', [trigger({ all: [deep(50)] })], [['depth-km < 50']]],
    [
      'all of two: below either',
      [trigger({ all: [deep(50), troops(1_000)] })],
      [['depth-km < 50'], ['troops < 1000']],
    ],
    [
      'any of two: below both',
      [trigger({ any: [deep(10), killed(5)] })],
      [['casualties < 5', 'depth-km < 10']],
    ],
    [
      'two guarantees of which one asks for less: below the less',
      [trigger({ all: [deep(50)] }), trigger({ all: [deep(10)] })],
      [['depth-km < 10']],
    ],
    [
      'a mixture: each way around all of them, and none that is narrower than another',
      [trigger({ all: [deep(50), troops(1_000)] }), trigger({ any: [deep(10), killed(5)] })],
      [['casualties < 5', 'depth-km < 10']],
    ],
    ['what asks for nothing: none', [trigger({ all: [deep(0)] })], []],
    [
      'a time: below it',
      [trigger({ all: [lasting('P1D'), deep(1)] })],
      [['duration < P1D'], ['depth-km < 1']],
    ],
    ['words: none', [{ ...trigger({ all: [deep(1)] }), threshold: 'described' }], []],
    ['no guarantee at all: everything', [], [[]]],
  ])('%s', (_, triggers, expected) => {
    expect(bounds(triggers)).toEqual(expected);
  });

  it('more than may be followed are not found', () => {
    const many = [1, 2, 3, 4].map((n) => trigger({ all: [deep(n), troops(5 - n)] }));
    expect(holesBetween(many, 3)).toBeUndefined();
    expect(holesBetween(many, 100)).toBeDefined();
  });
});

const measure: fc.Arbitrary<Measure> = fc.oneof(
  fc.integer({ min: 0, max: 4 }).map(deep),
  fc.integer({ min: 0, max: 4 }).map(troops),
  fc.integer({ min: 0, max: 4 }).map(killed),
);
const list = fc.array(measure, { minLength: 1, maxLength: 3 });
const triggers = fc.array(
  fc.oneof(
    list.map((all) => trigger({ all })),
    list.map((any) => trigger({ any })),
  ),
  { minLength: 1, maxLength: 4 },
);
const sizes = fc
  .tuple(fc.nat(5), fc.nat(5), fc.nat(5))
  .map(([a, b, c]) => [deep(a), troops(b), killed(c)]);

const isInside = (hole: Hole, size: readonly Measure[]): boolean =>
  size.every((one) => {
    const bound = hole.get(one.quantity);
    return bound === undefined || amountOf(one) < amountOf(bound);
  });

describe('laws of holes:', () => {
  it('a breach sets nobody off just when it is inside of one', () => {
    fc.assert(
      fc.property(triggers, sizes, (some, size) => {
        const dodges = some.every((one) => !isReached(one, size));
        expect(found(some).some((hole) => isInside(hole, size))).toBe(dodges);
      }),
      { numRuns: RUNS * 5 },
    );
  });

  it('each is as wide as it can be: any bound reached sets somebody off', () => {
    fc.assert(
      fc.property(triggers, (some) => {
        for (const hole of found(some))
          for (const bound of hole.values()) {
            const others = [...hole.values()].filter((one) => one !== bound).map(justBelow);
            expect(some.some((one) => isReached(one, [...others, bound]))).toBe(true);
            expect(some.some((one) => isReached(one, [...others, justBelow(bound)]))).toBe(false);
          }
      }),
      { numRuns: RUNS * 2 },
    );
  });

  it('what is just below a bound is below it', () => {
    expect(justBelow(troops(500))).toEqual(troops(499));
    expect(justBelow(deep(50))).toEqual(deep(49.9));
    expect(justBelow(deep(0.05))).toEqual(deep(0.025));
    expect(justBelow(lasting('P1D'))).toEqual(lasting('P0DT86399S'));
    expect(justBelow(lasting('P1M'))).toEqual(lasting('P27DT86399S'));
  });
});
