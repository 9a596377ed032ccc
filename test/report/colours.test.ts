/**
 * The colours of reports: read by everybody, and told apart without hue.
 */
import { describe, expect, it } from 'vitest';
import { DARK, LIGHT, type Palette } from '../../src/report/colours.ts';
import { stepOf } from '../../src/report/heat.tsx';

describe('a step of colour', () => {
  it.each([
    [0, 0],
    [0.19, 0],
    [0.2, 1],
    [0.6, 3],
    [1, 4],
  ])('for %d is %d', (share, step) => {
    expect(stepOf(share)).toBe(step);
  });
});

/** Relative luminance, as WCAG 2 defines it. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [least = 0, most = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (most + 0.05) / (least + 0.05);
};

describe.each<[mode: string, palette: Palette]>([
  ['light', LIGHT],
  ['dark', DARK],
])('the colours in %s', (_, palette) => {
  const of = (use: string): string => palette[use] ?? '';

  it('have the same uses as in the other mode', () => {
    expect(Object.keys(palette)).toEqual(Object.keys(LIGHT));
  });

  it.each([
    ...['ink', 'soft', 'link'].flatMap((text) => [
      [text, 'paper'],
      [text, 'wash'],
    ]),
    ...[0, 1, 2, 3, 4].map((step) => [`t${step}`, `h${step}`]),
  ])('let %s be read on %s', (text = '', ground = '') => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['sure', 'up', 'down', 'gate', 'defeats', 'weakens', 'clouds'])(
    'let %s be seen',
    (mark) => {
      expect(contrast(of(mark), of('paper'))).toBeGreaterThanOrEqual(3);
    },
  );

  it('are steps of lightness, so that they are told apart without hue', () => {
    const steps = [0, 1, 2, 3, 4].map((step) => luminance(of(`h${step}`)));
    const isRising = luminance(of('paper')) < 0.5;
    const sorted = [...steps].sort((a, b) => (isRising ? a - b : b - a));
    expect(steps).toEqual(sorted);
    for (const [index, step] of steps.slice(1).entries()) {
      const before = steps[index] ?? 0;
      const ratio = (Math.max(step, before) + 0.05) / (Math.min(step, before) + 0.05);
      expect(ratio).toBeGreaterThan(1.15);
    }
  });
});
