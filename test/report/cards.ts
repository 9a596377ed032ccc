/**
 * The cases of the library, scored once for all tests of reports.
 */
import { agreementOf, CASES } from '../../src/cases/index.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import type { Scorecard } from '../../src/model/scorecard.ts';
import { once } from '../../src/score/later.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';

/** An agreement with its scorecard. */
export interface Scored {
  readonly id: string;
  readonly agreement: Agreement;
  readonly card: Scorecard;
}

/** Scores an agreement. */
export const scored = (agreement: Agreement): Scored => ({
  id: agreement.id,
  agreement,
  card: scoreAgreement(agreement),
});

/** Every case of the library, scored when it is first asked for. */
export const SCORED: ReadonlyMap<string, () => Scored> = new Map(
  CASES.map((document) => [document.id, once(() => scored(agreementOf(document)))]),
);

/** A case of the library by its id. */
export const caseOf = (id: string): Scored => {
  const found = SCORED.get(id);
  if (found === undefined) throw new Error(`there is no case ${id}`);
  return found();
};
