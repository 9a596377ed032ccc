import { describe, expect, it } from 'vitest';
import { warnings } from '../../src/analysis/warnings.ts';
import { explainText } from '../../src/explain/text.ts';
import { issueText } from '../../src/issue/issue.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { agreement } from '../docs/samples.ts';
import { draft } from '../drafts.ts';

const texts = (one: Agreement): readonly string[] => warnings(one).map(issueText);

const withRound = (change: Partial<Agreement['drafting'][number]>): Agreement => ({
  ...agreement,
  drafting: agreement.drafting.map((round) => ({ ...round, ...change })),
});

describe('warnings', () => {
  it('are none where all that is written counts', () => {
    expect(warnings(agreement)).toEqual([]);
    expect(explainText(scoreAgreement(agreement))).not.toContain('left out of the score');
  });

  it('name a round that is dated after the text, as by a mistyped year', () => {
    const template = draft('template');
    const [first, second, ...others] = template.drafting;
    if (first === undefined || second === undefined)
      throw new Error('the template lost its rounds');
    const mistyped = {
      ...template,
      drafting: [first, { ...second, date: '2031-05-10' }, ...others],
    };
    expect(texts(template)).toEqual([]);
    expect(texts(mistyped)).toEqual([
      `drafting[1].date is left out of the score: expected a date no later than that of the agreement, ${template.date}, found 2031-05-10`,
    ]);
    const card = scoreAgreement(mistyped);
    expect(card.warnings).toEqual(warnings(mistyped));
    expect(explainText(card, { width: 1_000 })).toContain(
      `- ${second.place}, 2031-05-10: dated after the text, which is of ${template.date}`,
    );
  });

  it('name a round that is about nothing', () => {
    expect(texts(withRound({ terms: [] }))).toEqual([
      'drafting[0].terms is left out of the score: expected `all`, or elements that the round was about, found an empty list',
    ]);
    expect(texts(withRound({ terms: 'all' }))).toEqual([]);
  });

  it('name every breach outside the scope', () => {
    const scoped = {
      ...agreement,
      scope: { breaches: agreement.guarantees[0]?.breaches.slice(1) ?? [], reason: 'a test' },
    };
    expect(warnings(scoped).map(({ path }) => path)).toEqual([
      ['baselines', 0, 'forbids', 0],
      ['guarantees', 0, 'breaches', 0],
    ]);
  });

  it('are about what moves no score: without it the numbers are the same', () => {
    const late = withRound({ date: '2031-05-10' });
    const gone = { ...agreement, drafting: [] };
    expect(scoreAgreement(late).indicators.coDrafting.range).toEqual(
      scoreAgreement(gone).indicators.coDrafting.range,
    );
  });
});
