import { describe, expect, it } from 'vitest';
import { openCase } from '../../src/analysis/case-file.ts';
import { establishes, verifierScores } from '../../src/analysis/verification.ts';
import type { Agreement, Verifier } from '../../src/model/agreement.ts';
import { breachesOf, type JudgedBreach } from '../../src/score/rubric.ts';
import { MIAMI_2025 } from '../../src/standard/miami-2025.ts';
import { geometric } from '../indicators/by-hand.ts';
import { baseline, deal, verifier } from '../model/document.ts';

const breach = (id: string) => breachesOf(MIAMI_2025).find((row) => row.id === id) as JudgedBreach;
const worth = (
  change: Partial<Verifier>,
  id = 'major-offensive',
  violator: string | undefined = 'ru',
) => verifierScores(MIAMI_2025, violator)(verifier(change), breach(id)).range;

describe('what a verifier is worth', () => {
  it('is everything where nothing is wanting', () => {
    expect(worth({})).toEqual({ low: 1, high: 1 });
  });

  it('is a chain of independence, access, coverage, speed and attribution', () => {
    const change = {
      finding: { allOf: ['us', 'gb'] },
      access: 'scheduled',
      coverage: 'partial',
      attribution: 'internal',
      detects: 'P5D',
      finds: 'P5D',
    } as const;
    const expected = geometric([0.6, 2], [0.5, 1.5], [0.4, 1], [0.5, 1], [0.3, 1]);
    expect(worth(change).low).toBeCloseTo(expected, 12);
    expect(worth(change, 'force-build-up').low).toBeCloseTo(
      geometric([0.6, 2], [0.5, 1.5], [0.4, 1], [1, 1], [0.3, 1]),
      12,
    );
  });

  it('is as bad as the worst that is unknown, and as good as the best', () => {
    const { low, high } = worth({ finding: 'unknown', finds: 'unknown' });
    expect(low).toBeCloseTo(geometric([0, 2], [1, 1.5], [1, 1], [0, 1], [1, 1]), 12);
    expect(high).toBe(1);
  });

  it.each([
    ['ru', 0],
    ['gb', 1],
  ])('depends on who the violator is: %s', (violator, credit) => {
    const { low } = worth(
      { finding: { anyOf: [{ allOf: ['us', 'ru'] }, { allOf: ['automatic', 'ru'] }] } },
      'major-offensive',
      violator,
    );
    expect(low).toBeCloseTo(
      credit === 0
        ? geometric([0, 2], [1, 1.5], [1, 1], [1, 1], [1, 1])
        : geometric([0.6, 2], [1, 1.5], [1, 1], [1, 1], [1, 1]),
      12,
    );
  });

  it('is worked out once for each breach', () => {
    const scores = verifierScores(MIAMI_2025, 'ru');
    const one = verifier();
    expect(scores(one, breach('blockade'))).toBe(scores(one, breach('blockade')));
    expect(scores(one, breach('blockade'))).not.toBe(scores(one, breach('covert-attack')));
  });
});

describe('establishing a breach', () => {
  const by = (change: Partial<Agreement>, own: Partial<Verifier> = {}) => {
    const agreement = deal({ verification: [verifier(own)], ...change });
    const file = openCase(agreement);
    const scoreOf = verifierScores(MIAMI_2025, 'ru');
    return establishes(file, scoreOf, verifier(own), breach('major-offensive'), 'ru').range;
  };

  it('counts with the score of a verifier that watches what the breach would break', () => {
    expect(by({})).toEqual({ low: 1, high: 1 });
  });

  it.each<[string, Partial<Agreement>, Partial<Verifier>]>([
    ['watches nothing', {}, { watches: [] }],
    ['watches what does not bind the violator', { baselines: [baseline({ binds: ['gb'] })] }, {}],
    [
      'watches what forbids other breaches',
      { baselines: [baseline({ forbids: ['blockade'] })] },
      {},
    ],
  ])('counts for nothing where it %s', (_, change, own) => {
    expect(by(change, own)).toEqual({ low: 0, high: 0 });
    expect(by({ ...change, undisclosed: ['baselines'] }, own)).toEqual({ low: 0, high: 1 });
  });
});
