import { describe, expect, it } from 'vitest';
import { showDuration, showSeconds } from '../../src/time/duration-text.ts';

describe('lengths of time in words', () => {
  it.each([
    [0, 'no time'],
    [1, '1 second'],
    [30, '30 seconds'],
    [60, '1 minute'],
    [1_800, '30 minutes'],
    [3_600, '1 hour'],
    [259_200, '72 hours'],
    [2_592_000, '30 days'],
  ])('%d seconds as %s', (seconds, text) => {
    expect(showSeconds(seconds)).toBe(text);
  });

  it.each([
    ['P1Y6M', '1 year and 6 months'],
    ['PT1H30M', '1.5 hours'],
    ['P1M10D', '1 month and 10 days'],
    ['P1Y6M10D', '1 year, 6 months and 10 days'],
    ['PT0S', 'no time'],
    ['indefinite', 'indefinite'],
  ])('%s as %s', (coded, text) => {
    expect(showDuration(coded)).toBe(text);
  });
});
