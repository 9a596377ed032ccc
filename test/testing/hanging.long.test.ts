/**
 * Models that do not return in time, wherever they hang.
 */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { GuaranteeModel } from '../../src/modelling/guarantee-model.ts';
import { assertGuaranteeModel } from '../../src/testing/assert.ts';
import type { Law } from '../../src/testing/law.ts';
import { everyPledgeHasAMeaning } from '../../src/testing/laws.ts';
import { place } from '../../src/testing/trial.ts';
import { endless, HELPLESS, plain, violationsOf } from './checks.ts';

const VALID = { title: 'nothing asked', parameters: {}, amountsTo: HELPLESS };

describe('a model that never returns', () => {
  it('is reported, not hung on', () => {
    const [violation, ...others] = violationsOf(plain(endless), { timeLimit: 200 });
    expect(violation?.broken).toContain('not judged within 2000 ms');
    expect(violation?.law).toBe('every-pledge-has-a-meaning');
    expect(others).toEqual([]);
  });

  // The limits of these are long enough to draw a trial on a busy machine, and are waited for in full.
  const timeLimit = 10_000;

  it('is reported if it hangs only on parameters that a law has changed', () => {
    const changed = { changed: true };
    const hangsOnceChanged = {
      ...plain(() => HELPLESS),
      schema: z.strictObject({ changed: z.literal(true).optional() }),
      toGuarantee: (parameters: { readonly changed?: boolean | undefined }) =>
        parameters.changed === true ? endless() : HELPLESS,
    };
    const changes: Law = {
      ...everyPledgeHasAMeaning,
      id: 'a-law-that-changes-parameters',
      judge: (trial) => {
        place(trial, changed);
        return { is: 'kept' };
      },
    };
    const overrides = { changed: fc.constant(undefined) };
    const options = { timeLimit, laws: [changes], overrides };
    const [violation, ...others] = violationsOf(hangsOnceChanged as GuaranteeModel, options);
    expect(violation?.law).toBe('a-law-that-changes-parameters');
    expect(violation?.broken).toContain('not judged within 2000 ms');
    expect(others).toEqual([]);
  });

  it('is reported if it hangs while each parameter is tried for an effect', () => {
    let first: unknown;
    const hangsOnOthers: GuaranteeModel = {
      ...plain(() => HELPLESS),
      schema: z.strictObject({ amount: z.int().min(1) }),
      toGuarantee: (parameters) => {
        const { amount } = parameters as { readonly amount: number };
        first ??= amount;
        return amount === first ? HELPLESS : endless();
      },
    };
    const laws = [everyPledgeHasAMeaning];
    const [violation, ...others] = violationsOf(hangsOnOthers, { timeLimit, laws });
    expect(violation?.parameters).toEqual({ amount: first });
    expect(violation?.broken).toContain('not judged within 2000 ms');
    expect(others).toEqual([]);
  });
});

describe('a call that never returns', () => {
  const once = (law: Law) => ({ timeLimit: 300, laws: [law] });

  it('is reported where it is an example', () => {
    const broken = violationsOf(
      { ...plain(endless), examples: { valid: [VALID], invalid: [] } },
      once(everyPledgeHasAMeaning),
    );
    expect(broken.map(({ law }) => law)).toContain('examples-hold');
  });

  it('is reported where it is the schema', () => {
    const slow = z.strictObject({}).refine(() => endless());
    const [violation] = violationsOf(
      { ...plain(() => HELPLESS), schema: slow },
      once(everyPledgeHasAMeaning),
    );
    expect(violation?.broken).toContain('the schema is slow, or never returns');
  });

  it('is reported when a path brings it back', () => {
    const options = { ...once(everyPledgeHasAMeaning), path: '0' };
    const [violation] = violationsOf(plain(endless), options);
    expect(violation?.broken).toContain('not judged within 2000 ms');
  });

  it('is thrown by an assertion', () => {
    expect(() => assertGuaranteeModel(plain(endless), { timeLimit: 200 })).toThrow(
      'plain breaks the law',
    );
  });
});

describe('a model that no agreement can hold', () => {
  it('is reported with the reason, and is not waited for', () => {
    const nato = { party: 'nato', duty: 'shall-respond', responses: [], capability: 'deployed' };
    const model = plain(() => ({ ...HELPLESS, responders: [nato] }) as typeof HELPLESS);
    const [violation] = violationsOf(model, { runs: 5, laws: [everyPledgeHasAMeaning] });
    expect(violation?.broken).toMatch(/none of the random agreements could hold .* not declared/);
  });
});
