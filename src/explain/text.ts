/**
 * A scorecard as text for a terminal.
 *
 * Short by default: the verdict, the indicators, what decides, the worst findings. No score is shown without its range
 * and its reliability, and every report says that it is no forecast.
 */
import { listed } from '../analysis/finding.ts';
import { breachLabel, breachName, namesIn, upperFirst } from '../analysis/names.ts';
import { SOURCE_KINDS } from '../model/parties.ts';
import type { Finding, MatrixRow, Scorecard } from '../model/scorecard.ts';
import { LINKS, type Link, SEVERITIES, type Severity } from '../model/scorecard-words.ts';
import type { Reliability, ScoreHead } from '../model/scores.ts';
import { type DecidingFact, decidingFacts } from '../score/deciding.ts';
import { scoreTree } from '../score/nodes.ts';
import type { Repairs } from '../score/repair.ts';
import { applies } from '../score/score.ts';
import { notReadText, warningsText } from './asides.ts';
import { type Briefing, briefing } from './briefing.ts';
import { gatesOf } from './explain.ts';
import { showRange, showShare } from './figures.ts';
import { citing, insideOf, type Page } from './page.ts';
import { reasonText } from './sentences.ts';
import { treeText } from './tree-text.ts';
import { bar, columns, type Room, setWithin, wrap } from './typeset.ts';

/** How much to say, and how wide. */
export interface TextOptions {
  /** Everything: the coverage matrix, dependence on the violator, all findings, the whole tree, the sources. */
  readonly whole?: boolean;
  /** Columns of the terminal; 100 by default. */
  readonly width?: number;
  /** What `repairs` ranks; the first of them is shown. Without it no repair is. */
  readonly repairs?: Repairs;
  /** Who can leave a breach unanswered, as `blockingLine` in `casus-foederis/adversary` says it; left out if not given. */
  readonly blocking?: string;
  /** What a replayed breach meets, as `probeLine` says it; left out if not given. */
  readonly probe?: string;
}

const SHORT_LIST = 5;

/** The most characters of findings, dependence and scores together; a text that is cut says so. */
const MOST_CHARACTERS = 8_000_000;
/** The most places listed that were not read; the rest are counted. */
const MOST_NOT_READ = 1_000;

export const NO_FORECAST =
  'This scores the architecture of a text, not its chances: it is not a forecast. Strong texts are often written for the hardest wars.';

const indicatorsOf = ({ indicators }: Scorecard): readonly ScoreHead[] => [
  indicators.baselines,
  indicators.guarantees,
  indicators.coDrafting,
];

/** What the bars mean. */
const legend = (gates: readonly number[]): string =>
  `Bars: █ certain, ░ not known, · missing, | the gates at ${listed([...gates].sort((a, b) => a - b).map((gate) => gate.toFixed(2)))}. An architecture passes the upper gate on every indicator, with no weak side; a mere document fails the lower one on both baselines and guarantees; the rest is partial. Cited: the share of the weight that rests on cited facts.`;

const scoreTable = (card: Scorecard, width: number): readonly string[] => {
  const gates = gatesOf(card);
  const { indicators, reliabilityBy } = card;
  const row = (score: ScoreHead, { cited }: Reliability): readonly string[] =>
    applies(score)
      ? [score.label, showRange(score.range, gates), showShare(cited), bar(score.range, gates)]
      : [score.label, 'not asked', '', ''];
  return [
    ...columns([
      ['', 'range', 'cited', ''],
      row(indicators.baselines, reliabilityBy.baselines),
      row(indicators.guarantees, reliabilityBy.guarantees),
      row(indicators.coDrafting, reliabilityBy.coDrafting),
      row(card.overall, card.reliability),
    ]),
    ...indicatorsOf(card)
      .filter((score) => !applies(score))
      .flatMap(({ label, node }) => {
        const because = card.nodes[node]?.because;
        return because === undefined ? [] : wrap(`${label}, ${reasonText(because)}.`, width, 0);
      }),
    ...wrap(legend(gates), width, 0),
  ];
};

const decidingText = (
  { at, label, because, state, range, cites }: DecidingFact,
  { width, cite, inside }: Page,
): readonly string[] =>
  wrap(
    `- ${because.code === 'absent' ? upperFirst(reasonText(because)) : `${label}: ${reasonText(because)}`}; ${state === 'unknown' ? `anything from ${showRange(range)}` : `worth ${showRange(range)}`}${inside(at)}${cite(cites)}`,
    width,
    4,
  );

/** The first facts that decide; facts of several responders may read alike, and each reading stands once. */
const decidingTexts = (card: Scorecard, page: Page): readonly string[] => {
  const texts = new Set<string>();
  for (const fact of decidingFacts(card)) {
    texts.add(decidingText(fact, page).join('\n'));
    if (texts.size === SHORT_LIST) break;
  }
  return [...texts];
};

/** What a finding does to the text. */
const WEIGHED: Readonly<Record<Severity, string>> = {
  defeats: 'Fatal',
  weakens: 'Weakens it',
  clouds: 'Clouds it',
};

const findingText = (
  { id, severity, message, consequence, repair, cites, learntFrom }: Finding,
  { width, cite }: Page,
  whole: boolean,
): readonly string[] => [
  ...wrap(`- ${WEIGHED[severity]}: ${message}${cite(cites)}`, width, 4),
  ...wrap(`    ${consequence} Repair: ${repair}.`, width, 4),
  ...(whole ? wrap(`    Learnt from: ${learntFrom} (${id})`, width, 4) : []),
];

