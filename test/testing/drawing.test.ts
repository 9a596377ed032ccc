import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { PartySchema } from '../../src/model/parties.ts';
import { means, reference, TextSchema } from '../../src/model/terms.ts';
import { castOf } from '../../src/testing/arbitraries/cast.ts';
import { noun } from '../../src/testing/arbitraries/drawing.ts';
import { RUNS } from '../runs.ts';

const cast = castOf({
  leaning: false,
  parties: 3,
  baselines: 1,
  verifiers: 1,
  guarantees: 1,
  rounds: 1,
  sources: 1,
});

const byHand = {
  id: fc.constant('un'),
  name: fc.constant('UN'),
  kind: fc.constant('organisation'),
};

describe('a noun in a random document', () => {
  const schema = PartySchema.extend({
    patron: reference('a party'),
    funds: z.array(reference('a guarantee')).max(3).optional(),
    motto: TextSchema.optional().meta(means({ fact: false })),
  });

  it('has the coded facts that its schema alone asks for, naming what is there', () => {
    const drawn = fc.sample(noun(schema, cast, byHand), { numRuns: RUNS, seed: 1 });
    for (const one of drawn as Record<string, unknown>[]) {
      expect(cast.parties).toContain(one['patron']);
      for (const fund of (one['funds'] ?? []) as string[]) expect(cast.guarantees).toContain(fund);
    }
  });

  it('leaves out now and then what may be left out, and draws no remarks', () => {
    const drawn = fc.sample(noun(schema, cast, byHand), { numRuns: RUNS, seed: 1 });
    const having = drawn.filter((one) => 'funds' in one).length;
    expect(having).toBeGreaterThan(0);
    expect(having).toBeLessThan(drawn.length);
    expect(drawn.some((one) => 'motto' in one)).toBe(false);
  });

  it('always has what is said to be there always', () => {
    const drawn = fc.sample(
      noun(schema, cast, { ...byHand, funds: fc.constant([]) }, ['funds']),
      RUNS,
    );
    expect(drawn.every((one) => 'funds' in one)).toBe(true);
  });
});
