/**
 * Texts end, and say where they stop.
 */
import { describe, expect, it } from 'vitest';
import { listed } from '../../src/analysis/finding.ts';
import { setWithin } from '../../src/explain/typeset.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { baseline, deal, guarantee } from '../model/document.ts';

const many = <T>(length: number, item: (index: number) => T): T[] =>
  Array.from({ length }, (_, index) => item(index));

describe('a list in a sentence', () => {
  it('says how many more there are where it is too long to read', () => {
    expect(listed(many(60, String))).toMatch(/, 58 and 59$/);
    expect(listed(many(200, String))).toMatch(/, 59 and 140 more$/);
  });
});

describe('what is set within some room', () => {
  const lines = (left: number) =>
    setWithin(
      { left },
      ['one', 'two', 'three'],
      (word) => [word],
      (count) => `${count} more`,
    );

  it('is set whole, or says how much is left out', () => {
    expect(lines(100)).toEqual(['one', 'two', 'three']);
    expect(lines(8)).toEqual(['one', 'two', '1 more']);
    expect(lines(0)).toEqual(['3 more']);
  });
});

describe('the names in a sentence', () => {
  it('are cut where nobody would read on', () => {
    const named = deal({
      guarantees: [guarantee({ title: 'x'.repeat(4_000), term: 'P1Y' })],
      baselines: [baseline({ subject: 'withdrawal', binds: ['ua'] })],
    });
    for (const { message } of scoreAgreement(named).findings)
      expect(message.length).toBeLessThan(2_000);
  });
});
