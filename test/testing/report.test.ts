import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import { checkGuaranteeModel } from '../../src/testing/check.ts';
import { theViolatorsConsentNeverHelps } from '../../src/testing/laws.ts';
import { reportText, violationText } from '../../src/testing/report.ts';
import type { LawViolation } from '../../src/testing/violation.ts';
import { severalAreAutomatic } from './mutants/the-violators-consent-never-helps.ts';

const VIOLATION: LawViolation = {
  law: 'what-is-written-down-is-kept',
  says: 'Parameters are kept.',
  means: 'The text that is signed is the text that was scored.',
  broken: 'they were not',
  parameters: { days: 3n },
  others: { days: 4n },
  line: [],
  found: { afterRuns: 1, seed: 7, path: '0:1' },
};

describe('a violation', () => {
  it('is told with the scorecards side by side, and how to bring it back', () => {
    const laws = [theViolatorsConsentNeverHelps];
    const checked = checkGuaranteeModel(severalAreAutomatic, { seed: 4, laws });
    const [violation] = E.isLeft(checked) ? checked.left : [];
    expect(violation && violationText(severalAreAutomatic.id, violation)).toMatchSnapshot();
  });

  it('is told without a way to bring it back where it is an example that does not hold', () => {
    const found = { afterRuns: 0, seed: 0, path: '' };
    expect(violationText('help', { ...VIOLATION, found })).not.toContain('again with');
  });

  it('is told where there is nothing to compare, in parameters that JSON does not know', () => {
    expect(violationText('help', VIOLATION)).toBe(
      [
        'help breaks the law what-is-written-down-is-kept',
        '  Parameters are kept.',
        '  For a negotiator: The text that is signed is the text that was scored.',
        '  Broken: they were not.',
        '  Before: {"days":"3n"}',
        '  After: {"days":"4n"}',
        "  Found after 1 run; again with { seed: 7, path: '0:1' }, this law and the same options.",
      ].join('\n'),
    );
  });
});

describe('a report', () => {
  it('says how often each law applied, and which have shown nothing', () => {
    const tally = {
      runs: 20,
      isCutShort: false,
      isVacuous: false,
      hardlyTried: [],
      withoutEffect: [],
    };
    const text = reportText({
      model: 'help',
      seed: 3,
      tallies: [
        { ...tally, law: 'more-is-no-worse', applied: 18, hardlyTried: ['sooner', 'wider'] },
        { ...tally, law: 'knowing-more-never-widens', applied: 0, isVacuous: true },
        { ...tally, law: 'names-and-order-are-nothing', applied: 4, isCutShort: true },
      ],
      silent: [],
    });
    expect(text.split('\n').map((line) => line.trimEnd())).toEqual([
      'help keeps all laws (seed 3)',
      '  law                          runs  applied',
      '  more-is-no-worse             20    18',
      '  knowing-more-never-widens    20    0        vacuous: it has shown nothing',
      '  names-and-order-are-nothing  20    4        cut short',
      '  Hardly tried of more-is-no-worse: sooner, wider',
    ]);
  });
});
