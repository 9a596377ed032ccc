/**
 * The library of cases as a table: what each scores, what became of it, and how much of its coding is cited.
 */

import { agreementOf, type Case, type Outcome } from '../../src/cases/case.ts';
import { CASES } from '../../src/cases/index.ts';
import { showRange, showShare } from '../../src/explain/figures.ts';
import type { ScoreHead } from '../../src/model/scores.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { citedShare, sourcedShare } from '../../validity/cited-share.ts';
import { bullets, setBlocks, table } from './markdown.ts';

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
    `[${one.id}](../src/cases/${one.id}.ts)`,
    agreement.date,
    show(indicators.baselines),
    show(indicators.guarantees),
    show(indicators.coDrafting),
    show(overall),
    verdict.kind,
    outcomeText(one.outcome),
    showShare(citedShare(agreement)),
    showShare(sourcedShare(agreement)),
  ];
};

/** Sets the page of cases. */
export const casesPage = (): string =>
  setBlocks([
    '# Cases',
    `The ${CASES.length} agreements and drafts of \`casus-foederis/cases\`, coded from their texts and from reports, by date. Scores follow the rubric in the [codebook](codebook.md) and forecast nothing; [validity](validity.md) says how well they go with what happened. Months are of 30.44 days and count from the day on which a text took effect. *Cited* is the share of elements (the instrument, baselines, verifiers, guarantees, drafting rounds) that have a cite, *from a source* the share that cites something other than general knowledge: where that is low, the case was coded from what is generally known of the text, and wants checking against it. The day on which a text took effect can be earlier than its date here, which is that of the last paper coded.`,
    table(
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
    '## What each shows',
    bullets(CASES.map(({ id, shows }) => `**${id}**: ${shows}`)),
  ]);
