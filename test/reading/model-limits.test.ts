/**
 * Limits hold for what models make of a document as well.
 */
import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { GuaranteeModel } from '../../src/modelling/guarantee-model.ts';
import { parseAgreement } from '../../src/reading/parse.ts';
import { STANDARD_MODELS } from '../../src/standard/guarantee-models.ts';
import { deal } from '../model/document.ts';

const many = <T>(length: number, item: (index: number) => T): T[] =>
  Array.from({ length }, (_, index) => item(index));

/** A ladder of so many rungs, each with so many responders. */
const ladder = (rungs: number, responders: number, ladders = 1): unknown => {
  const others = many(responders, (index) => ({ id: `r${index}`, name: `R${index}` }));
  return {
    ...deal(),
    parties: [...deal().parties, ...others.map((one) => ({ ...one, kind: 'state' }))],
    guarantees: many(ladders, (index) => ({
      id: `ladder${index}`,
      model: 'response-ladder',
      protects: ['ua'],
      breaches: ['blockade'],
      parameters: {
        rungs: many(rungs, (rung) => ({
          event: { threshold: 'described' },
          decidedBy: 'automatic',
          responders: others.map(({ id }) => ({
            party: id,
            duty: 'may',
            responses: ['arms'],
            capability: 'none',
          })),
          within: { within: `P${rung + 1}D`, from: 'breach' },
        })),
        establishedBy: 'responders',
        term: 'indefinite',
        exitNotice: 'no-exit',
      },
    })),
  };
};

const read = (input: unknown) => parseAgreement(input, { models: STANDARD_MODELS });

const issuesOf = (input: unknown) => {
  const result = read(input);
  return E.isLeft(result) ? result.left : [];
};

describe('what a model makes of an entry', () => {
  it('is read again as it is', () => {
    const first = read(ladder(4, 6));
    expect(E.isRight(first) && first.right.guarantees).toHaveLength(4);
    const agreement = E.isRight(first) ? first.right : undefined;
    expect(parseAgreement(agreement)).toEqual(first);
  });

  it('is counted before it is put together: every rung remembers the parameters', () => {
    expect(issuesOf(ladder(20, 290))).toMatchObject([
      { code: 'too-large', path: ['guarantees', 0] },
    ]);
    expect(issuesOf(ladder(20, 290))[0]?.found).toMatch(
      /^20 rungs × [\d,]+ values of their parameters and [\d,]+ values beside$/,
    );
  });

  it('is counted over all entries', () => {
    const issues = issuesOf(ladder(10, 60, 7));
    expect(issues.length).toBeGreaterThan(0);
    for (const { code } of issues) expect(code).toBe('too-large');
  });

  it('may not nest deeper than what is written', () => {
    const anything: GuaranteeModel = {
      id: 'own',
      title: 'Own',
      why: 'A test asks for it.',
      sources: ['This test'],
      schema: z.strictObject({ deep: z.any() }),
      toGuarantee: () => ({
        trigger: { threshold: 'described', established: 'responders', activation: 'us' },
        responders: [],
        timeline: [],
        term: 'indefinite',
        exitNotice: 'no-exit',
        conditions: [],
      }),
      improvements: [],
      examples: { valid: [], invalid: [] },
    };
    const nested = (levels: number) => ({
      ...deal(),
      guarantees: [
        {
          id: 'aid',
          model: 'own',
          protects: ['ua'],
          breaches: ['blockade'],
          parameters: { deep: many(levels, () => 0).reduce<unknown>((inner) => [inner], 'x') },
        },
      ],
    });
    const codes = (levels: number) => {
      const result = parseAgreement(nested(levels), { models: [anything] });
      if (E.isRight(result)) expect(parseAgreement(result.right)).toEqual(result);
      return E.isLeft(result) ? result.left.map(({ code }) => code) : [];
    };
    expect(codes(58)).toEqual([]);
    // Under `origin` it stands a level deeper.
    expect(codes(60)).toEqual(['too-deep']);
  });
});
