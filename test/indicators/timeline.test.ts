import { describe, expect, it } from 'vitest';
import { geometric, help, valley, withHelp } from './by-hand.ts';

describe('the timeline', () => {
  it('chains speed, which counts twice, with term and notice', () => {
    const endurance = geometric([0.2 + (0.8 * 10) / 20, 1], [0.85, 1]);
    expect(help(valley(), 'major-offensive', 'triad', 'timeline').range.low).toBeCloseTo(
      geometric([1, 2], [endurance, 1]),
      12,
    );
  });

  it('counts what is left of the window when the response comes, and nothing where no time is set', () => {
    const late = withHelp({ timeline: [{ stage: 'respond', within: 'P10D', from: 'breach' }] });
    expect(help(late, 'major-offensive', 'triad', 'timeline', 'speed').range.low).toBeCloseTo(
      0.5,
      12,
    );
    expect(
      help(withHelp({ timeline: [] }), 'major-offensive', 'triad', 'timeline', 'speed').range,
    ).toEqual({ low: 0, high: 0 });
  });

  it.each([
    ['no-exit', 1],
    ['P2Y', 0.85],
    ['P1Y', 0.85],
    ['P6M', 0.7],
    ['P1M', 0.5],
    ['P2W', 0.3],
    ['at-will', 0.3],
    ['unspecified', 0.3],
  ])('counts notice of %s as %d', (exitNotice, credit) => {
    expect(
      help(withHelp({ exitNotice }), 'major-offensive', 'triad', 'timeline', 'endurance', 'exit')
        .range.low,
    ).toBe(credit);
  });

  it.each([
    ['indefinite', undefined, 1],
    ['P20Y', undefined, 1],
    ['P10Y', undefined, 0.6],
    ['P10Y', 'borland', 0.6],
    ['P10Y', 'automatic', 1],
    ['unspecified', undefined, 0.2],
  ])('counts a term of %s, renewed by %s, as %d', (term, renewal, credit) => {
    const guaranteed = withHelp({ term, ...(renewal === undefined ? {} : { renewal }) });
    expect(
      help(guaranteed, 'major-offensive', 'triad', 'timeline', 'endurance', 'term').range.low,
    ).toBeCloseTo(credit, 12);
  });
});
