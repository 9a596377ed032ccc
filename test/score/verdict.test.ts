import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Range } from '../../src/score/range.ts';
import { type End, type Gated, judge } from '../../src/score/verdict.ts';
import { MIAMI_2025 } from '../../src/standard/miami-2025.ts';
import { RUNS } from '../runs.ts';

const { gates } = MIAMI_2025;
const { tolerance } = gates;
const [UPPER, LOWER] = [0.55, 0.3];

type Depth = Partial<Pick<Gated, 'isDeep' | 'reachesCore'>>;
const gated = (range: Range | undefined, depth: Depth = {}): Gated => ({
  range,
  isDeep: () => true,
  reachesCore: () => true,
  ...depth,
});
const exactly = (value: number): Range => ({ low: value, high: value });
const verdict = (
  baselines: Range | undefined,
  guarantees: Range | undefined,
  coDrafting: Range | undefined,
  depth: Depth = {},
) =>
  judge(
    {
      baselines: gated(baselines),
      guarantees: gated(guarantees, depth),
      coDrafting: gated(coDrafting),
    },
    MIAMI_2025,
  );
const kinds = (...ranges: [Range | undefined, Range | undefined, Range | undefined]) => {
  const { worst, best } = verdict(...ranges);
  return [worst, best];
};

describe('a verdict', () => {
  it.each<[string, [Range, Range, Range], string]>([
    [
      'is an architecture where all stands',
      [exactly(0.55), exactly(0.7), exactly(1)],
      'architecture',
    ],
    ['is partial where one does not stand', [exactly(0.9), exactly(0.9), exactly(0.54)], 'partial'],
    [
      'is partial where it is watched and not guaranteed',
      [exactly(0.6), exactly(0.1), exactly(0)],
      'partial',
    ],
    [
      'is partial where it is guaranteed and not watched',
      [exactly(0.1), exactly(0.3), exactly(0)],
      'partial',
    ],
    // Version 1 called a document whatever missed one gate. Who wrote it makes no architecture.
    [
      'is a document where it is neither, whoever wrote it',
      [exactly(0.29), exactly(0.29), exactly(1)],
      'document',
    ],
  ])('%s', (_, ranges, kind) => {
    expect(kinds(...ranges)).toEqual([kind, kind]);
  });

  it('has an end for the worst and one for the best', () => {
    const open = { low: 0, high: 1 };
    expect(kinds(exactly(0.6), open, exactly(0.6))).toEqual(['partial', 'architecture']);
    expect(kinds(open, exactly(0.1), exactly(0.6))).toEqual(['document', 'partial']);
    expect(kinds(open, open, open)).toEqual(['document', 'architecture']);
  });

  it('says of each indicator whether it stands, is partial, fails, is open, or is not asked', () => {
    expect(verdict(exactly(0.6), exactly(0.4), exactly(0.2)).stands).toEqual({
      baselines: 'stands',
      guarantees: 'partial',
      coDrafting: 'fails',
    });
    expect(verdict(undefined, { low: 0.2, high: 0.4 }, { low: 0.4, high: 0.6 }).stands).toEqual({
      baselines: 'not-asked',
      guarantees: 'open',
      coDrafting: 'open',
    });
    // A range that stays on one side of the gates is not open.
    expect(
      verdict({ low: 0.31, high: 0.54 }, { low: 0, high: 0.29 }, { low: 0.56, high: 1 }).stands,
    ).toEqual({
      baselines: 'partial',
      guarantees: 'fails',
      coDrafting: 'stands',
    });
  });

  it('leaves out what is not asked, and finds a document where nothing is', () => {
    expect(kinds(undefined, exactly(0.9), exactly(0.9))).toEqual(['architecture', 'architecture']);
    expect(kinds(undefined, exactly(0.1), exactly(0.9))).toEqual(['document', 'document']);
    expect(kinds(undefined, undefined, undefined)).toEqual(['document', 'document']);
  });

  it('does not stand on breadth alone', () => {
    const shallow = verdict(exactly(0.9), exactly(0.9), exactly(0.9), { isDeep: () => false });
    expect(shallow.stands.guarantees).toBe('partial');
    expect(shallow.worst).toBe('partial');
    const beside = verdict(exactly(0.1), exactly(0.9), exactly(0.9), { reachesCore: () => false });
    expect(beside.stands.guarantees).toBe('fails');
    expect(beside.best).toBe('document');
  });

  it('asks about depth at each end', () => {
    const atBest: Depth = { isDeep: (end: End) => end === 'high' };
    expect(verdict(exactly(0.9), exactly(0.9), exactly(0.9), atBest)).toEqual({
      worst: 'partial',
      best: 'architecture',
      stands: { baselines: 'stands', guarantees: 'open', coDrafting: 'stands' },
    });
  });
});

describe('a gate', () => {
  const standing = (value: number) =>
    verdict(undefined, exactly(value), undefined).stands.guarantees;

  it('is reached by what is just as high', () => {
    expect([standing(UPPER), standing(LOWER)]).toEqual(['stands', 'partial']);
  });

  it('takes a difference within the tolerance for none, and no more', () => {
    for (const least of [tolerance / 2, tolerance])
      expect([standing(UPPER - least), standing(LOWER - least)]).toEqual(['stands', 'partial']);
    expect([standing(UPPER - 2 * tolerance), standing(LOWER - 2 * tolerance)]).toEqual([
      'partial',
      'fails',
    ]);
  });

  it('is the gate of its indicator', () => {
    const high = { ...gates, baselines: { upper: 0.95, lower: 0.9 } };
    const { stands } = judge(
      {
        baselines: gated(exactly(0.8)),
        guarantees: gated(exactly(0.8)),
        coDrafting: gated(exactly(0.8)),
      },
      { gates: high },
    );
    expect(stands).toEqual({ baselines: 'fails', guarantees: 'stands', coDrafting: 'stands' });
  });
});

describe('laws of the verdict', () => {
  const value = fc.oneof(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.constantFrom(LOWER, UPPER, 0.2999, 0.5499),
  );
  const range = fc
    .tuple(value, value)
    .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
  const ORDER = ['document', 'partial', 'architecture'];
  const rank = (kind: string) => ORDER.indexOf(kind);

  it('agrees with the gates at both ends', () => {
    fc.assert(
      fc.property(range, range, range, (...ranges) => {
        const { worst, best } = verdict(...ranges);
        for (const [kind, end] of [
          [worst, 'low'],
          [best, 'high'],
        ] as const) {
          const [baselines, guarantees] = ranges.map((one) => one[end] >= LOWER - tolerance);
          expect(kind === 'architecture').toBe(
            ranges.every((one) => one[end] >= UPPER - tolerance),
          );
          expect(kind === 'document').toBe(!baselines && !guarantees);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('is bounded by its ends, whatever the unknown turns out to be', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(range, range, range, share, share, share, (a, b, c, ...shares) => {
        const { worst, best, stands } = verdict(a, b, c);
        const [x, y, z] = [a, b, c].map(({ low, high }, i) =>
          exactly(Math.min(high, low + (shares[i] as number) * (high - low))),
        ) as [Range, Range, Range];
        const known = verdict(x, y, z);
        expect(known.worst).toBe(known.best);
        expect(rank(known.worst)).toBeGreaterThanOrEqual(rank(worst));
        expect(rank(known.best)).toBeLessThanOrEqual(rank(best));
        for (const name of ['baselines', 'guarantees', 'coDrafting'] as const)
          if (stands[name] !== 'open') expect(known.stands[name]).toBe(stands[name]);
      }),
      { numRuns: RUNS },
    );
  });
});
