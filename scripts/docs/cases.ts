/**
 * The library of cases as a table: what each scores, what became of it, and how much of its coding is cited.
 */

import { agreementOf, type Case } from '../../src/cases/case.ts';
import { CASES } from '../../src/cases/index.ts';
import { showRange, showShare } from '../../src/explain/figures.ts';
import type { Outcome } from '../../src/model/agreement.ts';
import type { ScoreHead } from '../../src/model/scores.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { citedShare, sourcedShare } from './cited-share.ts';
import { readTemplate } from './files.ts';
import { bullets, table } from './markdown.ts';
import { page } from './page.ts';

const show = ({ rule, range }: ScoreHead): string =>
  rule === 'not-applicable' ? 'not asked' : showRange(range).replace(' to ', '–');

const outcomeText = (outcome: Outcome | undefined): string => {
  if (outcome === undefined) return 'none: a draft, or never in effect';
  const { result, firstBreach, end, observed } = outcome;
  const breach =
    typeof firstBreach === 'number' ? `breach at ${firstBreach}` : `breach: ${firstBreach}`;
  return `${result}; ${breach}; ${typeof end === 'number' ? `end at ${end}` : `${observed}+`}`;
};

const row = (one: Case): readonly string[] => {
  const agreement = agreementOf(one);
  const { indicators, overall, verdict } = scoreAgreement(agreement);
  return [
    `[${one.id}](../src/cases/${one.id}.yaml)`,
    agreement.date,
    show(indicators.baselines),
    show(indicators.guarantees),
    show(indicators.coDrafting),
    show(overall),
    verdict.worst === verdict.best ? verdict.worst : `${verdict.worst} to ${verdict.best}`,
    outcomeText(agreement.outcome),
    showShare(citedShare(agreement)),
    showShare(sourcedShare(agreement)),
  ];
};

/** Sets the page of cases. */
export const casesPage = (): string =>
  page(readTemplate('cases'), {
    'number-of-cases': String(CASES.length),
    'cases': table(
      [
        'case',
        'date',
        'baselines',
        'guarantees',
        'co-drafting',
        'overall',
        'verdict',
        'outcome, months',
        'cited',
        'from a source',
      ],
      CASES.map(row),
    ),
    'shown': bullets(CASES.map(({ id, document: { shows } }) => `**${id}**: ${shows}`)),
  });
