/**
 * The answer to a query as a sentence, with the scenario that shows it.
 */
import type { Answered } from '../adversary/queries.ts';
import { showMeasure } from '../analysis/measure-text.ts';
import { breachName } from '../analysis/names.ts';
import { subjectOf } from '../analysis/subject.ts';
import { harmless } from '../issue/show.ts';
import type { Agreement } from '../model/agreement.ts';
import { listing, namesFor } from './who.ts';

const HOLDS = {
  'yes': 'Yes, on any reading',
  'no': 'No',
  'open': 'That is open',
} as const;

/**
 * Writes the answer to a query: yes, no or open, and the scenario that shows why.
 *
 * @example
 * queryText(neverAnswered(agreement, 'major-offensive'), agreement); // => 'Yes, on any reading.'
 */
export const queryText = (answered: Answered, agreement: Agreement): string => {
  if (answered.holds === 'not-decided') return `Not decided within ${answered.within}.`;
  if (!('scenario' in answered)) return `${HOLDS[answered.holds]}.`;
  const { breach, violator, sizes = [], refuses = [] } = answered.scenario;
  const nameOf = namesFor(subjectOf(agreement));
  const by = violator === undefined ? '' : ` by ${nameOf(violator)}`;
  const size = sizes.length > 0 ? `, ${sizes.map(showMeasure).join(', ')}` : '';
  const without =
    refuses.length > 0
      ? `, while ${listing(nameOf)(refuses)} ${refuses.length > 1 ? 'refuse' : 'refuses'}`
      : '';
  return harmless(`${HOLDS[answered.holds]}: ${breachName(breach)}${by}${size}${without}.`);
};
