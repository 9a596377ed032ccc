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

  it('that are valid are accepted', () => {
    expect(brokenBy({ valid: [{ ...valid, parameters: {} }] })).toEqual([
      expect.stringMatching(/^“two allies” is refused by the schema: .*helpers/),
    ]);
  });

  it('that are valid amount to what they say', () => {
    const amountsTo = helpTerms({ ...ALLIES, forces: 'none' });
    expect(brokenBy({ valid: [{ ...valid, amountsTo }] })).toEqual([
      '“two allies” does not amount to what it says',
    ]);
  });

  it('that amount to something else show where, in a table', () => {
    const { term: _, ...said } = helpTerms({ ...ALLIES, forces: 'none' });
    const amountsTo = { ...said, title: 'Help' };
    const examples = {
      valid: [{ ...valid, amountsTo: amountsTo as typeof valid.amountsTo }],
      invalid: [],
    };
    const [violation] = exampleViolations({ ...help, examples });
    const capability = { expected: 'none', found: helpTerms(ALLIES).responders[0]?.capability };
    expect(violation?.differences).toEqual([
      ...ALLIES.helpers.map((of, index) => ({
        at: ['responders', index, 'capability'],
        of,
        ...capability,
      })),
      { at: ['title'], expected: 'Help' },
      { at: ['term'], found: helpTerms(ALLIES).term },
    ]);
    const lines = violationText(help.id, violation as NonNullable<typeof violation>).split('\n');
    const [head, first] = lines.slice(
      lines.findIndex((line) => /^ {2}place +expected +found$/.test(line)),
    );
    expect(head).toBeDefined();
    expect(first).toMatch(
      new RegExp(`^ {2}responders\\[0\\]\\.capability \\(${ALLIES.helpers[0]}\\) +"none" +"\\S+"$`),
    );
    expect(lines.find((line) => line.startsWith('  title'))).toMatch(/"Help" +nothing$/);
  });

  it('that are valid do not throw', () => {
    const model: GuaranteeModel = {
      ...help,
      toGuarantee: () => {
        throw new Error('no');
      },
    };
    expect(exampleViolations(model).map(({ broken, law }) => [law, broken])).toEqual([
      ['examples-hold', '“two allies” makes the model throw Error: no'],
    ]);
  });

  it('that make a refinement throw do not hold', () => {
    const schema = z.unknown().refine((): boolean => {
      throw new Error('odd');
    });
    const model = { ...help, schema } as unknown as GuaranteeModel;
    expect(exampleViolations(model).map(({ broken }) => broken)).toEqual([
      '“two allies” makes the model throw Error: odd',
      '“no helper” makes the model throw Error: odd',
    ]);
  });

  it('that are invalid are refused', () => {
    expect(brokenBy({ invalid: [{ ...invalid, parameters: ALLIES }] })).toEqual([
      '“no helper” should be refused, and the schema lets it in',
    ]);
  });

  it('that are invalid are refused as they say', () => {
    expect(brokenBy({ invalid: [{ ...invalid, issues: [] }] })).toEqual([
      '“no helper” is refused for other reasons than it gives',
    ]);
    const [violation] = exampleViolations({
      ...help,
      examples: {
        valid: [],
        invalid: [{ ...invalid, issues: [{ code: 'missing', path: ['helpers'] }] }],
      },
    });
    expect(violation?.differences).toEqual([
      { at: ['helpers'], expected: 'missing', found: 'out-of-range' },
    ]);
  });

  it('that are invalid are refused in any order of reasons', () => {
    const parameters = { ...ALLIES, helpers: [], agreeing: 3 };
    const violations = (issues: GuaranteeModel['examples']['invalid'][number]['issues']) =>
      exampleViolations({
        ...help,
        examples: { valid: [], invalid: [{ ...invalid, parameters, issues }] },
      });
    const [first] = violations([]);
    const reasons = (first?.differences ?? []).map(({ at, found }) => ({ code: found, path: at }));
    expect(reasons.length).toBeGreaterThan(1);
    const asIssues = reasons as unknown as Parameters<typeof violations>[0];
    expect(violations(asIssues)).toEqual([]);
    expect(violations([...asIssues].reverse())).toEqual([]);
  });
});
