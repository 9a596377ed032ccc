import { describe, expect, it } from 'vitest';
import type { Responder } from '../../src/model/agreement.ts';
import { geometric, help, valley, withHelp } from './by-hand.ts';

const aid: Responder = {
  party: 'cemark',
  duty: 'shall-respond',
  responses: ['arms'],
  capability: 'earmarked',
};
const responding = (breach: string, ...responders: readonly Responder[]) =>
  help(withHelp({ responders: [...responders] }), breach, 'triad', 'responder').range.low;

describe('the responder', () => {
  it('chains duty, means and fit', () => {
    expect(help(valley(), 'major-offensive', 'triad', 'responder').range.low).toBeCloseTo(
      geometric([0.85, 1], [0.5, 1], [0.6, 1]),
      12,
    );
  });

  it('counts the response that meets the breach best, and the best of several responders', () => {
    const both: Responder = { ...aid, responses: ['diplomacy', 'deployment', 'arms'] };
    const fitting = geometric([0.85, 1], [0.5, 1], [1, 1]);
    expect(responding('major-offensive', both)).toBeCloseTo(fitting, 12);
    const other: Responder = { ...both, party: 'arland' };
    expect(responding('major-offensive', aid, other)).toBeCloseTo(fitting, 12);
    expect(responding('major-offensive', other, aid)).toBeCloseTo(fitting, 12);
  });

  it('does not count a violator as a responder', () => {
    const alone = withHelp({
      responders: [
        {
          party: 'borland',
          duty: 'shall-use-force',
          responses: ['armed-force'],
          capability: 'integrated',
        },
      ],
    });
    expect(help(alone, 'major-offensive', 'triad', 'responder').range).toEqual({ low: 0, high: 0 });
  });

  it('gives nothing for a cost that the violator bears already', () => {
    const [own] = valley().guarantees.at(-1)?.responders ?? [];
    const absorbed = withHelp({ responders: own ? [{ ...own, absorbed: true }] : [] });
    expect(help(absorbed, 'major-offensive', 'triad', 'responder', 'cemark', 'fit').range).toEqual({
      low: 0,
      high: 0,
    });
  });
});
