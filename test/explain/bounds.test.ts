/**
 * Texts end, and say where they stop.
 */
import { describe, expect, it } from 'vitest';
import { listed } from '../../src/analysis/finding.ts';
import { explain } from '../../src/explain/explain.ts';
import { explainText } from '../../src/explain/text.ts';
import { setWithin } from '../../src/explain/typeset.ts';
import type { Scorecard } from '../../src/model/scorecard.ts';
import type { ScoreNode } from '../../src/model/scores.ts';
import { decidingFacts } from '../../src/score/deciding.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { baseline, deal, guarantee } from '../model/document.ts';

/** A scorecard as nobody makes it here: a hundred thousand scores, each the only part of the next. */
const bottomless = (): Scorecard => {
  const card = scoreAgreement(deal());
  const leaf = card.nodes.find(({ parts }) => parts.length === 0) as ScoreNode;
  const nodes = many(
    100_000,
    (key): ScoreNode => (key === 0 ? leaf : { ...leaf, rule: 'mean', parts: [key - 1] }),
  );
  const node = nodes.length - 1;
  const [baselines, guarantees, coDrafting] = [
    { ...card.indicators.baselines, node },
    { ...card.indicators.guarantees, node },
    { ...card.indicators.coDrafting, node },
  ];
  return {
    ...card,
    nodes,
    overall: { ...card.overall, node },
    indicators: { baselines, guarantees, coDrafting },
  };
};

const many = <T>(length: number, item: (index: number) => T): T[] =>
  Array.from({ length }, (_, index) => item(index));

describe('a list in a sentence', () => {
  it('says how many more there are where it is too long to read', () => {
    expect(listed(many(60, String))).toMatch(/, 58 and 59$/);
    expect(listed(many(200, String))).toMatch(/, 59 and 140 more$/);
  });
});

describe('what is set within some room', () => {
  const lines = (left: number) =>
    setWithin(
      { left },
      ['one', 'two', 'three'],
      (word) => [word],
      (count) => `${count} more`,
    );

  it('is set whole, or says how much is left out', () => {
    expect(lines(100)).toEqual(['one', 'two', 'three']);
    expect(lines(8)).toEqual(['one', 'two', '1 more']);
    expect(lines(0)).toEqual(['3 more']);
  });
});

describe('the names in a sentence', () => {
  it('are cut where nobody would read on', () => {
    const named = deal({
      guarantees: [guarantee({ title: 'x'.repeat(4_000), term: 'P1Y' })],
      baselines: [baseline({ subject: 'withdrawal', binds: ['ua'] })],
    });
    for (const { message } of scoreAgreement(named).findings)
      expect(message.length).toBeLessThan(2_000);
  });
});

describe('a scorecard deeper than any stack', () => {
  const card = bottomless();

  it('is explained', () => {
    let deepest = explain(card);
    let depth = 0;
    for (let [part] = deepest.parts; part !== undefined; [part] = part.parts) {
      deepest = part;
      depth += 1;
    }
    expect(depth).toBe(card.nodes.length - 1);
  });

  it('decides by its one fact', () => {
    expect(decidingFacts(card).length).toBeLessThanOrEqual(1);
  });

  it('is written as far as there is room', () => {
    expect(explainText(card, { whole: true })).toContain('The text ends here');
  });
});
