/**
 * Models that do not return in time, wherever they hang.
 */
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { GuaranteeModel } from '../../src/modelling/guarantee-model.ts';
import { assertGuaranteeModel } from '../../src/testing/assert.ts';
import type { Law } from '../../src/testing/law.ts';
import { everyPledgeHasAMeaning, knowingMoreNeverWidens } from '../../src/testing/laws.ts';
import { endless, HELPLESS, plain, violationsOf } from './checks.ts';
import { help } from './mutants/honest.ts';

const VALID = { title: 'nothing asked', parameters: {}, amountsTo: HELPLESS };

describe('a model that never returns', () => {
  it('is reported, not hung on', () => {
    const [violation, ...others] = violationsOf(plain(endless), { timeLimit: 200 });
    expect(violation?.broken).toContain('not judged within 2000 ms');
    expect(violation?.law).toBe('every-pledge-has-a-meaning');
    expect(others).toEqual([]);
  });

  it('is reported where it hangs on some parameters only, when they are changed', () => {
    const hangsOnUnknown: GuaranteeModel = {
      ...help,
      toGuarantee: (parameters) => {
        const terms = help.toGuarantee(help.schema.parse(parameters), {
          id: 'subject',
          protects: [],
          breaches: [],
        });
        return JSON.stringify(terms).includes('P30Y') ? endless() : terms;
      },
    };
    // Asked alone, the law fills an unknown term in soon, however busy the machine.
    const laws = [knowingMoreNeverWidens];
    const violations = violationsOf(hangsOnUnknown, { timeLimit: 10_000, runs: 10_000, laws });
    expect(violations.map(({ broken }) => broken)).toEqual([
      expect.stringContaining('not judged within 2000 ms'),
    ]);
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
