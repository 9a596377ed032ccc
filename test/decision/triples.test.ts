import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { triples } from '../../src/decision/triples.ts';
import { RUNS } from '../runs.ts';

describe('triples', () => {
  it('are numbered once each, in order of arrival', () => {
    const seen = triples();
    expect([seen.number(3, 0, 1), seen.number(2, 0, 1), seen.number(3, 0, 1)]).toEqual([0, 1, 0]);
    expect(seen.size()).toBe(2);
  });

  it('are told apart by every place', () => {
    const seen = triples();
    expect([seen.number(1, 2, 3), seen.number(3, 2, 1), seen.number(2, 1, 3)]).toEqual([0, 1, 2]);
  });

  it('keep what is noted beside them', () => {
    const seen = triples();
    const at = seen.number(1, 2, 3);
    expect(seen.note(at)).toBe(0);
    seen.annotate(at, 7);
    expect(seen.note(at)).toBe(7);
  });

  it('are all still found, with their notes, after the table has grown many times', () => {
    const seen = triples();
    const many = Array.from({ length: 10_000 }, (_, i) => [i % 7, i, i * 31] as const);
    const noted = (i: number) => 3 * i + 5;
    for (const [i, [a, b, c]] of many.entries()) seen.annotate(seen.number(a, b, c), noted(i));
    for (const [i, [a, b, c]] of many.entries()) {
      expect(seen.number(a, b, c)).toBe(i);
      expect([seen.first(i), seen.second(i), seen.third(i), seen.note(i)]).toEqual([
        a,
        b,
        c,
        noted(i),
      ]);
    }
    expect(seen.size()).toBe(many.length);
  });

  it.each<[string, (i: number) => readonly [number, number, number]]>([
    ['first', (i) => [i, 1, 2]],
    ['second', (i) => [1, i, 2]],
    ['third', (i) => [1, 2, i]],
  ])('are told apart where they differ in the %s place alone, however many', (_, make) => {
    const seen = triples();
    const numbers = () => Array.from({ length: 3_000 }, (_, i) => seen.number(...make(i)));
    const first = numbers();
    expect(first.filter((number, i) => number !== i)).toEqual([]);
    expect(numbers()).toEqual(first);
  });

  it('are numbered as a map would number them', () => {
    const place = fc.nat(5);
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place, place), { maxLength: 300 }), (arrivals) => {
        const seen = triples();
        const numbers = new Map<string, number>();
        const wrong: string[] = [];
        for (const [a, b, c] of arrivals) {
          const key = `${a} ${b} ${c}`;
          if (!numbers.has(key)) numbers.set(key, numbers.size);
          if (seen.number(a, b, c) !== numbers.get(key)) wrong.push(key);
        }
        expect(wrong).toEqual([]);
        expect(seen.size()).toBe(numbers.size);
      }),
      { numRuns: RUNS },
    );
  });
});
