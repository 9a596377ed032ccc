import { describe, expect, it } from 'vitest';
import { both } from '../../scripts/docs/markdown.ts';
import { counted, figure, percent, sentence, span } from '../../validity/figures.ts';

describe('figures on the page', () => {
  it('have two decimals, and are never minus nothing', () => {
    expect(figure(0.4567)).toBe('0.46');
    expect(figure(-0.004)).toBe('0.00');
    expect(figure(-0.006)).toBe('-0.01');
    expect(figure(undefined)).toBe('none');
  });

  it('show a range as one figure where its ends look the same', () => {
    expect(span({ low: 0.301, high: 0.299 })).toBe('0.30');
    expect(span({ low: 0.2, high: 1 })).toBe('0.20 to 1.00');
    expect(span(undefined, 'not asked')).toBe('not asked');
  });

  it('count and list as people do', () => {
    expect(counted(1, 'case')).toBe('one case');
    expect(counted(13, 'case')).toBe('13 cases');
    expect(both(['a', 'b', 'c'])).toBe('a, b and c');
    expect(both([])).toBe('');
    expect(percent(2 / 3)).toBe('67 %');
    expect(sentence('six are met')).toBe('Six are met');
  });
});
