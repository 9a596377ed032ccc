import { describe, expect, it } from 'vitest';
import { applies, leaf, notApplicable } from '../../src/score/score.ts';

const BECAUSE = { code: 'not-asked', why: 'it is no truce' } as const;

describe('a fact', () => {
  it('is all that is said of it, without parts', () => {
    const cites = [{ source: 'text', at: 'Art. 1' }];
    const range = { low: 0.2, high: 0.4 };
    expect(leaf('fact', 'A fact', 'rung', 2, range, BECAUSE, cites)).toEqual({
      id: 'fact',
      label: 'A fact',
      range,
      rule: 'rung',
      weight: 2,
      parts: [],
      because: BECAUSE,
      cites,
    });
    expect(leaf('fact', 'A fact', 'rung', 2, range, BECAUSE).cites).toEqual([]);
  });
});

describe('what cannot be asked', () => {
  it('has no weight, and the widest bound', () => {
    expect(notApplicable('truce', 'A truce', BECAUSE)).toEqual({
      id: 'truce',
      label: 'A truce',
      range: { low: 0, high: 1 },
      rule: 'not-applicable',
      weight: 0,
      parts: [],
      because: BECAUSE,
      cites: [],
    });
  });

  it('does not apply, and everything else does', () => {
    expect(applies(notApplicable('truce', 'A truce', BECAUSE))).toBe(false);
    for (const rule of ['rung', 'measure', 'mean', 'best'] as const)
      expect(applies({ rule })).toBe(true);
  });
});
