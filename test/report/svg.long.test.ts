/**
 * Figures as images of their own: well-formed, as wide as they are asked to be, and with nothing cut off.
 */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatesOf } from '../../src/explain/explain.ts';
import { showRange } from '../../src/explain/figures.ts';
import { type FigureName, toSvg } from '../../src/report.ts';
import { applies } from '../../src/score/score.ts';
import { anyAgreement } from '../../src/testing/arbitraries/agreement.ts';
import { RUNS } from '../runs.ts';
import { caseOf, SCORED, scored } from './cards.ts';
import { type Element, elementsOf, markupOf, textOf } from './markup.ts';

const FIGURES: readonly FigureName[] = ['ranges', 'coverage', 'timelines', 'drafting'];

const svgOf = (text: string): Element => {
  const [svg] = markupOf(text, 'xml').children;
  if (svg === undefined || typeof svg === 'string') throw new Error('no element');
  return svg;
};

const number = (element: Element, name: string): number => Number(element.attributes.get(name));

describe.each([...SCORED.keys()])('the figures of %s', (id) => {
  const { card, agreement } = caseOf(id);

  it.each(FIGURES)('%s: is well-formed, and has its title and its credit', (figure) => {
    const svg = svgOf(toSvg(card, { figure, agreement }));
    expect(svg.name).toBe('svg');
    expect(svg.attributes.get('viewBox')).toBe(`0 0 720 ${number(svg, 'height')}`);
    expect(svg.attributes.get('aria-label')).toContain(
      card.agreement.title.replace(/\s+/g, ' ').slice(0, 20),
    );
    expect(textOf(svg)).toContain('Not a forecast.');
    const texts = elementsOf(svg).filter(({ name }) => name === 'text' || name === 'tspan');
    const low = texts.filter((text) => number(text, 'y') > number(svg, 'height'));
    expect(low).toEqual([]);
  });

  it('ranges: has every range in figures', () => {
    const text = textOf(svgOf(toSvg(card)));
    for (const head of [...Object.values(card.indicators), card.overall].filter(applies))
      expect(text).toContain(showRange(head.range, gatesOf(card)));
  });
});

describe('a figure', () => {
  const { card, agreement } = caseOf('us-28-point-plan-2025-11');

  it.each([
    [undefined, 720],
    [1000, 1000],
    [10, 320],
    [1e9, 4000],
    [Number.NaN, 720],
  ])('asked to be %s wide is %d', (width, made) => {
    const svg = svgOf(toSvg(card, width === undefined ? {} : { width }));
    expect(number(svg, 'width')).toBe(made);
  });

  it('is on light ground or on dark, its colours written out', () => {
    const [light, dark] = [toSvg(card), toSvg(card, { theme: 'dark' })];
    expect(light).toContain('#fffdfa');
    expect(dark).toContain('#14171a');
    expect(dark).not.toContain('#fffdfa');
    expect(light + dark).not.toContain('var(');
  });

  it('says that there is nothing to draw without the agreement', () => {
    expect(textOf(svgOf(toSvg(card, { figure: 'timelines' })))).toContain('was not given');
    expect(textOf(svgOf(toSvg(card, { figure: 'drafting' })))).toContain('was not given');
    expect(textOf(svgOf(toSvg(card, { figure: 'drafting', agreement })))).toContain('Ukraine');
  });

  it('of any agreement is well-formed', () => {
    fc.assert(
      fc.property(anyAgreement, fc.constantFrom(...FIGURES), (draft, figure) => {
        const one = scored(draft);
        const text = toSvg(one.card, { figure, agreement: draft });
        expect(svgOf(text).name).toBe('svg');
        expect(text).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: RUNS },
    );
  });
});
