/**
 * What is known to be wanting in the score and in these tests.
 */

import { bullets, code, type Section } from '../../scripts/docs/markdown.ts';
import { middle } from '../../src/score/range.ts';
import { counted, figure, numeral, sentence } from '../figures.ts';
import { KNOWN_CASES, type KnownCase, withResult } from '../known-cases.ts';

/** Below this a score is shown as nothing. */
const SHOWN_AS_NOTHING = 0.005;
/** Shares that differ by less are taken to be the same. */
const LEAST_GAP = 0.25;

const withoutGuarantee = ({ ranges: { guarantees } }: KnownCase): boolean =>
  guarantees !== undefined && middle(guarantees) < SHOWN_AS_NOTHING;

const listed = (cases: readonly KnownCase[]): string => cases.map(({ id }) => code(id)).join(', ');

const areDocuments = (cases: readonly KnownCase[]): number =>
  cases.filter(({ verdict }) => verdict === 'document').length;

/** Says what the verdict tells of those that held and those that collapsed. */
const verdicts = (): string => {
  const [held, collapsed] = [withResult('held'), withResult('collapsed')];
  const said = `**The verdict.** It is \`document\` for ${numeral(areDocuments(held))} of the ${numeral(held.length)} that held and ${numeral(areDocuments(collapsed))} of the ${numeral(collapsed.length)} that collapsed`;
  const gap = areDocuments(held) / held.length - areDocuments(collapsed) / collapsed.length;
  return `${said}${Math.abs(gap) < LEAST_GAP ? ', so it tells nothing of which was which' : ''}. The gates were set by argument; whether they ask too much, or history offers too little, cannot be settled with these cases.`;
};

/** Sets the known limits. */
export const knownLimits = (): Section => {
  const unguaranteed = KNOWN_CASES.filter(withoutGuarantee);
  const heldWithout = unguaranteed.filter(({ outcome }) => outcome.result === 'held');
  const pure = KNOWN_CASES.filter(({ ranges }) => ranges.baselines === undefined);
  const overall = KNOWN_CASES.flatMap(({ ranges }) =>
    ranges.overall ? [middle(ranges.overall)] : [],
  ).sort((a, b) => a - b);
  return {
    heading: 'Known limits',
    blocks: [
      bullets([
        verdicts(),
        `**Scores are low and close together.** The middles of the overall score run from ${figure(overall[0])} to ${figure(overall.at(-1))}, and the second highest is ${figure(overall.at(-2))}. Ranks between neighbours hang on small choices, as the comparison of coders shows.`,
        `**Many have no guarantee at all.** For ${counted(unguaranteed.length, 'case')} the guarantees are 0.00, ${numeral(heldWithout.length)} of which held: ${listed(heldWithout) || 'none'}. Some promise nothing; in a reciprocal deal one side that nobody answers is enough, since the worse side counts. Among these the score of guarantees cannot tell anything apart.`,
        `**Not every overall score has three links.** ${sentence(counted(pure.length, 'case is a pure guarantee', 'cases are pure guarantees'))}, of which baselines are not asked, so that their overall score is a chain of two. Comparing them with the others is comparing unlike things.`,
        '**What is not in the text is not in the score**: the balance of forces, troops sent for other reasons, money, whether an army was dissolved, whether one side got what it wanted. The section on what the score gets wrong is mostly that.',
        '**The mean of the kinds of breach** treats a promise that answers three kinds of eight as weak, even where an adversary had only those three in mind.',
        '**The plain measures are coded too**: whether something is a ratified treaty is itself a choice, at times a disputed one, made by coders who knew the outcome; a binding resolution of the Security Council stands on the same rung and counts as one. And a treaty that falls within a week is not ratified any more, so that having lasted helps to be counted.',
        '**One rubric was tried.** Other weights might do better or worse on these cases; picking those that do better would make the figures meaningless, so it was not done.',
      ]),
    ],
  };
};
