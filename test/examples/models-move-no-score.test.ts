/**
 * Guarantees written in the words of their kind score as the canonical ones that they amount to.
 *
 * Until version 2 of the rubric the scores were compared with those from before the documents were moved to models, and
 * written down for it. Every formula has changed since, so what a document is expanded to is compared with itself now,
 * written down without its models and read again.
 */
import * as E from 'fp-ts/Either';
import { expect, it } from 'vitest';
import type { Agreement } from '../../src/model/agreement.ts';
import { parseAgreement } from '../../src/reading/parse.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { DRAFTS, draft } from '../drafts.ts';

/** A document as it would be written without models. */
const canonical = (agreement: Agreement): Agreement => {
  const guarantees = agreement.guarantees.map(({ origin: _, ...written }) => written);
  const read = parseAgreement(JSON.parse(JSON.stringify({ ...agreement, guarantees })));
  if (E.isLeft(read)) throw new Error(JSON.stringify(read.left));
  return read.right;
};

const countOf = (ids: readonly string[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
};

it.each(DRAFTS)('scores %s as without models', (name) => {
  const agreement = draft(name);
  expect(canonical(agreement).guarantees.some((one) => 'origin' in one)).toBe(false);
  expect(scoreAgreement(canonical(agreement))).toStrictEqual(scoreAgreement(agreement));
});

it('has most guarantees in the words of their kind', () => {
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
