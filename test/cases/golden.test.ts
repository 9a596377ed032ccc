/**
 * Golden scorecards: every case explained in full, so that a change of the rubric or of the code shows what it does to
 * every real agreement. `npx vitest run test/cases -u` refreshes them; the CHANGELOG names the scores that moved.
 */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { agreementOf } from '../../src/cases/case.ts';
import { CASES } from '../../src/cases/index.ts';
import { explainText } from '../../src/explain/text.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';

/** A pact of twenty possible violators fills two megabytes; its short card says what moves. */
const MOST_NODES = 5_000;

const GOLDEN = join(import.meta.dirname, '..', 'golden');

it.each(CASES.map((one) => [one.id, one] as const))('%s', async (id, one) => {
  const card = scoreAgreement(agreementOf(one));
  const text = explainText(card, { whole: card.nodes.length < MOST_NODES });
  await expect(`${text}\n`).toMatchFileSnapshot(join(GOLDEN, `${id}.txt`));
});
