import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaUnderCurve } from '../../validity/area-under-curve.ts';
import { concordance, type Watched } from '../../validity/concordance.ts';

const one = (score: number, months: number, breached: boolean): Watched => ({
  score,
  months,
  breached,
});

const cases = () =>
  fc.array(
    fc.record({
      score: fc.integer({ min: 0, max: 9 }),
      months: fc.integer({ min: 0, max: 9 }),
      breached: fc.boolean(),
    }),
    { maxLength: 12 },
  );

/** The data set `ovarian` of the R package survival: days, whether dead, age. Edmonson and others 1979. */
const OVARIAN: readonly (readonly [days: number, dead: 0 | 1, age: number])[] = [
  [59, 1, 72.3315],
  [115, 1, 74.4932],
  [156, 1, 66.4658],
  [421, 0, 53.3644],
  [431, 1, 50.3397],
  [448, 0, 56.4301],
  [464, 1, 56.937],
  [475, 1, 59.8548],
  [477, 0, 64.1753],
  [563, 1, 55.1781],
  [638, 1, 56.7562],
  [744, 0, 50.1096],
  [769, 0, 59.6301],
  [770, 0, 57.0521],
  [803, 0, 39.2712],
  [855, 0, 43.1233],
  [1040, 0, 38.8932],
  [1106, 0, 44.6],
  [1129, 0, 53.9068],
  [1206, 0, 44.2055],
  [1227, 0, 59.589],
  [268, 1, 74.5041],
  [329, 1, 43.137],
  [353, 1, 63.2192],
  [365, 1, 64.4247],
  [377, 0, 58.3096],
];

describe('concordance', () => {
  it('compares only what is known to be earlier', () => {
    // Breached at 2 and at 5, watched until 3: 2 before 3 and 2 before 5 are known, 3 against 5 is not.
    const found = concordance([one(1, 2, true), one(0, 3, false), one(4, 5, true)]);
    expect(found).toEqual({ c: 0.5, d: 0, pairs: 2 });
  });

  it('counts a tie in the score half, and leaves out two breaches at once', () => {
    expect(concordance([one(1, 2, true), one(1, 4, true)])).toEqual({ c: 0.5, d: 0, pairs: 1 });
    expect(concordance([one(1, 2, true), one(3, 2, true)])).toBeUndefined();
  });

  it('takes a case watched until the time of a breach to last longer', () => {
    expect(concordance([one(1, 2, true), one(3, 2, false)])).toEqual({ c: 1, d: 1, pairs: 1 });
  });

  it('says nothing where nothing was breached', () => {
    expect(concordance([one(1, 2, false), one(3, 4, false)])).toBeUndefined();
  });

  it('is 0.784 for age and death in the ovarian data, as coxph of R prints it', () => {
    // Age shortens life, so the score is how young a patient is.
    const found = concordance(OVARIAN.map(([days, dead, age]) => one(-age, days, dead === 1)));
    expect(found?.c).toBeCloseTo(0.784, 3);
  });

  it('turns round with the score', () => {
    fc.assert(
      fc.property(cases(), (all) => {
        const turned = concordance(all.map((item) => ({ ...item, score: -item.score })));
        expect(turned?.d ?? 0).toBeCloseTo(-(concordance(all)?.d ?? 0), 12);
      }),
    );
  });

  it('is the area under the curve where all breaches came at once and the rest was watched longer', () => {
    fc.assert(
      fc.property(cases(), (all) => {
        const found = concordance(all.map((item) => ({ ...item, months: item.breached ? 1 : 2 })));
        const scoresOf = (breached: boolean) =>
          all.filter((item) => item.breached === breached).map(({ score }) => score);
        expect(found?.c).toBe(areaUnderCurve(scoresOf(false), scoresOf(true)));
      }),
    );
  });
});
