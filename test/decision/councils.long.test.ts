import { isRight } from 'fp-ts/Either';
import { assert, describe, expect, it } from 'vitest';
import { minimalBlockingSets } from '../../src/decision/blocking-sets.ts';
import { euCouncil } from '../../src/decision/councils.ts';
import { EU_POPULATIONS } from '../../src/standard/eu-members.ts';

describe('the Council of the European Union', () => {
  const council = euCouncil(EU_POPULATIONS, { proposal: 'commission' });
  const members = Object.keys(EU_POPULATIONS) as (keyof typeof EU_POPULATIONS)[];
  const bySize = [...members].sort((a, b) => EU_POPULATIONS[b] - EU_POPULATIONS[a]);

  it('has minimal blocking sets as another way of counting counts them', () => {
    const answer = minimalBlockingSets(council);
    assert(isRight(answer));
    const sets = answer.right;
    const expected = countBlockingSetsBySize(bySize.map((member) => EU_POPULATIONS[member]));
    expect(sets.count).toBe(BigInt(expected.reduce((sum, count) => sum + count, 0)));
    expect(sets.smallest).toBe(4);
    expect(sets.count).toBe(3_595_731n);
    const fours: (readonly string[])[] = [];
    for (const set of sets) {
      if (set.length > 4) break;
      fours.push(set);
    }
    expect(fours).toHaveLength(expected[4] ?? 0);
    expect(fours.filter((set) => set.includes('de'))).toHaveLength(foursWithGermany());
  });

  /** By asking every three others whether they and Germany hold more than 35 % of the population. */
  const foursWithGermany = (): number => {
    const all = bySize.reduce((sum, member) => sum + EU_POPULATIONS[member], 0);
    let found = 0;
    for (let i = 1; i < 27; i++)
      for (let j = i + 1; j < 27; j++)
        for (let k = j + 1; k < 27; k++) {
          const four = [0, i, j, k].map((at) => EU_POPULATIONS[bySize[at] ?? 'de']);
          if (four.reduce((sum, one) => sum + one, 0) > 0.35 * all) found++;
        }
    return found;
  };
});

/**
 * The numbers of minimal blocking sets of the Council by their size, by another way: at least four members that are
 * thirteen or hold more than 35 % of the population. Members are taken from the largest down, so that the last one
 * taken is the one that is needed least; sets are counted by size and population.
 */
const countBlockingSetsBySize = (populations: readonly number[]): number[] => {
  const all = populations.reduce((sum, one) => sum + one, 0);
  const enough = all - Math.ceil((65 * all) / 100) + 1;
  const blocks = (size: number, people: number) => size >= 4 && (size >= 13 || people >= enough);
  const sets = Array.from({ length: 14 }, () => new Float64Array(all + 1));
  if (sets[0]) sets[0][0] = 1;
  const found = Array.from({ length: 14 }, () => 0);
  for (const last of populations)
    for (let size = 12; size >= 0; size--) {
      const [from, to] = [sets[size], sets[size + 1]];
      if (from === undefined || to === undefined) continue;
      for (let people = 0; people + last <= all; people++) {
        const count = from[people] ?? 0;
        if (count === 0) continue;
        to[people + last] = (to[people + last] ?? 0) + count;
        if (blocks(size + 1, people + last) && !blocks(size, people))
          found[size + 1] = (found[size + 1] ?? 0) + count;
      }
    }
  return found;
};
