import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthOf, textsAround } from '../../src/zod-arbitrary/pieces.ts';
import { RUNS } from '../runs.ts';

const MOST = 5;
/** All texts of three letters that are no longer than that. */
const TEXTS = [''];
for (const text of TEXTS)
  if (text.length < MOST) TEXTS.push(...['a', 'b', 'c'].map((letter) => text + letter));

const piece = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 3 });

const pieces = fc.record({
  beginning: piece,
  end: piece,
  inside: fc.array(fc.record({ text: piece.filter((text) => text !== ''), from: fc.nat(3) }), {
    maxLength: 2,
  }),
});

const fill = ({ least, most }: { least: number; most: number }) =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: least, maxLength: most });

describe('texts around pieces', () => {
  it('are found wherever there are any, and hold all pieces', () => {
    const extents = fc.tuple(fc.nat(MOST), fc.nat(MOST)).map(([least, more]) => ({
      least,
      most: Math.min(MOST, least + more),
    }));
    fc.assert(
      fc.property(pieces, extents, fc.integer(), (one, extent, seed) => {
        const holds = (text: string) =>
          lengthOf(text) >= extent.least &&
          lengthOf(text) <= extent.most &&
          text.startsWith(one.beginning) &&
          text.endsWith(one.end) &&
          one.inside.every(({ text: inner, from }) => text.includes(inner, from));
        const texts = textsAround(one, extent, fill);
        expect(texts !== undefined).toBe(TEXTS.some(holds));
        if (texts === undefined) return;
        for (const text of fc.sample(texts, { numRuns: 10, seed }))
          expect([text, holds(text)]).toEqual([text, true]);
      }),
      { numRuns: RUNS },
    );
  });

  it('are all of them, in time', () => {
    const one = { beginning: 'ab', end: 'ba', inside: [{ text: 'b', from: 2 }] };
    const isSo = (text: string) =>
      text.startsWith('ab') && text.endsWith('ba') && text.includes('b', 2);
    const texts = textsAround(one, { least: 0, most: MOST }, fill);
    const seen = texts === undefined ? [] : fc.sample(texts, { numRuns: 500, seed: 1 });
    expect(new Set(seen)).toEqual(new Set(TEXTS.filter(isSo)));
  });
});
