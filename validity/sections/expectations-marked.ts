/**
 * The expectations that were written before the cases were scored, and what became of them.
 */
import { code, table } from '../../scripts/docs/markdown.ts';
import type { Slots } from '../../scripts/docs/template.ts';
import { counted, sentence, span } from '../figures.ts';
import { SCORE_LABELS } from '../known-cases.ts';
import { MARKED, MARKED_AGAIN, type Mark, type Marked } from '../marks.ts';

const row = (
  { expectation, mark, above, below, before }: Marked,
  index: number,
): readonly string[] => [
  String(index + 1),
  code(expectation.above),
  code(expectation.below),
  SCORE_LABELS[expectation.score],
  span(above, 'not asked'),
  span(below, 'not asked'),
  before,
  mark,
];

const explained = ({ expectation }: Marked, index: number): readonly string[] =>
  expectation.miss === undefined ? [] : [`${index + 1}. ${expectation.miss}`];

const times = (mark: Mark): string =>
  counted(MARKED.filter((one) => one.mark === mark).length, 'is', 'are');

/** Which marks would be others by the second coding of the cases that have one. */
const again = (): string => {
  const others = MARKED.flatMap(({ mark }, index) => {
    const second = MARKED_AGAIN[index]?.mark;
    return second === undefined || second === mark
      ? []
      : [`${index + 1} (${second} instead of ${mark})`];
  });
  return others.length === 0
    ? 'By the second coding of the cases that have one, every mark would be the same.'
    : `By the second coding of the cases that have one, ${counted(others.length, 'mark')} would be another: ${others.join(', ')}.`;
};

/** Fills in the marks. */
export const expectationsMarked = (): Slots => ({
  'expectations': String(MARKED.length),
  'number-met': sentence(times('met')),
  'number-missed': times('missed'),
  'number-open': times('open'),
  'second-marks': again(),
  'table-of-marks': table(
    ['', 'expected above', 'expected below', 'on', 'the first', 'the second', 'version 1', 'mark'],
    MARKED.map(row),
  ),
  'misses': MARKED.flatMap(explained).join('\n'),
});
