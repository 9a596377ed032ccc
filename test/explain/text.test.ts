import { describe, expect, it } from 'vitest';
import { explainText, NO_FORECAST } from '../../src/explain/text.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { DRAFTS, draft } from '../drafts.ts';

const said = (agreement: Agreement, whole = false) =>
  explainText(scoreAgreement(agreement), { whole });
const flat = (text: string) => text.replace(/\s+/g, ' ');

describe('explainText', () => {
  it.each(DRAFTS)('fits 100 columns, short and whole, for %s', (name) => {
    for (const whole of [false, true])
      for (const line of said(draft(name), whole).split('\n'))
        expect(line.length).toBeLessThanOrEqual(100);
  });

  it.each(DRAFTS)(
    'never shows scores of %s without range, reliability and the line on forecasts',
    (name) => {
      const text = flat(said(draft(name)));
      expect(text).toContain(NO_FORECAST);
      expect(text).toMatch(/Reliability: \d+ % of the weight rests on cited facts/);
      expect(text).toMatch(/Overall \d\.\d+/);
    },
  );

  it('is short by default and says so where it leaves findings out', () => {
    const agreement = draft('us-28-point-plan-2025-11');
    const { findings } = scoreAgreement(agreement);
    expect(findings.length).toBeGreaterThan(5);
    expect(said(agreement)).toContain(`Findings, worst first (5 of ${findings.length})`);
    expect(said(agreement).split('\n').length).toBeLessThan(60);
  });

  it('says everything on request', () => {
    const agreement = draft('us-28-point-plan-2025-11');
    const text = flat(said(agreement, true));
    for (const finding of scoreAgreement(agreement).findings)
      expect(text).toContain(flat(finding.message));
    for (const { id } of agreement.sources) expect(text).toContain(`- ${id}: `);
    for (const title of [
      'Coverage, breach by breach',
      'Dependence on the violator',
      'Every score, with its reason',
    ])
      expect(text).toContain(title);
  });

  it('says which verdict, and on which indicators', () => {
    const template = draft('template');
    const verdict = (agreement: Agreement) => said(agreement).split('\n\n')[1] ?? '';
    expect(flat(verdict(draft('miami-draft-2025-12')))).toBe(
      'DOCUMENT, not a durable peace: below 0.30 on guarantees, even if every unknown turns out best.',
    );
    expect(verdict(draft('twenty-point-framework-2025-12'))).toMatch(/^UNDECIDED: /);
    expect(
      verdict({
        ...template,
        scope: { breaches: ['no-such-breach'], reason: 'none' },
        purpose: ['guarantee'],
      }),
    ).toMatch(/^DOCUMENT/);
  });

  it('lists what is not known first where the verdict is open', () => {
    expect(said(draft('twenty-point-framework-2025-12'))).toContain(
      'What is not known and would decide',
    );
  });
});
