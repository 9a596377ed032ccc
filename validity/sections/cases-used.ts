/**
 * The cases the tests rest on, and those that they leave out.
 */
import { code, table } from '../../scripts/docs/markdown.ts';
import type { Slots } from '../../scripts/docs/template.ts';
import { CASES } from '../../src/cases/index.ts';
import { codes, counted, span } from '../figures.ts';
import {
  DRAFTS,
  idsOf,
  KNOWN_CASES,
  type KnownCase,
  SCORE_LABELS,
  SCORES,
  withResult,
} from '../known-cases.ts';
import { isDated } from '../worth.ts';

const row = ({ id, outcome, ranges, ratified, mechanisms }: KnownCase): readonly string[] => [
  code(id),
  outcome.result,
  String(outcome.firstBreach),
  String(outcome.observed),
  ...SCORES.map((name) => span(ranges[name], 'not asked')),
  ratified ? 'yes' : 'no',
  String(mechanisms),
];

/** Fills in the cases. */
export const casesUsed = (): Slots => {
  const [held, collapsed, mixed] = [
    withResult('held'),
    withResult('collapsed'),
    withResult('mixed'),
  ];
  const undated = KNOWN_CASES.filter((one) => !isDated(one));
  return {
    'all-cases': String(CASES.length),
    'drafts': String(DRAFTS.length),
    'drafts-in-words': counted(DRAFTS.length, 'draft'),
    'draft-ids': codes(DRAFTS),
    'known-cases': String(KNOWN_CASES.length),
    'held': String(held.length),
    'collapsed': String(collapsed.length),
    'mixed-cases': counted(mixed.length, 'mixed case'),
    'mixed-ids': codes(idsOf(mixed)),
    'dated-cases': String(KNOWN_CASES.length - undated.length),
    'undated-ids': codes(idsOf(undated)),
    'table-of-cases': table(
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
  };
};
