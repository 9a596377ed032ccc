import { describe, expect, it } from 'vitest';
import { LADDERS, type LadderName } from '../../src/model/ladders.ts';
import { rung } from '../../src/score/leaves.ts';
import { MIAMI_2025 } from '../../src/standard/miami-2025.ts';

describe.each(Object.keys(LADDERS) as LadderName[])('rung of %s', (ladder) => {
  const credits = LADDERS[ladder].map(({ level }) => rung(MIAMI_2025, ladder, level));

  it('rises with every level', () => {
    for (const [i, { low, high }] of credits.entries()) {
      expect(low).toBe(high);
      if (i > 0) expect(low).toBeGreaterThan((credits[i - 1] as { low: number }).low);
    }
  });

  it('is the lowest where the text leaves it open, and anything where it cannot be told', () => {
    expect(rung(MIAMI_2025, ladder, 'unspecified')).toEqual(credits[0]);
    expect(rung(MIAMI_2025, ladder, 'unknown')).toEqual({
      low: credits[0]?.low,
      high: credits.at(-1)?.high,
    });
  });
});
