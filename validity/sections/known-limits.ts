/**
 * What is known to be wanting in the score and in these tests.
 */

import type { Slots } from '../../scripts/docs/template.ts';
import { middle } from '../../src/score/range.ts';
import { codes, counted, figure, numeral, sentence } from '../figures.ts';
import { idsOf, KNOWN_CASES, type KnownCase, withResult } from '../known-cases.ts';
import { countedAtWorst } from '../verdicts.ts';

/** Below this a score is shown as nothing. */
const SHOWN_AS_NOTHING = 0.005;
/** Shares that differ by less are taken to be the same. */
const LEAST_GAP = 0.25;

const withoutGuarantee = ({ ranges: { guarantees } }: KnownCase): boolean =>
  guarantees !== undefined && middle(guarantees) < SHOWN_AS_NOTHING;

/** How many have the verdict `document`, of how many: `eleven of the twelve`. */
const documentsAmong = (cases: readonly KnownCase[]): string =>
  `${numeral(documentsIn(cases))} of the ${numeral(cases.length)}`;

const documentsIn = (cases: readonly KnownCase[]): number =>
  countedAtWorst(
    cases.map(({ verdict }) => verdict),
    'document',
  );

/** Adds that the verdict does not separate those that held from those that collapsed, where it does not. */
const verdict = (): Slots => {
  const [held, collapsed] = [withResult('held'), withResult('collapsed')];
  const gap = documentsIn(held) / held.length - documentsIn(collapsed) / collapsed.length;
  return {
    'documents-among-held': documentsAmong(held),
    'documents-among-collapsed': documentsAmong(collapsed),
    'verdict-tells': Math.abs(gap) < LEAST_GAP ? ', so it does not show which was which' : '',
  };
};

/** Fills in the known limits. */
export const knownLimits = (): Slots => {
  const unguaranteed = KNOWN_CASES.filter(withoutGuarantee);
  const heldWithout = withResult('held', unguaranteed);
  const pure = KNOWN_CASES.filter(({ ranges }) => ranges.baselines === undefined);
  const overall = KNOWN_CASES.flatMap(({ ranges }) =>
    ranges.overall ? [middle(ranges.overall)] : [],
  ).sort((a, b) => a - b);
  return {
    ...verdict(),
    'lowest-overall': figure(overall[0]),
    'highest-overall': figure(overall.at(-1)),
    'second-highest-overall': figure(overall.at(-2)),
    'without-guarantee': counted(unguaranteed.length, 'case'),
    'held-without-guarantee': numeral(heldWithout.length),
    'held-without-guarantee-ids': codes(idsOf(heldWithout)),
    'pure-guarantees': sentence(
      counted(pure.length, 'case is a pure guarantee', 'cases are pure guarantees'),
    ),
  };
};
