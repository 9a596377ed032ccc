import { describe, expect, it } from 'vitest';
import { explainText } from '../../src/explain/text.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { indicatorOf, partAt, valley } from './by-hand.ts';

const row = (agreement = valley(), breach = 'major-offensive') =>
  scoreAgreement(agreement).matrix.find((one) => one.breach === breach);

describe('the coverage matrix', () => {
  it('shows the links of the guarantee that answers best', () => {
    const guarantees = indicatorOf(valley(), 'guarantees');
    const answer = partAt(guarantees, 'major-offensive', 'help', 'answer');
    const best = partAt(answer, 'triad', 'cemark');
    expect(row()).toMatchObject({
      guarantee: 'help',
      triggered: partAt(best, 'trigger').range,
      answered: partAt(best, 'responder').range,
      inTime: partAt(best, 'timeline', 'speed').range,
      bound: partAt(answer, 'bond').range,
    });
    expect(row()).not.toHaveProperty('firstBroken');
  });

  it('names the first broken link of a row', () => {
    expect(row(valley(), 'blockade')?.firstBroken).toBe('defined');
    const agreement = valley();
    expect(row({ ...agreement, verification: [] })?.firstBroken).toBe('seen');
    const slow = agreement.guarantees.map((one) => ({ ...one, timeline: [] }));
    expect(row({ ...agreement, guarantees: slow })?.firstBroken).toBe('inTime');
  });

  it('breaks at no link that is not asked of the text', () => {
    const slow = valley().guarantees.map((one) => ({ ...one, timeline: [] }));
    const pure = { ...valley(), purpose: ['guarantee' as const], baselines: [], guarantees: slow };
    expect(row(pure)?.firstBroken).toBe('inTime');
    const text = explainText(scoreAgreement(pure), { whole: true });
    expect(text).toMatch(/Major offensive +not asked +not asked .* in time\n/);
  });

  it('names no guarantee where an undisclosed one may answer better', () => {
    const agreement = { ...valley(), guarantees: [], undisclosed: ['guarantees' as const] };
    expect(row(agreement)?.answered).toEqual({ low: 0, high: 1 });
    expect(row(agreement)).not.toHaveProperty('guarantee');
  });

  it('finds the breach that an adversary would choose: answered least, and of equals the heaviest', () => {
    expect(['stand-off-strike', 'force-build-up']).toContain(scoreAgreement(valley()).weakest);
  });
});
