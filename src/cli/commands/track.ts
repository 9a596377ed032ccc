/**
 * `track`: drafts in the order of their dates, and what moved from each to the next.
 */
import * as E from 'fp-ts/Either';
import { columns, wrap } from '../../explain/typeset.ts';
import type { Movement, Scorecard, ScoreHead } from '../../index.ts';
import type { Call, Command } from '../command.ts';
import { toJson } from '../json.ts';
import { type Judged, judge, type Scored } from '../judged.ts';
import { EXIT, type Outcome, refused } from '../outcome.ts';
import { unreadLines } from '../read.ts';

/** Facts of each movement, if no number is given. */
const FEW_FACTS = 3;

const NOTE = [
  'Ranges run from every unknown at its worst to every unknown at its best. No forecast.',
  'Cited: the share of the weight that rests on cited facts, general knowledge among them.',
  'Documents are compared in turn. Some stand beside each other and replace nothing: what is gone from one is then in the other.',
  'Of a share, “at worst” is in the low end of a score, and “at best” in the high end.',
];

/** In the order of dates; those of one date stay in the order given. */
const byDate = (scored: readonly Scored[]): readonly Scored[] =>
  [...scored].sort((a, b) => (a.card.agreement.date < b.card.agreement.date ? -1 : 1));

const row = async ({ agreement, indicators, overall, reliability, rubric, verdict }: Scorecard) => {
  const { showRange, showShare } = await import('../../index.ts');
  const { lower, upper } = rubric.gates.guarantees;
  const show = ({ rule, range }: ScoreHead): string =>
    rule === 'not-applicable' ? 'not asked' : showRange(range, [lower, upper]);
  return [
    agreement.date,
    show(indicators.baselines),
    show(indicators.guarantees),
    show(indicators.coDrafting),
    show(overall),
    showShare(reliability.cited),
    verdict.worst === verdict.best ? verdict.worst : `${verdict.worst} to ${verdict.best}`,
  ];
};

const HEADS = ['date', 'baselines', 'guarantees', 'co-drafting', 'overall', 'cited', 'verdict'];

const asText = async (
  scored: readonly Scored[],
  moved: readonly Movement[],
  { settings, width }: Call,
): Promise<string> => {
  const { movementText } = await import('../../index.ts');
  const facts = settings.facts ?? FEW_FACTS;
  return [
    ...scored.flatMap(({ card: { agreement } }) =>
      wrap(`${agreement.date}  ${agreement.title}`, width, 12),
    ),
    '',
    ...columns([HEADS, ...(await Promise.all(scored.map(({ card }) => row(card))))]),
    '',
    ...NOTE.flatMap((line) => wrap(line, width, 0)),
    ...moved.flatMap((one) => ['', '─'.repeat(width), '', movementText(one, { facts, width })]),
  ].join('\n');
};

const written = async ({ scored: unordered, rubric }: Judged, call: Call): Promise<string> => {
  const { track: trackOf } = await import('../../index.ts');
  const scored = byDate(unordered);
  const drafts = scored.map(({ document }) => document.agreement);
  const cards = scored.map(({ card }) => card);
  const movements = trackOf(drafts, { rubric });
  switch (call.settings.format) {
    case 'json':
      return toJson({ scorecards: cards, movements });
    case 'html':
    case 'markdown': {
      const { toHtml, toMarkdown } = await import('../../report.ts');
      return (call.settings.format === 'html' ? toHtml : toMarkdown)(cards, { movements, drafts });
    }
    default:
      return asText(scored, movements, call);
  }
};

const run = async (call: Call): Promise<Outcome> => {
  const judged = await judge(call, { cases: true });
  if (E.isLeft(judged)) return refused(...judged.left);
  const problems = unreadLines(judged.right, 'nothing was compared');
  if (problems.length > 0) return refused(...problems);
  if (judged.right.scored.length < 2)
    return refused('track: name at least two documents; `score` takes one');
  const { failures } = judged.right;
  return {
    output: call.settings.quiet ? '' : await written(judged.right, call),
    complaints: failures.map((failure) => `fails: ${failure}`),
    code: failures.length > 0 ? EXIT.findings : EXIT.fine,
  };
};

export const track: Command = {
  name: 'track',
  summary: 'a series of drafts by date, and what moved',
  says: 'Scores a series of drafts and says what moved from each to the next, in the order of their dates. FILE is a document, a pattern or a library case.',
  operands: [{ name: 'FILE', isSeveral: true }],
  formats: ['text', 'json', 'markdown', 'html'],
  options: ['facts', 'failOn', 'rubric', 'width', 'quiet', 'watch'],
  examples: [
    'track "drafts/*.yaml" --format html --output track.html',
    'track us-28-point-plan-2025-11 draft-1.yaml draft-2.yaml',
  ],
  run,
};
