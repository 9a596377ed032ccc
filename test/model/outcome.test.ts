/**
 * What became of an agreement, and what it is said to show: neither scored nor compared, and checked like anything else.
 */
import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import { agreementOf, CASES } from '../../src/cases/index.ts';
import { overlay } from '../../src/compare/blend.ts';
import { aligned } from '../../src/compare/match.ts';
import { explainText } from '../../src/explain/text.ts';
import { issueText } from '../../src/issue/issue.ts';
import type { Agreement, Outcome } from '../../src/model/agreement.ts';
import { parseAgreement } from '../../src/reading/parse.ts';
import { combine } from '../../src/shape/combine.ts';
import { withElementsRenamed } from '../../src/shape/rename.ts';
import { movement } from '../../src/standard/movement.ts';
import { referenceClass } from '../../src/standard/reference-class.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { deal } from './document.ts';

const outcome: Outcome = {
  result: 'collapsed',
  happened: 'It was broken within the year.',
  start: '2026-01-01',
  observed: 7,
  firstBreach: 6.5,
  end: 7,
  endedBy: 'A new offensive',
  cites: [
    { source: 'text', at: 'Art. 1' },
    { source: 'later', at: 'p. 1' },
  ],
  sources: [{ id: 'later', title: 'Later', publisher: 'Later', date: '2026', kind: 'analyst' }],
};

const problems = (change: Partial<Agreement>): readonly string[] => {
  const read = parseAgreement(deal(change));
  return E.isLeft(read) ? read.left.map(issueText) : [];
};

describe('an outcome', () => {
  it('is read, with sources of the document and of its own', () => {
    expect(parseAgreement(deal({ outcome, shows: 'A deal.' }))).toEqual(
      E.right(deal({ outcome, shows: 'A deal.' })),
    );
  });

  it('cites what is declared, and nothing else can cite what only it rests on', () => {
    expect(problems({ outcome: { ...outcome, cites: [{ source: 'latr', at: 'p. 1' }] } })).toEqual([
      expect.stringContaining('outcome.cites[0].source'),
    ]);
    expect(problems({ outcome, cites: [{ source: 'later', at: 'p. 1' }] })).toEqual([
      expect.stringContaining('cites[0].source'),
    ]);
  });

  it('has sources of other names than those of the document', () => {
    const [text] = deal().sources;
    if (text === undefined) throw new Error('the deal has lost its sources');
    expect(problems({ outcome: { ...outcome, sources: [text], cites: [] } })).toEqual([
      expect.stringContaining('outcome.sources[0].id'),
    ]);
  });

  it('counts months, and has dates that exist', () => {
    expect(problems({ outcome: { ...outcome, observed: -1, start: '2026-02-30' } })).toHaveLength(
      2,
    );
  });

  it('keeps its cites when elements and sources get other names', () => {
    const renamed = withElementsRenamed(deal({ outcome }), (id) => `deal/${id}`);
    expect(E.isRight(parseAgreement(renamed))).toBe(true);
    expect(renamed.outcome?.cites?.map(({ source }) => source)).toEqual([
      'deal/text',
      'deal/later',
    ]);
  });

  it('is that of one paper, and of no package', () => {
    const whole = combine('deal', [deal({ outcome, shows: 'A deal.' })]);
    expect([whole.outcome, whole.shows]).toEqual([undefined, undefined]);
    expect(E.isRight(parseAgreement(whole))).toBe(true);
  });
});

describe.each(CASES.map((one) => [one.id, agreementOf(one)] as const))('%s', (_, agreement) => {
  const { outcome: __, shows: ___, ...without } = agreement;
  const other: Agreement = { ...without, shows: 'Something else.', outcome };

  it('is scored, explained and likened as it is coded, whatever became of it', () => {
    const text = explainText(scoreAgreement(agreement));
    expect(explainText(scoreAgreement(without))).toBe(text);
    expect(explainText(scoreAgreement(other))).toBe(text);
    expect(referenceClass(other, [agreement])).toEqual(referenceClass(without, [without]));
  });

  it('differs in no fact from the same text with another outcome', () => {
    expect(overlay(agreement, aligned(agreement, other).after).changes).toEqual([]);
  });
});

it('two drafts are not apart by what is said of them', () => {
  const { facts, scores } = movement(deal({ shows: 'One.' }), deal({ shows: 'Other.', outcome }));
  expect(facts).toEqual([]);
  expect(scores.overall?.change).toEqual({ low: 0, high: 0 });
});
