/**
 * What the differences between two coders do to the scores.
 */
import { code, table } from '../../scripts/docs/markdown.ts';
import type { Slots } from '../../scripts/docs/template.ts';
import { EFFECTS, type Effect, MEAN_EFFECTS, type MeanEffect } from '../coder-effects.ts';
import { figure, span } from '../figures.ts';
import { type Ranges, SCORE_LABELS, SCORES } from '../known-cases.ts';
import { isSameVerdict, verdictText } from '../verdicts.ts';

const pairOf = (first: Ranges, second: Ranges): readonly string[] =>
  SCORES.map((name) => {
    const [one, other] = [span(first[name], 'not asked'), span(second[name], 'not asked')];
    return one === other ? one : `${one}; ${other}`;
  });

const effectRow = ({ id, first, second, verdicts: [one, other] }: Effect): readonly string[] => [
  code(id),
  ...pairOf(first, second),
  isSameVerdict(one, other) ? verdictText(one) : `${verdictText(one)}; ${verdictText(other)}`,
];

const meanRow = ({ score, cases, mean, farthest }: MeanEffect): readonly string[] => [
  SCORE_LABELS[score],
  String(cases),
  figure(mean.low),
  figure(mean.middle),
  figure(mean.high),
  code(farthest),
];

/** Fills in the effects. */
export const coderEffects = (): Slots => ({
  'same-verdicts': String(
    EFFECTS.filter(({ verdicts: [one, other] }) => isSameVerdict(one, other)).length,
  ),
  'coded-cases': String(EFFECTS.length),
  'table-of-effects': table(
    ['case', ...SCORES.map((name) => SCORE_LABELS[name]), 'verdict'],
    EFFECTS.map(effectRow),
  ),
  'table-of-mean-effects': table(
    ['score', 'cases', 'low end', 'middle', 'high end', 'farthest apart'],
    MEAN_EFFECTS.map(meanRow),
  ),
});
