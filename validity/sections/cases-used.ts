/**
 * The cases the tests rest on, and those that they leave out.
 */
import { code, type Section, table } from '../../scripts/docs/markdown.ts';
import { counted, span } from '../figures.ts';
import {
  DRAFTS,
  KNOWN_CASES,
  type KnownCase,
  SCORE_LABELS,
  SCORES,
  withResult,
} from '../known-cases.ts';
import { isDated } from '../worth.ts';

const listed = (ids: readonly string[]): string => ids.map(code).join(', ');
const idsOf = (cases: readonly KnownCase[]): readonly string[] => cases.map(({ id }) => id);

const row = ({ id, outcome, ranges, ratified, mechanisms }: KnownCase): readonly string[] => [
  code(id),
  outcome.result,
  String(outcome.firstBreach),
  String(outcome.observed),
  ...SCORES.map((name) => span(ranges[name], 'not asked')),
  ratified ? 'yes' : 'no',
  String(mechanisms),
];

/** Sets the cases. */
export const casesUsed = (): Section => {
  const [held, collapsed, mixed] = [
    withResult('held'),
    withResult('collapsed'),
    withResult('mixed'),
  ];
  const undated = KNOWN_CASES.filter((one) => !isDated(one));
  return {
    heading: 'The cases',
    blocks: [
      `**Held against collapsed**: ${held.length} and ${collapsed.length}. Left out of that test are ${counted(mixed.length, 'mixed case')}: ${listed(idsOf(mixed))}.`,
      `**Months to the first major breach**: ${KNOWN_CASES.length - undated.length} cases, mixed ones among them. Cases without a breach are taken to have lasted at least as long as they were watched. Left out, because nobody has looked up when it was first broken: ${listed(idsOf(undated)) || 'none'}.`,
      `**Left out of everything**: ${counted(DRAFTS.length, 'draft')}. ${listed(DRAFTS)}.`,
      'Of every case that took effect: its fate, the months to its first major breach and the months it was watched, its scores from worst to best case, whether the text or one of its guarantees is a ratified treaty, and how many mechanisms it has (baselines, verifiers and guarantees, each rung of a ladder by itself).',
      table(
        [
          'case',
          'fate',
          'first breach',
          'watched',
          ...SCORES.map((name) => SCORE_LABELS[name]),
          'ratified treaty',
          'mechanisms',
        ],
        [...held, ...collapsed, ...mixed].map(row),
      ),
    ],
  };
};
