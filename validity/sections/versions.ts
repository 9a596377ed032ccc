/**
 * Version 1 beside version 2: every case, how many texts fall into each kind, and what either says about their fate.
 */
import { code, table } from '../../scripts/docs/markdown.ts';
import type { Slots } from '../../scripts/docs/template.ts';
import { agreementOf, CASES } from '../../src/cases/index.ts';
import { codes, figure, numeral, percent, span } from '../figures.ts';
import { KNOWN_CASES, rangesOf, SCORE_LABELS, SCORES, verdictOf } from '../known-cases.ts';
import { comparison } from '../told-from-chance.ts';
import { countedAtWorst, KINDS, type Verdicts, verdictText } from '../verdicts.ts';
import { ofVersion1 } from '../version-1.ts';
import {
  BY_CODING,
  type ByCoding,
  PLAIN_ON_SHARED,
  SHARED_CASES,
  SIDE_BY_SIDE,
  type SideBySide,
  TWICE_CODED_SHARED,
} from '../versions.ts';
import type { Advantage, Apart, Endurance } from '../worth.ts';

const NEW = 'new';
const NOT_ASKED = 'not asked';

const caseRow = (one: (typeof CASES)[number]): readonly string[] => {
  const agreement = agreementOf(one);
  const [before, ranges] = [ofVersion1(one.id), rangesOf(agreement)];
  return [
    code(one.id),
    agreement.outcome?.result ?? 'draft',
    before?.verdict ?? NEW,
    verdictText(verdictOf(agreement)),
    ...SCORES.flatMap((name) => [
      before === undefined ? NEW : span(before.ranges[name], NOT_ASKED),
      span(ranges[name], NOT_ASKED),
    ]),
  ];
};

const IN_FORCE = new Set(
  CASES.filter(({ document }) => document.status === 'in-force').map(({ id }) => id),
);

const verdictsOf = (cases: typeof KNOWN_CASES): readonly Verdicts[] =>
  cases.map(({ verdict }) => verdict);

const kindRow = (label: string, cases: typeof KNOWN_CASES): readonly string[] => [
  label,
  String(cases.length),
  ...KINDS.map((kind) => {
    const count = countedAtWorst(verdictsOf(cases), kind);
    return `${count} (${percent(count / cases.length)})`;
  }),
];

const firstRow = (label: string): readonly string[] => {
  const all = SHARED_CASES.flatMap(({ before }) => before?.verdict ?? []);
  return [
    label,
    String(all.length),
    ...KINDS.map((kind) => {
      // What version 1 called undecided could turn out a document.
      const isKind = (one: string) => one === kind || (kind === 'document' && one === 'undecided');
      const count = all.filter(isKind).length;
      return `${count} (${percent(count / all.length)})`;
    }),
  ];
};

const MOST = 2 / 3;

/** Says whether one kind holds more than two thirds of the texts that took effect. */
const crowded = (): string => {
  const all = verdictsOf(KNOWN_CASES);
  const [kind, count] = KINDS.map((one) => [one, countedAtWorst(all, one)] as const).reduce(
    (most, one) => (one[1] > most[1] ? one : most),
  );
  const share = count / all.length;
  return `${count} of the ${all.length} texts that took effect are ${code(kind)} at the worst end, ${percent(share)}, which is ${share > MOST ? 'more' : 'less'} than two thirds.`;
};

const shownArea = ({ area, interval }: Apart): string => `${figure(area)} (${span(interval)})`;

const shownD = ({ found, interval }: Endurance): string =>
  `${figure(found?.d)} (${span(interval)})`;

const signed = ({ by }: Advantage): string =>
  by === undefined ? 'none' : `${by > 0 ? '+' : ''}${figure(by)}`;

const areaRow = ({ label, apart: [one, other], areaBy }: SideBySide): readonly string[] => [
  label,
  `${one.held} and ${one.collapsed}`,
  shownArea(one),
  shownArea(other),
  signed(areaBy),
  span(areaBy.interval),
  comparison(areaBy),
];

