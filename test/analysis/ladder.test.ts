import { describe, expect, it } from 'vitest';
import { openCase, responseTime } from '../../src/analysis/case-file.ts';
import type { Guarantee } from '../../src/model/agreement.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { deal, guarantee } from '../model/document.ts';

/** A ladder of so many rungs, each an hour after the one before. */
const ladder = (rungs: number): readonly Guarantee[] =>
  Array.from({ length: rungs }, (_, index) =>
    guarantee({
      id: `g${index}`,
      breaches: ['blockade'],
      trigger: { threshold: 'described', established: 'responders', activation: 'automatic' },
      timeline: [{ stage: 'respond', within: 'PT1H', from: 'previous' }],
      ...(index === 0 ? {} : { follows: `g${index - 1}` }),
    }),
  );

const lastResponse = (guarantees: readonly Guarantee[], id: string) => {
  const file = openCase(deal({ guarantees }));
  return responseTime(file, file.guarantee(id) as Guarantee, 'responders').total;
};

describe('a ladder of rungs', () => {
  it('is walked however long it is, in whatever order it is listed', () => {
    const rungs = ladder(20_000);
    const hours = { seconds: 20_000 * 3_600 };
    for (const list of [rungs, rungs.toReversed()])
      expect(lastResponse(list, 'g19999')).toMatchObject({ soonest: hours, latest: hours });
  });

  it('is scored last rung first as it is first rung first', () => {
    const rungs = ladder(1_700);
    const [up, down] = [rungs, rungs.toReversed()].map((guarantees) =>
      scoreAgreement(deal({ guarantees })),
    );
    expect(down?.indicators.guarantees.range).toEqual(up?.indicators.guarantees.range);
  });

  it('waits for all of several rungs that one follows, met more than once on the way', () => {
    const [first, second, third, last] = ladder(4) as [Guarantee, Guarantee, Guarantee, Guarantee];
    const list = [
      { ...last, follows: ['g1', 'g2', 'g0'] },
      { ...third, follows: 'g1' },
      second,
      first,
    ];
    expect(lastResponse(list, 'g3')).toMatchObject({ latest: { seconds: 4 * 3_600 } });
  });

  it('that leads back to itself ends nowhere, and ends', () => {
    const loop = ladder(3).map((rung, index) => ({ ...rung, follows: `g${(index + 2) % 3}` }));
    expect(lastResponse(loop, 'g1').latest.seconds).toBe(Number.POSITIVE_INFINITY);
  });
});
