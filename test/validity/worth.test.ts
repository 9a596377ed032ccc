import { describe, expect, it } from 'vitest';
import { CASES } from '../../src/cases/index.ts';
import { DRAFTS, KNOWN_CASES, withResult } from '../../validity/known-cases.ts';
import { PLAIN_MEASURES, READINGS, scoreAt } from '../../validity/measures.ts';
import { comparison, placeOf } from '../../validity/told-from-chance.ts';
import {
  apart,
  areaAdvantage,
  endurance,
  enduranceAdvantage,
  isDated,
} from '../../validity/worth.ts';

const result = (held: boolean) => ({ label: 'fate', of: () => (held ? 1 : 0) });

describe('the tests of worth', () => {
  it('use every case that took effect, and no draft', () => {
    expect(KNOWN_CASES.length + DRAFTS.length).toBe(CASES.length);
  });

  it('find a measure that knows the fate to be perfect, and one that is always the same to be a coin', () => {
    const fate = apart({
      label: 'fate',
      of: ({ outcome }) => (outcome.result === 'held' ? 1 : 0),
    });
    expect(fate).toMatchObject({ area: 1, interval: { low: 1, high: 1 } });
    expect(apart(result(true))).toMatchObject({ area: 0.5, interval: { low: 0.5, high: 0.5 } });
    expect(endurance(result(true)).found?.d).toBe(0);
  });

  it('leave out and name the cases of which a score is not asked', () => {
    const { held, collapsed, notAsked } = apart(scoreAt('baselines', 'middle'));
    expect(held + collapsed + notAsked.length).toBe(
      withResult('held').length + withResult('collapsed').length,
    );
    expect(notAsked).toContain('washington-treaty-1949');
    const months = endurance(scoreAt('baselines', 'middle'));
    expect(months.cases + months.notAsked.length).toBe(KNOWN_CASES.filter(isDated).length);
  });

  it('find no advantage of a measure over itself', () => {
    for (const measure of [scoreAt('overall', 'low'), ...PLAIN_MEASURES]) {
      const nothing = { by: 0, interval: { low: 0, high: 0 } };
      expect(areaAdvantage(measure, measure)).toMatchObject(nothing);
      expect(enduranceAdvantage(measure, measure)).toMatchObject(nothing);
    }
  });

  it('read a score at its ends and halfway', () => {
    for (const one of KNOWN_CASES) {
      const [low = 0, middle = 0, high = 0] = READINGS.map((reading) =>
        scoreAt('overall', reading).of(one),
      );
      expect(middle).toBeCloseTo((low + high) / 2, 12);
    }
  });
});

describe('what is said of a figure', () => {
  it('follows from where its interval lies', () => {
    expect(placeOf({ low: 0.51, high: 0.9 }, 0.5)).toBe('above');
    expect(placeOf({ low: 0.1, high: 0.4 }, 0.5)).toBe('below');
    expect(placeOf({ low: 0.5, high: 0.9 }, 0.5)).toBe('around');
    expect(placeOf(undefined, 0.5)).toBe('around');
  });

  it('calls a measure better only where the interval of the difference leaves out zero', () => {
    const differs = (by: number, low: number, high: number) =>
      comparison({ cases: 20, by, interval: { low, high } });
    expect(differs(0.2, 0.1, 0.3)).toBe('better');
    expect(differs(-0.2, -0.3, -0.1)).toBe('worse');
    expect(differs(0.2, -0.1, 0.4)).toBe('ahead, within chance');
    expect(differs(-0.1, -0.3, 0.1)).toBe('behind, within chance');
    expect(differs(0, 0, 0)).toBe('level, within chance');
  });
});
