/**
 * Guarantees moved to models score as the canonical ones did that they were moved from.
 *
 * The scores are those of the documents when all of their guarantees were canonical. A change of the formulas or of the
 * rubric changes them for its own reasons, and then this comparison has served.
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { ScoreHead } from '../../src/model/scores.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { DRAFTS, draft } from '../drafts.ts';

const before: Readonly<Record<string, unknown>> = JSON.parse(
  readFileSync(new URL('scores-before-models.json', import.meta.url), 'utf8'),
);

const rangeOf = ({ rule, range }: ScoreHead) => ({ rule, ...range });

const countOf = (ids: readonly string[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
};

it('has the scores of every document', () => {
  expect(Object.keys(before)).toStrictEqual(DRAFTS);
});

it.each(DRAFTS)('scores %s as before', (name) => {
  const { indicators, overall, verdict, findings } = scoreAgreement(draft(name));
  expect({
    baselines: rangeOf(indicators.baselines),
    guarantees: rangeOf(indicators.guarantees),
    coDrafting: rangeOf(indicators.coDrafting),
    overall: rangeOf(overall),
    verdict: verdict.kind,
    findings: countOf(findings.map(({ id }) => id)),
  }).toStrictEqual(before[name]);
});

it('writes most guarantees of the moved documents in the words of their kind', () => {
  const kinds = DRAFTS.flatMap((name) =>
    draft(name).guarantees.flatMap(({ origin }) => origin?.model ?? []),
  );
  expect(countOf(kinds)).toStrictEqual({
    'mutual-defence': 2,
    'treaty-reversion': 2,
    'deployed-force': 1,
    'response-ladder': 3,
    'sanctions-snapback': 1,
  });
});
