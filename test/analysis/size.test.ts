import * as fc from 'fast-check';
import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import { isReached } from '../../src/analysis/size.ts';
import { reasonText } from '../../src/explain/sentences.ts';
import type { Agreement, Measure, Trigger } from '../../src/model/agreement.ts';
import { parseRubric } from '../../src/reading/parse-rubric.ts';
import { MIAMI_2025 } from '../../src/standard/miami-2025.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { agreement } from '../docs/samples.ts';
import { RUNS } from '../runs.ts';

const deeper = (km: number): Measure => ({ quantity: 'depth-km', atLeast: km });
const longer = (time: string): Measure => ({ quantity: 'duration', atLeast: time });
const trigger = (measures: Trigger['measures']): Trigger => ({
  threshold: 'measurable',
  measures,
  established: 'responders',
  activation: 'automatic',
});

const sized = {
  ...MIAMI_2025,
  breaches: {
    ...MIAMI_2025.breaches,
    'limited-incursion': { ...MIAMI_2025.breaches['limited-incursion'], sizes: [deeper(10)] },
  },
};

const from = (km: number): Agreement => ({
  ...agreement,
  guarantees: agreement.guarantees.map((one) => ({
    ...one,
    trigger: { ...one.trigger, threshold: 'measurable', measures: { all: [deeper(km)] } },
  })),
});

const answerTo = (one: Agreement, breach: string) => {
  const { nodes, indicators } = scoreAgreement(one, sized);
  const parts = nodes[indicators.guarantees.node]?.parts.map((part) => nodes[part]) ?? [];
  return parts.find((part) => part?.id === breach);
};

describe('a measurable threshold', () => {
  it.each<[string, Trigger['measures'], readonly Measure[], boolean]>([
    ['is reached by a breach as large', { all: [deeper(10)] }, [deeper(10)], true],
    ['is not by a smaller one', { all: [deeper(11)] }, [deeper(10)], false],
    [
      'needs all where all are asked',
      { all: [deeper(5), longer('P2D')] },
      [deeper(10), longer('P1D')],
      false,
    ],
    [
      'needs one where any is enough',
      { any: [deeper(50), longer('P1D')] },
      [deeper(10), longer('PT24H')],
      true,
    ],
    [
      'is taken to be reached in a quantity of which no size is given',
      { all: [longer('P9D')] },
      [deeper(1)],
      true,
    ],
    ['is reached where no size is given at all', { all: [deeper(50)] }, [], true],
  ])('%s', (_, measures, sizes, is) => {
    expect(isReached(trigger(measures), sizes)).toBe(is);
  });

  it('is the only one that is measured', () => {
    expect(
      isReached({ ...trigger({ all: [deeper(50)] }), threshold: 'described' }, [deeper(1)]),
    ).toBe(true);
  });

  it('answers nothing of a kind that it is too high for, and says so', () => {
    const missed = answerTo(from(50), 'limited-incursion');
    expect(missed?.range).toEqual({ low: 0, high: 0 });
    const { nodes } = scoreAgreement(from(50), sized);
    const leaf = nodes[missed?.parts[0] ?? -1];
    expect(leaf && reasonText(leaf.because)).toContain('does not reach the threshold');
    expect(answerTo(from(50), 'major-offensive')?.range.high).toBeGreaterThan(0);
    expect(answerTo(from(10), 'limited-incursion')?.range.high).toBeGreaterThan(0);
  });

  it('never answers more for being raised', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const [before, after] = [low, high].map((km) => scoreAgreement(from(km), sized, []));
        expect(after?.indicators.guarantees.range.low).toBeLessThanOrEqual(
          before?.indicators.guarantees.range.low ?? 0,
        );
      }),
      { numRuns: RUNS / 4 },
    );
  });
});

describe('a rubric', () => {
  it('may give sizes, and by default gives none', () => {
    expect(E.isRight(parseRubric(sized))).toBe(true);
    for (const row of Object.values(MIAMI_2025.breaches)) expect(row.sizes).toBeUndefined();
    const wrong = JSON.parse(JSON.stringify(sized));
    wrong.breaches['limited-incursion'].sizes = [{ quantity: 'duration', atLeast: 3 }];
    expect(E.isLeft(parseRubric(wrong))).toBe(true);
  });
});
