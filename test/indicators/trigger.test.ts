import { describe, expect, it } from 'vitest';
import { geometric, help, valley, withHelp } from './by-hand.ts';

describe('the trigger', () => {
  it('chains threshold, who establishes the breach and who must agree', () => {
    expect(help(valley(), 'major-offensive', 'triad', 'trigger').range.low).toBeCloseTo(
      geometric([0.5, 1], [0.6, 1], [0.6, 1]),
      12,
    );
  });

  it('counts a verifier that establishes the breach with its own score', () => {
    const verified = withHelp({
      trigger: {
        threshold: 'described',
        established: { verifier: 'observers' },
        activation: 'cemark',
      },
    });
    const established = help(verified, 'major-offensive', 'triad', 'trigger', 'established');
    expect(established.range.low).toBeCloseTo(
      geometric([0.85, 2], [0.75, 1.5], [0.75, 1], [1, 1], [1, 1]),
      12,
    );
  });

  it('is held back by a decision that the violator can stop', () => {
    const stopped = withHelp({
      trigger: { threshold: 'measurable', established: 'responders', activation: 'borland' },
    });
    expect(help(stopped, 'major-offensive', 'triad', 'trigger').range.low).toBeCloseTo(
      geometric([1, 1], [0.6, 1], [0, 1]),
      12,
    );
  });

  it('is not known where nobody can tell who must agree', () => {
    const open = withHelp({
      trigger: { threshold: 'measurable', established: 'responders', activation: 'unknown' },
    });
    const { low, high } = help(open, 'major-offensive', 'triad', 'trigger').range;
    expect(low).toBeCloseTo(geometric([1, 1], [0.6, 1], [0, 1]), 12);
    expect(high).toBeCloseTo(geometric([1, 1], [0.6, 1], [1, 1]), 12);
  });
});
