import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { GuaranteeModel } from '../../src/modelling/guarantee-model.ts';
import { exampleViolations } from '../../src/testing/examples.ts';
import { violationText } from '../../src/testing/report.ts';
import { ALLIES, help, helpTerms } from './mutants/honest.ts';

const brokenBy = (examples: Partial<GuaranteeModel['examples']>): readonly string[] =>
  exampleViolations({ ...help, examples: { valid: [], invalid: [], ...examples } }).map(
    ({ broken }) => broken,
  );

const valid = { title: 'two allies', parameters: ALLIES, amountsTo: helpTerms(ALLIES) };
const invalid = {
  title: 'no helper',
  parameters: { ...ALLIES, helpers: [] },
  issues: [{ code: 'out-of-range', path: ['helpers'] }],
} as const;

describe('examples', () => {
  it('hold where they are true', () => {
    expect(exampleViolations(help)).toEqual([]);
  });

  it('hold whatever the order of fields, and whatever is left undefined', () => {
    const { term, ...rest } = helpTerms(ALLIES);
    const amountsTo = { term, renewal: undefined, ...rest };
    expect(brokenBy({ valid: [{ ...valid, amountsTo }] })).toEqual([]);
  });

  it('that are valid are let in', () => {
    expect(brokenBy({ valid: [{ ...valid, parameters: {} }] })).toEqual([
      expect.stringMatching(/^two allies: the schema refuses it: .*helpers/),
    ]);
  });

  it('that are valid amount to what they say', () => {
    const amountsTo = helpTerms({ ...ALLIES, forces: 'none' });
    expect(brokenBy({ valid: [{ ...valid, amountsTo }] })).toEqual([
      'two allies: it amounts to something else',
    ]);
  });

  it('that amount to something else are told where', () => {
    const { term: _, ...said } = helpTerms({ ...ALLIES, forces: 'none' });
    const amountsTo = { ...said, title: 'Help' };
    const examples = {
      valid: [{ ...valid, amountsTo: amountsTo as typeof valid.amountsTo }],
      invalid: [],
    };
    const [violation] = exampleViolations({ ...help, examples });
    const capability = { said: 'none', found: helpTerms(ALLIES).responders[0]?.capability };
    expect(violation?.differences).toEqual([
      ...ALLIES.helpers.map((_, index) => ({
        at: ['responders', index, 'capability'],
        ...capability,
      })),
      { at: ['title'], said: 'Help' },
      { at: ['term'], found: helpTerms(ALLIES).term },
    ]);
    const lines = violationText(help.id, violation as NonNullable<typeof violation>).split('\n');
    expect(lines.find((line) => line.includes('the example says'))).toMatch(
      / {2}the example says {2}the model gives$/,
    );
    expect(lines.find((line) => line.includes('responders[0].capability'))).toMatch(
      /"none" +"\S+"$/,
    );
    expect(lines.find((line) => line.startsWith('  title'))).toMatch(/"Help" +\(nothing\)$/);
  });

  it('that are valid do not throw', () => {
    const model: GuaranteeModel = {
      ...help,
      toGuarantee: () => {
        throw new Error('no');
      },
    };
    expect(exampleViolations(model).map(({ broken, law }) => [law, broken])).toEqual([
      ['examples-hold', 'two allies: it throws Error: no'],
    ]);
  });

  it('that are asked of a refinement that throws are told so', () => {
    const schema = z.unknown().refine((): boolean => {
      throw new Error('odd');
    });
    const model = { ...help, schema } as unknown as GuaranteeModel;
    expect(exampleViolations(model).map(({ broken }) => broken)).toEqual([
      'two allies: it throws Error: odd',
      'no helper: it throws Error: odd',
    ]);
  });

  it('that are invalid are refused', () => {
    expect(brokenBy({ invalid: [{ ...invalid, parameters: ALLIES }] })).toEqual([
      'no helper: the schema lets it in',
    ]);
  });

  it('that are invalid are refused as they say', () => {
    expect(brokenBy({ invalid: [{ ...invalid, issues: [] }] })).toEqual([
      'no helper: it is refused as [{"code":"out-of-range","path":["helpers"]}]',
    ]);
    const [violation] = exampleViolations({
      ...help,
      examples: {
        valid: [],
        invalid: [{ ...invalid, issues: [{ code: 'missing', path: ['helpers'] }] }],
      },
    });
    expect(violation?.differences).toEqual([
      { at: ['issues', 0, 'code'], said: 'missing', found: 'out-of-range' },
    ]);
  });
});
