/**
 * The stages of a guarantee, from the breach to the response.
 */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schedulesOf } from '../../src/report/schedule.ts';
import { anyAgreement } from '../../src/testing/arbitraries/agreement.ts';
import { deal, guarantee, verifier } from '../model/document.ts';
import { RUNS } from '../runs.ts';

const DAY = 86_400;

describe('the stages of a guarantee', () => {
  const timesOf = (change: Parameters<typeof guarantee>[0], more = {}) =>
    schedulesOf(deal({ guarantees: [guarantee(change)], ...more }))[0];

  it('are those of the verifier and its own, one after the other', () => {
    expect(timesOf({})?.marks).toEqual([
      { stage: 'detect', said: '6 hours', start: 0, end: DAY / 4, kind: 'figures' },
      { stage: 'find', said: '6 hours', start: DAY / 4, end: DAY / 2, kind: 'figures' },
      { stage: 'respond', said: '12 hours', start: DAY / 2, end: DAY, kind: 'figures' },
    ]);
  });

  it('have no length in words, and none that is known where the time is not', () => {
    const times = timesOf(
      { timeline: [{ stage: 'respond', within: 'promptly', from: 'breach' }] },
      { verification: [verifier({ detects: 'unknown', finds: 'at-once' })] },
    );
    expect(times?.marks.map(({ said, kind }) => [said, kind])).toEqual([
      ['not known', 'unknown'],
      ['“at once”', 'words'],
      ['“promptly” from the breach', 'words'],
    ]);
    expect(times?.marks.every(({ start, end }) => start === 0 && end === 0)).toBe(true);
  });

  it('begin when the rung before is spent', () => {
    const ladder = deal({
      guarantees: [guarantee(), guarantee({ id: 'second', follows: 'pledge' })],
    });
    const second = schedulesOf(ladder)[1];
    expect(second?.begins).toBe(DAY);
    expect(second?.marks.at(-1)).toMatchObject({ start: DAY, end: 1.5 * DAY });
    expect(second?.total.latest.seconds).toBe(1.5 * DAY);
  });

  it('come to no more than the whole, and each ends no sooner than it starts', () => {
    fc.assert(
      fc.property(anyAgreement, (agreement) => {
        for (const { marks } of schedulesOf(agreement))
          for (const { start, end } of marks) {
            expect(end).toBeGreaterThanOrEqual(start);
            expect(Number.isFinite(end)).toBe(true);
          }
      }),
      { numRuns: RUNS },
    );
  });
});
