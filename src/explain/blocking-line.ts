/**
 * Who can leave a breach unanswered, in one sentence for a scorecard.
 */
import type { Coalitions } from '../adversary/coalitions.ts';
import { listed } from '../analysis/finding.ts';
import { breachName, upperFirst } from '../analysis/names.ts';
import { harmless } from '../issue/show.ts';
import type { AnswersByViolator } from './coalitions-text.ts';
import { namesFor } from './who.ts';

/** Of more names than this, the rest are counted. */
const FEW = 3;

/** Of many names the first few; one that is left over is named as well. */
const firstFew = (
  names: readonly string[],
  leftOver: (count: number) => string,
): readonly string[] => {
  if (names.length <= FEW + 1) return names;
  return [...names.slice(0, FEW), leftOver(names.length - FEW)];
};

/** Names any of whom will do. */
const alternatives = (names: readonly string[]): string => {
  const all = firstFew(names, (count) => `any of ${count} more`);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`;
};

/** Names that it takes together. */
const together = (names: readonly string[]): string =>
  listed(firstFew(names, (count) => `${count} more together`));

const blockingSentence = ({
  agreement,
  breach,
  against,
}: AnswersByViolator<Coalitions>): string => {
  const [first] = against;
  if (first === undefined) return '';
  const nameOf = namesFor(agreement);
  const { violator, best } = first;
  const done = `${breachName(breach)}${violator === undefined ? '' : ` by ${nameOf(violator)}`}`;
  const what = upperFirst(done);
  if (!best.decided)
    return `Who can leave ${done} unanswered was not decided within ${best.within}.`;
  const { smallest, listed: groups } = best;
  if (smallest === undefined) return `${what} may be answered, whoever refuses.`;
  if (smallest === 0) return `${what} goes unanswered even if nobody refuses.`;
  const own = groups.filter(({ parties }) => parties.length === smallest);
  const others = own.filter(({ withViolator }) => !withViolator).map(({ parties }) => parties);
  const [one] = others;
  const isVetoed = own.some(({ parties, withViolator }) => withViolator && parties.length === 1);
  const ways = [
    ...(one === undefined
      ? []
      : [
          smallest === 1
            ? `${alternatives(others.map(([party = '']) => nameOf(party)))} stays home`
            : `${together(one.map(nameOf))} stay home`,
        ]),
    ...(isVetoed && violator !== undefined ? [`${nameOf(violator)} itself refuses`] : []),
  ];
  return ways.length === 0
    ? `${what} can be left unanswered by ${smallest} parties together, the violator among them.`
    : `${what} goes unanswered for certain if ${ways.join(', or ')}.`;
};

/**
 * Says in one sentence who can leave a breach unanswered for certain, for a scorecard: the smallest group against the
 * first violator.
 *
 * @example
 * blockingLine(blockingSets(agreement, 'major-offensive'));
 * // => 'A major offensive by North goes unanswered for certain if Island stays home, or North itself refuses.'
 */
export const blockingLine = (asked: AnswersByViolator<Coalitions>): string =>
  harmless(blockingSentence(asked));
