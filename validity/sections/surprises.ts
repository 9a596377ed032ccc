/**
 * Pairs whose order surprises.
 */
import { code, table } from '../../scripts/docs/markdown.ts';
import type { Slots } from '../../scripts/docs/template.ts';
import { counted, sentence, span } from '../figures.ts';
import { SCORE_LABELS } from '../known-cases.ts';
import { FOUND_SURPRISES, type FoundSurprise } from '../surprises.ts';

const row = ({ above, below, score, ranges, surprises, why }: FoundSurprise): readonly string[] => [
  code(above),
  code(below),
  SCORE_LABELS[score],
  span(ranges[0], 'not asked'),
  span(ranges[1], 'not asked'),
  surprises,
  why,
];

/** Fills in the surprises. */
export const surprisesNamed = (): Slots => ({
  'surprises': sentence(counted(FOUND_SURPRISES.length, 'pair')),
  'table-of-surprises': table(
    ['stands above', 'the other', 'on', 'the first', 'the other', 'what surprises', 'why it is so'],
    FOUND_SURPRISES.map(row),
  ),
});
