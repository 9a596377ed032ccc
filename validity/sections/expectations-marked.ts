/**
 * The expectations that were written before the cases were scored, and what became of them.
 */
import { code, type Section, table } from '../../scripts/docs/markdown.ts';
import { counted, sentence, span } from '../figures.ts';
import { SCORE_LABELS } from '../known-cases.ts';
import { MARKED, MARKED_AGAIN, type Mark, type Marked } from '../marks.ts';

const row = ({ expectation, mark, above, below }: Marked, index: number): readonly string[] => [
  String(index + 1),
  code(expectation.above),
  code(expectation.below),
  SCORE_LABELS[expectation.on],
  span(above, 'not asked'),
  span(below, 'not asked'),
  mark,
];

const explained = ({ expectation }: Marked, index: number): readonly string[] =>
  expectation.miss === undefined ? [] : [`${index + 1}. ${expectation.miss}`];

const times = (mark: Mark): number => MARKED.filter((one) => one.mark === mark).length;

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

/** Sets the marks. */
export const expectationsMarked = (): Section => ({
  heading: 'Expectations, marked',
  blocks: [
    `Before the new cases were scored, ${MARKED.length} expectations were written from the fact sheets, each with its reason ([expectations](expectations.md), with the rule for marking them). ${sentence(counted(times('met'), 'is', 'are'))} met, ${counted(times('missed'), 'is', 'are')} missed and ${counted(times('open'), 'is', 'are')} open. They were written by those who made the rubric, so they show whether it says what its makers mean, and not whether its makers are right. ${again()}`,
    table(
      ['', 'expected above', 'expected below', 'on', 'the first', 'the second', 'mark'],
      MARKED.map(row),
    ),
    'Of those not met, why it came out so:',
    MARKED.flatMap(explained).join('\n'),
  ],
});
