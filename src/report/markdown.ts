/**
 * Results as Markdown, short enough for a comment on a pull request.
 *
 * Texts of a document are escaped, so that they can neither open markup nor call anybody: an at sign is kept from the
 * name behind it, and an address is no link.
 */

import type { ChangedFact, Movement } from '../compare/movement.ts';
import { COMPARED, type Compared } from '../compare/reach.ts';
import { leftOut, unread } from '../explain/asides.ts';
import { briefing, repairText, untriedText } from '../explain/briefing.ts';
import { gatesOf } from '../explain/explain.ts';
import { showRange, showShare } from '../explain/figures.ts';
import {
  DIRECTIONS,
  LABELS,
  mostLowered,
  showMove,
  showShareOf,
} from '../explain/movement-text.ts';
import { NO_FORECAST } from '../explain/text.ts';
import type { Scorecard } from '../model/scorecard.ts';
import type { ScoreHead } from '../model/scores.ts';
import type { Repairs } from '../score/repair.ts';
import { applies } from '../score/score.ts';
import { changeText, type NameOf, namesOf, placeText } from './change.ts';
import { escaped, folded, list, section, table } from './markdown-marks.ts';
import { tabletopMarkdown } from './markdown-tabletop.ts';
import { type Reportable, type ReportOptions, readable, subjectOf } from './subject.ts';

const figure = (card: Scorecard, { range, rule }: Pick<ScoreHead, 'range' | 'rule'>): string =>
  applies({ rule }) ? showRange(range, gatesOf(card)) : 'not asked';

const scores = (card: Scorecard): readonly string[] => {
  const { indicators, reliabilityBy, verdict } = card;
  const names = ['baselines', 'guarantees', 'coDrafting'] as const;
  return table([
    ['', 'Range', 'Cited', 'On paper'],
    ...names.map((name) => [
      escaped(indicators[name].label),
      figure(card, indicators[name]),
      showShare(reliabilityBy[name].cited),
      verdict.stands[name].replace('-', ' '),
    ]),
    [
      escaped(card.overall.label),
      figure(card, card.overall),
      showShare(card.reliability.cited),
      '',
    ],
  ]);
};

const MOST_REPAIRS = 3;

const repairList = (card: Scorecard, ranked: Repairs['ranked']): readonly string[] =>
  list(ranked.slice(0, MOST_REPAIRS).map((repair) => escaped(repairText(card, repair))));

/** The repairs that move most, and how many facts were left untried. */
const repairLines = (card: Scorecard, repairs: Repairs): readonly string[] => {
  const { ranked, untried } = repairs;
  if (untried === 0) return repairList(card, ranked);
  return ranked.length === 0
    ? [escaped(briefing(card, repairs).repair)]
    : [...repairList(card, ranked), '', untriedText(repairs)];
};

const scorecard = (
  card: Scorecard,
  { repairs, blocking, probe }: ReportOptions,
): readonly string[] => {
  const { agreement, findings, rubric } = card;
  const brief = briefing(card, repairs);
  return [
    `## ${escaped(agreement.title)}`,
    '',
    [brief.verdict, brief.stands, brief.fails, blocking ?? '', probe ?? '']
      .filter((sentence) => sentence !== '')
      .map(escaped)
      .join(' '),
    ...scores(card),
    ...section(
      'What would raise the score most',
      repairs === undefined ? [] : repairLines(card, repairs),
    ),
    ...section(
      `Findings (${findings.length})`,
      list(
        findings.map(
          ({ severity, message, consequence, repair }) =>
            `**${severity}**: ${escaped(message)}. ${escaped(consequence)} *Repair:* ${escaped(repair)}.`,
        ),
      ),
    ),
    ...folded(
      'Not counted in the score',
      list(leftOut(card).map(({ titles, why }) => escaped(`${titles.join('; ')}: ${why}`))),
    ),
    ...folded(
      'Not read yet',
      list(unread(card).map(({ of, fields }) => escaped(`${of}: ${fields.join(', ')}`))),
    ),
    '',
    `${escaped(agreement.date)}, by rubric ${escaped(rubric.name)} version ${rubric.version}. ${NO_FORECAST}`,
  ];
};

const MOST_FACTS = 10;

const NO_SHARE = { low: 0, high: 0 };

const factLine = (fact: ChangedFact, name: Compared, nameOf: NameOf): string => {
  const on = name === 'overall' ? '' : `${LABELS[name].toLowerCase()} `;
  const share = showShareOf(fact.share[name] ?? NO_SHARE);
  return `${escaped(placeText(fact.path, nameOf))}: ${escaped(changeText(fact, nameOf))} (${on}${share})`;
};

const moves = ({ scores: all, before, after }: Movement): readonly string[] =>
  table([
    ['', escaped(before.date), escaped(after.date), ''],
    ...COMPARED.map((name) => {
      const score = all[name];
      return score === undefined
        ? [LABELS[name], 'not asked of both', '', '']
        : [LABELS[name], ...showMove(score), DIRECTIONS[score.direction]];
    }),
  ]);

const movement = (moved: Movement, { drafts = [] }: ReportOptions): readonly string[] => {
  const nameOf = namesOf(drafts);
  const { before, after, facts, worse } = moved;
  const moving = facts.filter(({ share: { overall = NO_SHARE } }) => showShareOf(overall) !== '0');
  const few = (count: number) => `${Math.min(MOST_FACTS, count)}`;
  return [
    `## ${escaped(before.title)} → ${escaped(after.title)}`,
    ...moves(moved),
    ...section(
      `What moved the overall score most (${few(moving.length)} of ${facts.length} changed facts)`,
      list(moving.slice(0, MOST_FACTS).map((fact) => factLine(fact, 'overall', nameOf))),
    ),
    ...section(
      `What got worse (${few(worse.length)} of ${worse.length})`,
      list(worse.slice(0, MOST_FACTS).map((fact) => factLine(fact, mostLowered(fact), nameOf))),
    ),
    '',
    NO_FORECAST,
  ];
};

const track = (cards: readonly Scorecard[]): readonly string[] => [
  '## The track',
  ...table([
    ['Text', 'Date', 'Baselines', 'Guarantees', 'Co-drafting', 'Overall', 'On paper'],
    ...cards.map((card) => [
      escaped(card.agreement.title),
      escaped(card.agreement.date),
      figure(card, card.indicators.baselines),
      figure(card, card.indicators.guarantees),
      figure(card, card.indicators.coDrafting),
      figure(card, card.overall),
      card.verdict.worst === card.verdict.best
        ? card.verdict.worst
        : `${card.verdict.worst} to ${card.verdict.best}`,
    ]),
  ]),
  NO_FORECAST,
];

/**
 * Writes a scorecard, a movement, a track or a replayed scenario as Markdown for a comment on a pull request.
 *
 * @example
 * toMarkdown(scoreAgreement(agreement)).startsWith('## River truce'); // => true
 */
export const toMarkdown = (of: Reportable, options: ReportOptions = {}): string => {
  const subject = subjectOf(readable(of));
  const rest = readable(options);
  const lines =
    subject.kind === 'track'
      ? track(subject.cards)
      : subject.kind === 'tabletop'
        ? tabletopMarkdown(subject.replays)
        : subject.kind === 'movement'
          ? movement(subject.moved, rest)
          : scorecard(subject.card, rest);
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
};
