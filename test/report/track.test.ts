/**
 * The texts of a track on an axis of dates.
 */
import { describe, expect, it } from 'vitest';
import { panelsOf, trackPoints } from '../../src/report/track.ts';
import { toHtml, toSvg } from '../../src/report.ts';
import { caseOf } from './cards.ts';
import { markupOf, textOf } from './markup.ts';
import { complaintsOf } from './page-complaints.ts';

describe('a track', () => {
  const cards = ['geneva-framework-2025-11', 'us-28-point-plan-2025-11', 'miami-draft-2025-12'].map(
    (id) => caseOf(id).card,
  );

  it('stands in order of date, whatever the order it is given in', () => {
    const points = trackPoints(cards);
    expect(points.map(({ card }) => card.agreement.id)).toEqual([
      'us-28-point-plan-2025-11',
      'geneva-framework-2025-11',
      'miami-draft-2025-12',
    ]);
    expect(points.map(({ number }) => number)).toEqual([1, 2, 3]);
    const places = points.map(({ at }) => at);
    expect(places[0]).toBe(0);
    expect(places.at(-1)).toBe(1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('keeps texts of one day apart, and a single text or none in its place', () => {
    const [one] = cards;
    if (one === undefined) throw new Error('a card');
    const [first, second] = trackPoints([one, one]);
    expect(first?.at).toBe(0);
    expect(second?.at).toBeGreaterThan(0);
    expect(trackPoints([one])[0]?.at).toBe(0);
    expect(trackPoints([])).toEqual([]);
    expect(panelsOf([])).toEqual([]);
    expect(textOf(markupOf(toSvg([]), 'xml'))).toContain('0 texts');
    expect(complaintsOf(markupOf(toHtml([]), 'html'))).toEqual([]);
  });

  it('has no bar where a score is not asked', () => {
    const { card } = caseOf('rio-treaty-1947');
    const [baselines] = panelsOf(trackPoints([card]));
    expect(baselines?.ranges).toEqual([undefined]);
  });
});
