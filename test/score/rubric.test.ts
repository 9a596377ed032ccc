import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/model/agreement.ts';
import { BREACHES } from '../../src/model/breaches.ts';
import { RESPONSES } from '../../src/model/guarantees.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import { breachesInScope, breachesOf, isTruce } from '../../src/score/rubric.ts';
import { MIAMI_2025 } from '../../src/standard/miami-2025.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { valley } from '../indicators/by-hand.ts';
import { RUNS } from '../runs.ts';

const idsOf = (rubric: Rubric) => breachesOf(rubric).map(({ id }) => id);

/** The default rubric with rows in another order, and with kinds of an app's own among them. */
const withRows = (rows: readonly (readonly [string, object])[], own: readonly string[]) => {
  const fits = Object.fromEntries(own.map((id) => [id, 0.5]));
  return {
    ...MIAMI_2025,
    breaches: Object.fromEntries(rows),
    fit: {
      ...MIAMI_2025.fit,
      credits: Object.fromEntries(
        RESPONSES.map((one) => [one, { ...fits, ...MIAMI_2025.fit.credits[one] }]),
      ),
    },
  } as Rubric;
};

const STANDARD = BREACHES.map(({ id }) => id);
const OWN = ['spoofing', 'arson'];
const ROWS = [
  ...Object.entries(MIAMI_2025.breaches),
  ...OWN.map((id, index) => [id, { ...MIAMI_2025.breaches.blockade, weight: index + 1 }] as const),
];

describe('breachesOf', () => {
  it('lists the standard kinds as the model does, each with its row', () => {
    expect(idsOf(MIAMI_2025)).toEqual(STANDARD);
    const rows = breachesOf(MIAMI_2025).map(({ id, ...row }) => [id, row]);
    expect(Object.fromEntries(rows)).toEqual(MIAMI_2025.breaches);
  });

  it('lists the kinds of a rubric once, and those of another anew', () => {
    expect(breachesOf(MIAMI_2025)).toBe(breachesOf(MIAMI_2025));
    expect(breachesOf(withRows(ROWS, OWN))).not.toBe(breachesOf(MIAMI_2025));
  });

  it('lists the kinds of an app after them, as they were given', () => {
    expect(idsOf(withRows(ROWS.toReversed(), OWN))).toEqual([...STANDARD, 'arson', 'spoofing']);
  });
});

describe('breachesInScope', () => {
  const inScope = (change: Partial<Agreement>) =>
    breachesInScope({ ...valley(), ...change }, MIAMI_2025).map(({ id }) => id);
  const scope = (...breaches: string[]) => ({ breaches, reason: 'a truce at sea' });

  it('lists all of a text that sets out to end a war, or does not say what it is for', () => {
    for (const purpose of [['ceasefire'], ['ceasefire', 'guarantee'], []] as const) {
      expect(isTruce({ purpose })).toBe(true);
      expect(inScope({ purpose })).toEqual(STANDARD);
    }
  });

  it('leaves out of any other what only a truce could forbid', () => {
    expect(isTruce({ purpose: ['guarantee'] })).toBe(false);
    const truceAlone = STANDARD.filter((id) => MIAMI_2025.breaches[id]?.needsTruce === true);
    expect(truceAlone).not.toEqual([]);
    expect(inScope({ purpose: ['guarantee'] })).toEqual(
      STANDARD.filter((id) => !truceAlone.includes(id)),
    );
  });

  it('lists no more than the scope of the text', () => {
    const narrow = { scope: scope('blockade', 'monitor-obstruction') };
    expect(new Set(inScope({ purpose: [], ...narrow }))).toEqual(
      new Set(['blockade', 'monitor-obstruction']),
    );
  });
});

describe('the order of rows', () => {
  it('moves no score', () => {
    const agreement = {
      ...valley(),
      guarantees: valley().guarantees.map((one) => ({
        ...one,
        breaches: [...one.breaches, 'arson'],
      })),
    };
    const { overall, indicators, verdict } = scoreAgreement(agreement, withRows(ROWS, OWN));
    fc.assert(
      fc.property(fc.shuffledSubarray(ROWS, { minLength: ROWS.length }), (shuffled) => {
        const card = scoreAgreement(agreement, withRows(shuffled, OWN));
        expect(card.overall.range.low).toBeCloseTo(overall.range.low, 12);
        expect(card.overall.range.high).toBeCloseTo(overall.range.high, 12);
        expect(card.verdict).toEqual(verdict);
        expect(card.indicators.guarantees.range.low).toBeCloseTo(
          indicators.guarantees.range.low,
          12,
        );
      }),
      { numRuns: RUNS },
    );
  });

  it('changes nothing at all where there are no kinds but the standard ones', () => {
    const agreement = valley();
    const card = JSON.stringify(scoreAgreement(agreement));
    const rows = ROWS.slice(0, STANDARD.length);
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(JSON.stringify(scoreAgreement(agreement, withRows(shuffled, [])))).toBe(card);
      }),
      { numRuns: RUNS },
    );
  });
});