const reliabilityText = ({ reliability: { cited, byKind } }: Scorecard) => {
  const kinds = SOURCE_KINDS.filter((kind) => Math.round(byKind[kind] * 100) > 0).map(
    (kind) => `${kind.replaceAll('-', ' ')} ${showShare(byKind[kind])}`,
  );
  return `Reliability: ${showShare(cited)} of the weight rests on cited facts${kinds.length > 0 ? ` (${kinds.join(', ')})` : ''}.`;
};

const nameOfLink = (link: Link): string => (link === 'inTime' ? 'in time' : link);

const matrixText = ({ matrix, weakest }: Scorecard): readonly string[] => {
  const figure = (row: MatrixRow, link: Link): string => {
    const range = row[link];
    return range === undefined ? 'not asked' : showRange(range).replace(' to ', '-');
  };
  return [
    ...columns([
      ['breach', ...LINKS.map(nameOfLink), 'breaks at'],
      ...matrix.map((row) => [
        breachLabel(row.breach),
        ...LINKS.map((link) => figure(row, link)),
        row.firstBroken === undefined ? '' : nameOfLink(row.firstBroken),
      ]),
    ]),
    ...(weakest === undefined
      ? []
      : [`The breach an adversary would choose: ${breachName(weakest)}.`]),
  ];
};

const dependenceText = (card: Scorecard, width: number, room: Room): readonly string[] => {
  const nameOf = namesIn(card.agreement);
  const setOne = ({
    violator,
    falls,
    stands,
    stillAnswered,
  }: Scorecard['violatorDependence'][number]) =>
    wrap(
      `If ${nameOf(violator)} refuses every consent: ${falls.length === 0 ? 'nothing falls' : `${listed(falls.map(({ element, by }) => `${nameOf(element)} (${by})`))} ${falls.length > 1 ? 'fall' : 'falls'}`}; ` +
        `${stands.length === 0 ? 'nothing stands' : `${listed(stands.map(nameOf))} ${stands.length > 1 ? 'stand' : 'stands'}`}. ` +
        `What stands is about ${showShare(stillAnswered)} of the weight of the breaches, however strong or weak it is.`,
      width,
      2,
    );
  return setWithin(
    room,
    card.violatorDependence,
    setOne,
    (count) => `- and of ${count} more parties, whom \`violatorDependence\` lists`,
  );
};

const testsText = ({ tests }: Briefing, width: number): readonly string[] =>
  tests.flatMap(({ asks, says }) => wrap(`- ${asks} ${says}`, width, 4));

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

/** The findings to show when there is room for few: of each kind the first, worst first, and then the rest. */
const worstFindings = (findings: readonly Finding[]): readonly Finding[] =>
  SEVERITIES.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    const isFirst = (finding: Finding) => own.find(({ id }) => id === finding.id) === finding;
    return [...own.filter(isFirst), ...own.filter((finding) => !isFirst(finding))];
  });

/**
 * Explains a scorecard as text: the verdict, three indicators with their ranges, what decides, the five worst findings;
 * all of it where `whole` is set, up to eight million characters. It is safe to print, whatever the document held.
 *
 * @example
 * explainText(scoreAgreement(agreement)).includes('not a forecast'); // => true
 */
export const explainText = (
  card: Scorecard,
  { whole = false, width = 100, repairs, blocking, probe }: TextOptions = {},
): string => {
  const { agreement, rubric, verdict, findings } = card;
  const page = { width, cite: citing(card), inside: insideOf(card) };
  const brief = briefing(card, repairs);
  const most = whole ? MOST_NOT_READ : SHORT_LIST;
  const room: Room = { left: MOST_CHARACTERS };
  const shown = worstFindings(findings).slice(0, whole ? findings.length : SHORT_LIST);
  const of = (count: number, all: number) => (count < all ? `${count} of ${all}` : `${all}`);
  const decides =
    verdict.worst !== verdict.best ? 'What is not known and would decide' : 'What decides';
  return [
    ...wrap(
      `${agreement.title} (${agreement.date}), by rubric ${rubric.name} version ${rubric.version}`,
      width,
      0,
    ),
    '',
    ...wrap(brief.verdict, width, 0),
    ...wrap(brief.stands, width, 0),
    ...wrap(brief.fails, width, 0),
    ...(repairs === undefined ? [] : wrap(brief.repair, width, 0)),
    ...(blocking === undefined ? [] : wrap(blocking, width, 0)),
    ...(probe === undefined ? [] : wrap(probe, width, 0)),
    '',
    ...scoreTable(card, width),
    ...section('Five questions of the talks', testsText(brief, width)),
    ...section(`${decides}, most decisive first`, decidingTexts(card, page)),
    ...section(
      `Findings, worst first (${of(shown.length, findings.length)})`,
      setWithin(
        room,
        shown,
        (finding) => findingText(finding, page, whole),
        (count) => `- and ${count} more, which \`findings\` lists`,
      ),
    ),
    ...section('Not counted in the score', warningsText(card, width)),
    ...section(`Not read yet (${card.notRead.length})`, notReadText(card, width, most)),
    ...(whole
      ? [
          ...section('Coverage, breach by breach', matrixText(card)),
          ...section('Dependence on the violator', dependenceText(card, width, room)),
          ...section(
            'Every score, with its reason',
            treeText(scoreTree(card), gatesOf(card), page, room),
          ),
          ...section(
            'Sources',
            setWithin(
              { left: MOST_CHARACTERS },
              agreement.sources,
              ({ title, publisher, date, kind }) =>
                wrap(`- ${title}, ${publisher}, ${date} (${kind.replaceAll('-', ' ')})`, width, 4),
              (count) => `- and ${count} more`,
            ),
          ),
        ]
      : []),
    '',
    ...wrap(reliabilityText(card), width, 0),
    ...wrap(NO_FORECAST, width, 0),
  ].join('\n');
};
