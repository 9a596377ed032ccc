/**
 * Ladders and breach kinds: what puts a text on a rung, a real article that stands there, and what it is worth.
 */
import { BREACHES } from '../../src/model/breaches.ts';
import { LADDERS, type LadderName, type Rung } from '../../src/model/ladders.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import { rung } from '../../src/score/leaves.ts';
import { breachesOf, type JudgedBreach } from '../../src/score/rubric.ts';
import { code, type Section, table } from './markdown.ts';

/** The reason and the source of a table. */
export const grounds = ({ why, source }: { readonly why: string; readonly source: string }) =>
  `Why: ${why} Source: ${source.replace(/\.$/, '')}.`;

const ladderSection = (name: LadderName, rubric: Rubric): Section => {
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
  return {
    heading: `Ladder: ${name}`,
    blocks: [
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
          [code('unknown'), 'You cannot tell: any rung.', '', `${open.low} to ${open.high}`],
        ],
      ),
      grounds(rubric.ladders[name]),
    ],
  };
};

/** Writes every ladder up, worst rung first. */
export const laddersSection = (rubric: Rubric): Section => ({
  heading: 'Ladders',
  blocks: [
    'A ladder is an ordered list of levels, worst to best. Take the highest rung whose definition is met by the words of the text (on `capability`, `role` and `disclosure`, by the facts), and no higher: hopes, habits and assurances given outside the text do not lift it. Where two articles differ, code the element that each belongs to; where one element has both, choose, and say in `notes` what another coder could have chosen. The order of the rungs belongs to the model; the credits are the judgement of the rubric.',
  ],
  parts: Object.keys(LADDERS).map((name) => ladderSection(name as LadderName, rubric)),
});

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

/** Writes the threat catalogue up. */
export const breachesSection = (rubric: Rubric): Section => ({
  heading: 'Breach kinds',
  blocks: [
    'What an adversary might try. A guarantee lists the kinds that it answers, a baseline those that would show as a departure from it. The *window* is the time after which the breach has paid off, so that a response comes too late. *Posture* is a state of forces and of monitors, *conduct* an act.',
    table(
      ['kind', 'what counts', 'about', 'weight', 'window', 'why', 'source'],
      breachesOf(rubric).map(breachRow),
    ),
    'List a kind only where the words reach it. "Armed attack" without adjectives reaches `major-offensive`, and `limited-incursion` and `stand-off-strike` unless the text or its record shuts them out; it does not reach `covert-attack` or `blockade`. "Invasion" reaches `major-offensive` alone. A list of all kinds is right only where the text says "any breach".',
  ],
});
