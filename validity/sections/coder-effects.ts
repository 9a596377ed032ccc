/**
 * What the differences between two coders do to the scores.
 */
import { code, type Section, table } from '../../scripts/docs/markdown.ts';
import { EFFECTS, type Effect, MEAN_EFFECTS, type MeanEffect } from '../coder-effects.ts';
import { figure, span } from '../figures.ts';
import { type Ranges, SCORE_LABELS, SCORES } from '../known-cases.ts';

const pairOf = (first: Ranges, second: Ranges): readonly string[] =>
  SCORES.map((name) => {
    const [one, other] = [span(first[name], 'not asked'), span(second[name], 'not asked')];
    return one === other ? one : `${one}; ${other}`;
  });

const effectRow = ({ id, first, second, verdicts: [one, other] }: Effect): readonly string[] => [
  code(id),
  ...pairOf(first, second),
  one === other ? one : `${one}; ${other}`,
];

const meanRow = ({ score, cases, mean, farthest }: MeanEffect): readonly string[] => [
  SCORE_LABELS[score],
  String(cases),
  figure(mean.low),
  figure(mean.middle),
  figure(mean.high),
  code(farthest),
];

/** Sets the effects. */
export const coderEffects = (): Section => {
  const same = EFFECTS.filter(({ verdicts: [one, other] }) => one === other).length;
  return {
    heading: 'Effect on the scores',
    blocks: [
      `The first coding, then the second where it differs. The verdict is the same in ${same} of ${EFFECTS.length} cases.`,
      table(
        ['case', ...SCORES.map((name) => SCORE_LABELS[name]), 'verdict'],
        EFFECTS.map(effectRow),
      ),
      'How far apart the two codings are, averaged over the cases of which both ask the score:',
      table(
        ['score', 'cases', 'low end', 'middle', 'high end', 'farthest apart'],
        MEAN_EFFECTS.map(meanRow),
      ),
      'A difference between two agreements that is smaller than that is within what another coder might have written.',
    ],
  };
};