const monthsRow = ({
  label,
  endurance: [one, other],
  enduranceBy,
}: SideBySide): readonly string[] => [
  label,
  String(one.cases),
  shownD(one),
  shownD(other),
  signed(enduranceBy),
  span(enduranceBy.interval),
  comparison(enduranceBy),
];

const codingRow = ({ name, version, first, second }: ByCoding): readonly string[] => [
  SCORE_LABELS[name],
  String(version),
  `${first.held} and ${first.collapsed}`,
  shownArea(first),
  shownArea(second),
];

/** Says of the four scores, read in the middle, on how many version 2 differs from version 1 by more than chance. */
const beyondChance = (by: (one: SideBySide) => Advantage): string => {
  const middles = SIDE_BY_SIDE.filter(({ label }) => label.endsWith('middle'));
  const words = middles.map((one) => comparison(by(one)));
  const [better, worse] = ['better', 'worse'].map(
    (word) => words.filter((one) => one === word).length,
  );
  return better === 0 && worse === 0
    ? 'version 2 is within chance of version 1 on all four scores, read in the middle'
    : `of the four scores, read in the middle, version 2 is better on ${numeral(better ?? 0)}, worse on ${numeral(worse ?? 0)} and within chance of version 1 on the rest`;
};

/** Says so of both measures, and once where they agree. */
const beyondChanceByBoth = (): string => {
  const byArea = beyondChance(({ areaBy }) => areaBy);
  const byMonths = beyondChance(({ enduranceBy }) => enduranceBy);
  return byArea === byMonths
    ? `By area and by D, ${byArea}`
    : `By area, ${byArea}; by D, ${byMonths}`;
};

/** Fills in the comparison of the versions. */
export const versionsCompared = (): Slots => ({
  'new-cases': String(CASES.filter(({ id }) => ofVersion1(id) === undefined).length),
  'new-case-ids': codes(CASES.map(({ id }) => id).filter((id) => ofVersion1(id) === undefined)),
  'table-of-versions': table(
    [
      'case',
      'fate',
      'verdict 1',
      'verdict 2',
      ...SCORES.flatMap((name) => [`${SCORE_LABELS[name]} 1`, `${SCORE_LABELS[name]} 2`]),
    ],
    CASES.map(caseRow),
  ),
  'table-of-kinds': table(
    ['version and texts', 'texts', ...KINDS],
    [
      firstRow('version 1, took effect'),
      kindRow('version 2, the same texts', SHARED_CASES),
      kindRow('version 2, all that took effect', KNOWN_CASES),
      kindRow(
        'version 2, of these still in force',
        KNOWN_CASES.filter(({ id }) => IN_FORCE.has(id)),
      ),
    ],
  ),
  'crowded-kind': crowded(),
  'shared-cases': String(SHARED_CASES.length),
  'beyond-chance': beyondChanceByBoth(),
  'table-of-areas': table(
    ['score', 'held and collapsed', 'version 1', 'version 2', 'by', 'interval', 'version 2 is'],
    [
      ...SIDE_BY_SIDE.map(areaRow),
      ...PLAIN_ON_SHARED.map(({ label, apart: found }) => [
        label,
        `${found.held} and ${found.collapsed}`,
        shownArea(found),
        'the same',
        '',
        '',
        '',
      ]),
    ],
  ),
  'table-of-version-months': table(
    ['score', 'cases', 'version 1', 'version 2', 'by', 'interval', 'version 2 is'],
    [
      ...SIDE_BY_SIDE.map(monthsRow),
      ...PLAIN_ON_SHARED.map(({ label, endurance: found }) => [
        label,
        String(found.cases),
        shownD(found),
        'the same',
        '',
        '',
        '',
      ]),
    ],
  ),
  'twice-coded-shared': numeral(TWICE_CODED_SHARED.length),
  'table-of-codings': table(
    ['score, middle', 'version', 'held and collapsed', 'first coding', 'second coding'],
    BY_CODING.map(codingRow),
  ),
});
