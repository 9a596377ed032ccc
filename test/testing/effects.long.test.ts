import { describe, expect, it } from 'vitest';
import { reportText } from '../../src/testing/report.ts';
import { reportOf } from './checks.ts';
import { help, helpTerms, mistaken } from './mutants/honest.ts';

const improvementsOf = (report: ReturnType<typeof reportOf>) =>
  report.tallies.flatMap(({ withoutEffect }) => withoutEffect);

/** A busy machine takes minutes for what is a matter of seconds. */
const timeout = 240_000;

describe('a parameter that is asked for and never read', { timeout }, () => {
  const automatic = mistaken('always-automatic', (parameters) => ({
    ...helpTerms(parameters),
    trigger: { ...helpTerms(parameters).trigger, activation: 'automatic' },
  }));
  const report = reportOf(automatic, { runs: 60, timeLimit: Number.POSITIVE_INFINITY });

  it('is reported, though every law is kept', () => {
    expect(report.silent).toEqual(['agreeing']);
    const text = reportText(report);
    expect(text).toContain('always-automatic keeps all laws');
    expect(text.replace(/\s+/g, ' ')).toContain(
      'Parameters that never changed what the guarantee amounts to: agreeing.',
    );
  });

  it('is reported of no model that reads what it asks for', () => {
    const honest = reportOf(help, { runs: 60, timeLimit: Number.POSITIVE_INFINITY });
    expect(honest.silent).toEqual([]);
    expect(improvementsOf(honest)).toEqual([]);
  });
});

describe('an improvement of what is never read', { timeout }, () => {
  it('is reported as one that never changed a score', () => {
    const endless = mistaken('always-ten-years', (parameters) =>
      helpTerms({ ...parameters, term: 'P10Y' }),
    );
    const report = reportOf(endless, { runs: 120, timeLimit: Number.POSITIVE_INFINITY });
    expect(report.silent).toEqual(['term']);
    expect(improvementsOf(report)).toContain('longer-term');
    expect(reportText(report).replace(/\s+/g, ' ')).toContain(
      'Improvements that never changed a score: longer-term.',
    );
  });
});
