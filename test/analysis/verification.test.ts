import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCase } from '../../src/analysis/case-file.ts';
import { establishes, isOwedAccess, verifierScores } from '../../src/analysis/verification.ts';
import type { Agreement, Verifier } from '../../src/model/agreement.ts';
import { MEANS, type Means } from '../../src/model/baselines.ts';
import { BREACHES } from '../../src/model/breaches.ts';
import { levelsOf } from '../../src/model/ladders.ts';
import { breachesOf, type JudgedBreach } from '../../src/score/rubric.ts';
import { MIAMI_2025 } from '../../src/standard/miami-2025.ts';
import { geometric, harmonic } from '../indicators/by-hand.ts';
import { baseline, deal, verifier } from '../model/document.ts';
import { RUNS } from '../runs.ts';

const breach = (id: string) => breachesOf(MIAMI_2025).find((row) => row.id === id) as JudgedBreach;
const worth = (
  change: Partial<Verifier>,
  id = 'major-offensive',
  violator: string | undefined = 'ru',
  file: Partial<Agreement> = {},
) => verifierScores(openCase(deal(file)), MIAMI_2025, violator)(verifier(change), breach(id)).range;

/** `chain(every(independence 2, access 1.5, coverage 1) 4, speed 1, attribution 1, endurance 0.5)`, seen as well as it is. */
const byHand = ({
  independence = 1,
  access = 1,
  coverage = 1,
  speed = 1,
  attribution = 1,
  endurance = 1,
  sight = 1,
}) =>
  sight *
  geometric(
    [harmonic([independence, 2], [access, 1.5], [coverage, 1]), 4],
    [speed, 1],
    [attribution, 1],
    [endurance, 0.5],
  );

describe('what a verifier is worth', () => {
  it('is everything where nothing is wanting', () => {
    expect(worth({})).toEqual({ low: 1, high: 1 });
  });

  it('is its watch chained with speed, attribution and endurance', () => {
    const change = {
      finding: { allOf: ['us', 'gb'] },
      access: 'scheduled',
      coverage: 'partial',
      attribution: 'internal',
      detects: 'P5D',
      finds: 'P5D',
      term: 'P10Y',
      exitNotice: 'P6M',
    } as const;
    const same = {
      independence: 0.6,
      access: 0.5,
      coverage: 0.4,
      attribution: 0.3,
      endurance: geometric([0.6, 1], [0.7, 1]),
    };
    expect(worth(change).low).toBeCloseTo(byHand({ ...same, speed: 0.5 }), 12);
    // Ten of 21 days are soon enough, and people on the ground see four fifths of what is massed.
    expect(worth(change, 'force-build-up').low).toBeCloseTo(byHand({ ...same, sight: 0.8 }), 12);
  });

  it('counts words for its times: observers who stay on the line are worth more than an inspection every fortnight', () => {
    const detects = (coded: string) => worth({ detects: coded, finds: 'PT0S' }).low;
    expect(detects('standing')).toBeCloseTo(byHand({ speed: 0.85 }), 12);
    expect(detects('promptly')).toBeCloseTo(byHand({ speed: 0.3 }), 12);
    expect(detects('unspecified')).toBeCloseTo(byHand({ speed: 0.05 }), 12);
    expect(detects('standing')).toBeGreaterThan(detects('P14D'));
  });

  it('lasts as long as its instrument does, with silence filled by law', () => {
    const statement = { instrument: { form: 'statement', signatories: [] } } as const;
    const informal = byHand({ endurance: geometric([0.2, 1], [0.3, 1]) });
    expect(worth({}, undefined, undefined, statement).low).toBeCloseTo(informal, 12);
    expect(worth(statement).low).toBeCloseTo(informal, 12);
  });

  it('is as bad as the worst that is unknown, and as good as the best', () => {
    const { low, high } = worth({ finding: 'unknown', finds: 'unknown' });
    expect(low).toBeCloseTo(byHand({ independence: 0, speed: 0.05 }), 12);
    expect(high).toBe(1);
  });

  it('is next to nothing where the violator can block its finding', () => {
    // Under version 1 a finding that the violator could block kept most of it.
    expect(worth({ finding: { allOf: ['us', 'ru'] } }).low).toBeCloseTo(
      byHand({ independence: 0 }),
      12,
    );
    expect(worth({ finding: { allOf: ['us', 'ru'] } }).low).toBeLessThan(0.1);
  });

  it.each(['none', 'unspecified'] as const)(
    'is nothing where access or coverage is %s',
    (nothing) => {
      expect(worth({ access: nothing })).toEqual({ low: 0, high: 0 });
      expect(worth({ coverage: nothing })).toEqual({ low: 0, high: 0 });
      // Whatever else is not known.
      expect(worth({ access: nothing, coverage: 'unknown' })).toEqual({ low: 0, high: 0 });
    },
  );

  it('is anything from nothing where it cannot be told whether it may go, or sees anything', () => {
    expect(worth({ access: 'unknown' })).toEqual({ low: 0, high: 1 });
    expect(worth({ coverage: 'not-looked-up' })).toEqual({ low: 0, high: 1 });
  });

  it.each([
    ['ru', 0],
    ['gb', 0.6],
  ])('depends on who the violator is: %s', (violator, independence) => {
    const { low } = worth(
      { finding: { anyOf: [{ allOf: ['us', 'ru'] }, { allOf: ['automatic', 'ru'] }] } },
      'major-offensive',
      violator,
    );
    expect(low).toBeCloseTo(byHand({ independence }), 12);
  });

  it('is worked out once for each breach', () => {
    const scores = verifierScores(openCase(deal()), MIAMI_2025, 'ru');
    const one = verifier();
    expect(scores(one, breach('blockade'))).toBe(scores(one, breach('blockade')));
    expect(scores(one, breach('blockade'))).not.toBe(scores(one, breach('covert-attack')));
  });
});

