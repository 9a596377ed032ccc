/**
 * The scores of 0.1.0, frozen: no change of shape or of ids may move one of them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/docs/files.ts';
import { agreementOf, CASES } from '../../src/cases/index.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import type { ScoreHead } from '../../src/model/scores.ts';
import type { Range } from '../../src/score/range.ts';
import { applies } from '../../src/score/score.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { TWICE_CODED } from '../../validity/second-codings.ts';

const DIGITS = 12;

type Scores = Readonly<Record<'overall' | 'baselines' | 'guarantees' | 'coDrafting', Range | null>>;
type Frozen = Readonly<Record<string, Scores & { readonly verdict: string }>>;

const frozen: { readonly cases: Frozen; readonly secondCodings: Frozen } = JSON.parse(
  readFileSync(join(ROOT, 'validity/version-1.json'), 'utf8'),
);

const rangeOf = (score: ScoreHead): Range | null => (applies(score) ? score.range : null);

const scoresOf = (agreement: Agreement): Frozen[string] => {
  const { verdict, overall, indicators } = scoreAgreement(agreement);
  const { baselines, guarantees, coDrafting } = indicators;
  return {
    verdict: verdict.kind,
    overall: rangeOf(overall),
    baselines: rangeOf(baselines),
    guarantees: rangeOf(guarantees),
    coDrafting: rangeOf(coDrafting),
  };
};

const close = (range: Range | null) =>
  range && { low: expect.closeTo(range.low, DIGITS), high: expect.closeTo(range.high, DIGITS) };

const closeTo = ({ verdict, overall, baselines, guarantees, coDrafting }: Frozen[string]) => ({
  verdict,
  overall: close(overall),
  baselines: close(baselines),
  guarantees: close(guarantees),
  coDrafting: close(coDrafting),
});

describe.each([
  ['cases', frozen.cases, CASES.map((one) => [one.id, agreementOf(one)] as const)],
  [
    'second codings',
    frozen.secondCodings,
    TWICE_CODED.map(({ id, second }) => [id, second] as const),
  ],
] as const)('the %s', (_, before, now) => {
  it('are those that were frozen', () => {
    expect(now.map(([id]) => id).sort()).toEqual(Object.keys(before).sort());
  });

  it.each(now)('score as they did: %s', (id, agreement) => {
    const frozenScores = before[id];
    if (frozenScores === undefined) throw new Error(`${id} was not frozen`);
    expect(scoresOf(agreement)).toEqual(closeTo(frozenScores));
  });
});
