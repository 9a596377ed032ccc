/**
 * Ladders and breach kinds: what puts a text on a rung, a real article that stands there, and what it is worth.
 */
import { BREACHES } from '../../src/model/breaches.ts';
import { LADDERS, type LadderName, type Rung } from '../../src/model/ladders.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import { rung } from '../../src/score/leaves.ts';
import { breachesOf, type JudgedBreach } from '../../src/score/rubric.ts';
import { blocks, code, table } from './markdown.ts';
import type { Slots } from './template.ts';

/** The reason and the source of a table. */
export const grounds = ({ why, source }: { readonly why: string; readonly source: string }) =>
  `Why: ${why} Source: ${source.replace(/\.$/, '')}.`;

/** Figures stand beside the ladder of words for times. */
const IN_FIGURES = [
  'a duration',
  'A limit in figures.',
  'Resolution 2231 (2015), para. 12: "thirty days"',
  'min(1, window / latency), and no less than silence',
] as const;

const ladderPart = (name: LadderName, rubric: Rubric): string => {
  const rungs: readonly Rung[] = LADDERS[name];
  const lowest = (rungs[0] as Rung).level;
  const markers =
    lowest === 'unspecified'
      ? []
      : [
          [
            code('unspecified'),
            `The text leaves it open: as low as ${code(lowest)}.`,
            '',
            String(rung(rubric, name, 'unspecified').low),
          ],
        ];
  const open = rung(rubric, name, 'unknown');
  return blocks(
    `### Ladder: ${name}`,
    table(
      ['rung', 'definition', 'stands there', 'credit'],
      [
        ...rungs.map(({ level, means, example }) => [
          code(level),
          means,
          example,
          String(rung(rubric, name, level).low),
        ]),
        ...markers,
        ...(name === 'promptness' ? [IN_FIGURES] : []),
        [
          `${code('unknown')}, ${code('not-looked-up')}`,
          'You cannot tell, or have not read it: any rung.',
          '',
          name === 'promptness' ? `${open.low} to 1` : `${open.low} to ${open.high}`,
        ],
      ],
    ),
    grounds(rubric.ladders[name]),
  );
};

const breachRow = (row: JudgedBreach): readonly string[] => {
  const kind = BREACHES.find(({ id }) => id === row.id);
  return [
    `<a id="${row.id}"></a>${code(row.id)}`,
    kind?.means ?? '',
    row.about,
    String(row.weight),
    code(row.window),
    row.why,
    row.source,
  ];
};

/** Fills in every ladder, worst rung first, and the threat catalogue. */
export const ladders = (rubric: Rubric): Slots => ({
  'ladders': blocks(...Object.keys(LADDERS).map((name) => ladderPart(name as LadderName, rubric))),
  'breach-kinds': table(
    ['kind', 'what counts', 'about', 'weight', 'window', 'why', 'source'],
    breachesOf(rubric).map(breachRow),
  ),
});
