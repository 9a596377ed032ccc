import { describe, expect, it } from 'vitest';
import {
  answers,
  type Establishing,
  openCase,
  responseTime,
  restrains,
  timeToFind,
  watches,
  waysToEstablish,
} from '../../src/analysis/case-file.ts';
import type { Agreement, Guarantee } from '../../src/model/agreement.ts';
import { OPEN, type Span } from '../../src/time/span.ts';
import { baseline, deal, guarantee, verifier } from '../model/document.ts';

const HOUR = 3_600;
const hours = (low: number, high = low): Span => ({ low: low * HOUR, high: high * HOUR });

describe('what is asked of elements', () => {
  it('a verifier watches what it names, or all', () => {
    expect(watches(verifier(), baseline())).toBe(true);
    expect(watches(verifier({ watches: ['line'] }), baseline())).toBe(true);
    expect(watches(verifier({ watches: [] }), baseline())).toBe(false);
  });

  it('a baseline restrains those it binds from what it forbids', () => {
    expect(restrains(baseline(), 'major-offensive', 'ru')).toBe(true);
    expect(restrains(baseline(), 'major-offensive', 'gb')).toBe(false);
    expect(restrains(baseline(), 'major-offensive', undefined)).toBe(true);
    expect(restrains(baseline(), 'blockade', 'ru')).toBe(false);
  });

  it('a guarantee answers a breach by somebody it is not for', () => {
    expect(answers(guarantee(), 'major-offensive', 'ru')).toBe(true);
    expect(answers(guarantee(), 'major-offensive', 'ua')).toBe(false);
    expect(answers(guarantee({ protects: ['ua', 'gb'] }), 'major-offensive', 'ua')).toBe(true);
    expect(answers(guarantee(), 'blockade', 'ru')).toBe(false);
  });
});

describe('a case', () => {
  it('is reciprocal where the same parties are protected and constrained, in any order', () => {
    const isReciprocal = (protects: string[], constrains: string[]) =>
      openCase(deal({ protects, constrains })).isReciprocal;
    expect(isReciprocal(['ua', 'ru'], ['ru', 'ua'])).toBe(true);
    expect(isReciprocal(['ua'], ['ru', 'ua'])).toBe(false);
    expect(isReciprocal([], [])).toBe(false);
  });

  const withTrigger = (
    established: Guarantee['trigger']['established'],
    change: Partial<Agreement> = {},
  ) => {
    const one = guarantee({ trigger: { ...guarantee().trigger, established } });
    const file = openCase(deal({ ...change, guarantees: [one] }));
    return waysToEstablish(file, one).map((by) => (typeof by === 'string' ? by : by.id));
  };

  it('knows the ways in which a breach may come to be established', () => {
    expect(withTrigger('responders')).toEqual(['responders']);
    expect(withTrigger({ verifier: 'mission' })).toEqual(['mission']);
    expect(withTrigger('unknown')).toEqual(['unspecified', 'responders', 'mission']);
    expect(withTrigger('unknown', { undisclosed: ['verification'] })).toEqual([
      'unspecified',
      'responders',
      'mission',
      'undisclosed',
    ]);
  });
});

describe('the time to find', () => {
  it('is that to detect and that to find', () => {
    expect(timeToFind(verifier())).toEqual(hours(12));
    expect(timeToFind(verifier({ finds: 'unspecified' }))).toEqual(OPEN);
    expect(timeToFind(verifier({ finds: 'unknown' }))).toEqual(hours(6, Number.POSITIVE_INFINITY));
  });
});

describe('the time to respond', () => {
  const timed = (change: Partial<Guarantee>, by: Establishing = verifier()) => {
    const one = guarantee(change);
    return responseTime(openCase(deal({ guarantees: [one] })), one, by).total;
  };

  it('runs through the stages of the verifier and of the text', () => {
    expect(timed({})).toEqual(hours(24));
  });

  it('takes the stages of the verifier from the text where it gives them', () => {
    expect(
      timed({
        timeline: [
          { stage: 'detect', within: 'PT1H', from: 'previous' },
          { stage: 'respond', within: 'PT12H', from: 'previous' },
        ],
      }),
    ).toEqual(hours(19));
  });

  it('leaves the stages of the verifier out where the responders judge for themselves', () => {
    expect(timed({}, 'responders')).toEqual(hours(12));
  });

  it('has a stage of any length where the verifier is not disclosed', () => {
    expect(timed({}, 'undisclosed')).toEqual(hours(12, Number.POSITIVE_INFINITY));
  });

  const ladder = (established: Guarantee['trigger']['established'], ...ends: readonly string[]) => {
    const rungs = ends.map((within, i) =>
      guarantee({
        id: `rung-${i + 1}`,
        trigger: { ...guarantee().trigger, established },
        timeline: [{ stage: 'respond', within, from: 'previous' }],
        ...(i > 0 ? { follows: `rung-${i}` } : {}),
      }),
    );
    const file = openCase(deal({ guarantees: rungs }));
    return rungs.map((rung) => responseTime(file, rung, 'responders').total);
  };

  it('begins on a ladder where the rung before ends', () => {
    expect(ladder('responders', 'PT24H', 'PT48H', 'PT1H')).toEqual([
      hours(24),
      hours(72),
      hours(73),
    ]);
  });

  it('begins anywhere between the ends that the rung before may have', () => {
    expect(ladder('unknown', 'PT24H', 'PT1H')).toEqual([hours(24), hours(25, 37)]);
  });

  it('ends on a ladder that loops, which no parsed document has', () => {
    const loop = [guarantee({ id: 'a', follows: 'b' }), guarantee({ id: 'b', follows: 'a' })];
    const file = openCase(deal({ guarantees: loop }));
    expect(responseTime(file, loop[0] as Guarantee, 'responders').total.high).toBe(
      Number.POSITIVE_INFINITY,
    );
  });
});
