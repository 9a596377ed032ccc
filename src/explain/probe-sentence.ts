/**
 * What the first probe of the line meets, in one sentence.
 */
import { breachName, lowerFirst, namesIn, upperFirst } from '../analysis/names.ts';
import type { Scorecard } from '../model/scorecard.ts';
import type { Link } from '../model/scorecard-words.ts';
import { gatesOf } from './explain.ts';
import { showRange } from './figures.ts';

/** A clause as a sentence of its own. */
export const sentence = (text: string): string =>
  `${upperFirst(text)}${text.endsWith('.') ? '' : '.'}`;

/** Why a breach is not answered, by the first link that breaks. */
const BROKEN: Readonly<Record<Link, string>> = {
  defined: 'nothing that is fixed forbids it clearly',
  seen: 'nobody independent would see it in time',
  triggered: 'nothing would set a response off',
  answered: 'nobody owes a response that would meet it',
  inTime: 'no response would come in time',
  bound: 'nothing binds those who promise it',
};

/** What the first probe of the line meets, in one sentence. */
export const probeSentence = (card: Scorecard): string => {
  const { firstProbe, rubric } = card;
  if (firstProbe === undefined) return 'No probe of a line is in the scope of the text.';
  const nameOf = namesIn(card.agreement);
  const { breach, violator, range, guarantee, firstBroken } = firstProbe;
  const by = violator === undefined ? '' : ` by ${nameOf(violator)}`;
  const probe = `The first probe, ${breachName(breach)}${by},`;
  const figure = showRange(range, gatesOf(card));
  if (firstBroken !== undefined) {
    const isWeak = range.high < rubric.gates.guarantees.lower;
    return `${probe} meets ${isWeak ? 'next to nothing' : 'an answer that does not hold'} (${figure}): ${BROKEN[firstBroken]}.`;
  }
  if (range.low < rubric.gates.aspiration && range.low < range.high)
    return `Whether ${lowerFirst(probe)} meets an answer is not known (${figure}).`;
  return `${probe} meets an answer worth ${figure}${guarantee === undefined ? '' : `, by ${nameOf(guarantee)}`}.`;
};