describe('sight', () => {
  it.each<[Means[], string, number]>([
    [['ground-observers'], 'major-offensive', 1],
    [['ground-observers'], 'stand-off-strike', 0.8],
    [['liaison'], 'monitor-obstruction', 0.6],
    [['satellite'], 'force-build-up', 1],
    [['satellite'], 'covert-attack', 0.1],
    [['sensors'], 'stand-off-strike', 1],
    [['data-exchange'], 'limited-incursion', 0.1],
    [['challenge-inspection'], 'withdrawal-failure', 0.9],
    [['aerial'], 'blockade', 0.8],
    // The best of several counts.
    [['data-exchange', 'satellite', 'liaison'], 'limited-incursion', 0.9],
    // Means that nobody has named.
    [[], 'limited-incursion', 0.3],
  ])('of %j, of %s, is %d', (means, id, sight) => {
    expect(worth({ means }, id).low).toBeCloseTo(sight, 12);
  });

  it('is taken off the whole of the verifier', () => {
    const change = { finding: { allOf: ['us', 'gb'] }, access: 'notified' } as const;
    const whole = byHand({ independence: 0.6, access: 0.75 });
    expect(worth({ ...change, means: ['satellite'] }).low).toBeCloseTo(0.9 * whole, 12);
  });

  it('never gets worse by one more means', () => {
    fc.assert(
      fc.property(
        fc.subarray([...MEANS], { minLength: 1 }),
        fc.constantFrom(...MEANS),
        fc.constantFrom(...BREACHES),
        (some, more, { id }) => {
          expect(worth({ means: [...some, more] }, id).low).toBeGreaterThanOrEqual(
            worth({ means: some }, id).low,
          );
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe('access', () => {
  it.each([
    ['none', false],
    ['host-consent', false],
    ['scheduled', false],
    ['notified', true],
    ['anywhere-anytime', true],
    ['unspecified', false],
    ['unknown', 'unknown'],
    ['not-looked-up', 'unknown'],
  ] as const)('%s is owed: %s', (access, isOwed) => {
    expect(isOwedAccess(verifier({ access }))).toBe(isOwed);
    expect([...levelsOf('access'), 'unspecified', 'unknown', 'not-looked-up']).toContain(access);
  });
});

describe('establishing a breach', () => {
  const by = (change: Partial<Agreement>, own: Partial<Verifier> = {}, id = 'major-offensive') => {
    const agreement = deal({ verification: [verifier(own)], ...change });
    const file = openCase(agreement);
    const scoreOf = verifierScores(file, MIAMI_2025, 'ru');
    return establishes(file, scoreOf, verifier(own), breach(id), 'ru').range;
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

  it('of obstruction counts where its access is owed to it, though no baseline says so', () => {
    expect(by({}, {}, 'monitor-obstruction')).toEqual({ low: 1, high: 1 });
    expect(by({}, { watches: [] }, 'monitor-obstruction')).toEqual({ low: 1, high: 1 });
    expect(by({}, { access: 'scheduled' }, 'monitor-obstruction')).toEqual({ low: 0, high: 0 });
    expect(by({}, { access: 'unknown' }, 'monitor-obstruction')).toEqual({ low: 0, high: 1 });
  });
});
