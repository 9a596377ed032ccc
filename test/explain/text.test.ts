import { describe, expect, it } from 'vitest';
import { briefing } from '../../src/explain/briefing.ts';
import { explainText, NO_FORECAST } from '../../src/explain/text.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { repairs } from '../../src/standard/repairs.ts';
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
    // Version 2 also answers five questions, and says what stands and what fails.
    expect(said(agreement).split('\n').length).toBeLessThan(80);
  });

  it('says everything on request', () => {
    const agreement = draft('us-28-point-plan-2025-11');
    const text = flat(said(agreement, true));
    for (const finding of scoreAgreement(agreement).findings)
      expect(text).toContain(flat(finding.message));
    for (const { title } of agreement.sources) expect(text).toContain(`- ${flat(title)}, `);
    for (const title of [
      'Coverage, breach by breach',
      'Dependence on the violator',
      'Every score, with its reason',
    ])
      expect(text).toContain(title);
  });

  it('begins with the briefing, and says nothing of its own', () => {
    for (const name of DRAFTS) {
      const card = scoreAgreement(draft(name));
      const { verdict, stands, fails } = briefing(card);
      const [, top = ''] = explainText(card).split('\n\n');
      expect(flat(top)).toBe(flat([verdict, stands, fails].join(' ')));
    }
  });

  it('says which verdict, at worst and at best', () => {
    const template = draft('template');
    const first = (agreement: Agreement) => flat(said(agreement).split('\n\n')[1] ?? '');
    expect(first(draft('miami-draft-2025-12'))).toMatch(
      /^On paper: a mere document at worst, a partial architecture at best\. Compliance is perhaps watched but not guaranteed; /,
    );
    expect(
      first({
        ...template,
        scope: { breaches: ['no-such-breach'], reason: 'none' },
        purpose: ['guarantee'],
      }),
    ).toMatch(
      /^On paper: a mere document\. Compliance is not guaranteed, and the text was co-drafted\. /,
    );
  });

  it('tells the repair that moves most only where it is given repairs', () => {
    const agreement = draft('template');
    const card = scoreAgreement(agreement);
    const found = repairs(agreement);
    expect(flat(explainText(card, { repairs: found }))).toContain(
      flat(briefing(card, found).repair),
    );
    expect(flat(explainText(card))).not.toContain('step that would move');
  });

  it('lists each fact that decides once, though it is that of several responders', () => {
    const text = explainText(scoreAgreement(draft('washington-treaty-1949')));
    const [, list = ''] = text.split('What decides, most decisive first\n');
    const facts = (list.split('\n\n')[0] ?? '').split(/^- /m).slice(1);
    expect(facts).toHaveLength(5);
    expect(new Set(facts).size).toBe(5);
  });

  it('answers the five questions that the talks turned on', () => {
    const card = scoreAgreement(draft('us-28-point-plan-2025-11'));
    const text = flat(explainText(card));
    for (const { asks, says } of briefing(card).tests)
      expect(text).toContain(flat(`${asks} ${says}`));
  });

  it('lists what is not known first where the verdict is open', () => {
    expect(said(draft('twenty-point-framework-2025-12'))).toContain(
      'What is not known and would decide',
    );
  });
});
