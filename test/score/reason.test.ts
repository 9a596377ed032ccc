import { describe, expect, it } from 'vitest';
import { COMBINED, placeOf, timesOf } from '../../src/score/reason.ts';
import { elapsedOf } from '../../src/time/latency.ts';

describe('the place of a reason', () => {
  it('is where the fact stands, and none where a reason stands nowhere', () => {
    expect(placeOf({ code: 'absent', at: 'guarantees', what: 'blockade' })).toBe('guarantees');
    expect(placeOf(COMBINED)).toBeUndefined();
    expect(placeOf({ code: 'violator', party: 'ru' })).toBeUndefined();
  });
});

describe('a time in a reason', () => {
  // Strictly: JSON has no place for a word that is not said.
  it.each([
    ['in figures is seconds', 'PT6H', { seconds: 21_600 }, { seconds: 21_600 }],
    [
      'in words is the word',
      'promptly',
      { seconds: 0, word: 'promptly' },
      { seconds: 0, word: 'promptly' },
    ],
    [
      'that is not known is none at best, and silence at worst',
      'unknown',
      { seconds: 0 },
      { seconds: 0, word: 'unspecified' },
    ],
  ])('%s', (_, coded, soonest, latest) => {
    expect(timesOf(elapsedOf(coded))).toStrictEqual({ soonest, latest });
  });
});
