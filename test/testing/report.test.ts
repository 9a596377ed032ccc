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
  it('is shown with the scorecards side by side, and how to see it again', () => {
    const laws = [theViolatorsConsentNeverHelps];
    const checked = checkGuaranteeModel(severalAreAutomatic, { seed: 4, laws });
    const [violation] = E.isLeft(checked) ? checked.left : [];
    expect(violation && violationText(severalAreAutomatic.id, violation)).toMatchSnapshot();
  });

  it('is shown without a way to see it again if it is an example that does not hold', () => {
    const found = { afterRuns: 0, seed: 0, path: '' };
    expect(violationText('help', { ...VIOLATION, found })).not.toContain('To see it again');
  });

  it('is shown without scorecards, and with parameters that JSON lacks', () => {
    expect(violationText('help', VIOLATION)).toBe(
      [
        'help breaks the law what-is-written-down-is-kept',
        '  The law: Parameters are kept.',
        '  For a negotiator: The text that is signed is the text that was scored.',
        '  How it is broken: they were not.',
        '  Parameters before: {"days":"3n"}',
        '  Parameters after: {"days":"4n"}',
        '  Found in trial 1. To see it again, check this law with the same options and',
        "    { seed: 7, path: '0:1' }",
      ].join('\n'),
    );
  });
});

describe('a report', () => {
  it('says how often each law applied, and what shows nothing', () => {
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
        {
          ...tally,
          law: 'more-is-no-worse',
          applied: 18,
          hardlyTried: ['sooner', 'wider'],
          withoutEffect: ['larger'],
        },
        { ...tally, law: 'knowing-more-never-widens', applied: 0, isVacuous: true },
        { ...tally, law: 'names-and-order-are-nothing', applied: 4, isCutShort: true },
      ],
      silent: ['cap'],
    });
    expect(text.split('\n').map((line) => line.trimEnd())).toEqual([
      'help has broken no law so far, and the time was up (seed 3)',
      '  law                          trials  applied',
      '  more-is-no-worse             20      18',
      '  knowing-more-never-widens    20      0        vacuous: it hardly ever applied, and shows nothing',
      '  names-and-order-are-nothing  20      4        cut short',
      '  Improvements that were hardly ever tried: sooner, wider.',
      '  Improvements that never changed a score: larger. Does toGuarantee read what they change?',
      '  Parameters that never changed what the guarantee amounts to: cap. Read them in toGuarantee, or do',
      '    not ask for them.',
    ]);
  });

  it('says that all laws were kept if there was time for every trial', () => {
    expect(reportText({ model: 'help', seed: 3, tallies: [], silent: [] })).toContain(
      'help keeps all laws (seed 3)',
    );
  });
});
